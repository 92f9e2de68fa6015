import Boligmodell
import ScenarioFormat

/// The catalogue of indikatorer as a reader looks one up: identifier, name, unit, which way is better,
/// definition and the official series it can be laid beside.
public struct IndikatorList: Sendable {
  private let language: Language

  public init(_ language: Language) { self.language = language }

  /// The lines, wrapped to the terminal.
  public func lines(in terminal: Terminal) -> [String] {
    Indikatorkatalog.alle.flatMap { indikator -> [String] in
      let facts = [indikator.enhet.navn[language], direction(indikator.retning)]
        .filter { !$0.isEmpty }.joined(separator: ", ")
      var lines = terminal.heading("\(indikator.navn[language]) (\(facts))")
      lines += "\(indikator.id): \(indikator.definisjon[language])."
        .wrapped(to: terminal.width, indent: "    ")
      if let official = indikator.offisiell {
        lines += official.wrapped(to: terminal.width, indent: "    ")
      }
      return lines
    }
  }

  private func direction(_ retning: Indikator.Retning) -> String {
    switch retning {
    case .lavere: LocalizedText("lavere er bedre", "lower is better")[language]
    case .høyere: LocalizedText("høyere er bedre", "higher is better")[language]
    case .ingen: ""
    }
  }
}
