import Synchronization

/// Counts finished replications and tells of them, now and then, from one thread at a time.
final class ProgressMeter: Sendable {
  private struct Tilstand {
    var nye = 0
    var events = 0
    var sistMeldt: ContinuousClock.Instant
  }

  private static let mellomrom = Duration.milliseconds(100)
  private let alle: Int
  private let fraFør: Int
  private let start: ContinuousClock.Instant
  private let melding: (@Sendable (RunProgress) -> Void)?
  private let tilstand: Mutex<Tilstand>

  init(
    alle: Int, fraFør: Int, start: ContinuousClock.Instant,
    melding: (@Sendable (RunProgress) -> Void)?
  ) {
    self.alle = alle
    self.fraFør = fraFør
    self.start = start
    self.melding = melding
    tilstand = Mutex(Tilstand(sistMeldt: start))
  }

  /// Counts a finished replication.
  func tell(events: Int) {
    tilstand.withLock { t in
      t.nye += 1
      t.events += events
      let now = ContinuousClock.now
      if now - t.sistMeldt < ProgressMeter.mellomrom { return }
      t.sistMeldt = now
      report(t, now)
    }
  }

  /// Tells how it ended.
  func finish() {
    tilstand.withLock { t in report(t, ContinuousClock.now) }
  }

  private func report(_ t: Tilstand, _ now: ContinuousClock.Instant) {
    melding?(
      RunProgress(
        finished: fraFør + t.nye, alle: alle, fraFør: fraFør, events: t.events,
        elapsed: now - start))
  }
}
