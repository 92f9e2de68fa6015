import Boligmodell
import ScenarioFormat

/// A search for the cheapest mix that cannot be made.
public enum DimensionError: ExplainedError, Equatable {
  /// Nothing that can be varied stands where a lever points.
  case noNumber(String, suggestion: String?)
  /// A range of additions does not hold 0 and more.
  case rangeWithoutZero(String)
  /// A step that is not above 0, is larger than the range, or is not whole where the number is.
  case invalidStep(String)
  /// An addition would take a number out of what it may be.
  case outOfBounds(String, found: String, allowed: LocalizedText)
  /// The scenario has nothing to vary.
  case noLevers
  /// There are too few mixes for a first look at each lever.
  case tooFewMixes(Int, least: Int)

  static func outOfBounds(_ name: String, _ record: NumberRecord) -> DimensionError {
    .outOfBounds(name, found: record.text, allowed: record.bounds.text(unit: record.unit))
  }

  public var tekst: LocalizedText {
    switch self {
    case .noNumber(let name, let suggestion):
      LocalizedText(
        "«\(name)» er ikke et tall i scenarioet" + (suggestion.map { "; mente du «\($0)»?" } ?? ""),
        "“\(name)” is not a number in the scenario"
          + (suggestion.map { "; did you mean “\($0)”?" } ?? ""))
    case .rangeWithoutZero(let name):
      LocalizedText(
        "området for «\(name)» er hva som legges til det scenarioet har, og må romme 0, for eksempel 0..40",
        "the range of “\(name)” is what is added to what the scenario has, and must hold 0, for example 0..40"
      )
    case .invalidStep(let name):
      LocalizedText(
        "trinnet for «\(name)» må være over 0, få plass i området og være helt der tallet er det",
        "the step of “\(name)” must be above 0, fit in the range and be whole where the number is")
    case .outOfBounds(let name, let found, let allowed):
      LocalizedText(
        "området for «\(name)» går ut over det tallet kan være: \(allowed.nb); scenarioet har \(found)",
        "the range of “\(name)” goes beyond what the number may be: \(allowed.en); the scenario has \(found)"
      )
    case .noLevers:
      LocalizedText(
        "scenarioet har ingenting å dimensjonere; oppgi det med --lever",
        "the scenario has nothing to dimension; give it with --lever")
    case .tooFewMixes(let count, let least):
      LocalizedText(
        "\(count) blandinger er for få til å prøve hvert virkemiddel for seg: minst \(least), eller velg færre med --lever",
        "\(count) mixes are too few to try each lever by itself: at least \(least), or choose fewer with --lever"
      )
    }
  }
}
