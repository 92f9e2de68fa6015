import Testing

@Suite("A made-up instrument's effect on the list and on dwellings")
struct DwellingEffectTests {
  /// Two wait from the start, `a` first in line by name; the one dwelling comes on day 100.
  private func first(_ instruments: String, priority: String = "") throws -> String {
    let o = try InstrumentTown(
      start: "hosSlektEllerVenner: { antall: 1, påVenteliste: 1, hittil: { fast: 0 } }",
      startB: "hosSlektEllerVenner: { antall: 1, påVenteliste: 1, hittil: { fast: 0 } }",
      instruments: instruments,
      rest: """
        sak: { innvilges: [] }, kommunaleBoliger: { \(priority) typer: { o: { bestand: { trinn: { "2010-01-01": 0, "2010-04-11": 1 } } } } }
        """
    ).outcomes()
    #expect(try o.value("allocations") == 1)
    return try o.value("allocations", group: "inngang:a") == 1 ? "a" : "b"
  }

  private func points(_ name: String, _ inngang: String, _ points: Double, more: String = "")
    -> String
  {
    """
    \(name): { vurderes: ["innflytting"], vilkår: [ { inngang: ["\(inngang)"] } ], \(more)
      virkninger: { p: { poeng: \(points) } } },
    """
  }

  @Test("points decide who is first on the waiting list, and are added up")
  func order() throws {
    #expect(try first(points("x", "a", 1)) == "a")
    #expect(try first(points("x", "b", 1)) == "b")
    #expect(try first(points("x", "a", 3) + points("y", "b", 2)) == "a")
    #expect(try first(points("x", "a", 3) + points("y", "b", 2) + points("z", "b", 2)) == "b")
    #expect(try first(points("x", "a", 1) + points("y", "a", -2)) == "b")
  }

  @Test("points end with the instrument, and those of a rule for everyone come and go with it")
  func ends() throws {
    let other = points("y", "a", 1)
    #expect(try first(points("x", "b", 2) + other) == "b")
    #expect(
      try first(points("x", "b", 2, more: "varighet: { fast: \"99 dager\" },") + other) == "a")
    func rule(_ dates: String) -> String {
      "x: { \(dates) virkninger: { p: { poeng: 2, vilkår: { inngang: [\"b\"] } } } }, \(other)"
    }
    #expect(try first(rule("fra: \"2010-04-10\",")) == "b")
    #expect(try first(rule("til: \"2010-04-10\",")) == "a")
  }

  /// A refurbishment of 40 000 kr on day 50 after each of three tenants, of whom one has it.
  @Test(
    "the cost of refurbishment, by who lived there", arguments: [(0.25, 90_000.0), (2, 160_000)])
  func cost(factor: Double, kroner: Double) throws {
    let o = try InstrumentTown(
      start: "kommunalBolig: { o: { antall: 1, hittil: { fast: 0 } } }",
      startB: "kommunalBolig: { o: { antall: 2, hittil: { fast: 0 } } }",
      instruments:
        "x: { vurderes: [\"innflytting\"], vilkår: [ { inngang: [\"a\"] } ], virkninger: { k: { kostnad: \"oppussing\", faktor: \(factor) } } }",
      situations: """
        kommunalBolig: { årsaker: { flytter: { varighet: { fast: "50 dager" }, følge: { flytterTil: { flyttet: 1 } } } } }
        """,
      rest: """
        sak: { innvilges: [] }, kommunaleBoliger: { typer: { o: { bestand: 3, oppussing: { fast: "9 dager" }, oppussingskostnad: 40000 } } }
        """
    ).outcomes()
    #expect(try o.cost("refurbishment") == kroner)
    #expect(try o.value("cost_refurbishment") == kroner)
  }
}
