import Boligmodell
import SimulationKernel

/// Turns a checked document into the tables of the model, and finds what a description cannot say: names
/// that do not exist, sums that do not fit, sizes that cannot be meant.
struct ScenarioCompiler {
  let reader: DocumentReader
  let options: ScenarioOptions
  let tid: TimeAxis
  var variates = VariateTable()
  var hazards = HazardTable()
  var hazardForms: [BandedHazard] = []
  var husholdningstyper: [String] = []
  var målgrupper: [String] = []
  var boligtyper: [String] = []
  var inngangsnavn: [String] = []
  var virkemiddelnavn: [String] = []

  /// Nil where the start date cannot be read, which the checks have said.
  init?(_ reader: DocumentReader, options: ScenarioOptions) {
    guard let start = reader["start"].date else { return nil }
    self.reader = reader
    self.options = options
    let år = options.years ?? reader["år"].int
    guard (1...ScenarioOptions.mostYears).contains(år) else {
      ScenarioCompiler.meldForMangeÅr(år, reader)
      return nil
    }
    tid = TimeAxis(start: start, år: år, oppvarmingsår: options.warmupYears)
  }

  /// Too many years to be meant: what they would take, from the outcome numbers of a year.
  private static func meldForMangeÅr(_ år: Int, _ reader: DocumentReader) {
    let groups = 12 + reader["husholdningstyper"].entries.count + reader["innganger"].entries.count
    let bytes = Double(år) * Double(groups) * Double(Indikatorkatalog.alle.count + 12 * 12) * 8
    let gigabyte = Int(min((bytes / 1e9).rounded(.up), 1e15))
    reader["år"].report(
      .forStort, "\(år) år vil trenge om lag \(gigabyte) GB for én replikasjons utfall",
      en: "\(år) years would need about \(gigabyte) GB for the outcomes of one replication",
      found: String(år),
      allowed: LocalizedText(
        "1 til \(ScenarioOptions.mostYears) år", en: "1 to \(ScenarioOptions.mostYears) years"))
  }

  mutating func compile() -> Modell? {
    let typer = reader["husholdningstyper"].entries.map {
      Husholdningstype(
        navn: $0.name, personer: Float($0.value["personer"].number),
        harBarn: $0.value["barn"].bool)
    }
    husholdningstyper = typer.map(\.navn)
    målgrupper = reader.optional("målgrupper")?.entries.map(\.name) ?? []
    let limits = aldersgrenser()
    boligtyper =
      reader.optional("kommunaleBoliger")?["typer"].entries.map(\.name) ?? []
    inngangsnavn = reader["innganger"].entries.map(\.name)
    virkemiddelnavn = Array(
      (reader.optional("virkemidler")?.entries ?? []).map(\.name).prefix(Virkemiddel.flest))
    let innganger = reader["innganger"].entries.map { inngang($0) }
    let dates = tid.seriedatoer(steg: options.seriesStep)
    let groups = Modell.groups(
      husholdningstyper: typer, målgrupper: målgrupper, aldersgrenser: limits,
      innganger: innganger.map(\.navn))
    let poster = startbestand(innganger.map(\.navn))
    let risikoer = Bosituasjon.fulgte.map { self.risikoer($0, poster) }
    var modell = Modell(
      horizon: tid.horizon, warmup: tid.warmup, yearStarts: tid.yearStarts,
      målgrupper: målgrupper, husholdningstyper: typer, aldersgrenser: limits,
      innganger: innganger, startbestand: poster, variates: variates, hazards: hazards,
      hazardForms: hazardForms, risikoer: risikoer, søkerVedAnkomst: søkerVedAnkomst(),
      seriesDays: dates.map(\.day),
      layout: OutcomeLayout(
        groups: groups, boligtyper: boligtyper, periods: tid.periods, dates: dates))
    modell.yearShares = tid.yearShares
    modell.oppdagelse = oppdagelse()
    modell.midlertidig = midlertidig()
    modell.sak = sak()
    boliger(&modell)
    modell.privatmarked = privatmarked()
    modell.eiemarked = eiemarked()
    modell.bosetting = bosetting()
    modell.retur = retur()
    modell.kostnader = kostnader()
    virkemidler(&modell)
    modell.organisasjon = organisasjon(modell)
    modell.layout = OutcomeLayout(
      groups: groups, boligtyper: boligtyper, periods: tid.periods, dates: dates,
      virkemidler: virkemiddelnavn, kostnadslinjer: modell.kostnadslinjer,
      organisasjon: modell.organisasjon.map(OrganisationMeasure.alle) ?? [])
    modell.variates = variates
    checkInvariants(modell)
    return modell
  }

  private func aldersgrenser() -> [Float] {
    guard let reader = reader.optional("aldersgrenser") else { return [25, 67] }
    let limits = reader.elements.map { Float($0.number) }
    if zip(limits, limits.dropFirst()).contains(where: { $0 >= $1 }) {
      reader.report(
        .rekkefølge, "aldersgrensene må stige", en: "the age limits must ascend")
    }
    return limits
  }

  // MARK: Numbers

  /// Files a distribution; −1 where none stands.
  mutating func variate(_ reader: DocumentReader?) -> Int32 {
    guard let reader else { return -1 }
    do {
      return variates.add(try Distribution(reader.distribution))
    } catch {
      reader.report(
        .utenforGrenser, "fordelingen kan ikke brukes: \(error)",
        en: "the distribution cannot be used: \(error)")
      return -1
    }
  }

  /// Files a duration after which something can come again: 0 for certain would never let time pass.
  mutating func gjentatt(_ reader: DocumentReader) -> Int32 {
    let nummer = variate(reader)
    if nummer >= 0, variates.mean(nummer) <= 0, reader.isSound {
      reader.report(
        .utenforGrenser, "varigheten er alltid 0, og det samme kan komme igjen uten ende",
        en: "the duration is always 0, and the same can come again without end",
        allowed: LocalizedText("over 0", en: "above 0"))
    }
    return nummer
  }

  /// Files a distribution, or a fixed value where none stands.
  mutating func variate(_ reader: DocumentReader?, ellers verdi: Double) -> Int32 {
    if reader != nil { return variate(reader) }
    guard let fast = try? Distribution.deterministic(verdi) else { return -1 }
    return variates.add(fast)
  }

  /// Warns where a series ends before the horizon: its last value is held.
  func serie(_ reader: DocumentReader) -> YearSeries {
    let serie = reader.series
    if let siste = serie.lastYear, siste < tid.sisteÅr {
      reader.report(
        .serieHoldes, severity: .warning,
        "serien slutter i \(siste); verdien holdes til \(tid.sisteÅr)",
        en: "the series ends in \(siste); its value is held until \(tid.sisteÅr)")
    }
    if let første = serie.firstYear, første > tid.start.year {
      reader.report(
        .begynnerSent, severity: .warning,
        "serien begynner i \(første); verdien brukes fra starten i \(tid.start.year)",
        en: "the series begins in \(første); its value is used from the start in \(tid.start.year)")
    }
    return serie
  }

  /// A schedule as steps. Warns where it says nothing of the start: its first value is used there.
  func plan(_ reader: DocumentReader) -> StepSeries {
    let plan = reader.schedule
    switch plan.course {
    case .constant: break
    case .steps(let points), .linear(let points):
      if let first = points.first, tid.day(first.date) > 0 {
        reader.report(
          .begynnerSent, severity: .warning,
          "planen begynner \(first.date); verdien brukes fra starten \(tid.start)",
          en: "the schedule begins \(first.date); its value is used from the start \(tid.start)",
          allowed: LocalizedText(
            "en verdi for startdatoen eller tidligere", "a value for the start date or before"))
      }
    }
    return tid.steps(plan)
  }

  // MARK: Names

  /// The number of a name, or a problem with the nearest one.
  func nummer(
    _ navn: String, i navnene: [String], _ reader: DocumentReader, _ hva: LocalizedText
  ) -> Int? {
    if let nummer = navnene.firstIndex(of: navn) { return nummer }
    reader.report(
      .ukjentNavn, "ukjent \(hva.nb) «\(navn)»", en: "unknown \(hva.en) \"\(navn)\"",
      found: "\"\(navn)\"",
      allowed: LocalizedText(
        navnene.isEmpty ? "ingen er oppgitt" : navnene.joined(separator: ", "),
        en: navnene.isEmpty ? "none are stated" : navnene.joined(separator: ", ")),
      suggestion: Suggestion.nearest(to: navn, among: navnene))
    return nil
  }

  static let husholdningstypeord = LocalizedText("husholdningstype", en: "household kind")
  static let målgruppeord = LocalizedText("målgruppe", en: "target group")
  static let boligtypeord = LocalizedText("boligtype", en: "dwelling kind")
  static let inngangsord = LocalizedText("inngang", en: "inflow class")
}

extension ProblemCode {
  static let ukjentNavn = ProblemCode(
    "ukjent-navn", "Et navn viser til noe som ikke er oppgitt.",
    en: "A name refers to something that is not stated.")
  static let rekkefølge = ProblemCode(
    "rekkefolge", "Verdiene står ikke i rekkefølge.", en: "Values are not in order.")
  static let serieHoldes = ProblemCode(
    "serie-holdes", "En serie slutter før horisonten; siste verdi holdes.",
    en: "A series ends before the horizon; its last value is held.")
  static let begynnerSent = ProblemCode(
    "begynner-sent", "En serie eller plan sier ikke noe om starten; første verdi brukes der.",
    en: "A series or schedule says nothing of the start; its first value is used there.")
  static let forStort = ProblemCode(
    "for-stort", "Størrelsen kan ikke være ment, eller får ikke plass.",
    en: "The size cannot be meant, or does not fit.")
  static let flereLeietakere = ProblemCode(
    "flere-leietakere-enn-boliger", "Flere leietakere enn boliger ved start.",
    en: "More tenants than dwellings at the start.")
  static let uendeligOpphold = ProblemCode(
    "uendelig-opphold",
    "Oppholdslengden har uendelig snitt, så et opphold så langt ikke kan trekkes.",
    en: "The stay has an infinite mean, so an elapsed stay cannot be drawn.")
  static let navneKollisjon = ProblemCode(
    "navn-kolliderer", "To navn gir samme nøkkel for trekningene.",
    en: "Two names give the same key of draws.")
  static let ingenBoligtype = ProblemCode(
    "ingen-boligtype", "Noen som skal stå på venteliste, passer ikke i noen boligtype.",
    en: "Some who are to be on the waiting list fit no kind of dwelling.")
  static let startAntatt = ProblemCode(
    "start-antatt", "Startsituasjonen er ikke oppgitt og settes til ingen.",
    en: "The situation at the start is not stated and taken as none.")
}
