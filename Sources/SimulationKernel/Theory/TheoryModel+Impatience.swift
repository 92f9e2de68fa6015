extension TheoryModel {
  /// One station where some are refused or leave.
  static func impatientStations() throws -> [TheoryModel] {
    [
      try loss("erlang-b", "M/M/10/10", service: .exponential(mean: 1)),
      try loss(
        "erlang-b-general", "M/G/10/10",
        service: .gamma(shape: 0.5, mean: 1)),
      try abandonment(),
    ]
  }

  /// Erlang B: ten servers, load 10, no line; any service time with the same mean.
  private static func loss(
    _ identifier: String, _ name: String, service: Distribution
  ) throws -> TheoryModel {
    let expected = QueueTheory.erlangB(servers: 10, load: 10)
    return TheoryModel(
      identifier: identifier,
      label: .init(english: name + " (Erlang B)", norwegian: name + " (Erlang B)"),
      network: QueueNetwork(
        nodes: [.init(servers: 10, service: service, capacity: 10)],
        streams: [try .init(rate: 10)]),
      warmup: 100, horizon: 3_000,
      quantities: [
        Quantity(
          identifier: "share-refused",
          label: .init(english: "share refused", norwegian: "andel avvist"),
          expected: expected
        ) { $0.stations[0].share($0.stations[0].refused) },
        .numberPresent(10 * (1 - expected)),
      ])
  }

  /// Erlang A: ten servers, load 10, patience with mean 2.
  private static func abandonment() throws -> TheoryModel {
    let theory = QueueTheory.erlangA(
      arrivalRate: 10, serviceRate: 1, servers: 10, abandonmentRate: 0.5)
    return TheoryModel(
      identifier: "erlang-a",
      label: .init(english: "M/M/10 + M (Erlang A)", norwegian: "M/M/10 + M (Erlang A)"),
      network: QueueNetwork(
        nodes: [
          .init(
            servers: 10, service: try .exponential(mean: 1), patience: try .exponential(mean: 2))
        ],
        streams: [try .init(rate: 10)]),
      warmup: 100, horizon: 3_000,
      quantities: [
        .probabilityOfWait(theory.probabilityOfWait), .numberWaiting(theory.numberWaiting),
        Quantity(
          identifier: "share-abandoning",
          label: .init(english: "share leaving the queue", norwegian: "andel som forlater køen"),
          expected: theory.shareAbandoning
        ) { $0.stations[0].share($0.stations[0].reneged) },
      ])
  }
}
