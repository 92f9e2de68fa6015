/// Documents as plain JSON text (RFC 8259), NFC, without places and comments.
public enum JSONWriter {
  /// The form that is hashed and compared: no spaces, keys sorted by their UTF-8 bytes, numbers in
  /// their shortest round-trip form. Equal values give equal bytes.
  public static func canonical(_ node: JSONNode) -> String {
    var text = ""
    writeCompact(node, sorted: true, to: &text)
    return text
  }

  /// One line with keys in their own order.
  public static func compact(_ node: JSONNode) -> String {
    var text = ""
    writeCompact(node, sorted: false, to: &text)
    return text
  }

  /// The form for people: keys in their own order, two spaces a level, what fits in a line on one.
  /// Ends with a newline.
  public static func pretty(_ node: JSONNode, width: Int = 90) -> String {
    var text = ""
    writePretty(node, indent: 0, used: 0, width: width, to: &text)
    return text + "\n"
  }

  /// The shortest text that reads back as the same bits: `42`, `0.4`, `1e+22`, `-0`.
  public static func text(of number: Double) -> String {
    let text = number.description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  /// A string with its quotation marks.
  public static func quoted(_ string: String) -> String {
    var text = "\""
    for scalar in string.nfc.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text + "\""
  }

  private static func writeCompact(_ node: JSONNode, sorted: Bool, to text: inout String) {
    switch node.kind {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .number(let value, _): text += value.isFinite ? Self.text(of: value) : "null"
    case .string(let value): text += quoted(value)
    case .array(let elements):
      text += "["
      for (index, element) in elements.enumerated() {
        if index > 0 { text += sorted ? "," : ", " }
        writeCompact(element, sorted: sorted, to: &text)
      }
      text += "]"
    case .object(let object):
      let members =
        sorted
        ? object.members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
        : object.members
      text += "{"
      for (index, member) in members.enumerated() {
        if index > 0 { text += sorted ? "," : ", " }
        text += quoted(member.key) + (sorted ? ":" : ": ")
        writeCompact(member.value, sorted: sorted, to: &text)
      }
      text += "}"
    }
  }

  private static func writePretty(
    _ node: JSONNode, indent: Int, used: Int, width: Int, to text: inout String
  ) {
    if let line = line(of: node, atMost: width - indent - used) {
      text += line
      return
    }
    let inner = String(repeating: " ", count: indent + 2)
    let outer = String(repeating: " ", count: indent)
    switch node.kind {
    case .array(let elements):
      text += "[\n"
      for (index, element) in elements.enumerated() {
        text += inner
        writePretty(element, indent: indent + 2, used: 1, width: width, to: &text)
        text += index == elements.count - 1 ? "\n" : ",\n"
      }
      text += outer + "]"
    case .object(let object):
      text += "{\n"
      for (index, member) in object.members.enumerated() {
        let key = quoted(member.key) + ": "
        text += inner + key
        writePretty(
          member.value, indent: indent + 2, used: key.count + 1, width: width, to: &text)
        text += index == object.count - 1 ? "\n" : ",\n"
      }
      text += outer + "}"
    default: writeCompact(node, sorted: false, to: &text)
    }
  }

  /// The value on one line, nil where it is longer; containers are tried only when they are small,
  /// so the cost stays linear.
  private static func line(of node: JSONNode, atMost width: Int) -> String? {
    guard leaves(of: node, atMost: max(0, width)) != nil else { return nil }
    let text = compact(node)
    return text.count <= width ? text : nil
  }

  private static func leaves(of node: JSONNode, atMost limit: Int) -> Int? {
    var count = 1
    let children: [JSONNode] =
      switch node.kind {
      case .array(let elements): elements
      case .object(let object): object.members.map(\.value)
      default: []
      }
    guard children.count <= limit else { return nil }
    for child in children {
      guard let inside = leaves(of: child, atMost: limit - count) else { return nil }
      count += inside
      guard count <= limit else { return nil }
    }
    return count
  }
}
