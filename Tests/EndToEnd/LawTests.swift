import Testing

@Suite("End to end: law")
struct LawTests {
  @Test("check warns of a cap on temporary accommodation, with place and law, and the file is fine")
  func warns() throws {
    let folder = try TestFolder()
    try folder.write(
      "tak.json5",
      """
      {
        basertPå: "boligflyt:bykommune-2023.json5",
        midlertidigBotilbud: { tak: { verdi: 20, grad: "antatt" } },
      }
      """)
    let outcome = try BuiltProgram.run(in: folder, "check", "tak.json5")
    #expect(outcome.code == 0 && outcome.output == "tak.json5: i orden\n")
    #expect(
      outcome.error == """
        tak.json5:3:31: advarsel [regelverk-brudd] /midlertidigBotilbud/tak: i strid med \
        sosialtjenesteloven 2009 § 27 («midlertidig botilbud»), i kraft fra 2010-01-01, fant 20; \
        tillatt: ikke oppgitt

        """)
  }

  @Test("A made-up law, in the scenario alone, is held as any other and changes no result")
  func madeUp() throws {
    let folder = try TestFolder()
    let law = """
      regelverk: { regler: { "høyst ti": {
        hjemmel: "den lokale forskriften § 3", tekst: "Høyst ti liter maling.", fra: "2011-01-01",
        gjelder: ["/kommunaleBoliger/typer/*/oppussing"], krav: { høyst: "10 dager" } } } },
      """
    let base = "basertPå: \"boligflyt:trondheim-2009.json5\", navn: \"A\", år: 3,"
    for (law, output) in [("regelverk: null", "uten"), (law, "med")] {
      try folder.write("by.json5", "{ \(base)\n\(law) }")
      let run = try BuiltProgram.run(
        in: folder, "run", "by.json5", "--replications", "2", "--years", "2", "--output", output)
      #expect(run.code == 0 && run.error.contains("regelverk-brudd") == false)
    }
    let checked = try BuiltProgram.run(in: folder, "check", "by.json5", "--language", "en")
    #expect(checked.code == 0)
    // One for each kind of dwelling.
    #expect(checked.error.split(separator: "\n").count == 3)
    #expect(checked.error.contains("contrary to den lokale forskriften § 3 (\"høyst ti\")"))
    #expect(checked.error.contains("allowed: at most 10 dager"))
    let (without, with) = (folder.results("uten"), folder.results("med"))
    #expect(without.count > 4 && without.keys == with.keys)
    for (name, bytes) in without where name.hasSuffix(".csv") {
      #expect(with[name] == bytes, "\(name)")
    }
  }

  @Test("describe lists the law in force: rule, law, dates and status")
  func describe() throws {
    let outcome = try BuiltProgram.run(
      in: TestFolder(), "describe", "kristiansand-2009", "--language", "en")
    #expect(outcome.output.contains("\nLaw from 2009-01-01 until 2019-01-01: "))
    #expect(
      outcome.output.contains(
        """

        midlertidig botilbud
            sosialtjenesteloven 2009 § 27
            in force from 2010-01-01 · law
            /midlertidigBotilbud/tak: not stated

        """))
    #expect(outcome.output.contains("proposed from 2011-09-28, lapsed 2011-12-01 · proposal"))
    #expect(!outcome.output.contains("boligsosialloven"))
  }
}
