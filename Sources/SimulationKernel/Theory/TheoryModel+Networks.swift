extension TheoryModel {
  /// More than one station, or more than one rate.
  static func networks() throws -> [TheoryModel] { [try jackson(), try timeVarying()] }

  /// Three stations with feedback, used to about two thirds each.
  private static func jackson() throws -> TheoryModel {
    let external = [0.5, 0.25, 0]
    let routing: [[Double]] = [[0, 0.6, 0.2], [0.3, 0, 0.5], [0, 0.2, 0]]
    let rates = [1, 0.6, 0.75]
    let servers = [1, 2, 1]
    let theory =
      QueueTheory.jackson(
        external: external, routing: routing, serviceRates: rates, servers: servers) ?? []
    return TheoryModel(
      identifier: "jackson",
      label: .init(
        english: "Jackson network of three stations",
        norwegian: "Jackson-nettverk med tre stasjoner"),
      network: QueueNetwork(
        nodes: try rates.indices.map { station in
          .init(
            servers: servers[station], service: try .exponential(mean: 1 / rates[station]),
            routing: routing[station])
        },
        streams: [try .init(rate: external[0]), try .init(rate: external[1], entry: 1)]),
      warmup: 1_000, horizon: 15_000,
      quantities: theory.indices.map { .numberPresent(theory[$0].numberPresent, station: $0) })
  }

  /// Arrivals in waves, nobody waits: the mean number present over two windows.
  private static func timeVarying() throws -> TheoryModel {
    let arrivals = try CumulativeRate(
      times: [0, 100, 150, 300, 400], rates: [2, 12, 1, 6], ending: .ends)
    let window = 450.0
    let expected = QueueTheory.integralPresent(
      arrivals: arrivals, serviceRate: 0.05, to: window)
    return TheoryModel(
      identifier: "time-varying",
      label: .init(english: "Arrivals in waves, M(t)/M/∞", norwegian: "Inngang i bølger, M(t)/M/∞"),
      network: QueueNetwork(
        nodes: [.init(servers: 1_000_000, service: try .exponential(mean: 20))],
        streams: [.init(arrivals: arrivals)]),
      warmup: 0, horizon: window,
      quantities: [
        .numberPresent(expected / window),
        Quantity(
          identifier: "arrivals",
          label: .init(english: "number of arrivals", norwegian: "antall ankomster"),
          expected: arrivals.value(at: window)
        ) { Double($0.stations[0].arrivals) },
      ])
  }
}
