import Experiments
import Testing

@Suite("Whether targets can be met together") struct TargetJudgementTests {
  @Test("One simulation within all tolerances: no conflict")
  func met() {
    let judgement = TargetJudgement(distances: [[0.1, 3], [0.9, 0.8], [2, 0.2]])
    #expect(judgement.canAllBeMet && judgement.conflicts.isEmpty && judgement.unreachable.isEmpty)
    #expect((judgement.best, judgement.together) == (1, [0.9, 0.8]))
    #expect(judgement.alone == [0.1, 0.2])
  }

  @Test("Two targets that pull a parameter apart are named, a third that is met is not")
  func pair() {
    // x should be 0.2 ± 0.1 and 0.6 ± 0.1, y 0.5 ± 0.1, over a grid: at best x = 0.4, 2 from both.
    let grid = (0...20).flatMap { x in (0...20).map { (Double(x) / 20, Double($0) / 20) } }
    let judgement = TargetJudgement(
      distances: grid.map { x, y in
        [(x - 0.2).magnitude / 0.1, (y - 0.5).magnitude / 0.1, (x - 0.6).magnitude / 0.1]
      })
    #expect(judgement.conflicts == [[0, 2]])
    #expect(judgement.unreachable.isEmpty && !judgement.canAllBeMet)
    #expect(judgement.alone.allSatisfy { $0 < 1e-9 })
    #expect((judgement.together[0] - 2).magnitude < 1e-9)
    #expect((judgement.together[2] - 2).magnitude < 1e-9)
  }

  @Test("Three that can be met two by two but not all: one smallest set")
  func triple() {
    // The fourth is met by all.
    let judgement = TargetJudgement(
      distances: [[0, 0, 5, 0], [0, 5, 0, 0], [5, 0, 0, 0]])
    #expect(judgement.conflicts == [[0, 1, 2]])
  }

  @Test("A target that is met by none is unreachable and in conflict with none")
  func unreachable() {
    let judgement = TargetJudgement(distances: [[0.5, 1.01], [0.2, 4], [0.1, .infinity]])
    #expect(judgement.unreachable == [1] && judgement.conflicts.isEmpty)
    #expect(judgement.alone == [0.1, 1.01])
    #expect(judgement.best == 0 && !judgement.canAllBeMet)
  }
}
