/// What a person does in housing work, in the words of the contact survey.
///
/// Source: Møreforsking 2015, table 1 (the eleven functions, in its order).
public enum Personfunksjon: UInt8, CaseIterable, Sendable {
  case økonomiskeVirkemidler, tjenesterIBolig, tildeling, husleiekontrakter, utbygging
  case framskaffeBoliger, arealplanlegging, driftOgVedlikehold, boligsosialPlanlegging
  case samfunnsplanlegging, politiskFolkevalgt

  /// The key in scenario documents.
  public var nøkkel: String { String(describing: self) }

  /// The tasks that one with this function has. The table names functions and no tasks, so the mapping is
  /// ours: those with the economic instruments take in people who need money or a roof tonight and have all
  /// that is decided there; those who allocate take in and assess applications; those who acquire homes
  /// mediate private ones too. Every task but mottak and planning is in one place, so that what splits a
  /// case between persons is the table and not the mapping.
  public var oppgaver: Oppgaver {
    switch self {
    case .økonomiskeVirkemidler:
      Oppgaver([
        .mottak, .økonomiskRådgivning, .bostøtte, .startlån, .sosialhjelp, .midlertidigBotilbud,
      ])
    case .tjenesterIBolig: Oppgaver(.oppfølging)
    case .tildeling: Oppgaver([.mottak, .kartlegging, .tildeling])
    case .husleiekontrakter: Oppgaver(.husleiekontrakt)
    case .utbygging: Oppgaver(.utbygging)
    case .framskaffeBoliger: Oppgaver([.framskaffeBolig, .formidling])
    case .driftOgVedlikehold: Oppgaver(.driftOgVedlikehold)
    case .boligsosialPlanlegging: Oppgaver(.boligsosialPlanlegging)
    // One task in the model: samfunns- og arealplanlegging.
    case .arealplanlegging, .samfunnsplanlegging: Oppgaver(.arealplanlegging)
    case .politiskFolkevalgt: Oppgaver(.politisk)
    }
  }

  /// Functions of one field are related: those who have them talk with each other.
  public var arbeidsområde: Arbeidsområde {
    switch self {
    case .politiskFolkevalgt: .politikk
    case .arealplanlegging, .boligsosialPlanlegging, .samfunnsplanlegging: .plan
    case .husleiekontrakter, .utbygging, .framskaffeBoliger, .driftOgVedlikehold: .teknisk
    case .økonomiskeVirkemidler: .økonomi
    case .tildeling, .tjenesterIBolig: .tjenester
    }
  }

  /// The word in a person's name.
  public var ord: LocalizedText {
    switch self {
    case .økonomiskeVirkemidler: LocalizedText("økonomi", en: "economy")
    case .tjenesterIBolig: LocalizedText("tjenester", en: "services")
    case .tildeling: LocalizedText("tildeling", en: "allocation")
    case .husleiekontrakter: LocalizedText("kontrakt", en: "leases")
    case .utbygging: LocalizedText("utbygging", en: "building")
    case .framskaffeBoliger: LocalizedText("framskaffe", en: "acquiring")
    case .arealplanlegging: LocalizedText("areal", en: "land use")
    case .driftOgVedlikehold: LocalizedText("drift", en: "maintenance")
    case .boligsosialPlanlegging: LocalizedText("boligsosial plan", en: "housing plan")
    case .samfunnsplanlegging: LocalizedText("samfunn", en: "community")
    case .politiskFolkevalgt: LocalizedText("politikk", en: "politics")
    }
  }

  /// The name a reader sees.
  public var navn: LocalizedText {
    switch self {
    case .økonomiskeVirkemidler:
      LocalizedText("økonomiske virkemidler og rådgivning", en: "economic instruments and advice")
    case .tjenesterIBolig: LocalizedText("tjenester i bolig", en: "services at home")
    case .tildeling: LocalizedText("tildeling av bolig", en: "allocation")
    case .husleiekontrakter: LocalizedText("husleiekontrakter", en: "leases")
    case .utbygging: LocalizedText("utbygging", en: "building")
    case .framskaffeBoliger: LocalizedText("framskaffe boliger", en: "acquiring dwellings")
    case .arealplanlegging: LocalizedText("arealplanlegging", en: "land-use planning")
    case .driftOgVedlikehold: LocalizedText("drift og vedlikehold", en: "maintenance")
    case .boligsosialPlanlegging: LocalizedText("boligsosial planlegging", en: "housing planning")
    case .samfunnsplanlegging: LocalizedText("samfunnsplanlegging", en: "community planning")
    case .politiskFolkevalgt: LocalizedText("politisk folkevalgt", en: "elected politician")
    }
  }
}

/// A field of work: the group of a person in the E–I index. In the order in which an elongated network has
/// them, from the council to the services (Møreforsking 2015, Rissa: plan, acquisition, economic
/// instruments, building and politicians at one end, allocation and services at the other).
public enum Arbeidsområde: UInt8, CaseIterable, Sendable {
  case politikk, plan, teknisk, økonomi, tjenester

  /// The name a reader sees; in bokmål it is the group of the unit.
  public var navn: LocalizedText {
    switch self {
    case .politikk: LocalizedText("politikk", en: "politics")
    case .plan: LocalizedText("plan", en: "planning")
    case .teknisk: LocalizedText("teknisk", en: "technical")
    case .økonomi: LocalizedText("økonomi", en: "economy")
    case .tjenester: LocalizedText("tjenester og tildeling", en: "services and allocation")
    }
  }
}

extension Oppgaver {
  init(_ oppgaver: [Oppgave]) { self = oppgaver.reduce(into: []) { $0.insert(Oppgaver($1)) } }
}
