import Boligmodell
import ScenarioFormat

/// The organisation in a description of a scenario: what it is made after, its rules, its units with tasks and
/// staff, who is in contact with whom and how, and where cases are decided.
///
/// What a contact of a class does is the same for all and stands among the numbers.
public struct OrganisasjonList: Sendable {
  private let organisasjon: Organisasjon?
  let modell: Modell
  let start: CivilDate
  let node: JSONNode?
  let language: Language

  public init(_ scenario: Scenario, _ language: Language) {
    modell = scenario.modell
    organisasjon = scenario.modell.organisasjon
    start = scenario.start
    node = scenario.document["organisasjon"]
    self.language = language
  }

  /// Nothing for a scenario without an organisation.
  public func lines(in terminal: Terminal) -> [String] {
    guard let organisasjon else { return [] }
    let title = node?["tittel"]?.string ?? text("Organisering", "Organisation")
    var lines = terminal.heading(title.printable)
    for part in introduction + rules(organisasjon) {
      lines += part.printable.wrapped(to: terminal.width)
    }
    lines += list(
      text("Saker, det som haster mest først:", "Cases, the most urgent first:"),
      organisasjon.saksganger.contains { !$0.trinn.isEmpty } ? cases(organisasjon) : [], terminal)
    lines.append("")
    for (number, unit) in organisasjon.enheter.enumerated() {
      lines += list(unit.visningsnavn[language], parts(unit, number, organisasjon), terminal)
    }
    for forum in organisasjon.fora {
      lines += list(forum.navn, parts(forum, organisasjon), terminal)
    }
    return lines + [""]
  }

  /// A heading and what belongs to it; nothing where nothing does.
  private func list(_ heading: String, _ parts: [String], _ terminal: Terminal) -> [String] {
    if parts.isEmpty { return [] }
    return heading.printable.wrapped(to: terminal.width)
      + parts.flatMap { $0.printable.wrapped(to: terminal.width, indent: "    ") }
  }

  /// What the author says of it and of where it is from.
  private var introduction: [String] {
    var parts: [String] = []
    if let description = node?["beskrivelse"]?.string { parts.append(description) }
    let sources = node?["kilder"]?.array?.compactMap(\.string) ?? []
    if !sources.isEmpty {
      parts.append(text("Kilder: ", "Sources: ") + sources.joined(separator: "; ") + ".")
    }
    if let count = node?["tallFraKilden"].map(VirkemiddelList.plain) {
      parts.append(text("Tall fra kilden: ", "Numbers from the source: ") + count + ".")
    }
    return parts
  }

  // MARK: Words

  func text(_ nb: String, _ en: String) -> String { LocalizedText(nb, en)[language] }

  /// With as many decimals as it needs, two at most.
  func number(_ value: Double) -> String {
    let places =
      (0...2).first { places in
        let factor = [1.0, 10, 100][places]
        return abs(value * factor - (value * factor).rounded()) < 1e-7
      } ?? 2
    return NumberFormat(language).fixed(value, places: places)
  }

  func percent(_ share: Double) -> String {
    let tenths = share * 1000
    let isWhole = abs(tenths / 10 - (tenths / 10).rounded()) < 1e-7
    return NumberFormat(language).percent(share, places: isWhole ? 0 : 1)
  }

  /// `1 dag`, `30,44 dager`.
  func days(_ value: Double) -> String { counted(value, ("dag", "dager"), ("day", "days")) }

  func hours(_ value: Double) -> String { counted(value, ("time", "timer"), ("hour", "hours")) }

  private func counted(
    _ value: Double, _ nb: (one: String, more: String), _ en: (one: String, more: String)
  ) -> String {
    let word = value == 1 ? text(nb.one, en.one) : text(nb.more, en.more)
    return number(value) + NumberFormat.noBreakSpace + word
  }

  /// The mean of a variate; nil where there is none, and so no time or work.
  func mean(_ variate: Int32) -> Double? {
    variate < 0 ? nil : modell.variates.mean(variate)
  }

  func names(_ bits: UInt64, _ o: Organisasjon) -> String {
    o.enheter.indices.filter { bits & (1 << UInt64($0)) != 0 }
      .map { o.enheter[$0].visningsnavn[language] }.joined(separator: ", ")
  }
}
