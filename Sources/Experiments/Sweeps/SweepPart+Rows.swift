import Boligmodell
import ScenarioFormat

extension SweepPart {
  /// The points of a list: of each factor a number, the name of one of its values, or of those its number from
  /// 1.
  static func rows(
    _ studie: Studie, _ own: [Int], _ bound: [BundetFaktor?], problems: inout ProblemList
  ) -> [[Faktorverdi?]] {
    let names = studie.faktorer.map(\.navn)
    return studie.plan.rader.enumerated().map { index, row in
      let members = row.object?.members ?? []
      for member in members where !names.contains(member.key) {
        problems.add(
          Problem(
            .ukjentVerdi, at: member.keyPosition, pointer: place(index, member.key),
            LocalizedText("studien har ingen slik faktor", en: "the study has no such factor"),
            found: member.key, suggestion: Suggestion.nearest(to: member.key, among: names)))
      }
      var values = [Faktorverdi?](repeating: nil, count: bound.count)
      for factor in own {
        guard let node = row[names[factor]] else {
          values[factor] = .egen
          continue
        }
        if let here = bound[factor], let value = value(node, of: here) {
          values[factor] = value
        } else {
          problems.add(
            Problem(
              .ukjentVerdi, at: node.position, pointer: place(index, names[factor]),
              LocalizedText("faktoren har ingen slik verdi", en: "the factor has no such value"),
              found: node.foundText))
        }
      }
      return values
    }
  }

  private static func place(_ row: Int, _ key: String) -> JSONPointer {
    JSONPointer(["plan", "rader", "\(row)", key])
  }

  private static func value(_ node: JSONNode, of bound: BundetFaktor) -> Faktorverdi? {
    guard case .nivåer(let levels) = bound.faktor.verdier else {
      return node.number.map { .tall($0) }
    }
    if let text = node.string { return levels.firstIndex { $0.navn == text }.map { .nivå($0) } }
    guard let number = node.number else { return nil }
    if bound.erTall { return .tall(number) }
    return Int(exactly: number).flatMap { levels.indices.contains($0 - 1) ? .nivå($0 - 1) : nil }
  }
}
