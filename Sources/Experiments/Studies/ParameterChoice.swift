import Boligmodell
import ScenarioFormat
import SimulationKernel

/// Which numbers of a scenario a study moves, from what a user writes.
///
/// A text of parts between commas: a pointer to a number that states its uncertainty; a pointer to a part of
/// the scenario, for all such numbers under it; or `pointer=low..high` for any number, in its own unit or
/// with one (`/oppussing=20 dager..50 dager`). A comma in a name is written `%2C`.
public struct ParameterChoice: Sendable {
  let document: JSONNode
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
}
