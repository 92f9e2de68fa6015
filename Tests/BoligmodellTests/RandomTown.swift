/// Scenario documents with random rates, kinds, caps, contracts, returns and quotas: whatever the format
/// lets through. The same number gives the same document.
struct RandomTown {
  private var state: UInt64

  init(_ number: Int) { state = UInt64(number) &* 0x9E37_79B9_7F4A_7C15 }

  /// SplitMix64. Source: Steele, Lea and Flood, OOPSLA 2014.
  private mutating func bits() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
  private mutating func int(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(bits() % UInt64(range.count))
  }
  private mutating func chance(_ percent: Int) -> Bool { int(1...100) <= percent }
  private mutating func share() -> String { "\"\(int(0...100)) %\"" }
  private mutating func pick(_ list: [String]) -> String { list[int(0...list.count - 1)] }

  private let followed = [
    "midlertidigBotilbud", "privatLeie", "eidBolig", "hosSlektEllerVenner", "institusjon",
    "fengsel",
    "venterPåBosetting", "utenTak",
  ]

  private mutating func duration() -> String {
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

  private mutating func rule() -> String {
    pick([
      "{ barn: true }", "{ målgruppe: [\"ung\"] }", "{ behov: [\"tilpasset\", \"sammensatt\"] }",
      "{ alder: { fra: 30 } }", "{ bosituasjon: [\"midlertidigBotilbud\", \"utenTak\"] }",
      "{ inntekt: { til: 300000 } }", "{ utenMålgruppe: [\"rus\"] }", "{ personer: { til: 2 } }",
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

  private mutating func schedule(_ range: ClosedRange<Int>, from: Int? = nil) -> String {
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
    return """
      { bestand: \(schedule(0...12, from: tenants + inRepair + int(0...4))), underOppussing: \(inRepair),
        husleie: "100 kr per dag", oppussingskostnad: 5000\(work)\(inspection)\(suits) }
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
      ? ", kontrakt: { lengde: \(duration()), gjennomgang: [ { vilkår: \(rule()), privat: 0.4, eie: 0.3 } ] }"
      : ""
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
          prioritering: \(order())\(contract) },
        privatmarked: { tilgjengelighet: \(share()), formidlingsfaktor: 2 }, \(quota)
        eiemarked: { pris: 1500000, startlån: { ramme: \(int(0...9) * 1_000_000) } },
        retur: { flyttet: { sannsynlighet: \(share()), etter: \(duration()), flytterTil: \(targets()), behovØker: 0.5 },
          selvhjulpen: { sannsynlighet: \(share()), etter: \(duration()), flytterTil: \(targets()) } },
      }
      """
    return (text, initial)
  }
}
