import SimulationKernel

/// Where a run with a wanted precision stops.
public struct StoppingVerdict: Sendable, Equatable {
  /// The replications that count: the first so many. Later ones are to be discarded.
  public let replications: Int
  /// In the order of the goals.
  public let quantities: [PrecisionReached]

  /// Whether every quantity is as precise as wanted. If not, the run reached its maximum.
  public var isMet: Bool { quantities.allSatisfy(\.isMet) }
}

/// What to do next in a run with a wanted precision.
public enum StoppingDecision: Sendable, Equatable {
  /// Go on until there are so many replications in all.
  case runUntil(Int)
  case stop(StoppingVerdict)
}

/// Sequential stopping: replications are added until the Student t interval of every quantity is
/// narrow enough.
///
/// It looks only at contiguous prefixes at fixed ``Checkpoints``, so the answer depends on the values
/// in replication order alone, however many more were run. A replication in which a quantity is not
/// defined (NaN) is left out of that quantity, which then waits for its 30 defined values.
///
/// Stopping where an interval happens to be narrow covers somewhat less than the level says; as the
/// wanted half-width goes to 0 the coverage goes to the level (Chow and Robbins, "On the asymptotic
/// theory of fixed-width sequential confidence intervals for the mean", Annals of Mathematical
/// Statistics 36 (1965), 457–462). A minimum of 30 keeps the loss small (Law, "Simulation Modeling and
/// Analysis", 5th ed., 2015, section 9.4.1). The relative half-width is the plain share of the estimated
/// mean, without Law's γ/(1 + γ).
public struct StoppingRule: Sendable, Equatable {
  public let checkpoints: Checkpoints
  public let goals: [PrecisionGoal]
  /// Level of confidence of each interval by itself, in (0, 1).
  public let level: Double

  /// - Throws: ``StoppingError`` where there are no goals, or a half-width or the level is out of range.
  public init(
    _ checkpoints: Checkpoints, _ goals: [PrecisionGoal], level: Double = 0.95
  ) throws(StoppingError) {
    if goals.isEmpty { throw .noGoals }
    if !(level > 0 && level < 1) { throw .invalidLevel(level) }
    for goal in goals where !(goal.precision.value > 0 && goal.precision.value < .infinity) {
      throw .invalidHalfWidth(name: goal.name, goal.precision.value)
    }
    self.checkpoints = checkpoints
    self.goals = goals
    self.level = level
  }

  /// Stops at the first checkpoint at which all goals are met, or at the maximum.
  ///
  /// - Parameter observations: for each goal, of the same replications from the first on. O(n).
  /// - Throws: ``StoppingError/relativeToZero(name:replications:)``.
  public func decide(_ observations: [Observations]) throws(StoppingError) -> StoppingDecision {
    precondition(observations.count == goals.count, "a goal has one column or one pair of columns")
    let available = observations.reduce(Int.max) { min($0, $1.count) }
    var sums = observations.map { _ in ObservationSums() }
    for checkpoint in checkpoints.counts {
      if checkpoint > available { return .runUntil(checkpoint) }
      let verdict = try extend(&sums, observations, to: checkpoint)
      if verdict.isMet || checkpoint == checkpoints.maximum { return .stop(verdict) }
    }
    return .runUntil(checkpoints.maximum)
  }

  /// How precise all replications at hand are, whatever their number: for runs of a fixed number.
  ///
  /// - Throws: ``StoppingError/relativeToZero(name:replications:)``.
  public func assess(_ observations: [Observations]) throws(StoppingError) -> StoppingVerdict {
    precondition(observations.count == goals.count, "a goal has one column or one pair of columns")
    var sums = observations.map { _ in ObservationSums() }
    return try extend(&sums, observations, to: observations.reduce(Int.max) { min($0, $1.count) })
  }

  private func extend(
    _ sums: inout [ObservationSums], _ observations: [Observations], to count: Int
  ) throws(StoppingError) -> StoppingVerdict {
    var quantities: [PrecisionReached] = []
    for (place, goal) in goals.enumerated() {
      sums[place].extend(observations[place], to: count)
      quantities.append(try reached(goal, sums[place]))
    }
    return StoppingVerdict(replications: count, quantities: quantities)
  }

  private func reached(
    _ goal: PrecisionGoal, _ sums: ObservationSums
  ) throws(StoppingError) -> PrecisionReached {
    let wanted: Double
    switch goal.precision {
    case .absolute(let halfWidth): wanted = halfWidth
    case .relative(let share):
      let scale = sums.reference.count == 0 ? Double.nan : sums.reference.mean.magnitude
      if scale == 0 && sums.quantity.squares > 0 {
        throw .relativeToZero(name: goal.name, replications: sums.replications)
      }
      wanted = share * scale
    }
    return PrecisionReached(
      goal: goal, replications: sums.replications, tally: sums.quantity,
      interval: .mean(of: sums.quantity, level: level), wanted: wanted)
  }
}

/// Sums over a growing prefix of replications.
private struct ObservationSums {
  var replications = 0
  var quantity = Tally()
  /// Of what a relative precision is relative to.
  var reference = Tally()

  mutating func extend(_ observations: Observations, to count: Int) {
    switch observations {
    case .values(let values):
      for value in values[replications..<count] where !value.isNaN { quantity.add(value) }
      reference = quantity
    case .pairs(let base, let alternative):
      for place in replications..<count {
        if base[place].isNaN || alternative[place].isNaN { continue }
        quantity.add(alternative[place] - base[place])
        reference.add(base[place])
      }
    }
    replications = count
  }
}
