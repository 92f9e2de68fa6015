import Foundation

/// Names of result folders and files: ASCII, the same on every system.
public enum ResultNames {
  /// The longest stem, so that a number and an ending have room within 255 bytes.
  static let lengsteStamme = 120

  /// A label as part of a file name: letters a–z, digits, dots, hyphens and underscores; æ, ø and å as
  /// ae, oe and aa, everything else as one hyphen.
  public static func filstamme(_ label: String) -> String {
    var navn = ""
    for tegn in label.precomposedStringWithCanonicalMapping.unicodeScalars {
      switch tegn {
      case "a"..."z", "A"..."Z", "0"..."9", "_", ".": navn.unicodeScalars.append(tegn)
      case "æ": navn += "ae"
      case "ø": navn += "oe"
      case "å": navn += "aa"
      case "Æ": navn += "Ae"
      case "Ø": navn += "Oe"
      case "Å": navn += "Aa"
      default: if !navn.hasSuffix("-") { navn += "-" }
      }
    }
    let trimmet = navn.trimmingCharacters(in: CharacterSet(charactersIn: "-."))
    return trimmet.isEmpty ? "scenario" : String(trimmet.prefix(lengsteStamme))
  }

  /// What a run of scenarios is called: their labels with `-mot-` between them. Many or long ones are
  /// cut to the first and the number of the others.
  public static func stamme(_ etiketter: [String]) -> String {
    let deler = etiketter.map(filstamme)
    let hel = deler.joined(separator: "-mot-")
    if hel.utf8.count <= lengsteStamme || deler.count < 2 {
      return String(hel.prefix(lengsteStamme))
    }
    let end = "-mot-\(deler.count - 1)-andre"
    return String(deler[0].prefix(lengsteStamme - end.count)) + end
  }

  /// The name with the number after the highest in use, from 001. Names that differ in case alone are
  /// taken for the same.
  public static func neste(_ stamme: String, finnes: some Sequence<String>) -> String {
    let begynnelse = stamme.lowercased() + "-"
    let høyeste = finnes.compactMap { navn -> Int? in
      let navn = navn.lowercased()
      guard navn.hasPrefix(begynnelse) else { return nil }
      let siffer = navn.dropFirst(begynnelse.count)
      return (3...9).contains(siffer.count) && siffer.allSatisfy { ("0"..."9").contains($0) }
        ? Int(siffer) : nil
    }
    let nummer = String((høyeste.max() ?? 0) + 1)
    return "\(stamme)-" + String(repeating: "0", count: max(0, 3 - nummer.count)) + nummer
  }
}
