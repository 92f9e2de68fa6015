/// A path to a value inside a document (RFC 6901): `/kommunaleBoliger/antall`, `/fora/0`.
public struct JSONPointer: Sendable, Hashable, CustomStringConvertible {
  /// The keys and indices from the root, unescaped.
  public var tokens: [String]

  public init(_ tokens: [String] = []) { self.tokens = tokens }

  /// Nil where the text is not a pointer: it is empty or begins with `/`, and `~` stands only in
  /// `~0` (for `~`) and `~1` (for `/`). Tokens are taken to NFC, as keys are.
  public init?(parsing text: String) {
    guard !text.isEmpty else {
      self = .root
      return
    }
    guard text.utf8.first == UInt8(ascii: "/") else { return nil }
    var tokens: [String] = []
    for part in text.utf8.dropFirst().split(separator: 0x2F, omittingEmptySubsequences: false) {
      var token: [UInt8] = []
      var bytes = part.makeIterator()
      while let byte = bytes.next() {
        if byte == UInt8(ascii: "~") {
          switch bytes.next() {
          case UInt8(ascii: "0"): token.append(UInt8(ascii: "~"))
          case UInt8(ascii: "1"): token.append(UInt8(ascii: "/"))
          default: return nil
          }
        } else {
          token.append(byte)
        }
      }
      tokens.append(String(decoding: token, as: UTF8.self).nfc)
    }
    self.tokens = tokens
  }

  /// The whole document.
  public static let root = JSONPointer()

  public var description: String {
    var text = ""
    for token in tokens {
      text += "/"
      for character in token.unicodeScalars {
        switch character {
        case "~": text += "~0"
        case "/": text += "~1"
        default: text.unicodeScalars.append(character)
        }
      }
    }
    return text
  }

  public func appending(_ token: String) -> JSONPointer { JSONPointer(tokens + [token]) }
  public func appending(_ index: Int) -> JSONPointer { appending(String(index)) }

  /// Whether this is the value at the other pointer, or inside it.
  public func isWithin(_ other: JSONPointer) -> Bool { tokens.starts(with: other.tokens) }

  /// The pointer to what holds this, nil for the root.
  public var parent: JSONPointer? {
    tokens.isEmpty ? nil : JSONPointer(Array(tokens.dropLast()))
  }

  /// An index as RFC 6901 writes it: digits without leading zeros.
  static func index(_ token: String) -> Int? {
    guard token == "0" || token.utf8.first.map({ (0x31...0x39).contains($0) }) == true,
      token.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return Int(token)
  }
}
