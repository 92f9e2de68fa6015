extension SchemaMaker {
  /// A number as it may be written, plain or with its source.
  mutating func quantity(_ shape: QuantityShape) -> JSONNode {
    defined("tall", shape) { maker in
      var forms = [maker.plain(shape)]
      if shape.isAnnotatable {
        forms.append(
          maker.annotated(
            ["verdi": maker.plain(shape)], shape: shape, required: [Annotation.valueKey]))
      }
      return ["anyOf": JSONNode(.array(forms))]
    }
  }

  mutating func distribution(_ shape: QuantityShape) -> JSONNode {
    defined("fordeling", shape) { maker in
      var properties = JSONObject()
      for form in DistributionForm.allCases {
        var schema = maker.schema(of: form.shape(of: shape))
        if case .object(var described) = schema.kind {
          described.set("description", to: JSONNode(.string(form.doc[maker.language])))
          schema = JSONNode(.object(described))
        }
        properties.set(form.rawValue, to: schema)
      }
      let forms = DistributionForm.allCases.map { form -> JSONNode in
        ["required": [JSONNode(.string(form.rawValue))]]
      }
      var object = maker.annotated(properties, shape: shape, required: [])
      if case .object(var members) = object.kind {
        members.set("oneOf", to: JSONNode(.array(forms)))
        object = JSONNode(.object(members))
      }
      return ["anyOf": [maker.quantity(shape), object]]
    }
  }

  mutating func bands(_ shape: QuantityShape) -> JSONNode {
    let list = resolvedPart(ShapeChecker.bandsShape(shape))
    let object = annotated(["bånd": list], shape: nil, required: [Annotation.bandsKey])
    return ["anyOf": [quantity(shape), object]]
  }

  mutating func series(_ shape: QuantityShape) -> JSONNode {
    let value = quantity(shape)
    var object = annotated(basis, shape: nil, required: [])
    if case .object(var members) = object.kind {
      let year: JSONNode = use == .written ? ["anyOf": [value, ["type": "null"]]] : value
      members.set("patternProperties", to: ["^(19|20|21)[0-9]{2}$": year])
      object = JSONNode(.object(members))
    }
    return ["anyOf": [value, object]]
  }

  mutating func schedule(_ shape: QuantityShape) -> JSONNode {
    let value = quantity(shape)
    let dates: JSONNode = [
      "type": "object", "patternProperties": [Self.datePattern: value],
      "additionalProperties": false, "minProperties": 1,
    ]
    var forms = [value]
    for key in [Annotation.stepsKey, Annotation.linearKey] {
      forms.append(annotated([key: dates], shape: nil, required: [key]))
    }
    return ["anyOf": JSONNode(.array(forms))]
  }

  mutating func probabilities(_ names: NameRule) -> JSONNode {
    let map = JSONNode(.object(named(names, quantity(QuantityShape(.probability)))))
    let wrapped = annotated([Annotation.valueKey: map], shape: nil, required: [Annotation.valueKey])
    return ["anyOf": [map, wrapped]]
  }

  // MARK: Parts

  /// A part of one value, which is never patched piecewise.
  private mutating func resolvedPart(_ shape: Shape) -> JSONNode {
    var maker = SchemaMaker(use: .resolved, language: language)
    maker.definitions = definitions
    maker.quantityNames = quantityNames
    defer {
      definitions = maker.definitions
      quantityNames = maker.quantityNames
    }
    return maker.schema(of: shape)
  }

  /// An object with `kilde`, `grad` and `merknad` beside what it holds.
  /// - Parameter shape: of the numbers of its `usikkerhet`; nil where it has none.
  private mutating func annotated(
    _ content: JSONObject, shape: QuantityShape?, required: [String]
  ) -> JSONNode {
    var properties = content
    if shape?.isAnnotatable != false {
      properties.set(Annotation.sourceKey, to: ["type": "string", "minLength": 1])
      properties.set(
        Annotation.gradeKey,
        to: ["enum": JSONNode(.array(Grad.allCases.map { JSONNode(.string($0.rawValue)) }))])
      properties.set(Annotation.noteKey, to: ["type": "string"])
    }
    if var inner = shape, inner.isAnnotatable {
      inner.isAnnotatable = false
      // Plain numbers are in the unit of the value beside them, so bounds say nothing here.
      if !inner.unit.allowsPlainNumber {
        inner.impliedUnit = inner.unit.modelUnit
        inner.bounds = .any
      }
      properties.set(Annotation.uncertaintyKey, to: distribution(inner))
    }
    var schema: JSONObject = [
      "type": "object", "properties": JSONNode(.object(properties)), "additionalProperties": false,
    ]
    if !required.isEmpty {
      schema.set("required", to: JSONNode(.array(required.map { JSONNode(.string($0)) })))
    }
    return JSONNode(.object(schema))
  }

  /// A number or a number with a unit in text.
  private mutating func plain(_ shape: QuantityShape) -> JSONNode {
    var forms: [JSONNode] = []
    if shape.allowsPlainNumber || shape.impliedUnit != nil {
      var number: JSONObject = ["type": shape.unit == .count ? "integer" : "number"]
      if shape.bounds.lower.isFinite {
        number.set(
          shape.bounds.excludesLower ? "exclusiveMinimum" : "minimum",
          to: JSONNode(number: shape.bounds.lower))
      }
      if shape.bounds.upper.isFinite {
        number.set("maximum", to: JSONNode(number: shape.bounds.upper))
      }
      forms.append(JSONNode(.object(number)))
    } else if shape.bounds.contains(0) {
      forms.append(["const": 0])
    }
    let name = "tekst-\(shape.unit.rawValue)"
    if !definitions.contains(name) {
      definitions.set(
        name,
        to: [
          "type": "string", "pattern": JSONNode(.string(Self.pattern(for: shape.unit))),
          "description": JSONNode(.string(shape.unit.examples[language])),
        ])
    }
    return ["anyOf": JSONNode(.array(forms + [Self.reference(name)]))]
  }

  /// A schema that is made once for each quantity and referred to.
  private mutating func defined(
    _ prefix: String, _ shape: QuantityShape, _ make: (inout SchemaMaker) -> JSONNode
  ) -> JSONNode {
    let key = QuantityKey(prefix: prefix, shape: shape)
    if let name = quantityNames[key] { return Self.reference(name) }
    let base = "\(prefix)-\(shape.unit.rawValue)"
    var name = base
    var number = 1
    while definitions.contains(name) {
      number += 1
      name = "\(base)-\(number)"
    }
    quantityNames[key] = name
    definitions.set(name, to: true)
    // Numbers and distributions are replaced whole, so they are never written in part.
    var maker = SchemaMaker(use: .resolved, language: language)
    maker.definitions = definitions
    maker.quantityNames = quantityNames
    let schema = make(&maker)
    definitions = maker.definitions
    quantityNames = maker.quantityNames
    definitions.set(name, to: schema)
    return Self.reference(name)
  }

  /// A regular expression (ECMA 262) for the texts that `NumberText` reads with the units of a
  /// kind, in lower case.
  private static func pattern(for unit: UnitKind) -> String {
    let whole = "([0-9]{1,3}([ \u{A0}\u{202F}\u{2009}][0-9]{3})+|[0-9]+)"
    let number = "[+\\-\u{2212}]?(\(whole)([.,][0-9]+)?|[.,][0-9]+)([eE][+-]?[0-9]+)?"
    let spans = UnitConversion.daysPer.keys.sorted().joined(separator: "|")
      .replacing(".", with: "\\.")
    let kroner =
      "(tusen|mill\\.?|million(er)?|mrd\\.?|milliard(er)?)?\\s*(kr\\.?|kroner|krone|nok)?"
    let prefix: String
    let suffix: String
    switch unit {
    case .count, .number: (prefix, suffix) = ("", "")
    case .probability, .share: (prefix, suffix) = ("", "(%|prosent|‰|promille)?")
    case .duration: (prefix, suffix) = ("", "(\(spans))?")
    case .rate: (prefix, suffix) = ("", "((per|/)\\s*(\(spans)))?")
    case .money: (prefix, suffix) = ("(kr\\.?)?\\s*", kroner)
    case .moneyRate: (prefix, suffix) = ("(kr\\.?)?\\s*", "\(kroner)\\s*(per|/)\\s*(\(spans))")
    }
    return "^\\s*\(prefix)\(number)\\s*\(suffix)\\s*$"
  }
}
