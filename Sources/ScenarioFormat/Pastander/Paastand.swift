import Boligmodell

/// A claim of direction from a source: that one thing leads to more, or less, of another.
public struct Påstand: Sendable {
  /// What is done about a claim.
  public enum Slag: Sendable {
    /// The model has nothing that could show it; the reason says why.
    case utenfor(LocalizedText)
    /// An input restates it, so that a run could not say otherwise; the reason says which.
    case innbygd(LocalizedText)
    /// Two scenarios are run and compared.
    case prøves(Prøve)
  }

  /// Short and stable: `nova-5`.
  public let id: String
  /// The report and the line.
  public let kilde: String
  public let tekst: LocalizedText
  public let slag: Slag

  /// The comparison that tries it; nil where none does.
  public var prøve: Prøve? {
    if case .prøves(let prøve) = slag { prøve } else { nil }
  }
}

/// A comparison that tries a claim: a base, an alternative, and which way a number should go.
public struct Prøve: Sendable {
  /// Which way a number goes from the base to the alternative.
  public enum Retning: String, Sendable, CaseIterable {
    case høyere, lavere
  }

  /// Where something stands in the document.
  public struct Sted: Sendable {
    let posisjon: SourcePosition
    let peker: JSONPointer

    init(_ reader: DocumentReader) {
      posisjon = reader.position
      peker = reader.pointer
    }

    /// A problem at this place.
    public func problem(
      _ code: ProblemCode, _ tekst: LocalizedText, found: String, suggestion: String? = nil
    ) -> Problem {
      Problem(
        code, at: posisjon, pointer: peker, tekst, found: "\"\(Problem.shortened(found))\"",
        suggestion: suggestion)
    }
  }

  /// The name of a scenario, and where it stands.
  public struct Scenarionavn: Sendable {
    public let navn: String
    public let sted: Sted
  }

  public let basis: Scenarionavn
  public let alternativ: Scenarionavn
  public let indikator: Indikator
  /// The identifier of a group of households or a kind of dwelling; `all` for everyone.
  public let gruppe: String
  public let gruppested: Sted
  public let venter: Retning
  /// The committed verdict.
  public let dom: Dom
  /// Why it turned out so; there is one wherever the claim did not come out.
  public let forklaring: LocalizedText?
}

/// What a comparison says about a claim.
public enum Dom: String, Sendable, CaseIterable {
  /// The interval of the difference lies on the side that the claim says.
  case framkommet
  /// It lies on the other side.
  case motsagt
  /// It holds 0, or there is nothing to compare.
  case uklart

  /// The verdict in words, the same in files for Norwegian readers.
  public var navn: LocalizedText {
    switch self {
    case .framkommet: LocalizedText("framkommet", "emerged")
    case .motsagt: LocalizedText("motsagt", "contradicted")
    case .uklart: LocalizedText("uklart", "unclear")
    }
  }
}
