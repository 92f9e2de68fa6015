import Testing

@testable import CommandLine

@Suite("Progress")
struct ProgressDisplayTests {
  @Test("Off a terminal: a line at start and end, and at most one every ten seconds")
  func lines() {
    let test = TestHost()
    let progress = ProgressDisplay(test.host([]), language: .nb, quiet: false)
    progress.start("Kjører 400 replikasjoner", total: 400)
    for done in 1...400 {
      test.advance(0.0625)
      progress.update(done: done, left: 25 - Double(done) / 16)
    }
    progress.finish()
    progress.finish()
    #expect(
      test.error == """
        Kjører 400 replikasjoner …
        40\u{A0}% (160/400), 15 s igjen
        80\u{A0}% (320/400), 5 s igjen
        Ferdig på 25 s.

        """)
    #expect(test.output.isEmpty)
  }

  @Test("On a terminal: one line drawn over again, and gone at the end")
  func bar() {
    let test = TestHost()
    let progress = ProgressDisplay(test.host([], terminalWidth: 60), language: .en, quiet: false)
    progress.start("base", total: 4)
    test.advance(5)
    progress.update(done: 1, left: 15)
    progress.update(done: 1, left: 15)
    progress.finish()
    let drawn = test.error.split(separator: "\r\u{1B}[K", omittingEmptySubsequences: false)
    let empty = String(repeating: "░", count: 30)
    // A quarter of 30 is 7 whole cells.
    let quarter = String(repeating: "█", count: 7) + String(repeating: "░", count: 23)
    #expect(drawn.count == 4)
    #expect(drawn[1] == "base \(empty) 0% (0/4)")
    #expect(drawn[2] == "base \(quarter) 25% (1/4), 15 s left")
    #expect(drawn[3] == "")
  }

  @Test("The bar never fills the last column of a terminal", arguments: [20, 30, 40, 50, 80, 200])
  func barWidth(width: Int) {
    let test = TestHost()
    let progress = ProgressDisplay(test.host([], terminalWidth: width), language: .nb, quiet: false)
    progress.start("trondheim-tomgang-30 mot trondheim-tomgang-42", total: 1_000_000)
    test.advance(100_000)
    progress.update(done: 999, left: 99_900)
    #expect(test.error.split(separator: "\r\u{1B}[K").allSatisfy { $0.count < width })
  }

  @Test("A bar is redrawn at most ten times a second")
  func redraws() {
    let test = TestHost()
    let progress = ProgressDisplay(test.host([], terminalWidth: 80), language: .nb, quiet: false)
    progress.start("x", total: 10_000)
    for done in 1...1_024 {
      test.advance(1.0 / 1_024)
      progress.update(done: done, left: nil)
    }
    #expect(test.error.count(where: { $0 == "\u{1B}" }) <= 11)
  }

  @Test("Quiet shows nothing")
  func quiet() {
    let test = TestHost()
    let progress = ProgressDisplay(test.host([], terminalWidth: 80), language: .nb, quiet: true)
    progress.start("x", total: 2)
    progress.update(done: 2, left: 0)
    progress.finish()
    #expect(test.error.isEmpty)
  }

  @Test("A dumb terminal gets plain lines")
  func dumb() {
    let test = TestHost()
    let host = test.host([], environment: ["TERM": "dumb"], terminalWidth: 80)
    let progress = ProgressDisplay(host, language: .nb, quiet: false)
    progress.start("x", total: 2)
    progress.update(done: 1, left: 1)
    progress.finish()
    #expect(test.error == "x …\nStanset ved 1 av 2.\n")
  }

  @Test(
    "Time is told in words",
    arguments: [(0.0, "0 s"), (59.2, "1 min 0 s"), (200, "3 min 20 s"), (3900, "1 t 5 min")])
  func times(seconds: Double, text: String) {
    #expect(timeText(seconds: seconds, .nb) == text)
    #expect(timeText(seconds: .infinity, .nb) == "?")
  }
}
