import Boligmodell
import ScenarioFormat
import Testing

@Suite("Wear on dwellings, and neighbours")
struct NeighbourhoodTests {
  /// 200 tenants of composite need and 200 households of simple need that move in on the first day, ready
  /// dwellings being as many, in `areas` areas; breaches are counted for a year at 0.5 a year.
  private func town(areas: Int, factor: String) -> String {
    """
    {
      navn: "naboer", start: "2010-01-01", år: 1, \(single),
      innganger: {
        a: { perÅr: 0, husholdningstype: { enslig: 1 }, behov: { sammensatt: 1 }, ankommerTil: { utenTak: 1 } },
        b: { perÅr: 0, husholdningstype: { enslig: 1 }, ankommerTil: { utenTak: 1 } } },
      startbestand: {
        a: { kommunalBolig: { en: { antall: 200, hittil: { fast: 0 } } } },
        b: { utenTak: { antall: 200, påVenteliste: 200, hittil: { fast: 0 } } } },
      bosituasjoner: { kommunalBolig: { årsaker: { bomiljøbrudd: {
        rate: "0.5 per år", faktorer: { a: { vilkår: { behov: ["sammensatt"] }, faktor: 0 } }, følge: "anmerkning" } } } },
      kommunaleBoliger: { typer: { en: { bestand: 400, områder: \(areas) } }\(factor) },
    }
    """
  }

  @Test("without a factor, or without areas, neighbours change nothing")
  func neutral() throws {
    let base = try Outcomes(town(areas: 0, factor: ""), replications: 2)
    let areas = try Outcomes(town(areas: 4, factor: ""), replications: 2)
    let factor = try Outcomes(town(areas: 0, factor: ", bomiljøfaktor: 5"), replications: 2)
    for other in [areas, factor] {
      #expect(try other.values("breaches") == base.values("breaches"))
      #expect(other.fingerprints == base.fingerprints)
    }
  }

  /// Dwellings 0 … 199 are ready ones or let ones in turn by number; in one area the share of composite needs
  /// falls from 1 to about ½ as the 200 move in: the mean factor of 1 + 4 · share is
  /// 1 + 4 · mean of 200/(200 + k), k = 0 … 199, which is 4 ln 2 = 2.773 more: 3.773. 200 · 0.5 · 3.773 = 377
  /// breaches expected, 100 without; ± 4 √377 = 78.
  @Test("who moves in among neighbours with composite needs breaches more, by their share")
  func composition() throws {
    let base = try Outcomes(town(areas: 1, factor: ""), replications: 1).value("breaches")
    let dense = try Outcomes(
      town(areas: 1, factor: ", bomiljøfaktor: 5"), replications: 1
    ).value("breaches")
    #expect(abs(base - 100) < 40)
    #expect(abs(dense - 377) < 78)
  }

  /// 42 days and 30 000 kr; twice of both for a tenant of composite need without follow-up, which the second
  /// tenant has.
  @Test("wear at move-out is by household and follow-up, as effects with rules")
  func wear() throws {
    let o = try Outcomes(
      """
      {
        navn: "slitasje", start: "2010-01-01", år: 1, \(single),
        innganger: {
          uten: { perÅr: 0, husholdningstype: { enslig: 1 }, behov: { sammensatt: 1 }, ankommerTil: { utenTak: 1 } },
          med: { perÅr: 0, husholdningstype: { enslig: 1 }, behov: { sammensatt: 1 }, inntekt: 1, ankommerTil: { utenTak: 1 } } },
        startbestand: {
          uten: { kommunalBolig: { en: { antall: 1, hittil: { fast: 0 } } } },
          med: { kommunalBolig: { en: { antall: 1, hittil: { fast: 0 } } } } },
        bosituasjoner: { kommunalBolig: { årsaker: { flytter: {
          varighet: { fast: "100 dager" }, følge: { flytterTil: { flyttet: 1 } } } } } },
        kommunaleBoliger: { typer: { en: { bestand: 2, oppussing: { fast: "42 dager" }, oppussingskostnad: 30000 } } },
        virkemidler: {
          oppfølging: { vurderes: ["innflytting"], vilkår: [{ inntekt: { fra: 1 } }] },
          slitasje: { virkninger: {
            tid: { varighet: "oppussing", faktor: 2, vilkår: { behov: ["sammensatt"], utenVirkemiddel: ["oppfølging"] } },
            kostnad: { kostnad: "oppussing", faktor: 2, vilkår: { behov: ["sammensatt"], utenVirkemiddel: ["oppfølging"] } } } } },
      }
      """, replications: 1, options: daily)
    #expect(try o.count("dwellings_in_refurbishment", afterDays: 142) == 2)
    #expect(try o.count("dwellings_in_refurbishment", afterDays: 143) == 1)
    #expect(try o.count("dwellings_in_refurbishment", afterDays: 185) == 0)
    #expect(try o.value("cost_refurbishment") == 90000)
  }
}
