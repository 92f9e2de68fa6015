import Boligmodell
import ScenarioFormat
import Testing

@Suite("Whatever the organisation, nothing is lost that should not be")
struct OrganisationConservationTests {
  #if DEBUG
    static let towns = Array(1...60)
  #else
    static let towns = Array(1...1000)
  #endif

  /// Invariants are checked every tenth day. Then once more by the same world, and by a new one that checks
  /// nothing: a world that forgets all of a replication gives the same row.
  @Test("in whatever the format lets through, and again", arguments: [towns])
  func family(numbers: [Int]) throws {
    var happened: [String: Double] = [:]
    for number in numbers {
      var town = RandomTown(number)
      let (text, _) = town.documentWithOrganisation()
      let scenario = try scenario(
        text, options: .init(warmupYears: number % 3 == 0 ? 1 : 0, seriesStep: 10))
      var world = World(modell: scenario.modell, checksInvariants: true)
      var rows: [Replication] = []
      for replication in [0, 1, 0] as [UInt32] {
        rows.append(try run(&world, replication, "town \(number)"))
      }
      var new = World(modell: scenario.modell)
      rows.append(try run(&new, 1, "town \(number)"))
      #expect(CommonRandomNumbersTests.same(rows[0], rows[2]), "town \(number), run again")
      #expect(CommonRandomNumbersTests.same(rows[1], rows[3]), "town \(number), in a new world")
      let o = scenario.modell.layout
      for (m, measure) in o.organisation.enumerated() {
        for row in rows[0...1] {
          let value = row.outcomes[o.column(organisasjon: m, periode: o.periods.count - 1)]
          #expect(value.isNaN || value >= 0, "town \(number): \(measure.id) is \(value)")
          let part =
            measure.slag == .case || measure.slag == .task ? "\(measure.del)|" : ""
          if value > 0 {
            happened["\(measure.slag.rawValue)|\(part)\(measure.mål)", default: 0] += value
          }
        }
      }
    }
    for what in Self.mechanisms { #expect(happened[what, default: 0] > 0, "\(what) in no town") }
  }

  /// The families are small: a million events would be a loop without end.
  private func run(
    _ world: inout World, _ replication: UInt32, _ what: Comment
  ) throws -> Replication {
    var asked = 0
    let result = world.run(seed: 5, replication: replication) {
      asked += 1
      return asked > 15
    }
    let row = try #require(result, what)
    #expect(row.violations.isEmpty, "\(what): \(row.violations.prefix(3))")
    return row
  }

  /// What must have happened somewhere for the family to say anything: every measure of the whole, of a
  /// unit and of a forum, and the life of each kind of case.
  static let mechanisms: [String] = {
    let whole = [
      "capacity_hours", "utilisation", "meeting_hours", "handoffs", "handoffs_per_case", "returned",
      "lost", "found", "application_lead_time", "overlooked", "match_quality", "planned_dwellings",
    ].map { "organisation|\($0)" }
    let unit = [
      "capacity_hours", "case_hours", "handoff_hours", "meeting_hours", "running_hours",
      "utilisation", "tasks", "queue_days", "absence_days",
    ].map { "unit|\($0)" }
    let forum = ["meetings", "cases", "allocations", "wait", "hours"].map { "forum|\($0)" }
    let life = [
      "opened", "completed", "lapsed", "lost", "handoffs", "returned", "lead_time", "contact_days",
      "queue_days", "work_days", "meeting_days",
    ]
    let kinds = Sakstype.allCases.flatMap { type in
      life.map { "case|\(type.identifikator)|\($0)" }
    }
    // A lost review is a renewal without one, and lost arrears wait for the landlord.
    let found = Sakstype.allCases.filter { $0 != .fornyelse && $0 != .restanse }.map {
      "case|\($0.identifikator)|found"
    }
    let tasks = Oppgave.allCases.map { "task|\($0.identifikator)|done" }
    return whole + unit + forum + kinds + found + tasks
  }()
}
