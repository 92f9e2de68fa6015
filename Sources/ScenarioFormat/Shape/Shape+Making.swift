import Boligmodell

// How descriptions are written: `.object(…fields…)`, `.quantity(.duration)`, `.choice("a", "b")`.

extension Shape {
  public static func object(_ fields: ShapeField..., rules: [KeyRule] = []) -> Shape {
    .object(ObjectShape(fields, rules: rules))
  }

  public static func map(
    of element: Shape, names: NameRule = .free, count: ClosedRange<Int> = 0...10_000
  ) -> Shape {
    .map(MapShape(of: element, names: names, count: count))
  }

  public static func array(
    of element: Shape, count: ClosedRange<Int> = 0...10_000, isSet: Bool = false
  ) -> Shape {
    .array(ArrayShape(of: element, count: count, isSet: isSet))
  }

  /// Any text.
  public static var text: Shape { .text(TextShape()) }

  /// A closed list of words that need no explanation.
  public static func choice(_ values: String...) -> Shape {
    .choice(values.map { Choice($0, "", en: "") })
  }

  /// A closed list made from the cases of an enumeration.
  public static func choice<Cases: CaseIterable & RawRepresentable>(
    _ type: Cases.Type
  ) -> Shape where Cases.RawValue == String {
    .choice(type.allCases.map { Choice($0.rawValue, "", en: "") })
  }

  /// Any date from 1900 to 2199.
  public static var date: Shape {
    guard let first = CivilDate(year: 1900, month: 1, day: 1),
      let last = CivilDate(year: 2199, month: 12, day: 31)
    else { return .text }
    return .date(first...last)
  }

  public static func quantity(_ unit: UnitKind, in bounds: QuantityBounds? = nil) -> Shape {
    .quantity(QuantityShape(unit, bounds))
  }

  /// A number that says what is meant, and assumes nothing.
  public static func definition(_ unit: UnitKind, in bounds: QuantityBounds? = nil) -> Shape {
    var shape = QuantityShape(unit, bounds)
    shape.isDefinition = true
    return .quantity(shape)
  }

  public static func distribution(_ unit: UnitKind, in bounds: QuantityBounds? = nil) -> Shape {
    .distribution(QuantityShape(unit, bounds))
  }

  /// An intensity by time since entry.
  public static func bands(in bounds: QuantityBounds? = nil) -> Shape {
    .bands(QuantityShape(.rate, bounds))
  }

  public static func series(_ unit: UnitKind, in bounds: QuantityBounds? = nil) -> Shape {
    .series(QuantityShape(unit, bounds))
  }

  public static func schedule(_ unit: UnitKind, in bounds: QuantityBounds? = nil) -> Shape {
    .schedule(QuantityShape(unit, bounds))
  }

  public static func probabilities(of names: [String]) -> Shape {
    .probabilities(.among(names.map(\.nfc)))
  }

  /// A shape that is described once and can hold itself.
  public static func named(
    _ name: String, _ nb: String, en: String, _ shape: @escaping @Sendable () -> Shape
  ) -> Shape {
    .named(NamedShape(name, LocalizedText(nb, en: en), shape))
  }

  /// The shape behind its names.
  var resolved: Shape {
    var shape = self
    // A shape that is only names of itself describes nothing; give up rather than go round.
    for _ in 0..<64 {
      guard case .named(let named) = shape else { return shape }
      shape = named.shape()
    }
    return .oneOf([])
  }
}
