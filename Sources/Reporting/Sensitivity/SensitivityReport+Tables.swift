import Boligmodell
import Experiments
import ScenarioFormat
import SimulationKernel

extension SensitivityReport {
  func table(_ result: SensitivityResult) -> TerminalTable {
    let title = outcome.title(result.measure, language)
    let interval = LocalizedText("95 %-intervall", "95% interval")[language]
      .replacing(" ", with: NumberFormat.noBreakSpace)
    switch result.indices {
    case .morris(let effects):
      let unit = UnitScale(
        result.measure.enhet,
        of: effects.map(\.muStar.estimate) + effects.map(\.mu.estimate), isDifference: true)
      let name = unit.unit[language]
      var table = TerminalTable(
        title: name.isEmpty ? title : "\(title) (\(name))",
        columns: [
          .init("μ*"), .init(interval, spare: 2), .init("μ"), .init("σ", spare: 1),
          .init(LocalizedText("støy", "noise")[language]),
        ])
      for index in chosen(effects.map(\.muStar.estimate)) {
        let effect = effects[index]
        let scale = unit.showing(effect.muStar.estimate)
        let number = { (value: Double) in format.number(value, scale) }
        let emphasis: Emphasis = effect.isAboveNoise == false ? .muted : .plain
        table.add(
          label(index),
          [
            .init(number(effect.muStar.estimate), emphasis), range(effect.muStar, number),
            .init(format.number(effect.mu.estimate, scale, signed: true), emphasis),
            .init(number(effect.sigma)), .init(number(effect.noise)),
          ])
      }
      return table
    case .sobol(let shares, let pairs):
      var table = TerminalTable(
        title: title,
        columns: [
          .init("ST"), .init(interval, spare: 2), .init("S1"), .init(interval, spare: 1),
          .init(LocalizedText("støy", "noise")[language]),
        ])
      let number = { (value: Double) in format.fixed(value, places: 3) }
      for index in chosen(shares.map(\.total.estimate)) {
        let share = shares[index]
        table.add(
          label(index),
          [
            .init(number(share.total.estimate)), range(share.total, number),
            .init(number(share.first.estimate)), range(share.first, number),
            .init(number(share.noise)),
          ])
      }
      let most = SensitivityOutcome.order(pairs.map(\.index.estimate)).prefix(5)
      if !most.isEmpty {
        table.add(
          heading: LocalizedText("To sammen (S2)", "Two together (S2)")[language])
      }
      for place in most {
        let pair = pairs[place]
        table.add(
          "\(outcome.words[pair.a].title[language]) × \(outcome.words[pair.b].title[language])",
          [.init(number(pair.index.estimate)), range(pair.index, number)])
      }
      return table
    }
  }

  private func chosen(_ numbers: [Double]) -> ArraySlice<Int> {
    SensitivityOutcome.order(numbers).prefix(SensitivityReport.longest)
  }

  private func label(_ index: Int) -> String {
    let parameter = outcome.design.parameters[index]
    return "\(outcome.words[index].title[language]), \(parameter.rangeText(language))"
  }

  private func range(
    _ interval: ConfidenceInterval, _ number: (Double) -> String
  ) -> TerminalTable.Cell {
    guard interval.low.isFinite, interval.high.isFinite, !interval.estimate.isNaN else {
      return .init("")
    }
    return .init(format.range(number(interval.low), number(interval.high)))
  }
}
