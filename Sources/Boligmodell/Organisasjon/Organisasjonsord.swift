// Words of the organisation as a reader sees them.

extension Oppgave {
  /// The name a reader sees.
  public var navn: LocalizedText {
    switch self {
    case .mottak: LocalizedText("mottak", en: "reception")
    case .kartlegging: LocalizedText("kartlegging", en: "assessment")
    case .økonomiskRådgivning: LocalizedText("økonomisk rådgivning", en: "economic advice")
    case .bostøtte: LocalizedText("bostøtte", en: "housing allowance")
    case .startlån: LocalizedText("startlån og tilskudd", en: "start loans and grants")
    case .sosialhjelp: LocalizedText("økonomisk sosialhjelp", en: "social assistance")
    case .midlertidigBotilbud: LocalizedText("midlertidig botilbud", en: "temporary accommodation")
    case .tildeling: LocalizedText("tildeling", en: "allocation")
    case .husleiekontrakt: LocalizedText("husleiekontrakt", en: "leases")
    case .driftOgVedlikehold: LocalizedText("drift og vedlikehold", en: "maintenance")
    case .oppfølging: LocalizedText("oppfølging og tjenester i bolig", en: "follow-up")
    case .formidling: LocalizedText("formidling", en: "private mediation")
    case .framskaffeBolig: LocalizedText("framskaffe bolig", en: "acquiring dwellings")
    case .utbygging: LocalizedText("utbygging", en: "building")
    case .boligsosialPlanlegging: LocalizedText("boligsosial planlegging", en: "housing planning")
    case .arealplanlegging:
      LocalizedText("samfunns- og arealplanlegging", en: "land-use and community planning")
    case .politisk: LocalizedText("politisk", en: "politics")
    }
  }
}

extension Hyppighet {
  /// The name a reader sees.
  public var navn: LocalizedText {
    switch self {
    case .daglig: LocalizedText("daglig", en: "daily")
    case .ukentlig: LocalizedText("ukentlig", en: "weekly")
    case .månedlig: LocalizedText("månedlig", en: "monthly")
    case .sjelden: LocalizedText("sjelden", en: "seldom")
    }
  }
}

extension Kontaktform {
  /// The name a reader sees.
  public var navn: LocalizedText {
    switch self {
    case .samlokalisert: LocalizedText("under samme tak", en: "under one roof")
    case .formell: LocalizedText("etter avtale eller rutine", en: "by agreement or routine")
    case .uformell: LocalizedText("fra person til person", en: "from person to person")
    }
  }
}
