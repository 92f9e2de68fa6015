import Boligmodell
import ScenarioFormat

/// A scenario's contact network in one variant, with its measures by layer.
public struct NetworkCase: Sendable {
  /// What is seen.
  public enum Variant: Sendable, Equatable {
    case full
    /// A unit has left, with all its contacts.
    case without(String)
    /// Only so many of the units answered a survey.
    case observed(Int)
  }

  /// The scenario's label.
  public let scenario: String
  public let variant: Variant
  /// By the order of ``Kontaktlag``.
  public let nett: [Kontaktnett]
  public let mål: [Nettmål]
  private let labels: NetworkLabels

  public init(_ scenario: String, _ organisasjon: Organisasjon) {
    self.init(
      scenario, .full, Kontaktlag.allCases.map { Kontaktnett(organisasjon, $0) },
      NetworkLabels(organisasjon))
  }

  private init(
    _ scenario: String, _ variant: Variant, _ nett: [Kontaktnett], _ labels: NetworkLabels
  ) {
    self.scenario = scenario
    self.variant = variant
    self.nett = nett
    self.labels = labels
    mål = nett.map(\.mål)
  }

  /// The name of a unit as a reader sees it.
  public func label(_ navn: String) -> LocalizedText {
    labels.units[navn] ?? LocalizedText(same: navn)
  }

  /// The name of a group as a reader sees it.
  public func groupLabel(_ gruppe: String) -> LocalizedText {
    labels.groups[gruppe] ?? LocalizedText(same: gruppe)
  }

  /// The same when a unit has left.
  public func without(_ node: Int) -> NetworkCase {
    NetworkCase(scenario, .without(nett[0].navn[node]), nett.map { $0.uten(node) }, labels)
  }

  /// What a survey shows of it.
  ///
  /// - Parameter answered: those that answered, a bit each.
  public func observed(_ answered: UInt64) -> NetworkCase {
    NetworkCase(
      scenario, .observed(answered.nonzeroBitCount), nett.map { $0.observert(svarte: answered) },
      labels)
  }

  public func nett(_ lag: Kontaktlag) -> Kontaktnett { nett[NetworkCase.place(lag)] }

  public func mål(_ lag: Kontaktlag) -> Nettmål { mål[NetworkCase.place(lag)] }

  /// The layer in which it is told who stands in the middle: a week, or any contact where nobody stands
  /// between two others in a week.
  public var centralLayer: Kontaktlag { nett(.ukentlig).brobygger == nil ? .alle : .ukentlig }

  /// The unit whose loss is shown where none is named; nil where nobody stands between two others.
  public var brobygger: Int? { nett(centralLayer).brobygger }

  private static func place(_ lag: Kontaktlag) -> Int {
    Kontaktlag.allCases.firstIndex(of: lag) ?? 0
  }
}

/// What a reader sees of the units and groups that the program has named, by their names in the document.
private struct NetworkLabels: Sendable {
  var units: [String: LocalizedText] = [:]
  var groups: [String: LocalizedText] = [:]

  init(_ organisasjon: Organisasjon) {
    for enhet in organisasjon.enheter {
      units[enhet.navn] = enhet.lagetNavn
      if let gruppe = enhet.lagetGruppe { groups[enhet.gruppe] = gruppe }
    }
  }
}

/// A measure of a network, as tables show it.
struct NetworkMeasure: Sendable {
  /// Stable, English.
  let id: String
  let navn: LocalizedText
  let enhet: NetworkUnit
  let places: Int
  /// Nil where it is not defined.
  let value: @Sendable (Nettmål) -> Double?

  static let alle: [NetworkMeasure] = [
    .init("ties", "par med kontakt", "pairs in contact", .count, 0) { Double($0.kanter) },
    .init("mean_contacts", "kontakter per enhet", "contacts per unit", .count, 2) {
      $0.snittKontakter
    },
    .init("density", "tetthet", "density", .share, 3) { $0.tetthet },
    .init("components", "komponenter", "components", .count, 0) { Double($0.komponenter) },
    .init("largest_component", "enheter i den største", "units of the largest", .count, 0) {
      Double($0.størsteKomponent)
    },
    .init("isolates", "isolerte", "isolates", .count, 0) { Double($0.isolerte) },
    .init("mean_path", "snittavstand", "mean path", .links, 3) { $0.snittAvstand },
    .init("diameter", "diameter", "diameter", .links, 0) { $0.diameter.map(Double.init) },
    .init("max_betweenness", "høyeste mellomliggenhet", "highest betweenness", .share, 3) {
      $0.mellomliggenhet.max()
    },
    .init("degree_centralisation", "gradsentralisering", "degree centralisation", .share, 3) {
      $0.gradsentralisering
    },
    .init("cut_nodes", "kuttnoder", "cut nodes", .count, 0) { Double($0.kuttnoder.count) },
    .init("ei_index", "E–I-indeks", "E–I index", .index, 3) { $0.eksternIntern },
  ]

  private init(
    _ id: String, _ nb: String, _ en: String, _ enhet: NetworkUnit, _ places: Int,
    value: @escaping @Sendable (Nettmål) -> Double?
  ) {
    self.id = id
    navn = LocalizedText(nb, en: en)
    self.enhet = enhet
    self.places = places
    self.value = value
  }
}

/// Units of what `network.csv` holds.
enum NetworkUnit: Sendable {
  case count, share, links, index, days

  var cell: CSVCell {
    switch self {
    case .count: .label("count", nb: "antall")
    case .share: .label("share", nb: "andel")
    case .links: .label("links", nb: "ledd")
    case .index: .label("index", nb: "indeks")
    case .days: .label("days", nb: "dager")
    }
  }
}
