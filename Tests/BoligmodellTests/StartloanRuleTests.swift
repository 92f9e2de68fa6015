import ScenarioFormat
import Testing

@Suite("Who gets a startlån, and how large")
struct StartloanRuleTests {
  /// The whole price of 1.0 m against 5 times the income.
  @Test(
    "income and its kind decide",
    arguments: [
      ("inntekt: { fast: 200000 }", "", 1.0), ("inntekt: { fast: 199999 }", "", 0),
      ("inntekt: { fast: 200000 }, trygd: 1", "", 1),
      ("inntekt: { fast: 900000 }, trygd: 1", "trygdTelles: false", 0),
      ("inntekt: { fast: 900000 }, betalingsanmerkning: 1", "", 1),
      ("inntekt: { fast: 900000 }, betalingsanmerkning: 1", "betalingsanmerkningGodtas: false", 0),
      ("inntekt: { fast: 199999 }, egenkapital: { fast: 6 }", "", 1),
    ])
  func income(attributes: String, rules: String, owners: Double) throws {
    let town = OwningTown(attributes: attributes, rules: rules)
    let o = try town.run()
    #expect(try o.value("owned_home_end") == owners)
    // Attempts on days 30, 60, …, 360.
    #expect(try o.value("startloan_refused_capacity") == (owners == 1 ? 0 : 12))
    #expect(try o.uptake("startlån", "granted") == owners)
    #expect(try o.uptake("startlån", "households_housed") == owners)
  }

  /// A home of 1.0 m with 100 000 of one's own is a loan of 90 %.
  @Test("the loan-to-value rule holds by year, and for some another")
  func loanToValue() throws {
    var town = OwningTown(attributes: "inntekt: { fast: 900000 }, egenkapital: { fast: 100000 }")
    town.rules = "belåningsgrad: \"90 %\""
    #expect(try town.owners() == 1)
    town.rules = "belåningsgrad: \"89 %\""
    #expect(try town.owners() == 0)
    town.rules = "belåningsgrad: { \"2010\": \"85 %\", \"2011\": \"100 %\" }"
    town.years = 2
    let o = try town.run()
    #expect(try o.count("owned_home", afterDays: 365) == 0)
    #expect(try o.count("owned_home", afterDays: 391) == 1)
    town.rules =
      "grenser: [ { vilkår: { alder: { til: 18 } }, belåningsgrad: 0, gjeldsgrad: 0 }, { vilkår: { inntekt: { fra: 900000 } }, belåningsgrad: 0.85, gjeldsgrad: 5 } ]"
    #expect(try town.owners() == 0)
    town.rules = town.rules.replacingOccurrences(of: "0.85", with: "0.9")
    #expect(try town.owners() == 1)
  }

  /// Without interest 1.0 m over 25 years is 3 333.33 a month: 40 000 a year on top of living costs of
  /// 10 000 a month for one and 5 000 more for each of two others, 240 000.
  @Test(
    "income after living costs must pay the annuity", arguments: [(280_010, 1.0), (279_990, 0)])
  func ability(income: Int, owners: Double) throws {
    let town = OwningTown(
      type: "personer: 3, barn: true", attributes: "inntekt: { fast: \(income) }",
      rules:
        "gjeldsgrad: 50, betjeningsevne: { livsopphold: \"10 000 kr per måned\", livsoppholdPerPerson: \"5 000 kr per måned\", rentepåslag: 0 }, lån: { rente: 0, løpetid: \"25 år\" }"
    )
    #expect(try town.owners() == owners)
  }

  /// At 6 % over 30 years 1.0 m is 5 995.51 a month, 71 946.06 a year; at 4 %, 4 774.15 and 57 289.84.
  @Test("the test adds to the rate, but not to one that is fixed")
  func stress() throws {
    func owns(_ income: Int, _ terms: String) throws -> Bool {
      try OwningTown(
        attributes: "inntekt: { fast: \(income) }",
        rules:
          "gjeldsgrad: 50, betjeningsevne: { livsopphold: 0, rentepåslag: \"2 %\" }, lån: { rente: \"4 %\", løpetid: \"30 år\", \(terms) }"
      ).owners() == 1
    }
    #expect(try owns(71_947, "") && !owns(71_946, ""))
    #expect(
      try owns(57_290, "bindingstid: \"5 år\"") && !owns(57_289, "bindingstid: \"5 år\""))
    // Eight years of interest alone leave 22 to pay it down in: 1.0 m · 0.005/(1 − 1.005⁻²⁶⁴) = 6 829.6.
    #expect(try !owns(81_900, "avdragsfrihet: \"8 år\""))
    #expect(try owns(82_000, "avdragsfrihet: \"8 år\""))
  }

  /// 12 000 a year of support lets 5 · (190 000 + 12 000) = 1 010 000 be borrowed.
  @Test("support for housing costs adds to what can be borrowed, where it counts")
  func support() throws {
    var town = OwningTown(attributes: "inntekt: { fast: 190000 }")
    town.others =
      "støtte: { vurderes: [\"innflytting\"], beløp: { a: { fra: \"stat\", løpende: \"1 000 kr per måned\" } } }"
    #expect(try town.owners() == 0)
    town.rules = "støtteTelles: 1"
    #expect(try town.owners() == 1)
    town.rules = "støtteTelles: 0.8"
    #expect(try town.owners() == 0)
  }

  @Test("a bank lends first and the startlån tops up; the frame feels the top alone")
  func topUp() throws {
    let o = try OwningTown(rules: "bankandel: \"85 %\"", instrument: "grense: { ramme: 150000 },")
      .run()
    #expect(try o.value("startloan_volume") == 150_000)
    #expect(try o.cost("bank_loans_paid_out") == 850_000)
    #expect(try o.cost("purchases") == 1_000_000)
    #expect(try o.value("startloan_unused_frame") == 0)
  }

  /// A frame of 3.0 m, half of it for families: one of two singles borrows 1.0 m on day 30, and 0.5 m of
  /// the rest is free; after six months (182.625 days) the other borrows too, on day 210.
  @Test("a part of the frame is kept for some, for a part of the year")
  func reserved() throws {
    var town = OwningTown(tenants: 2, instrument: "grense: { ramme: 3000000 },")
    town.rules = "reservert: [ { vilkår: { barn: true }, andel: 0.5 } ]"
    #expect(try town.owners() == 1)
    #expect(try town.run().uptake("startlån", "refused_no_room") == 12)
    town.rules += ", reservertTil: \"6 måneder\""
    let o = try town.run()
    #expect(try o.count("owned_home", afterDays: 210) == 1)
    #expect(try o.count("owned_home", afterDays: 211) == 2)
    town.rules = "reservert: [ { vilkår: { barn: false }, andel: 0.5 } ]"
    #expect(try town.owners() == 2)
  }

  /// Attempts on days 30, 60, …; 1 June is day 151, 1 August day 212.
  @Test("it is given between its dates, to those of its rules, when someone thinks of it")
  func dates() throws {
    func owned(_ instrument: String) throws -> [Double] {
      let o = try OwningTown(instrument: instrument).run()
      return try [150, 151, 181, 360].map { try o.count("owned_home", afterDays: $0) }
    }
    #expect(try owned("fra: \"2010-06-01\",") == [0, 0, 1, 1])
    #expect(try owned("fra: \"2010-06-01\", til: \"2010-06-20\",") == [0, 0, 0, 0])
    #expect(try owned("vilkår: [{ personer: { fra: 2 } }],") == [0, 0, 0, 0])
    #expect(try owned("dekning: 0,") == [0, 0, 0, 0])
    #expect(try owned("på: false,") == [0, 0, 0, 0])
    #expect(try owned("grense: { antallPerÅr: 0 },") == [0, 0, 0, 0])
    #expect(try owned("") == [1, 1, 1, 1])
  }

  /// 1.0 m less a grant of 100 000 is a loan of 90 %.
  @Test("a grant at the purchase comes from its own frame, of the budget that pays")
  func grant() throws {
    var town = OwningTown(tenants: 2, rules: "belåningsgrad: \"90 %\"")
    let grant =
      "tilskudd: { vurderes: [\"kjøp\"], krever: [\"startlån\"], grense: { ramme: 150000 }, beløp: { a: { fra: \"kommune\", engang: 100000 } } }"
    town.others = grant
    town.years = 2
    let o = try town.run()
    #expect(try o.count("owned_home", afterDays: 365) == 1)
    #expect(try o.value("owned_home_end") == 2)
    #expect(try o.cost("instrument:tilskudd:a") == 200_000)
    #expect(try o.uptake("tilskudd", "households_housed") == 2)
    #expect(try o.value("cost_municipality") == 200_000)
    town.others = grant.replacingOccurrences(of: "150000 }", with: "99999 }")
    #expect(try town.owners() == 0)
    town.others = grant.replacingOccurrences(of: "vurderes", with: "til: \"2010-01-20\", vurderes")
    #expect(try town.owners() == 0)
    // Without the startlån there is no grant: own money buys.
    town.others = grant
    town.attributes = "egenkapital: { fast: 1000000 }"
    #expect(try town.run().uptake("tilskudd", "granted") == 0)
  }
}
