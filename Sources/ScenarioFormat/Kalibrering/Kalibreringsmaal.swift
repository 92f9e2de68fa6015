import Boligmodell

/// A number that is known from elsewhere and that the model should come near to: what a calibration of
/// uncertain numbers aims at. It changes no result.
public struct Kalibreringsmål: Sendable {
  public var navn: String
  /// Indikator, time series, or duration and statistic: `median_days`, `wait_from_need.median`.
  public var indikator: String
  /// What a reader calls it.
  public var indikatornavn: LocalizedText
  public var gruppe: Group
  /// A calendar year, the whole horizon, or the ISO date at which a series is read.
  public var periode: String
  public var enhet: Indikator.Enhet
  /// In the indikator's unit.
  public var verdi: Double
  /// How far off counts as met, > 0, in the same unit.
  public var toleranse: Double
  public var kilde: String
  /// Where it stands.
  public var pointer: JSONPointer
  public var position: SourcePosition

  /// The number in the form of the command line: `granted[malgruppe:flyktning]@2012`.
  public var måltall: String {
    indikator + (gjelderAlle ? "" : "[\(gruppe.id)]") + (gjelderHelePerioden ? "" : "@\(periode)")
  }

  /// Whether it is about all households, and about the whole horizon.
  public var gjelderAlle: Bool { gruppe.id == Kalibreringsmål.alle }
  public var gjelderHelePerioden: Bool { periode == Kalibreringsmål.helePerioden }

  static let alle = "all"
  static let helePerioden = "horizon"
}
