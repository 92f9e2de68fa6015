import Boligmodell

/// What a scenario demands of its results: `P(temporary_accommodation_mean > 20) < 10 %`,
/// `mean(waiting_list_mean) <= 40`,
/// `p90(temporary_nights) < 20000`.
public struct Resultatkrav: Sendable, Equatable {
  /// What of the distribution over replications is looked at.
  public enum Statistikk: Sendable, Equatable {
    case mean
    /// A quantile, 0 to 1; the median is 0.5.
    case quantile(Double)
    /// The share of replications in which the number compares so with a threshold.
    case probability(Sammenligning, Double)
  }

  public enum Sammenligning: String, Sendable, CaseIterable {
    case mindreEllerLik = "<="
    case størreEllerLik = ">="
    case mindre = "<"
    case større = ">"

    public func holds(_ a: Double, _ b: Double) -> Bool {
      switch self {
      case .mindreEllerLik: a <= b
      case .størreEllerLik: a >= b
      case .mindre: a < b
      case .større: a > b
      }
    }
  }

  /// Its name in the scenario.
  public let navn: String
  /// As written.
  public let tekst: String
  /// `indicator[group]@period`
  public let mål: String
  public let statistikk: Statistikk
  public let sammenligning: Sammenligning
  /// What it is compared with: in the indikator's unit, of a probability a share.
  public let grense: Double

  /// Nil where the text is no demand.
  public init?(_ navn: String, _ tekst: String) {
    guard let open = tekst.firstIndex(of: "("), let close = tekst.lastIndex(of: ")"), open < close,
      let (sammenligning, slutt) = Resultatkrav.leading(tekst[tekst.index(after: close)...]),
      let (grense, erProsent) = Resultatkrav.number(slutt)
    else { return nil }
    let form = Resultatkrav.trimmed(tekst[..<open])
    let inner = Resultatkrav.trimmed(tekst[tekst.index(after: open)..<close])
    var mål = inner
    switch form {
    case "P":
      guard let (measure, test, threshold) = Resultatkrav.test(inner), grense >= 0 else {
        return nil
      }
      mål = measure
      statistikk = .probability(test, threshold)
      if grense > (erProsent ? 100 : 1) { return nil }
    case "mean", "snitt": statistikk = .mean
    case "median": statistikk = .quantile(0.5)
    default:
      guard form.first == "p", let share = Int(form.dropFirst()), (1...99).contains(share) else {
        return nil
      }
      statistikk = .quantile(Double(share) / 100)
    }
    if mål.isEmpty { return nil }
    self.navn = navn
    self.tekst = tekst
    self.mål = mål
    self.sammenligning = sammenligning
    self.grense = erProsent ? grense / 100 : grense
  }

  private static func trimmed(_ text: Substring) -> String {
    String(text.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }

  /// The comparison that a text begins with, and what comes after.
  private static func leading(_ text: Substring) -> (Sammenligning, String)? {
    let text = trimmed(text)
    for one in Sammenligning.allCases where text.hasPrefix(one.rawValue) {
      return (one, trimmed(text.dropFirst(one.rawValue.count)))
    }
    return nil
  }

  /// `measure > number`
  private static func test(_ text: String) -> (String, Sammenligning, Double)? {
    guard let place = text.firstIndex(where: { $0 == "<" || $0 == ">" }),
      let (comparison, rest) = leading(text[place...]), let (value, isPercent) = number(rest)
    else { return nil }
    return (trimmed(text[..<place]), comparison, isPercent ? value / 100 : value)
  }

  /// `12,5 %`
  private static func number(_ text: String) -> (Double, Bool)? {
    let isPercent = text.hasSuffix("%")
    let digits = trimmed(Substring(isPercent ? String(text.dropLast()) : text))
    guard let value = Double(digits.replacing(",", with: ".")), value.isFinite else { return nil }
    return (value, isPercent)
  }
}

extension ProblemCode {
  public static let ugyldigKrav = ProblemCode(
    "ugyldig-krav", "et krav til resultatene kan ikke leses",
    en: "a demand on results cannot be read")
}

extension Resultatkrav {
  /// Reads the demands of a scenario; those that cannot be read are reported with their place.
  static func all(_ reader: DocumentReader?) -> [Resultatkrav] {
    (reader?.entries ?? []).compactMap { entry in
      guard entry.value.isSound else { return nil }
      if let krav = Resultatkrav(entry.name, entry.value.text) { return krav }
      entry.value.report(
        .ugyldigKrav, "kravet kan ikke leses", en: "the demand cannot be read",
        found: "\"\(entry.value.text)\"",
        allowed: LocalizedText(
          "for eksempel «P(temporary_nights > 20000) < 10 %», «mean(waiting_list_mean) <= 40» eller «p90(…) < 5»",
          en:
            "for instance \"P(temporary_nights > 20000) < 10 %\", \"mean(waiting_list_mean) <= 40\" or \"p90(…) < 5\""
        ))
      return nil
    }
  }
}
