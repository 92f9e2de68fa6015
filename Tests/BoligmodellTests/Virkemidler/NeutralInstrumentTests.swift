import Boligmodell
import ScenarioFormat
import Testing

@Suite("Instruments and common random numbers")
struct NeutralInstrumentTests {
  private func town(_ instruments: String) -> String {
    CommonRandomNumbersTests.town().replacing(
      "oppdagelse:", with: "virkemidler: { \(instruments) }, oppdagelse:")
  }

  /// Every column but uptake and the instruments' own lines of the accounts, in the base's order.
  static func common(_ o: Outcomes) -> [[UInt64]] {
    let layout = o.scenario.modell.layout
    let own = layout.costLines.count - Kostnadslinje.faste.count
    let uptake = layout.instruments.count * layout.instrumentMeasures.count
    let lines = layout.costLines.count * layout.periods.count
    return o.rows.map { row in
      let upTo = layout.columnCount - lines - uptake * layout.periods.count
      let bits = row.outcomes.map(\.bitPattern)
      let end = layout.columnCount - own * layout.periods.count
      return Array(bits[..<upTo] + bits[(layout.columnCount - lines)..<end])
    }
  }

  private let neutral = """
    x: { vurderes: ["innflytting", "søknad", "nyttÅr", "restanse"], vilkår: [ { målgruppe: ["ung"] } ], dekning: 0.6,
      \(everywhere), varighet: { eksponentiell: { snitt: "90 dager" } }, medfører: ["y"], virkninger: {
        a: { risiko: ["misterBolig", "finnerPrivat", "flytter", "mislighold"], i: ["hosSlektEllerVenner", "midlertidigBotilbud", "kommunalBolig"], faktor: 1 },
        b: { sannsynlighet: "innvilges", faktor: 1 }, c: { varighet: "klarForVarigBolig", faktor: 1 }, d: { poeng: 0 },
        e: { kostnad: "oppussing", faktor: 1 } } },
    y: { vurderes: ["avslag", "tildeling"], grense: { plasser: 3, kø: true }, virkninger: { a: { sannsynlighet: "oppdages", faktor: 1 } } },
    z: { fra: "2011-01-01", virkninger: { a: { sannsynlighet: "finnerPrivat", faktor: 1 }, b: { varighet: "kontraktlengde", faktor: 1 } } },
    """

  @Test("what is neutral changes nothing but its own uptake")
  func neutralSettings() throws {
    let base = try Outcomes(town(""), replications: 3)
    let with = try Outcomes(town(neutral), replications: 3)
    #expect(with.rows.map(\.fingerprint) == base.rows.map(\.fingerprint))
    #expect(Self.common(with) == Self.common(base))
    #expect(try with.uptakes("x", "granted").allSatisfy { $0 > 10 })
    #expect(try with.uptakes("y", "granted").allSatisfy { $0 > 3 })
    #expect(try with.uptakes("x", "ended").allSatisfy { $0 > 3 })
  }

  private let strong = """
    x: { ON vurderes: ["innflytting"], virkninger: { a: { risiko: ["misterBolig"], i: ["hosSlektEllerVenner"], faktor: 0.2 },
      b: { sannsynlighet: "oppdages", settesTil: 0 }, c: { poeng: 9 } }, beløp: { a: { fra: "nav", engang: 100 } } },
    y: { ON virkninger: { a: { sannsynlighet: "finnerPrivat", faktor: 3 }, b: { varighet: "behandlingstid", faktor: 4 } } },
    """

  @Test("what is switched off gives the same numbers as what is not there")
  func off() throws {
    let base = try Outcomes(town(""), replications: 3)
    let off = try Outcomes(
      town(strong.replacing("ON", with: "på: false,")), replications: 3)
    #expect(off.rows.map(\.fingerprint) == base.rows.map(\.fingerprint))
    #expect(off.rows.map(\.events) == base.rows.map(\.events))
    #expect(Self.common(off) == Self.common(base))
    let on = try Outcomes(town(strong.replacing("ON", with: "")), replications: 3)
    #expect(on.rows.map(\.fingerprint) != base.rows.map(\.fingerprint))
  }

  /// Room for all: households of `b` never meet those of `a`, whose instrument is drawn for and acts.
  @Test("an instrument changes no draw of households that do not have it")
  func others() throws {
    func town(_ instruments: String) -> String {
      CommonRandomNumbersTests.town(
        dwellings: 900,
        extra:
          ", b: { perÅr: 60, husholdningstype: { enslig: 0.5, familie: 0.5 }, alder: { uniform: [18, 70] }, ankommerTil: { hosSlektEllerVenner: 0.6, akutt: 0.4 } }"
      ).replacing("oppdagelse:", with: "virkemidler: { \(instruments) }, oppdagelse:")
    }
    let base = try Outcomes(town(""), replications: 3)
    let with = try Outcomes(
      town(
        """
        x: { vurderes: ["innflytting", "nyttÅr"], vilkår: [ { inngang: ["a"] } ], dekning: 0.7, varighet: { eksponentiell: { snitt: "90 dager" } },
          virkninger: { a: { risiko: ["misterBolig", "flytter"], i: ["hosSlektEllerVenner", "kommunalBolig"], faktor: 0.2 }, b: { sannsynlighet: "finnerPrivat", faktor: 2 } } },
        """), replications: 3)
    var compared = 0
    for indikator in base.scenario.modell.layout.indikatorer where indikator.isGrouped {
      let (mine, theirs) = (
        try base.values(indikator.id, group: "inngang:b"),
        try with.values(indikator.id, group: "inngang:b")
      )
      #expect(
        mine.map(\.bitPattern) == theirs.map(\.bitPattern), "\(indikator.id)")
      compared += 1
    }
    #expect(compared > 20)
    #expect(
      try base.values("found_private", group: "inngang:a")
        != with.values("found_private", group: "inngang:a"))
  }
}
