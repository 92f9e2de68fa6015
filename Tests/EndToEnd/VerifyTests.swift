import Foundation
import Testing

@Suite("End to end: verify")
struct VerifyTests {
  #if DEBUG
    private static let isOptimised = false
  #else
    private static let isOptimised = true
  #endif

  @Test(
    "contracts, Runs: it shows expected, simulated, interval and verdict for queues that theory knows, and exits 0",
    .enabled(if: isOptimised, "slow without optimisation; runs with swift test -c release"))
  func verify() throws {
    let outcome = try BuiltProgram.run(in: TestFolder(), "verify", "--language", "en")
    #expect(outcome.code == 0 && outcome.error == "")
    for model in ["M/M/1", "Erlang B", "Erlang C", "Erlang A", "Jackson"] {
      #expect(outcome.output.contains(model), "\(model)")
    }
    let last = try #require(outcome.output.split(separator: "\n").last)
    #expect(last.wholeMatch(of: /All \d+ quantities agree with theory \(\|z\| < 4\)\./) != nil)
  }
}
