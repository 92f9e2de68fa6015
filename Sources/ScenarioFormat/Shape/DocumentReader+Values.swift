// What stands at a place, as a value. Each falls back to a harmless one after a problem.

extension DocumentReader {
  /// A number in the unit of the model: days, per day, kroner.
  public var number: Double {
    guard case .quantity(let shape) = chosen.shape else { return unfit(0) }
    return quantity?.value ?? shape.bounds.fallback
  }

  /// A whole number; counts are checked to be whole and to fit.
  public var int: Int { Int(exactly: number.rounded()) ?? 0 }

  /// A number with its source; nil where none stands or it cannot be read.
  public var quantity: QuantityValue? {
    guard isPresent, case .quantity(let shape) = chosen.shape else { return unfit(nil) }
    return collector.checker.quantity(node, shape, pointer)
  }

  public var distribution: DistributionDescription {
    guard isPresent, case .distribution(let shape) = chosen.shape else { return unfit(.fixed(0)) }
    return collector.checker.distribution(node, shape, pointer) ?? .fixed(shape.bounds.fallback)
  }

  public var bands: RateBands {
    guard isPresent, case .bands(let shape) = chosen.shape else { return unfit(.constant(0)) }
    return collector.checker.bands(node, shape, pointer) ?? .constant(shape.bounds.fallback)
  }

  public var series: YearSeries {
    let none = YearSeries(.constant(0))
    guard isPresent, case .series(let shape) = chosen.shape else { return unfit(none) }
    return collector.checker.series(node, shape, pointer)
      ?? YearSeries(.constant(shape.bounds.fallback))
  }

  public var schedule: DateSchedule {
    let none = DateSchedule(.constant(0))
    guard isPresent, case .schedule(let shape) = chosen.shape else { return unfit(none) }
    return collector.checker.schedule(node, shape, pointer)
      ?? DateSchedule(.constant(shape.bounds.fallback))
  }

  /// In the order of the description's list of names, or by name where names are free.
  public var probabilities: [NamedProbability] {
    guard isPresent, case .probabilities(let names) = chosen.shape else { return unfit([]) }
    return collector.checker.probabilities(node, names, pointer) ?? []
  }

  public var text: String {
    switch chosen.shape {
    case .text(let shape) where isPresent:
      return collector.checker.text(node, shape, pointer) ?? ""
    case .choice(let choices):
      let value = isPresent ? collector.checker.choice(node, choices, pointer) : nil
      return value ?? choices.first?.value ?? ""
    default: return unfit("")
    }
  }

  /// A choice as a case of an enumeration; nil where the text is none of its cases.
  public func choice<Cases: RawRepresentable>(
    _ type: Cases.Type = Cases.self
  ) -> Cases? where Cases.RawValue == String {
    guard isPresent else { return nil }
    let text = text
    if let value = Cases(rawValue: text) { return value }
    report(
      .internFeil, "programmet kjenner ikke valget «\(text)»",
      en: "the program does not know the choice \"\(text)\"")
    return nil
  }

  public var bool: Bool {
    guard isPresent, case .bool = chosen.shape else { return unfit(false) }
    return collector.checker.bool(node, pointer) ?? false
  }

  /// A date; nil where none stands or it cannot be read.
  public var date: CivilDate? {
    guard isPresent, case .date(let range) = chosen.shape else { return unfit(nil) }
    return collector.checker.date(node, range, pointer)
  }

  /// A value read as something that the description does not say it is: a fault of the program.
  /// Nothing is wrong with a key left out, or where no alternative could be chosen.
  private func unfit<Value>(_ value: Value) -> Value {
    if isPresent, !isUndecided {
      report(
        .internFeil, "verdien leses som noe annet enn formatet beskriver",
        en: "the value is read as something other than the format describes")
    }
    return value
  }

  private var isUndecided: Bool {
    if case .oneOf = chosen.shape { true } else { false }
  }
}
