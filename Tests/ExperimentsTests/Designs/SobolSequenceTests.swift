import Testing

@testable import Experiments

@Suite("Sobol's sequence") struct SobolSequenceTests {
  @Test("The first eight points in five dimensions are SciPy's")
  func first() throws {
    // scipy.stats.qmc.Sobol(5, scramble=False).random(8), SciPy 1.17.
    let expected = [
      [0, 0, 0, 0, 0], [0.5, 0.5, 0.5, 0.5, 0.5], [0.75, 0.25, 0.25, 0.25, 0.75],
      [0.25, 0.75, 0.75, 0.75, 0.25], [0.375, 0.375, 0.625, 0.875, 0.375],
      [0.875, 0.875, 0.125, 0.375, 0.875], [0.625, 0.125, 0.875, 0.625, 0.625],
      [0.125, 0.625, 0.375, 0.125, 0.125],
    ]
    #expect(try SobolSequence(count: 8, factorCount: 5).points() == expected)
  }

  @Test("Late points in late dimensions are SciPy's")
  func late() throws {
    // The same generator in 1 111 dimensions: number of the point, dimension from 0, coordinate.
    let expected = [
      (1000, 399, 0.0400390625), (4095, 399, 0.108642578125), (1000, 479, 0.2060546875),
      (1000, 480, 0.7529296875), (1000, 1110, 0.3701171875), (4095, 1110, 0.338623046875),
    ]
    let sequence = try SobolSequence(count: 4096, factorCount: 1111)
    for (number, axis, coordinate) in expected {
      #expect(sequence.point(number)[axis] == coordinate)
    }
  }

  @Test(
    "Every block of 2ᵏ points has one in each of 2ᵏ parts, on every axis of 1 111, scrambled too",
    arguments: [nil, 77])
  func strata(scramble: UInt64?) throws {
    // In base 2 one axis alone is a (0, 1)-sequence.
    let k = 5
    let sequence = try SobolSequence(
      count: 64, factorCount: SobolSequence.largestFactorCount, scramble: scramble)
    let points = sequence.points()
    for size in (0...k).map({ 1 << $0 }) {
      for start in stride(from: 0, to: points.count, by: size) {
        for axis in 0..<sequence.factorCount {
          var seen: UInt64 = 0
          for point in points[start..<start + size] {
            seen |= 1 << UInt64(point[axis] * Double(size))
          }
          #expect(seen == 1 << UInt64(size) - 1, "axis \(axis), \(size) points from \(start)")
        }
      }
    }
  }

  @Test("Scrambled, the first two axes keep one point in every box of area 2⁻ᵏ")
  func boxes() throws {
    // The first two dimensions are a (0, 2)-sequence (Sobol', 1967).
    let points = try SobolSequence(count: 64, factorCount: 2, scramble: 5).points()
    for width in 0...6 {
      let (x, y) = (Double(1 << width), Double(1 << (6 - width)))
      let boxes = points.map { Int($0[0] * x) << (6 - width) | Int($0[1] * y) }
      #expect(boxes.sorted() == Array(0..<64))
    }
  }

  @Test("A point by its number is the point in the row, and skipping moves the numbers")
  func byNumber() throws {
    for scramble in [nil, 4] as [UInt64?] {
      let all = try SobolSequence(count: 40, factorCount: 3, scramble: scramble).points()
      let late = try SobolSequence(count: 24, factorCount: 3, skip: 16, scramble: scramble)
      #expect(late.points() == Array(all[16...]))
    }
  }

  @Test("A scrambled point is uniform over seeds, strictly inside the cube")
  func uniform() throws {
    // The zero point, and a later one: mean ½ and mean square ⅓ with variances 1/12 and 4/45.
    let seeds = 2000
    for number in [0, 5] {
      var (sum, squares) = (0.0, 0.0)
      for seed in 0..<UInt64(seeds) {
        let u = try SobolSequence(count: 8, factorCount: 2, scramble: seed).point(number)[1]
        #expect(u > 0 && u < 1)
        sum += u
        squares += u * u
      }
      let n = Double(seeds)
      #expect((sum / n - 0.5).magnitude < 4 / (12 * n).squareRoot())
      #expect((squares / n - 1.0 / 3).magnitude < 4 * (4 / (45 * n)).squareRoot())
    }
  }

  @Test(
    "Every digit is flipped in half of the scramblings, in agreement for an equal beginning alone")
  func digits() {
    // Words that part at digit 10 from the top: before it the flips are equal in every scrambling,
    // after it in half of them.
    let a: UInt32 = 0b1011_0010_1101_0110_0111_1001_0010_1101
    let b = a ^ (1 << 22)
    var (flipped, agreed) = ([Int](repeating: 0, count: 52), [Int](repeating: 0, count: 52))
    let seeds = 1000
    for seed in 0..<UInt64(seeds) {
      let scrambling = OwenScrambling(seed: seed)
      let (x, y) = (
        UInt64(scrambling.coordinate(a, axis: 3) * 0x1p52) ^ UInt64(a) << 20,
        UInt64(scrambling.coordinate(b, axis: 3) * 0x1p52) ^ UInt64(b) << 20
      )
      for digit in 0..<52 {
        let shift = UInt64(51 - digit)
        flipped[digit] += Int(x >> shift & 1)
        if x >> shift & 1 == y >> shift & 1 { agreed[digit] += 1 }
      }
    }
    // Half of 1000 with standard deviation 15.8.
    #expect(flipped.allSatisfy { ($0 - seeds / 2).magnitude < 64 })
    #expect(agreed[...9].allSatisfy { $0 == seeds })
    #expect(agreed[10...].allSatisfy { ($0 - seeds / 2).magnitude < 64 })
  }

  @Test("Too many factors and too many points are told")
  func errors() {
    #expect(throws: DesignError.outOfRange(.factors, found: 1112, allowed: 1...1111)) {
      try SobolSequence(count: 1, factorCount: 1112)
    }
    #expect(throws: DesignError.outOfRange(.points, found: 2, allowed: 1...1)) {
      try SobolSequence(count: 2, factorCount: 1, skip: 1 << 32 - 1)
    }
    #expect(throws: Never.self) {
      try SobolSequence(count: 1, factorCount: 1, skip: 1 << 32 - 1).point(0)
    }
  }
}
