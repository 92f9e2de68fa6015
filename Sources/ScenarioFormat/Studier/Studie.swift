import Boligmodell

/// A study as its document says it: scenarios, what is varied in them, and which points are run.
public struct Studie: Sendable {
  /// A scenario that is varied.
  public struct Basis: Sendable {
    public let navn: String
    /// A file or a shipped name; nil where the document stands in the study.
    public let fil: String?
    public let dokument: JSONNode?
    /// What tells it from the others, by column.
    public let merker: [String: String]
    public let sted: Sted
  }

  /// Where something stands in a document.
  public struct Sted: Sendable {
    public let posisjon: SourcePosition
    public let peker: JSONPointer

    init(_ reader: DocumentReader) {
      posisjon = reader.position
      peker = reader.pointer
    }

    /// A problem at this place.
    public func problem(
      _ code: ProblemCode, _ nb: String, en: String, found: String? = nil,
      allowed: LocalizedText? = nil, suggestion: String? = nil
    ) -> Problem {
      Problem(
        code, at: posisjon, pointer: peker, LocalizedText(nb, en: en),
        found: found.map { Problem.shortened($0, to: 200) }, allowed: allowed,
        suggestion: suggestion)
    }
  }

  /// Which points are run.
  public struct Plan: Sendable {
    public enum Slag: String, Sendable, CaseIterable {
      /// Every combination of the factors' values.
      case rutenett
      case latinskHyperkube
      case sobol
      /// The scenario as it is, then each value of each factor with the others as they are.
      case enOmGangen
      /// Points one by one.
      case liste
    }

    public let slag: Slag
    /// Points by scenario; nil where none is given.
    public let punkter: [String: Int]?
    public let stokket: Bool
    public let fil: String?
    /// Values by factor, one a point, of a list.
    public let rader: [JSONNode]
    public let sted: Sted
  }

  /// A text that is read elsewhere: a condition that points must meet, or the name of an indikator.
  public struct Tekst: Sendable {
    public let tekst: String
    public let sted: Sted
  }

  public let tittel: String
  public let beskrivelse: String
  public let scenarioer: [Basis]
  /// Names of the scenarios' labels, in the order of the document.
  public let merkenavn: [String]
  public let faktorer: [Faktor]
  /// Positions in ``faktorer`` of those that go in step.
  public let sammen: [(faktorer: [Int], sted: Sted)]
  public let betingelser: [Tekst]
  public let plan: Plan
  public let indikatorer: [Tekst]
  public let replikasjoner: Int?
  public let år: Int?

  /// Whether a document is a study and not a scenario.
  public static func erStudie(_ document: JSONNode) -> Bool {
    document["studie"] != nil || document["faktorer"] != nil && document["scenarioer"] != nil
  }

  /// Checks and reads a study document.
  ///
  /// - Parameter problems: gets every error, each with its place.
  /// - Returns: nil where there are errors.
  public static func read(_ document: JSONNode, problems: inout ProblemList) -> Studie? {
    let collector = ProblemCollector()
    collector.add(contentsOf: ShapeChecker.check(document, against: StudieShape.studie))
    let reader = DocumentReader(document, shape: StudieShape.studie, problems: collector)
    let studie = collector.problems.hasErrors ? nil : Studie(reader)
    problems.add(contentsOf: collector.problems)
    return collector.problems.hasErrors ? nil : studie
  }
}
