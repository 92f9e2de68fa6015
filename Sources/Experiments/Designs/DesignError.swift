import Boligmodell

/// Why a design cannot be made.
public enum DesignError: ExplainedError, Equatable {
  /// A number that a design is made from.
  public enum Size: Sendable, Equatable {
    case points
    case factors
    case levels
    case trajectories
    case skippedPoints
    case basePoints

    var text: LocalizedText {
      switch self {
      case .points: LocalizedText("antall punkter", "the number of points")
      case .factors: LocalizedText("antall faktorer", "the number of factors")
      case .levels: LocalizedText("antall nivåer", "the number of levels")
      case .trajectories: LocalizedText("antall baner", "the number of trajectories")
      case .skippedPoints:
        LocalizedText("antall punkter som hoppes over", "the number of points skipped")
      case .basePoints: LocalizedText("antall grunnpunkter", "the number of base points")
      }
    }
  }

  /// A number is outside what the design allows.
  case outOfRange(Size, found: Int, allowed: ClosedRange<Int>)
  /// Morris' levels come in pairs.
  case oddLevels(Int)
  /// Two factors, counted from 1, have the same key and would have the same column.
  case repeatedKey(Int, Int)
  /// The points of a full grid are more than can be counted.
  case tooLargeGrid

  public var tekst: LocalizedText {
    switch self {
    case .outOfRange(let size, let found, let allowed):
      size.text
        + LocalizedText(
          " er \(found), men må være fra \(allowed.lowerBound) til \(allowed.upperBound)",
          " is \(found), but must be from \(allowed.lowerBound) to \(allowed.upperBound)")
    case .oddLevels(let found):
      LocalizedText(
        "antall nivåer er \(found), men må være et partall; prøv \(found + 1)",
        "the number of levels is \(found), but must be even; try \(found + 1)")
    case .repeatedKey(let first, let second):
      LocalizedText(
        "faktor \(first) og \(second) har samme nøkkel; nevn hver faktor én gang",
        "factors \(first) and \(second) have the same key; name each factor once")
    case .tooLargeGrid:
      LocalizedText(
        "rutenettet har flere enn \(FullGrid.largestCount) punkter; bruk færre nivåer eller faktorer",
        "the grid has more than \(FullGrid.largestCount) points; use fewer levels or factors")
    }
  }

  /// Throws unless a size is within bounds.
  static func check(_ size: Size, _ found: Int, _ allowed: ClosedRange<Int>) throws {
    guard allowed.contains(found) else {
      throw DesignError.outOfRange(size, found: found, allowed: allowed)
    }
  }
}
