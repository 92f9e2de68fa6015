import Boligmodell
import Experiments
import ScenarioFormat

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
