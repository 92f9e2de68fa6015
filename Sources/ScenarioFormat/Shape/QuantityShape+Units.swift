extension QuantityShape {
  /// Whether a number without a unit says enough here.
  var allowsPlainNumber: Bool { unit.allowsPlainNumber && !requiresUnit }

  /// The shape of numbers that belong to a value and are written beside or instead of it.
  ///
  /// Where a unit is needed, a plain number takes that of the value: 30 beside `"42 days"` is 30
  /// days. Where a plain number has a meaning of its own but the value is written in another unit,
  /// nobody can know which is meant, and the unit is asked for.
  func beside(_ value: JSONNode?) -> QuantityShape {
    var shape = self
    let written = value?.string.flatMap { try? NumberText(parsing: $0) }?.unit ?? ""
    if !unit.allowsPlainNumber {
      shape.impliedUnit = written.isEmpty ? impliedUnit ?? unit.modelUnit : written
    } else if let conversion = UnitConversion(written, kind: unit),
      conversion.times != conversion.over
    {
      shape.requiresUnit = true
    }
    return shape
  }
}
