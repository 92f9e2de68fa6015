/// Scenario documents with random rates, kinds, caps, contracts, returns and quotas: whatever the format
/// lets through. The same number gives the same document.
struct RandomTown {
  var state: UInt64

  /// The streams of neighbours must not be parts of one another: the generator's own step is no factor.
  init(_ number: Int) { state = UInt64(number) &* 0xD1B5_4A32_D192_ED03 }

  /// SplitMix64. Source: Steele, Lea and Flood, OOPSLA 2014.
  mutating func bits() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
  mutating func int(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(bits() % UInt64(range.count))
  }
  mutating func chance(_ percent: Int) -> Bool { int(1...100) <= percent }
  mutating func share() -> String { "\"\(int(0...100)) %\"" }
  mutating func pick(_ list: [String]) -> String { list[int(0...list.count - 1)] }

  private let followed = [
    "midlertidigBotilbud", "privatLeie", "eidBolig", "hosSlektEllerVenner", "institusjon",
    "fengsel",
    "venterPåBosetting", "utenTak",
  ]

  mutating func duration() -> String {
    let d = int(1...200)
    return pick([
      "{ fast: \"\(d) dager\" }", "{ eksponentiell: { snitt: \"\(d) dager\" } }",
      "{ lognormal: { median: \"\(d) dager\", p90: \"\(3 * d) dager\" } }",
      "{ uniform: [\"0 dager\", \"\(d) dager\"] }",
      "{ erlang: { form: 2, snitt: \"\(d) dager\" } }",
      "{ diskret: { verdier: [\"0 dager\", \"\(d) dager\"], vekter: [1, 2] } }",
    ])
  }

  /// One, two or three targets that sum to 1.
  private mutating func targets() -> String {
    var names = followed + ["akutt", "akutt", "flyttet", "selvhjulpen", "død"]
    var left = 100
    var parts: [String] = []
    while left > 0 {
      let name = pick(names)
      names.removeAll { $0 == name }
      let part = parts.count == 2 ? left : int(1...left)
      parts.append("\(name): \"\(part) %\"")
      left -= part
    }
    return "{ \(parts.joined(separator: ", ")) }"
  }

  mutating func rule() -> String {
    pick([
      "{ barn: true }", "{ målgruppe: [\"ung\"] }", "{ behov: [\"tilpasset\", \"sammensatt\"] }",
      "{ alder: { fra: 30 } }", "{ bosituasjon: [\"midlertidigBotilbud\", \"utenTak\"] }",
      "{ inntekt: { til: 300000 } }", "{ underVann: true }", "{ utenMålgruppe: [\"rus\"] }",
      "{ personer: { til: 2 } }",
    ])
  }

  private mutating func risk() -> String {
    let consequence: String
    switch int(0...9) {
    case 0...3: consequence = "{ flytterTil: \(targets()) }"
    case 4:
      consequence =
        "{ fravikelse: { gjennomføres: \(share()), etter: \(duration()), flytterTil: \(targets()) } }"
    default:
      consequence = pick([
        "\"søkerKommunalBolig\"", "\"behovØker\"", "\"behovMinker\"", "\"leierPrivat\"",
        "\"kjøper\"", "\"anmerkning\"", "\"søkerKommunalBolig\"",
      ])
    }
    if chance(30) { return "{ varighet: \(duration()), følge: \(consequence) }" }
    let rate = pick([
      "\"\(int(0...6)) per år\"",
      "{ bånd: [ { til: \"\(int(1...99)) dager\", rate: \"\(int(0...9)) per år\" }, { rate: \"\(int(0...3)) per år\" } ] }",
    ])
    let factors =
      "{ a: { vilkår: \(rule()), faktor: \(int(0...3)) }, b: { vilkår: \(rule()), faktor: 2 } }"
    return "{ rate: \(rate), faktorer: \(factors), følge: \(consequence) }"
  }

  private mutating func situation(_ name: String) -> String {
    var causes = [
      "misterBolig", "mislighold", "bomiljøbrudd", "betalingsvansker", "finnerPrivat", "kjøper",
      "forverring", "bedring", "flytter", "løslates", "utskrives", "samlivsbrudd",
    ]
    // Death ends every stay, so that the initial population has an age.
    var risks = ["dør: { rate: \"0.1 per år\", følge: { flytterTil: { død: 1 } } }"]
    for _ in 0..<int(0...4) {
      let cause = pick(causes)
      causes.removeAll { $0 == cause }
      risks.append("\(cause): \(risk())")
    }
    let applies = name == "kommunalBolig" ? "" : "søkerVedAnkomst: \(share()), "
    return "\(name): { \(applies)årsaker: { \(risks.joined(separator: ", ")) } }"
  }

  mutating func schedule(_ range: ClosedRange<Int>, from: Int? = nil) -> String {
    let first = from ?? int(range)
    if chance(30) { return "\(first)" }
    let points = [
      "\"2010-03-01\": \(first)", "\"2010-05-01\": \(int(range))", "\"2010-11-15\": \(int(range))",
      "\"2011-01-01\": \(int(range))", "\"2011-06-17\": \(int(range))",
    ]
    return "{ \(pick(["trinn", "lineær"])): { \(points.joined(separator: ", ")) } }"
  }

  private mutating func kind(tenants: Int) -> String {
    let inRepair = int(0...3)
    let work = chance(70) ? ", oppussing: \(duration()), oppussingsandel: \(share())" : ""
    let inspection = chance(40) ? ", besiktigelse: \(duration())" : ""
    let suits = chance(50) ? ", passerFor: [ \(rule()), \(rule()) ]" : ""
    let contract = chance(20) ? ", kontrakt: { lengde: \(duration()) }" : ""
    let first = tenants + inRepair + int(0...4)
    // Some are cut down to nothing just before the end, whoever lives there.
    let stock =
      chance(20)
      ? "{ trinn: { \"2010-03-01\": \(first), \"2012-02-20\": 0 } }" : schedule(0...12, from: first)
    return """
      { områder: \(int(0...3)), bestand: \(stock), underOppussing: \(inRepair),
        husleie: "100 kr per dag", oppussingskostnad: 5000\(work)\(inspection)\(suits)\(contract) }
      """
  }

  private mutating func inflow() -> String {
    """
    { perÅr: { "2010": \(int(0...80)), "2011": \(int(0...80)) }, bølger: { b: { "2010": \(int(0...30)), "2011": 0 } },
      husholdningstype: { enslig: "60 %", familie: "40 %" }, alder: { uniform: [18, 80] },
      målgrupper: { ung: \(share()), rus: \(share()) }, behov: { enkelt: 0.5, tilpasset: 0.3, sammensatt: 0.2 },
      inntekt: { lognormal: { median: 300000, p90: 600000 } }, egenkapital: { uniform: [0, 500000] },
      oppdages: \(share()), søker: \(share()), ankommerTil: \(targets()) }
    """
  }

  private mutating func order() -> String {
    pick([
      "\"førsteInn\"", "\"størstBehov\"", "\"barnefamilierFørst\"", "{ mågrunn: [ \(rule()) ] }",
      "{ poeng: { a: { vilkår: \(rule()), poeng: 2 } }, perMånedVentet: \(int(0...2)), overTreMåneder: \(int(0...3)) }",
    ])
  }

  /// An instrument made of everything that the primitives allow.
  private mutating func instrument() -> String {
    let effects = [
      "a: { risiko: [\"flytter\", \"misterBolig\", \"kjøper\"], i: [\"privatLeie\", \"kommunalBolig\", \"hosSlektEllerVenner\"], faktor: \(pick(["0", "0.5", "2"])) }",
      "b: { sannsynlighet: \"\(pick(["inngang", "oppdages", "søkerVedInngang", "søkerVedAnkomst", "innvilges", "formidlingVedAvslag", "nySøknad", "fravikelseGjennomføres", "finnerPrivat", "gjennomgangPrivat", "gjennomgangEie", "oppussingTrengs", "returnerer"]))\", faktor: \(pick(["0", "0.5", "3"])) }",
      "c: { varighet: \"\(pick(["behandlingstid", "nySøknadEtter", "klarForVarigBolig", "kontraktlengde", "fravikelseEtter", "besiktigelse", "oppussing"]))\", faktor: \(pick(["0.5", "2"])), vilkår: \(rule()) }",
      "d: { poeng: \(int(0...4)), vilkår: \(rule()) }", "e: { kostnad: \"oppussing\", faktor: 2 }",
      "f: { sannsynlighet: \"innvilges\", settesTil: \(share()), vilkår: \(rule()) }",
    ].filter { _ in chance(50) }
    let part = "virkninger: { \(effects.joined(separator: ", ")) }"
    let dates =
      chance(40)
      ? "fra: \"2010-04-01\", til: \"2011-05-01\", vedOpphør: \"\(pick(["løperUt", "avsluttes"]))\","
      : ""
    if chance(20) { return "{ \(dates) \(part) }" }
    let points =
      [
        "innflytting", "søknad", "innvilgelse", "avslag", "tildeling", "gjennomgang", "restanse",
        "bomiljøbrudd", "fravikelseBegjært", "behovEndret", "utskrivning", "nyttÅr",
        "kjøp",
      ].filter { _ in chance(30) } + ["innflytting"]
    let considered = Set(points).sorted().map { "\"\($0)\"" }.joined(separator: ", ")
    let limit = pick([
      "", "grense: { plasser: \(schedule(0...5)), kø: \(chance(50)) },",
      "grense: { ramme: \(int(0...9) * 50_000), kø: \(chance(50)) },",
      "grense: { antallPerÅr: \(int(0...9)), kø: true },", "grense: { timerPerMåned: 20 },",
    ])
    let amounts = pick([
      "", "beløp: { a: { fra: \"kommune\", engang: 10000 } },",
      "beløp: { a: { fra: \"nav\", overAndelAvInntekt: 0.2 }, b: { fra: \"nav\", til: \"andre\", måneder: 3 } },",
      "beløp: { a: { fra: \"stat\", bostøtte: { dekningsgrad: 0.7, tak: \"7000 kr per måned\", minsteEgenandel: \"1500 kr per måned\", inntektsgrense: 100000, egenandelAvInntekt: 0.2 } } },",
      "beløp: { a: { fra: \"stat\", slag: \"investering\", andelAvPris: 0.1 } },",
    ])
    return """
      { \(dates) vurderes: [\(considered)], vilkår: [ \(rule()), \(rule()) ], dekning: \(share()), \(limit) \(amounts)
        \(chance(40) ? "varighet: \(duration())," : "")
        \(chance(50) ? "beholdesI: [\"privatLeie\", \"kommunalBolig\", \"midlertidigBotilbud\", \"hosSlektEllerVenner\"]," : "")
        \(chance(20) ? "flytterTil: \"\(pick(["privatLeie", "hosSlektEllerVenner"]))\"," : "")
        \(chance(20) ? "behovsendring: \(pick(["-1", "1"]))," : "")
        timer: { perMåned: \(int(0...9)), perTildeling: 1, pris: 400 }, \(part) }
      """
  }

  private mutating func dates() -> String {
    let dates = ["2010-03-01", "2010-06-10", "2011-01-01", "2011-07-03"]
    return
      "[ { dato: \"\(pick(dates))\", antall: \(int(0...3)) }, { dato: \"\(pick(dates))\", antall: \(int(0...3)) } ]"
  }

  /// Acquisition, sale and rebuilding.
  private mutating func supply() -> String {
    let orders = pick([dates(), "{ \"2010\": \(int(0...6)), \"2011\": \(int(0...6)) }"])
    let way = pick(["bygging", "kjøp", "borettslag", "innleie"])
    let limits =
      way == "innleie"
      ? "varighet: \(duration()), leie: \"300 kr per dag\","
      : way == "borettslag" ? "borettslag: { boliger: 40, andel: 0.2, eidFraFør: 3 }," : ""
    return """
      bygges: { framskaffelse: { boligtype: "\(pick(["en", "to"]))", måte: "\(way)", bestillinger: \(orders),
        ledetid: \(duration()), protest: { sannsynlighet: \(share()), forsinkelse: \(duration()) }, \(limits)
        kostnadPerBolig: 2000000, tomterabatt: 100000, tilskuddsandel: 0.3, avskrivning: "20 år" } },
      leies: { framskaffelse: { boligtype: "en", måte: "innleie", bestillinger: { "2010": 5, "2011": 2 },
        varighet: \(duration()), leie: "300 kr per dag" } },
      selges: { salg: { boligtype: "\(pick(["en", "to"]))", antall: \(dates()), pris: 1500000 } },
      strengere: { dekning: \(share()), strengereFornyelse: { margin: \(int(0...2)), varsel: \(duration()), flytterTil: \(targets()) } },
      kvoter: { kvoter: { typer: ["en", "to"], tempo: \(share()), høyst: \(int(0...9)) } },
      avtale: { vurderes: ["innflytting", "nyttÅr"], vilkår: [ \(rule()) ], tilvisning: { avtale: "\(pick(["tilvisning", "tildeling"]))", leie: "200 kr per dag",
        prosjekter: { a: { boliger: \(int(0...12)) }, b: { boliger: 3, fra: "2010-07-07" } } } },
      formidling: { vurderes: ["innflytting", "søknad"], flytterTil: "privatLeie", grense: { fraFellesTilbud: true, kø: \(chance(50)) } },
      bygges_om: { ombygging: { fra: "en", til: "to", antall: \(dates()), varighet: \(duration()), kostnad: 300000 } },
      """
  }

  private mutating func instruments() -> String {
    let a = instrument()
    let b = instrument()
    let supply = chance(60) ? supply() : ""
    return
      "\(supply) x: \(a), y: \(b), z: { vurderes: [\"innflytting\"], \(chance(50) ? "krever: [\"y\"]" : "utelukkesAv: [\"x\"]"), \(chance(50) ? "samtidigUtelukket: [\"x\"]," : "") beholdesI: [\"privatLeie\"] }, w: { virkninger: { a: { sannsynlighet: \"inngang\", faktor: 0.8 } } },"
  }

  /// Start loans of every kind that the format lets through: certificates, banks, reserved frames,
  /// refinancing and grants.
  private mutating func loans() -> String {
    let certificate =
      chance(50)
      ? "finansieringsbevis: { gyldighet: \(duration()), søketid: \(duration()), sjanse: \(share()), margin: \(pick(["0", "0.1"])) },"
      : ""
    let terms =
      chance(70)
      ? "lån: { rente: \(pick(["0", "\"4 %\"", "{ \"2010\": \"3 %\", \"2011\": \"6 %\", \"2012\": \"2 %\" }"])), løpetid: \"\(int(1...30)) år\", avdragsfrihet: \"\(pick(["0", "6"])) måneder\", bindingstid: \"\(int(0...1)) år\", kommunensPåslag: 0.0025 },"
      : ""
    let ability =
      chance(30)
      ? "betjeningsevne: { livsopphold: \"\(int(0...9)) 000 kr per måned\", rentepåslag: 0.02 },"
      : ""
    let reserved =
      chance(50)
      ? "reservert: [ { vilkår: \(rule()), andel: 0.4 }, { vilkår: \(rule()), andel: 0.3 } ], reservertTil: \"\(int(1...12)) måneder\","
      : ""
    let limits =
      chance(40)
      ? "grenser: [ { vilkår: \(rule()), belåningsgrad: 1.2, gjeldsgrad: 8 } ], bankandel: 0.5,"
      : ""
    let who = chance(50) ? "vilkår: [ \(rule()), \(rule()) ]," : ""
    return """
      startlån: { vurderes: ["kjøp"], \(who) dekning: \(pick(["1", "0.7"])), grense: { ramme: \(int(0...9) * 1_000_000) },
        startlån: { \(certificate) \(terms) \(ability) \(reserved) \(limits) trygdTelles: \(chance(50)), støtteTelles: 0.5, tvangssalg: 0.7 } },
      tilskudd: { vurderes: ["kjøp"], krever: ["startlån"], grense: { ramme: \(int(0...9) * 100_000) },
        beløp: { a: { fra: "\(pick(["stat", "kommune"]))", slag: "investering", andelAvPris: 0.1 } } },
      refinansiering: { vurderes: ["restanse", "innflytting"], vilkår: [{ bosituasjon: ["eidBolig"] }],
        dekning: \(share()), grense: { rammeFra: "startlån" },
        startlån: { belåningsgrad: 1.1, gjeldsgrad: 20, \(terms) refinansiering: { andelAvPris: 0.9, avverger: \(share()) } } },
      """
  }

  /// Tenants who can buy their dwelling.
  private mutating func sales() -> String {
    """
    leieTilEie: { vurderes: ["gjennomgang", "nyttÅr"], dekning: \(share()),
      leieTilEie: { takst: \(pick(["0.3", "0.9"])), etter: "\(int(0...90)) dager", \(chance(50) ? "boligtyper: [\"to\"]," : "") startlån: "startlån",
        tilskudd: { anskaffelseskost: 900000, andel: 0.3, boligensAlder: { uniform: ["0 år", "25 år"] }, rest: "\(pick(["tilbakebetales", "følgerKjøper"]))" } } },
    """
  }

  /// Prices of homes with shocks and chance.
  private mutating func prices() -> String {
    let path = pick(["1500000", "{ \"2010\": 1500000, \"2011\": 1200000, \"2012\": 1800000 }"])
    let shocks =
      chance(60) ? ", sjokk: { \"2010-09-01\": \"-\(int(0...60)) %\", \"2011-03-15\": 0.2 }" : ""
    let process =
      chance(60)
      ? ", prosess: { drift: 0.02, volatilitet: \(pick(["0.1", "0.6"])), tilbakevending: \"\(int(0...2)) per år\" }"
      : ""
    return "{ pris: \(path), prisPerPerson: \"10 %\"\(shocks)\(process) }"
  }

  /// The document, and how many households it begins with.
  mutating func document() -> (text: String, initial: Int) {
    let tenants = [int(0...5), int(0...5)]
    var initial = tenants.reduce(0, +)
    let start = followed.filter { _ in chance(60) }.map { name in
      let number = int(0...6)
      initial += number
      let waiting = int(0...number)
      let elapsed = chance(50) ? ", hittil: \(duration())" : ""
      return
        "\(name): { antall: \(number), påVenteliste: \(waiting), tilBehandling: \(number - waiting)\(elapsed) }"
    }
    let situations = (followed + ["kommunalBolig"]).map { situation($0) }
    let cap = chance(60) ? ", tak: \(schedule(0...3))" : ""
    let ready = chance(60) ? ", klarForVarigBolig: \(duration())" : ""
    let quota = chance(50) ? "bosetting: { personerPerÅr: \(int(0...20)) }," : ""
    let contract =
      chance(70)
      ? ", kontrakt: { lengde: \(chance(50) ? duration() : "[ { vilkår: \(rule()), lengde: \(duration()) }, { vilkår: \(rule()) }, { lengde: \(duration()) } ]"), gjennomgang: [ { vilkår: \(rule()), privat: 0.4, eie: 0.3, overføres: 0.3 } ]\(chance(50) ? ", fornyelser: { høyst: \(int(0...3)), varsel: \(duration()), flytterTil: \(targets()) }" : "") }"
      : ""
    let homes = prices()
    let lending = loans()
    let selling = chance(50) ? sales() : ""
    let rents =
      chance(50)
      ? ", husleieregel: { regel: \"\(pick(["gjengs", "marked", "fastAndel\", andel: \"70 %"]))\", etterslep: \"100 dager\", kravEtter: \"\(int(0...200)) dager\", varsel: \"\(int(0...99)) dager\", vedFornyelse: \(chance(50)), regulering: { måned: \(int(1...12)) }\(chance(40) ? ", fra: \"2010-08-09\"" : "") }"
      : ""
    let withInstruments = chance(70) ? instruments() : ""
    let text = """
      {
        navn: "tilfeldig", start: "2010-03-01", år: 2, målgrupper: { ung: {}, rus: {} },
        husholdningstyper: { enslig: { personer: 1 }, familie: { personer: 3, barn: true } },
        innganger: { a: \(inflow()), b: \(inflow()) },
        startbestand: { a: { kommunalBolig: { en: { antall: \(tenants[0]) }, to: { antall: \(tenants[1]) } } },
          b: { \(start.joined(separator: ", ")) } },
        bosituasjoner: { \(situations.joined(separator: ",\n")) },
        oppdagelse: { kommerTilbakeEtter: \(duration()), behovØker: \(share()) },
        midlertidigBotilbud: { egneEnheter: \(schedule(0...4))\(cap)\(ready),
          vedAvvik: "\(pick(["utenTak", "hosSlektEllerVenner", "flyttet"]))" },
        sak: { behandlingstid: \(duration()), innvilges: [ { vilkår: \(rule()), sannsynlighet: 1 }, { sannsynlighet: \(share()) } ],
          nySøknad: { sannsynlighet: \(share()), etter: \(duration()) }, formidlingVedAvslag: \(share()) },
        kommunaleBoliger: { typer: { en: \(kind(tenants: tenants[0])), to: \(kind(tenants: tenants[1])) },
          prioritering: \(order())\(contract)\(rents), bomiljøfaktor: \(int(0...3)), rekkefølge: ["\(pick(["en", "to"]))"] },
        privatmarked: { tilgjengelighet: \(share()), formidlingsfaktor: 2, tilbudPerMåned: \(int(0...4)), husleie: { "2010": "200 kr per dag", "2011": "260 kr per dag", "2012": "240 kr per dag" }, husleiePerPerson: 0.2 }, \(quota)
        eiemarked: \(homes), virkemidler: { \(lending) \(selling) \(withInstruments) },
        retur: { flyttet: { sannsynlighet: \(share()), etter: \(duration()), flytterTil: \(targets()), behovØker: 0.5 },
          selvhjulpen: { sannsynlighet: \(share()), etter: \(duration()), flytterTil: \(targets()) } },
      }
      """
    return (text, initial)
  }
}
