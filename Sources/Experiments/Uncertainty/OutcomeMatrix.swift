import SimulationKernel

/// An outcome in D draws of parameters with R runs each.
struct OutcomeMatrix {
  /// By draw, then run; all defined.
  let outcomes: [[Double]]
  /// The mean over the runs of each draw.
  let drawMeans: [Double]

  var draws: Int { outcomes.count }
  var runs: Int { outcomes[0].count }

  /// - Throws: ``UncertaintyError`` for fewer than two draws or runs, unequal numbers of runs, an
  ///   undefined outcome or an impossible level.
  init(_ outcomes: [[Double]], level: Double) throws(UncertaintyError) {
    if outcomes.count < 2 { throw .tooFewDraws(outcomes.count) }
    let runs = outcomes[0].count
    if runs < 2 { throw .tooFewRuns(runs) }
    for (draw, row) in outcomes.enumerated() {
      if row.count != runs { throw .uneven(draw: draw, runs: row.count, expected: runs) }
      if let run = row.firstIndex(where: { !$0.isFinite }) {
        throw .undefined(draw: draw, run: run)
      }
    }
    if !(level > 0 && level < 1) { throw .invalidLevel(level) }
    self.outcomes = outcomes
    drawMeans = outcomes.map { Tally($0).mean }
  }

  /// The mean over the draws of each run.
  var runMeans: [Double] {
    (0..<runs).map { run in Tally(outcomes.lazy.map { $0[run] }).mean }
  }
}
