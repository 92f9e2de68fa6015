extension MorrisEffects {
  /// Whether rows are trajectories.
  ///
  /// - Throws: ``SensitivityError`` with the first row that is not.
  static func check(_ sample: [[Double]]) throws {
    let nothing = [Double](repeating: 0, count: sample.count)
    guard let size = sample.first.map({ $0.count + 1 }) else {
      throw SensitivityError.tooFew(found: 0, least: 1)
    }
    guard sample.count % size == 0 else {
      throw SensitivityError.wrongRows(found: sample.count, multipleOf: size)
    }
    _ = try elementary(sample: sample, results: nothing, jump: 1)
  }
}

extension SaltelliDesign {
  /// Whether rows are base points with their rows A, AB, BA and B.
  ///
  /// - Throws: ``SensitivityError`` with the first row that is not.
  static func check(_ sample: [[Double]], secondOrder: Bool) throws {
    guard let d = sample.first?.count else { throw SensitivityError.tooFew(found: 0, least: 1) }
    let size = rowsPerBasePoint(factorCount: d, secondOrder: secondOrder)
    guard sample.count % size == 0 else {
      throw SensitivityError.wrongRows(found: sample.count, multipleOf: size)
    }
    for start in stride(from: 0, to: sample.count, by: size) {
      let (a, b) = (sample[start], sample[start + size - 1])
      for row in 1..<size - 1 {
        let factor = (row - 1) % d
        var expected = row <= d ? a : b
        expected[factor] = row <= d ? b[factor] : a[factor]
        guard sample[start + row] == expected else {
          throw SensitivityError.notSaltelli(row: start + row + 1, factor: factor + 1)
        }
      }
    }
  }
}
