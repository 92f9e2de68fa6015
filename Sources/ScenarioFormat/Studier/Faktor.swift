import Boligmodell

/// Something that a study varies: where it is put, and which values it has.
public struct Faktor: Sendable {
  /// How scaled counts become whole.
  public enum Avrunding: String, Sendable, CaseIterable {
    case nærmest, ned, opp
  }

  /// What is done with a value.
  public enum Måte: Sendable {
    /// It is set where the pointer leads.
    case settes
    /// Its members are merged into what is there.
    case flettes
    /// The numbers there are multiplied by it.
    case ganges
  }

  /// One of a factor's values.
  public struct Nivå: Sendable {
    /// As tables show it.
    public let navn: String
    /// The number as written, without its unit; nil of what is no number.
    public let tall: Double?
    public let node: JSONNode
  }

  /// Which values it may have.
  public enum Verdier: Sendable {
    case nivåer([Nivå])
    /// Any number between two.
    case område(Double, Double)
    /// Drawn, or at so many evenly spread shares.
    case fordeling(JSONNode, antall: Int?)
    /// The uncertainty that the number itself states.
    case usikkerhet(antall: Int?)
    /// What the list of points says.
    case oppgis
  }

  public let navn: String
  /// The column of tables that shows it.
  public let kolonne: String
  /// `*` stands for every key.
  public let pekere: [JSONPointer]
  public let verdier: Verdier
  public let måte: Måte
  public let avrunding: Avrunding
  /// The unit that numbers are written in, empty where none is written.
  public let enhet: String
  /// Nil where it is in all scenarios.
  public let gjelder: [String]?
  public let sted: Studie.Sted
  public let stedPeker: Studie.Sted
  public let stedVerdier: Studie.Sted

  /// Number of values; nil where any between two may be taken.
  public var antallNivåer: Int? {
    switch verdier {
    case .nivåer(let levels): levels.count
    case .fordeling(_, let count), .usikkerhet(let count): count
    case .område, .oppgis: nil
    }
  }

  /// Whether it is in a scenario.
  public func gjelder(_ scenario: String) -> Bool { gjelder?.contains(scenario) ?? true }

  /// What names its draws: the pointers, so that other factors can come and go.
  public var nøkkel: String { pekere.map(\.description).joined(separator: ",") }

  /// A number in the unit of the factor, as a document writes it.
  public func node(_ value: Double) -> JSONNode {
    enhet.isEmpty
      ? JSONNode(number: value, at: stedVerdier.posisjon)
      : JSONNode(
        .string("\(JSONWriter.text(of: value)) \(enhet)"), at: stedVerdier.posisjon)
  }
}
