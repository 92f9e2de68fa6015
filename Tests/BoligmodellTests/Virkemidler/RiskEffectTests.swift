import Foundation
import Testing

@Suite("A made-up instrument's relative risk, against theory")
struct RiskEffectTests {
  /// 400 leave friends at one a year under a factor f: 400 · exp(−f · 365/365.25) are left after a year.
  @Test("a factor scales an exponential stay", arguments: [0, 0.5, 1, 2])
  func survivors(factor: Double) throws {
    let o = try Outcomes(
      InstrumentTown(
        start: "hosSlektEllerVenner: { antall: 400, hittil: { fast: 0 } }",
        instruments: """
          x: { vurderes: ["innflytting"], virkninger: { r: { risiko: ["flytter"], i: ["hosSlektEllerVenner"], faktor: \(factor) } } }
          """,
        situations: """
          hosSlektEllerVenner: { årsaker: { flytter: { rate: "1 per år", følge: { flytterTil: { flyttet: 1 } } } } }
          """
      ).text, sample: 30)
    let left = try o.values("with_family_or_friends_end")
    if factor == 0 {
      #expect(left.allSatisfy { $0 == 400 })
    } else {
      expectMean(left, 400 * exp(-factor * 365 / 365.25), "left")
    }
  }

  private func breaches(_ instruments: String, years: Int = 1) throws -> Outcomes {
    try Outcomes(
      InstrumentTown(
        start: "hosSlektEllerVenner: { antall: 50, hittil: { fast: 0 } }",
        instruments: instruments,
        situations: """
          hosSlektEllerVenner: { årsaker: { bomiljøbrudd: { rate: "4 per år", følge: "anmerkning" } } }
          """, years: years
      ).text, sample: 40)
  }
  private func factor(_ f: Double, _ more: String = "") -> String {
    "virkninger: { r: { risiko: [\"bomiljøbrudd\"], i: [\"hosSlektEllerVenner\"], faktor: \(f) \(more) } }"
  }

  /// 50 households, 4 a year each: from day 100 to 200 three times as often, or not at all.
  @Test(
    "an instrument of the municipality itself acts on everyone between its dates",
    arguments: [(3, 365.0 + 200), (0, 265)])
  func system(f: Double, days: Double) throws {
    let o = try breaches("x: { fra: \"2010-04-11\", til: \"2010-07-20\", \(factor(f)) }")
    expectMean(try o.values("breaches"), 50 * 4 / 365.25 * days, "breaches")
  }

  /// Nothing in 2010, everything in 2011.
  @Test("a risk that is stopped begins again when the instrument ends")
  func stopped() throws {
    let o = try breaches("x: { til: \"2011-01-01\", \(factor(0)) }", years: 2)
    #expect(try o.values("breaches", period: "2010").allSatisfy { $0 == 0 })
    expectMean(try o.values("breaches", period: "2011"), 50 * 4 / 365.25 * 365, "breaches")
  }

  /// Two instruments and a rule that holds for nobody: 0.5 · 3.
  @Test("factors multiply, and a rule on an effect is whom it is for")
  func product() throws {
    let o = try breaches(
      """
      x: { vurderes: ["innflytting"], \(factor(0.5)) }, y: { \(factor(3)) },
      z: { vurderes: ["innflytting"], \(factor(9, ", vilkår: { barn: true }")) }
      """)
    expectMean(try o.values("breaches"), 50 * 4 / 365.25 * 1.5 * 365, "breaches")
  }

  /// 50 should have 10 hours a month, 500 in all, and there are `hours`: the share d of them each gets, and
  /// the factor 1/16 to the power d. Hours delivered are what there are, or what is needed.
  @Test(
    "with too few hours each gets a share, and the factor weakens", arguments: [1000, 250, 125, 0])
  func dose(hours: Double) throws {
    let o = try breaches(
      """
      x: { vurderes: ["innflytting"], grense: { timerPerMåned: \(hours) }, timer: { perMåned: 10, pris: 100 }, \(factor(0.0625)) }
      """)
    let dose = min(hours / 500, 1)
    expectMean(
      try o.values("breaches"), 50 * 4 / 365.25 * 365 * pow(0.0625, dose), "breaches at \(dose)")
    let delivered = 500 * dose * 365 / 30.4375
    for measured in try o.uptakes("x", "hours") { #expect(abs(measured - delivered) < 1e-6) }
  }

  /// 50 of 100 households have it in 2010, and all from 2011 on: doses 1 and ½ of 500 hours.
  @Test("hours are shared anew when more have it")
  func sharedAnew() throws {
    let o = try Outcomes(
      InstrumentTown(
        start: "hosSlektEllerVenner: { antall: 50, hittil: { fast: 0 } }",
        startB: "hosSlektEllerVenner: { antall: 50, hittil: { fast: 0 } }",
        instruments: """
          x: { vurderes: ["innflytting"], vilkår: [ { inngang: ["a"] } ], medfører: ["y"] },
          y: { vurderes: ["nyttÅr"], grense: { timerPerMåned: 500 }, timer: { perMåned: 10 }, \(factor(0.25)) }
          """,
        situations: """
          hosSlektEllerVenner: { årsaker: { bomiljøbrudd: { rate: "4 per år", følge: "anmerkning" } } }
          """, years: 2
      ).text, sample: 40)
    let year = 50 * 4 / 365.25 * 365.0
    for (group, period, multiplier) in [
      ("a", "2010", 0.25), ("b", "2010", 1), ("a", "2011", 0.5), ("b", "2011", 0.5),
    ] {
      expectMean(
        try o.values("breaches", group: "inngang:\(group)", period: period), year * multiplier,
        "\(group) \(period)")
    }
  }
}
