import Boligmodell
import ScenarioFormat
import Testing

@Suite("Instruments: nothing goes on for ever, and nothing is paid twice")
struct EndlessTests {
  private func town(_ instruments: String, rate: String = "0.1 per år") -> String {
    """
    {
      navn: "ende", start: "2010-01-01", år: 1, husholdningstyper: { enslig: { personer: 1 } },
      innganger: { a: { perÅr: 0, inntekt: { fast: 100000 }, husholdningstype: { enslig: 1 }, ankommerTil: { privatLeie: 1 } } },
      startbestand: { a: { privatLeie: { antall: 10, hittil: { fast: 0 } } } },
      bosituasjoner: { privatLeie: { årsaker: {
        bomiljøbrudd: { rate: "\(rate)", følge: "anmerkning" } } } },
      privatmarked: { husleie: "100 kr per dag" },
      virkemidler: { \(instruments) },
    }
    """
  }

  /// The ten move once at the start, and stay where the first instrument brought them.
  @Test("two that send a household to each other send it once")
  func pingPong() throws {
    let o = try Outcomes(
      town(
        """
        a: { vurderes: ["innflytting"], vilkår: [{ bosituasjon: ["privatLeie"] }], flytterTil: "hosSlektEllerVenner" },
        b: { vurderes: ["innflytting"], vilkår: [{ bosituasjon: ["hosSlektEllerVenner"] }], flytterTil: "privatLeie" },
        """), replications: 1)
    #expect(try o.value("with_family_or_friends_end", period: "2010") == 10)
    #expect(try o.value("private_rental_end", period: "2010") == 0)
  }

  /// 36 500 kroner of rent a year: the first pays 60 %, the second, which would too, what is left.
  @Test("two supports for the same rent pay it once")
  func support() throws {
    let half = "vurderes: [\"innflytting\"], vilkår: [{ bosituasjon: [\"privatLeie\"] }]"
    let o = try Outcomes(
      town(
        """
        a: { \(half), beløp: { s: { fra: "kommune", andelAvBoutgift: 0.6 } } },
        b: { \(half), beløp: { s: { fra: "nav", andelAvBoutgift: 0.6 } } },
        """), replications: 1)
    #expect(abs(try o.value("cost_municipality", period: "2010") - 10 * 0.6 * 36_500) <= 1)
    #expect(abs(try o.value("cost_nav", period: "2010") - 10 * 0.4 * 36_500) <= 1)
  }

  /// 1 a year times 1 000 · 1 000 is 2 738 a day.
  @Test("factors that together would make a risk strike all the time are an error")
  func factors() throws {
    let system =
      "virkninger: { r: { risiko: [\"bomiljøbrudd\"], i: [\"privatLeie\"], faktor: 1000 } }"
    var problems = ProblemList()
    let text = town("a: { \(system) }, b: { \(system) },", rate: "1 per år")
    let document = try #require(
      DocumentLoader().load(bytes: Array(text.utf8), name: "by.json5", problems: &problems))
    #expect(Scenario.compile(document, problems: &problems) == nil)
    let told = problems.problems.filter { $0.code.rawValue == "for-stort" }
    #expect(told.map(\.pointer.description) == ["/bosituasjoner/privatLeie"])
  }
}
