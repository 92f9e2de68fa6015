import Foundation
import Reporting
import ScenarioFormat
import Testing

@testable import CommandLine

@Suite("sensitivity and explain")
struct SensitivityCommandTests {
  /// A year of a shipped town, in which inflow is drawn from a rate.
  private func folder() throws -> TestFolder {
    let folder = try TestFolder()
    try folder.write("kort.json5", "{ basertPå: \"boligflyt:kristiansand-2009.json5\", år: 1 }")
    return folder
  }

  /// What moves the inflow, what moves the homeless and not the inflow, and what moves neither.
  private static let parameters =
    "/innganger/økonomi/perÅr=100..400,/privatmarked/tilgjengelighet,/kostnader/fravikelse"

  private func run(
    _ folder: TestFolder, _ command: String, _ arguments: String...
  ) -> (output: String, error: String, code: Int32) {
    let host = TestHost()
    let code = Program.main(
      host.host([command, "kort.json5", "--quiet"] + arguments, folder: folder))
    return (host.output, host.error, code)
  }

  /// Rows of a table as dictionaries, those with some cells.
  private func rows(
    _ folder: TestFolder, _ file: String, _ cells: [String: String]
  ) throws -> [[String: String]] {
    let table = try CSVReader(Array(folder.bytes(file) ?? Data()))
    return table.rows.map { Dictionary(uniqueKeysWithValues: zip(table.header, $0)) }
      .filter { row in cells.allSatisfy { row[$0.key] == $0.value } }
  }

  @Test("One number alone moves the inflow: it is ranked first, with its sign and size")
  func alone() throws {
    let folder = try folder()
    let result = run(
      folder, "sensitivity", "--parameters", Self.parameters, "--indicator",
      "inflow,homeless_mean", "--trajectories", "5", "--replications", "4", "--output", "ut")
    #expect(result.code == 0, "\(result.error)")
    let stars = try rows(
      folder, "ut/sensitivity.csv", ["indicator": "inflow", "measure": "mu_star"])
    #expect(stars.map { $0["rank"] } == ["1", "2", "3"])
    #expect(stars.map { $0["parameter"] }[0] == "/innganger/økonomi/perÅr")
    #expect(stars[1]["value"] == "0.0" && stars[2]["value"] == "0.0")
    #expect(stars[0]["low"] == "100.0" && stars[0]["high"] == "400.0")
    // Over the whole range the rate rises by 300 a year. An effect is a difference of Poisson counts over
    // a jump of 2/3 of the range: its variance is at most (100 + 400 + 200)·(3/2)², the mean of 5 × 4 of
    // them, which share draws within a trajectory's replication, at most 79 with every trajectory alike.
    let mu = try rows(folder, "ut/sensitivity.csv", ["indicator": "inflow", "measure": "mu"])
    let value = try #require(mu[0]["value"].flatMap(Double.init))
    #expect(abs(value - 300) < 4 * (700 * 2.25 / 4).squareRoot())
    let homeless = try rows(
      folder, "ut/sensitivity.csv", ["indicator": "homeless_mean", "measure": "mu"])
    #expect(try #require(homeless[0]["value"].flatMap(Double.init)) > 0)
    #expect(try #require(homeless[1]["value"].flatMap(Double.init)) < 0)
    #expect(homeless[2]["value"] == "0.0")
    #expect(result.output.contains("1 av 3 tall virker klart mer enn støyen."))
  }

  @Test("Any number of threads, parts put together, and run.json alone give the same bytes")
  func sameBytes() throws {
    let folder = try folder()
    let common = [
      "--parameters", Self.parameters, "--indicator", "homeless_mean", "--method", "sobol",
      "--samples", "4", "--replications", "2",
    ]
    func go(_ more: String...) -> (output: String, error: String, code: Int32) {
      let host = TestHost()
      let words = ["sensitivity", "kort.json5", "--quiet"] + common + more
      return (host.output, host.error, Program.main(host.host(words, folder: folder)))
    }
    #expect(go("--threads", "1", "--output", "en").code == 0)
    #expect(go("--threads", "2", "--output", "to").code == 0)
    for part in 1...3 {
      #expect(go("--shard", "\(part)/3", "--output", "del-\(part)").code == 0)
    }
    let merged = TestHost.run(
      in: folder, "merge", "del-1", "del-2", "del-3", "--output", "samlet", "--quiet")
    #expect(merged.code == 0, "\(merged.error)")
    let again = TestHost.run(
      in: folder, "run", "en/run.json", "--output", "igjen", "--quiet")
    #expect(again.code == 0, "\(again.error)")
    let files = folder.names("en").filter { $0 != "logg.txt" }
    #expect(
      files == ["outcomes.csv", "problem.csv", "run.json", "sample.csv", "sensitivity.csv"])
    for other in ["to", "samlet", "igjen"] {
      for file in files {
        #expect(folder.bytes("en/\(file)") == folder.bytes("\(other)/\(file)"), "\(other)/\(file)")
      }
    }
  }

  @Test("A sample that was written and is run again gives the same indices")
  func sample() throws {
    let folder = try folder()
    let written = run(
      folder, "sensitivity", "--parameters", Self.parameters, "--trajectories", "2",
      "--write-sample", "x.csv")
    #expect(written.code == 0 && folder.names() == ["kort.json5", "x-problem.csv", "x.csv"])
    #expect(folder.text("x.csv").split(separator: "\n").count == 1 + 2 * 4)
    let options = ["--indicator", "homeless_mean", "--replications", "2"]
    for (name, more) in [
      ("laget", ["--parameters", Self.parameters, "--trajectories", "2"]),
      ("lest", ["--sample", "x.csv"]),
    ] {
      let host = TestHost()
      let words =
        ["sensitivity", "kort.json5", "--quiet", "--output", name] + options + more
      #expect(Program.main(host.host(words, folder: folder)) == 0, "\(host.error)")
    }
    #expect(folder.bytes("laget/sample.csv") == folder.bytes("x.csv"))
    #expect(folder.bytes("laget/problem.csv") == folder.bytes("x-problem.csv"))
    #expect(folder.bytes("laget/outcomes.csv") == folder.bytes("lest/outcomes.csv"))
    for column in ["parameter", "measure", "value", "ci95_low", "ci95_high", "rank", "noise"] {
      let made = try rows(folder, "laget/sensitivity.csv", [:]).map { $0[column] }
      #expect(try rows(folder, "lest/sensitivity.csv", [:]).map { $0[column] } == made)
    }
    let again = TestHost.run(
      in: folder, "run", "lest/run.json", "--output", "igjen", "--quiet")
    #expect(again.code == 0)
    #expect(folder.bytes("igjen/sensitivity.csv") == folder.bytes("lest/sensitivity.csv"))
  }

  @Test("What cannot be done is told, exits with 2, and nothing is written")
  func wrong() throws {
    let folder = try folder()
    try folder.write("feil.csv", "/privatmarked/tilgjengelighet\n0.2\n0.3\n0.4\n")
    try folder.write(
      "to.csv", "/privatmarked/tilgjengelighet,/kostnader/fravikelse\n0.2,1\n0.3,2\n0.3,3\n")
    try folder.write("ukjent.csv", "/privatmarked/tilgang\n0.2\n0.3\n")
    func fails(_ words: [String], _ part: String) {
      let host = TestHost()
      let code = Program.main(
        host.host(["sensitivity", "kort.json5", "--output", "ut"] + words, folder: folder))
      #expect(code == 2 && host.error.contains(part), "\(words): \(host.error)")
    }
    let homeless = ["--indicator", "homeless_mean"]
    fails([], "--indicator mangler")
    fails(["--indicator", "homeles_mean"], "mente du «homeless_mean»")
    fails(
      homeless + ["--parameters", "/privatmarked/tilgjengelighed"],
      "mente du «/privatmarked/tilgjengelighet»?")
    fails(
      homeless + ["--parameters", "/kommunaleBoliger/typer/omsorgsbolig/bestand"],
      "skriv «/kommunaleBoliger/typer/omsorgsbolig/bestand=lav..høy»")
    fails(homeless + ["--parameters", "/kommunaleBoliger/kontrakt"], "ingen tall under")
    fails(
      homeless + ["--parameters", "/privatmarked/tilgjengelighet=0.5..0.2"],
      "den laveste verdien skal stå først")
    fails(
      homeless + ["--parameters", "/privatmarked/tilgjengelighet=0.5..1.2"], "«0.5..1.2» kan ikke")
    fails(homeless + ["--samples", "8"], "--samples hører ikke til --method morris")
    fails(
      homeless + ["--method", "sobol", "--samples", "12"],
      "antall grunnpunkter er 12, men må være en potens av 2")
    fails(homeless + ["--levels", "5"], "må være et partall")
    fails(homeless + ["--sample", "borte.csv"], "kan ikke lese utvalget borte.csv")
    fails(homeless + ["--sample", "feil.csv"], "utvalget har 3 rader, ventet et multiplum av 2")
    fails(homeless + ["--sample", "to.csv", "--method", "sobol"], "har 3 rader, ventet")
    fails(homeless + ["--sample", "ukjent.csv"], "ingen tall ved «/privatmarked/tilgang»")
    fails(
      homeless + ["--sample", "to.csv", "--trajectories", "2"], "--trajectories kan ikke brukes")
    #expect(folder.names() == ["feil.csv", "kort.json5", "to.csv", "ukjent.csv"])
  }

  @Test("A scenario in which no number states its uncertainty is told how to give a range")
  func noneUncertain() throws {
    let folder = try TestFolder()
    try folder.write(
      "uten.json5",
      """
      { navn: "Uten usikkerhet", start: "2020-01-01", husholdningstyper: { enslig: { personer: 1 } },
        innganger: { alle: { perÅr: 10, husholdningstype: { enslig: 1 }, ankommerTil: { utenTak: 1 } } },
        bosituasjoner: {}, sak: { innvilges: [] } }
      """)
    let host = TestHost()
    let words = ["explain", "uten.json5", "--indicator", "inflow"]
    let code = Program.main(host.host(words, folder: folder))
    #expect(code == 2 && host.error.contains("--parameters PEKER=lav..høy"), "\(host.error)")
  }

  @Test("explain names the driver with its direction, and ends with a command")
  func explain() throws {
    let folder = try folder()
    let result = run(
      folder, "explain", "--parameters", Self.parameters, "--indicator", "inflow",
      "--replications", "3", "--output", "ut")
    #expect(result.code == 0, "\(result.error)")
    let text = result.output.replacing("\n", with: " ").replacing("\u{A0}", with: " ")
    #expect(text.contains("1 av 3 usikre tall flytter indikatoren klart mer enn tilfeldighet"))
    #expect(text.contains("1. Husholdninger per kalenderår (økonomi)"))
    #expect(text.contains("100 til 400: høyere verdi gir mer, om lag +"))
    #expect(text.contains("[innganger]: 100 %, 1 av 1 tall"))
    let command = try #require(
      result.output.split(separator: "\n").first { $0.hasPrefix("  boligflyt ") })
    #expect(
      command
        == "  boligflyt sensitivity kort.json5 --method sobol --replications 3 --samples 32 "
        + "--parameters '/innganger/økonomi/perÅr=100..400' --indicator inflow")
  }

  @Test("explain says so where nothing has an effect, and where noise is not known")
  func honest() throws {
    let folder = try folder()
    let nothing = run(
      folder, "explain", "--parameters", "/kostnader/fravikelse", "--indicator", "inflow",
      "--replications", "2", "--output", "a", "--language", "en")
    #expect(
      nothing.output.contains("None of the 1 uncertain numbers moves the indicator at all."))
    #expect(!nothing.output.contains("  boligflyt "))
    let once = run(
      folder, "explain", "--parameters", "/privatmarked/tilgjengelighet", "--indicator",
      "homeless_mean", "--replications", "1", "--output", "b", "--language", "en")
    #expect(once.output.contains("With one replication a point noise is not known"))
    #expect(
      once.output.contains(
        "  boligflyt explain kort.json5 --replications 5 --parameters "
          + "/privatmarked/tilgjengelighet --indicator homeless_mean"))
  }
}
