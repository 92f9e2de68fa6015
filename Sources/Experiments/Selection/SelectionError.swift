import Boligmodell

/// A choice among systems that cannot be made.
public enum SelectionError: ExplainedError, Equatable {
  /// Fewer than two systems.
  case tooFewSystems(Int)
  /// The first stage is shorter than the method allows.
  case firstStageTooShort(Int, least: Int)
  /// The smallest difference that matters is not a positive number, or 0 where that is allowed.
  case invalidIndifference(Double, allowsZero: Bool)
  /// The probability of a correct selection is not above that of a blind guess and below 1.
  case invalidConfidence(Double, systems: Int)
  /// A stage or a budget of replications that is too small.
  case invalidBudget(Int, least: Int)
  /// Neither direction is better.
  case noDirection
  /// A result is not defined, or infinite.
  case undefined(system: Int, replication: Int)

  public var tekst: LocalizedText {
    switch self {
    case .tooFewSystems(let count):
      LocalizedText(
        "antall alternativer er \(count), men må være minst 2",
        "the number of systems is \(count), but must be at least 2")
    case .firstStageTooShort(let count, let least):
      LocalizedText(
        "første trinn er \(count) replikasjoner, men må være minst \(least)",
        "the first stage is \(count) replications, but must be at least \(least)")
    case .invalidIndifference(let value, let allowsZero):
      LocalizedText(
        "minste forskjell av betydning er \(value), men må være "
          + (allowsZero ? "minst 0" : "større enn 0"),
        "the smallest difference that matters is \(value), but must be "
          + (allowsZero ? "at least 0" : "above 0"))
    case .invalidConfidence(let value, let systems):
      LocalizedText(
        "sannsynligheten for riktig valg er \(value), men må være over 1/\(systems) og under 1",
        "the probability of a correct selection is \(value), but must be above 1/\(systems) and "
          + "below 1")
    case .invalidBudget(let count, let least):
      LocalizedText(
        "antall replikasjoner er \(count), men må være minst \(least)",
        "the number of replications is \(count), but must be at least \(least)")
    case .noDirection:
      LocalizedText(
        "ingen retning er best for indikatoren, så ingen kan velges",
        "neither direction of the indikator is better, so none can be selected")
    case .undefined(let system, let replication):
      LocalizedText(
        "indikatoren er ikke definert for alternativ \(system + 1) i replikasjon \(replication)",
        "the indikator is not defined for system \(system + 1) in replication \(replication)")
    }
  }
}
