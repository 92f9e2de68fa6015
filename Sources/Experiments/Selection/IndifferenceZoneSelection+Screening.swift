import SimulationKernel

extension IndifferenceZoneSelection {
  /// Whether survivor i has fallen behind survivor l by more than chance explains:
  /// X̄ᵢ(r) < X̄ₗ(r) − W with W = max(0, δ/2r (h² S²/δ² − r)), both sides times r.
  func isBehind(_ i: Int, _ l: Int) -> Bool {
    let room = 0.5 * indifference * (horizons[i * systems + l] - Double(replications))
    return i != l && sums[i] < sums[l] - max(0, room)
  }

  /// h² S²/δ² of every pair, S² the variance of its differences in the first stage. O(n₀ k²).
  func pairHorizons() -> [Double] {
    let spread = IndifferenceZoneSelection.spread(
      systems: systems, confidence: confidence, firstStage: firstStage)
    var horizons = Array(repeating: 0.0, count: systems * systems)
    for i in 0..<systems {
      for l in 0..<i {
        let variance = Tally(pilot.lazy.map { $0[i] - $0[l] }).variance
        let horizon = spread * variance / (indifference * indifference)
        horizons[i * systems + l] = horizon
        horizons[l * systems + i] = horizon
      }
    }
    return horizons
  }

  /// h² = 2η(n₀ − 1) with η = ½[(2α/(k − 1))^(−2/(n₀ − 1)) − 1].
  static func spread(systems: Int, confidence: Double, firstStage: Int) -> Double {
    let degrees = Double(firstStage - 1)
    let error = 2 * (1 - confidence) / Double(systems - 1)
    return (Elementary.pow(error, -2 / degrees) - 1) * degrees
  }

  /// 1 where more is better, −1 where less is.
  var sign: Double { direction == .høyere ? 1 : -1 }
}
