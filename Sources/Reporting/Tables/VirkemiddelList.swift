import Boligmodell
import ScenarioFormat

/// The instruments in a description of a scenario: who may have each, when it is considered, what it
/// changes, what limits it and what it costs, with source and grade of every number.
public struct VirkemiddelList: Sendable {
  private let node: JSONNode?
  private let records: [NumberRecord]
  private let language: Language

  /// - Parameters:
  ///   - document: a checked scenario.
  ///   - records: its numbers.
  public init(_ document: JSONNode, _ records: [NumberRecord], _ language: Language) {
    node = document["virkemidler"]
    self.records = records.filter { $0.pointer.tokens.first == "virkemidler" }
    self.language = language
  }

  /// Nothing for a scenario without instruments.
  public func lines(in terminal: Terminal) -> [String] {
    guard let members = node?.object?.members, !members.isEmpty else { return [] }
    let count = NumberFormat(language).integer(members.count)
    var lines = LocalizedText(
      "\(count) virkemidler, i den rekkefølgen de prøves.",
      "\(count) instruments, in the order in which they are tried.")[language]
      .wrapped(to: terminal.width)
    lines.append("")
    for member in members {
      lines += member.key.printable.wrapped(to: terminal.width)
      for part in parts(member.key, member.value) {
        lines += part.printable.wrapped(to: terminal.width, indent: "    ")
      }
    }
    return lines + [""]
  }

  private func parts(_ name: String, _ node: JSONNode) -> [String] {
    var parts: [String] = []
    func add(_ nb: String, _ en: String, _ text: String?) {
      guard let text, !text.isEmpty else { return }
      parts.append("\(LocalizedText(nb, en)[language]): \(text)")
    }
    if let text = node["beskrivelse"]?.string { parts.append(text) }
    add("hjemmel", "law", node["hjemmel"]?.string)
    if node["på"]?.bool == false {
      parts.append(LocalizedText("ikke i bruk", "not in use")[language])
    }
    add("gjelder", "in force", period(node))
    add("vurderes", "considered", considered(node))
    add("vilkår", "rule", node["vilkår"].map(rules))
    add("oppgave", "task", node["oppgave"].map(task))
    for (key, nb, en) in [
      ("krever", "krever", "needs"), ("utelukkesAv", "utelukkes av", "barred by"),
      ("samtidigUtelukket", "avslutter", "ends"), ("medfører", "medfører", "entails"),
      ("beholdesI", "beholdes i", "kept in"),
      ("flytterTil", "gir bolig", "gives a home"),
    ] { add(nb, en, node[key].map(VilkårWords(language).names)) }
    if node["grense"]?["kø"]?.bool == true {
      parts.append(
        LocalizedText("den som ikke får, venter på tur", "one who is refused waits")[language])
    }
    for member in node["beløp"]?.object?.members ?? [] {
      let (from, to) = (owner(member.value["fra"]), owner(member.value["til"]))
      let text = LocalizedText(
        "\(member.key), \(from) betaler \(to)", "\(member.key), \(from) pay \(to)")
      add("beløp", "amount", text[language])
    }
    if let timer = node["timer"] {
      add("timene betales av", "hours paid by", owner(timer["budsjett"] ?? "kommune"))
    }
    for member in node["virkninger"]?.object?.members ?? [] {
      add("virkning", "effect", effect(name, member.key, member.value))
    }
    for record in records where record.pointer.tokens.count > 2 && record.pointer.tokens[1] == name
    {
      if record.isDefault || record.pointer.tokens[2] == "virkninger" { continue }
      let address = record.pointer.tokens.dropFirst(2).joined(separator: "/")
      parts.append("\(address) = \(AssumptionList.entry(record, language))")
    }
    return parts
  }

  /// A rule, or several of which one must hold.
  private func rules(_ node: JSONNode) -> String {
    let words = VilkårWords(language)
    guard let rules = node.array else { return words.text(node) }
    return rules.map(words.text).joined(separator: LocalizedText("; eller ", en: "; or ")[language])
  }

  private func task(_ node: JSONNode) -> String {
    Oppgave.allCases.first { $0.nøkkel == node.string }?.navn[language]
      ?? VirkemiddelList.plain(node)
  }

  /// The name of a budget owner; households where none is stated.
  private func owner(_ node: JSONNode?) -> String {
    let key = node?.string ?? "husholdning"
    return Budsjetteier.allCases.first { $0.nøkkel == key }?.navn[language] ?? key
  }

  /// What an effect changes, by how much, and where that comes from.
  private func effect(_ instrument: String, _ name: String, _ node: JSONNode) -> String {
    var parts = [name]
    if let causes = node["risiko"] {
      let places = node["i"].map(VilkårWords(language).names) ?? ""
      let word = LocalizedText("relativ risiko for", "relative risk of")[language]
      parts.append(
        "\(word) \(VirkemiddelList.plain(causes)) \(LocalizedText("i", en: "in")[language]) \(places)"
      )
    }
    for (key, nb, en) in [
      ("sannsynlighet", "sannsynlighet", "probability"), ("varighet", "varighet", "duration"),
      ("kostnad", "kostnad", "cost"),
    ] {
      if let what = node[key]?.string { parts.append("\(LocalizedText(nb, en)[language]) \(what)") }
    }
    if let rule = node["vilkår"] { parts.append(rules(rule)) }
    for record in records {
      let tokens = record.pointer.tokens
      guard tokens.count == 5, tokens[1] == instrument, tokens[2] == "virkninger", tokens[3] == name
      else { continue }
      parts.append("\(tokens[4]) \(AssumptionList.entry(record, language))")
    }
    return parts.joined(separator: "; ")
  }

  private func period(_ node: JSONNode) -> String? {
    let from = node["fra"]?.string
    let until = node["til"]?.string
    if from == nil && until == nil { return nil }
    return LocalizedText(
      "fra \(from ?? "starten") til \(until ?? "slutten")",
      "from \(from ?? "the start") until \(until ?? "the end")")[language]
  }

  /// The points at which it is considered; without points it acts on everyone.
  private func considered(_ node: JSONNode) -> String {
    let points = node["vurderes"]?.array ?? []
    if points.isEmpty {
      return LocalizedText("aldri; virker på alle", "never; acts on everyone")[language]
    }
    return points.compactMap { point in
      Vurderingspunkt.allCases.first { $0.nøkkel == point.string }?.navn[language]
    }.joined(separator: ", ")
  }

  /// A value as it is written, without sources.
  static func plain(_ node: JSONNode) -> String {
    if let text = node.string { return text }
    if let value = node["verdi"] { return plain(value) }
    if let array = node.array { return array.map(plain).joined(separator: "; ") }
    if let object = node.object {
      return object.members.map { "\($0.key) \(plain($0.value))" }.joined(separator: ", ")
    }
    return JSONWriter.compact(node)
  }
}
