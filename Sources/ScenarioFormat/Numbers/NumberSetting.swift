import Boligmodell

/// Changing one value of a document, as studies do.
public enum NumberSetting {
  /// Puts a value where a pointer leads, whether the number there is annotated or plain.
  ///
  /// A plain number takes the unit of the one it replaces (`45` over `"42 days"` is 45 days). The
  /// changed number is `antatt` and loses its source, note and uncertainty, unless the new value
  /// says otherwise itself. A pointer to a parameter inside a distribution changes that parameter,
  /// and the grade of the distribution.
  /// - Returns: the changed document; nil, with a problem, where the pointer leads to nothing that
  ///   can be set or the value does not fit there.
  public static func set(
    _ value: JSONNode, at pointer: JSONPointer, in document: JSONNode, shape: Shape,
    problems: inout ProblemList
  ) -> JSONNode? {
    let place = owner(of: pointer)
    guard let path = ShapePath(place, in: document, shape: shape), let parent = place.parent,
      document[parent] != nil
    else {
      problems.add(leadsNowhere(pointer, at: value.position))
      return nil
    }
    var (value, isUnclear) = withUnit(value, of: path)
    if isUnclear, let old = path.node?[Annotation.valueKey] ?? path.node {
      problems.add(
        Problem(
          .manglerEnhet, at: value.position, pointer: pointer,
          LocalizedText(
            "tallet skal erstatte \(old.foundText) og må ha en enhet",
            en: "the number is to replace \(old.foundText) and needs a unit"),
          found: value.foundText, allowed: path.shape.quantity?.unit.examples))
      return nil
    }
    if path.shape.isNumeric, path.distributionDepth == nil { value = assumed(value, path.shape) }
    var result = document
    guard result.set(value, at: place) else {
      problems.add(leadsNowhere(pointer, at: value.position))
      return nil
    }
    var checked = (place: place, shape: path.shape, value: value)
    if let depth = path.distributionDepth {
      let outer = JSONPointer(Array(place.tokens.prefix(depth)))
      guard let node = result[outer],
        let distribution = ShapePath(outer, in: document, shape: shape)
      else { return nil }
      checked = (outer, distribution.shape, assumed(withoutAnnotations(node), distribution.shape))
      result.set(checked.value, at: outer)
    }
    let found = ShapeChecker.check(checked.value, against: checked.shape, at: checked.place)
    problems.add(contentsOf: found)
    return found.hasErrors ? nil : result
  }

  /// Sets a number to a value in the unit of the model, or a distribution to the same form with
  /// this main parameter: what a draw of an uncertain parameter does. Counts are rounded to whole
  /// numbers, and values taken into the bounds.
  ///
  /// - Parameter beside: what is said of the number, such as its grade; `antatt` where nothing is.
  public static func set(
    _ value: Double, of record: NumberRecord,
    beside: JSONObject? = nil,
    in document: JSONNode, shape: Shape,
    problems: inout ProblemList
  ) -> JSONNode? {
    var value = min(max(value, record.bounds.lower), record.bounds.upper)
    if record.unit == .count { value.round() }
    let text = JSONWriter.text(of: value)
    let unit = record.unit.modelUnit
    var node: JSONNode = [
      Annotation.valueKey: unit.isEmpty
        ? JSONNode(number: value) : JSONNode(.string("\(text) \(unit)"))
    ]
    if record.form == .distribution {
      guard let path = ShapePath(record.pointer, in: document, shape: shape),
        case .distribution(let quantity) = path.shape, let old = path.node
      else {
        problems.add(leadsNowhere(record.pointer, at: .none))
        return nil
      }
      var checker = ShapeChecker()
      guard let distribution = checker.distribution(old, quantity, record.pointer),
        distribution.mainParameter != 0
      else {
        problems.add(leadsNowhere(record.pointer, at: old.position))
        return nil
      }
      node = distribution.scaled(by: value / distribution.mainParameter).node(unit: record.unit)
    }
    guard var object = node.object else { return nil }
    let grade = JSONNode(.string(Grad.antatt.rawValue))
    for member in (beside ?? [Annotation.gradeKey: grade]).members {
      object.set(member.key, to: member.value)
    }
    node = JSONNode(.object(object))
    return set(node, at: record.pointer, in: document, shape: shape, problems: &problems)
  }

  /// `/antall` for `/antall/verdi`: the number is addressed, not a part of its annotation.
  private static func owner(of pointer: JSONPointer) -> JSONPointer {
    guard pointer.tokens.last == Annotation.valueKey, let parent = pointer.parent else {
      return pointer
    }
    return parent
  }

  private static func leadsNowhere(
    _ pointer: JSONPointer, at position: SourcePosition
  ) -> Problem {
    Problem(
      .ugyldigPeker, at: position, pointer: pointer,
      LocalizedText(
        "pekeren treffer ingen verdi som kan settes", en: "the pointer leads to no settable value"))
  }

  /// A plain number with the unit of the one it replaces, and the shape it must then have.
  private static func withUnit(
    _ value: JSONNode, of path: ShapePath
  ) -> (value: JSONNode, isUnclear: Bool) {
    guard let shape = path.shape.quantity, case .number(let number, let source) = value.kind,
      number != 0
    else { return (value, false) }
    let beside = shape.beside(path.node?[Annotation.valueKey] ?? path.node)
    if let unit = beside.impliedUnit {
      return (JSONNode(.string("\(source) \(unit)"), at: value.position), false)
    }
    return (value, beside.requiresUnit)
  }

  /// The value graded `antatt`, where it does not carry a grade itself and can carry one.
  private static func assumed(_ value: JSONNode, _ shape: Shape) -> JSONNode {
    if case .quantity(let quantity) = shape, !quantity.isAnnotatable { return value }
    var object = JSONObject()
    var isWrapped = value.object == nil
    if case .probabilities = shape { isWrapped = value[Annotation.valueKey] == nil }
    if let given = value.object, !isWrapped {
      if given.contains(Annotation.gradeKey) { return value }
      object = given
    } else {
      object.set(Annotation.valueKey, to: value)
    }
    let grade = JSONNode(.string(Grad.antatt.rawValue), at: value.position)
    object.set(Annotation.gradeKey, to: grade)
    return JSONNode(.object(object), at: value.position)
  }

  private static func withoutAnnotations(_ node: JSONNode) -> JSONNode {
    guard var object = node.object else { return node }
    for key in Annotation.keys { object.remove(key) }
    return JSONNode(.object(object), at: node.position)
  }
}
