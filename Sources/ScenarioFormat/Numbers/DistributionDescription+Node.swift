extension DistributionDescription {
  /// The distribution as a document writes it, its numbers in the unit of the model.
  public func node(unit: UnitKind) -> JSONNode {
    func quantity(_ value: Double) -> JSONNode {
      unit.modelUnit.isEmpty
        ? JSONNode(number: value)
        : JSONNode(.string("\(JSONWriter.text(of: value)) \(unit.modelUnit)"))
    }
    func pure(_ value: Double) -> JSONNode { JSONNode(number: value) }
    func list(_ values: [Double]) -> JSONNode { JSONNode(.array(values.map(quantity))) }

    switch self {
    case .fixed(let value): return ["fast": quantity(value)]
    case .exponential(let mean): return ["eksponentiell": ["snitt": quantity(mean)]]
    case .erlang(let shape, let mean):
      return ["erlang": ["form": pure(Double(shape)), "snitt": quantity(mean)]]
    case .gamma(let shape, let mean):
      return ["gamma": ["form": pure(shape), "snitt": quantity(mean)]]
    case .weibull(let shape, let scale):
      return ["weibull": ["form": pure(shape), "skala": quantity(scale)]]
    case .weibullMedian(let shape, let median):
      return ["weibull": ["form": pure(shape), "median": quantity(median)]]
    case .lognormal(let median, let p90):
      return ["lognormal": ["median": quantity(median), "p90": quantity(p90)]]
    case .uniform(let lower, let upper): return ["uniform": list([lower, upper])]
    case .triangular(let lower, let mode, let upper):
      return ["trekant": list([lower, mode, upper])]
    case .pert(let lower, let mode, let upper): return ["pert": list([lower, mode, upper])]
    case .discrete(let values, let weights):
      return ["diskret": ["verdier": list(values), "vekter": JSONNode(.array(weights.map(pure)))]]
    case .empirical(let points):
      return [
        "empirisk": JSONNode(
          .array(points.map { JSONNode(.array([pure($0.share), quantity($0.value)])) }))
      ]
    }
  }
}
