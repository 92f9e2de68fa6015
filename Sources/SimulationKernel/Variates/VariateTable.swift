/// The distributions of a model as flat numbers, for draws in the event loop: no references, no
/// allocation and no enum payloads on the way to a number.
///
/// A draw equals ``Distribution/quantile(_:)`` of the same distribution bit for bit.
@frozen
public struct VariateTable: Sendable {
  @usableFromInline var rows: ContiguousArray<CompiledVariate> = []
  @usableFromInline var columns: ContiguousArray<Double> = []

  private var distributions: [Distribution] = []

  /// An empty table.
  public init() {}

  /// Number of distributions; they have the indices 0 to count − 1.
  public var count: Int { rows.count }

  /// Adds a distribution and returns its index; equal ones share one.
  public mutating func add(_ distribution: Distribution) -> Int32 {
    if let known = distributions.firstIndex(of: distribution) { return Int32(known) }
    var row = distribution.compiled
    row.start = Int32(columns.count)
    columns += distribution.columns
    rows.append(row)
    distributions.append(distribution)
    return Int32(rows.count - 1)
  }

  /// The number that a share u of draws of a distribution stays at or below.
  ///
  /// A formula for most families; a table for gamma and PERT, a search for discrete and empirical.
  @inlinable @inline(__always)
  public func quantile(_ index: Int32, _ u: Double) -> Double {
    rows[Int(index)].quantile(u, columns)
  }

  /// The quantile of the stay in progress at a random moment; see
  /// ``Distribution/lengthBiasedQuantile(_:)``.
  @inlinable
  public func lengthBiasedQuantile(_ index: Int32, _ u: Double) -> Double {
    rows[Int(index)].lengthBiasedQuantile(u, columns)
  }

  /// The mean of a distribution.
  @inlinable
  public func mean(_ index: Int32) -> Double { rows[Int(index)].mean }
}
