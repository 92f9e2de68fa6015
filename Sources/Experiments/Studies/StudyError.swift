import Boligmodell

/// A study that cannot be done.
public enum StudyError: ExplainedError, Equatable {
  /// No scenario of the study has such a number.
  case ukjentMål(String, forslag: String?)
  /// A point is not a scenario that can be run.
  case ugyldigPunkt(Int, LocalizedText)

  public var tekst: LocalizedText {
    switch self {
    case .ukjentMål(let navn, let forslag):
      LocalizedText(
        "ukjent indikator, gruppe eller periode «\(navn)»"
          + (forslag.map { ", mente du «\($0)»" } ?? "") + " (se «boligflyt list --indicators»)",
        "unknown indicator, group or period “\(navn)”"
          + (forslag.map { ", did you mean “\($0)”" } ?? "")
          + " (see “boligflyt list --indicators”)")
    case .ugyldigPunkt(let nummer, let why):
      LocalizedText("punkt \(nummer): \(why.nb)", "point \(nummer): \(why.en)")
    }
  }
}
