import Boligmodell
import Experiments
import ScenarioFormat

/// In words: whether the targets can be met, which cannot, and what they say nothing about.
struct CalibrationWords {
  let result: CalibrationResult
  let language: Language

  private var format: NumberFormat { NumberFormat(language) }

  init(_ result: CalibrationResult, _ language: Language) {
    self.result = result
    self.language = language
  }

  var paragraphs: [String] { targets + [untouched, bound].compactMap(\.self) }

  // MARK: Targets

  private var targets: [String] {
    let judgement = result.judgement
    let count = result.targets.count
    if judgement.canAllBeMet {
      let text =
        switch count {
        case 1: LocalizedText("Målet kan nås.", "The target can be met.")
        case 2:
          LocalizedText(
            "Begge målene kan nås samtidig.", "Both targets can be met together.")
        default:
          LocalizedText(
            "Alle de \(count) målene kan nås samtidig.", "All \(count) targets can be met together."
          )
        }
      return [text[language]]
    }
    return judgement.unreachable.map(unreachable) + judgement.conflicts.map(conflict)
  }

  private func unreachable(_ target: Int) -> String {
    let name = result.targets[target].name
    let nearest = result.judgement.alone[target]
    guard nearest.isFinite else {
      return LocalizedText(
        "Målet «\(name)» kan ikke nås: tallet er ikke definert i noen av trekningene.",
        "The target “\(name)” cannot be met: the number is not defined in any of the draws.")[
          language]
    }
    let far = format.fixed(nearest, places: 1)
    return LocalizedText(
      "Målet «\(name)» nås ikke av noen trekning: den nærmeste er \(far) toleranser unna. Så lenge de usikre "
        + "tallene ligger der scenarioet sier, gir ikke modellen det.",
      "The target “\(name)” is not met by any draw: the nearest is \(far) tolerances off. As long as the "
        + "uncertain numbers lie where the scenario says, the model does not give it.")[language]
  }

  private func conflict(_ set: [Int]) -> String {
    let far = format.fixed(result.judgement.together[set.max(by: isNearer) ?? set[0]], places: 1)
    let (nb, en) = (names(set, "og"), names(set, "and"))
    let nearest = LocalizedText(
      " Den trekningen som er nærmest alle mål, bommer på ett av disse med \(far) toleranser.",
      " The draw that is nearest to all targets misses one of these by \(far) tolerances.")
    return set.count == 2
      ? LocalizedText(
        "Målene \(nb) nås hver for seg, men ikke samtidig.\(nearest.nb)",
        "The targets \(en) are met one at a time, but not together.\(nearest.en)")[language]
      : LocalizedText(
        "Målene \(nb) nås ikke samtidig, men når ett av dem tas bort, nås de andre.\(nearest.nb)",
        "The targets \(en) are not met together, but when one of them is left out, the others are."
          + nearest.en)[language]
  }

  private func isNearer(_ a: Int, _ b: Int) -> Bool {
    result.judgement.together[a] < result.judgement.together[b]
  }

  private func names(_ set: [Int], _ and: String) -> String {
    let names = set.map {
      language == .nb ? "«\(result.targets[$0].name)»" : "“\(result.targets[$0].name)”"
    }
    return names.dropLast().joined(separator: ", ") + " \(and) " + (names.last ?? "")
  }

  // MARK: Numbers

  /// A number whose interval is narrower by less than this share is as uncertain as before.
  private static let nothing = 0.1
  /// A correlation beyond this means that mostly a combination is known.
  private static let tight = 0.7

  private var untouched: String? {
    guard !result.accepted.isEmpty else { return nil }
    let names = result.space.parameters.indices
      .filter { result.narrowing(of: $0) < CalibrationWords.nothing }
      .map { result.space.parameters[$0].name }
    if names.isEmpty { return nil }
    let list = names.joined(separator: ", ")
    return LocalizedText(
      "Målene sier lite eller ingenting om: \(list).",
      "The targets say little or nothing about: \(list).")[language]
  }

  private var bound: String? {
    guard let correlations = result.posterior?.correlations() else { return nil }
    let names = result.space.parameters.map(\.name)
    var pairs: [String] = []
    for a in names.indices {
      for b in names.indices.dropFirst(a + 1)
      where correlations[a][b].magnitude > CalibrationWords.tight {
        let value = format.fixed(correlations[a][b], places: 2, signed: true)
        pairs.append("\(names[a]) \(LocalizedText("og", "and")[language]) \(names[b]) (\(value))")
      }
    }
    if pairs.isEmpty { return nil }
    let list = pairs.joined(separator: "; ")
    return LocalizedText(
      "Disse henger sammen, slik at målene mest sier noe om dem samlet (korrelasjon): \(list). "
        + "kalibrert.json5 har hvert tall for seg, posterior.csv har dem sammen.",
      "These go together, so that the targets mostly say something about them jointly (correlation): "
        + "\(list). kalibrert.json5 has each number by itself, posterior.csv has them together.")[
        language]
  }
}
