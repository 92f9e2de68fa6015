/// What is reported of the organisation: a measure of a unit, a kind of case, a task, a forum or the whole.
public struct OrganisationMeasure: Sendable, Equatable {
  public enum Slag: String, Sendable, CaseIterable {
    case organisation, unit, `case`, task, forum

    public var navn: LocalizedText {
      switch self {
      case .organisation: LocalizedText("organisasjon", "organisation")
      case .unit: LocalizedText("enhet", "unit")
      case .case: LocalizedText("sakstype", "kind of case")
      case .task: LocalizedText("oppgave", "task")
      case .forum: LocalizedText("forum", "forum")
      }
    }
  }

  public let slag: Slag
  /// Stable identifier of what it is about: a unit's or a forum's name, a kind of case, a task.
  public let del: String
  public let delnavn: LocalizedText
  /// Stable identifier of the measure, snake case.
  public let mål: String
  public let navn: LocalizedText
  public let enhet: Indikator.Enhet
  /// Whether it is a mean or a share; else a sum, whose horizon is the sum of its years.
  public let erForhold: Bool
  /// Whether it is a stock at the end of a period, and so at the end of the last for the horizon.
  public let erBeholdning: Bool

  public init(
    _ slag: Slag, _ del: String, _ delnavn: LocalizedText, _ mål: String, _ navn: LocalizedText,
    _ enhet: Indikator.Enhet, erForhold: Bool = false, erBeholdning: Bool = false
  ) {
    self.slag = slag
    self.del = del
    self.delnavn = delnavn
    self.mål = mål
    self.navn = navn
    self.enhet = enhet
    self.erForhold = erForhold
    self.erBeholdning = erBeholdning
  }

  /// Unique among those of a layout.
  public var id: String { "\(slag.rawValue)|\(del)|\(mål)" }
}

/// A number of the organisation: a sum, or the two parts of a mean or a share.
struct Organisasjonstall {
  var teller = 0.0
  var nevner = 0.0
  static func sum(_ verdi: Double) -> Organisasjonstall {
    Organisasjonstall(teller: verdi, nevner: 1)
  }

  static func + (a: Organisasjonstall, b: Organisasjonstall) -> Organisasjonstall {
    Organisasjonstall(teller: a.teller + b.teller, nevner: a.nevner + b.nevner)
  }
}

/// A measure of one kind of thing, and how it is read off the counts.
struct OrganisationMeasureOf<Tall>: Sendable {
  let mål: String
  let navn: LocalizedText
  let enhet: Indikator.Enhet
  let teller: @Sendable (Tall) -> Double
  let erBeholdning: Bool
  /// What it is divided by; nil is a sum.
  let nevner: (@Sendable (Tall) -> Double)?

  init(
    _ mål: String, _ nb: String, _ en: String, _ enhet: Indikator.Enhet,
    per nevner: (@Sendable (Tall) -> Double)? = nil, erBeholdning: Bool = false,
    _ teller: @escaping @Sendable (Tall) -> Double
  ) {
    self.mål = mål
    navn = LocalizedText(nb, en)
    self.enhet = enhet
    self.teller = teller
    self.nevner = nevner
    self.erBeholdning = erBeholdning
  }

  func measure(
    _ slag: OrganisationMeasure.Slag, _ del: String, _ delnavn: LocalizedText
  ) -> OrganisationMeasure {
    OrganisationMeasure(
      slag, del, delnavn, mål, navn, enhet, erForhold: nevner != nil,
      erBeholdning: erBeholdning)
  }

  func tall(_ counts: Tall) -> Organisasjonstall {
    guard let nevner else { return .sum(teller(counts)) }
    return Organisasjonstall(teller: teller(counts), nevner: nevner(counts))
  }
}

extension OrganisationMeasure {
  /// Everything that is reported of an organisation, in the order of the outcome row.
  public static func alle(_ organisasjon: Organisasjon) -> [OrganisationMeasure] {
    let hele = LocalizedText("hele organisasjonen", "the whole organisation")
    return HeleCounts.measures.map { $0.measure(.organisation, "all", hele) }
      + organisasjon.enheter.flatMap { enhet in
        EnhetCounts.measures.map {
          $0.measure(.unit, enhet.navn, enhet.visningsnavn)
        }
      }
      + Sakstype.allCases.flatMap { type in
        SakCounts.measures.map { $0.measure(.case, type.identifikator, type.navn) }
      }
      + Oppgave.allCases.flatMap { oppgave in
        OppgaveCounts.measures.map { $0.measure(.task, oppgave.identifikator, oppgave.navn) }
      }
      + organisasjon.fora.flatMap { forum in
        ForumCounts.measures.map {
          $0.measure(.forum, forum.navn, LocalizedText(forum.navn, forum.navn))
        }
      }
  }
}

/// Counts of the whole organisation in the current period.
struct HeleCounts {
  var enheter = EnhetCounts()
  var saker = SakCounts()
  /// The cases of households that apply for a dwelling.
  var bolig = SakCounts()
  var matchsum = 0.0
  var matchantall = 0.0
  var vedtatteBoliger = 0.0
}

extension HeleCounts {
  static let measures: [OrganisationMeasureOf<HeleCounts>] = [
    .init("capacity_hours", "timer til boligsosialt arbeid", "hours for housing work", .timer) {
      $0.enheter.kapasitet
    },
    .init(
      "utilisation", "utnyttelse av timene", "utilisation of hours", .andel,
      per: { $0.enheter.kapasitet }, { $0.enheter.brukt }),
    .init("meeting_hours", "timer i møter", "hours in meetings", .timer) { $0.enheter.møter },
    .init("handoffs", "overleveringer", "hand-offs", .antall) { $0.saker.overleveringer },
    .init(
      "handoffs_per_case", "overleveringer per sak", "hand-offs per case", .antall,
      per: { $0.saker.åpnet }, { $0.saker.overleveringer }),
    .init("returned", "saker sendt tilbake", "cases sent back", .antall) { $0.saker.returer },
    .init("lost", "saker som ble borte", "cases lost", .antall) { $0.saker.tapt },
    .init("found", "saker som dukket opp igjen", "lost cases found", .antall) {
      $0.saker.gjenfunnet
    },
    .init(
      "application_lead_time", "fra søknad til ferdig behandlet i enhetene",
      "from application to done by the units", .days, per: { $0.bolig.fullført },
      { $0.bolig.ledetid }),
    .init(
      "overlooked", "virkemidler ingen tenkte på", "instruments nobody thought of", .antall
    ) { $0.saker.oversett },
    .init(
      "match_quality", "hvor godt bolig og husholdning passer (0 til 1)",
      "how well dwelling and household suit each other (0 to 1)", .andel,
      per: { $0.matchantall }, { $0.matchsum }),
    .init(
      "planned_dwellings", "boliger vedtatt i budsjettet", "dwellings adopted in the budget",
      .boliger
    ) { $0.vedtatteBoliger },
  ]
}

extension EnhetCounts {
  static let measures: [OrganisationMeasureOf<EnhetCounts>] = [
    .init("capacity_hours", "timer til boligsosialt arbeid", "hours for housing work", .timer) {
      $0.kapasitet
    },
    .init("case_hours", "timer til saker", "hours of casework", .timer) { $0.saker },
    .init("handoff_hours", "timer til å sende saker videre", "hours of passing on", .timer) {
      $0.overleveringer
    },
    .init("meeting_hours", "timer i møter", "hours in meetings", .timer) { $0.møter },
    .init(
      "running_hours", "timer til oppfølging, forebygging og faste plikter",
      "hours of follow-up, prevention and running duties", .timer
    ) { $0.løpende },
    .init("utilisation", "utnyttelse", "utilisation", .andel, per: { $0.kapasitet }, { $0.brukt }),
    .init("tasks", "oppgaver gjort", "tasks done", .antall) { $0.oppgaver },
    .init(
      "queue_days", "i kø før en oppgave", "in the queue before a task", .days,
      per: { $0.oppgaver }, { $0.køtid }),
    .init("absence_days", "dagsverk borte", "days of work lost", .døgn) { $0.fravær },
  ]

  /// Hours that went to something.
  var brukt: Double { saker + overleveringer + møter + løpende }

  static func + (a: EnhetCounts, b: EnhetCounts) -> EnhetCounts {
    var sum = a
    sum.kapasitet += b.kapasitet
    sum.saker += b.saker
    sum.overleveringer += b.overleveringer
    sum.møter += b.møter
    sum.løpende += b.løpende
    sum.oppgaver += b.oppgaver
    sum.køtid += b.køtid
    sum.fravær += b.fravær
    return sum
  }
}

extension SakCounts {
  static let measures: [OrganisationMeasureOf<SakCounts>] = [
    .init("opened", "åpnet", "opened", .antall) { $0.åpnet },
    .init("completed", "fullført", "completed", .antall) { $0.fullført },
    .init("lapsed", "bortfalt", "lapsed", .antall) { $0.bortfalt },
    .init("given_up", "borte for godt", "lost for good", .antall) { $0.oppgitt },
    .init("open_end", "åpne ved slutten", "open at the end", .antall, erBeholdning: true) {
      $0.åpne
    },
    .init("lost", "ganger de ble borte", "times lost", .antall) { $0.tapt },
    .init("found", "ganger de dukket opp igjen", "found", .antall) { $0.gjenfunnet },
    .init("handoffs", "overleveringer", "hand-offs", .antall) { $0.overleveringer },
    .init("returned", "sendt tilbake", "sent back", .antall) { $0.returer },
    .init(
      "lead_time", "fra åpnet til fullført", "from opening to completion", .days,
      per: { $0.fullført }, { $0.ledetid }),
    .init(
      "contact_days", "av det: venter på kontakt, per åpnet sak",
      "waiting for contact, per case opened", .days, per: { $0.åpnet }, { $0.venteKontakt }),
    .init(
      "queue_days", "i kø, per åpnet sak", "in queues, per case opened", .days,
      per: { $0.åpnet }, { $0.venteKø }),
    .init(
      "work_days", "under arbeid, per åpnet sak", "at work, per case opened", .days,
      per: { $0.åpnet }, { $0.arbeid }),
    .init(
      "meeting_days", "venter på møte eller vedtak, per åpnet sak",
      "waiting for a meeting or decision, per case opened", .days, per: { $0.åpnet },
      { $0.venteMøte }),
    .init(
      "lost_days", "borte, per åpnet sak", "lost, per case opened", .days, per: { $0.åpnet },
      { $0.borte }),
    .init("thought_of", "virkemiddel tenkt på", "instrument thought of", .antall) { $0.vurdert },
    .init("overlooked", "virkemiddel ikke tenkt på", "instrument overlooked", .antall) {
      $0.oversett
    },
  ]

  static func + (a: SakCounts, b: SakCounts) -> SakCounts {
    var sum = a
    sum.åpnet += b.åpnet
    sum.fullført += b.fullført
    sum.bortfalt += b.bortfalt
    sum.oppgitt += b.oppgitt
    sum.åpne += b.åpne
    sum.tapt += b.tapt
    sum.gjenfunnet += b.gjenfunnet
    sum.overleveringer += b.overleveringer
    sum.returer += b.returer
    sum.oversett += b.oversett
    sum.vurdert += b.vurdert
    return sum
  }
}

extension OppgaveCounts {
  static let measures: [OrganisationMeasureOf<OppgaveCounts>] = [
    .init("done", "gjort", "done", .antall) { $0.utført },
    .init("hours", "timer", "hours", .timer) { $0.timer },
    .init(
      "wait", "fra forrige oppgave til arbeidet begynte",
      "from the task before until the work began", .days, per: { $0.påbegynt }, { $0.ventetid }),
  ]
}

extension ForumCounts {
  static let measures: [OrganisationMeasureOf<ForumCounts>] = [
    .init("meetings", "møter", "meetings", .antall) { $0.møter },
    .init("cases", "saker", "cases", .antall) { $0.saker },
    .init("allocations", "boliger tildelt", "dwellings allocated", .boliger) { $0.tildelinger },
    .init(
      "wait", "ventet på møtet", "waited for the meeting", .days, per: { $0.ventet },
      { $0.ventetid }),
    .init("hours", "timer for deltakerne", "hours of participants", .timer) { $0.timer },
  ]
}

extension Oppgave {
  /// A stable English identifier for `standard` CSV.
  public var identifikator: String {
    switch self {
    case .mottak: "reception"
    case .kartlegging: "assessment"
    case .økonomiskRådgivning: "economic_advice"
    case .bostøtte: "housing_allowance"
    case .startlån: "start_loans"
    case .sosialhjelp: "social_assistance"
    case .midlertidigBotilbud: "temporary_accommodation"
    case .tildeling: "allocation"
    case .husleiekontrakt: "leases"
    case .driftOgVedlikehold: "maintenance"
    case .oppfølging: "follow_up"
    case .formidling: "private_mediation"
    case .framskaffeBolig: "acquisition"
    case .utbygging: "building"
    case .boligsosialPlanlegging: "housing_planning"
    case .arealplanlegging: "land_use_planning"
    case .politisk: "politics"
    }
  }
}
