import Foundation
import Synchronization
import Testing

@testable import CommandLine

@Suite("dimension")
struct DimensionCommandTests {
  /// Eight single households and five families wait for a dwelling that nobody ever leaves, and there is
  /// none. A small one is for the single and costs 60 000 kroner a year, a large one for families and 100 000.
  private static let town = """
    {
      navn: "by", start: "2013-01-01", år: 1,
      husholdningstyper: { enslig: { personer: 1 }, familie: { personer: 3, barn: true } },
      innganger: {
        enslige: { perÅr: 0, husholdningstype: { enslig: 1 }, ankommerTil: { hosSlektEllerVenner: 1 } },
        familier: { perÅr: 0, husholdningstype: { familie: 1 }, ankommerTil: { hosSlektEllerVenner: 1 } },
      },
      startbestand: {
        enslige: { hosSlektEllerVenner: { antall: 8, hittil: { fast: "0 dager" }, påVenteliste: 8 } },
        familier: { hosSlektEllerVenner: { antall: 5, hittil: { fast: "0 dager" }, påVenteliste: 5 } },
      },
      bosituasjoner: { hosSlektEllerVenner: { årsaker: {} }, kommunalBolig: { årsaker: {} } },
      sak: { innvilges: [ { sannsynlighet: 1 } ] },
      kommunaleBoliger: { typer: {
        stor: { bestand: 0, passerFor: [ { personer: { fra: 2 } } ],
          driftskostnad: "100 000 kr per år" },
        liten: { bestand: 0, driftskostnad: "60 000 kr per år" },
      } },
    }
    """

  private let folder: TestFolder

  init() throws {
    folder = try TestFolder()
    try folder.write("by.json5", DimensionCommandTests.town)
  }

  /// The value of a number of the chosen mix, or of all with another status.
  private func values(
    _ indicator: String, status: String = "chosen", _ path: String = "ut"
  ) -> [Double] {
    folder.text("\(path)/dimension.csv").split(separator: "\r\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }.filter { $0.count > 13 && $0[3] == status && $0[6] == indicator }.compactMap {
      Double($0[13])
    }
  }

  /// At most three may be left waiting: ten dwellings, of which eight small ones are of use.
  @Test("the cheapest of two kinds is found: eight small and two large, 680 000 kroner a year")
  func cheapest() throws {
    let result = TestHost.run(
      in: folder, "dimension", "by.json5", "--target", "waiting_list_end <= 3", "--replications",
      "10", "--output", "ut")
    #expect(result.code == 0, "\(result.error)")
    #expect(result.output.hasPrefix("Billigst av de "))
    #expect(values("/kommunaleBoliger/typer/liten/bestand") == [8])
    #expect(values("/kommunaleBoliger/typer/stor/bestand") == [2])
    // Paid by the day of a year of 365.25 days, and counted in the same: whole øre make the difference.
    let cost = try #require(values("cost_municipality").first)
    #expect(abs(cost - 680_000) < 2)
    #expect(values("cost_nav") == [0] && values("cost_state") == [0])
    #expect(values("waiting_list_end") == [3])
    #expect(values("probability") == [1] && values("probability_again") == [1])
    #expect(folder.names("ut") == ["dimension.csv", "frontier.svg", "logg.txt", "run.json"])
    #expect(folder.text("ut/frontier.svg").contains("+2 boliger: stor, +8 boliger: liten"))
    // The scenario has no price for having a dwelling, and that is said.
    #expect(result.output.contains("Uten pris i scenarioet og regnet som gratis"))
  }

  /// With 50 000 more for a small one and nothing more for a large one a large is the cheaper: five of
  /// those and five small, and a lever that is not named stays as it is.
  @Test("prices and levers can be given")
  func given() throws {
    let priced = TestHost.run(
      in: folder, "dimension", "by.json5", "--target", "waiting_list_end <= 3", "--replications",
      "10", "--unit-cost", "/kommunaleBoliger/typer/liten/bestand=50000", "--output", "ut",
      "--quiet")
    #expect(priced.code == 0, "\(priced.error)")
    #expect(values("/kommunaleBoliger/typer/liten/bestand") == [5])
    #expect(values("/kommunaleBoliger/typer/stor/bestand") == [5])
    let cost = try #require(values("cost_public").first)
    #expect(abs(cost - (5 * 110_000 + 5 * 100_000)) < 2)
    #expect(values("cost_priced") == [250_000])
    let alone = TestHost.run(
      in: folder, "dimension", "by.json5", "--target", "waiting_list_end <= 5", "--replications",
      "10", "--lever", "/kommunaleBoliger/typer/liten/bestand=0..40", "--output", "b", "--quiet")
    #expect(alone.code == 0)
    #expect(values("/kommunaleBoliger/typer/liten/bestand", "b") == [8])
    #expect(!folder.text("b/dimension.csv").contains("/typer/stor/"))
  }

  /// One family and seven in all may be left: four large ones, and two more of any kind.
  @Test("several targets hold at once")
  func targets() {
    let result = TestHost.run(
      in: folder, "dimension", "by.json5", "--target", "waiting_list_end[families] <= 1",
      "--target",
      "waiting_list_end <= 7", "--replications", "10", "--output", "ut", "--quiet")
    #expect(result.code == 0, "\(result.error)")
    #expect(values("/kommunaleBoliger/typer/stor/bestand") == [4])
    #expect(values("/kommunaleBoliger/typer/liten/bestand") == [2])
  }

  @Test("a target that no mix reaches is told, with the nearest and its chance")
  func infeasible() {
    let result = TestHost.run(
      in: folder, "dimension", "by.json5", "--target", "waiting_list_end <= 3", "--replications",
      "10", "--lever", "/kommunaleBoliger/typer/liten/bestand=0..40", "--output", "ut", "--quiet")
    #expect(result.code == 0)
    #expect(result.output.contains("blandingene som er prøvd, når målet. Nærmest:"))
    // A small one is of use to eight of those that wait; more would be of none.
    #expect(result.output.contains("boliger: liten      +8  "))
    #expect(values("probability", status: "chosen").isEmpty)
    #expect(values("probability", status: "not_reached").allSatisfy { $0 == 0 })
  }

  @Test("any number of threads, an interruption in the middle and run.json all give the same bytes")
  func bytes() throws {
    let words = [
      "dimension", "by.json5", "--target", "waiting_list_end <= 3", "--replications", "10",
    ]
    for threads in ["1", "2"] {
      let host = TestHost().host(
        words + ["--threads", threads, "--output", threads], folder: folder)
      #expect(Program.main(host) == 0)
    }
    // Asked to stop when the third stage begins, and going on from what is on disk.
    let interruption = Interruption()
    let told = Mutex("")
    var host = TestHost().host(
      words + ["--output", "3"], folder: folder, interruption: interruption)
    host.error = TextStream { text in
      told.withLock { $0 += text }
      if text.contains("Trinn 3") { _ = interruption.request(SIGINT) }
      return true
    }
    #expect(Program.main(host) == 130)
    #expect(folder.names("3") == ["blokker", "run.json"])
    let saved = folder.names("3/blokker")
    #expect(saved.contains("trinn-2.blokk") && !saved.contains("trinn-4.blokk"))
    #expect(told.withLock { $0 }.contains("boligflyt run 3/run.json --output 3 --resume"))
    let resumed = TestHost.run(in: folder, "run", "3/run.json", "--output", "3", "--resume")
    #expect(resumed.code == 0, "\(resumed.error)")
    let again = TestHost.run(in: folder, "run", "1/run.json", "--output", "4", "--quiet")
    #expect(again.code == 0)
    for other in ["2", "3", "4"] {
      #expect(folder.names(other) == folder.names("1"))
      for name in ["dimension.csv", "frontier.svg", "run.json"] {
        #expect(folder.bytes("1/\(name)") == folder.bytes("\(other)/\(name)"), "\(other)/\(name)")
      }
    }
  }

  @Test("wrong use ends with 2, says what is wrong, and writes nothing")
  func wrong() {
    let target = ["--target", "waiting_list_end <= 3"]
    let liten = "/kommunaleBoliger/typer/liten/bestand"
    let cases: [([String], String)] = [
      ([], "--target mangler"),
      (["--target", "waiting_list_end = 3"], "fikk «waiting_list_end = 3»"),
      (["--target", "waiting_list_ed <= 3"], "mente du «waiting_list_end»"),
      (["--target", "waiting_list_end <= 3 dager"], "skal være et tall i enheten husholdninger"),
      (target + ["--probability", "110%"], "skal være over 0 og under 100 %"),
      (target + ["--lever", "/kommunaleBoliger/typer/litn/bestand=0..4"], "mente du «\(liten)»?"),
      (target + ["--lever", "\(liten)=5..9"], "må romme 0"),
      (target + ["--lever", "\(liten)=-1..9"], "går ut over det tallet kan være"),
      (target + ["--lever", "liten=0..9"], "skal være en JSON-peker"),
      (target + ["--lever", "\(liten)=0..9/0"], "må være over 0"),
      (target + ["--lever", "\(liten)=0..9/-2"], "må være over 0"),
      (target + ["--lever", "\(liten)=0..1e300/1"], "må være over 0"),
      (target + ["--lever", "\(liten)", "--lever", "\(liten)=0..9"], "mer enn én gang"),
      (target + ["--unit-cost", "/a/b=3"], "er ikke blant det som varieres"),
      (target + ["--max-mixes", "3"], "3 blandinger er for få"),
    ]
    for (words, message) in cases {
      let host = TestHost()
      let code = Program.main(
        host.host(["dimension", "by.json5"] + words + ["--output", "ut"], folder: folder))
      #expect(code == 2, "\(words)")
      #expect(host.error.contains(message), "\(words): \(host.error)")
    }
    #expect(!folder.names().contains("ut"))
  }
}
