/// An outcome measure of the catalogue.
public struct Indikator: Sendable, Equatable {
  /// Which way is better for households.
  public enum Retning: Sendable {
    /// Less is better.
    case lavere
    /// More is better.
    case høyere
    /// Neither is better in itself.
    case ingen
  }

  /// What the values count.
  public enum Enhet: String, Sendable {
    case husholdninger, personer, boliger, boligdøgn, døgn, timer, kroner, andel, antall, lån
    case days = "dager"
  }

  /// Stable English identifier, snake case: the key of `standard` CSV and of options.
  public let id: String
  /// What a reader sees.
  public let navn: LocalizedText
  public let enhet: Enhet
  public let retning: Retning
  /// What exactly is counted, over a period and over the whole horizon.
  public let definisjon: LocalizedText
  /// The official series it can be laid beside, if there is one.
  public let offisiell: String?
  /// Whether it is broken down by household group.
  public let isGrouped: Bool
  /// Whether it is broken down by kind of dwelling.
  public let byBoligtype: Bool

  public init(
    _ id: String, _ navn: LocalizedText, _ enhet: Enhet, _ retning: Retning,
    _ definisjon: LocalizedText,
    offisiell: String? = nil, isGrouped: Bool = true, byBoligtype: Bool = false
  ) {
    self.id = id
    self.navn = navn
    self.enhet = enhet
    self.retning = retning
    self.definisjon = definisjon
    self.offisiell = offisiell
    self.isGrouped = isGrouped
    self.byBoligtype = byBoligtype
  }
}

extension Indikator.Enhet {
  /// The unit in `standard` CSV.
  public var identifikator: String {
    switch self {
    case .husholdninger: "households"
    case .personer: "persons"
    case .boliger: "dwellings"
    case .døgn: "nights"
    case .boligdøgn: "dwelling-days"
    case .timer: "hours"
    case .days: "days"
    case .kroner: "NOK"
    case .andel: "share"
    case .antall: "count"
    case .lån: "loans"
    }
  }

  /// The unit a reader sees.
  public var navn: LocalizedText { LocalizedText(rawValue, identifikator) }
}
