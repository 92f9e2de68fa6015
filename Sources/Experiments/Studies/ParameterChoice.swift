import Boligmodell
import Foundation
import ScenarioFormat
import SimulationKernel

/// Which numbers of a scenario a study moves, from what a user writes.
///
/// A text of parts between commas: a pointer to a number that states its uncertainty; a pointer to a part of
/// the scenario, for all such numbers under it; or `pointer=low..high` for any number, in its own unit or
/// with one (`/oppussing=20 dager..50 dager`). A comma in a name is written `%2C`.
public struct ParameterChoice: Sendable {
  private let document: JSONNode
  private let records: [NumberRecord]
  private let uncertain: [StudyParameter]

  public init(_ document: JSONNode) {
    self.document = document
    records = NumberRecord.all(in: document, shape: ScenarioShape.scenario)
    uncertain = StudyParameter.uncertain(in: document)
  }

  /// Numbers that state their uncertainty.
  public var uncertainNames: [String] { uncertain.map(\.name) }

  /// Numbers that are assumed and do not state it.
  public var unstatedNames: [String] {
    StudyParameter.withoutUncertainty(in: document).map(\.pointer.description)
  }

  /// The parameters that a text names, in the order of the document; without a text all that state their
  /// uncertainty.
  ///
  /// - Throws: ``ParameterError``.
  public func parameters(_ text: String?) throws -> [ScreenedParameter] {
    guard let text else {
      guard !uncertain.isEmpty else { throw ParameterError.none }
      return uncertain.map { ScreenedParameter($0) }
    }
    var named: [ScreenedParameter] = []
    var under: [ScreenedParameter] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let part = String(part)
      if let mark = part.firstRange(of: "="), part[mark.upperBound...].contains("..") {
        let name = ParameterName.pointerText(String(part[..<mark.lowerBound]))
        named.append(try ranged(name, String(part[mark.upperBound...])))
      } else if let found = try number(ParameterName.pointerText(part)) {
        named.append(found)
      } else {
        under += try section(ParameterName.pointerText(part))
      }
    }
    let names = named.map(\.parameter.name)
    for (index, name) in names.enumerated() where names[..<index].contains(name) {
      throw ParameterError.repeated(name)
    }
    // A number that is named itself goes before the part of the scenario that it stands in.
    var chosen = Dictionary(uniqueKeysWithValues: zip(names, named))
    for parameter in under where chosen[parameter.parameter.name] == nil {
      chosen[parameter.parameter.name] = parameter
    }
    return records.compactMap { chosen[$0.pointer.description] }
  }

  /// The number at a pointer.
  ///
  /// - Throws: ``ParameterError/unknown(_:suggestion:)``.
  public func record(_ name: String) throws -> NumberRecord {
    guard let record = find(name) else { throw unknown(name) }
    return record
  }

  /// A number between two values as a user writes them.
  public func ranged(_ name: String, _ range: String) throws -> ScreenedParameter {
    let record = try record(name)
    guard let dots = range.firstRange(of: "..") else {
      throw ParameterError.badRange(
        name, range: range, LocalizedText("ventet lav..høy", "expected low..high"))
    }
    let low = try value(String(range[..<dots.lowerBound]), of: record, range)
    let high = try value(String(range[dots.upperBound...]), of: record, range)
    return try ranged(record, low, high, written: range)
  }

  /// A number between two values in the unit of the model.
  public func ranged(
    _ record: NumberRecord, _ low: Double, _ high: Double, written: String? = nil
  ) throws -> ScreenedParameter {
    let name = record.pointer.description
    let written = written ?? "\(low)..\(high)"
    guard low < high else {
      throw ParameterError.badRange(
        name, range: written,
        LocalizedText(
          "den laveste verdien skal stå først, og de må være ulike",
          "the lowest value stands first, and they must differ"))
    }
    for end in [low, high] where !record.bounds.contains(end) {
      throw ParameterError.badRange(
        name, range: written,
        LocalizedText("tallet skal være ", "the number must be ")
          + record.bounds.text(unit: record.unit))
    }
    return try ScreenedParameter(record, (low, high))
  }

  private func find(_ name: String) -> NumberRecord? {
    guard let pointer = JSONPointer(parsing: name) else { return nil }
    var tokens = pointer.tokens
    if tokens.last == "verdi" { tokens.removeLast() }
    return records.first { $0.pointer == pointer || $0.pointer.tokens == tokens }
  }

  /// The number that a name leads to; nil where it leads to none.
  private func number(_ name: String) throws -> ScreenedParameter? {
    guard let record = find(name) else { return nil }
    guard let own = uncertain.first(where: { $0.pointer == record.pointer }) else {
      throw ParameterError.withoutUncertainty(
        name, now: record.text, example: ParameterChoice.example(record))
    }
    return ScreenedParameter(own)
  }

  /// A range around what a number is, as a user writes it.
  private static func example(_ record: NumberRecord) -> String {
    let unit = record.unit.modelUnit.isEmpty ? "" : " \(record.unit.modelUnit)"
    let scale = record.value == 0 ? [0.0, 1] : [0.8 * record.value, 1.2 * record.value]
    let ends = scale.map { end in
      let inside = min(max(end, record.bounds.lower), record.bounds.upper)
      let isLarge = record.unit == .count || inside.magnitude >= 1_000
      return JSONWriter.text(of: isLarge ? inside.rounded() : (inside * 1e9).rounded() / 1e9) + unit
    }
    return ends.joined(separator: "..")
  }

  private func section(_ name: String) throws -> [ScreenedParameter] {
    guard let pointer = JSONPointer(parsing: name),
      records.contains(where: { $0.pointer.isWithin(pointer) })
    else { throw unknown(name) }
    let inside = uncertain.filter { $0.pointer.isWithin(pointer) }
    guard !inside.isEmpty else { throw ParameterError.noneUnder(name) }
    return inside.map { ScreenedParameter($0) }
  }

  private func unknown(_ name: String) -> ParameterError {
    let names = records.map(\.pointer.description)
    return .unknown(name, suggestion: Suggestion.nearest(to: name, among: names))
  }

  /// What a text means as a value of a number, in the unit of the model.
  private func value(_ text: String, of record: NumberRecord, _ range: String) throws -> Double {
    let text = String(text.trimmingPrefix { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    let node = Double(text).map { JSONNode(number: $0) } ?? JSONNode(.string(text))
    var problems = ProblemList()
    let changed = NumberSetting.set(
      node, at: record.pointer, in: document, shape: ScenarioShape.scenario, problems: &problems)
    let read = changed.flatMap { changed in
      NumberRecord.all(in: changed, shape: ScenarioShape.scenario)
        .first { $0.pointer == record.pointer }
    }
    if let read { return read.value }
    throw ParameterError.badRange(
      record.pointer.description, range: range,
      problems.problems.first.map { problem in
        let allowed = problem.allowed.map { LocalizedText(": ", ": ") + $0 }
        return problem.text + (allowed ?? LocalizedText("", ""))
      } ?? LocalizedText("verdien passer ikke", "the value does not fit"))
  }
}

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
