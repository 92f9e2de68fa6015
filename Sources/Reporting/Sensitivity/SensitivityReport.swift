import Boligmodell
import Experiments
import ScenarioFormat
import SimulationKernel

/// What `sensitivity` shows: for each measure the parameters from the one that matters most on, and how
/// far to trust it.
public struct SensitivityReport: Sendable {
  /// Rows of a table; the rest is in the file.
  static let longest = 15

  private let outcome: SensitivityOutcome
  private let language: Language
  private var format: NumberFormat { NumberFormat(language) }

  public init(_ outcome: SensitivityOutcome, _ language: Language) {
    self.outcome = outcome
    self.language = language
  }

  /// The lines, none wider than the terminal.
  public func lines(in terminal: Terminal) -> [String] {
    var lines = terminal.heading(outcome.scenario)
    lines += outcome.opening(language).wrapped(to: terminal.width)
    for result in outcome.results {
      lines += [""] + table(result).lines(in: terminal)
      lines += remarks(result).flatMap { $0.wrapped(to: terminal.width) }
    }
    lines += [""] + reading.wrapped(to: terminal.width)
    lines += outcome.held(language).wrapped(to: terminal.width)
    return lines
  }

  private func table(_ result: SensitivityResult) -> TerminalTable {
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

  /// What is left out, not defined, or noise.
  private func remarks(_ result: SensitivityResult) -> [String] {
    var remarks: [String] = []
    let rest = outcome.design.parameters.count - SensitivityReport.longest
    if rest > 0 {
      remarks.append(
        LocalizedText(
          "Og \(rest) til, i \(SensitivityTable.fileName).",
          "And \(rest) more, in \(SensitivityTable.fileName).")[language])
    }
    if result.undefinedPoints > 0 {
      remarks.append(
        LocalizedText(
          "Ikke definert i \(result.undefinedPoints) av punktene, og har derfor ingen indekser.",
          "Not defined at \(result.undefinedPoints) of the points, and so without indices.")[
            language])
      return remarks
    }
    if case .morris(let effects) = result.indices {
      let known = effects.compactMap(\.isAboveNoise)
      if known.count == effects.count {
        let above = known.count { $0 }
        remarks.append(
          LocalizedText(
            "\(above) av \(known.count) tall virker klart mer enn støyen.",
            "\(above) of \(known.count) numbers have an effect clearly above the noise.")[language])
      }
    }
    let noise = SensitivityNoise(
      result: result, replications: outcome.replications, language: language)
    return remarks + [noise.sentence].compactMap { $0 }
  }

  private var reading: String {
    switch outcome.design.method {
    case .morris:
      LocalizedText(
        "μ* er hvor mye indikatoren i snitt endres når tallet går fra laveste til høyeste verdi; μ har "
          + "fortegn; σ er stor når virkningen avhenger av de andre tallene eller ikke er jevn; støy er det "
          + "μ* ville vært av tilfeldighet alene.",
        "μ* is how much the indicator changes on average when the number goes from its lowest to its "
          + "highest value; μ has a sign; σ is large where the effect depends on the other numbers or is "
          + "uneven; noise is what μ* would be from chance alone.")[language]
    case .sobol:
      LocalizedText(
        "S1 er andelen av variansen som tallet står for alene, ST med alle samspill; støy er det ST ville "
          + "vært av tilfeldighet alene.",
        "S1 is the share of the variance that the number stands for alone, ST with all interactions; noise "
          + "is what ST would be from chance alone.")[language]
    }
  }
}

extension SensitivityOutcome {
  /// `Morris, 10 baner: 960 punkter × 10 replikasjoner av 5 år fra 1.1.2009, frø 1.`
  func opening(_ language: Language) -> String {
    let format = NumberFormat(language)
    let groups = format.integer(design.groups)
    let (points, n) = (format.integer(design.count), format.integer(design.parameters.count))
    let first = facts.scenarios.first
    let years = Preamble.years(first?.years ?? 0, language)
    let date = Preamble.date(first?.start ?? "", language)
    let kind: LocalizedText =
      switch design.method {
      case .morris: LocalizedText("Morris, \(groups) baner", "Morris, \(groups) trajectories")
      case .sobol: LocalizedText("Sobol, \(groups) grunnpunkter", "Sobol', \(groups) base points")
      }
    let (count, seed) = (replications, seed)
    return LocalizedText(
      "\(kind.nb): \(n) \(design.parameters.count == 1 ? "usikkert" : "usikre") tall, \(points) punkter × "
        + "\(count) \(count == 1 ? "replikasjon" : "replikasjoner") av \(years) fra \(date), frø \(seed).",
      "\(kind.en): \(n) uncertain number\(design.parameters.count == 1 ? "" : "s"), \(points) points × "
        + "\(count) replication\(count == 1 ? "" : "s") of \(years) from \(date), seed \(seed).")[
        language]
  }

  /// What was not moved, and how far the model's word goes.
  func held(_ language: Language) -> String {
    let format = NumberFormat(language)
    let (uncertain, assumed) = (format.integer(heldUncertain), format.integer(heldAssumed))
    var text = LocalizedText("I modellen, gitt spennene. ", "In the model, given the ranges. ")
    if heldUncertain > 0 {
      text =
        text
        + LocalizedText(
          "\(uncertain) andre usikre tall er holdt fast. ",
          "\(uncertain) other uncertain numbers were held as they are. ")
    }
    return
      (text
      + LocalizedText(
        "\(assumed) antatte tall sier ikke hvor usikre de er, og er holdt fast.",
        "\(assumed) assumed numbers do not say how uncertain they are, and were held as they are."))[
        language]
  }

  /// The measure's name, with group and period where they are not all.
  func title(_ measure: StudyMeasure, _ language: Language) -> String {
    let group = measure.group.id == "all" ? "" : ", \(measure.group.navn[language])"
    let period = measure.period == "horizon" ? "" : ", \(measure.period)"
    return measure.navn[language] + group + period
  }
}

extension UnitScale {
  /// The scale for a row of these values; those that are not finite do not count.
  init(_ enhet: Indikator.Enhet, of values: [Double], isDifference: Bool) {
    let magnitude = values.lazy.filter(\.isFinite).map(\.magnitude).max() ?? 0
    self.init(enhet, magnitude: magnitude, isDifference: isDifference)
  }
}
