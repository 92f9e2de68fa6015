import Foundation
import ScenarioFormat
import Testing

@testable import CommandLine

@Suite("validate")
struct ValidateCommandTests {
  private static let short = ["--replications", "2", "--years", "1", "--quiet"]

  private func run(
    _ folder: TestFolder, _ arguments: [String], interruption: Interruption = Interruption()
  ) -> (output: String, error: String, code: Int32) {
    let host = TestHost()
    let code = Program.main(
      host.host(["validate"] + arguments, folder: folder, interruption: interruption))
    return (host.output, host.error, code)
  }

  /// Two claims of which one cannot come out, with a committed verdict of the wrong kind.
  private static let own = """
    { tittel: { nb: "Egne påstander", en: "Own claims" }, replikasjoner: 2, frø: 3, påstander: {
      "egen-1": { kilde: "=notat", tekst: { nb: "Flere boliger gir flere boliger.", en: "More gives more." },
        prøves: { basis: "kort.json5", alternativ: "flere.json5", indikator: "dwellings", venter: "høyere", dom: "framkommet" } },
      "egen-2": { kilde: "notat", tekst: { nb: "Flere boliger gir færre boliger.", en: "More gives fewer." },
        prøves: { basis: "kort.json5", alternativ: "flere.json5", indikator: "dwellings", venter: "lavere", dom: "framkommet" } },
    } }
    """

  private func folder() throws -> TestFolder {
    let folder = try TestFolder()
    try folder.write("egne.json5", Self.own)
    let short = "basertPå: \"boligflyt:kristiansand-2009.json5\", år: 1,"
    try folder.write("kort.json5", "{ \(short) }")
    try folder.write(
      "flere.json5",
      "{ \(short) kommunaleBoliger: { typer: { omsorgsbolig: { bestand: 905 } } } }")
    return folder
  }

  @Test("A verdict that differs from the committed one exits with 1, and says so")
  func differs() throws {
    let folder = try folder()
    let result = run(folder, ["egne.json5", "--quiet", "--output", "ut"])
    #expect(result.code == 1)
    #expect(
      result.output.contains("motsagt (lagt inn:") || result.output.contains("lagt inn: fram"))
    #expect(result.output.contains("2 prøvd: 1 framkommet, 1 motsagt, 0 uklart."))
    #expect(result.output.contains("1 dom er en annen enn den som er lagt inn."))
    #expect(result.output.contains("egen-2: ikke forklart."))
    #expect(result.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    #expect(folder.names("ut") == ["claims.csv", "run.json"])

    let alone = run(folder, ["egne.json5", "--quiet", "--claims", "egen-1"])
    #expect(alone.code == 0 && alone.output.contains("Alle dommene er som lagt inn."))
    // The committed verdicts hold for the document's replications and seed alone.
    let other = run(folder, ["egne.json5", "--quiet", "--replications", "3", "--language", "en"])
    #expect(other.code == 0)
    #expect(other.output.contains("1 verdict differs from the committed one, which holds for"))
  }

  @Test("The table is the same on any number of threads, and a spreadsheet runs none of its cells")
  func table() throws {
    let folder = try folder()
    for threads in ["1", "2", "8"] {
      _ = run(folder, ["egne.json5", "--quiet", "--threads", threads, "--output", threads])
      #expect(folder.bytes("1/claims.csv") == folder.bytes("\(threads)/claims.csv"))
      #expect(folder.bytes("1/run.json") == folder.bytes("\(threads)/run.json"))
    }
    _ = run(folder, ["egne.json5", "--quiet", "--csv", "excel-nb", "--output", "1", "--force"])
    let text = folder.text("1/claims.csv")
    #expect(text.contains(";'=notat;Flere boliger gir flere boliger.;framkommet;"))
  }

  @Test("Claims are chosen by name and pattern")
  func chosen() throws {
    let folder = try TestFolder()
    let result = run(folder, ["--claims", "nova-13, nilssen-1?,ramboll-2*"] + Self.short)
    #expect(result.code == 2 && result.error.contains("ingen påstand heter «nilssen-1?»"))
    let near = run(folder, ["--claims", "novva-13"])
    #expect(
      near.error == "boligflyt: --claims: ingen påstand heter «novva-13». Mente du «nova-13»?\n")
    let untried = run(folder, ["--claims", "nova-13,nova-10", "--output", "ut"])
    #expect(untried.code == 0 && untried.error.isEmpty)
    #expect(
      untried.output.contains("Innbygd, telles ikke: en inndata sier det samme (1): nova-10."))
    #expect(untried.output.contains("0 prøvd"))
    #expect(folder.names("ut") == ["claims.csv", "run.json"])
  }

  @Test(
    "A pattern fits a name",
    arguments: [
      ("nova-5a", "nova-5a", true), ("nova-5a", "nova-*", true), ("nova-5a", "*", true),
      ("nova-5a", "*-5*", true), ("nova-5a", "n*a", true), ("nova-5a", "nova", false),
      ("nova-5a", "*b", false), ("nova-5a", "nova-5a*a", false), ("aba", "ab*ba", false),
      ("nova-5a", "n*v*5*", true), ("nova-5a", "n*5*v*", false),
    ])
  func pattern(name: String, pattern: String, fits: Bool) {
    #expect(ClaimPlan.matches(name, pattern) == fits)
  }

  @Test("What is wrong with claims is told with its place, and nothing is written")
  func wrong() throws {
    let folder = try TestFolder()
    func claims(_ body: String) throws {
      try folder.write(
        "feil.json5",
        """
        { tittel: { nb: "a", en: "a" }, replikasjoner: 2, påstander: { a: { kilde: "k", tekst: { nb: "a", en: "a" },
          prøves: { \(body) } } } }
        """)
    }
    try claims(
      "basis: \"kristiansand-209\", alternativ: \"trondheim-2009\", indikator: \"inflow\", venter: \"høyere\", dom: \"framkommet\""
    )
    let scenario = run(folder, ["feil.json5", "--output", "ut"])
    #expect(scenario.code == 2 && scenario.error.contains("feil.json5:2:20: feil [finnes-ikke]"))
    #expect(scenario.error.contains("mente du «kristiansand-2009»?"))
    try claims(
      "basis: \"kristiansand-2009\", alternativ: \"oppdal-2015\", indikator: \"inflow\", venter: \"høyere\", dom: \"framkommet\""
    )
    #expect(run(folder, ["feil.json5"]).error.contains("starter 2015-01-01"))
    try claims(
      "basis: \"kristiansand-2009\", alternativ: \"trondheim-2009\", indikator: \"inflow\", gruppe: \"målgruppe:rop\", venter: \"høyere\", dom: \"framkommet\""
    )
    #expect(run(folder, ["feil.json5"]).error.contains("mente du «målgruppe:ROP»?"))
    #expect(run(folder, ["borte.json5"]).code == 2)
    #expect(run(folder, ["--replications", "1"]).error.contains("fra 2 til"))
    #expect(folder.names() == ["feil.json5"])
  }

  @Test("Interrupted, it writes nothing and exits as the signal says")
  func interrupted() throws {
    let folder = try folder()
    let interruption = Interruption()
    interruption.request(SIGINT)
    let result = run(
      folder, ["egne.json5", "--quiet", "--output", "ut"], interruption: interruption)
    #expect(result.code == 130 && result.output.isEmpty)
    #expect(result.error == "Avbrutt. Ingenting er skrevet.\n")
    #expect(folder.names() == ["egne.json5", "flere.json5", "kort.json5"])
  }
}
