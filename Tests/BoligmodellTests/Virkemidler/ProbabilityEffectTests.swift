import Testing

/// A probability of one half in a town of many alike, and what is counted when it is set to nought or one.
struct ProbabilityCase: CustomTestStringConvertible, Sendable {
  let point: String
  let town: String
  /// What must be equal at nought, and at one.
  let atNought: [(String, String)]
  let atOne: [(String, String)]
  var testDescription: String { point }
}

@Suite("A made-up instrument's effect on each probability")
struct ProbabilityEffectTests {
  /// About 100 arrive with friends on the last day of 2009; what is not said has probability nought.
  private static func town(
    inflow: String = "", friends: String = "", situations: String = "", rest: String
  ) -> String {
    """
    {
      navn: "by", start: "2009-12-31", år: 1, \(single), virkemidler: { INSTRUMENT },
      innganger: { a: { perÅr: { "2009": 36500, "2010": 0 }, husholdningstype: { enslig: 1 }, egenkapital: { fast: 2000000 },
        ankommerTil: { hosSlektEllerVenner: 1 } \(inflow) } },
      bosituasjoner: { hosSlektEllerVenner: { \(friends) } \(situations) }, \(rest)
    }
    """
  }

  /// Granted at once where there are dwellings, and moves in on the day it comes.
  private static func tenants(_ causes: String = "", dwelling: String = "", rest: String = "")
    -> String
  {
    town(
      inflow: ", søker: 1", situations: ", kommunalBolig: { årsaker: { \(causes) } }",
      rest: """
        sak: { innvilges: [ { sannsynlighet: 1 } ] }, eiemarked: { pris: 1000000 },
        kommunaleBoliger: { typer: { ordinær: { bestand: 1000 \(dwelling) } } \(rest) }
        """)
  }

  static let cases: [ProbabilityCase] = [
    ProbabilityCase(
      point: "inngang", town: town(rest: "sak: { innvilges: [] }"), atNought: [("inflow", "0")],
      atOne: [("with_family_or_friends_end", "inflow")]),
    ProbabilityCase(
      point: "oppdages",
      town: town(
        inflow: ", oppdages: 0.5, søker: 1",
        rest:
          "sak: { innvilges: [] }, oppdagelse: { kommerTilbakeEtter: { fast: \"900 dager\" } }"),
      atNought: [("undetected", "inflow"), ("applications", "0")],
      atOne: [("undetected", "0"), ("applications", "inflow")]),
    ProbabilityCase(
      point: "søkerVedInngang", town: town(inflow: ", søker: 0.5", rest: "sak: { innvilges: [] }"),
      atNought: [("applications", "0")], atOne: [("applications", "inflow")]),
    ProbabilityCase(
      point: "søkerVedAnkomst",
      town: town(friends: "søkerVedAnkomst: 0.5", rest: "sak: { innvilges: [] }"),
      atNought: [("applications", "0")], atOne: [("applications", "inflow")]),
    ProbabilityCase(
      point: "innvilges",
      town: town(
        inflow: ", søker: 1",
        rest:
          "sak: { innvilges: [ { sannsynlighet: 0.5 } ] }, kommunaleBoliger: { typer: { o: { bestand: 0 } } }"
      ),
      atNought: [("refused", "inflow"), ("granted", "0")],
      atOne: [("granted", "inflow"), ("refused", "0")]),
    // With help a lease is certain: 0.01 · 100 on the one attempt on day 300.
    ProbabilityCase(
      point: "formidlingVedAvslag",
      town: town(
        inflow: ", søker: 1",
        friends:
          "årsaker: { finnerPrivat: { varighet: { fast: \"300 dager\" }, følge: \"leierPrivat\" } }",
        rest: """
          sak: { innvilges: [], formidlingVedAvslag: 0.5 },
          privatmarked: { tilgjengelighet: 0.01, formidlingsfaktor: 100 }
          """),
      atNought: [], atOne: [("found_private", "inflow")]),
    ProbabilityCase(
      point: "nySøknad",
      town: town(
        inflow: ", søker: 1",
        rest:
          "sak: { innvilges: [], nySøknad: { sannsynlighet: 0.5, etter: { fast: \"200 dager\" } } }"
      ),
      atNought: [("applications", "inflow")], atOne: [("applications", "2 inflow")]),
    ProbabilityCase(
      point: "fravikelseGjennomføres",
      town: tenants(
        "mislighold: { varighet: { fast: \"300 dager\" }, følge: { fravikelse: { gjennomføres: 0.5, flytterTil: { flyttet: 1 } } } }"
      ),
      atNought: [("evictions_requested", "inflow"), ("evictions_executed", "0")],
      atOne: [("evictions_executed", "inflow")]),
    ProbabilityCase(
      point: "finnerPrivat",
      town: town(
        friends:
          "årsaker: { finnerPrivat: { varighet: { fast: \"300 dager\" }, følge: \"leierPrivat\" } }",
        rest: "sak: { innvilges: [] }, privatmarked: { tilgjengelighet: 0.5 }"),
      atNought: [("found_private", "0")], atOne: [("found_private", "inflow")]),
    ProbabilityCase(
      point: "gjennomgangPrivat",
      town: tenants(
        rest: ", kontrakt: { lengde: { fast: \"300 dager\" }, gjennomgang: [ { privat: 0.5 } ] }"),
      atNought: [("review_to_private", "0"), ("renewals", "inflow")],
      atOne: [("review_to_private", "inflow"), ("renewals", "0")]),
    ProbabilityCase(
      point: "gjennomgangEie",
      town: tenants(
        rest:
          ", kontrakt: { lengde: { fast: \"300 dager\" }, gjennomgang: [ { eie: 0.5, privat: 0.5 } ] }"
      ),
      atNought: [("review_to_owned", "0")],
      atOne: [("review_to_owned", "inflow"), ("review_to_private", "0")]),
    ProbabilityCase(
      point: "oppussingTrengs",
      town: tenants(
        "flytter: { varighet: { fast: \"300 dager\" }, følge: { flytterTil: { flyttet: 1 } } }",
        dwelling:
          ", oppussing: { fast: \"9 dager\" }, oppussingsandel: 0.5, oppussingskostnad: 1"),
      atNought: [("cost_refurbishment", "0")], atOne: [("cost_refurbishment", "inflow")]),
    ProbabilityCase(
      point: "returnerer",
      town: town(
        friends:
          "årsaker: { flytter: { varighet: { fast: \"200 dager\" }, følge: { flytterTil: { flyttet: 1 } } } }",
        rest:
          "sak: { innvilges: [] }, retur: { flyttet: { sannsynlighet: 0.5, etter: { fast: \"100 dager\" }, flytterTil: { utenTak: 1 } } }"
      ),
      atNought: [("returns", "0"), ("moved_away", "inflow")], atOne: [("returns", "inflow")]),
  ]

  private func outcomes(_ c: ProbabilityCase, _ setting: String) throws -> Outcomes {
    let instrument = "x: { virkninger: { v: { sannsynlighet: \"\(c.point)\", \(setting) } } }"
    return try Outcomes(c.town.replacing("INSTRUMENT", with: instrument), replications: 1)
  }

  private func value(_ id: String, _ o: Outcomes) throws -> Double {
    if id == "0" { return 0 }
    if id == "2 inflow" { return try 2 * o.value("inflow") }
    return try o.value(id)
  }

  @Test("set to nought and to one, multiplied by nought and by two", arguments: cases)
  func ends(c: ProbabilityCase) throws {
    for setting in ["settesTil: 0", "faktor: 0"] {
      let o = try outcomes(c, setting)
      for (id, expected) in c.atNought {
        #expect(try o.value(id) == value(expected, o), "\(id), \(setting)")
      }
    }
    // Twice one half is one; that anyone comes is certain already.
    for setting in ["settesTil: 1", "faktor: 2"] {
      let o = try outcomes(c, setting)
      #expect(try o.value("inflow") > 50)
      for (id, expected) in c.atOne {
        #expect(try o.value(id) == value(expected, o), "\(id), \(setting)")
      }
    }
    // One half is neither.
    let plain = try outcomes(c, "faktor: 1")
    for (id, expected) in c.atNought + c.atOne where c.point != "inngang" {
      if ["evictions_requested", "moved_away"].contains(id) { continue }
      #expect(try plain.value(id) != value(expected, plain), "\(id), untouched")
    }
  }

  @Test("a later instrument has the last word, and factors multiply before it is capped at one")
  func order() throws {
    let c = try #require(Self.cases.first { $0.point == "søkerVedInngang" })
    func applications(_ effects: String...) throws -> Double {
      let instruments = effects.enumerated().map {
        "x\($0): { virkninger: { v: { sannsynlighet: \"\(c.point)\", \($1) } } }"
      }
      let o = try Outcomes(
        c.town.replacing("INSTRUMENT", with: instruments.joined(separator: ", ")), replications: 1)
      return try o.value("applications") / o.value("inflow")
    }
    #expect(try applications("settesTil: 1", "settesTil: 0") == 0)
    #expect(try applications("faktor: 0", "settesTil: 1") == 1)
    #expect(try applications("settesTil: 1", "faktor: 0") == 0)
    // 0.5 · 8 · 0.25 is certain, 0.5 · 8 · 0 is not.
    #expect(try applications("faktor: 8", "faktor: 0.25") == 1)
  }

  /// 100 expected, of whom prevention keeps three of four: Poisson(25) come, and the rest are counted.
  @Test("who is prevented from coming is counted")
  func prevented() throws {
    let c = try #require(Self.cases.first { $0.point == "inngang" })
    let instrument = "x: { virkninger: { v: { sannsynlighet: \"inngang\", faktor: 0.25 } } }"
    let o = try Outcomes(c.town.replacing("INSTRUMENT", with: instrument), sample: 40)
    expectMean(try o.values("inflow"), 25, "come")
    expectMean(try o.uptakes("x", "prevented_inflow"), 75, "prevented")
  }
}
