import SimulationKernel
import Testing

@Suite("Networks of stations")
struct QueueNetworkTests {
  /// One arrival at each time, always the same service.
  func clockwork(_ node: QueueNetwork.Node) throws -> QueueNetwork {
    QueueNetwork(nodes: [node], streams: [try .init(rate: 1)])
  }

  @Test("The same seed and replication give the same outcome, another replication another")
  func repeatable() throws {
    let network = try clockwork(.init(servers: 2, service: .exponential(mean: 1.5)))
    var simulation = QueueNetworkSimulation(network)
    let first = simulation.run(seed: 5, replication: 0, from: 10, to: 500)
    let other = simulation.run(seed: 5, replication: 1, from: 10, to: 500)
    let again = simulation.run(seed: 5, replication: 0, from: 10, to: 500)
    #expect(first.stations[0].wait == again.stations[0].wait)
    #expect(first.numberPresent == again.numberPresent)
    #expect(first.stations[0].wait != other.stations[0].wait)
  }

  @Test("A customer has the same luck in every network: more servers never make anyone wait longer")
  func commonLuck() throws {
    var waits: [Double] = []
    for servers in [1, 2, 3] {
      let network = try clockwork(.init(servers: servers, service: .exponential(mean: 0.8)))
      var simulation = QueueNetworkSimulation(network)
      let outcome = simulation.run(seed: 6, replication: 0, from: 0, to: 2_000)
      waits.append(outcome.stations[0].wait.mean)
    }
    #expect(waits[0] > waits[1] && waits[1] > waits[2])
  }

  @Test("Everyone who came was served, refused, lost patience or is still there")
  func conservation() throws {
    let network = QueueNetwork(
      nodes: [
        .init(
          servers: 2, service: try .lognormal(median: 1, p90: 3), capacity: 6,
          patience: try .exponential(mean: 2), routing: [0.2, 0.5]),
        .init(servers: 1, service: try .erlang(stages: 2, mean: 1), capacity: 3),
      ], streams: [try .init(rate: 2, priority: 1), try .init(rate: 0.3, entry: 1)])
    var simulation = QueueNetworkSimulation(network)
    for replication in 0..<UInt32(5) {
      let outcome = simulation.run(seed: 7, replication: replication, from: 0, to: 1_000)
      for (seen, places) in zip(outcome.stations, [6, 3]) {
        let left = seen.sojourn.count + seen.refused + seen.reneged
        #expect(seen.arrivals >= left && seen.arrivals <= left + places)
        #expect(seen.refused > 0)
      }
      #expect(outcome.stations[0].reneged > 0)
    }
  }

  @Test("No servers before day 50: nobody is served, then all at once")
  func serverSteps() throws {
    let network = try clockwork(
      .init(servers: 0, service: .deterministic(0.001), serverSteps: [(50, 1_000)]))
    var simulation = QueueNetworkSimulation(network)
    let closed = simulation.run(seed: 8, replication: 0, from: 0, to: 50)
    #expect(closed.stations[0].wait.count == 0)
    let open = simulation.run(seed: 8, replication: 0, from: 0, to: 60)
    #expect(open.stations[0].wait.count == open.stations[0].arrivals)
    #expect(open.stations[0].wait.maximum > 40)
  }
}
