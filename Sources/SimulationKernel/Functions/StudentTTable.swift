import Synchronization

/// Quantiles of Student's t that were asked for: the columns of a run have the same few degrees of freedom
/// again and again, and one quantile takes as long as summing a column.
struct StudentTTable {
  private struct Key: Hashable {
    var u: Double
    var degreesOfFreedom: Double
  }

  private var known: [Key: Double] = [:]
  /// How many quantiles were worked out and not looked up.
  private(set) var computations = 0

  /// So many are kept; then it begins anew.
  static let limit = 4096

  var count: Int { known.count }

  /// The same bits as ``StudentT/quantile(_:degreesOfFreedom:)``.
  mutating func quantile(_ u: Double, degreesOfFreedom n: Double) -> Double {
    let key = Key(u: u, degreesOfFreedom: n)
    if let value = known[key] { return value }
    let value = StudentT.quantile(u, degreesOfFreedom: n)
    computations += 1
    if known.count >= StudentTTable.limit { known.removeAll(keepingCapacity: true) }
    known[key] = value
    return value
  }

  /// That of the process, for all threads.
  static let shared = Mutex(StudentTTable())
}
