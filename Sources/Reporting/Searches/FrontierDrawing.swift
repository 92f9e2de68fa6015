import Boligmodell
import Experiments
import ScenarioFormat

/// `frontier.svg`: what more certainty costs. Every mix that was tried is a point: across what it costs the
/// public a year beyond the scenario as it stands, up how often it reaches the targets. A line joins those
/// that none is both cheaper and likelier than; they are numbered, and told below.
public struct FrontierDrawing {
  public static let fileName = "frontier.svg"

  private let result: DimensionResult
  private let facts: DimensionFacts
  private let language: Language
  private let frontier: [MixResult]

  public init(_ result: DimensionResult, _ facts: DimensionFacts, _ language: Language) {
    self.result = result
    self.facts = facts
    self.language = language
    frontier = result.tried.frontier
  }

  private static let (width, plotTop, plotHeight) = (900.0, 128.0, 380.0)
  private static let (left, right) = (78.0, 860.0)
  private static let (blue, orange, grey) = ("#0072B2", "#D55E00", "#b4b4b4")
  private static let row = 19.0
  private var format: NumberFormat { NumberFormat(language) }

  /// Costs on the axis: all of the frontier with a margin, so that dear mixes that gain nothing do not
  /// squeeze the rest.
  private var axis: (low: Double, high: Double, step: Double) {
    let costs = frontier.map(\.cost.estimate) + [0]
    let (low, high) = (costs.min() ?? 0, costs.max() ?? 0)
    let width = high > low ? high - low : max(1, high.magnitude)
    let step = RoundNumber.atLeast(width / 6)
    return (
      low - 0.04 * width, ((high + 0.1 * width) / step).rounded(.up) * step, step
    )
  }

  /// The file's text.
  public var text: String {
    let axis = axis
    let scale = UnitScale(.kroner, magnitude: max(axis.low.magnitude, axis.high.magnitude))
    let rows = frontier.map { mix in wrapped(row(mix, scale)) }
    let count = rows.reduce(0) { $0 + $1.count }
    let foot = FrontierDrawing.plotTop + FrontierDrawing.plotHeight + 78
    let height = foot + Double(count + 3) * FrontierDrawing.row + 14
    var svg = SVGText(width: FrontierDrawing.width, height: height)
    svg.head(title: title, description: subtitle, language)
    for (number, line) in title.wrapped(to: 84).prefix(2).enumerated() {
      svg.text(line, x: 30, y: 34 + 22 * Double(number), size: 18, isBold: true)
    }
    for (number, line) in subtitle.wrapped(to: 136).prefix(2).enumerated() {
      svg.text(line, x: 30, y: 62 + 16 * Double(number), size: 12.5)
    }
    func x(_ cost: Double) -> Double {
      FrontierDrawing.left + (cost - axis.low) / (axis.high - axis.low)
        * (FrontierDrawing.right - FrontierDrawing.left)
    }
    drawAxes(&svg, axis, scale, x)
    drawMixes(&svg, x, limit: axis.high)
    drawList(&svg, rows, y: foot, beyond: axis.high)
    return svg.finished
  }

  private func y(_ share: Double) -> Double {
    FrontierDrawing.plotTop + (1 - share) * FrontierDrawing.plotHeight
  }

  private var title: String {
    LocalizedText(
      "Hva mer sikkerhet koster: \(facts.scenario?.name ?? "")",
      "What more certainty costs: \(facts.scenario?.name ?? "")")[language]
  }

  private var subtitle: String {
    LocalizedText(
      "Mål: \(facts.targetsText(.nb)). Hver prikk er en blanding, kjørt \(facts.replications) ganger; "
        + "\(result.tried.count) er prøvd. Strekene opp og ned er 95 %-intervall.",
      "Target: \(facts.targetsText(.en)). Each dot is a mix, run \(facts.replications) times; "
        + "\(result.tried.count) were tried. Bars up and down are 95% intervals.")[language]
  }

  private func drawAxes(
    _ svg: inout SVGText, _ axis: (low: Double, high: Double, step: Double), _ scale: UnitScale,
    _ x: (Double) -> Double
  ) {
    let (left, right) = (FrontierDrawing.left, FrontierDrawing.right)
    let (top, bottom) = (y(1), y(0))
    for tenth in stride(from: 0, through: 10, by: 2) {
      let share = Double(tenth) / 10
      svg.line(.init(x: left, y: y(share)), .init(x: right, y: y(share)), (1, "#e4e4e4", ""))
      svg.haloed(
        format.percent(share, places: 0), at: .init(x: left - 24, y: y(share) + 4), size: 12)
    }
    let first = Int((axis.low / axis.step).rounded(.up))
    for tick in first...max(first, Int((axis.high / axis.step).rounded())) {
      let cost = Double(tick) * axis.step
      svg.line(.init(x: x(cost), y: top), .init(x: x(cost), y: bottom), (1, "#eeeeee", ""))
      let places = axis.step * scale.factor < 1 && scale.factor < 1 ? 2 : scale.factor < 1 ? 1 : 0
      svg.haloed(
        format.fixed(cost * scale.factor, places: places), at: .init(x: x(cost), y: bottom + 18),
        size: 12)
    }
    svg.line(.init(x: left, y: bottom), .init(x: right, y: bottom), (1.5, "#444444", ""))
    svg.line(.init(x: left, y: top), .init(x: left, y: bottom), (1.5, "#444444", ""))
    let unit = scale.unit
    svg.haloed(
      LocalizedText(
        "Netto for det offentlige utover scenarioet, \(unit.nb) i året",
        "Net for public budgets beyond the scenario, \(unit.en) a year")[language],
      at: .init(x: (left + right) / 2, y: bottom + 42), size: 13)
    svg.text(
      LocalizedText("Sannsynlighet for å nå målet", "Probability of reaching the target")[language],
      x: 30, y: top - 12, size: 13)
    let wanted = y(result.probability)
    svg.line(.init(x: left, y: wanted), .init(x: right, y: wanted), (1.5, "#444444", "6 4"))
    let p = format.percent(result.probability, places: 0)
    svg.haloed(
      LocalizedText("ønsket: \(p)", "wanted: \(p)")[language],
      at: .init(x: right - 46, y: wanted - 6), size: 12)
  }

  private func drawMixes(
    _ svg: inout SVGText, _ x: (Double) -> Double, limit: Double
  ) {
    for mix in result.tried where mix.cost.estimate <= limit && !frontier.contains(mix) {
      svg.circle(
        .init(x: x(mix.cost.estimate), y: y(mix.probability.estimate)), radius: 4,
        fill: FrontierDrawing.grey)
    }
    // A step, for between two mixes nothing was tried.
    for (a, b) in zip(frontier, frontier.dropFirst()) {
      let style = (2.0, FrontierDrawing.blue, "")
      let corner = NetworkLayout.Point(
        x: x(b.cost.estimate), y: y(a.probability.estimate))
      svg.line(
        .init(x: x(a.cost.estimate), y: y(a.probability.estimate)), corner, style)
      svg.line(corner, .init(x: corner.x, y: y(b.probability.estimate)), style)
    }
    for (number, mix) in frontier.enumerated() {
      let place = NetworkLayout.Point(
        x: x(mix.cost.estimate), y: y(mix.probability.estimate))
      let colour = colour(mix)
      for end in [mix.probability.low, mix.probability.high] {
        svg.line(place, .init(x: place.x, y: y(end)), (1, "#222222", ""))
        svg.line(
          .init(x: place.x - 4, y: y(end)), .init(x: place.x + 4, y: y(end)), (1, "#222222", ""))
      }
      let isChosen = mix.mix == result.chosen?.mix
      svg.circle(place, radius: isChosen ? 8 : 5.5, fill: colour, isCut: isChosen)
      svg.haloed(String(number + 1), at: .init(x: place.x - 12, y: place.y - 8), size: 12)
    }
  }

  private func colour(_ mix: MixResult) -> String {
    mix.mix == result.chosen?.mix ? FrontierDrawing.orange : FrontierDrawing.blue
  }

  // MARK: The list below

  private func row(_ mix: MixResult, _ scale: UnitScale) -> String {
    let share = format.percent(mix.probability.estimate, places: 0)
    let cost =
      format.fixed(mix.cost.estimate * scale.factor, places: scale.factor < 1 ? 2 : 0, signed: true)
      + NumberFormat.noBreakSpace
      + scale.unit[language].replacing(" ", with: NumberFormat.noBreakSpace)
    let chosen =
      mix.mix == result.chosen?.mix
      ? LocalizedText(
        " – billigst av dem som når målet", " – cheapest of those that reach the target")[
          language] : ""
    return "\(share), \(cost): \(facts.text(mix.mix, language))\(chosen)"
  }

  private func wrapped(_ text: String) -> [String] { text.wrapped(to: 125) }

  private func drawList(
    _ svg: inout SVGText, _ rows: [[String]], y first: Double, beyond limit: Double
  ) {
    var y = first
    for (number, (lines, mix)) in zip(rows, frontier).enumerated() {
      svg.circle(.init(x: 38, y: y - 4), radius: 5.5, fill: colour(mix))
      svg.text("\(number + 1)", x: 50, y: y, size: 12.5, isBold: true)
      for line in lines {
        svg.text(line, x: 74, y: y, size: 12.5)
        y += FrontierDrawing.row
      }
    }
    svg.circle(.init(x: 38, y: y - 4), radius: 4, fill: FrontierDrawing.grey)
    let hidden = result.tried.count { $0.cost.estimate > limit }
    var text = LocalizedText(
      "Andre blandinger: en annen er både like sikker og billigere.",
      "Other mixes: another is as certain and cheaper.")
    if hidden > 0 {
      text = LocalizedText(
        text.nb + " \(hidden) dyrere er ikke tegnet.",
        text.en + " \(hidden) dearer ones are not drawn.")
    }
    svg.text(text[language], x: 50, y: y, size: 12.5)
    svg.text(
      LocalizedText(
        "I modellen, gitt antakelsene. Alle tall står i dimension.csv.",
        "In the model, given the assumptions. All numbers are in dimension.csv.")[language],
      x: 30, y: y + FrontierDrawing.row + 6, size: 11.5)
  }
}
