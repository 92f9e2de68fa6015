import Synchronization

/// A flag that asks all that runs to stop. Setting and reading it never waits, so that a signal handler
/// may set it and an event loop may read it.
public final class StopFlag: Sendable {
  private let flags = Atomic(false)

  public init() {}

  /// Asks to stop. Cannot be taken back.
  public func be() { flags.store(true, ordering: .relaxed) }

  /// Whether someone asked.
  public var erBedt: Bool { flags.load(ordering: .relaxed) }
}
