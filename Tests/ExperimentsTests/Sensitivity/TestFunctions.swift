import Foundation

@testable import Experiments

/// Functions whose sensitivities are known exactly.
enum TestFunctions {
  /// Ishigami's function with a = 7, b = 0.1, of three coordinates in the unit cube.
  ///
  /// Source: Ishigami and Homma, First International Symposium on Uncertainty Modeling and Analysis
  /// (1990), 398–403.
  static func ishigami(_ u: [Double]) -> Double {
    let x = u.map { .pi * (2 * $0 - 1) }
    return sin(x[0]) + 7 * sin(x[1]) * sin(x[1]) + 0.1 * x[2] * x[2] * x[2] * x[2] * sin(x[0])
  }

  /// Its indices: V₁ = ½(1 + bπ⁴/5)², V₂ = a²/8, V₁₃ = 8b²π⁸/225, and no other part.
  static let ishigamiIndices: (first: [Double], total: [Double], pair13: Double) = {
    let p4 = Double.pi * .pi * .pi * .pi
    let v1 = 0.5 * (1 + 0.1 * p4 / 5) * (1 + 0.1 * p4 / 5)
    let (v2, v13) = (49.0 / 8, 8 * 0.01 * p4 * p4 / 225)
    let v = v1 + v2 + v13
    return ([v1 / v, v2 / v, 0], [(v1 + v13) / v, v2 / v, v13 / v], v13 / v)
  }()

  /// Sobol's g-function, ∏ (|4u − 2| + aᵢ)/(1 + aᵢ).
  ///
  /// Source: Saltelli and Sobol', Reliability Engineering & System Safety 50 (1995), 225–239.
  static func g(_ u: [Double]) -> Double {
    zip(u, gWeights).reduce(1) { $0 * ((4 * $1.0 - 2).magnitude + $1.1) / (1 + $1.1) }
  }

  static let gWeights: [Double] = [0, 1, 4.5, 9, 99, 99, 99, 99]

  /// Its indices: Vᵢ = 1/(3 (1 + aᵢ)²), V = ∏ (1 + Vᵢ) − 1, and the total effect of i is
  /// Vᵢ ∏ (1 + Vⱼ) over the others.
  static let gIndices: (first: [Double], total: [Double]) = {
    let parts = gWeights.map { 1 / (3 * (1 + $0) * (1 + $0)) }
    let product = parts.reduce(1) { $0 * (1 + $1) }
    let v = product - 1
    return (parts.map { $0 / v }, parts.map { $0 * product / (1 + $0) / v })
  }()

  /// A function of three factors with values rente in [0, 1], leie in [−2, 2], tid in [10, 40].
  static func rentLeieTid(_ x: [Double]) -> Double {
    x[0] * x[0] * 30 + x[1] * x[2] / 4 - x[1].magnitude
  }
}
