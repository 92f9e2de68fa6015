import SimulationKernel
import Testing

@testable import Boligmodell

@Suite("contracts, Draws: the packing of keys")
struct DrawKeyTests {
  @Test("no two visits and strikes below 4 096 share an occurrence, and all fit in 24 bits")
  func unique() {
    var seen: Set<UInt32> = []
    let numbers = Array(0..<70) + [127, 128, 255, 256, 1023, 2047, 2048, 4094, 4095]
    for visit in numbers {
      for strike in numbers {
        let omgang = Purpose.omgang(besøk: UInt32(visit), ganger: UInt16(strike))
        #expect(omgang <= Draws.largestOccurrence)
        #expect(seen.insert(omgang).inserted)
      }
    }
  }

  @Test("beyond them occurrences come again and still fit")
  func wrapping() {
    for visit in [UInt32(4096), 4097, 8191, 1 << 24, .max] {
      for strike in [UInt16(4096), 4097, 8191, .max] {
        let omgang = Purpose.omgang(besøk: visit, ganger: strike)
        #expect(omgang <= Draws.largestOccurrence)
        #expect(omgang == Purpose.omgang(besøk: visit % 4096, ganger: strike % 4096))
      }
    }
  }

  /// 0.05 and 0.005 days: 7 299 moves to and fro in 365 days, and 72 999 remarks in one stay, more than
  /// visits or strikes have numbers for (4 096 in a key, 65 536 in memory).
  @Test("a household that moves and is struck more often than that goes on")
  func manyTimes() throws {
    let risk = { (to: String) in
      "{ årsaker: { flytter: { varighet: { fast: \"0.0500001 dager\" }, følge: { flytterTil: { \(to): 1 } } } } }"
    }
    let o = try Outcomes(
      """
      {
        navn: "ofte", start: "2010-01-01", år: 1, \(single),
        innganger: { a: { perÅr: 0, husholdningstype: { enslig: 1 }, ankommerTil: { utenTak: 1 } } },
        startbestand: { a: { utenTak: { antall: 1, hittil: { fast: 0 } },
          kommunalBolig: { ordinær: { antall: 1, hittil: { fast: 0 } } } } },
        bosituasjoner: { utenTak: \(risk("hosSlektEllerVenner")), hosSlektEllerVenner: \(risk("utenTak")),
          kommunalBolig: { årsaker: { bomiljøbrudd: { varighet: { fast: "0.00500001 dager" }, følge: "anmerkning" } } } },
        kommunaleBoliger: { typer: { ordinær: { bestand: 1 } } },
      }
      """, replications: 1)
    let moves =
      try o.flow("without_roof", "with_family_or_friends")[0]
      + o.flow("with_family_or_friends", "without_roof")[0]
    #expect(moves == 7299)
    #expect(try o.value("breaches") == 72_999)
  }
}
