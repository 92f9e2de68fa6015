import Foundation
import Testing

@testable import CommandLine

@Suite("select")
struct SelectCommandTests {
  /// Two arrivals a day, stays of 1.2 days: a load of 2.4 dwellings. By Erlang C the waiting list is 2.59
  /// with three dwellings, 0.43 with four and 0.03 with six.
  static func town(_ dwellings: Int) -> String {
    """
    {
      navn: "by", start: "2013-01-01", år: 1, husholdningstyper: { enslig: { personer: 1 } },
      innganger: { a: { perÅr: 730, husholdningstype: { enslig: 1 }, søker: 1,
        ankommerTil: { hosSlektEllerVenner: 1 } } },
      bosituasjoner: {
        hosSlektEllerVenner: { årsaker: {} },
        kommunalBolig: { årsaker: { flytter: {
          varighet: { eksponentiell: { snitt: "1.2 dager" } }, følge: { flytterTil: { flyttet: 1 } } } } },
      },
      sak: { innvilges: [ { sannsynlighet: 1 } ] },
      kommunaleBoliger: { typer: { ordinær: { bestand: \(dwellings) } } },
    }
    """
  }

  private let folder: TestFolder

  init() throws {
    folder = try TestFolder()
    for (name, dwellings) in [("tre", 3), ("fire", 4), ("seks", 6)] {
      try folder.write("\(name).json5", SelectCommandTests.town(dwellings))
    }
  }

  private func select(_ more: String...) -> (output: String, error: String, code: Int32) {
    let host = TestHost()
    let words = ["select", "tre.json5", "seks.json5", "fire.json5", "--quiet"] + more
    return
      ({ () -> (String, String, Int32) in
        let code = Program.main(host.host(words, folder: folder))
        return (host.output, host.error, code)
      }())
  }

  private func rows(_ path: String) -> [[String: String]] {
    let lines = folder.text(path).split(separator: "\r\n").map {
      $0.replacing("\"waiting list, mean\"", with: "x").split(
        separator: ",", omittingEmptySubsequences: false
      ).map(String.init)
    }
    return lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(lines[0], $0)) }
  }

  @Test(
    "the best is selected, one far behind is left out after the first stage, and the promise is told"
  )
  func best() throws {
    let result = select(
      "--indicator", "waiting_list_mean", "--delta", "0,2", "--output", "ut", "--threads", "1")
    #expect(result.code == 0)
    #expect(result.output.hasPrefix("Best: seks\n"))
    let text = result.output.replacing("\n", with: " ").replacing("\u{A0}", with: " ")
    #expect(
      text.contains(
        "Med minst 95 % sannsynlighet er seks best, eller innenfor 0,20 husholdninger av den beste, "
          + "i modellen, for tilnærmet normalfordelte utfall."))
    let rows = rows("ut/selection.csv")
    #expect(rows.map { $0["scenario"] } == ["tre", "seks", "fire"])
    #expect(rows.map { $0["status"] } == ["dropped", "selected", "dropped"])
    #expect(rows[0]["n"] == "20", "three dwellings are 2.6 households behind")
    let difference = try #require(Double(rows[0]["difference_mean"] ?? ""))
    #expect(abs(difference - 2.56) < 0.6)
    #expect(folder.names("ut") == ["logg.txt", "run.json", "selection.csv"])
  }

  @Test(
    "any number of threads gives the same bytes, and so does run.json",
    arguments: [
      ["--delta", "0.02"], ["--method", "ocba", "--budget", "90"],
    ])
  func bytes(_ method: [String]) throws {
    for threads in ["1", "2"] {
      let host = TestHost()
      let words =
        ["select", "tre.json5", "seks.json5", "fire.json5", "--indicator", "waiting_list_mean"]
        + method + ["--threads", threads, "--output", threads]
      #expect(Program.main(host.host(words, folder: folder)) == 0)
    }
    let again = TestHost.run(in: folder, "run", "1/run.json", "--output", "3", "--quiet")
    #expect(again.code == 0, "\(again.error)")
    for name in ["selection.csv", "run.json"] {
      #expect(folder.bytes("1/\(name)") == folder.bytes("2/\(name)"))
      #expect(folder.bytes("1/\(name)") == folder.bytes("3/\(name)"))
    }
  }

  @Test("a budget is spent to the last replication, nearly all on those hard to tell apart")
  func budget() {
    let result = select(
      "--indicator", "waiting_list_mean", "--method", "ocba", "--budget", "200", "--output", "ut")
    #expect(result.code == 0)
    #expect(result.output.contains("Ingen garanti"))
    let rows = rows("ut/selection.csv")
    #expect(rows.compactMap { Int($0["n"] ?? "") }.reduce(0, +) == 200)
    #expect(rows.map { $0["status"] } == ["behind", "selected", "behind"])
  }

  @Test("when replications run out nothing is promised")
  func undecided() {
    // The two waiting lists of four and six dwellings are 0.4 apart; a hundredth matters.
    let result = TestHost.run(
      in: folder, "select", "fire.json5", "fire.json5", "--indicator",
      "waiting_list_mean[all]@2013",
      "--delta", "0.0001", "--max-replications", "20", "--output", "ut", "--quiet")
    #expect(result.code == 0)
    // The same scenario twice does not differ at all, so this one is decided.
    #expect(result.output.hasPrefix("Best: fire"))
    let close = TestHost.run(
      in: folder, "select", "fire.json5", "seks.json5", "--indicator", "inflow", "--prefer", "high",
      "--delta", "0.0001", "--max-replications", "20", "--output", "b", "--quiet")
    #expect(close.code == 0 && close.output.hasPrefix("Best: fire"))
    let undecided = TestHost.run(
      in: folder, "select", "fire.json5", "seks.json5", "--indicator", "wait_from_application.p90",
      "--prefer", "low", "--delta", "0.000001", "--max-replications", "20", "--output", "c",
      "--quiet")
    #expect(undecided.code == 0)
    #expect(undecided.output.hasPrefix("Ikke avgjort; seks leder"))
    #expect(undecided.output.contains("Ingen garanti"))
    #expect(folder.text("c/selection.csv").contains(",kn,undecided,20,"))
  }

  @Test("wrong use ends with 2, says what is wrong, and writes nothing")
  func wrong() throws {
    let cases: [([String], String)] = [
      (
        ["tre.json5", "--indicator", "waiting_list_mean", "--delta", "1"], "trenger minst 2, fikk 1"
      ),
      (["tre.json5", "fire.json5", "--delta", "1"], "--indicator mangler"),
      (["tre.json5", "fire.json5", "--indicator", "waiting_list_mean"], "--delta mangler"),
      (
        ["tre.json5", "fire.json5", "--indicator", "waiting_list_mean", "--delta", "0"],
        "minste forskjell av betydning er 0.0, men må være større enn 0"
      ),
      (
        ["tre.json5", "fire.json5", "--indicator", "waiting_list_men", "--delta", "1"],
        "mente du «waiting_list_mean»"
      ),
      (
        ["tre.json5", "fire.json5", "--indicator", "inflow", "--delta", "1"],
        "velg med --prefer high eller --prefer low"
      ),
      (
        [
          "tre.json5", "fire.json5", "--indicator", "waiting_list_mean", "--method", "ocba",
          "--budget", "39",
        ], "antall replikasjoner er 39, men må være minst 40"
      ),
      (
        [
          "tre.json5", "fire.json5", "--indicator", "waiting_list_mean", "--delta", "1", "--budget",
          "90",
        ], "--budget gjelder bare --method ocba"
      ),
      (
        [
          "tre.json5", "fire.json5", "--indicator", "waiting_list_mean", "--delta", "1",
          "--confidence", "100%",
        ], "skal være over 0 og under 100 %"
      ),
      (
        [
          "tre.json5", "fire.json5", "--indicator", "waiting_list_mean", "--delta", "1", "--shard",
          "1/2",
        ], "ukjent valg --shard"
      ),
    ]
    for (words, message) in cases {
      let host = TestHost()
      let code = Program.main(host.host(["select"] + words + ["--output", "ut"], folder: folder))
      #expect(code == 2, "\(words)")
      #expect(host.error.contains(message), "\(words): \(host.error)")
    }
    #expect(!folder.names().contains("ut"))
  }

  @Test("a recorded selection cannot be done in parts")
  func shard() {
    _ = select("--indicator", "waiting_list_mean", "--delta", "1", "--output", "ut")
    let part = TestHost.run(
      in: folder, "run", "ut/run.json", "--shard", "1/2", "--output", "del", "--quiet")
    #expect(part.code == 2 && part.error.contains("--shard kan ikke brukes med select"))
    #expect(!folder.names().contains("del"))
  }
}
