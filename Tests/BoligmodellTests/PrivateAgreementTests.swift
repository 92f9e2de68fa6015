import Boligmodell
import ScenarioFormat
import Testing

@Suite("Private homes by agreement, and competition for them")
struct PrivateAgreementTests {
  /// Forty households with friends, all considered on the first day, for a year.
  private func town(_ instruments: String, market: String = "") -> String {
    """
    {
      navn: "avtaler", start: "2010-01-01", år: 1, \(single),
      innganger: { a: { perÅr: 0, husholdningstype: { enslig: 1 }, ankommerTil: { utenTak: 1 } } },
      startbestand: { a: { hosSlektEllerVenner: { antall: 40, hittil: { fast: 0 } } } },
      bosituasjoner: {}, privatmarked: { \(market) },
      virkemidler: { \(instruments) },
    }
    """
  }

  private func referral(_ projects: String, _ rest: String = "") -> String {
    town(
      "avtale: { vurderes: [\"innflytting\"], vilkår: [{ bosituasjon: [\"hosSlektEllerVenner\", \"privatLeie\"] }], tilvisning: { prosjekter: { \(projects) }\(rest) } }"
    )
  }

  /// 40 per cent of 14 is 5.6, so 5; of 4 homes, fewer than five, all; 30 per cent of 10 is 3.
  @Test("a referral agreement is for 40 per cent of a project at most, and all of a small one")
  func places() throws {
    func housed(_ projects: String) throws -> Double {
      try Outcomes(referral(projects), replications: 1).uptake("avtale", "households_housed")
    }
    #expect(try housed("a: { boliger: 14 }") == 5)
    #expect(try housed("a: { boliger: 4 }") == 4)
    #expect(try housed("a: { boliger: 5 }") == 2)
    #expect(try housed("a: { boliger: 10, andel: 0.3 }") == 3)
    #expect(try housed("a: { boliger: 14 }, b: { boliger: 4 }") == 9)
    #expect(problems(referral("a: { boliger: 14, andel: 0.41 }")).contains("utenfor-grenser"))
    #expect(!problems(referral("a: { boliger: 4, andel: 1 }")).contains("utenfor-grenser"))
  }

  @Test("a project is there from its first day on, and who waits is housed then")
  func dated() throws {
    let o = try Outcomes(
      referral("a: { boliger: 10 }, b: { boliger: 3, fra: \"2010-03-01\" }"), replications: 1,
      options: daily)
    #expect(try o.count("private_rental", afterDays: 59) == 4)
    #expect(try o.count("private_rental", afterDays: 60) == 7)
    #expect(try o.uptake("avtale", "waiting_end") == 33)
  }

  @Test("one who is referred has a lease of three years at least")
  func lease() {
    #expect(
      problems(referral("a: { boliger: 9 }", ", leietid: \"35 måneder\"")).contains(
        "utenfor-grenser"))
    #expect(
      !problems(referral("a: { boliger: 9 }", ", leietid: \"3 år\"")).contains("utenfor-grenser"))
  }

  /// Six homes kept, all of them, of which two are used: four unused for 365 days at 200 kr.
  @Test("an allocation agreement reserves all homes and is paid for unused ones")
  func allocation() throws {
    let text = referral("a: { boliger: 6 }", ", avtale: \"tildeling\", leie: \"200 kr per dag\"")
    let all = try Outcomes(text, replications: 1)
    #expect(try all.uptake("avtale", "households_housed") == 6)
    #expect(try all.cost("instrument:avtale:ubrukte boliger") == 0)
    let two = try Outcomes(
      text.replacingOccurrences(of: "antall: 40", with: "antall: 2"), replications: 1)
    #expect(try two.cost("instrument:avtale:ubrukte boliger") == 4 * 365 * 200)
    // Agreed on from 1 July: 184 days.
    let july = try Outcomes(
      text.replacingOccurrences(of: "antall: 40", with: "antall: 0").replacingOccurrences(
        of: "boliger: 6", with: "boliger: 6, fra: \"2010-07-01\""), replications: 1)
    #expect(try july.cost("instrument:avtale:ubrukte boliger") == 6 * 184 * 200)
  }

  /// Three homes a month for Nav and municipality together: who comes first has them. Nav considers all forty
  /// on the first day; the municipality gets none until Nav's queue is served, 14 months on.
  @Test("Nav and municipality compete for the same homes, so many a month")
  func competition() throws {
    func instrument(_ name: String, _ shared: Bool) -> String {
      "\(name): { vurderes: [\"innflytting\"], flytterTil: \"privatLeie\", vilkår: [{ bosituasjon: [\"hosSlektEllerVenner\"] }], grense: { fraFellesTilbud: \(shared), antallPerÅr: 30, kø: true } },"
    }
    let alone = try Outcomes(
      town(instrument("nav", true), market: "tilbudPerMåned: 3"), replications: 1, options: daily)
    #expect(try alone.count("private_rental", afterDays: 1) == 3)
    #expect(try alone.count("private_rental", afterDays: 31) == 3)
    #expect(try alone.count("private_rental", afterDays: 32) == 6)
    // Thirty a year is the limit of each: ten months of three.
    #expect(try alone.value("found_private") == 30)
    let both = try Outcomes(
      town(
        instrument("nav", true) + instrument("kommune", true), market: "tilbudPerMåned: 3"),
      replications: 1)
    // Together no more than twelve months of three.
    #expect(try both.value("found_private") == 36)
    #expect(try both.uptake("nav", "granted") == 30)
    #expect(try both.uptake("kommune", "granted") == 6)
    // Where the homes are not shared they are not short.
    let free = try Outcomes(
      town(instrument("nav", false) + instrument("kommune", false), market: "tilbudPerMåned: 3"),
      replications: 1)
    #expect(try free.value("found_private") == 40)
    #expect(problems(town(instrument("nav", true))).contains("mangler"))
  }
}
