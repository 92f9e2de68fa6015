import Foundation
import Testing

@testable import CommandLine
@testable import Reporting

@Suite("sweep")
struct SweepCommandTests {
  /// Seven points of a small town: a grid of 2 × 4 without one.
  static let study = """
    {
      studie: "Prøve",
      scenarioer: { liten: "litenkommune-2015" },
      faktorer: {
        tomgang: { peker: "/kommunaleBoliger/typer/*/oppussing", verdier: ["3 uker", "6 uker"] },
        boliger: {
          peker: "/kommunaleBoliger/typer/ordinær liten/bestand", fra: 17, til: 20, steg: 1,
        },
      },
      betingelser: ["ikke (tomgang == 6 og boliger == 20)"],
      indikatorer: ["waiting_list_mean", "allocations@2015"],
      replikasjoner: 3, "år": 1,
    }
    """

  private func folder(_ text: String = study) throws -> TestFolder {
    let folder = try TestFolder()
    try folder.write("s.json5", text)
    return folder
  }

  private func bytes(_ folder: TestFolder, _ name: String) -> [String: Data] {
    Dictionary(
      uniqueKeysWithValues: folder.names(name).filter { $0 != "logg.txt" }.map {
        ($0, folder.bytes("\(name)/\($0)") ?? Data())
      })
  }

  @Test("contracts, Runs: any number of threads and of shards, and a rerun, give the same bytes")
  func sameBytes() throws {
    let folder = try folder()
    for threads in ["1", "2", "8"] {
      let result = TestHost.run(
        in: folder, "sweep", "s.json5", "--threads", threads, "--output", "t\(threads)")
      #expect(result.code == 0, "\(result.error)")
    }
    #expect(folder.names("t1") == ["logg.txt", "points.csv", "run.json", "sweep.csv"])
    let expected = bytes(folder, "t1")
    #expect(bytes(folder, "t2") == expected)
    #expect(bytes(folder, "t8") == expected)

    for count in [1, 3, 7] {
      let parts = (1...count).map { "\(count)-\($0)" }
      for (index, part) in parts.enumerated() {
        let result = TestHost.run(
          in: folder, "sweep", "s.json5", "--shard", "\(index + 1)/\(count)", "--output", part)
        #expect(result.code == 0)
        #expect(count == 1 || folder.bytes("\(part)/sweep.csv") == nil)
      }
      guard count > 1 else {
        #expect(bytes(folder, parts[0]) == expected)
        continue
      }
      let host = TestHost()
      let code = Program.main(
        host.host(["merge"] + parts + ["--output", "m\(count)"], folder: folder))
      #expect(code == 0, "\(host.error)")
      #expect(bytes(folder, "m\(count)") == expected)
    }

    let elsewhere = try TestFolder()
    try elsewhere.write("kopi.json", folder.text("t1/run.json"))
    let again = TestHost.run(in: elsewhere, "run", "kopi.json", "--output", "igjen")
    #expect(again.code == 0, "\(again.error)")
    #expect(bytes(elsewhere, "igjen") == expected)
    let changed = TestHost.run(in: elsewhere, "sweep", "kopi.json", "--seed", "2")
    #expect(changed.code == 2)
    #expect(changed.error.hasPrefix("boligflyt: --seed kan ikke brukes sammen med kopi.json"))
  }

  @Test("The table has a row for each point, indikator and statistic, with every factor's value")
  func tidy() throws {
    let folder = try folder()
    #expect(TestHost.run(in: folder, "sweep", "s.json5", "--output", "a").code == 0)
    let table = try CSVReader([UInt8](folder.bytes("a/sweep.csv") ?? Data()))
    #expect(
      table.header == [
        "point", "scenario", "tomgang", "boliger", "indicator", "name", "group", "period", "unit",
        "n", "seed", "statistic", "value",
      ])
    #expect(table.rows.count == 7 * 2 * 12)
    let points = try CSVReader([UInt8](folder.bytes("a/points.csv") ?? Data()))
    #expect(points.numbers("tomgang") == [3, 3, 3, 3, 6, 6, 6])
    #expect(points.numbers("boliger") == [17, 18, 19, 20, 17, 18, 19])
  }

  @Test("All points meet the same luck: one that is the scenario itself is what run gives")
  func commonNumbers() throws {
    let folder = try folder(
      """
      { studie: "x", scenarioer: { a: "litenkommune-2015" },
        faktorer: { b: { peker: "/kommunaleBoliger/typer/ordinær liten/bestand", verdier: [22, 17] } },
        indikatorer: ["waiting_list_mean"] }
      """)
    let options = ["--replications", "3", "--years", "1", "--quiet", "--seed", "5"]
    for (command, name) in [("sweep", "s.json5"), ("run", "litenkommune-2015")] {
      let host = TestHost()
      let code = Program.main(
        host.host([command, name] + options + ["--output", command], folder: folder))
      #expect(code == 0)
    }
    let sweep = try CSVReader([UInt8](folder.bytes("sweep/sweep.csv") ?? Data()))
    let run = try CSVReader([UInt8](folder.bytes("run/summary.csv") ?? Data()))
    let mean = try #require(sweep.rows.first { $0[0] == "2" && $0.contains("mean") }?.last)
    let row = try #require(
      run.rows.first { $0.contains("waiting_list_mean") && $0.contains("horizon") })
    #expect(row.contains(mean))
  }

  @Test("Interrupted, a sweep goes on to the same bytes")
  func resume() throws {
    let folder = try folder()
    #expect(TestHost.run(in: folder, "sweep", "s.json5", "--output", "hel").code == 0)
    let interruption = Interruption()
    interruption.request(SIGTERM)
    let stopped = TestHost.run(
      in: folder, interruption: interruption, "sweep", "s.json5", "--output", "a")
    #expect(stopped.code == 143)
    #expect(folder.names("a") == ["blokker", "run.json"])
    let resumed = TestHost.run(in: folder, "run", "a/run.json", "--output", "a", "--resume")
    #expect(resumed.code == 0, "\(resumed.error)")
    #expect(bytes(folder, "a") == bytes(folder, "hel"))
  }

  @Test("--dry-run lists the points and writes nothing; --where leaves some out")
  func dryRun() throws {
    let folder = try folder()
    let result = TestHost.run(
      in: folder, "sweep", "s.json5", "--dry-run", "--where", "boliger < 18 or boliger = 20")
    #expect(result.code == 0)
    #expect(
      result.output
        == "point,scenario,tomgang,boliger\r\n1,liten,3.0,17.0\r\n2,liten,3.0,20.0\r\n"
        + "3,liten,6.0,17.0\r\n")
    #expect(
      result.error.hasPrefix(
        "3 punkter × 3 replikasjoner = 9 kjøringer; betingelsene utelater 5 punkter.\n"
          + "  tomgang (uker): /kommunaleBoliger/typer/*/oppussing\n"))
    #expect(folder.names() == ["s.json5"])
  }

  @Test(
    "Every mistake has its place and ends with 2, with nothing written",
    arguments: [
      ("ordinær liten/bestand", "ordinær lten/bestand", "7:", "ordinær liten/bestand»?"),
      ("fra: 17, til: 20", "fra: 21, til: 20", "8:", "[tomt-omrade]"),
      ("boliger == 20)", "bliger == 20)", "11:", "mente du «boliger»?"),
      ("ikke (tomgang == 6 og boliger == 20)", "boliger > 99", "11:", "[ingen-punkter]"),
      ("\"6 uker\"", "\"6 kilo\"", "5:", "[ukjent-enhet]"),
      ("waiting_list_mean", "waiting_lst_mean", "12:", "mente du «waiting_list_mean»?"),
      ("litenkommune-2015", "litenkomune-2015", "3:", "mente du «litenkommune-2015»?"),
      ("faktorer", "faktrer", "4:", "mente du «faktorer»?"),
    ])
  func mistakes(_ right: String, _ wrong: String, _ line: String, _ said: String) throws {
    let folder = try folder(SweepCommandTests.study.replacing(right, with: wrong))
    let result = TestHost.run(in: folder, "sweep", "s.json5")
    #expect(result.code == 2)
    #expect(result.error.contains("s.json5:"), "\(result.error)")
    #expect(result.error.contains(said), "\(result.error)")
    #expect(folder.names() == ["s.json5"])
    let checked = TestHost.run(in: folder, "check", "s.json5")
    #expect(checked.code == 2 && checked.error == result.error)
  }

  @Test("Two presets of one list that share a file name are not taken for one")
  func namesakes() throws {
    let folder = try folder()
    try folder.write(
      "to.json5",
      """
      { studie: "S", scenarioer: { l: "litenkommune-2015" }, indikatorer: ["waiting_list_mean"],
        faktorer: { a: { peker: "/organisasjon", forhåndsoppsett: [
          "boligflyt:organisering/ideal-stjerne.json5", "boligflyt:organisering/ideal-stjerne.json5"] } } }
      """)
    let result = TestHost.run(in: folder, "sweep", "to.json5", "--dry-run")
    #expect(result.code == 2)
    #expect(result.error.contains("to.json5:3:") && result.error.contains("ideal-stjerne"))
  }

  @Test("Every shipped study passes check")
  func shipped() {
    for study in ["tomgang-og-boliger", "stykkevis-men-helt", "hele-landet"] {
      let result = TestHost.run("check", study)
      #expect(result.code == 0 && result.output == "\(study): i orden\n", "\(result.error)")
    }
  }
}
