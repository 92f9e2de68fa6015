import Foundation
import Testing

@Suite("contracts, Runs: the same bytes, end to end")
struct ReproducibilityTests {
  @Test("1, 2 and 8 threads write the same bytes in every result file")
  func threads() throws {
    let folder = try TestFolder()
    for threads in ["1", "2", "8"] {
      let outcome = try BuiltProgram.run(
        in: folder, "compare", "--replications", "5", "--years", "1", "--threads", threads,
        "--output", threads, "--quiet")
      #expect(outcome.code == 0)
    }
    #expect(folder.results("1").count == filesOfCompare.count - 1)
    #expect(folder.results("1") == folder.results("2"))
    #expect(folder.results("1") == folder.results("8"))
  }

  @Test("run.json alone reruns to the same bytes in every result file")
  func rerun() throws {
    let folder = try TestFolder()
    try folder.write(
      "flere.json5",
      """
      {
        basertPå: "boligflyt:kristiansand-2009.json5",
        navn: "Flere egne enheter",
        midlertidigBotilbud: { egneEnheter: { verdi: 60, grad: "antatt" } },
      }
      """)
    let first = try BuiltProgram.run(
      in: folder, "compare", "kristiansand-2009", "flere.json5", "--replications", "2", "--years",
      "1", "--warmup", "1", "--seed", "18446744073709551615", "--series-step", "50", "--csv",
      "excel-nb", "--output", "a", "--quiet")
    #expect(first.code == 0)

    let elsewhere = try TestFolder()
    try elsewhere.write("kopi.json", folder.text("a/run.json"))
    let second = try BuiltProgram.run(
      in: elsewhere, "run", "kopi.json", "--output", "b", "--threads", "2", "--quiet")
    #expect(second.code == 0)
    #expect(elsewhere.names("b") == (filesOfCompare + ["welch.csv"]).sorted())
    #expect(elsewhere.results("b") == folder.results("a"))
    #expect(second.output.replacing("ligger i b", with: "ligger i a") == first.output)
  }

  @Test("Another seed gives other results from the same scenario")
  func seeds() throws {
    let folder = try TestFolder()
    for seed in ["1", "2"] {
      let outcome = try BuiltProgram.run(
        in: folder, "run", "bykommune-2023", "--replications", "1", "--years", "1", "--seed", seed,
        "--output", seed, "--quiet")
      #expect(outcome.code == 0)
    }
    let fingerprints = try ["1", "2"].map {
      try Set(Table(folder.text("\($0)/replications.csv")).column("fingerprint"))
    }
    #expect(fingerprints[0].isDisjoint(with: fingerprints[1]))
  }
}
