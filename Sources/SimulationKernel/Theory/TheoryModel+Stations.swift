extension TheoryModel {
  /// One station where everybody waits.
  static func singleStations() throws -> [TheoryModel] {
    [
      try queue("mm1", "M/M/1", arrivalRate: 0.9, serviceRate: 1, servers: 1, horizon: 60_000),
      try queue("mm4", "M/M/4", arrivalRate: 35, serviceRate: 12, servers: 4, horizon: 1_000),
      try queue(
        "mm12", "M/M/12 (Erlang C)", arrivalRate: 10, serviceRate: 1, servers: 12, horizon: 4_000),
      try generalService(), try priorities(), try littlesLaw(),
    ]
  }

  private static func queue(
    _ identifier: String, _ name: String, arrivalRate: Double, serviceRate: Double, servers: Int,
    horizon: Double
  ) throws -> TheoryModel {
    let theory = QueueTheory.markovian(
      arrivalRate: arrivalRate, serviceRate: serviceRate, servers: servers)
    return TheoryModel(
      identifier: identifier, label: .init(english: name, norwegian: name),
      network: QueueNetwork(
        nodes: [.init(servers: servers, service: try .exponential(mean: 1 / serviceRate))],
        streams: [try .init(rate: arrivalRate)]),
      warmup: 0.1 * horizon, horizon: horizon,
      quantities: [
        .probabilityOfWait(theory.probabilityOfWait), .wait(theory.wait),
        .numberWaiting(theory.numberWaiting), .numberPresent(theory.numberPresent),
      ])
  }

  /// Triangular (0, 6, 8) service: Pollaczek–Khinchine.
  private static func generalService() throws -> TheoryModel {
    let service = try Distribution.triangular(minimum: 0, mode: 6, maximum: 8)
    let theory = QueueTheory.singleServer(arrivalRate: 0.15, service: service)
    return TheoryModel(
      identifier: "mg1",
      label: .init(
        english: "M/G/1, triangular service", norwegian: "M/G/1, trekantfordelt betjeningstid"),
      network: QueueNetwork(
        nodes: [.init(servers: 1, service: service)], streams: [try .init(rate: 0.15)]),
      warmup: 10_000, horizon: 100_000,
      quantities: [.wait(theory.wait), .numberWaiting(theory.numberWaiting)])
  }

  /// Two classes, served by priority without preemption.
  private static func priorities() throws -> TheoryModel {
    let rates = [0.3, 0.4]
    let waits = QueueTheory.priorityWaits(arrivalRates: rates, serviceRate: 1)
    let classes = [("first", "first", "første"), ("second", "second", "andre")]
    return TheoryModel(
      identifier: "priority",
      label: .init(
        english: "M/M/1 with two priority classes", norwegian: "M/M/1 med to prioritetsklasser"),
      network: QueueNetwork(
        nodes: [.init(servers: 1, service: try .exponential(mean: 1))],
        streams: [
          try .init(rate: rates[0], priority: 0), try .init(rate: rates[1], priority: 1),
        ]),
      warmup: 2_000, horizon: 30_000,
      quantities: classes.enumerated().map { index, label in
        Quantity(
          identifier: "wait-" + label.0,
          label: .init(
            english: "mean wait, \(label.1) class",
            norwegian: "gjennomsnittlig ventetid, \(label.2) klasse"), expected: waits[index]
        ) { $0.streams[index].wait.mean }
      })
  }

  /// Little's law where no closed form is known: lognormal services by three servers.
  private static func littlesLaw() throws -> TheoryModel {
    let service = try Distribution.lognormal(median: 1, p90: 3)
    let rate = 2.4 / service.mean
    let (warmup, horizon) = (1_000.0, 15_000.0)
    return TheoryModel(
      identifier: "little",
      label: .init(
        english: "Little's law, M/G/3 with lognormal service",
        norwegian: "Littles lov, M/G/3 med lognormal betjeningstid"),
      network: QueueNetwork(
        nodes: [.init(servers: 3, service: service)], streams: [try .init(rate: rate)]),
      warmup: warmup, horizon: horizon,
      quantities: [
        Quantity(
          identifier: "ratio",
          label: .init(
            english: "number present / (rate · time)", norwegian: "antall til stede / (rate · tid)"),
          expected: 1
        ) { outcome in
          let seen = outcome.stations[0]
          let observedRate = Double(seen.sojourn.count) / (horizon - warmup)
          let expected = QueueTheory.littlesLaw(
            arrivalRate: observedRate, meanTime: seen.sojourn.mean)
          return outcome.numberPresent[0] / expected
        }
      ])
  }
}
