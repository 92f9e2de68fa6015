import Boligmodell
import ScenarioFormat

/// The organisation in a description of a scenario: what it is made after, its units with tasks and staff,
/// who is in contact with whom, where cases are decided, and by which rules.
public struct OrganisasjonList: Sendable {
  private let organisasjon: Organisasjon?
  private let node: JSONNode?
  private let language: Language

  public init(_ scenario: Scenario, _ language: Language) {
    organisasjon = scenario.modell.organisasjon
    node = scenario.document["organisasjon"]
    self.language = language
  }

  /// Nothing for a scenario without an organisation.
  public func lines(in terminal: Terminal) -> [String] {
    guard let organisasjon else { return [] }
    let title =
      node?["tittel"]?.string ?? LocalizedText("Organisering", "Organisation")[language]
    var lines = terminal.heading(title.printable)
    for key in ["beskrivelse"] {
      if let text = node?[key]?.string { lines += text.printable.wrapped(to: terminal.width) }
    }
    let sources = node?["kilder"]?.array?.compactMap(\.string) ?? []
    var rules = [rules(organisasjon)]
    if !sources.isEmpty {
      rules.append(
        LocalizedText("Kilder: ", "Sources: ")[language] + sources.joined(separator: "; ") + ".")
    }
    for text in rules { lines += text.printable.wrapped(to: terminal.width) }
    lines.append("")
    for (number, unit) in organisasjon.enheter.enumerated() {
      lines += unit.navn.printable.wrapped(to: terminal.width)
      for part in parts(unit, number, organisasjon) {
        lines += part.printable.wrapped(to: terminal.width, indent: "    ")
      }
    }
    for forum in organisasjon.fora {
      lines += self.forum(forum, organisasjon).printable.wrapped(to: terminal.width)
    }
    return lines + [""]
  }

  private func text(_ nb: String, _ en: String) -> String { LocalizedText(nb, en)[language] }

  /// With as many decimals as it needs, two at most.
  private func number(_ value: Double) -> String {
    let places = (0...2).first { abs(value - rounded(value, $0)) < 1e-9 } ?? 2
    return NumberFormat(language).fixed(value, places: places)
  }

  private func rounded(_ value: Double, _ places: Int) -> Double {
    let factor = [1.0, 10, 100][places]
    return (value * factor).rounded() / factor
  }

  /// Ownership, routing, work and clarity in one sentence each.
  private func rules(_ o: Organisasjon) -> String {
    let owner =
      switch o.eierskap {
      case .ingen: text("Ingen eier saken som helhet.", "Nobody owns a case as a whole.")
      case .førsteEnhet:
        text("Den som tok imot saken, eier den.", "The unit that took a case in owns it.")
      case .denSomFårInn:
        text(
          "Den som får noen inn, har ansvaret hele leietiden.",
          "The unit that gets someone in is responsible for the whole tenancy.")
      case .saksteam:
        text("Sammensatte saker har et team.", "Composite cases have a team.")
      }
    let routing =
      o.ruting == .kjentKontakt
      ? text("Saker sendes til den en kjenner.", "Cases go to whom one knows.")
      : text("Saker går raskeste vei.", "Cases take the fastest path.")
    let work =
      o.arbeidsmåte == .jazz
      ? text(
        "En annen tar over når den som står for tur, ikke kan.",
        "Another takes over when the one whose turn it is cannot.") : ""
    let clarity =
      text("Ansvarsklarhet ", "Clarity of responsibility ") + number(o.ansvarsklarhet) + "."
    return [owner, routing, work, clarity].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func parts(_ unit: Enhet, _ place: Int, _ o: Organisasjon) -> [String] {
    let tasks = unit.oppgaver.alle.map { $0.navn[language] }.joined(separator: ", ")
    var staff = number(unit.årsverk.verdi(0)) + " årsverk"
    let share = unit.boligandel.verdi(0)
    if share < 1 {
      staff +=
        ", " + NumberFormat(language).percent(share, places: 0)
        + text(" til boligsosialt arbeid", " for housing work")
    }
    for (isSo, nb, en) in [
      (unit.erSpesialist, "spesialister", "specialists"),
      (unit.erOppsøkende, "oppsøkende", "outreach"),
      (unit.erNøkkelperson, "nøkkelperson", "key person"),
    ] where isSo { staff += ", " + text(nb, en) }
    let contacts = o.kontakter.filter { $0.a == place || $0.b == place }
      .sorted { $0.hyppighet.rawValue < $1.hyppighet.rawValue }
      .map { "\(o.enheter[$0.motsatt(place)].navn) (\($0.hyppighet.navn[language]))" }
    return [
      text("oppgaver: ", "tasks: ") + (tasks.isEmpty ? text("ingen", "none") : tasks), staff,
      contacts.isEmpty
        ? text("ingen kontakt utenom fora", "no contact outside fora")
        : text("kontakt: ", "contact: ") + contacts.joined(separator: ", "),
    ]
  }

  private func forum(_ forum: Forum, _ o: Organisasjon) -> String {
    let when =
      switch forum.møter {
      case .fast(let days):
        text("hver ", "every ") + number(days) + text(" dager", " days")
      case .nårBoligStårLedig(let days):
        text("når boliger står ledig, etter ", "when dwellings stand vacant, after ")
          + number(days) + text(" dager", " days")
      }
    let who = o.enheter.indices.filter { forum.deltakere & (1 << UInt64($0)) != 0 }
      .map { o.enheter[$0].navn }.joined(separator: ", ")
    let authority =
      forum.myndighet == .bindende
      ? text("bindende", "binding") : text("innstiller", "recommends")
    let mandate =
      forum.harMandat ? text(", kan gi en enhet ansvaret", ", can make a unit responsible") : ""
    let agenda = Forum.Dagsorden.navn.filter { forum.dagsorden.contains($0.1) }.map(\.0)
      .joined(separator: ", ")
    return "\(forum.navn): \(when), \(authority)\(mandate); "
      + text("deltakere: ", "participants: ") + who + text("; dagsorden: ", "; agenda: ") + agenda
      + "."
  }
}
