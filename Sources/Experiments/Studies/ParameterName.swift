import Foundation

/// Names of parameters and outcomes in a sample's table: pointers, with what a table of numbers cannot have
/// in its header written as RFC 6901, section 6, and RFC 3986 write it (`%20` for a blank).
public enum ParameterName {
  /// As it stands in a table.
  public static func encoded(_ name: String) -> String {
    var text = ""
    for character in name.unicodeScalars {
      switch character {
      case " ", ",", "\"", "%", "\u{A0}":
        for byte in String(character).utf8 {
          let digits = String(byte, radix: 16, uppercase: true)
          text += "%" + (digits.count < 2 ? "0" : "") + digits
        }
      default: text.unicodeScalars.append(character)
      }
    }
    return text
  }

  /// The pointer that a name in a table stands for.
  public static func pointerText(_ name: String) -> String { name.removingPercentEncoding ?? name }
}
