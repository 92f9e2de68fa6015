import Boligmodell

/// `network.csv`: the measures of the network by layer, those of each node, and the contacts.
public enum NetworkTable {
  static let table = CSVTable(
    name: "network",
    columns: [
      ResultColumns.scenario, .init("variant", "Variant", .text),
      .init("element", "Element", .text),
      .init("name", "Navn", .text), .init("other", "Til", .text), ResultColumns.group,
      .init("layer", "Lag", .text), .init("frequency", "Hyppighet", .text),
      .init("form", "Form", .text), .init("measure", "Mål", .text),
      .init("value", "Verdi", .number), ResultColumns.unit,
    ])

  public static let fileName = table.fileName

  /// Writes the table.
  ///
  /// - Parameters:
  ///   - contacts: with the expected days until the two talk; written for the full network.
  ///   - sink: takes the bytes, in order.
  public static func write(
    _ cases: [NetworkCase], contacts: [(kontakt: Kontakt, dager: Double)], flavour: CSVFlavour,
    sink: @escaping ([UInt8]) throws -> Void
  ) throws {
    var writer = CSVWriter(table, flavour, sink: sink)
    for network in cases {
      for (lag, mål) in zip(Kontaktlag.allCases, network.mål) {
        for measure in NetworkMeasure.alle {
          try writer.write(
            row(
              network, .network, lag: lag, measure.id, measure.navn, measure.enhet,
              measure.value(mål)))
        }
      }
      for node in network.nett[0].navn.indices { try write(node, of: network, to: &writer) }
    }
    if let full = cases.first {
      for contact in contacts { try write(contact, of: full, to: &writer) }
    }
    try writer.finish()
  }

  private enum Element {
    case network
    case node(String, gruppe: String)
    case tie(String, String, Kontakt)

    var cells: (element: CSVCell, name: CSVCell, other: CSVCell, group: CSVCell) {
      switch self {
      case .network: (.label("network", nb: "nett"), .empty, .empty, .empty)
      case .node(let navn, let gruppe):
        (.label("node", nb: "node"), .text(navn), .empty, .text(gruppe))
      case .tie(let fra, let til, _):
        (.label("edge", nb: "kontakt"), .text(fra), .text(til), .empty)
      }
    }
  }

  private static func write(
    _ node: Int, of network: NetworkCase, to writer: inout CSVWriter
  ) throws {
    let nett = network.nett[0]
    let element = Element.node(nett.navn[node], gruppe: nett.grupper[node])
    for (lag, mål) in zip(Kontaktlag.allCases, network.mål) {
      let rows: [(String, LocalizedText, NetworkUnit, Double)] = [
        (
          "contacts", LocalizedText("kontakter", en: "contacts"), .count,
          Double(mål.kontakter[node])
        ),
        (
          "betweenness", LocalizedText("mellomliggenhet", en: "betweenness"), .share,
          mål.mellomliggenhet[node]
        ),
        (
          "is_cut_node", LocalizedText("er kuttnode", en: "is a cut node"), .count,
          mål.kuttnoder.contains(node) ? 1 : 0
        ),
      ]
      for (id, navn, enhet, verdi) in rows {
        try writer.write(row(network, element, lag: lag, id, navn, enhet, verdi))
      }
    }
  }

  private static func write(
    _ contact: (kontakt: Kontakt, dager: Double), of network: NetworkCase,
    to writer: inout CSVWriter
  ) throws {
    let navn = network.nett[0].navn
    let kontakt = contact.kontakt
    let element = Element.tie(navn[kontakt.a], navn[kontakt.b], kontakt)
    let lag = Kontaktlag.allCases.first { $0.omfatter(kontakt.hyppighet) } ?? .alle
    try writer.write(
      row(
        network, element, lag: lag, "mean_wait",
        LocalizedText("ventetid til neste kontakt, snitt", en: "mean wait for the next contact"),
        .days, contact.dager))
  }

  private static func row(
    _ network: NetworkCase, _ element: Element, lag: Kontaktlag, _ id: String,
    _ navn: LocalizedText, _ enhet: NetworkUnit, _ verdi: Double?
  ) -> [CSVCell] {
    let cells = element.cells
    var hyppighet = CSVCell.empty
    var form = CSVCell.empty
    if case .tie(_, _, let kontakt) = element {
      hyppighet = .name(kontakt.hyppighet.navn)
      form = .name(kontakt.form.navn)
    }
    return [
      .text(network.scenario), network.variant.cell, cells.element, cells.name, cells.other,
      cells.group, .label(lag.identifikator, nb: lag.navn.nb), hyppighet, form,
      .label(id, nb: navn.nb), verdi.map { .number($0) } ?? .empty, enhet.cell,
    ]
  }
}

extension NetworkCase.Variant {
  var cell: CSVCell {
    switch self {
    case .full: .label("full", nb: "hele")
    case .without(let navn): .label("without \(navn)", nb: "uten \(navn)")
    case .observed(let antall):
      .label("observed from \(antall) answers", nb: "observert fra \(antall) svar")
    }
  }
}
