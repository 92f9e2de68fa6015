/// The shape of a contact network, seen as daily and weekly contact.
///
/// Sources: Møreforsking 2015, figures 8–12 as its text describes them (integrated: Nærøy; two clusters with
/// brokers: Volda; elongated: Rissa; a separate cluster and stars: Ørland; fragmented: Oppdal), and its three
/// idealised networks.
public enum Nettform: String, CaseIterable, Sendable {
  /// All hang together.
  case integrert
  /// Services and allocation, and the others; a few have contact across.
  case toKlynger
  /// Contact only with those nearby, from one end to the other.
  case langstrakt
  /// A cluster of its own without contact with the rest; three stars, two of them joined by a chain of four.
  case klyngeOgStjerner
  /// Many without contact, the others in small clusters.
  case fragmentert
  case stjerne, ring, linje

  /// The fewest persons that the shape can be seen of.
  public var færrestPersoner: Int {
    switch self {
    case .integrert, .fragmentert: 1
    case .stjerne, .linje, .langstrakt: 2
    case .ring: 3
    case .toKlynger: 4
    case .klyngeOgStjerner: 12
    }
  }

  /// Whether the shape is its ties and has no room for others.
  public var erHel: Bool { self == .stjerne || self == .ring || self == .linje }

  /// The name a reader sees.
  public var navn: LocalizedText {
    switch self {
    case .integrert: LocalizedText("integrert", en: "integrated")
    case .toKlynger: LocalizedText("to klynger med brobyggere", en: "two clusters with brokers")
    case .langstrakt: LocalizedText("langstrakt", en: "elongated")
    case .klyngeOgStjerner:
      LocalizedText("en skilt klynge og stjerner", en: "a separate cluster and stars")
    case .fragmentert: LocalizedText("fragmentert", en: "fragmented")
    case .stjerne: LocalizedText("stjerne", en: "star")
    case .ring: LocalizedText("ring", en: "ring")
    case .linje: LocalizedText("linje", en: "line")
    }
  }
}
