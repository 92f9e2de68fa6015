import Boligmodell
import ScenarioFormat

/// The list of `describe`: every number of a scenario with its source and grade.
public struct AssumptionList: Sendable {
  private let records: [NumberRecord]
  private let language: Language

  public init(_ records: [NumberRecord], _ language: Language) {
    self.records = records
    self.language = language
  }

  /// How many numbers there are of each grade, then each number: its address, and under it what is
  /// written, its grade, how uncertain it is and where it comes from.
  public func lines(in terminal: Terminal) -> [String] {
    var lines = counts.wrapped(to: terminal.width) + [""]
    for record in records {
      lines += "\(record.pointer)".printable.wrapped(to: terminal.width)
      lines += AssumptionList.entry(record, language).printable.wrapped(
        to: terminal.width, indent: "    ")
    }
    return lines
  }

  private var counts: String {
    let format = NumberFormat(language)
    let parts = Grad.allCases.map { grad in
      let count = records.count { $0.grad == grad }
      return "\(format.integer(count)) \(AssumptionList.name(of: grad)[language])"
    }
    let definitions = records.count { $0.isDefinition }
    let word = LocalizedText(
      definitions == 1 ? "definisjon" : "definisjoner",
      definitions == 1 ? "definition" : "definitions")
    let defined = "\(format.integer(definitions)) \(word[language])"
    let total = format.integer(records.count)
    let numbers = LocalizedText("tall", "numbers")[language]
    return "\(total) \(numbers): " + (parts + [defined]).joined(separator: ", ") + "."
  }

  /// What is written, its grade and where it comes from.
  static func entry(_ record: NumberRecord, _ language: Language) -> String {
    let grade =
      record.grad.map(AssumptionList.name) ?? LocalizedText("definisjon", "definition")
    var parts = [record.text, grade[language]]
    if record.isDefault { parts.append(LocalizedText("standardverdi", "default value")[language]) }
    if let usikkerhet = record.source.usikkerhetText {
      let word = LocalizedText("usikkerhet", "uncertainty")[language]
      parts.append("\(word) \(usikkerhet)")
    }
    if let kilde = record.source.kilde { parts.append(kilde) }
    if let merknad = record.source.merknad { parts.append(merknad) }
    return parts.joined(separator: " · ")
  }

  static func name(of grad: Grad) -> LocalizedText {
    switch grad {
    case .observert: LocalizedText("observert", "observed")
    case .avledet: LocalizedText("avledet", "derived")
    case .antatt: LocalizedText("antatt", "assumed")
    case .kalibrert: LocalizedText("kalibrert", "calibrated")
    }
  }
}
