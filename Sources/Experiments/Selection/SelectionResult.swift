import Boligmodell
import SimulationKernel

/// What a selection came to: for each scenario its results and what became of it.
public struct SelectionResult: Sendable, Equatable {
  /// How the best was found.
  public enum Method: Sendable, Equatable {
    /// With a guarantee, by paired differences: δ, 1 − α, and the most replications of a scenario.
    case indifferenceZone(delta: Double, confidence: Double, most: Int)
    /// Without a guarantee, within a number of replications in all.
    case budget(Int)

    /// Identifier in tables, and on the command line.
    public var id: String {
      switch self {
      case .indifferenceZone: "kn"
      case .budget: "ocba"
      }
    }
  }

  /// What became of a scenario.
  public enum Status: String, Sendable {
    /// The best.
    case selected
    /// Clearly behind, and not run any further.
    case dropped
    /// Was in until the end, and closer to the selected one than what matters.
    case close
    /// Was in when there were no more replications: nothing can be said.
    case undecided
    /// Behind in a selection that drops none.
    case behind
  }

  /// One scenario.
  public struct Entry: Sendable, Equatable {
    public let name: String
    /// Mean over the replications used, with a 95 % interval.
    public let mean: ConfidenceInterval
    /// Replications looked at.
    public let used: Int
    /// From the selected one, with a 95 % interval; nil for that one itself.
    public let difference: ConfidenceInterval?
    public let status: Status
  }

  public let measure: StudyMeasure
  /// Which way is better.
  public let direction: Indikator.Retning
  public let method: Method
  public let seed: UInt64
  /// In the order in which they were given.
  public let entries: [Entry]
  /// Whether the method came to its end; otherwise the selected one is merely ahead.
  public let isDecided: Bool

  public var selected: Entry { entries.first { $0.status == .selected } ?? entries[0] }

  /// After a selection with a guarantee, or what there was of it.
  ///
  /// - Parameter columns: of each scenario its results from replication 0 on, at least those used.
  public init(
    _ selection: IndifferenceZoneSelection, most: Int, names: [String], columns: [[Double]],
    measure: StudyMeasure, seed: UInt64
  ) {
    let used = zip(columns, selection.used).map { Array($0.prefix($1)) }
    let means = used.map { Tally($0).mean }
    let ahead = selection.survivors.reduce(selection.survivors[0]) { best, i in
      selection.direction == .høyere
        ? (means[i] > means[best] ? i : best) : (means[i] < means[best] ? i : best)
    }
    let selected = selection.outcome?.selected ?? ahead
    let close = selection.outcome?.tooClose ?? []
    self.measure = measure
    direction = selection.direction
    method = .indifferenceZone(
      delta: selection.indifference, confidence: selection.confidence, most: most)
    self.seed = seed
    isDecided = selection.outcome != nil
    entries = names.indices.map { i in
      let status: Status =
        i == selected
        ? .selected
        : close.contains(i) && (means[i] - means[selected]).magnitude < selection.indifference
          ? .close
          : selection.outcome == nil && selection.survivors.contains(i) ? .undecided : .dropped
      return Entry(
        name: names[i], mean: .mean(of: used[i]), used: used[i].count,
        difference: i == selected
          ? nil : .mean(of: zip(used[i], used[selected]).map { $0 - $1 }), status: status)
    }
  }

  /// After a selection within a budget.
  public init(
    _ selection: BudgetedSelection, names: [String], measure: StudyMeasure, seed: UInt64
  ) {
    let tallies = selection.tallies
    let selected = selection.selected ?? 0
    self.measure = measure
    direction = selection.direction
    method = .budget(selection.budget)
    self.seed = seed
    isDecided = true
    entries = names.indices.map { i in
      Entry(
        name: names[i], mean: .mean(of: tallies[i]), used: tallies[i].count,
        difference: i == selected
          ? nil : SelectionResult.difference(tallies[i], tallies[selected]),
        status: i == selected ? .selected : .behind)
    }
  }

  /// The difference of two independent means, a − b, with its 95 % interval.
  ///
  /// Source: Welch, "The generalization of 'Student's' problem when several different population
  /// variances are involved", Biometrika 34 (1947), 28–35.
  static func difference(_ a: Tally, _ b: Tally) -> ConfidenceInterval {
    let (va, vb) = (a.variance / Double(a.count), b.variance / Double(b.count))
    let mean = a.mean - b.mean
    guard va + vb > 0 else {
      return ConfidenceInterval(estimate: mean, low: mean, high: mean, level: 0.95)
    }
    let degrees =
      (va + vb) * (va + vb) / (va * va / Double(a.count - 1) + vb * vb / Double(b.count - 1))
    let half = StudentT.quantile(0.975, degreesOfFreedom: degrees) * (va + vb).squareRoot()
    return ConfidenceInterval(estimate: mean, low: mean - half, high: mean + half, level: 0.95)
  }
}
