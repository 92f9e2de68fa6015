import Boligmodell
import Experiments
import ScenarioFormat

/// What a run to a precision says: how many replications it used, and how well each quantity is known.
public struct PrecisionReport {
  private let verdict: StoppingVerdict
  private let language: Language

  public init(_ verdict: StoppingVerdict, _ language: Language) {
    self.verdict = verdict
    self.language = language
  }

  public func lines(in terminal: Terminal) -> [String] {
    let format = NumberFormat(language)
    let n = format.integer(verdict.replications)
    var lines = [
      verdict.isMet
        ? LocalizedText(
          "Stoppet etter \(n) replikasjoner: det som ble bedt om, er kjent nøye nok.",
          "Stopped after \(n) replications: what was asked for is known well enough.")
        : LocalizedText(
          "Nådde det meste, \(n) replikasjoner, uten å bli nøye nok.",
          "Reached the most, \(n) replications, without being precise enough.")
    ].flatMap { $0[language].wrapped(to: terminal.width) }
    for quantity in verdict.quantities {
      lines += line(quantity, format).printable.wrapped(to: terminal.width)
    }
    return lines
  }

  private func line(_ quantity: PrecisionReached, _ format: NumberFormat) -> String {
    func number(_ value: Double) -> String { format.significant(value) }
    var text = LocalizedText(
      "\(quantity.goal.name): \(number(quantity.interval.estimate)) ± \(number(quantity.halfWidth)), ønsket ± \(number(quantity.wanted)).",
      "\(quantity.goal.name): \(number(quantity.interval.estimate)) ± \(number(quantity.halfWidth)), wanted ± \(number(quantity.wanted))."
    )[language]
    if quantity.isConstant {
      text +=
        LocalizedText(
          " Lik i alle replikasjoner: noe sjeldent kan likevel mangle.",
          " Equal in all replications: something rare may yet be missing.")[language]
    } else if !quantity.isMet, let needed = quantity.replicationsNeeded {
      let n = format.integer(needed)
      text +=
        LocalizedText(
          " Det trengs om lag \(n) replikasjoner.", " It takes about \(n) replications.")[language]
    }
    return text
  }
}
