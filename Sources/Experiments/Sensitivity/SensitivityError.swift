import Boligmodell

/// Why sensitivities cannot be worked out from a sample and its results.
public enum SensitivityError: ExplainedError, Equatable {
  /// The results are not a whole number of the design's groups of rows.
  case wrongCount(found: Int, multipleOf: Int)
  /// There are not as many results as rows in the sample.
  case unequalCounts(results: Int, rows: Int)
  /// A result, of a row counted from 1, is not a finite number.
  case notFinite(row: Int, found: Double)
  /// Too few trajectories or base points for an estimate.
  case tooFew(found: Int, least: Int)
  /// From one row, counted from 1, to the next not one factor alone changes.
  case notOneStep(row: Int, changed: Int)
  /// A factor, counted from 1, moves twice in the trajectory that begins at a row.
  case repeatedStep(row: Int, factor: Int)
  /// The rows of a sample are not a whole number of the design's groups.
  case wrongRows(found: Int, multipleOf: Int)
  /// A row, counted from 1, is not one of the first and last of its group but for one factor.
  case notSaltelli(row: Int, factor: Int)
  /// The number of base points of a design made here.
  case notPowerOfTwo(Int)
  /// A level of confidence outside (0, 1).
  case level(Double)

  public var tekst: LocalizedText {
    switch self {
    case .wrongCount(let found, let group):
      LocalizedText(
        "fant \(found) resultater, ventet et multiplum av \(group)",
        "found \(found) results, expected a multiple of \(group)")
    case .unequalCounts(let results, let rows):
      LocalizedText(
        "fant \(results) resultater, ventet \(rows), ett for hver rad i utvalget",
        "found \(results) results, expected \(rows), one for each row of the sample")
    case .notFinite(let row, let found):
      LocalizedText(
        "resultatet av rad \(row) er \(found), ventet et endelig tall",
        "the result of row \(row) is \(found), expected a finite number")
    case .tooFew(let found, let least):
      LocalizedText(
        "fant \(found) baner eller grunnpunkter, ventet minst \(least)",
        "found \(found) trajectories or base points, expected at least \(least)")
    case .notOneStep(let row, let changed):
      LocalizedText(
        "\(changed) faktorer endres fra rad \(row) til \(row + 1), ventet én; "
          + "er utvalget laget for Morris?",
        "\(changed) factors change from row \(row) to \(row + 1), expected one; "
          + "was the sample made for Morris?")
    case .repeatedStep(let row, let factor):
      LocalizedText(
        "faktor \(factor) endres to ganger i banen fra rad \(row), ventet én gang",
        "factor \(factor) changes twice in the trajectory from row \(row), expected once")
    case .wrongRows(let found, let group):
      LocalizedText(
        "utvalget har \(found) rader, ventet et multiplum av \(group)",
        "the sample has \(found) rows, expected a multiple of \(group)")
    case .notSaltelli(let row, let factor):
      LocalizedText(
        "rad \(row) er ikke som den første eller siste i sin gruppe med bare faktor \(factor) byttet; er "
          + "utvalget laget for Sobol (Saltelli), med eller uten andre orden?",
        "row \(row) is not as the first or last of its group with factor \(factor) alone exchanged; was "
          + "the sample made for Sobol (Saltelli), with or without second order?")
    case .notPowerOfTwo(let found):
      LocalizedText(
        "antall grunnpunkter er \(found), men må være en potens av 2, som 64 eller 128",
        "the number of base points is \(found), but must be a power of 2, such as 64 or 128")
    case .level(let found):
      LocalizedText(
        "konfidensnivået er \(found), men må ligge mellom 0 og 1",
        "the level of confidence is \(found), but must lie between 0 and 1")
    }
  }

  static func checkFinite(_ results: [Double]) throws {
    for (index, result) in results.enumerated() where !result.isFinite {
      throw SensitivityError.notFinite(row: index + 1, found: result)
    }
  }

  static func checkLevel(_ level: Double) throws {
    guard level > 0, level < 1 else { throw SensitivityError.level(level) }
  }
}
