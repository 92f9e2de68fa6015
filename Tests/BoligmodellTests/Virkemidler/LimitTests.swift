import Testing

@Suite("What limits a made-up instrument, worked by hand")
struct LimitTests {
  private func three(_ instruments: String, years: Int = 1, count: Int = 3) -> InstrumentTown {
    InstrumentTown(
      start: "hosSlektEllerVenner: { antall: \(count), hittil: { fast: 0 } }",
      instruments: instruments, years: years)
  }

  /// 2 500 kr holds two grants of 1 000 kr; the third is refused, and again is first at new year.
  @Test("an empty frame refuses, and is refilled at new year; what is left lapses")
  func frame() throws {
    let o = try three(
      """
      x: { vurderes: ["innflytting", "nyttÅr"], grense: { ramme: { "2010": 2500, "2011": 999, "2012": 1000 } },
        beløp: { a: { fra: "kommune", engang: 1000 } } }
      """, years: 3
    ).outcomes()
    let years = ["2010", "2011", "2012"]
    #expect(try years.map { try o.uptake("x", "granted", period: $0) } == [2, 0, 1])
    #expect(try years.map { try o.uptake("x", "refused_no_room", period: $0) } == [1, 1, 0])
    #expect(try years.map { try o.uptake("x", "unused_frame", period: $0) } == [500, 999, 0])
    #expect(try years.map { try o.uptake("x", "paid_at_grant", period: $0) } == [2000, 0, 1000])
    #expect(try o.cost("instrument:x:a") == 3000)
  }

  /// The first takes 1 000 and 700 of 2 500; the second is refused 1 000 of the 800 left and takes 700; the
  /// third finds 100.
  @Test("two instruments draw on one frame")
  func sharedFrame() throws {
    let o = try three(
      """
      x: { vurderes: ["innflytting"], grense: { ramme: 2500 }, beløp: { a: { fra: "kommune", engang: 1000 } } },
      y: { vurderes: ["innflytting"], grense: { rammeFra: "x" }, beløp: { a: { fra: "kommune", engang: 700 } } }
      """
    ).outcomes()
    #expect(try o.uptake("x", "granted") == 1)
    #expect(try o.uptake("y", "granted") == 2)
    #expect(try o.uptake("x", "refused_no_room") == 2)
    #expect(try o.uptake("y", "refused_no_room") == 1)
    #expect(try o.uptake("x", "unused_frame") == 100)
  }

  /// Two a year: the third waits from the first day and has its turn 365 days later.
  @Test("a number a year, and who waits has the first turn of the next")
  func numberAYear() throws {
    let o = try three(
      """
      x: { vurderes: ["innflytting"], grense: { antallPerÅr: 2, kø: true }, \(kroneADay) },
      y: { vurderes: ["innflytting"], grense: { antallPerÅr: 2 }, \(kroneADay) }
      """, years: 2
    ).outcomes()
    #expect(try o.uptake("x", "waiting_end", period: "2010") == 1)
    #expect(try o.uptake("x", "granted", period: "2011") == 1)
    #expect(try o.holderDays("x") == 2 * 730 + 365)
    #expect(try o.uptake("y", "refused_no_room") == 1)
    #expect(try o.holderDays("y") == 2 * 730)
  }

  /// One place for 100 days each: 0–100, 100–200 and 200–300; without a queue the first alone.
  @Test("a place that expires is free for the next in the queue")
  func places() throws {
    let o = try three(
      """
      x: { vurderes: ["innflytting"], grense: { plasser: 1, kø: true }, varighet: { fast: "100 dager" }, \(kroneADay) },
      y: { vurderes: ["innflytting"], grense: { plasser: 1 }, varighet: { fast: "100 dager" }, \(kroneADay) }
      """
    ).outcomes()
    #expect(try o.uptake("x", "granted") == 3)
    #expect(try o.uptake("x", "ended") == 3)
    #expect(try o.holderDays("x") == 300)
    #expect(try o.uptake("x", "holders_end") == 0)
    #expect(try o.uptake("x", "waiting_end") == 0)
    #expect(try o.uptake("x", "holders_mean") == 300.0 / 365)
    #expect(try o.uptake("y", "granted") == 1)
    #expect(try o.uptake("y", "refused_no_room") == 2)
    #expect(try o.holderDays("y") == 100)
  }

  /// Friends are left on day 50; an institution is not.
  @Test("a place is free when its holder leaves")
  func leaves() throws {
    let o = try InstrumentTown(
      start: "hosSlektEllerVenner: { antall: 1, hittil: { fast: 0 } }",
      startB: "institusjon: { antall: 1, hittil: { fast: 0 } }",
      instruments:
        "x: { vurderes: [\"innflytting\"], grense: { plasser: 1, kø: true }, \(everywhere), \(kroneADay) }",
      situations: """
        hosSlektEllerVenner: { årsaker: { flytter: { varighet: { fast: "50 dager" }, følge: { flytterTil: { flyttet: 1 } } } } }
        """
    ).outcomes()
    #expect(try o.uptake("x", "granted") == 2)
    #expect(try o.uptake("x", "ended") == 1)
    #expect(try o.holderDays("x") == 365)
  }

  /// One is without a roof from day 10 and the other from day 20; the one place opens on day 100.
  @Test("first come, first served", arguments: [true, false])
  func order(firstIsA: Bool) throws {
    let (a, b) =
      firstIsA
      ? ("hosSlektEllerVenner", "institusjon") : ("institusjon", "hosSlektEllerVenner")
    let o = try InstrumentTown(
      start: "\(a): { antall: 1, hittil: { fast: 0 } }",
      startB: "\(b): { antall: 1, hittil: { fast: 0 } }",
      instruments: """
        x: { vurderes: ["innflytting"], vilkår: [ { bosituasjon: ["utenTak"] } ], flytterTil: "privatLeie",
          grense: { plasser: { trinn: { "2010-01-01": 0, "2010-04-11": 1 } }, kø: true } }
        """,
      situations: """
        hosSlektEllerVenner: { årsaker: { flytter: { varighet: { fast: "10 dager" }, følge: { flytterTil: { utenTak: 1 } } } } },
        institusjon: { årsaker: { flytter: { varighet: { fast: "20 dager" }, følge: { flytterTil: { utenTak: 1 } } } } }
        """
    ).outcomes()
    #expect(try o.value("found_private", group: "inngang:a") == (firstIsA ? 1 : 0))
    #expect(try o.value("found_private", group: "inngang:b") == (firstIsA ? 0 : 1))
    #expect(try o.count("private_rental", afterDays: 100) == 0)
    #expect(try o.count("private_rental", afterDays: 101) == 1)
    #expect(try o.uptake("x", "waiting_end") == 1)
  }

  /// Two of four have it. Cut to none on day 100, up to one on day 200 and to three on day 300, when one of
  /// the two who wait has it for 65 days.
  @Test("nobody loses a place when places are cut, and more places are for those who wait")
  func schedule() throws {
    let o = try three(
      """
      x: { vurderes: ["innflytting"], \(kroneADay), grense: { kø: true, plasser: { trinn: {
        "2010-01-01": 2, "2010-04-11": 0, "2010-07-20": 1, "2010-10-28": 3 } } } }
      """, count: 4
    ).outcomes()
    #expect(try o.uptake("x", "granted") == 3)
    #expect(try o.uptake("x", "ended") == 0)
    #expect(try o.holderDays("x") == 2 * 365 + 65)
    #expect(try o.uptake("x", "waiting_end") == 1)
  }

  /// 1.5 · 3 = 4.5 is four; 0.29 · 100 is 29, although the nearest double is below.
  @Test("a caseload gives whole places", arguments: [("1.5", "3", 4.0), ("0.29", "100", 29)])
  func caseload(staff: String, each: String, places: Double) throws {
    let o = try three(
      "x: { vurderes: [\"innflytting\"], grense: { saksmengde: { årsverk: \(staff), perÅrsverk: \(each) } } }",
      count: 30
    ).outcomes()
    #expect(try o.uptake("x", "granted") == places)
    #expect(try o.uptake("x", "refused_no_room") == 30 - places)
  }
}
