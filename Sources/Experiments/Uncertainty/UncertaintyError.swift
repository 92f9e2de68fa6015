import Boligmodell

/// Outcomes from which uncertainty cannot be split into what parameters and what chance make of it.
public enum UncertaintyError: ExplainedError, Equatable {
  /// Fewer than two draws of parameters.
  case tooFewDraws(Int)
  /// Fewer than two runs of a draw.
  case tooFewRuns(Int)
  /// A draw has another number of runs than the first.
  case uneven(draw: Int, runs: Int, expected: Int)
  /// An outcome is not defined, or infinite.
  case undefined(draw: Int, run: Int)
  /// A level of confidence that is not between 0 and 1.
  case invalidLevel(Double)

  public var tekst: LocalizedText {
    switch self {
    case .tooFewDraws(let count):
      LocalizedText(
        "antall parametertrekk er \(count), men usikkerheten kan deles bare med minst 2",
        "the number of parameter draws is \(count), but uncertainty is split with at least 2")
    case .tooFewRuns(let count):
      LocalizedText(
        "antall kjøringer per parametertrekk er \(count), men usikkerheten kan deles bare med minst 2",
        "the number of runs per parameter draw is \(count), but uncertainty is split with at least 2"
      )
    case .uneven(let draw, let runs, let expected):
      LocalizedText(
        "parametertrekk \(draw) har \(runs) kjøringer, ventet \(expected)",
        "parameter draw \(draw) has \(runs) runs, expected \(expected)")
    case .undefined(let draw, let run):
      LocalizedText(
        "indikatoren er ikke definert i parametertrekk \(draw), kjøring \(run)",
        "the indikator is not defined in parameter draw \(draw), run \(run)")
    case .invalidLevel(let level):
      LocalizedText(
        "konfidensnivået er \(level), men må være mellom 0 og 1",
        "the level of confidence is \(level), but must be between 0 and 1")
    }
  }
}
