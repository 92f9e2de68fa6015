extension DistributionForm {
  /// What stands under the form's key, for a distribution of a quantity.
  func shape(of quantity: QuantityShape) -> Shape {
    var value = quantity
    value.isAnnotatable = false
    var positive = value
    positive.bounds = value.bounds.positivePart
    let form = ShapeField(
      "form", .quantity(QuantityShape(.number, .positive(upTo: 1000), isAnnotatable: false)),
      nb: "Formparameteren.", en: "The shape parameter.")
    let mean = ShapeField("snitt", .quantity(positive), nb: "Gjennomsnittet.", en: "The mean.")
    switch self {
    case .eksponentiell: return .object(mean)
    case .erlang:
      let stages = QuantityShape(.count, .closed(1, 1000), isAnnotatable: false)
      return .object(
        ShapeField("form", .quantity(stages), nb: "Antall ledd.", en: "The number of stages."), mean
      )
    case .gamma: return .object(form, mean)
    case .weibull:
      return .object(
        form,
        ShapeField(
          "skala", .quantity(positive), .optional, nb: "Skalaen (63-prosentilen).",
          en: "The scale (63rd percentile)."),
        ShapeField("median", .quantity(positive), .optional, nb: "Medianen.", en: "The median."),
        rules: [.exactlyOne(["skala", "median"])])
    case .lognormal:
      return .object(
        ShapeField("median", .quantity(positive), nb: "Medianen.", en: "The median."),
        ShapeField("p90", .quantity(positive), nb: "90-prosentilen.", en: "The 90th percentile."))
    case .uniform: return .array(of: .quantity(value), count: 2...2)
    case .trekant, .pert: return .array(of: .quantity(value), count: 3...3)
    case .fast: return .quantity(value)
    case .diskret:
      let weight = QuantityShape(.number, .closed(0, 1e12), isAnnotatable: false)
      return .object(
        ShapeField(
          "verdier", .array(of: .quantity(value), count: 1...10_000), nb: "Verdiene.",
          en: "The values."),
        ShapeField(
          "vekter", .array(of: .quantity(weight), count: 1...10_000),
          nb: "Vektene, i samme rekkefølge.", en: "The weights, in the same order."))
    case .empirisk:
      let share = QuantityShape(.share, isAnnotatable: false)
      return .array(of: .tuple([.quantity(share), .quantity(value)]), count: 2...10_000)
    }
  }

  /// Whether its values have both a least and a greatest.
  var isBounded: Bool {
    switch self {
    case .uniform, .trekant, .pert, .fast, .diskret, .empirisk: true
    case .eksponentiell, .erlang, .gamma, .weibull, .lognormal: false
    }
  }
}
