import Boligmodell
import ScenarioFormat
import Testing

@testable import Reporting

@Suite("Uptake and accounts in the terminal")
struct OverviewTests {
  let terminal = Terminal(width: 80, usesColour: false)

  @Test("Uptake stands beside people housed, and what nobody was given is left out")
  func uptake() {
    let overview = InstrumentOverview(
      scenarios: [
        (
          "a",
          [
            .init(
              name: "garanti",
              means: [
                "granted": 12, "holders_mean": 3.5, "households_housed": 4, "persons_housed": 7,
              ]), .init(name: "naboer", means: [:]),
          ]
        )
      ], language: .nb)
    let text = ReportTests.plain(overview.lines(in: terminal))
    #expect(text.contains("\ngaranti"))
    let cells = text.split(separator: "\n").last?.split(separator: " ").map(String.init)
    #expect(cells == ["garanti", "12,0", "3,5", "0,0", "4,0", "7,0"])
    #expect(!text.contains("naboer"))
    #expect(InstrumentOverview(scenarios: [("a", [])], language: .nb).lines(in: terminal) == [])
  }

  @Test("A line that only the alternative has is nothing in the base, and each owner is summed up")
  func accounts() {
    let rent = Kostnadslinje(
      "rent", LocalizedText("husleie", "rent"), fra: .husholdning, til: .kommune)
    let help = Kostnadslinje("help", LocalizedText("hjelp", "help"), fra: .kommune, til: .andre)
    let overview = CostOverview(
      accounts: [
        .init(name: "a", lines: [(rent, 9_000_000)]),
        .init(name: "b", lines: [(rent, 8_000_000), (help, 1_500_000)]),
      ], language: .nb)
    let lines = ReportTests.plain(overview.lines(in: terminal)).split(separator: "\n").map {
      $0.split(separator: " ").map(String.init)
    }
    #expect(lines.contains(["hjelp", "0,00", "1,50", "+1,50"]))
    // The municipality pays 1.5 and receives 8.0, where it received 9.0.
    #expect(lines.contains(["drift,", "netto", "−9,00", "−6,50", "+2,50"]))
    #expect(lines.contains(["husleie", "9,00", "8,00", "−1,00"]))
    #expect(CostOverview(accounts: [], language: .nb).lines(in: terminal) == [])
  }
}
