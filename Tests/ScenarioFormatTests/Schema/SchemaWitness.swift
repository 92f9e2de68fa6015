import Foundation
import ScenarioFormat

/// Checks a value against a JSON Schema of draft 2020-12: the keywords that this project's schemas use,
/// and no knowledge of what they were made from. A keyword that is not known is a failure.
///
/// Source: json-schema.org/draft/2020-12/json-schema-core and -validation.
struct SchemaWitness {
  let root: JSONNode
  init(_ root: JSONNode) { self.root = root }

  private static let ignored: Set<String> = [
    "$schema", "$id", "title", "description", "default", "$defs", "examples",
  ]

  func accepts(_ value: JSONNode) -> Bool { holds(root, value) }

  private func holds(_ schema: JSONNode, _ value: JSONNode) -> Bool {
    if let all = schema.bool { return all }
    guard let object = schema.object else { return false }
    return object.members.allSatisfy {
      Self.ignored.contains($0.key) || keyword($0.key, $0.value, schema, value)
    }
  }

  private func keyword(
    _ key: String, _ part: JSONNode, _ schema: JSONNode, _ value: JSONNode
  ) -> Bool {
    let parts = part.array ?? []
    let limit = part.number ?? 0
    switch key {
    case "$ref":
      guard let text = part.string, let pointer = JSONPointer(parsing: String(text.dropFirst())),
        let target = root[pointer]
      else { return false }
      return holds(target, value)
    case "allOf": return parts.allSatisfy { holds($0, value) }
    case "anyOf": return parts.contains { holds($0, value) }
    case "oneOf": return parts.filter { holds($0, value) }.count == 1
    case "not": return !holds(part, value)
    case "type": return (part.array ?? [part]).contains { isType($0.string ?? "", value) }
    case "const": return same(value, part)
    case "enum": return parts.contains { same($0, value) }
    default: break
    }
    if let number = value.number {
      switch key {
      case "minimum": return number >= limit
      case "maximum": return number <= limit
      case "exclusiveMinimum": return number > limit
      case "exclusiveMaximum": return number < limit
      default: break
      }
    }
    if let text = value.string {
      switch key {
      case "minLength": return text.unicodeScalars.count >= Int(limit)
      case "maxLength": return text.unicodeScalars.count <= Int(limit)
      case "pattern": return matches(text, part.string ?? "")
      default: break
      }
    }
    if let array = value.array { return list(key, part, array) }
    if let object = value.object { return members(key, part, schema, object) }
    return Self.conditional.contains(key)
  }

  /// Keywords that say nothing of values of another type.
  private static let conditional: Set<String> = [
    "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "minLength", "maxLength",
    "pattern", "items", "prefixItems", "minItems", "maxItems", "uniqueItems", "properties",
    "patternProperties", "additionalProperties", "propertyNames", "required", "minProperties",
    "maxProperties",
  ]

  private func list(_ key: String, _ part: JSONNode, _ array: [JSONNode]) -> Bool {
    switch key {
    case "items": return array.allSatisfy { holds(part, $0) }
    case "prefixItems": return zip(part.array ?? [], array).allSatisfy { holds($0, $1) }
    case "minItems": return array.count >= Int(part.number ?? 0)
    case "maxItems": return array.count <= Int(part.number ?? 0)
    case "uniqueItems":
      return array.indices.allSatisfy { i in !array[..<i].contains { same($0, array[i]) } }
    default: return Self.conditional.contains(key)
    }
  }

  private func members(
    _ key: String, _ part: JSONNode, _ schema: JSONNode, _ object: JSONObject
  ) -> Bool {
    switch key {
    case "required":
      return (part.array ?? []).allSatisfy { object.keys.contains($0.string ?? "") }
    case "minProperties": return object.count >= Int(part.number ?? 0)
    case "maxProperties": return object.count <= Int(part.number ?? 0)
    case "propertyNames":
      return object.keys.allSatisfy { holds(part, JSONNode(.string($0))) }
    case "properties":
      return object.members.allSatisfy { member in
        part[member.key].map { holds($0, member.value) } ?? true
      }
    case "patternProperties":
      return (part.object?.members ?? []).allSatisfy { rule in
        object.members.allSatisfy { !matches($0.key, rule.key) || holds(rule.value, $0.value) }
      }
    case "additionalProperties":
      let patterns = schema["patternProperties"]?.object?.keys ?? []
      return object.members.allSatisfy { member in
        schema["properties"]?[member.key] != nil
          || patterns.contains { matches(member.key, $0) } || holds(part, member.value)
      }
    default: return Self.conditional.contains(key)
    }
  }

  private func same(_ a: JSONNode, _ b: JSONNode) -> Bool {
    JSONWriter.canonical(a) == JSONWriter.canonical(b)
  }

  private func isType(_ name: String, _ value: JSONNode) -> Bool {
    switch name {
    case "null": value.isNull
    case "boolean": value.bool != nil
    case "number": value.number != nil
    case "integer": value.number.map { $0 == $0.rounded() } ?? false
    case "string": value.string != nil
    case "array": value.array != nil
    case "object": value.object != nil
    default: false
    }
  }

  private func matches(_ text: String, _ pattern: String) -> Bool {
    text.range(of: pattern, options: .regularExpression) != nil
  }
}
