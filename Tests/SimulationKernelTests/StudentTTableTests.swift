import Testing

@testable import SimulationKernel

@Suite("Quantiles of Student's t that are kept")
struct StudentTTableTests {
  @Test("One is worked out once for each degree of freedom, and used for intervals")
  func studentTTable() {
    var table = StudentTTable()
    for _ in 0..<100 {
      for n in [1.0, 9, 199] {
        let exact = StudentT.quantile(0.975, degreesOfFreedom: n)
        #expect(table.quantile(0.975, degreesOfFreedom: n) == exact)
      }
    }
    #expect(table.computations == 3)
    for n in 1...2 * StudentTTable.limit { _ = table.quantile(0.5, degreesOfFreedom: Double(n)) }
    #expect(table.count <= StudentTTable.limit)
    // 1 777 numbers are in no other test.
    let numbers = (0..<1777).map(Double.init)
    let before = ConfidenceInterval.mean(of: numbers)
    let computations = StudentTTable.shared.withLock { table in
      _ = table.quantile(0.975, degreesOfFreedom: 1775)
      let before = table.computations
      _ = table.quantile(0.975, degreesOfFreedom: 1776)
      return table.computations - before
    }
    #expect(computations == 0)
    #expect(before == ConfidenceInterval.mean(of: numbers))
  }
}
