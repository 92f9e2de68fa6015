import Foundation
import Testing

@testable import CommandLine

@Suite("contracts, Runs: interruption")
struct InterruptionTests {
  @Test("The first wish to stop is kept, and a second one is known as such")
  func request() {
    let interruption = Interruption()
    #expect(!interruption.stopFlag.erBedt && interruption.signal == nil)
    #expect(interruption.request(SIGTERM))
    #expect(!interruption.request(SIGINT))
    #expect(interruption.signal == SIGTERM && interruption.stopFlag.erBedt)
    #expect(ExitCode.signal(SIGINT) == 130)
    #expect(ExitCode.signal(SIGTERM) == 143)
  }

  @Test("Until the signals are taken over, SIGTERM ends the process as usual")
  func notTakenOver() async {
    await #expect(processExitsWith: .signal(SIGTERM)) {
      Interruption().takeOverSignals()
      _ = Interruption.ofProcess
      kill(getpid(), SIGTERM)
      _ = eventually { false }
    }
  }

  @Test("A first SIGINT asks the work to stop and lets it end by itself")
  func first() async {
    await #expect(processExitsWith: .exitCode(77)) {
      let interruption = Interruption.ofProcess
      interruption.takeOverSignals()
      kill(getpid(), SIGINT)
      exit(eventually { interruption.signal == SIGINT } ? 77 : 1)
    }
  }

  @Test("A second SIGINT ends the process at once with 130")
  func secondInterrupt() async {
    await #expect(processExitsWith: .exitCode(130)) {
      let interruption = Interruption.ofProcess
      interruption.takeOverSignals()
      kill(getpid(), SIGINT)
      _ = eventually { interruption.stopFlag.erBedt }
      kill(getpid(), SIGINT)
      _ = eventually { false }
      exit(1)
    }
  }

  @Test("SIGTERM after SIGINT ends the process at once with 143")
  func secondTerminate() async {
    await #expect(processExitsWith: .exitCode(143)) {
      let interruption = Interruption.ofProcess
      interruption.takeOverSignals()
      kill(getpid(), SIGINT)
      _ = eventually { interruption.stopFlag.erBedt }
      kill(getpid(), SIGTERM)
      _ = eventually { false }
      exit(1)
    }
  }
}

/// Whether the claim comes true within five seconds: a signal is delivered to another thread.
private func eventually(_ claim: () -> Bool) -> Bool {
  for _ in 0..<500 {
    if claim() { return true }
    usleep(10_000)
  }
  return claim()
}
