import Testing

@Suite("An instrument between its dates, worked by hand")
struct DateTests {
  private func one(_ instrument: String, years: Int = 1) throws -> Outcomes {
    try InstrumentTown(
      instruments: "x: { \(instrument), \(everywhere), \(kroneADay) }", years: years
    ).outcomes()
  }

  /// 11 April is day 100.
  @Test("who has it keeps it or loses it when it ends")
  func off() throws {
    let until = "vurderes: [\"innflytting\"], til: \"2010-04-11\""
    #expect(try one(until).holderDays("x") == 365)
    #expect(try one("\(until), vedOpphør: \"løperUt\"").holderDays("x") == 365)
    let ended = try one("\(until), vedOpphør: \"avsluttes\"")
    #expect(try ended.holderDays("x") == 100)
    #expect(try ended.uptake("x", "ended") == 1)
  }

  @Test("it is given to nobody before its first day, and to nobody from its off date on")
  func outside() throws {
    #expect(
      try one("vurderes: [\"innflytting\"], fra: \"2010-01-02\"").uptake("x", "granted") == 0)
    #expect(
      try one("vurderes: [\"innflytting\"], til: \"2010-01-01\"").uptake("x", "granted") == 0)
    #expect(
      try one("vurderes: [\"innflytting\"], til: \"2010-01-02\"").uptake("x", "granted") == 1)
    #expect(
      try one("vurderes: [\"innflytting\"], fra: \"2010-01-01\"").uptake("x", "granted") == 1)
  }

  @Test("one that begins at new year is considered that new year, one that ends then is not")
  func newYear() throws {
    let begins = try one("vurderes: [\"nyttÅr\"], fra: \"2011-01-01\"", years: 3)
    // 2011 and 2012, a leap year.
    #expect(try begins.holderDays("x") == 731)
    let ends = try one("vurderes: [\"nyttÅr\"], til: \"2011-01-01\"", years: 3)
    #expect(try ends.uptake("x", "granted") == 0)
    let later = try one("vurderes: [\"nyttÅr\"], fra: \"2011-01-02\"", years: 3)
    #expect(try later.holderDays("x") == 366)
  }

  /// Places that open at new year are there for those who are considered then.
  @Test("places that open at new year are given that new year")
  func placesAtNewYear() throws {
    let o = try one(
      "vurderes: [\"nyttÅr\"], grense: { plasser: { trinn: { \"2010-01-01\": 0, \"2011-01-01\": 1 } } }",
      years: 2)
    #expect(try o.holderDays("x") == 365)
  }

  @Test("nobody waits for what has ended")
  func queueEnds() throws {
    let o = try InstrumentTown(
      start: "hosSlektEllerVenner: { antall: 3, hittil: { fast: 0 } }",
      instruments: """
        x: { vurderes: ["innflytting"], grense: { plasser: 1, kø: true }, til: "2010-04-11" }
        """
    ).outcomes()
    #expect(try o.uptake("x", "granted") == 1)
    #expect(try o.uptake("x", "waiting_end") == 0)
  }

  @Test("switched off it is not given")
  func switchedOff() throws {
    #expect(try one("vurderes: [\"innflytting\"], på: false").uptake("x", "considered") == 0)
  }

  /// Friends to day 10, an institution to day 30, then the street: kept through the first move alone.
  @Test("it is kept through the moves it is kept through, else for the stay")
  func kept() throws {
    func days(_ kept: String) throws -> Double {
      try InstrumentTown(
        instruments:
          "x: { vurderes: [\"innflytting\"], vilkår: [ { bosituasjon: [\"hosSlektEllerVenner\"] } ], \(kept) \(kroneADay) }",
        situations: """
          hosSlektEllerVenner: { årsaker: { flytter: { varighet: { fast: "10 dager" }, følge: { flytterTil: { institusjon: 1 } } } } },
          institusjon: { årsaker: { flytter: { varighet: { fast: "20 dager" }, følge: { flytterTil: { utenTak: 1 } } } } }
          """
      ).outcomes().holderDays("x")
    }
    #expect(try days("") == 10)
    #expect(try days("beholdesI: [\"institusjon\"],") == 30)
    #expect(try days("beholdesI: [\"utenTak\"],") == 10)
    #expect(try days("beholdesI: [\"institusjon\", \"utenTak\"],") == 365)
  }

  /// 0 to 40 days, and again from new year: 40 days more.
  @Test("it lasts for its time, and can be had again")
  func expiry() throws {
    let o = try one(
      "vurderes: [\"innflytting\", \"nyttÅr\"], varighet: { fast: \"40 dager\" }", years: 2)
    #expect(try o.uptake("x", "granted") == 2)
    #expect(try o.uptake("x", "ended") == 2)
    #expect(try o.holderDays("x") == 80)
    #expect(try o.holderDays("x", period: "2010") == 40)
  }
}
