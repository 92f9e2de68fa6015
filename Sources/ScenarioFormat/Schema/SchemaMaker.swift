import Boligmodell

/// Makes the parts of a schema; what is used more than once stands under `$defs`.
struct SchemaMaker {
  let use: JSONSchema.Use
  let language: Language
  var definitions = JSONObject()
  /// The definitions of quantities and distributions made so far, by what they define.
  var quantityNames: [QuantityKey: String] = [:]

  struct QuantityKey: Hashable {
    var prefix: String
    var shape: QuantityShape
  }

  init(use: JSONSchema.Use, language: Language) {
    self.use = use
    self.language = language
  }

  mutating func schema(of shape: Shape) -> JSONNode {
    switch shape {
    case .object(let shape): return object(shape)
    case .map(let shape): return map(shape)
    case .array(let shape):
      var schema: JSONObject = ["type": "array", "items": self.schema(of: shape.element)]
      schema.set("minItems", to: JSONNode(integerLiteral: shape.count.lowerBound))
      schema.set("maxItems", to: JSONNode(integerLiteral: shape.count.upperBound))
      if shape.isSet { schema.set("uniqueItems", to: true) }
      return JSONNode(.object(schema))
    case .tuple(let shapes):
      let count = JSONNode(integerLiteral: shapes.count)
      return [
        "type": "array", "prefixItems": JSONNode(.array(shapes.map { self.schema(of: $0) })),
        "minItems": count, "maxItems": count,
      ]
    case .text(let shape):
      return [
        "type": "string", "minLength": JSONNode(integerLiteral: shape.length.lowerBound),
        "maxLength": JSONNode(integerLiteral: shape.length.upperBound),
      ]
    case .choice(let choices): return choice(choices)
    case .bool: return ["type": "boolean"]
    case .date: return ["type": "string", "pattern": JSONNode(.string(Self.datePattern))]
    case .quantity(let shape): return quantity(shape)
    case .distribution(let shape): return distribution(shape)
    case .bands(let shape): return bands(shape)
    case .series(let shape): return series(shape)
    case .schedule(let shape): return schedule(shape)
    case .probabilities(let names): return probabilities(names)
    case .limit: return ["type": ["number", "string"]]
    case .any: return JSONNode(.object(JSONObject()))
    case .oneOf(let alternatives):
      return [
        "anyOf": JSONNode(.array(alternatives.map { self.schema(of: $0.shape) }))
      ]
    case .named(let named): return self.named(named)
    }
  }

  // MARK: Things

  private mutating func object(_ shape: ObjectShape) -> JSONNode {
    var properties = basis
    for field in shape.fields {
      var schema = self.schema(of: field.shape)
      if use == .written, !field.isRequired { schema = ["anyOf": [schema, ["type": "null"]]] }
      if case .object(var described) = schema.kind {
        let doc = field.doc[language]
        if !doc.isEmpty { described.set("description", to: JSONNode(.string(doc))) }
        if case .defaults(let value) = field.presence { described.set("default", to: value) }
        schema = JSONNode(.object(described))
      }
      properties.set(field.key, to: schema)
    }
    var schema: JSONObject = [
      "type": "object", "properties": JSONNode(.object(properties)), "additionalProperties": false,
    ]
    if use == .resolved {
      let required = shape.fields.filter(\.isRequired).map { JSONNode(.string($0.key)) }
      if !required.isEmpty { schema.set("required", to: JSONNode(.array(required))) }
      if !shape.rules.isEmpty {
        schema.set("allOf", to: JSONNode(.array(shape.rules.map(Self.rule))))
      }
    }
    return JSONNode(.object(schema))
  }

  /// The key that any object may have as people write it.
  var basis: JSONObject {
    guard use == .written else { return JSONObject() }
    let doc = LocalizedText(
      "En fil som dette objektet bygger på: en relativ sti, eller «boligflyt:sti».",
      en: "A file this object builds on: a relative path, or \"boligflyt:path\".")
    return [
      DocumentLoader.baseKey: [
        "type": "string", "description": JSONNode(.string(doc[language])),
      ]
    ]
  }

  private static func rule(_ rule: KeyRule) -> JSONNode {
    func required(_ keys: [String]) -> JSONNode {
      JSONNode(.array(keys.map { ["required": [JSONNode(.string($0))]] }))
    }
    switch rule {
    case .exactlyOne(let keys): return ["oneOf": required(keys)]
    case .atLeastOne(let keys): return ["anyOf": required(keys)]
    case .atMostOne(let keys):
      let none: JSONNode = ["not": ["anyOf": required(keys)]]
      return ["oneOf": JSONNode(.array((required(keys).array ?? []) + [none]))]
    }
  }

  private mutating func map(_ shape: MapShape) -> JSONNode {
    let element = schema(of: shape.element)
    var schema = named(shape.names, element)
    if use == .resolved {
      schema.set("minProperties", to: JSONNode(integerLiteral: shape.count.lowerBound))
    }
    return JSONNode(.object(schema))
  }

  /// An object by names, each with the same schema.
  mutating func named(_ names: NameRule, _ element: JSONNode) -> JSONObject {
    let value: JSONNode = use == .written ? ["anyOf": [element, ["type": "null"]]] : element
    var properties = basis
    switch names {
    case .free:
      return [
        "type": "object", "properties": JSONNode(.object(properties)),
        "propertyNames": ["minLength": 1, "maxLength": 80], "additionalProperties": value,
      ]
    case .among(let list):
      for name in list { properties.set(name, to: value) }
      return [
        "type": "object", "properties": JSONNode(.object(properties)),
        "additionalProperties": false,
      ]
    }
  }

  private func choice(_ choices: [Choice]) -> JSONNode {
    let docs = choices.map { $0.doc[language] }
    let values = choices.map { JSONNode(.string($0.value)) }
    if docs.allSatisfy(\.isEmpty) { return ["enum": JSONNode(.array(values))] }
    return [
      "oneOf": JSONNode(
        .array(zip(values, docs).map { ["const": $0, "description": JSONNode(.string($1))] }))
    ]
  }

  private mutating func named(_ named: NamedShape) -> JSONNode {
    if !definitions.contains(named.name) {
      // The place is taken before the shape is made, for it may refer to itself.
      definitions.set(named.name, to: true)
      var schema = self.schema(of: named.shape())
      let doc = named.doc[language]
      if !doc.isEmpty, case .object(var described) = schema.kind {
        described.set("description", to: JSONNode(.string(doc)))
        schema = JSONNode(.object(described))
      }
      definitions.set(named.name, to: schema)
    }
    return Self.reference(named.name)
  }

  static func reference(_ name: String) -> JSONNode {
    ["$ref": JSONNode(.string("#/$defs/\(name)"))]
  }

  static let datePattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
}

extension ShapeField {
  /// Whether a document must have it.
  var isRequired: Bool { if case .required = presence { true } else { false } }
}
