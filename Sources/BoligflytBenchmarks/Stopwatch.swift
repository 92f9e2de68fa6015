/// Times work on this thread.
enum Stopwatch {
  /// Seconds that the work took.
  static func seconds(_ work: () -> Void) -> Double {
    let time = ContinuousClock().measure(work)
    return Double(time.components.seconds) + Double(time.components.attoseconds) * 1e-18
  }

  /// The least of several runs: the one that others on the machine disturbed least.
  static func least(of runs: Int, _ work: () -> Void) -> Double {
    (0..<runs).map { _ in seconds(work) }.min() ?? .nan
  }
}
