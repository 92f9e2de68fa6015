import Testing

@testable import Experiments

@Suite("Morris' trajectories") struct MorrisDesignTests {
  private let keys: [UInt64] = [11, 22, 33, 44]

  @Test("A trajectory moves every factor once, by half of the levels", arguments: [2, 4, 6, 10])
  func steps(levels: Int) throws {
    let design = try MorrisDesign(trajectories: 30, levels: levels, keys: keys, seed: 1)
    let rows = design.allLevels()
    #expect(rows.count == 30 * 5)
    #expect(rows.allSatisfy { $0.allSatisfy { (0..<levels).contains($0) } })
    for start in stride(from: 0, to: rows.count, by: 5) {
      var moved: [Int] = []
      for row in start..<start + 4 {
        for factor in keys.indices where rows[row][factor] != rows[row + 1][factor] {
          moved.append(factor)
          #expect((rows[row][factor] - rows[row + 1][factor]).magnitude == levels / 2)
        }
      }
      #expect(moved.sorted() == [0, 1, 2, 3])
    }
  }

  @Test("Points are levels over the highest, and the jump is p/(2(p − 1))")
  func units() throws {
    let design = try MorrisDesign(trajectories: 2, levels: 4, keys: keys, seed: 1)
    #expect(design.point(3) == design.levels(3).map { Double($0) / 3 })
    #expect(MorrisDesign.jump(levels: 4) == 2.0 / 3)
    #expect(MorrisDesign.jump(levels: 2) == 1)
  }

  @Test("All levels start, all directions and all orders occur equally often")
  func uniform() throws {
    let design = try MorrisDesign(trajectories: 4000, levels: 4, keys: [1, 2], seed: 8)
    // Eight equally likely cases: factor 0 starts on one of four levels (lower level by direction),
    // and is first to move or not.
    var counts = [Int](repeating: 0, count: 8)
    for trajectory in 0..<4000 {
      let (first, second) = (design.levels(3 * trajectory), design.levels(3 * trajectory + 1))
      counts[2 * first[0] + (first[0] == second[0] ? 0 : 1)] += 1
    }
    // 500 each, standard deviation √(4000 × ⅛ × ⅞) = 20.9.
    #expect(counts.allSatisfy { ($0 - 500).magnitude < 84 })
  }

  @Test("A factor less leaves the others' levels and relative order as they were")
  func byKey() throws {
    let all = try MorrisDesign(trajectories: 20, keys: keys, seed: 5)
    let some = try MorrisDesign(trajectories: 20, keys: [11, 33, 44], seed: 5)
    for trajectory in 0..<20 {
      // Without the factor that is gone, one of the five points is there twice in a row.
      var rows = (0..<5).map { all.levels(5 * trajectory + $0) }.map { [$0[0], $0[2], $0[3]] }
      let twice = rows.indices.dropLast().filter { rows[$0] == rows[$0 + 1] }
      #expect(twice.count == 1)
      rows.remove(at: twice[0])
      #expect(rows == (0..<4).map { some.levels(4 * trajectory + $0) })
    }
  }

  @Test("An odd number of levels is told, with a better one")
  func odd() {
    #expect(throws: DesignError.oddLevels(5)) {
      try MorrisDesign(trajectories: 1, levels: 5, keys: [1], seed: 0)
    }
    #expect(DesignError.oddLevels(5).description.hasSuffix("must be even; try 6"))
  }
}
