/// When an instrument is considered for a household.
public enum Vurderingspunkt: UInt8, CaseIterable, Sendable {
  /// On arrival in a bosituasjon, and for the initial population at the start.
  case innflytting
  case søknad
  case innvilgelse
  case avslag
  /// When a municipal dwelling is allocated, after the move.
  case tildeling
  /// At the review before a lease expires.
  case gjennomgang
  /// When trouble with paying, or arrears, shows itself.
  case restanse
  case bomiljøbrudd
  case fravikelseBegjært
  /// When the need has grown or shrunk.
  case behovEndret
  /// Before release from prison or discharge from an institution.
  case utskrivning
  case nyttÅr
  /// When a home is to be bought for which one's own money is not enough.
  case kjøp

  /// The key in scenario documents.
  public var nøkkel: String { String(describing: self) }

  public var navn: LocalizedText {
    switch self {
    case .innflytting: LocalizedText("ved innflytting i en bosituasjon", "on arrival")
    case .søknad: LocalizedText("ved søknad om kommunal bolig", "on application")
    case .innvilgelse: LocalizedText("ved innvilgelse", "when granted a dwelling")
    case .avslag: LocalizedText("ved avslag", "when refused a dwelling")
    case .tildeling: LocalizedText("ved tildeling av kommunal bolig", "on allocation")
    case .gjennomgang: LocalizedText("ved gjennomgang av leiekontrakten", "at the lease's review")
    case .restanse: LocalizedText("ved restanse", "on arrears")
    case .bomiljøbrudd: LocalizedText("ved bomiljøbrudd", "on a breach of the peace")
    case .fravikelseBegjært:
      LocalizedText("ved begjæring om fravikelse", "when eviction is requested")
    case .behovEndret: LocalizedText("når behovet endres", "when the need changes")
    case .utskrivning:
      LocalizedText("før løslatelse eller utskrivning", "before release or discharge")
    case .nyttÅr: LocalizedText("ved nyttår", "at new year")
    case .kjøp: LocalizedText("ved kjøp av bolig", "when buying a home")
    }
  }
}

/// Several points, a bit each.
public struct Vurderingspunkter: OptionSet, Sendable {
  public let rawValue: UInt16
  public init(rawValue: UInt16) { self.rawValue = rawValue }
  public init(_ punkt: Vurderingspunkt) { rawValue = 1 << UInt16(punkt.rawValue) }
}
