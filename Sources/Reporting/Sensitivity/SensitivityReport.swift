import Boligmodell
import Experiments
import ScenarioFormat
import SimulationKernel

/// What `sensitivity` shows: for each measure the parameters from the one that matters most on, and how
/// far to trust it.
public struct SensitivityReport: Sendable {
  /// Rows of a table; the rest is in the file.
  static let longest = 15

  let outcome: SensitivityOutcome
  let language: Language
  var format: NumberFormat { NumberFormat(language) }

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
