extension MorrisEffects {
  /// The elementary effects, factor by factor, one a trajectory.
  ///
  /// - Parameters:
  ///   - sample: rows in the order of trajectories.
  ///   - results: one a row.
  ///   - jump: how far a factor moves, in the unit in which effects are wanted.
  /// - Throws: ``SensitivityError`` when sample and results do not fit.
  static func elementary(
    sample: [[Double]], results: [Double], jump: Double
  ) throws -> [[Double]] {
    guard results.count == sample.count else {
      throw SensitivityError.unequalCounts(results: results.count, rows: sample.count)
    }
    guard let size = sample.first.map({ $0.count + 1 }), size > 1 else {
      throw SensitivityError.tooFew(found: 0, least: 1)
    }
    precondition(sample.allSatisfy { $0.count == size - 1 }, "rows are of the same length")
    guard sample.count % size == 0 else {
      throw SensitivityError.wrongCount(found: sample.count, multipleOf: size)
    }
    try SensitivityError.checkFinite(results)
    var effects = [[Double]](repeating: [], count: size - 1)
    for start in stride(from: 0, to: sample.count, by: size) {
      for row in start..<start + size - 1 {
        let (factor, isRising) = try step(sample, row)
        guard effects[factor].count == start / size else {
          throw SensitivityError.repeatedStep(row: start + 1, factor: factor + 1)
        }
        let difference = results[row + 1] - results[row]
        effects[factor].append((isRising ? difference : -difference) / jump)
      }
    }
    return effects
  }

  /// Which factor changes from a row to the next, and whether upwards.
  private static func step(
    _ sample: [[Double]], _ row: Int
  ) throws -> (factor: Int, isRising: Bool) {
    let (from, to) = (sample[row], sample[row + 1])
    let changed = from.indices.filter { from[$0] != to[$0] }
    guard changed.count == 1 else {
      throw SensitivityError.notOneStep(row: row + 1, changed: changed.count)
    }
    return (changed[0], to[changed[0]] > from[changed[0]])
  }
}
