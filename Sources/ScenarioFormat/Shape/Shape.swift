import Boligmodell

/// The description of what may stand at a place in a document.
///
/// One description gives the strict checks (`ShapeChecker`), the typed reading (`DocumentReader`),
/// the JSON Schema and the list of all numbers, so that they cannot disagree.
public indirect enum Shape: Sendable {
  /// A thing with known parts.
  case object(ObjectShape)
  /// Things by free names.
  case map(MapShape)
  case array(ArrayShape)
  /// An array with a shape for each place.
  case tuple([Shape])
  case text(TextShape)
  /// One of a closed list of words.
  case choice([Choice])
  case bool
  /// `"2013-01-01"`, within bounds.
  case date(ClosedRange<CivilDate>)
  /// A number with a unit, plain or as `{ verdi, kilde, grad, usikkerhet, merknad }`.
  case quantity(QuantityShape)
  /// A quantity (always that), or `{ lognormal: {…}, kilde, grad, … }` and the other forms.
  case distribution(QuantityShape)
  /// A rate, or `{ bånd: [{ til: "1 år", rate: … }, …, { rate: … }] }`: by time since entry.
  case bands(QuantityShape)
  /// A quantity, or one for each year: `{ "2009": …, "2010": … }`.
  case series(QuantityShape)
  /// A quantity, or `{ steps: { "2009-01-01": … } }`, or `{ lineær: { … } }`.
  case schedule(QuantityShape)
  /// Probabilities by name that sum to 1 within 1e-9.
  case probabilities(NameRule)
  /// A bound on numbers elsewhere in the document, whose kind it takes: `5`, `"30 år"`, `"85 %"`. It
  /// is no number of the model.
  case limit
  /// Any value: what it must be is known only where it is put.
  case any
  /// The first alternative that fits by its mark.
  case oneOf([Alternative])
  /// A shape under a name: described once, and able to hold itself.
  case named(NamedShape)
}

/// A thing with known parts.
public struct ObjectShape: Sendable {
  public var fields: [ShapeField]
  /// What must hold between its keys.
  public var rules: [KeyRule]
  private let indices: [String: Int]

  public init(_ fields: [ShapeField], rules: [KeyRule] = []) {
    self.fields = fields
    self.rules = rules
    indices = Dictionary(
      fields.enumerated().map { ($0.element.key, $0.offset) },
      uniquingKeysWith: { first, _ in first })
  }

  public func field(_ key: String) -> ShapeField? { indices[key].map { fields[$0] } }
}

/// A part of a thing.
public struct ShapeField: Sendable {
  public enum Presence: Sendable {
    case required
    case optional
    /// What holds where the key is left out.
    case defaults(to: JSONNode)
  }

  public var key: String
  public var shape: Shape
  public var presence: Presence
  public var doc: LocalizedText

  /// A part with its meaning in bokmål and English.
  public init(
    _ key: String, _ shape: Shape, _ presence: Presence = .required, nb: String, en: String
  ) {
    self.key = key.nfc
    self.shape = shape
    self.presence = presence
    doc = LocalizedText(nb, en: en)
  }
}

/// What must hold between the keys of an object.
public enum KeyRule: Sendable, Hashable {
  case exactlyOne([String])
  case atLeastOne([String])
  case atMostOne([String])
}

/// Things by free names.
public struct MapShape: Sendable {
  public var element: Shape
  public var names: NameRule
  public var count: ClosedRange<Int>

  public init(of element: Shape, names: NameRule = .free, count: ClosedRange<Int> = 0...10_000) {
    self.element = element
    self.names = names
    self.count = count
  }
}

/// Which names may stand as keys.
public enum NameRule: Sendable, Hashable {
  /// Any name of 1 to 80 characters, without control characters or space around it.
  case free
  /// One of a list.
  case among([String])
}

public struct ArrayShape: Sendable {
  public var element: Shape
  public var count: ClosedRange<Int>
  /// Whether the same value may not stand twice.
  public var isSet: Bool

  public init(of element: Shape, count: ClosedRange<Int> = 0...10_000, isSet: Bool = false) {
    self.element = element
    self.count = count
    self.isSet = isSet
  }
}

/// Free text, its length in characters.
public struct TextShape: Sendable {
  public var length: ClosedRange<Int>

  public init(length: ClosedRange<Int> = 0...10_000) { self.length = length }
}

/// One of a closed list of words.
public struct Choice: Sendable, Hashable {
  public var value: String
  public var doc: LocalizedText

  public init(_ value: String, _ nb: String, en: String) {
    self.value = value.nfc
    doc = LocalizedText(nb, en: en)
  }
}

/// A number with a unit.
public struct QuantityShape: Sendable, Hashable {
  public var unit: UnitKind
  /// In the units of the model.
  public var bounds: QuantityBounds
  /// Whether it may be `{ verdi, kilde, … }`.
  public var isAnnotatable: Bool
  /// Whether it says what is meant and not how things are: the size of a household kind, the years of a run.
  /// Such a number is no assumption, unless a grade says so.
  public var isDefinition = false
  /// The unit of a plain number where one is clear from elsewhere, as written.
  var impliedUnit: String?
  /// Whether a plain number is refused where its kind would allow it, because what it belongs to is
  /// written in another unit (`"85 %"`, `"1,9 mill. kr"`).
  var requiresUnit = false

  public init(_ unit: UnitKind, _ bounds: QuantityBounds? = nil, isAnnotatable: Bool = true) {
    self.unit = unit
    self.bounds = bounds ?? unit.naturalBounds
    self.isAnnotatable = isAnnotatable
  }
}

/// One of several shapes, and the mark by which it is known.
public struct Alternative: Sendable {
  public enum Mark: Sendable, Hashable {
    /// Any value of one of these JSON types.
    case type(Set<JSONNode.JSONType>)
    /// An object that has this key.
    case key(String)
    /// An object in which this key holds this text.
    case keyValue(String, String)
    /// Everything else.
    case otherwise
  }

  public var name: String
  public var mark: Mark
  public var shape: Shape

  public init(_ name: String, when mark: Mark, _ shape: Shape) {
    self.name = name
    self.mark = mark
    self.shape = shape
  }
}

/// A shape under a name.
public struct NamedShape: Sendable {
  /// Unique in a description: letters of ASCII, digits and hyphens.
  public var name: String
  public var doc: LocalizedText
  /// Evaluated when needed, so that a shape can hold itself.
  public var shape: @Sendable () -> Shape

  public init(
    _ name: String, _ doc: LocalizedText, _ shape: @escaping @Sendable () -> Shape
  ) {
    self.name = name
    self.doc = doc
    self.shape = shape
  }
}
