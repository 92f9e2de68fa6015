import Experiments
import ScenarioFormat

/// The parameters of a screening put together by the part of the scenario that they stand in.
struct Mechanisms {
  /// A part of the scenario.
  struct Part: Equatable {
    /// The top section of the document.
    let section: String
    /// A parameter of it.
    let example: Int
    /// Parameters of it that were moved, and how many of them have an effect above the noise.
    let count: Int
    let above: Int
    /// Its share of the sum of squared effects, noise taken off.
    let share: Double
  }

  /// From the largest share on.
  let parts: [Part]

  /// The sum of squared effects stands in for variance: for a measure that is linear in its parameters,
  /// each uniform over its range, the shares are those of its variance.
  init(_ effects: [SensitivityResult.Effect], sections: [String]) {
    var squares: [Double] = []
    for effect in effects {
      let noise = effect.noise.isNaN ? 0 : effect.noise
      let (size, floor) = (effect.muStar.estimate, noise)
      squares.append(size > floor ? size * size - floor * floor : 0)
    }
    let total = squares.reduce(0, +)
    var order: [String] = []
    for section in sections where !order.contains(section) { order.append(section) }
    let parts = order.map { section in
      let members = sections.indices.filter { sections[$0] == section }
      return Part(
        section: section, example: members[0], count: members.count,
        above: members.count { effects[$0].isAboveNoise ?? true },
        share: total > 0 ? members.reduce(0) { $0 + squares[$1] } / total : 0)
    }
    self.parts = parts.indices.sorted { (-parts[$0].share, $0) < (-parts[$1].share, $1) }
      .map { parts[$0] }
  }
}
