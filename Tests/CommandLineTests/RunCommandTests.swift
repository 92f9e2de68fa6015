import Foundation
import Testing

@testable import CommandLine

@Suite("run and compare")
struct RunCommandTests {
  static let tables = [
    "costs.csv", "durations.csv", "flows.csv", "instruments.csv", "logg.txt", "replications.csv",
    "run.json",
    "summary.csv",
    "timeseries.csv",
  ]

  @Test("run without a scenario takes a built-in one and writes its files to the next free folder")
  func standardRun() throws {
    let folder = try TestFolder()
    let first = TestHost.run(in: folder, "run", "--replications", "2", "--years", "1")
    #expect(first.code == 0)
    #expect(first.output.hasPrefix("kristiansand-2009\nKristiansand 2009\n2 replikasjoner av 1"))
    #expect(first.output.hasSuffix("\nResultatene ligger i Results/kristiansand-2009-001.\n"))
    #expect(first.error.contains("advarsel: for få replikasjoner: 2"))
    #expect(folder.names("Results/kristiansand-2009-001") == RunCommandTests.tables)

    let second = TestHost.run(
      in: folder, "run", "--replications=2", "--years=1", "--quiet", "--language", "en")
    #expect(second.output.hasSuffix("\nThe results are in Results/kristiansand-2009-002.\n"))
    #expect(!second.error.contains("Running"))
    for name in RunCommandTests.tables where name != "logg.txt" {
      let bytes = folder.bytes("Results/kristiansand-2009-001/\(name)")
      #expect(bytes != nil && bytes == folder.bytes("Results/kristiansand-2009-002/\(name)"))
    }
  }

  @Test("compare writes differences.csv too, and any number of threads gives the same bytes")
  func threads() throws {
    let folder = try TestFolder()
    for threads in ["1", "2", "8"] {
      let result = TestHost.run(
        in: folder, "compare", "--replications", "3", "--years", "1", "--threads", threads,
        "--output", threads)
      #expect(result.code == 0)
      #expect(
        result.output.hasPrefix("trondheim-tomgang-30 mot trondheim-tomgang-42 (basis)\n"))
    }
    #expect(folder.names("1") == (RunCommandTests.tables + ["differences.csv"]).sorted())
    for name in folder.names("1") where name != "logg.txt" {
      #expect(folder.bytes("1/\(name)") == folder.bytes("2/\(name)"))
      #expect(folder.bytes("1/\(name)") == folder.bytes("8/\(name)"))
    }
  }

  @Test("run.json alone is enough to run again and get the same bytes")
  func rerun() throws {
    let folder = try TestFolder()
    let first = TestHost.run(
      in: folder, "compare", "trondheim-tomgang-42", "trondheim-tomgang-30", "--replications", "2",
      "--years", "1", "--warmup", "1", "--seed", "18446744073709551615", "--series-step", "100",
      "--csv", "excel-nb", "--output", "a")
    #expect(first.code == 0)
    let elsewhere = try TestFolder()
    try elsewhere.write("run.json", folder.text("a/run.json"))
    let second = TestHost.run(in: elsewhere, "run", "run.json", "--output", "b")
    #expect(second.code == 0)
    #expect(
      second.output.replacing("Resultatene ligger i b", with: "Resultatene ligger i a")
        == first.output)
    for name in folder.names("a") where name != "logg.txt" {
      #expect(folder.bytes("a/\(name)") == elsewhere.bytes("b/\(name)"))
    }
    let contradicted = TestHost.run(in: elsewhere, "run", "run.json", "--seed", "1")
    #expect(contradicted.code == 2)
    #expect(contradicted.error.hasPrefix("boligflyt: --seed kan ikke brukes sammen med run.json"))
  }

  @Test("An output folder that exists is refused, and with --force its results are replaced")
  func force() throws {
    let folder = try TestFolder()
    func run(_ more: String) -> Int32 {
      TestHost.run(
        in: folder, "run", "--replications", "2", "--years", "1", "--output=ut", more
      ).code
    }
    #expect(run("--quiet") == 0)
    let before = folder.bytes("ut/logg.txt")
    #expect(run("--quiet") == 2)
    #expect(folder.bytes("ut/logg.txt") == before)
    try folder.write("ut/egen.txt", "min")
    #expect(run("--force") == 0)
    #expect(folder.text("ut/egen.txt") == "min")
  }

  @Test("Interrupted: what is finished is saved, no summary is written, and --resume completes it")
  func interruptAndResume() throws {
    let folder = try TestFolder()
    let interruption = Interruption()
    interruption.request(SIGTERM)
    let stopped = TestHost.run(
      in: folder, interruption: interruption, "run", "--replications", "2", "--years", "1",
      "--output", "a b")
    #expect(stopped.code == 143)
    #expect(folder.names("a b") == ["blokker", "run.json"])
    #expect(
      stopped.error.hasSuffix(
        """
        Avbrutt. 0 av 2 replikasjoner er lagret i a b. Fortsett med:
          boligflyt run 'a b/run.json' --output 'a b' --resume

        """))
    let resumed = TestHost.run(in: folder, "run", "a b/run.json", "--output", "a b", "--resume")
    #expect(resumed.code == 0)
    #expect(folder.names("a b") == RunCommandTests.tables)
  }

  @Test("--resume of another run, or without a folder, is refused")
  func wrongResume() throws {
    let folder = try TestFolder()
    #expect(TestHost.run(in: folder, "run", "--resume").code == 2)
    let interruption = Interruption()
    interruption.request(SIGINT)
    let stopped = TestHost.run(in: folder, interruption: interruption, "run", "--output", "a")
    #expect(stopped.code == 130)
    let other = TestHost.run(in: folder, "run", "--seed", "2", "--output", "a", "--resume")
    #expect(other.code == 2)
    #expect(other.error.contains("a hører til en annen kjøring"))
  }

  @Test("An unknown scenario is answered with the nearest one, and nothing is written")
  func unknownScenario() throws {
    let folder = try TestFolder()
    let result = TestHost.run(in: folder, "compare", "trondheim-tomgang-42", "trondheim-tomgang-3")
    #expect(result.code == 2)
    #expect(
      result.error == """
        boligflyt: finner ikke «trondheim-tomgang-3»: verken en fil eller et scenario som følger \
        med. Mente du «trondheim-tomgang-30»? «boligflyt list» viser dem som følger med.

        """)
    #expect(folder.names() == [])
  }

  @Test(
    "contracts, Documents: a file wins over a shipped scenario of the same name, and its errors have their place"
  )
  func localFile() throws {
    let folder = try TestFolder()
    try folder.write("kristiansand-2009", "{ navn: 3 ")
    let result = TestHost.run(in: folder, "run", "kristiansand-2009")
    #expect(result.code == 2)
    #expect(result.error.contains("kristiansand-2009:1:"))
    #expect(folder.names() == ["kristiansand-2009"])
  }

  @Test("Scenarios that cannot be compared are refused before anything is run")
  func incomparable() throws {
    let folder = try TestFolder()
    let result = TestHost.run(in: folder, "compare", "trondheim-2009", "bykommune-2023")
    #expect(result.code == 2)
    #expect(result.error.hasPrefix("boligflyt: scenariene kan ikke sammenlignes"))
    #expect(folder.names() == [])
  }

  @Test("A folder that cannot be written is an error with nothing left behind")
  func unwritable() throws {
    let folder = try TestFolder()
    try folder.write("fil", "")
    let result = TestHost.run(in: folder, "run", "--output", "fil/ut")
    #expect(result.code == 2)
    #expect(result.error.hasPrefix("boligflyt: "))
    #expect(folder.names() == ["fil"])
  }
}
