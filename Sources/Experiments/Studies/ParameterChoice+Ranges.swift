import Boligmodell
import ScenarioFormat

extension ParameterChoice {
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

  /// A range around what a number is, as a user writes it.
  static func example(_ record: NumberRecord) -> String {
    let unit = record.unit.modelUnit.isEmpty ? "" : " \(record.unit.modelUnit)"
    let scale = record.value == 0 ? [0.0, 1] : [0.8 * record.value, 1.2 * record.value]
    let ends = scale.map { end in
      let inside = min(max(end, record.bounds.lower), record.bounds.upper)
      let isLarge = record.unit == .count || inside.magnitude >= 1_000
      return JSONWriter.text(of: isLarge ? inside.rounded() : (inside * 1e9).rounded() / 1e9) + unit
    }
    return ends.joined(separator: "..")
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
