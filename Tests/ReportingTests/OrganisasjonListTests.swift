import Boligmodell
import ScenarioFormat
import Testing

@testable import Reporting

@Suite("An organisation is described with all that the scenario states")
struct OrganisasjonListTests {
  private func scenario(_ organisation: String) throws -> Scenario {
    let text = """
      { navn: "By", start: "2010-01-01", år: 5, husholdningstyper: { enslig: { personer: 1 }, familie: { personer: 4, barn: true } }, målgrupper: { ROP: {} },
      innganger: { a: { perÅr: 5, husholdningstype: { enslig: 1 }, ankommerTil: { utenTak: 1 } } }, bosituasjoner: {}, sak: { innvilges: [] },
      kommunaleBoliger: { typer: { liten: { bestand: 3 }, stor: { bestand: 1 } } },
      organisasjon: { \(organisation) } }
      """
    var problems = ProblemList()
    let document = try #require(
      DocumentLoader(shipped: ShippedScenarios()).load(
        bytes: Array(text.utf8), name: "by.json5", problems: &problems))
    let scenario = Scenario.compile(document, problems: &problems)
    #expect(problems.isEmpty, "\(problems.formatted(in: .en))")
    return try #require(scenario)
  }

  /// The description as one line, with ordinary spaces.
  private func described(_ organisation: String, _ language: Language) throws -> String {
    let lines = OrganisasjonList(try scenario(organisation), language).lines(
      in: Terminal(width: 80, usesColour: false))
    #expect(lines.allSatisfy { $0.count <= 80 })
    return lines.joined(separator: " ").replacing(NumberFormat.noBreakSpace, with: " ")
      .split(separator: " ").joined(separator: " ")
  }

  private static let whole = """
    tittel: "Konstruert", kilder: ["Rapporten, l. 1"], tallFraKilden: 2,
    eierskap: "saksteam", ruting: "minstForsinkelse", arbeidsmåte: "jazz", ansvarsklarhet: 0.75,
    enheter: {
      Nav: { oppgaver: ["mottak", "tildeling", "husleiekontrakt"], årsverk: { trinn: { "2010-01-01": 2, "2012-01-01": 3 } },
        boligandel: 0.5, sykefravær: 0.1, turnover: "0.2 per år", nøkkelperson: true, oppsøkende: true, gruppe: "staten",
        vilkår: [{ målgruppe: ["ROP"], behov: ["sammensatt"] }, { barn: false, personer: { fra: 1, til: 3 } }] },
      Drift: { oppgaver: ["driftOgVedlikehold"], årsverk: 1, spesialist: true },
    },
    kontakter: { Nav: { Drift: { hyppighet: "ukentlig", form: "uformell", ventetid: "3 dager", tap: 0.1, retur: 0.2, informasjon: 0.85, varm: true } } },
    fora: {
      utvalg: { deltakere: ["Nav", "Drift"], intervall: "14 dager", myndighet: "innstillende", mandat: true, dagsorden: ["tildeling", "fornyelse", "restanse"],
        boligtyper: ["stor"], kapasitet: 9, timerPerMøte: 2, timerPerSak: 0.5, samtykke: 0.8, sesSammen: 3 },
    },
    bemanning: { timerPerÅrsverk: 1600, sykefravær: 0.05, fraværslengde: { fast: "9 dager" }, rekruttering: { fast: "90 dager" }, opplæring: { fast: "180 dager" }, tempoUnderOpplæring: 0.6 },
    beslutninger: { politiske: ["klage", "framskaffelse"], møteintervall: "45 dager" },
    strategi: { andel: 0.1, gjennomslag: 0.5, ledetid: { fast: "700 dager" }, høystPerÅr: 10, pris: 1700000 },
    saksganger: { bolig: { prioritet: 2, trinn: [{ oppgave: "mottak", timer: { fast: 0.5 } }, { oppgave: "tildeling", timer: { fast: 2 }, sammensatt: 1.5, vilkår: { personer: { fra: 2 } } }] } },
    effekter: { samhandling: { vedStart: 0.4, virkning: 0.3, vekst: 0.1, forfall: 0.05, fallVedTurnover: 0.5, timerPerMåned: 2 } },
    """

  @Test("In bokmål: rules, staff, decisions, strategy, cooperation, cases, units, contacts, fora")
  func bokmål() throws {
    let text = try described(OrganisasjonListTests.whole, .nb)
    for words in [
      "Konstruert", "Kilder: Rapporten, l. 1.", "Tall fra kilden: 2.",
      "Sammensatte saker har et team.", "Saker går raskeste vei.",
      "En annen tar over når den som står for tur, ikke kan.", "Ansvarsklarhet 0,75.",
      "Et årsverk er 1 600 timer.", "Sykefravær fra 5 % til 10 %, i snitt 9 dager om gangen.",
      "Oppsigelser per ansatt i året: fra 0 til 0,2; den neste begynner etter 90 dager i snitt; "
        + "opplæring 180 dager, med 60 % av andres arbeid.",
      "Avgjøres politisk: klage, framskaffelse av boliger, i møter med 45 dager mellom.",
      "Strategi: 10 % av det kjente udekkede behovet foreslås bygd hvert budsjettår; gjennomslag 50 %; "
        + "høyst 10 boliger i året; 700 dager fra vedtak; 1 700 000 kr per bolig.",
      "Samhandling: styrke 0,4 ved start; full styrke tar bort 30 % av ventetid og tap; "
        + "koster 2 timer i måneden hos begge; vokser 10 % i måneden, svekkes 5 % uten pleie, og "
        + "50 % går tapt når den eneste ansatte slutter.",
      "søknad om kommunal bolig (prioritet 2): mottak 0,5 t → tildeling 2 t (× 1,5 ved sammensatte "
        + "behov) for noen",
      "Nav oppgaver: mottak, tildeling, husleiekontrakt for: målgruppe ROP, behov: sammensatt behov; eller uten barn, "
        + "personer fra 1 under 3",
      "2 (3 fra 2012-01-01) årsverk, 50 % til boligsosialt arbeid, sykefravær 10 %, 0,2 oppsigelser "
        + "per ansatt i året, oppsøkende, nøkkelperson, gruppe staten",
      "kontakt: ukentlig, fra person til person, begge er med når en sak overleveres, venter 3 dager "
        + "i snitt, 10 % blir borte, 20 % sendes tilbake der ansvaret er uklart, 85 % av "
        + "opplysningene følger med: Drift",
      "Drift oppgaver: drift og vedlikehold 1 årsverk, spesialister kontakt:",
      "utvalg møtes med 14 dager mellom, innstiller, og enheten som tildeler, vedtar, kan gi en enhet "
        + "ansvaret deltakere: Nav, Drift dagsorden: tildeling, fornyelse, restanser boligtyper: stor "
        + "rekker 9 saker i et møte, 2 timer per møte for hver deltaker, 0,5 timer per sak for hver "
        + "deltaker, 80 % samtykker i at saken drøftes på tvers, 3 søkere med like mange poeng ses "
        + "sammen",
    ] { #expect(text.contains(words), "\(words)\n\(text)") }
  }

  @Test("In English the same, with the program's own words translated")
  func english() throws {
    let text = try described(OrganisasjonListTests.whole, .en)
    for words in [
      "Numbers from the source: 2.", "Composite cases have a team.", "An årsverk is 1,600 hours.",
      "Sick leave from 5% to 10%, on average 9 days at a time.",
      "Decided politically: complaint, acquisition of dwellings, at meetings every 45 days.",
      "NOK 1,700,000 a dwelling.", "fades 5% without upkeep",
      "application for a dwelling (priority 2): reception 0.5 h → allocation 2 h (× 1.5 with composite "
        + "needs) for some",
      "for: target group ROP, need: composite need; or without children, persons from 1 below 3",
      "2 (3 from 2012-01-01) årsverk, 50% for housing work",
      "contact: weekly, from person to person, both present at a hand-off, waits 3 days on average, "
        + "10% are lost, 20% are sent back where unclear, 85% of the information comes along: Drift",
      "utvalg meets every 14 days, recommends, and the unit that allocates decides, can make a unit "
        + "responsible participants: Nav, Drift agenda: allocation, renewals, arrears kinds of "
        + "dwelling: stor has time for 9 cases a meeting",
      "80% consent to their case being discussed across units",
    ] { #expect(text.contains(words), "\(words)\n\(text)") }
    for word in ["dagsorden", "restanse", "oppgave", "hver", "dager"] {
      #expect(!text.contains(word), "\(word)")
    }
  }

  @Test("What is not stated is not told, and a neutral organisation says that it is")
  func little() throws {
    let units = """
      enheter: { Nav: { oppgaver: ["mottak", "tildeling"], årsverk: 1 }, Drift: { oppgaver: ["driftOgVedlikehold"], årsverk: 1 } },
      kontakter: { Nav: { Drift: { hyppighet: "daglig", form: "samlokalisert", tap: 0.5 } } },
      """
    let text = try described(units, .nb)
    #expect(text.contains("Ingen er syke. Ingen slutter."))
    #expect(text.contains("kontakt: daglig, under samme tak, 50 % blir borte: Drift"))
    for word in ["Strategi", "politisk", "Samhandling", "Saker, det", "Nøytral", "for:"] {
      #expect(!text.contains(word), "\(word)\n\(text)")
    }
    let neutral = try described(units + "nøytral: true,", .en)
    #expect(neutral.contains("Neutral: waits, losses, filters and hours are set to zero"))
    #expect(neutral.contains("contact: daily, under one roof: Drift"))
  }

  @Test("Persons that the program names are named in the reader's language, in both their forms")
  func persons() throws {
    let network = """
      enheter: {}, personnett: { personer: 2, funksjoner: { tildeling: 1, økonomiskeVirkemidler: 1 }, årsverkPerPerson: 0.5, form: "linje", navngitte: { Servicetorget: "tildeling" } },
      fora: { møte: { deltakere: ["Servicetorget"], intervall: "7 dager", dagsorden: ["uavklarte", "tildeling"] } },
      """
    let nb = try described(network, .nb)
    let en = try described(network, .en)
    #expect(nb.contains("Nettet av 2 personer er laget: formen i en uke er linje."))
    #expect(en.contains("The network of 2 persons is made: its shape in a week is line."))
    #expect(nb.contains("person 1 (økonomi) oppgaver"))
    #expect(en.contains("person 1 (economy) tasks"))
    #expect(nb.contains("gruppe økonomi") && en.contains("group economy"))
    #expect(en.contains("group services and allocation"))
    #expect(en.contains("agenda: allocation, unsettled cases"))
    #expect(nb.contains("Servicetorget") && en.contains("Servicetorget"))

    let scenario = try scenario(network)
    let organisasjon = try #require(scenario.modell.organisasjon)
    let measured = OrganisationMeasure.alle(organisasjon).filter { $0.slag == .unit }
    #expect(Set(measured.map(\.del)) == ["person 1 (økonomi)", "Servicetorget"])
    #expect(
      Set(measured.map(\.delnavn.en)) == ["person 1 (economy)", "Servicetorget"])
  }
}
