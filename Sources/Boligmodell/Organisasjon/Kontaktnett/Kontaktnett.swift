/// The contact network of an organisation: an undirected graph of at most 64 units, with at most one tie
/// between two of them and none of a unit with itself.
///
/// Sets of units are bits of a word, so that a step of a search is a few machine instructions.
public struct Kontaktnett: Sendable, Equatable {
  /// The names of the nodes.
  public let navn: [String]
  /// Which part of the organisation each belongs to; empty is none.
  public let grupper: [String]
  /// Those that each is in contact with, a bit each.
  public private(set) var naboer: [UInt64]

  /// A network without ties.
  ///
  /// - Parameters:
  ///   - navn: at most ``Organisasjon/flestEnheter``.
  ///   - grupper: one for each node, or empty where there are none.
  public init(navn: [String], grupper: [String] = []) {
    precondition(navn.count <= Organisasjon.flestEnheter, "sets of units are bits of a word")
    precondition(grupper.isEmpty || grupper.count == navn.count, "a group for each node")
    self.navn = navn
    self.grupper = grupper.isEmpty ? navn.map { _ in "" } : grupper
    naboer = navn.map { _ in 0 }
  }

  /// The contacts of an organisation that are at least as frequent as a layer says.
  public init(_ organisasjon: Organisasjon, _ lag: Kontaktlag = .alle) {
    self.init(
      navn: organisasjon.enheter.map(\.navn), grupper: organisasjon.enheter.map(\.gruppe))
    for kontakt in organisasjon.kontakter where lag.omfatter(kontakt.hyppighet) {
      knytt(kontakt.a, kontakt.b)
    }
  }

  /// Number of nodes.
  public var antall: Int { naboer.count }

  /// Ties a pair; a pair that is tied already stays so.
  public mutating func knytt(_ a: Int, _ b: Int) {
    precondition(a != b, "a unit is not in contact with itself")
    naboer[a] |= 1 << UInt64(b)
    naboer[b] |= 1 << UInt64(a)
  }

  public func erKnyttet(_ a: Int, _ b: Int) -> Bool { naboer[a] >> UInt64(b) & 1 == 1 }

  /// The ties, each once, in order of the first node and then of the second.
  public var kanter: [(a: Int, b: Int)] {
    naboer.indices.flatMap { a in
      Kontaktnett.noder(naboer[a]).filter { $0 > a }.map { (a, $0) }
    }
  }

  /// Number of ties.
  public var antallKanter: Int { naboer.reduce(0) { $0 + $1.nonzeroBitCount } / 2 }

  /// The network that is left when a node is gone with all its ties; the others keep their order.
  public func uten(_ node: Int) -> Kontaktnett {
    var navn = navn
    var grupper = grupper
    navn.remove(at: node)
    grupper.remove(at: node)
    var rest = Kontaktnett(navn: navn, grupper: grupper)
    for (a, b) in kanter where a != node && b != node {
      rest.knytt(a < node ? a : a - 1, b < node ? b : b - 1)
    }
    return rest
  }

  /// The nodes of a set, ascending.
  static func noder(_ bits: UInt64) -> [Int] {
    var noder: [Int] = []
    var rest = bits
    while rest != 0 {
      noder.append(rest.trailingZeroBitCount)
      rest &= rest - 1
    }
    return noder
  }
}

/// How frequent a contact must be to count. The layers of the contact survey are cumulative: who talk every
/// day also talk within a week (Møreforsking 2015, figures 19–21).
public enum Kontaktlag: CaseIterable, Sendable, Hashable {
  case daglig, ukentlig, månedlig, alle

  public func omfatter(_ hyppighet: Hyppighet) -> Bool {
    switch self {
    case .daglig: hyppighet == .daglig
    case .ukentlig: hyppighet == .daglig || hyppighet == .ukentlig
    case .månedlig: hyppighet != .sjelden
    case .alle: true
    }
  }

  /// The name a reader sees.
  public var navn: LocalizedText {
    switch self {
    case .daglig: LocalizedText("daglig", en: "daily")
    case .ukentlig: LocalizedText("ukentlig", en: "weekly")
    case .månedlig: LocalizedText("månedlig", en: "monthly")
    case .alle: LocalizedText("alle", en: "all")
    }
  }

  /// A stable English identifier for `standard` CSV.
  public var identifikator: String {
    switch self {
    case .daglig: "daily"
    case .ukentlig: "weekly"
    case .månedlig: "monthly"
    case .alle: "all"
    }
  }
}
