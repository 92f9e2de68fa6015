import Foundation
import Testing

@testable import CommandLine

@Suite("calibrate")
struct CalibrateCommandTests {
  private static let files = ["fit.csv", "kalibrert.json5", "posterior.csv", "run.json"]

  /// A town in which households come without a roof and stay so for a while, from 2009 through 2010.
  private func town(_ targets: String, uncertain: Bool = true) -> String {
    let inflow = uncertain ? ", usikkerhet: { uniform: [40, 160] }" : ""
    let stay = uncertain ? ", usikkerhet: { uniform: [\"60 dager\", \"360 dager\"] }" : ""
    return """
      { navn: "By", start: "2009-01-01", år: 2, husholdningstyper: { enslig: { personer: 1 } },
        innganger: { a: { perÅr: { verdi: 100, grad: "antatt"\(inflow) },
          husholdningstype: { enslig: 1 }, ankommerTil: { utenTak: 1 } } },
        bosituasjoner: { utenTak: { årsaker: { finnerPrivat: {
          varighet: { eksponentiell: { snitt: "180 dager" }, grad: "antatt"\(stay) },
          følge: { flytterTil: { selvhjulpen: 1 } } } } } },
        kalibreringsmål: { \(targets) } }
      """
  }

  private let targets = """
    tilgang: { indikator: "inflow", periode: "2010", verdi: 120, toleranse: 15, kilde: "laget" },
    uten: { indikator: "without_roof", dato: "2010-12-31", verdi: 50, toleranse: 12, kilde: "laget" },
    """

  /// Calibrates a town in a folder.
  private func calibrate(
    _ folder: TestFolder, _ output: String, _ more: String
  ) -> (output: String, error: String, code: Int32) {
    let words = ["calibrate", "by.json5", "--output", output, "--quiet"]
    let host = TestHost()
    let code = Program.main(
      host.host(words + more.split(separator: " ").map(String.init), folder: folder))
    return (host.output, host.error, code)
  }

  private func folder(_ text: String) throws -> TestFolder {
    let folder = try TestFolder()
    try folder.write("by.json5", text)
    return folder
  }

  private func expectSame(_ folder: TestFolder, _ a: String, _ b: String) {
    #expect(folder.names(a) == folder.names(b))
    for name in CalibrateCommandTests.files {
      let bytes = folder.bytes("\(a)/\(name)")
      #expect(bytes != nil && bytes == folder.bytes("\(b)/\(name)"), "\(name)")
    }
  }

  @Test(
    "Both methods write the same bytes with one thread and two, and again from run.json alone",
    arguments: [
      "--draws 60", "--method sequential --draws 300 --population 50 --generations 3",
    ])
  func sameBytes(_ method: String) throws {
    let folder = try folder(town(targets))
    #expect(calibrate(folder, "en", method + " --threads 1").code == 0)
    #expect(calibrate(folder, "to", method + " --threads 2").code == 0)
    #expect(folder.names("en") == (CalibrateCommandTests.files + ["logg.txt"]).sorted())
    expectSame(folder, "en", "to")
    #expect(
      TestHost.run(in: folder, "run", "en/run.json", "--output", "igjen", "--quiet").code == 0)
    expectSame(folder, "en", "igjen")
  }

  @Test("The parts of a rejection are put together to the same bytes")
  func shards() throws {
    let folder = try folder(town(targets))
    #expect(calibrate(folder, "alt", "--draws 50 --replications 2").code == 0)
    for part in 1...3 {
      let done = calibrate(folder, "\(part)", "--draws 50 --replications 2 --shard \(part)/3")
      #expect(done.code == 0 && done.output.hasPrefix("Del \(part)/3 er ferdig"))
    }
    let merged = TestHost.run(in: folder, "merge", "1", "2", "3", "--output", "satt", "--quiet")
    #expect(merged.code == 0)
    expectSame(folder, "alt", "satt")
  }

  @Test("A sequential calibration that was stopped goes on to the same bytes")
  func resume() throws {
    let folder = try folder(town(targets))
    let options = "--method sequential --draws 300 --population 50 --generations 3"
    #expect(calibrate(folder, "hel", options).code == 0)
    // A stop that was asked for beforehand leaves the folder with its run.json and no replications.
    let interruption = Interruption()
    _ = interruption.request(SIGINT)
    let host = TestHost()
    let words = ["calibrate", "by.json5", "--output", "stanset", "--quiet"]
    let code = Program.main(
      host.host(
        words + options.split(separator: " ").map(String.init), folder: folder,
        interruption: interruption))
    #expect(code == 130)
    #expect(host.error.contains("  boligflyt run stanset/run.json --output stanset --resume"))
    let resumed = TestHost.run(
      in: folder, "run", "stanset/run.json", "--output", "stanset", "--resume", "--quiet")
    #expect(resumed.code == 0)
    expectSame(folder, "hel", "stanset")
  }

  @Test("Targets that are met one at a time and not together are told by name")
  func conflict() throws {
    // One number cannot be both 150 and 60 within 10, and 1000 is far beyond 160 a year.
    let folder = try folder(
      town(
        """
        mange: { indikator: "inflow", periode: "2010", verdi: 150, toleranse: 10, kilde: "laget" },
        få: { indikator: "inflow", periode: "2010", verdi: 60, toleranse: 10, kilde: "laget" },
        ingen: { indikator: "inflow", periode: "2010", verdi: 1000, toleranse: 10, kilde: "laget" },
        """))
    let result = calibrate(folder, "ut", "--draws 100")
    #expect(result.code == 0)
    let text = result.output.replacing("\n", with: " ")
    #expect(text.contains("Målet «ingen» nås ikke av noen trekning"))
    #expect(text.contains("Målene «mange» og «få» nås hver for seg, men ikke samtidig."))
  }

  @Test("Where no draw is near enough there is no calibrated scenario, and it ends with 1")
  func nothingNear() throws {
    let folder = try folder(
      town(
        "a: { indikator: \"inflow\", periode: \"2010\", verdi: 1000, toleranse: 1, kilde: \"x\" }"))
    let result = calibrate(folder, "ut", "--draws 50 --epsilon 1")
    #expect(result.code == 1)
    #expect(result.output.contains("Ingen er beholdt: den nærmeste er "))
    #expect(folder.names("ut") == ["fit.csv", "logg.txt", "posterior.csv", "run.json"])
  }

  @Test("Without targets, or without uncertain numbers, it ends with 2 and says where")
  func nothingToDo() throws {
    let withoutTargets = calibrate(try folder(town("")), "ut", "")
    #expect(withoutTargets.code == 2)
    #expect(withoutTargets.error.contains("by.json5:1:1: feil [mangler] /kalibreringsmål:"))
    let folder = try folder(town(targets, uncertain: false))
    let certain = calibrate(folder, "ut", "")
    #expect(certain.code == 2)
    #expect(certain.error.contains("by.json5:1:1: feil [mangler]: scenarioet har ingen tall med"))
    #expect(folder.names("ut").isEmpty)
  }

  @Test(
    "What cannot be asked for ends with 2, with what to write instead",
    arguments: [
      ("--method sequential --shard 1/2", "--shard kan ikke brukes med --method sequential."),
      ("--method sequential --accept 0.1", "--accept kan ikke brukes med --method sequential."),
      ("--population 60", "--population kan ikke brukes med --method rejection."),
      ("--accept 0.1 --epsilon 1", "--accept og --epsilon kan ikke brukes sammen."),
      ("--accept 2", "--accept skal være en andel over 0 og høyst 1"),
      ("--epsilon 0", "--epsilon skal være et tall over 0, men er «0»."),
      ("--draws 300000", "--draws kan være høyst 262144 med --method rejection."),
      ("--parameters /innganger/a/perAr", "Mente du «/innganger/a/perÅr»?"),
      ("--years 1", "feil [utenfor-grenser] /kalibreringsmål/tilgang: målet gjelder 2010"),
      ("--method sequential --draws 60 --population 70", "fra populasjonen til 268435456"),
    ])
  func wrongUse(_ options: String, _ told: String) throws {
    let folder = try folder(town(targets))
    let result = calibrate(folder, "ut", options)
    #expect(result.code == 2)
    #expect(result.error.contains(told), "\(result.error)")
    #expect(folder.names("ut").isEmpty)
  }

  @Test("Only the parameters that are named are moved")
  func someParameters() throws {
    let folder = try folder(town(targets))
    #expect(calibrate(folder, "ut", "--draws 50 --parameters /innganger/a/perÅr").code == 0)
    let text = folder.text("ut/kalibrert.json5")
    #expect(text.components(separatedBy: "\"kalibrert\"").count - 1 == 1)
    #expect(text.contains("\"snitt\": \"180 dager\""))
  }
}
