/// Rejection: of simulations with parameters drawn from the prior, those near the targets are kept.
///
/// The kept parameters are a sample of the posterior, with a uniform kernel of width ε; the smaller ε the
/// nearer the truth. Source: Pritchard, Seielstad, Perez-Lezaun and Feldman, Molecular Biology and
/// Evolution 16 (1999), 1791–1798.
public struct Rejection: Sendable, Equatable {
  /// The numbers of the simulations kept, ascending.
  public let accepted: [Int]
  /// The largest distance kept, or the one given.
  public let epsilon: Double

  /// Keeps those with a distance of at most ε.
  public init(distances: [Double], within epsilon: Double) {
    accepted = distances.indices.filter { distances[$0] <= epsilon && distances[$0].isFinite }
    self.epsilon = epsilon
  }

  /// Keeps the closest share q in (0, 1], rounded up, of equals the first; never one with an infinite
  /// distance. ε is that of the last one kept, NaN where there is none. O(n log n).
  public init(distances: [Double], closest q: Double) {
    precondition(q > 0 && q <= 1, "a share lies above 0 and is at most 1")
    let order = distances.indices.filter { distances[$0].isFinite }.sorted {
      distances[$0] == distances[$1] ? $0 < $1 : distances[$0] < distances[$1]
    }
    let product = q * Double(distances.count)
    // 0.07 × 100 is a little above 7: a share of the rounding is not a point more.
    let whole = Int(product)
    let wanted = product - Double(whole) > 0x1p-40 * product ? whole + 1 : whole
    let kept = order.prefix(max(wanted, 1))
    accepted = kept.sorted()
    epsilon = kept.last.map { distances[$0] } ?? .nan
  }

  /// The kept of the points simulated, equally weighted; nil where none were kept.
  public func sample(of points: [[Double]]) -> WeightedSample? {
    accepted.isEmpty ? nil : WeightedSample(accepted.map { points[$0] })
  }
}
