import Testing

@testable import Experiments

@Suite("Designs on levels") struct GridTests {
  @Test("A full grid counts with mixed radix, the first factor slowest")
  func grid() throws {
    let grid = try FullGrid(levelCounts: [2, 1, 3])
    #expect(
      grid.allLevels() == [[0, 0, 0], [0, 0, 1], [0, 0, 2], [1, 0, 0], [1, 0, 1], [1, 0, 2]])
  }

  @Test("A full grid that cannot be counted is told, and a factor without levels")
  func tooLarge() {
    let many = [Int](repeating: 1000, count: 9)
    #expect(throws: DesignError.tooLargeGrid) { try FullGrid(levelCounts: many) }
    #expect(
      throws: DesignError.outOfRange(.levels, found: 0, allowed: 1...FullGrid.largestCount)
    ) { try FullGrid(levelCounts: [2, 0]) }
    #expect(throws: DesignError.outOfRange(.factors, found: 0, allowed: 1...(.max))) {
      try FullGrid(levelCounts: [])
    }
  }

  @Test("One at a time is the base, then each factor low and high")
  func oneAtATime() throws {
    let design = try OneAtATime(factorCount: 2)
    #expect(design.allLevels() == [[1, 1], [0, 1], [2, 1], [1, 0], [1, 2]])
  }
}
