import Boligmodell
import ScenarioFormat
import Testing

@Suite("Rent rules of municipal dwellings")
struct RentRuleTests {
  /// One dwelling let from the start at 100 kr a day; the market takes 200, 250 and 300 kr in 2010, 2011 and
  /// 2012 and later.
  private func town(
    _ rule: String, years: Int = 2, contract: String = "", rest: String = "",
    tenancy: String = "9000 dager", waiting: Int = 0, rent: Int = 100
  ) -> String {
    """
    {
      navn: "leie", start: "2010-01-01", år: \(years), \(single),
      innganger: { a: { perÅr: 0, husholdningstype: { enslig: 1 }, inntekt: 100000, ankommerTil: { utenTak: 1 } } },
      startbestand: { a: { kommunalBolig: { ordinær: { antall: 1, hittil: { fast: 0 } } },
        hosSlektEllerVenner: { antall: \(waiting), påVenteliste: \(waiting), hittil: { fast: 0 } } } },
      bosituasjoner: { kommunalBolig: { årsaker: { flytter: {
        varighet: { fast: "\(tenancy)" }, følge: { flytterTil: { flyttet: 1 } } } } } },
      kommunaleBoliger: { typer: { ordinær: { bestand: 1, husleie: "\(rent) kr per dag" } }\(contract)\(rule) },
      privatmarked: { husleie: { "2010": "200 kr per dag", "2011": "250 kr per dag", "2012": "300 kr per dag",
        "2013": "300 kr per dag", "2014": "300 kr per dag" } },
      \(rest)
    }
    """
  }

  private func rents(_ o: Outcomes, _ years: ClosedRange<Int>) throws -> [Double] {
    try years.map { try o.value("rent_income", period: "\($0)") }
  }

  /// 2012 is a leap year.
  @Test("without a rule the stated rent stands")
  func none() throws {
    #expect(
      try rents(Outcomes(town("", years: 3), replications: 1), 2010...2012) == [
        36500, 36500, 36600,
      ]
    )
  }

  /// A running tenancy keeps the stated rent until the first adjustment, then follows the market.
  @Test("market rent follows the market at each adjustment date")
  func market() throws {
    let o = try Outcomes(town(", husleieregel: { regel: \"marked\" }", years: 3), replications: 1)
    #expect(try rents(o, 2010...2012) == [36500, 365 * 250, 366 * 300])
    // Adjusted on 1 July: 181 days of 100 and 184 of 200; then 181 of 200 and 184 of 250.
    let july = try Outcomes(
      town(", husleieregel: { regel: \"marked\", regulering: { måned: 7 } }"), replications: 1)
    #expect(
      try rents(july, 2010...2011) == [
        18100 + 184 * 200, Double(181 * 200) + 184 * 250,
      ])
  }

  @Test("a fixed share is that share of the market's rent")
  func share() throws {
    let rule = ", husleieregel: { regel: \"fastAndel\", andel: \"80 %\" }"
    #expect(
      try rents(Outcomes(town(rule), replications: 1), 2010...2011) == [36500, 365 * 200])
    // A new tenancy on day 100 pays 160 from its first day.
    let moved = try Outcomes(town(rule, tenancy: "100 dager", waiting: 1), replications: 1)
    #expect(try rents(moved, 2010...2010) == [100 * 100 + 100 * 160])
    // Vacant from day 200 on, at the list's 160 until new year and 200 after it.
    #expect(try moved.value("lost_rent", period: "2010") == 165 * 160)
    #expect(try moved.value("lost_rent", period: "2011") == 365 * 200)
  }

  /// Set on day 0. Two and a half years and half a year's notice are 1095.75 days: on 1 January 2013 (day
  /// 1096) it can be changed, the year before not. The going rent then is the market's 547.875 days before,
  /// day 548: in 2011, 250 kr. The next claim is three years later.
  @Test("husleieloven § 4-3: the going rent after two and a half years and half a year's notice")
  func goingRent() throws {
    let rule = ", husleieregel: { regel: \"gjengs\" }"
    let o = try Outcomes(town(rule, years: 5), replications: 1)
    #expect(
      try rents(o, 2010...2014) == [36500, 36500, 36600, 365 * 250, 365 * 250])
    // With notice a day longer it is the year after.
    let longer = try Outcomes(
      town(", husleieregel: { regel: \"gjengs\", varsel: \"183,625 dager\" }", years: 5),
      replications: 1)
    #expect(try rents(longer, 2012...2014) == [36600, 36500, 365 * 300])
  }

  /// Leases of 400 days: renewed on day 400 at the market's 250 (or not changed until 2012).
  @Test("a renewed lease is let at the rent of a new one, unless it is not to be")
  func renewal() throws {
    let contract = ", kontrakt: { lengde: { fast: \"400 dager\" } }"
    let rule = ", husleieregel: { regel: \"gjengs\", etterslep: \"0 dager\" }"
    let o = try Outcomes(town(rule, contract: contract), replications: 1)
    #expect(try rents(o, 2011...2011) == [35 * 100 + 330 * 250])
    let fixed = try Outcomes(
      town(
        rule.replacingOccurrences(of: " }", with: ", vedFornyelse: false }"), contract: contract),
      replications: 1)
    #expect(try rents(fixed, 2011...2011) == [36500])
  }

  /// In force from 1 June 2010: 151 days of 100 and 214 of 200.
  @Test("a rule acts from its first day on")
  func firstDay() throws {
    let o = try Outcomes(
      town(", husleieregel: { regel: \"marked\", fra: \"2010-06-01\" }"), replications: 1)
    #expect(try rents(o, 2010...2011) == [15100 + 214 * 200, 365 * 250])
  }

  /// Income 100 000, Nav pays what exceeds 30 per cent: of 36 525 a year 6 525, of 250 · 365.25 = 91 312.50
  /// 61 312.50, for 365 of 365.25 days: 6 520.53 and 61 270.53.
  @Test("support and the burden on the household follow the rent")
  func support() throws {
    let nav = """
      virkemidler: { nav: { vurderes: ["nyttÅr", "innflytting"], beløp: { tillegg: { fra: "nav", overAndelAvInntekt: "30 %" } },
        timer: { perMåned: 1, pris: 100, budsjett: "nav" } } },
      """
    let o = try Outcomes(
      town(", husleieregel: { regel: \"marked\" }", rest: nav), replications: 1)
    #expect(try o.cost("instrument:nav:tillegg", period: "2010") == 6521)
    #expect(try o.cost("instrument:nav:tillegg", period: "2011") == 61271)
    // The administration is hours of Nav: one a month while it is held.
    #expect(try abs(o.uptake("nav", "hours") - 730 / 30.4375) < 1e-9)
  }

  /// 200 tenants who lose their home ten times as fast when the rent is above half their income (50 000:
  /// from 137 kr a day on). The dearer rule loses the more, household by household.
  @Test("a higher rent raises the risks that look at the burden")
  func burden() throws {
    func run(_ rule: String) throws -> Outcomes {
      try Outcomes(
        town(rule)
          .replacingOccurrences(of: "antall: 1,", with: "antall: 200,")
          .replacingOccurrences(of: "bestand: 1,", with: "bestand: 200,")
          .replacingOccurrences(
            of: "varighet: { fast: \"9000 dager\" }",
            with:
              "rate: \"0.1 per år\", faktorer: { dyrt: { vilkår: { boutgiftsandel: { fra: 0.5 } }, faktor: 10 } }"
          ), replications: 1)
    }
    let cheap = try run(", husleieregel: { regel: \"fastAndel\", andel: 0.4 }")
    let dear = try run(", husleieregel: { regel: \"fastAndel\", andel: 0.8 }")
    #expect(try cheap.value("turnovers", period: "2010") == dear.value("turnovers", period: "2010"))
    // e⁻⁰·¹ against e⁻¹ of about 180 stay through the second year.
    #expect(try cheap.value("turnovers", period: "2011") < 40)
    #expect(try dear.value("turnovers", period: "2011") > 90)
  }

  @Test("a share that gives the stated rent changes nothing, to the krone")
  func neutral() throws {
    let flat = "husleie: \"200 kr per dag\" },"
    func run(_ rule: String) throws -> Outcomes {
      let text = town(rule, tenancy: "70 dager", waiting: 5, rent: 160)
      let start = try #require(text.range(of: "husleie: { \"2010\""))
      let end = try #require(text.range(of: "\n  \n}", range: start.lowerBound..<text.endIndex))
      return try Outcomes(
        text.replacingCharacters(in: start.lowerBound..<end.lowerBound, with: flat),
        replications: 2)
    }
    let with = try run(", husleieregel: { regel: \"fastAndel\", andel: 0.8 }")
    let without = try run("")
    #expect(with.fingerprints == without.fingerprints)
    #expect(try with.values("rent_income") == without.values("rent_income"))
    #expect(try with.values("lost_rent") == without.values("lost_rent"))
  }

  @Test("what cannot be meant is refused")
  func refused() {
    #expect(problems(town(", husleieregel: { regel: \"fastAndel\" }")).contains("mangler"))
    #expect(
      problems(town(", husleieregel: { regel: \"marked\", andel: 1 }")).contains("uten-virkning"))
    let without = town(", husleieregel: { regel: \"marked\" }")
      .replacingOccurrences(of: "privatmarked:", with: "eiemarked: { pris: 1 }, privatmarked_:")
    #expect(!problems(without).isEmpty)
  }
}
