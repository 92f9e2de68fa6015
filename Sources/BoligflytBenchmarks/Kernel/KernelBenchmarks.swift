import SimulationKernel

/// The kernel's speed on one core, each figure the best of several runs.
enum KernelBenchmarks {
  static func run(peers: Bool) {
    markovQueue(peers: peers)
    holdModel()
    moduleBoundary()
    draws()
    verification()
  }

  /// M/M/1, and how many times faster it is than SimPy's, run in turns with it.
  private static func markovQueue(peers: Bool) {
    let customers: UInt32 = 2_000_000
    var mean = Double.nan
    var ours = 0.0
    var simPy = 0.0
    for _ in 0..<(peers ? 3 : 1) {
      let seconds = Stopwatch.least(of: 8) {
        var queue = MarkovQueue()
        mean = queue.run(customers: customers).mean
      }
      ours = max(ours, Double(customers) / seconds)
      if peers, let rate = Peers.simPyEventsPerSecond() { simPy = max(simPy, rate) }
    }
    report("M/M/1 customers", ours / 1e6, "million a second")
    report("M/M/1 events", 2 * ours / 1e6, "million a second (mean time there \(mean))")
    if simPy > 0 {
      report("SimPy M/M/1 events", simPy / 1e6, "million a second")
      report("M/M/1 against SimPy", 2 * ours / simPy, "times (goal: at least 100)")
    }
  }

  /// Cost of one event by how many are pending.
  private static func holdModel() {
    var costs: [Double] = []
    for pending in [1_000, 10_000, 100_000, 1_000_000] {
      var model = HoldModel(pending: pending)
      _ = model.hold(2 * pending)
      let events = 2_000_000
      let seconds = Stopwatch.least(of: 5) { _ = model.hold(events) }
      costs.append(seconds / Double(events) * 1e9)
      report("hold model, \(pending) pending", costs[costs.count - 1], "ns an event")
    }
    report("from 10³ to 10⁶ pending", costs[3] - costs[0], "ns an event (goal: at most 150)")
  }

  /// The library against a copy in one file, in turns.
  private static func moduleBoundary() {
    let (pending, events) = (1_000, 200_000)
    var library = HoldModel(pending: pending)
    var copy = OneFileHold(pending: pending, seed: 2, replication: 0)
    var (libraryTime, copyTime) = (Double.infinity, Double.infinity)
    for _ in 0..<100 {
      let (before, after) = (library.hold(1_000), copy.hold(1_000))
      precondition(before == after, "the copy is a copy")
      libraryTime = min(libraryTime, Stopwatch.seconds { _ = library.hold(events) })
      copyTime = min(copyTime, Stopwatch.seconds { _ = copy.hold(events) })
    }
    report("library kernel / one file", libraryTime / copyTime, "times (goal: at most 1.05)")
  }

  /// Cost of a draw of each kind.
  private static func draws() {
    let kinds: [(String, Distribution?)] = [
      ("exponential", try? .exponential(mean: 30)),
      ("lognormal", try? .lognormal(median: 42, p90: 90)),
      ("Weibull", try? .weibull(shape: 1.8, scale: 100)),
      ("gamma", try? .gamma(shape: 2.5, mean: 90)),
      ("PERT", try? .pert(minimum: 10, mode: 14, maximum: 60)),
    ]
    let draws = Draws(seed: 3, replication: 0)
    for case (let name, let distribution?) in kinds {
      var table = VariateTable()
      let index = table.add(distribution)
      var sum = 0.0
      let count: UInt32 = 200_000
      let seconds = Stopwatch.least(of: 5) {
        for number in 0..<count {
          let subject = Subject(kind: 0, nameHash: 0, number: number)
          sum += table.quantile(index, draws.uniform(subject, purpose: 0))
        }
      }
      precondition(sum > 0)
      report("keyed draw, \(name)", seconds / Double(count) * 1e9, "ns")
    }
  }

  private static func verification() {
    var passed = 0
    let seconds = Stopwatch.seconds { passed = TheoryCheck.all().count { $0.passed } }
    report("checks against theory", seconds, "seconds (\(passed) passed)")
  }

  static func report(_ what: String, _ number: Double, _ unit: String) {
    let rounded = (number * 1_000).rounded() / 1_000
    print(what + String(repeating: " ", count: max(1, 34 - what.count)) + "\(rounded) " + unit)
  }
}
