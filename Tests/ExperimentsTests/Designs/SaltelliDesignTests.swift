import Testing

@testable import Experiments

@Suite("Saltelli's design") struct SaltelliDesignTests {
  @Test("With second order the rows of a base point are A, AB₁, AB₂, BA₁, BA₂, B")
  func second() throws {
    let design = try SaltelliDesign(basePoints: 8, factorCount: 2, secondOrder: true)
    #expect(design.count == 48)
    // Point 2 of the sequence in four dimensions is 0.75, 0.25, 0.25, 0.25: A = (¾, ¼), B = (¼, ¼);
    // point 4 is 0.375, 0.375, 0.625, 0.875.
    #expect(
      (12..<18).map(design.point) == [
        [0.75, 0.25], [0.25, 0.25], [0.75, 0.25], [0.75, 0.25], [0.25, 0.25], [0.25, 0.25],
      ])
    #expect(
      (24..<30).map(design.point) == [
        [0.375, 0.375], [0.625, 0.375], [0.375, 0.875], [0.375, 0.875], [0.625, 0.375],
        [0.625, 0.875],
      ])
  }

  @Test("Without second order they are A, AB₁, AB₂, B")
  func first() throws {
    let design = try SaltelliDesign(basePoints: 8, factorCount: 2)
    #expect(design.count == 32)
    #expect(
      (16..<20).map(design.point) == [
        [0.375, 0.375], [0.625, 0.375], [0.375, 0.875], [0.625, 0.875],
      ])
  }

  @Test("Skipping and scrambling are those of the sequence")
  func options() throws {
    let design = try SaltelliDesign(basePoints: 4, factorCount: 3, skip: 8, scramble: 6)
    let base = try SobolSequence(count: 4, factorCount: 6, skip: 8, scramble: 6)
    for point in 0..<4 {
      #expect(design.point(5 * point) + design.point(5 * point + 4) == base.point(point))
    }
  }

  @Test("More than 555 factors are told")
  func errors() {
    #expect(throws: DesignError.outOfRange(.factors, found: 556, allowed: 1...555)) {
      try SaltelliDesign(basePoints: 1, factorCount: 556)
    }
  }
}
