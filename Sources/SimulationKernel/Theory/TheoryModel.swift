/// A network with known answers, and how long to simulate it.
public struct TheoryModel: Sendable {
  /// A quantity with its expected value and how to read it off an outcome.
  public struct Quantity: Sendable {
    let identifier: String
    let label: TheoryCheck.Label
    let expected: Double
    let read: @Sendable (QueueNetworkOutcome) -> Double
  }

  let identifier: String
  let label: TheoryCheck.Label
  let network: QueueNetwork
  /// End of the warm-up and of the run, in the model's own unit of time.
  let warmup: Double
  let horizon: Double
  let quantities: [Quantity]

  /// The checks of this model: its replications, then each quantity against theory.
  func check(seed: UInt64, replications: Int) -> [TheoryCheck] {
    var simulation = QueueNetworkSimulation(network)
    // Models have customers of their own, so that one unlucky crowd does not tell against all.
    let seed = seed ^ UInt64(Subject.hash(of: identifier)) << 32
    let outcomes = (0..<UInt32(replications)).map { replication in
      simulation.run(seed: seed, replication: replication, from: warmup, to: horizon)
    }
    return quantities.map { quantity in
      TheoryCheck(of: quantity, in: self, values: outcomes.map(quantity.read))
    }
  }

  /// Every model of `boligflyt verify`.
  static let all: [TheoryModel] = {
    do {
      return try singleStations() + impatientStations() + networks()
    } catch {
      preconditionFailure("the models' constants are valid: \(error)")
    }
  }()
}

extension TheoryModel.Quantity {
  typealias Read = @Sendable (QueueNetworkOutcome) -> Double

  static func probabilityOfWait(_ expected: Double) -> Self {
    Self(
      identifier: "probability-of-wait",
      label: .init(english: "probability of waiting", norwegian: "sannsynlighet for å vente"),
      expected: expected
    ) { $0.stations[0].share($0.stations[0].delayed) }
  }

  static func wait(_ expected: Double) -> Self {
    Self(
      identifier: "wait", label: .init(english: "mean wait", norwegian: "gjennomsnittlig ventetid"),
      expected: expected
    ) { $0.stations[0].wait.mean }
  }

  static func numberWaiting(_ expected: Double) -> Self {
    Self(
      identifier: "number-waiting",
      label: .init(english: "mean number waiting", norwegian: "gjennomsnittlig antall i kø"),
      expected: expected
    ) { $0.numberWaiting[0] }
  }

  static func numberPresent(_ expected: Double, station: Int = 0) -> Self {
    Self(
      identifier: "number-present-\(station + 1)",
      label: .init(
        english: "mean number at station \(station + 1)",
        norwegian: "gjennomsnittlig antall ved stasjon \(station + 1)"), expected: expected
    ) { $0.numberPresent[station] }
  }
}
