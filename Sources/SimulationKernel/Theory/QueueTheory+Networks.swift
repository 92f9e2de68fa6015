extension QueueTheory {
  /// Rates through the stations of an open network: the solution of λ = γ + λ P.
  ///
  /// - Parameters:
  ///   - external: arrivals from outside, γ, by station.
  ///   - routing: P, probability of going from a station (row) to another; rows may fall short of 1.
  /// - Returns: nil where somebody who enters never leaves.
  public static func throughput(external: [Double], routing: [[Double]]) -> [Double]? {
    let n = external.count
    precondition(routing.count == n && routing.allSatisfy { $0.count == n })
    // Rows of (I − Pᵀ | γ), Gauss elimination with partial pivoting.
    var rows = (0..<n).map { i in
      (0..<n).map { j in (i == j ? 1 : 0) - routing[j][i] } + [external[i]]
    }
    for column in 0..<n {
      var pivot = column
      for row in column..<n where rows[row][column].magnitude > rows[pivot][column].magnitude {
        pivot = row
      }
      if rows[pivot][column].magnitude < 1e-12 { return nil }
      rows.swapAt(column, pivot)
      for row in 0..<n where row != column {
        let factor = rows[row][column] / rows[column][column]
        for k in column...n { rows[row][k] -= factor * rows[column][k] }
      }
    }
    return (0..<n).map { rows[$0][n] / rows[$0][$0] }
  }

  /// An open network of M/M/c stations: each behaves as if alone at its throughput.
  ///
  /// Source: Jackson, Operations Research 5 (1957), 518–521.
  public static func jackson(
    external: [Double], routing: [[Double]], serviceRates: [Double], servers: [Int]
  ) -> [SteadyState]? {
    guard let rates = throughput(external: external, routing: routing) else { return nil }
    return rates.indices.map { station in
      markovian(
        arrivalRate: rates[station], serviceRate: serviceRates[station], servers: servers[station])
    }
  }
}
