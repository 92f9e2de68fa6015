import SimulationKernel

/// What a search for the cheapest mix came to.
public struct DimensionResult: Sendable {
  /// A mix that was run again with luck that no mix had had.
  public struct Trial: Sendable, Equatable {
    public let mix: [Int]
    public let runs: Int
    public let reached: Int

    public init(mix: [Int], runs: Int, reached: Int) {
      self.mix = mix
      self.runs = runs
      self.reached = reached
    }

    public var probability: ConfidenceInterval { .share(Double(reached), of: runs) }

    func reaches(_ probability: Double) -> Bool {
      Double(reached) >= probability * Double(runs) - 1e-9
    }
  }

  /// All mixes that were tried, in order; the scenario as it stands first.
  public let tried: [MixResult]
  /// Those that were run again, in order.
  public let trials: [Trial]
  public let probability: Double
  /// The most mixes that might be tried.
  public let most: Int

  public init(tried: [MixResult], trials: [Trial], probability: Double, most: Int) {
    self.tried = tried
    self.trials = trials
    self.probability = probability
    self.most = most
  }

  /// The cheapest that reached the targets often enough, and did so again; nil where none did.
  public var chosen: MixResult? {
    trials.first { $0.reaches(probability) }.flatMap { trial in
      tried.first { $0.mix == trial.mix }
    }
  }

  /// The one that came nearest to the targets.
  public var nearest: MixResult {
    tried.dropFirst().reduce(tried[0]) { $1.isNearer($0) ? $1 : $0 }
  }

  public func trial(of mix: MixResult) -> Trial? { trials.first { $0.mix == mix.mix } }

  /// Whether the search went on until nothing cheaper was found.
  public var isExhausted: Bool { tried.count >= most }
}
