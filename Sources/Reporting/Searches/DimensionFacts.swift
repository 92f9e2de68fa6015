import Boligmodell
import Experiments
import ScenarioFormat

/// What a search for the cheapest mix was about, for its tables, drawing and report.
public struct DimensionFacts: Sendable {
  public let run: RunFacts
  public let levers: [Lever]
  public let targets: [DimensionTarget]
  /// Runs of each mix.
  public let replications: Int

  public init(
    run: RunFacts, levers: [Lever], targets: [DimensionTarget], replications: Int
  ) {
    self.run = run
    self.levers = levers
    self.targets = targets
    self.replications = replications
  }

  var scenario: RunFacts.Scenario? { run.scenarios.first }

  /// `+12 boliger: ordinær liten, +0,5 årsverk: boligkontor`
  func text(_ mix: [Int], _ language: Language) -> String {
    let parts = zip(levers, mix).filter { $0.1 != 0 }.map { lever, steps in
      "\(amount(lever, lever.addition(steps), language, signed: true)) \(lever.navn[language])"
    }
    return parts.isEmpty
      ? LocalizedText("som scenarioet står", "the scenario as it stands")[language]
      : parts.joined(separator: ", ")
  }

  /// A number of a lever, with its unit where that is money.
  func amount(
    _ lever: Lever, _ value: Double, _ language: Language, signed: Bool = false
  ) -> String {
    let format = NumberFormat(language)
    if lever.slag == .ramme {
      let sign = signed && value > 0 ? "+" : ""
      return sign + format.quantity(value, .kroner)
    }
    var places = 0
    var shifted = value
    while places < 3, shifted != shifted.rounded() {
      shifted *= 10
      places += 1
    }
    return format.fixed(value, places: places, signed: signed)
  }

  /// What the scenario has itself: a number, or the least and most over the years.
  func standing(_ lever: Lever, _ language: Language) -> String {
    let values = lever.records.map(\.value)
    let (low, high) = (values.min() ?? 0, values.max() ?? 0)
    let text = { amount(lever, $0, language) }
    return low == high ? text(low) : "\(text(low))–\(text(high))"
  }

  /// `venteliste ved slutten (waiting_list_end) ≤ 20`
  func text(_ target: DimensionTarget, _ language: Language) -> String {
    let sign = target.relation == .atMost ? "≤" : "≥"
    let limit = NumberFormat(language).quantity(target.limit, target.measure.enhet)
    return "\(target.measure.navn[language]) (\(target.measure.text)) \(sign) \(limit)"
  }

  func targetsText(_ language: Language) -> String {
    let word = LocalizedText(" og ", " and ")[language]
    return targets.map { text($0, language) }.joined(separator: word)
  }
}
