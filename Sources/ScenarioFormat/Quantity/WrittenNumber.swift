/// A number as a user writes it on a command line, and what stands after it: `0,5`, `95 %`, `12 dager`.
public struct WrittenNumber: Sendable, Equatable {
  public let value: Double
  /// What follows the number, trimmed; empty where nothing does.
  public let unit: String

  /// Nil where the text is no number.
  public init?(_ text: String) {
    guard let number = try? NumberText(parsing: text), number.value.isFinite else { return nil }
    value = number.value
    unit = number.unit
  }

  /// As a share of one: `95 %` and `0,95` are the same; nil where another unit stands there.
  public var share: Double? {
    unit == "%" ? value / 100 : unit.isEmpty ? value : nil
  }
}
