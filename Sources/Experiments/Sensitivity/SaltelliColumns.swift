import SimulationKernel

/// Results on a Saltelli design, standardised and taken apart by what their row was.
struct SaltelliColumns {
  /// Base points.
  let count: Int
  /// Whether the results differ at all.
  let varies: Bool
  /// The factors of second-order indices, `a` < `b`; none without rows for it.
  let pairs: [(a: Int, b: Int)]

  private let a: [Double]
  private let b: [Double]
  /// A but for one factor, factor by factor.
  private let ab: [[Double]]
  /// B but for one factor, factor by factor; empty without second order.
  private let ba: [[Double]]

  init(results: [Double], factorCount d: Int, secondOrder: Bool) throws {
    precondition(d >= 1, "sensitivities are of one factor at least")
    let size = SaltelliDesign.rowsPerBasePoint(factorCount: d, secondOrder: secondOrder)
    guard results.count % size == 0 else {
      throw SensitivityError.wrongCount(found: results.count, multipleOf: size)
    }
    count = results.count / size
    guard count >= 1 else { throw SensitivityError.tooFew(found: 0, least: 1) }
    try SensitivityError.checkFinite(results)
    let tally = Tally(results)
    varies = tally.minimum < tally.maximum
    let deviation = varies ? (tally.squares / Double(results.count)).squareRoot() : 1
    func column(_ row: Int) -> [Double] {
      stride(from: row, to: results.count, by: size).map { (results[$0] - tally.mean) / deviation }
    }
    a = column(0)
    b = column(size - 1)
    ab = (0..<d).map { column(1 + $0) }
    ba = secondOrder ? (0..<d).map { column(1 + d + $0) } : []
    pairs = secondOrder ? (0..<d).flatMap { a in (a + 1..<d).map { b in (a, b) } } : []
  }

  /// First order of each factor, total order of each, and second order of each pair, from the base
  /// points given. NaN where A and B do not vary.
  func estimates(_ points: [Int]) -> [Double] {
    let variance = variance(points)
    // As SALib: what is left of rounding in standardised results is no variance.
    guard varies, variance > Double.ulpOfOne else {
      return [Double](repeating: .nan, count: 2 * ab.count + pairs.count)
    }
    let scale = 1 / (Double(points.count) * variance)
    let first = ab.map { ab in
      scale * points.reduce(0) { $0 + b[$1] * (ab[$1] - a[$1]) }
    }
    let total = ab.map { ab in
      scale * 0.5 * points.reduce(0) { $0 + (a[$1] - ab[$1]) * (a[$1] - ab[$1]) }
    }
    let second = pairs.map { pair in
      let closed =
        scale
        * points.reduce(0) { $0 + ba[pair.a][$1] * ab[pair.b][$1] - a[$1] * b[$1] }
      return closed - first[pair.a] - first[pair.b]
    }
    return first + total + second
  }

  /// The variance of A and B together, divided by their number.
  private func variance(_ points: [Int]) -> Double {
    var tally = Tally()
    for point in points {
      tally.add(a[point])
      tally.add(b[point])
    }
    return tally.squares / Double(tally.count)
  }
}
