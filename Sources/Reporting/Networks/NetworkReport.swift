import Boligmodell
import ScenarioFormat

/// What `network` says in the terminal: measures by layer, who stands in the middle, what a loss does, and
/// what a survey would have shown.
public struct NetworkReport: Sendable {
  private let title: String
  private let description: String
  private let cases: [NetworkCase]
  private let language: Language

  /// - Parameter cases: the full network first.
  public init(title: String, description: String, _ cases: [NetworkCase], _ language: Language) {
    self.title = title
    self.description = description
    self.cases = cases
    self.language = language
  }

  /// Units that the table of those in the middle shows.
  private static let mostCentral = 8

  public func lines(in terminal: Terminal) -> [String] {
    guard let full = cases.first else { return [] }
    var lines = title.printable.wrapped(to: terminal.width).map {
      terminal.emphasised($0, .heading)
    }
    lines += description.printable.wrapped(to: terminal.width) + [""]
    for network in cases {
      lines += measures(network, full).lines(in: terminal) + [""]
      if network.variant == .full {
        lines += central(network).map { $0.lines(in: terminal) + [""] } ?? []
      }
    }
    return lines + NetworkReport.definitions[language].wrapped(to: terminal.width)
  }

  private func measures(_ network: NetworkCase, _ full: NetworkCase) -> TerminalTable {
    let format = NumberFormat(language)
    var table = TerminalTable(
      title: heading(network, full),
      columns: Kontaktlag.allCases.map { .init($0.navn[language]) })
    for measure in NetworkMeasure.alle {
      table.add(
        measure.navn[language],
        network.mål.map { mål in
          .init(
            measure.value(mål).map { format.fixed($0, places: measure.places) }
              ?? NumberFormat.undefined)
        })
    }
    return table
  }

  private func heading(_ network: NetworkCase, _ full: NetworkCase) -> String {
    let noder = full.mål[0].noder
    switch network.variant {
    case .full:
      return LocalizedText("Nettet, \(noder) enheter", "The network, \(noder) units")[language]
    case .without(let navn):
      let label = network.label(navn)
      return LocalizedText("Når \(label.nb) slutter", "When \(label.en) leaves")[language]
    case .observed(let svar):
      let par = Kontaktnett.synligePar(noder: noder, svar: svar)
      let alle = noder * (noder - 1) / 2
      return LocalizedText(
        "Sett når \(svar) av \(noder) svarer (\(par.minstEn) av \(alle) par)",
        "Seen when \(svar) of \(noder) answer (\(par.minstEn) of \(alle) pairs)")[language]
    }
  }

  /// Who stands between others; nil where nobody does.
  private func central(_ network: NetworkCase) -> TerminalTable? {
    let format = NumberFormat(language)
    let lag = network.centralLayer
    let mål = network.mål(lag)
    let rekke = mål.mellomliggenhet.indices.filter { mål.mellomliggenhet[$0] > 0 }.sorted { a, b in
      let (x, y) = (mål.mellomliggenhet[a], mål.mellomliggenhet[b])
      return abs(x - y) > 1e-12 ? x > y : a < b
    }
    guard !rekke.isEmpty else { return nil }
    var table = TerminalTable(
      title: LocalizedText(
        "Mest i midten (\(lag.navn.nb))", "Most in the middle (\(lag.navn.en))")[language],
      columns: [
        .init(LocalizedText("mellomliggenhet", "betweenness")[language]),
        .init(LocalizedText("kontakter", "contacts")[language]),
        .init(LocalizedText("kuttnode", "cut node")[language], isTrailing: false),
      ])
    for node in rekke.prefix(NetworkReport.mostCentral) {
      table.add(
        network.label(network.nett[0].navn[node])[language],
        [
          .init(format.fixed(mål.mellomliggenhet[node], places: 3)),
          .init(format.integer(mål.kontakter[node])),
          .init(mål.kuttnoder.contains(node) ? LocalizedText("ja", "yes")[language] : ""),
        ])
    }
    return table
  }

  private static let definitions = LocalizedText(
    "Lagene er kumulative: ukentlig er daglig eller ukentlig. Snittavstanden er over par som har en vei; diameteren er den største "
      + "komponentens; en isolert enhet er en egen komponent. Mellomliggenhet og gradsentralisering går "
      + "fra 0 til 1 (Freeman 1977, 1979). E–I-indeksen går fra −1, all kontakt innen gruppene, til 1, all "
      + "kontakt mellom dem (Krackhardt og Stern 1988). En kuttnode deler nettet når den slutter.",
    "Layers are cumulative: weekly is daily or weekly. The mean path is over pairs that have one; the diameter is that of the largest "
      + "component; an isolated unit is a component of its own. Betweenness and degree centralisation go "
      + "from 0 to 1 (Freeman 1977, 1979). The E–I index goes from −1, all contact within groups, to 1, all "
      + "contact between them (Krackhardt and Stern 1988). A cut node splits the network when it leaves."
  )
}
