// No nil literal: it would make every `JSONNode?` ambiguous. Write `JSONNode(.null)`.
extension JSONNode: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByFloatLiteral, ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral
{
  public init(stringLiteral value: String) { self.init(.string(value)) }
  public init(integerLiteral value: Int) { self.init(number: Double(value)) }
  public init(floatLiteral value: Double) { self.init(number: value) }
  public init(booleanLiteral value: Bool) { self.init(.bool(value)) }
  public init(arrayLiteral elements: JSONNode...) { self.init(.array(elements)) }

  /// Of two equal keys the last counts.
  public init(dictionaryLiteral elements: (String, JSONNode)...) {
    var object = JSONObject()
    for (key, value) in elements { object.set(key, to: value) }
    self.init(.object(object))
  }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
  /// Of two equal keys the last counts.
  public init(dictionaryLiteral elements: (String, JSONNode)...) {
    self.init()
    for (key, value) in elements { set(key, to: value) }
  }
}
