import Boligmodell
import ScenarioFormat

/// The law in a description of a scenario: the rules that hold on any day of the run, and proposals of
/// that time.
public struct RegelverkList: Sendable {
  private let regelverk: Regelverk
  private let periode: Range<CivilDate>
  private let language: Language

  public init(_ regelverk: Regelverk, periode: Range<CivilDate>, _ language: Language) {
    self.regelverk = regelverk
    self.periode = periode
    self.language = language
  }

  /// Nothing for a scenario that states no law; else how many rules hold, then each: its name, and
  /// under it the law, its dates and status, what it says and what it demands.
  public func lines(in terminal: Terminal) -> [String] {
    if regelverk.regler.isEmpty { return [] }
    let regler = regelverk.regler(i: periode)
    var lines = heading(regler.count).wrapped(to: terminal.width) + [""]
    for regel in regler {
      lines += regel.navn.printable.wrapped(to: terminal.width)
      for part in parts(regel) {
        lines += part.printable.wrapped(to: terminal.width, indent: "    ")
      }
    }
    return lines + [""]
  }

  private func heading(_ count: Int) -> String {
    let format = NumberFormat(language)
    let (antall, utenfor) = (
      format.integer(count), format.integer(regelverk.regler.count - count)
    )
    let (start, end) = (periode.lowerBound, periode.upperBound)
    return LocalizedText(
      "Regelverk fra \(start) til \(end): \(antall) regler, og \(utenfor) som ikke gjelder da.",
      "Law from \(start) until \(end): \(antall) rules, and \(utenfor) that do not hold then.")[
        language]
  }

  private func parts(_ regel: Regel) -> [String] {
    var parts = [
      regel.hjemmel, "\(regel.virketid[language]) · \(regel.status.navn[language])",
    ]
    if let krav = regel.krav {
      let steder = regel.gjelder.map { "\($0)" }.joined(separator: ", ")
      parts.append("\(steder): \(krav.tekst[language])")
    }
    parts.append([regel.tekst, regel.kilde].compactMap(\.self).joined(separator: " · "))
    return parts
  }
}
