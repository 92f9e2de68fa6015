import Boligmodell
import Reporting
import ScenarioFormat
import Synchronization

/// Shows how far the work has come: a bar with time left on a terminal, plain lines elsewhere,
/// nothing when quiet. Safe to call from any thread.
public final class ProgressDisplay: Sendable {
  /// How progress is shown.
  enum Manner: Sendable {
    case bar(width: Int)
    case lines
    case silent
  }

  /// Seconds between redraws of a bar.
  private static let barPause = 0.1
  /// Seconds between plain lines.
  private static let linePause = 10.0

  private struct State {
    var title = ""
    var total = 0
    var done = 0
    var left: Double?
    var started = 0.0
    var lastShown = 0.0
    var isRunning = false
  }

  private let state = Mutex(State())
  private let manner: Manner
  private let stream: TextStream
  private let language: Language
  private let clock: @Sendable () -> Double

  init(
    _ manner: Manner, stream: TextStream, language: Language,
    clock: @escaping @Sendable () -> Double
  ) {
    self.manner = manner
    self.stream = stream
    self.language = language
    self.clock = clock
  }

  /// On the host's standard error.
  public convenience init(_ host: Host, language: Language, quiet: Bool) {
    let canDraw = host.error.isTerminal && host.environment["TERM"] != "dumb"
    let manner: Manner =
      quiet ? .silent : canDraw ? .bar(width: host.error.columns ?? 80) : .lines
    self.init(manner, stream: host.error, language: language, clock: host.clock)
  }

  /// Begins a piece of work of `total` replications.
  public func start(_ title: String, total: Int) {
    state.withLock { state in
      let now = clock()
      state = State(
        title: title, total: total, started: now, lastShown: now, isRunning: true)
      switch manner {
      case .silent: break
      case .lines: stream.line("\(title) …")
      case .bar(let width): draw(state, width: width)
      }
    }
  }

  /// Tells how many are done by now; a number lower than an earlier one is passed over.
  ///
  /// - Parameter left: seconds that the rest will take, where that is known.
  public func update(done: Int, left: Double?) {
    state.withLock { state in
      guard state.isRunning, done > state.done else { return }
      state.done = done
      state.left = left
      let now = clock()
      switch manner {
      case .silent: break
      case .lines:
        guard now - state.lastShown >= ProgressDisplay.linePause else { return }
        state.lastShown = now
        stream.line(summary(state))
      case .bar(let width):
        guard now - state.lastShown >= ProgressDisplay.barPause else { return }
        state.lastShown = now
        draw(state, width: width)
      }
    }
  }

  /// Ends the work: takes the bar away, or writes a last line. Does nothing when called again.
  public func finish() {
    state.withLock { state in
      guard state.isRunning else { return }
      state.isRunning = false
      switch manner {
      case .silent: break
      case .lines: stream.line(ending(state))
      case .bar: stream.write("\r\u{1B}[K")
      }
    }
  }

  private func draw(_ state: State, width: Int) {
    let text = " " + summary(state)
    let title = state.title + " "
    // One column is left free: a terminal wraps when its last one is filled.
    let room = width - 1 - text.count - title.count
    let share = state.total > 0 ? Double(state.done) / Double(state.total) : 0
    let length = min(30, room)
    var line = "\r\u{1B}[K"
    if length >= 5 {
      let filled = min(length, Int(share * Double(length)))
      line += title + String(repeating: "█", count: filled)
      line += String(repeating: "░", count: length - filled) + text
    } else {
      line += text.dropFirst().prefix(max(0, width - 1))
    }
    stream.write(line)
  }

  private func summary(_ state: State) -> String {
    let format = NumberFormat(language)
    let percent = state.total > 0 ? Double(state.done) / Double(state.total) : 0
    var text = format.percent(percent, places: 0)
    text += " (\(format.integer(state.done))/\(format.integer(state.total)))"
    guard let left = state.left else { return text }
    let word = LocalizedText("igjen", "left")[language]
    return text + ", \(timeText(seconds: left, language)) \(word)"
  }

  private func ending(_ state: State) -> String {
    let format = NumberFormat(language)
    let time = timeText(seconds: clock() - state.started, language)
    let done = format.integer(state.done)
    let total = format.integer(state.total)
    return state.done >= state.total
      ? LocalizedText("Ferdig på \(time).", "Finished in \(time).")[language]
      : LocalizedText("Stanset ved \(done) av \(total).", "Stopped at \(done) of \(total).")[
        language]
  }
}
