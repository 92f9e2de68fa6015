import Testing

@testable import Experiments

@Suite("A Latin hypercube") struct LatinHypercubeTests {
  private let keys = ["/leie", "/kapasitet", "/oppfølging"].map(FactorKey.hash(of:))

  @Test("Each stratum of each column has exactly one point", arguments: [1, 2, 7, 100, 1000])
  func strata(count: Int) throws {
    let points = try LatinHypercube(count: count, keys: keys, seed: 3).points()
    for factor in keys.indices {
      let strata = points.map { Int($0[factor] * Double(count)) }.sorted()
      #expect(strata == Array(0..<count))
    }
  }

  @Test("Rounding moves no point out of its stratum in the largest hypercube")
  func largest() throws {
    let count = LatinHypercube.largestCount
    let cube = try LatinHypercube(count: count, keys: [1], seed: 3)
    var seen = [Bool](repeating: false, count: count)
    for number in 0..<count { seen[Int(cube.point(number)[0] * Double(count))] = true }
    #expect(!seen.contains(false))
  }

  @Test("A factor more, a factor less and another order leave the columns as they were")
  func columnsByKey() throws {
    let all = try LatinHypercube(count: 50, keys: keys, seed: 9).points()
    let some = try LatinHypercube(count: 50, keys: [keys[2], keys[0]], seed: 9).points()
    #expect(some.map { $0[0] } == all.map { $0[2] })
    #expect(some.map { $0[1] } == all.map { $0[0] })
  }

  @Test("Another seed and another number of points give other columns")
  func others() throws {
    let a = try LatinHypercube(count: 50, keys: keys, seed: 9).points()
    let b = try LatinHypercube(count: 50, keys: keys, seed: 10).points()
    #expect(zip(a, b).allSatisfy { $0 != $1 })
  }

  @Test("Columns are uncorrelated over seeds, and a place in a stratum is uniform")
  func independence() throws {
    // The rank correlation of two random permutations of n has mean 0 and variance 1/(n − 1).
    let (n, seeds) = (20, 400)
    var correlation = 0.0
    var place = 0.0
    for seed in 0..<UInt64(seeds) {
      let points = try LatinHypercube(count: n, keys: [1, 2], seed: seed).points()
      let ranks = points.map { point in point.map { Double(Int($0 * Double(n))) - 9.5 } }
      // Σ (k − 9.5)² over 0…19 is 20 × 399/12 = 665.
      correlation += ranks.reduce(0) { $0 + $1[0] * $1[1] } / 665
      place += points.reduce(0) { $0 + $1[0] * Double(n) - Double(Int($1[0] * Double(n))) - 0.5 }
    }
    let m = Double(seeds)
    #expect((correlation / m).magnitude < 4 / (m * 19).squareRoot())
    #expect((place / (m * 20)).magnitude < 4 / (12 * m * 20).squareRoot())
  }

  @Test("Equal keys, no factors and no points are told")
  func errors() {
    #expect(throws: DesignError.repeatedKey(1, 3)) {
      try LatinHypercube(count: 2, keys: [5, 6, 5], seed: 0)
    }
    #expect(throws: DesignError.outOfRange(.factors, found: 0, allowed: 1...(.max))) {
      try LatinHypercube(count: 2, keys: [], seed: 0)
    }
    #expect(throws: DesignError.outOfRange(.points, found: 0, allowed: 1...262_144)) {
      try LatinHypercube(count: 0, keys: [1], seed: 0)
    }
    #expect(
      DesignError.outOfRange(.points, found: 0, allowed: 1...9).description
        == "the number of points is 0, but must be from 1 to 9")
  }

  @Test("A factor's key is FNV-1a of its pointer")
  func keyOfPointer() {
    // Test vectors of the IETF draft.
    #expect(FactorKey.hash(of: "") == 0xCBF2_9CE4_8422_2325)
    #expect(FactorKey.hash(of: "a") == 0xAF63_DC4C_8601_EC8C)
    #expect(FactorKey.hash(of: "foobar") == 0x8594_4171_F739_67E8)
  }
}
