import Boligmodell

/// A part of a run that is done on its own, for instance by one task of a job array: every n-th share of
/// the work, from the i-th on.
public struct Shard: Sendable, Equatable {
  /// Which part, 1 to `count`.
  public let number: Int
  /// How many parts the run is done in, ≥ 1.
  public let count: Int

  /// All of the run.
  public static let whole = Shard(unchecked: 1, of: 1)
  /// Most parts.
  public static let most = 1_000_000

  /// Nil unless 1 ≤ number ≤ count ≤ ``most``.
  public init?(_ number: Int, of count: Int) {
    guard number >= 1, number <= count, count <= Shard.most else { return nil }
    self.init(unchecked: number, of: count)
  }

  private init(unchecked number: Int, of count: Int) {
    self.number = number
    self.count = count
  }

  public var isWhole: Bool { count == 1 }

  /// Whether a share of the work, numbered from 0, belongs to this part.
  public func contains(_ share: Int) -> Bool { share % count == number - 1 }

  /// `2/7`
  public var text: String { "\(number)/\(count)" }
}
