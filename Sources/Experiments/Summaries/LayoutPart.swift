import Boligmodell

/// An element of a ``Boligmodell/OutcomeLayout``: what kind of thing, and its identifier.
public struct LayoutPart: Sendable, Equatable {
  /// What kind of thing it is.
  public enum Slag: Sendable {
    case indikator, group, periode, serie, dato, flowsFrom, flowsTo, varighet, statistikk
    case virkemiddel, virkemiddelmål, kostnadslinje, organisasjonsmål
  }

  public let slag: Slag
  public let id: String

  /// The kind and the identifier, in words.
  public var tekst: LocalizedText {
    LocalizedText("\(slag.navn.nb) \(id)", "\(slag.navn.en) \(id)")
  }
}

extension LayoutPart.Slag {
  fileprivate var navn: LocalizedText {
    switch self {
    case .indikator: LocalizedText("indikator", "indicator")
    case .group: LocalizedText("gruppe", "group")
    case .periode: LocalizedText("periode", "period")
    case .serie: LocalizedText("tidsserie", "series")
    case .dato: LocalizedText("dato", "date")
    case .flowsFrom: LocalizedText("flyt fra", "flow from")
    case .flowsTo: LocalizedText("flyt til", "flow to")
    case .varighet: LocalizedText("varighet", "duration")
    case .virkemiddel: LocalizedText("virkemiddel", "instrument")
    case .virkemiddelmål: LocalizedText("mål for virkemiddel", "measure of an instrument")
    case .kostnadslinje: LocalizedText("kostnadslinje", "line of the accounts")
    case .organisasjonsmål: LocalizedText("mål for organisasjonen", "measure of the organisation")
    case .statistikk: LocalizedText("varighetsstatistikk", "duration statistic")
    }
  }
}
