import Boligmodell
import ScenarioFormat
import Testing

@Suite("contracts, Draws: common random numbers on the household level")
struct CommonRandomNumbersTests {
  /// Friends, temporary accommodation, municipal and private: everything that draws.
  static func town(
    dwellings: Int = 6, supply: Double = 0.3, remarks: String = "", extra: String = "",
    perYear: Int = 60
  ) -> String {
    """
    {
      navn: "by", start: "2010-01-01", år: 3, målgrupper: { ung: {} },
      husholdningstyper: { enslig: { personer: 1 }, familie: { personer: 3, barn: true } },
      innganger: { a: { perÅr: \(perYear), husholdningstype: { enslig: 0.7, familie: 0.3 }, målgrupper: { ung: 0.3 },
        behov: { enkelt: 0.6, sammensatt: 0.4 }, alder: { uniform: [18, 70] }, oppdages: 0.9, søker: 0.7,
        ankommerTil: { hosSlektEllerVenner: 0.6, akutt: 0.4 } } \(extra) },
      bosituasjoner: {
        hosSlektEllerVenner: { søkerVedAnkomst: 0.5, årsaker: {
          finnerPrivat: { rate: "4 per år", følge: "leierPrivat" },
          misterBolig: { rate: "1 per år", faktorer: { ung: { vilkår: { målgruppe: ["ung"] }, faktor: 2 } },
            følge: { flytterTil: { akutt: 0.7, utenTak: 0.3 } } } \(remarks) } },
        midlertidigBotilbud: { søkerVedAnkomst: 0.9, årsaker: {
          finnerPrivat: { rate: "2 per år", følge: "leierPrivat" },
          flytter: { rate: "0.5 per år", følge: { flytterTil: { hosSlektEllerVenner: 1 } } } } },
        utenTak: { årsaker: { flytter: { rate: "6 per år", følge: { flytterTil: { akutt: 1 } } } } },
        kommunalBolig: { årsaker: {
          mislighold: { rate: "0.5 per år", følge: { fravikelse: { gjennomføres: 0.3,
            etter: { eksponentiell: { snitt: "60 dager" } }, flytterTil: { akutt: 1 } } } },
          flytter: { rate: "0.4 per år", følge: { flytterTil: { flyttet: 1 } } } } },
        privatLeie: { årsaker: { misterBolig: { rate: "0.3 per år", følge: { flytterTil: { akutt: 1 } } } } } },
      oppdagelse: { kommerTilbakeEtter: { eksponentiell: { snitt: "200 dager" } }, behovØker: 0.5 },
      midlertidigBotilbud: { egneEnheter: 3, klarForVarigBolig: { eksponentiell: { snitt: "30 dager" } } },
      sak: { behandlingstid: { eksponentiell: { snitt: "25 dager" } }, innvilges: [ { sannsynlighet: 0.8 } ] },
      privatmarked: { tilgjengelighet: \(supply) },
      kommunaleBoliger: { typer: { ordinær: { bestand: \(dwellings), oppussing: { eksponentiell: { snitt: "20 dager" } } } } },
    }
    """
  }

  /// Equal numbers, where undefined ones are equal too.
  static func same(_ a: Replication, _ b: Replication) -> Bool {
    a.fingerprint == b.fingerprint && a.events == b.events
      && a.outcomes.elementsEqual(b.outcomes) { $0.bitPattern == $1.bitPattern }
  }

  @Test("a replication run alone equals the one run in sequence, in a new world and in a used one")
  func alone() throws {
    let scenario = try scenario(Self.town())
    let sequence = try replications(scenario, 4)
    #expect(Set(sequence.map(\.fingerprint)).count == 4)
    for number in [3, 1] {
      var new = World(modell: scenario.modell)
      let alone = try run(&new, replication: number)
      // The new world checked no invariants: they change nothing.
      #expect(Self.same(alone, sequence[number]))
      _ = new.run(seed: 9, replication: 7)
      let again = try run(&new, replication: number)
      #expect(Self.same(again, sequence[number]))
    }
    let other = try Outcomes(scenario, replications: 1, seed: 2)
    #expect(other.rows[0].fingerprint != sequence[0].fingerprint)
  }

  @Test("contracts, Runs: another worker's world that was stopped half way is as good as new")
  func stopped() throws {
    let remarks = """
      , samlivsbrudd: { rate: "4000 per år", følge: "anmerkning" }
      """
    let scenario = try scenario(Self.town(remarks: remarks))
    var new = World(modell: scenario.modell)
    var used = World(modell: scenario.modell)
    let broken = used.run(seed: 1, replication: 1, shouldStop: { true })
    #expect(broken == nil)
    let again = try run(&used, replication: 0)
    let fresh = try run(&new, replication: 0)
    #expect(Self.same(again, fresh))
  }

  private func run(_ world: inout World, replication: Int) throws -> Replication {
    let result = world.run(seed: 1, replication: UInt32(replication))
    return try #require(result)
  }

  /// A second class of inflow that has nothing to do with the first changes no number of the first's.
  @Test("the n-th household of an inngang has the same attributes and luck beside another inngang")
  func sameHouseholds() throws {
    let other = """
      , b: { perÅr: 300, husholdningstype: { familie: 1 }, ankommerTil: { institusjon: 1 } }
      """
    let alone = try Outcomes(Self.town(), replications: 3)
    let beside = try Outcomes(Self.town(extra: other), replications: 3)
    for indikator in alone.scenario.modell.layout.indikatorer where indikator.isGrouped {
      let mine = try alone.values(indikator.id, group: "inngang:a")
      let theirs = try beside.values(indikator.id, group: "inngang:a")
      #expect(mine.elementsEqual(theirs) { $0.bitPattern == $1.bitPattern }, "\(indikator.id)")
    }
    let count = try (alone.values("inflow"), beside.values("inflow"))
    #expect(zip(count.0, count.1).allSatisfy { $0 + 500 < $1 })
  }

  /// Remarks every few days move nobody: not one transition comes at another time or leads elsewhere.
  @Test("contracts, Runs: what changes no transition leaves the fingerprint as it is")
  func fingerprint() throws {
    let plain = try replications(try scenario(Self.town()), 3).map(\.fingerprint)
    let remarks = """
      , samlivsbrudd: { rate: "80 per år", følge: "anmerkning" }, bedring: { rate: 0, følge: "behovMinker" }
      """
    let remarked = try replications(try scenario(Self.town(remarks: remarks)), 3)
    #expect(remarked.map(\.fingerprint) == plain)
    let often = try replications(try scenario(Self.town(), options: daily), 3)
    #expect(often.map(\.fingerprint) == plain)
    let priced = Self.town().replacingOccurrences(
      of: "bestand:", with: "husleie: \"9 kr per dag\", bestand:")
    #expect(try replications(try scenario(priced), 3).map(\.fingerprint) == plain)
    #expect(
      try replications(try scenario(Self.town(dwellings: 7)), 3).map(\.fingerprint) != plain)
  }

  /// Leases that never end: whoever finds one at odds of 0.3 finds it no later at 0.6.
  @Test("better odds keep every success")
  func betterOdds() throws {
    let text = { (supply: Double) in
      """
      {
        navn: "sjanser", start: "2010-01-01", år: 1, \(single), bosituasjoner: { utenTak: { årsaker: {
          finnerPrivat: { rate: "5 per år", følge: "leierPrivat" } } } },
        innganger: { a: { perÅr: 200, husholdningstype: { enslig: 1 }, ankommerTil: { utenTak: 1 } } },
        privatmarked: { tilgjengelighet: \(supply) },
      }
      """
    }
    let (few, many) = (
      try Outcomes(text(0.3), replications: 3), try Outcomes(text(0.6), replications: 3)
    )
    for date in 0..<12 {
      let less = try few.series("private_rental", date: date)
      let more = try many.series("private_rental", date: date)
      #expect(zip(less, more).allSatisfy { $0 <= $1 })
    }
    #expect(try few.values("private_rental_end") != many.values("private_rental_end"))
  }

  @Test("more inflow brings the same households earlier")
  func moreInflow() throws {
    let less = try Outcomes(Self.town(perYear: 50), replications: 3)
    let more = try Outcomes(Self.town(perYear: 60), replications: 3)
    let pairs = zip(try less.values("inflow"), try more.values("inflow"))
    #expect(pairs.allSatisfy { $0 < $1 })
  }

  /// First come, first served with the same stays: each more dwelling brings every move-in forward (Kiefer
  /// and Wolfowitz, 1955), so the list is never longer, in any replication on any date.
  @Test("more dwellings never lengthen the queue")
  func monotone() throws {
    func outcomes(_ dwellings: Int) throws -> Outcomes {
      try Outcomes(
        """
        {
          navn: "monotont", start: "2010-01-01", år: 3, \(single),
          innganger: { a: { perÅr: 60, husholdningstype: { enslig: 1 }, søker: 1,
            ankommerTil: { hosSlektEllerVenner: 1 } } },
          bosituasjoner: { kommunalBolig: { årsaker: { flytter: {
            varighet: { lognormal: { median: "40 dager", p90: "200 dager" } }, følge: { flytterTil: { flyttet: 1 } } } } } },
          sak: { innvilges: [ { sannsynlighet: 1 } ] },
          kommunaleBoliger: { typer: { ordinær: { bestand: \(dwellings) } } },
        }
        """, replications: 5)
    }
    var fewer = try outcomes(7)
    for dwellings in [8, 10, 13] {
      let more = try outcomes(dwellings)
      for date in 0..<36 {
        let pairs = zip(
          try fewer.series("waiting_list", date: date), try more.series("waiting_list", date: date))
        #expect(pairs.allSatisfy { $0 >= $1 }, "\(dwellings) dwellings, date \(date)")
      }
      #expect(try fewer.values("waiting_list_mean") != more.values("waiting_list_mean"))
      fewer = more
    }
  }
}
