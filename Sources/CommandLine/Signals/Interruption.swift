import Experiments
import Foundation
import Synchronization

/// The user's wish to stop: the first SIGINT or SIGTERM asks the work to end with what is finished
/// saved; a second one ends the process at once.
public final class Interruption: Sendable {
  /// What the work looks at.
  public let stopFlag = StopFlag()
  private let received = Atomic<Int32>(0)

  public init() {}

  /// The signal that asked to stop, or nil.
  public var signal: Int32? {
    let number = received.load(ordering: .acquiring)
    return number == 0 ? nil : number
  }

  /// Asks the work to stop; false where that was asked before.
  @discardableResult
  public func request(_ signal: Int32) -> Bool {
    let isFirst = received.compareExchange(
      expected: 0, desired: signal, ordering: .acquiringAndReleasing
    ).exchanged
    stopFlag.be()
    return isFirst
  }

  /// The process's own.
  public static var ofProcess: Interruption { processInterruption }

  /// Takes over SIGINT and SIGTERM of the process, if this is the process's own. Until then they end
  /// the process as usual, so that a command that never looks need not be asked twice.
  public func takeOverSignals() {
    guard self === processInterruption else { return }
    for number in [SIGINT, SIGTERM] {
      _ = Foundation.signal(number) { number in
        // A handler may do little: atomic operations, and `_exit`, are on POSIX's list.
        if !processInterruption.request(number) { _exit(ExitCode.signal(number)) }
      }
    }
  }
}

/// A handler is a C function, which can reach nothing but a global. It is initialised before any
/// handler is in place.
private let processInterruption = Interruption()
