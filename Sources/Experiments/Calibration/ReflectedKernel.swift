import SimulationKernel

/// Gaussian steps in the unit cube that bounce off its walls, each coordinate by itself.
///
/// A step is one draw a coordinate whatever comes out, and its density is that of the Gaussian folded
/// at 0 and 1, so none is lost outside.
struct ReflectedKernel {
  /// Standard deviation of a step in each coordinate, > 0.
  let deviations: [Double]

  /// Steps with twice the weighted variance of a sample, which suits a population that is moved and
  /// reweighted best. Source: Beaumont, Cornuet, Marin and Robert, "Adaptive approximate Bayesian
  /// computation", Biometrika 96 (2009), 983–990.
  init(_ sample: WeightedSample) {
    // A population that does not vary still moves a little.
    deviations = (0..<sample.parameters).map {
      max((2 * sample.variance($0)).squareRoot(), 1e-6)
    }
  }

  /// A point moved by standard normal numbers.
  func move(_ point: [Double], by normals: [Double]) -> [Double] {
    point.indices.map { ReflectedKernel.fold(point[$0] + deviations[$0] * normals[$0]) }
  }

  /// x reflected at 0 and 1 until it lies between.
  static func fold(_ x: Double) -> Double {
    let magnitude = x.magnitude
    let pairs = Double(Int(magnitude / 2))
    let rest = magnitude - 2 * pairs
    return rest <= 1 ? rest : 2 - rest
  }

  /// The density of a step from one point to another, but for a factor that is the same for all.
  func density(_ point: [Double], from origin: [Double]) -> Double {
    var product = 1.0
    for i in deviations.indices where product > 0 {
      product *= density(point[i], from: origin[i], deviations[i])
    }
    return product
  }

  /// The sum over the origin and its mirror images 2k ± m, in order of distance; beyond 9 deviations
  /// nothing is left.
  private func density(_ x: Double, from m: Double, _ deviation: Double) -> Double {
    let reach = 9 * deviation
    func part(_ distance: Double) -> Double {
      if distance > reach { return 0 }
      let z = distance / deviation
      return Elementary.exp(-0.5 * z * z)
    }
    let apart = (x - m).magnitude
    var sum = part(apart)
    // What the walls at 0 and 1 add to the way, and a whole turn after each.
    var turn = 0.0
    while turn + min(x + m, 2 - x - m) <= reach {
      sum += part(turn + x + m) + part(turn + 2 - x - m)
      sum += part(turn + 2 - apart) + part(turn + 2 + apart)
      turn += 2
    }
    return sum
  }
}
