/// A replication of a ``QueueNetwork`` over the kernel's calendar, with keyed draws: the n-th
/// customer of a class has the same luck in every network.
public struct QueueNetworkSimulation: ~Copyable {
  let network: QueueNetwork
  let variates: VariateTable
  let service: [Int32]
  let patience: [Int32?]
  var calendar = EventCalendar()
  var stations: [Station]
  var present: [TimeWeighted]
  var waiting: [TimeWeighted]
  var customers: [Customer] = []
  var free: [UInt32] = []
  var operationalTimes: [Double]
  var arrived: [UInt32]
  var outcome: QueueNetworkOutcome
  var draws = Draws(seed: 0, replication: 0)
  var now = 0.0

  /// One on its way through the network.
  struct Customer {
    var subject: Subject
    var stream: Int
    var station: Int
    /// Stations visited before this one.
    var visit: UInt32
    var entered: Double
    var joined: Double
  }

  /// What an event is, in the low bits of its tag; the rest of the tag is the visit it belongs to.
  enum Kind: UInt32 {
    case arrival, completion, patience, servers
  }

  /// Ready to replicate a network.
  public init(_ network: QueueNetwork) {
    self.network = network
    var table = VariateTable()
    service = network.nodes.map { table.add($0.service) }
    patience = network.nodes.map { node in node.patience.map { table.add($0) } }
    variates = table
    stations = network.nodes.map { Station(servers: $0.servers, capacity: $0.capacity) }
    present = network.nodes.map { _ in TimeWeighted() }
    waiting = present
    operationalTimes = network.streams.map { _ in 0 }
    arrived = network.streams.map { _ in 0 }
    outcome = QueueNetworkOutcome(
      stations: network.nodes.map { _ in .init() }, streams: network.streams.map { _ in .init() },
      numberPresent: [], numberWaiting: [], events: 0)
  }

  /// Runs from an empty network at time 0 and reports what happens between two times, days.
  public mutating func run(
    seed: UInt64, replication: UInt32, from warmup: Double, to horizon: Double
  ) -> QueueNetworkOutcome {
    precondition(warmup >= 0 && horizon > warmup)
    begin(Draws(seed: seed, replication: replication))
    var warm = false
    while let event = calendar.next(), event.time < horizon {
      if !warm && event.time >= warmup {
        restart(at: warmup)
        warm = true
      }
      now = event.time
      outcome.events += 1
      handle(event)
    }
    if !warm { restart(at: warmup) }
    outcome.numberPresent = present.map { $0.mean(until: horizon) }
    outcome.numberWaiting = waiting.map { $0.mean(until: horizon) }
    return outcome
  }

  private mutating func begin(_ draws: Draws) {
    self.draws = draws
    now = 0
    calendar.removeAll()
    customers.removeAll(keepingCapacity: true)
    free.removeAll(keepingCapacity: true)
    for (index, node) in network.nodes.enumerated() {
      stations[index].removeAll(servers: node.servers)
      present[index] = TimeWeighted()
      waiting[index] = TimeWeighted()
      for (step, change) in node.serverSteps.enumerated() {
        let tag = Kind.servers.rawValue | UInt32(step) << 2
        calendar.schedule(at: change.time, rank: 1, slot: UInt32(index), tag: tag)
      }
    }
    for stream in network.streams.indices {
      operationalTimes[stream] = 0
      arrived[stream] = 0
      scheduleArrival(stream)
    }
    outcome.events = 0
    restart(at: 0)
  }

  /// Forgets what was seen, at the end of the warm-up.
  private mutating func restart(at time: Double) {
    for index in stations.indices {
      outcome.stations[index] = .init()
      present[index].restart(at: time)
      waiting[index].restart(at: time)
    }
    for index in outcome.streams.indices { outcome.streams[index] = .init() }
  }

  private mutating func handle(_ event: CalendarEntry) {
    let visit = event.tag >> 2
    switch Kind(rawValue: event.tag & 3) {
    case .arrival: arrive(Int(event.slot))
    case .completion: complete(event.slot)
    case .patience: losePatience(event.slot, subject: event.subject, visit: visit)
    case .servers:
      let index = Int(event.slot)
      stations[index].setServers(network.nodes[index].serverSteps[Int(visit)].servers)
      startServices(index)
    case nil: assertionFailure("every event has a kind")
    }
  }
}
