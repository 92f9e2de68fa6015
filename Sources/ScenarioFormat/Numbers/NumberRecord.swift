/// One number or distribution of a document, with all that is said about it: a row of the list of
/// assumptions, an axis of a parameter study.
public struct NumberRecord: Sendable {
  public enum Form: Sendable, Hashable {
    case quantity
    /// A distribution with a form of its own; `value` is its main parameter.
    case distribution
  }

  /// The address that studies use, the same whether the number is annotated or plain.
  public var pointer: JSONPointer
  public var form: Form
  /// What it counts, and the values it may have.
  public var unit: UnitKind
  public var bounds: QuantityBounds
  /// In the unit of the model; of a distribution its main parameter.
  public var value: Double
  /// As written: `42 days`, `lognormal {median: 42 days, p90: 90 days}`.
  public var text: String
  /// Its own source, or that of the series or bands it belongs to.
  public var source: NumberSource
  /// True where the document leaves it out and the format's own value holds.
  public var isDefault: Bool
  /// True where it says what is meant and not how things are, and no grade says otherwise.
  public var isDefinition: Bool
  /// Where it stands; for a default, where the object stands that leaves it out.
  public var position: SourcePosition

  /// The grade, `antatt` where none is given; nil of a definition.
  public var grad: Grad? { isDefinition ? nil : source.grad ?? .antatt }
}
