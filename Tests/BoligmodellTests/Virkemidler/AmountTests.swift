import Boligmodell
import Testing

@Suite("What a made-up instrument costs, worked by hand to the øre")
struct AmountTests {
  /// A family of 3 in private rental for a year at 6 000 kr a month: 72 000 kr a year, with 25 % more for
  /// each further person 108 000. An income of 200 000; a home costs 1 000 000 and as much again as 10 %
  /// for each further person: 1 200 000.
  private func renter(
    _ instruments: String, income: Int = 200_000, rent: String = "6000 kr per måned"
  ) -> InstrumentTown {
    InstrumentTown(
      start: "privatLeie: { antall: 1, hittil: { fast: 0 } }", instruments: instruments,
      rest: """
        privatmarked: { husleie: "\(rent)", husleiePerPerson: "25 %" },
        eiemarked: { pris: 1000000, prisPerPerson: "10 %" }
        """, attributes: ", inntekt: { fast: \(income) }", type: "personer: 3, barn: true")
  }

  private func instrument(_ name: String, _ size: String, from: String = "stat") -> String {
    "\(name): { vurderes: [\"innflytting\"], beløp: { a: { fra: \"\(from)\", \(size) } } },"
  }

  /// Of a year of 365.25 days the 365 are paid.
  private func year(_ kroner: Double) -> Double { kroner * 365 / 365.25 }

  @Test("once: a sum, months of rent, a share of the price of a home")
  func once() throws {
    let o = try renter(
      instrument("x", "engang: 1234") + instrument("y", "måneder: 3")
        + instrument("z", "andelAvPris: \"10 %\", slag: \"investering\"")
    ).outcomes()
    #expect(try o.cost("instrument:x:a") == 1_234)
    #expect(try o.cost("instrument:y:a") == 27_000)
    #expect(try o.cost("instrument:z:a") == 120_000)
    #expect(try o.value("cost_state") == 148_234)
  }

  @Test("while held: a sum a day, a share of the rent, all above a share of the income")
  func running() throws {
    func paid(_ size: String) throws -> Double {
      try renter(instrument("x", size)).outcomes().cost("instrument:x:a")
    }
    #expect(try paid("løpende: \"100 kr per dag\"") == 36_500)
    #expect(abs(try paid("andelAvBoutgift: \"10 %\"") - year(10_800)) <= 0.5)
    // 108 000 − 0.3 · 200 000 = 48 000.
    #expect(abs(try paid("overAndelAvInntekt: \"30 %\"") - year(48_000)) <= 0.5)
  }

  /// 10 % of 108 000 leaves 97 200, which is 37 200 above 30 % of 200 000: that is seen by the instrument
  /// after it in the order of the document, not by the one before; what goes to others is no support.
  @Test("what is above a share of the income is after the support before it")
  func afterSupport() throws {
    let share = "andelAvBoutgift: \"10 %\""
    let above = "overAndelAvInntekt: \"30 %\""
    let after = try renter(instrument("x", share) + instrument("y", above)).outcomes()
    #expect(abs(try after.cost("instrument:y:a") - year(37_200)) <= 0.5)
    let toOthers = try renter(
      instrument("x", "\(share), til: \"andre\"") + instrument("y", above)
    ).outcomes()
    #expect(abs(try toOthers.cost("instrument:y:a") - year(48_000)) <= 0.5)
  }

  /// After 48 000 in support 60 000 of 200 000 is left: the share is 0.3 for whom it is looked at after.
  @Test("rules see the housing cost after support", arguments: [(0.29, 0.31, 1.0), (0.31, 0.6, 0)])
  func burden(from: Double, to: Double, granted: Double) throws {
    let o = try renter(
      instrument("x", "overAndelAvInntekt: \"30 %\"")
        + "y: { vurderes: [\"innflytting\"], vilkår: [ { boutgiftsandel: { fra: \(from), til: \(to) } } ] }"
    ).outcomes()
    #expect(try o.uptake("y", "granted") == granted)
  }

  /// Ceiling 70 000 + 2 · 10 000 = 90 000; own share 20 000 + 10 % of what income is above 80 000 + 2 ·
  /// 5 000 = 90 000; covered 70 %. Progressive above 150 000 + 10 000: 1 % of the income, and as much more
  /// for each 20 000.
  @Test(
    "the housing allowance against hand calculation",
    arguments: [
      // 0.7 · (90 000 − 20 000)
      (90_000, false, 49_000.0),
      // 0.7 · (90 000 − 20 000 − 0.1 · 110 000)
      (200_000, false, 41_300),
      // 40 000 above: 0.01 · (1 + 2) · 200 000 = 6 000 more; 0.7 · (90 000 − 20 000 − 11 000 − 6 000)
      (200_000, true, 37_100),
      // At the limit nothing is above it: 0.7 · (90 000 − 20 000 − 7 000)
      (160_000, true, 44_100),
      // Nothing: 20 000 + 0.1 · 710 000 is more than 90 000.
      (800_000, false, 0),
    ])
  func allowance(income: Int, progressive: Bool, expected: Double) throws {
    let part = progressive ? ", progressiv: { fra: 150000, trinn: 20000, sats: \"1 %\" }" : ""
    let o = try renter(
      instrument(
        "x",
        """
        bostøtte: { dekningsgrad: "70 %", tak: "70000 kr per år", takPerPerson: "10000 kr per år",
          minsteEgenandel: "20000 kr per år", inntektsgrense: 80000, inntektsgrensePerPerson: 5000,
          egenandelAvInntekt: "10 %" \(part) }
        """), income: income
    ).outcomes()
    #expect(abs(try o.cost("instrument:x:a") - year(expected)) <= 0.5)
    // Who would get nothing does not have it.
    #expect(try o.uptake("x", "granted") == (expected > 0 ? 1 : 0))
  }

  /// Once 1 000 kr from Nav, 100 kr a day from the municipality to others, and 100 + 11 hours at 400 kr.
  @Test("the accounts by owner, and the hours of staff")
  func owners() throws {
    let o = try InstrumentTown(
      instruments: """
        x: { vurderes: ["innflytting"], varighet: { fast: "334.8125 dager" },
          timer: { perTildeling: 100, perMåned: 1, pris: 400, budsjett: "nav" },
          beløp: { en: { fra: "nav", engang: 1000 }, to: { fra: "kommune", til: "andre", løpende: "100 kr per dag" },
            tre: { fra: "husholdning", til: "kommune", slag: "lån", engang: 500 } } }
        """
    ).outcomes()
    #expect(try o.uptake("x", "hours") == 111)
    #expect(try o.cost("instrument:x:timer") == 44_400)
    #expect(try o.cost("instrument:x:en") == 1_000)
    #expect(try o.cost("instrument:x:to") == 33_481)
    #expect(try o.cost("instrument:x:tre") == 500)
    #expect(try o.value("cost_nav") == 45_400)
    #expect(try o.value("cost_municipality") == 33_481)
    #expect(try o.value("cost_household") == -1_000)
    #expect(try o.uptake("x", "paid_at_grant") == 1_500)
  }

  /// Days 0 to 40 with friends and from there in private rental to day 365, at 100 kr a day.
  @Test("support begins with the rent and ends with it")
  func follows() throws {
    let o = try InstrumentTown(
      instruments: """
        x: { vurderes: ["innflytting"], \(everywhere), beløp: { a: { fra: "stat", andelAvBoutgift: "50 %" } } }
        """,
      situations: """
        hosSlektEllerVenner: { årsaker: { flytter: { varighet: { fast: "40 dager" }, følge: { flytterTil: { privatLeie: 1 } } } } },
        privatLeie: { årsaker: { flytter: { varighet: { fast: "200 dager" }, følge: { flytterTil: { utenTak: 1 } } } } }
        """, rest: "privatmarked: { husleie: \"100 kr per dag\" }"
    ).outcomes()
    #expect(try o.uptake("x", "granted") == 1)
    #expect(try o.cost("instrument:x:a") == 10_000)
  }

  /// Running amounts are not counted against the frame, once-amounts are.
  @Test("a frame counts what is paid at the grant")
  func frame() throws {
    let o = try InstrumentTown(
      start: "hosSlektEllerVenner: { antall: 5, hittil: { fast: 0 } }",
      instruments: """
        x: { vurderes: ["innflytting"], grense: { ramme: 2000 }, beløp: {
          en: { fra: "nav", engang: 600 }, to: { fra: "stat", til: "andre", engang: 400 }, tre: { fra: "nav", løpende: "90 kr per dag" } } }
        """
    ).outcomes()
    #expect(try o.uptake("x", "granted") == 2)
    #expect(try o.uptake("x", "unused_frame") == 0)
    #expect(try o.cost("instrument:x:tre") == 2 * 90 * 365)
  }
}
