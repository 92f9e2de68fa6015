import Boligmodell
import ScenarioFormat

/// A rule of a scenario in words: names as its author wrote them, the rest in the reader's language.
struct VilkårWords: Sendable {
  private let language: Language

  init(_ language: Language) { self.language = language }

  func text(_ rule: JSONNode) -> String {
    let parts = (rule.object?.members ?? []).map { part($0.key, $0.value) }
    return parts.isEmpty
      ? LocalizedText("alle", en: "all")[language] : parts.joined(separator: ", ")
  }

  /// Names one after the other, those of the program in the reader's language.
  func names(_ node: JSONNode) -> String {
    if let key = node.string { return name(key) }
    guard let values = node.array else { return VirkemiddelList.plain(node) }
    return values.map(names).joined(separator: "; ")
  }

  private func part(_ key: String, _ node: JSONNode) -> String {
    let word = VilkårWords.words[key]?[language] ?? key
    if let holds = node.bool {
      return LocalizedText(holds ? "med" : "uten", en: holds ? "with" : "without")[language] + " "
        + word
    }
    if let values = node.array {
      let names = values.map { name($0.string ?? VirkemiddelList.plain($0)) }
      return word + " " + names.joined(separator: LocalizedText(" eller ", en: " or ")[language])
    }
    return word + " " + interval(node)
  }

  private func interval(_ node: JSONNode) -> String {
    let from = node["fra"].map {
      LocalizedText("fra ", en: "from ")[language] + VirkemiddelList.plain($0)
    }
    let below = node["til"].map {
      LocalizedText("under ", en: "below ")[language] + VirkemiddelList.plain($0)
    }
    let parts = [from, below].compactMap(\.self)
    return parts.isEmpty ? VirkemiddelList.plain(node) : parts.joined(separator: " ")
  }

  private func name(_ key: String) -> String {
    let need = Behov.allCases.first { $0.nøkkel == key }?.navn
    let situation = Bosituasjon.allCases.first { $0.nøkkel == key }?.navn
    return (need ?? situation)?[language] ?? key
  }

  private static let words: [String: LocalizedText] = [
    "husholdningstype": LocalizedText("husholdningstype", en: "household type"),
    "målgruppe": LocalizedText("målgruppe", en: "target group"),
    "utenMålgruppe": LocalizedText("ikke målgruppe", en: "not target group"),
    "behov": LocalizedText("behov:", en: "need:"),
    "bosituasjon": LocalizedText("bosituasjon:", en: "housing situation:"),
    "alder": LocalizedText("alder", en: "age"),
    "personer": LocalizedText("personer", en: "persons"),
    "inntekt": LocalizedText("inntekt", en: "income"),
    "egenkapital": LocalizedText("egenkapital", en: "equity"),
    "boutgiftsandel": LocalizedText("boutgiftsandel", en: "housing cost as a share of income"),
    "inngang": LocalizedText("inngang", en: "inflow"),
    "virkemiddel": LocalizedText("har", en: "has"),
    "utenVirkemiddel": LocalizedText("har ikke", en: "does not have"),
    "trygd": LocalizedText("trygd", en: "benefits"),
    "betalingsanmerkning": LocalizedText("betalingsanmerkning", en: "payment remarks"),
    "underVann": LocalizedText("lån over boligens verdi", en: "a loan above the home's worth"),
    "barn": LocalizedText("barn", en: "children"),
  ]
}
