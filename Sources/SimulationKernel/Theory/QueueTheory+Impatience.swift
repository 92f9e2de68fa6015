extension QueueTheory {
  /// Steady state of an impatient queue.
  public struct Impatient: Equatable, Sendable {
    /// Probability that an arrival has to wait.
    public let probabilityOfWait: Double
    /// Mean number waiting.
    public let numberWaiting: Double
    /// Share of arrivals that leave before service.
    public let shareAbandoning: Double
  }

  /// Erlang A, M/M/c with exponential patience of rate θ > 0: a birth–death process with death rate
  /// min(n, c) μ + max(n − c, 0) θ, summed until a term is lost in rounding.
  ///
  /// Source: Palm (1957); Mandelbaum and Zeltyn, "Service engineering in action: the Palm/Erlang-A
  /// queue" (2007).
  public static func erlangA(
    arrivalRate: Double, serviceRate: Double, servers: Int, abandonmentRate: Double
  ) -> Impatient {
    precondition(abandonmentRate > 0 && servers >= 1)
    var weight = 1.0
    var total = 1.0
    var waits = 0.0
    var waiting = 0.0
    var n = 0
    repeat {
      n += 1
      let beyond = Double(max(n - servers, 0))
      let death = Double(min(n, servers)) * serviceRate + beyond * abandonmentRate
      weight *= arrivalRate / death
      total += weight
      if n >= servers {
        waits += weight
        waiting += beyond * weight
      }
    } while n <= servers || weight * Double(n) > total * 0x1p-60
    return Impatient(
      probabilityOfWait: waits / total, numberWaiting: waiting / total,
      shareAbandoning: abandonmentRate * (waiting / total) / arrivalRate)
  }
}
