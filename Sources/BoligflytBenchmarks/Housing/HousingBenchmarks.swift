import Boligmodell
import ScenarioFormat

/// The housing model's speed on one core: a live event is one that changed a household's or a dwelling's
/// state.
enum HousingBenchmarks {
  static func run() {
    replications(of: "trondheim-tomgang-42")
    replications(of: "kristiansand-alle-virkemidler")
    replications(of: "kristiansand-full-organisering")
    instrumentsOff("kristiansand-alle-virkemidler", none: "kristiansand-2009")
    bytesPerHousehold("kristiansand-alle-virkemidler")
    chain(households: 1_000)
    chain(households: 1_000_000)
  }

  /// A shipped scenario by name.
  static func load(_ name: String) -> Scenario? {
    var problems = ProblemList()
    let loader = DocumentLoader(shipped: ShippedScenarios())
    let scenario = Scenario.load("boligflyt:\(name).json5", loader: loader, problems: &problems)
    if scenario == nil { print(problems.formatted(in: .en)) }
    return scenario
  }

  /// Whole replications of a shipped scenario, with start, counts by group and the outcome row.
  private static func replications(of name: String) {
    guard let scenario = load(name) else { return }
    var world = World(modell: scenario.modell)
    var replication: UInt32 = 0
    var events = 0
    let seconds = Stopwatch.least(of: 5) {
      events = 0
      for _ in 0..<10 {
        events += world.run(seed: 1, replication: replication)?.events ?? 0
        replication += 1
      }
    }
    KernelBenchmarks.report("\(name), events", Double(events) / seconds / 1e6, "million a second")
    KernelBenchmarks.report("\(name), one replication of 10 years", seconds / 10 * 1e3, "ms")
  }

  /// The event loop alone: households that move between two situations and never leave.
  private static func chain(households: Int) {
    let text = """
      { navn: "to bosituasjoner", start: "2010-01-01", år: 1,
        husholdningstyper: { enslig: { personer: 1 } },
        innganger: { a: { perÅr: 0, husholdningstype: { enslig: 1 }, ankommerTil: { utenTak: 1 } } },
        startbestand: { a: { hosSlektEllerVenner: { antall: \(households / 2) },
                             privatLeie: { antall: \(households / 2) } } },
        bosituasjoner: {
          hosSlektEllerVenner: { årsaker: { flytter: { rate: "\(rate(households)) per år", følge: { flytterTil: { privatLeie: 1 } } } } },
          privatLeie: { årsaker: { flytter: { rate: "\(rate(households)) per år", følge: { flytterTil: { hosSlektEllerVenner: 1 } } } } } } }
      """
    var problems = ProblemList()
    guard
      let document = DocumentLoader().load(
        bytes: Array(text.utf8), name: "benchmark", problems: &problems),
      let scenario = Scenario.compile(document, problems: &problems)
    else {
      print(problems.formatted(in: .en))
      return
    }
    var world = World(modell: scenario.modell)
    var events = 0
    let seconds = Stopwatch.least(of: 3) {
      events = world.run(seed: 1, replication: 0)?.events ?? 0
    }
    KernelBenchmarks.report(
      "two situations, \(households) households", seconds / Double(max(events, 1)) * 1e9,
      "ns an event, start and row shared out")
  }

  /// About four million events in the year, whatever the number of households.
  private static func rate(_ households: Int) -> Int { 4_000_000 / households }
}
