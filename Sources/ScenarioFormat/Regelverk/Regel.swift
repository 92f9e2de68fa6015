import Boligmodell

/// A rule of law or regulation, and what it demands of a scenario's settings.
public struct Regel: Sendable {
  public enum Status: String, Sendable, CaseIterable {
    case gjeldende
    /// Was proposed and did not become law. Never gives a warning.
    case forslag

    public var navn: LocalizedText {
      switch self {
      case .gjeldende: LocalizedText("gjeldende", en: "law")
      case .forslag: LocalizedText("forslag", en: "proposal")
      }
    }
  }

  public var navn: String
  /// The law or regulation and its section.
  public var hjemmel: String
  public var tekst: String
  public var kilde: String?
  /// The first day on which it holds; nil for always before `til`.
  public var fra: CivilDate?
  /// The first day on which it no longer holds.
  public var til: CivilDate?
  public var status: Status
  /// Where in a scenario the settings are that it is about.
  public var gjelder: [PointerPattern]
  /// What it demands of them; nil for a rule that no setting can break.
  public var krav: Krav?

  /// Whether it holds on any day of a period, the end not included.
  public func gjelder(i periode: Range<CivilDate>) -> Bool {
    (fra.map { $0 < periode.upperBound } ?? true) && (til.map { $0 > periode.lowerBound } ?? true)
  }

  /// `i kraft fra 2010-01-01, opphevet 2023-07-01`
  public var virketid: LocalizedText {
    let erLov = status == .gjeldende
    let begynner = fra.map {
      erLov
        ? LocalizedText("i kraft fra \($0)", en: "in force from \($0)")
        : LocalizedText("foreslått fra \($0)", en: "proposed from \($0)")
    }
    let slutter = til.map {
      erLov
        ? LocalizedText("opphevet \($0)", en: "repealed \($0)")
        : LocalizedText("bortfalt \($0)", en: "lapsed \($0)")
    }
    let deler = [begynner, slutter].compactMap(\.self)
    if deler.isEmpty { return LocalizedText("uten datoer", en: "undated") }
    return LocalizedText(
      deler.map(\.nb).joined(separator: ", "), en: deler.map(\.en).joined(separator: ", "))
  }
}

extension Regel {
  /// What a rule demands of a setting.
  public enum Krav: Sendable {
    /// The largest number, as written.
    case høyst(JSONNode)
    /// The smallest number, as written.
    case minst(JSONNode)
    case ikkeOppgitt
    case oppgitt
    case enAv([String])

    /// `høyst 30 år`
    public var tekst: LocalizedText {
      switch self {
      case .høyst(let grense):
        LocalizedText("høyst \(Self.skrevet(grense))", en: "at most \(Self.skrevet(grense))")
      case .minst(let grense):
        LocalizedText("minst \(Self.skrevet(grense))", en: "at least \(Self.skrevet(grense))")
      case .ikkeOppgitt: LocalizedText("ikke oppgitt", en: "not stated")
      case .oppgitt: LocalizedText("oppgitt", en: "stated")
      case .enAv(let ord):
        LocalizedText(
          ord.map { "«\($0)»" }.joined(separator: ", "),
          en: ord.map { "\"\($0)\"" }.joined(separator: ", "))
      }
    }

    private static func skrevet(_ grense: JSONNode) -> String {
      Problem.shortened(grense.string ?? grense.foundText)
    }
  }
}
