import Boligmodell
import Experiments
import ScenarioFormat

/// The terminal's tables of the organisation: how long cases take and where they are lost, and what the
/// units' hours go to.
struct OrganisationOverview: Sendable {
  /// A unit or a kind of case in one scenario: means over replications for the whole horizon, by measure.
  struct Row: Sendable {
    let title: LocalizedText
    var means: [String: Double] = [:]

    func mean(_ measure: String) -> Double { means[measure] ?? .nan }
  }

  /// One scenario's organisation.
  struct Part: Sendable {
    let name: String
    var cases: [Row] = []
    var units: [Row] = []
    var fora: [Row] = []
    var isEmpty: Bool { units.isEmpty }
  }

  /// Of each scenario, in order.
  let scenarios: [Part]
  let language: Language

  private struct Measure {
    let id: String
    let title: LocalizedText
    let unit: Indikator.Enhet
  }

  private static let caseMeasures = [
    Measure(id: "opened", title: LocalizedText("Saker", "Cases"), unit: .antall),
    Measure(id: "lost", title: LocalizedText("Borte", "Lost"), unit: .antall),
    Measure(
      id: "lead_time", title: LocalizedText("Dager, fullførte", "Days, completed"), unit: .days),
    Measure(
      id: "contact_days", title: LocalizedText("Dager, kontakt", "Days, contact"), unit: .days),
    Measure(id: "queue_days", title: LocalizedText("Dager, kø", "Days, queue"), unit: .days),
    Measure(
      id: "meeting_days", title: LocalizedText("Dager, møte", "Days, meeting"), unit: .days),
  ]

  private static let unitMeasures = [
    Measure(id: "capacity_hours", title: LocalizedText("Timer", "Hours"), unit: .timer),
    Measure(id: "utilisation", title: LocalizedText("Utnyttet (%)", "Used (%)"), unit: .andel),
    Measure(id: "tasks", title: LocalizedText("Oppgaver", "Tasks"), unit: .antall),
    Measure(id: "queue_days", title: LocalizedText("Dager i kø", "Queue days"), unit: .days),
  ]

  private static let forumMeasures = [
    Measure(id: "meetings", title: LocalizedText("Møter", "Meetings"), unit: .antall),
    Measure(id: "allocations", title: LocalizedText("Tildelinger", "Allocations"), unit: .antall),
    Measure(id: "cases", title: LocalizedText("Saker", "Cases"), unit: .antall),
    Measure(id: "hours", title: LocalizedText("Timer", "Hours"), unit: .timer),
  ]

  private static let reading = LocalizedText(
    "Dager, fullførte er for saker som ble ferdige, fra åpnet til fullført; dager i kontakt, kø og møte er "
      + "snitt over alle åpnede, også de som falt bort.",
    "Days, completed are those of cases that were completed, from opening; days of contact, queue and "
      + "meeting are means over all opened, lapsed ones too.")

  private static let allocating = LocalizedText(
    "Et forum som tildeler, lar de ledige boligene vente på møtet: det er med i tomgangen og ikke i dager i møte.",
    "A forum that allocates lets vacant dwellings wait for its meeting: that is part of the vacancy and not of "
      + "the days of meeting.")

  /// Nothing where no scenario has an organisation.
  func lines(in terminal: Terminal) -> [String] {
    let told = scenarios.filter { !$0.isEmpty }
    if told.isEmpty { return [] }
    var lines = table(
      LocalizedText("Sak, hele perioden", "Case, whole period"), OrganisationOverview.caseMeasures,
      told.map { ($0.name, $0.cases) }
    ).lines(in: terminal)
    lines += [""]
    lines += table(
      LocalizedText("Enhet, hele perioden", "Unit, whole period"),
      OrganisationOverview.unitMeasures,
      told.map { ($0.name, $0.units) }
    ).lines(in: terminal)
    let withFora = told.filter { !$0.fora.isEmpty }
    if !withFora.isEmpty {
      lines += [""]
      lines += table(
        LocalizedText("Forum, hele perioden", "Forum, whole period"),
        OrganisationOverview.forumMeasures,
        withFora.map { ($0.name, $0.fora) }
      ).lines(in: terminal)
    }
    var reading = OrganisationOverview.reading[language]
    if withFora.contains(where: { $0.fora.contains { $0.mean("allocations") > 0 } }) {
      reading += " " + OrganisationOverview.allocating[language]
    }
    return lines + reading.wrapped(to: terminal.width)
  }

  private func table(
    _ title: LocalizedText, _ measures: [Measure], _ parts: [(name: String, rows: [Row])]
  ) -> TerminalTable {
    let format = NumberFormat(language)
    var table = TerminalTable(
      title: title[language],
      columns: measures.enumerated().map { place, measure in
        .init(measure.title[language], spare: measure.id == "meeting_days" ? 1 : 0)
      })
    for part in parts {
      if scenarios.count > 1 { table.add(heading: part.name) }
      for row in part.rows {
        table.add(
          row.title[language],
          measures.map { measure in
            let mean = row.mean(measure.id)
            if mean.isNaN { return .init("–") }
            return .init(format.number(mean, UnitScale(measure.unit, of: [mean])))
          })
      }
    }
    return table
  }
}

extension ResultScenario {
  /// Means of what the overview shows. Kinds of cases that never come are left out.
  func organisation() throws -> OrganisationOverview.Part {
    let horizon = layout.periods.count - 1
    var part = OrganisationOverview.Part(name: name)
    let columns = columns { column -> OrganisationMeasure? in
      guard case .organisasjon(let number, horizon) = column else { return nil }
      return layout.organisation[number]
    }
    try forEachSummary(columns) { measure, summary in
      switch measure.slag {
      case .case: part.cases.set(measure, summary.mean)
      case .unit: part.units.set(measure, summary.mean)
      case .forum: part.fora.set(measure, summary.mean)
      case .organisation, .task: break
      }
    }
    part.fora.removeAll { $0.mean("meetings") == 0 || $0.mean("meetings").isNaN }
    part.cases.removeAll { $0.mean("opened") == 0 || $0.mean("opened").isNaN }
    return part
  }
}

extension [OrganisationOverview.Row] {
  fileprivate mutating func set(_ measure: OrganisationMeasure, _ mean: Double) {
    if last?.title != measure.delnavn { append(.init(title: measure.delnavn)) }
    self[count - 1].means[measure.mål] = mean
  }
}
