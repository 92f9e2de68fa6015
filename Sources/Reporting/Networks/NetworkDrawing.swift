import Boligmodell
import ScenarioFormat

/// `network.svg`: the contact network as a drawing that one can read, in print and without colours.
///
/// Units are circles, coloured by group and larger the more they stand between others in a week; lines are
/// thicker the more often two talk. SVG 1.1, with a title and a description for those who cannot see it.
public struct NetworkDrawing: Sendable {
  public static let fileName = "network.svg"

  private let title: String
  private let sources: [String]
  private let network: NetworkCase
  private let contacts: [Kontakt]
  private let language: Language

  public init(
    title: String, sources: [String], _ network: NetworkCase, contacts: [Kontakt],
    _ language: Language
  ) {
    self.title = title
    self.sources = sources
    self.network = network
    self.contacts = contacts
    self.language = language
  }

  /// The palette of Okabe and Ito, "Color universal design" (2008), told apart by most who are colour-blind;
  /// more groups than colours begin again with a dashed edge.
  private static let palette = [
    "#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00", "#F0E442",
  ]
  private static let ungrouped = "#999999"
  private static let margin = 40.0
  private static let fontSize = 11.0
  /// A letter on average, and a line.
  private static let letter = 6.1
  private static let line = 13.0

  private var nett: Kontaktnett { network.nett(.alle) }

  /// The file's text.
  public var text: String {
    let labels = nett.navn.map { NetworkDrawing.label(network.label($0)[language]) }
    let radii = self.radii
    let boxes = labels.indices.map { node in
      let longest = labels[node].map(\.count).max() ?? 0
      return (
        width: max(Double(longest) * NetworkDrawing.letter, 2 * radii[node]) + 10,
        height: 2 * radii[node] + Double(labels[node].count) * NetworkDrawing.line + 8
      )
    }
    let cut = network.mål(.ukentlig).kuttnoder
    let layout = NetworkLayout(
      components: nett.komponenter.map { bits in
        nett.navn.indices.filter { bits >> UInt64($0) & 1 == 1 }
      }, lengths: lengths, boxes: boxes, widest: 1_000)
    let legend = NetworkLegend(
      groups: groups, frequencies: frequencies, hasCutNodes: !cut.isEmpty, title: heading,
      sources: sources, summary: summary, language)
    let width = max(layout.width, NetworkLegend.width) + 2 * NetworkDrawing.margin
    let top = NetworkDrawing.margin + legend.headHeight(width - 2 * NetworkDrawing.margin)
    let height =
      top + layout.height + legend.footHeight(width - 2 * NetworkDrawing.margin)
      + NetworkDrawing.margin
    let left = (width - layout.width) / 2
    let centres = layout.places.indices.map { node in
      NetworkLayout.Point(
        x: left + layout.places[node].x,
        y: top + layout.places[node].y - boxes[node].height / 2 + radii[node] + 2)
    }
    var svg = SVGText(width: width, height: height)
    svg.head(title: heading, description: summary, language)
    legend.writeHead(
      to: &svg, x: NetworkDrawing.margin, y: NetworkDrawing.margin,
      width: width - 2 * NetworkDrawing.margin)
    // Rare contacts first, so that frequent ones lie on top.
    for kontakt in contacts.sorted(by: { $0.hyppighet.rawValue > $1.hyppighet.rawValue }) {
      svg.line(centres[kontakt.a], centres[kontakt.b], NetworkDrawing.style(kontakt.hyppighet))
    }
    let names = centres.indices.flatMap { node in
      labels[node].enumerated().map { number, text in
        let y = centres[node].y + radii[node] + Double(number + 1) * NetworkDrawing.line
        return (text, NetworkLayout.Point(x: centres[node].x, y: y))
      }
    }
    // All edges of letters before all circles and letters, so that no name cuts into another.
    for (text, place) in names { svg.halo(text, at: place, size: NetworkDrawing.fontSize) }
    for node in centres.indices {
      svg.circle(
        centres[node], radius: radii[node], fill: colour(nett.grupper[node]),
        isCut: cut.contains(node))
    }
    for (text, place) in names { svg.label(text, at: place, size: NetworkDrawing.fontSize) }
    legend.writeFoot(
      to: &svg, x: NetworkDrawing.margin, y: top + layout.height + 20,
      width: width - 2 * NetworkDrawing.margin)
    return svg.finished
  }

  /// What the drawing is of, and that it shows every contact.
  private var heading: String {
    title + LocalizedText(" – all kontakt", en: " – all contact")[language]
  }

  /// The frequencies that some contact has.
  private var frequencies: [Hyppighet] {
    Hyppighet.allCases.filter { hyppighet in contacts.contains { $0.hyppighet == hyppighet } }
  }

  private var summary: String {
    let mål = network.mål(.alle)
    let uke = network.mål(.ukentlig)
    return LocalizedText(
      "Tegningen viser laget «alle» i tabellen; størrelser og kuttnoder er fra laget «ukentlig». "
        + "\(mål.noder) enheter og \(mål.kanter) kontakter, av dem \(uke.kanter) daglig eller ukentlig. "
        + "I en uke: komponenter \(uke.komponenter), isolerte \(uke.isolerte), kuttnoder "
        + "\(uke.kuttnoder.count).",
      "The drawing shows layer “all” of the table; sizes and cut nodes are those of layer “weekly”. "
        + "\(mål.noder) units and \(mål.kanter) contacts, \(uke.kanter) of them daily or weekly. In a week: "
        + "components \(uke.komponenter), isolates \(uke.isolerte), cut nodes \(uke.kuttnoder.count)."
    )[
      language]
  }

  /// Groups in the order in which they come first, with their colours.
  private var groups: [(navn: String, colour: String)] {
    var seen: [String] = []
    for gruppe in nett.grupper where !seen.contains(gruppe) { seen.append(gruppe) }
    return seen.map { (network.groupLabel($0)[language], colour($0)) }
  }

  private func colour(_ gruppe: String) -> String {
    if gruppe.isEmpty { return NetworkDrawing.ungrouped }
    var named: [String] = []
    for navn in nett.grupper where !navn.isEmpty && !named.contains(navn) { named.append(navn) }
    let place = named.firstIndex(of: gruppe) ?? 0
    return NetworkDrawing.palette[place % NetworkDrawing.palette.count]
  }

  /// From 7 to 20 by betweenness in a week: the area grows with it.
  private var radii: [Double] {
    let between = network.mål(.ukentlig).mellomliggenhet
    let most = max(between.max() ?? 0, 1e-12)
    return between.map { 7 + 13 * ($0 / most).squareRoot() }
  }

  /// Frequent contacts are drawn shorter.
  private var lengths: [[Double?]] {
    var lengths = nett.navn.map { _ in nett.navn.map { _ in Double?.none } }
    for kontakt in contacts {
      let length =
        switch kontakt.hyppighet {
        case .daglig: 0.8
        case .ukentlig: 1.0
        case .månedlig: 1.5
        case .sjelden: 1.9
        }
      lengths[kontakt.a][kontakt.b] = length
      lengths[kontakt.b][kontakt.a] = length
    }
    return lengths
  }

  static func style(_ hyppighet: Hyppighet) -> (width: Double, colour: String, dash: String) {
    switch hyppighet {
    case .daglig: (3.2, "#222222", "")
    case .ukentlig: (1.6, "#555555", "")
    case .månedlig: (1, "#888888", "5 4")
    case .sjelden: (0.9, "#999999", "1 4")
    }
  }

  /// A name in lines of some twenty letters; what stands in parentheses begins a line.
  static func label(_ navn: String) -> [String] {
    var parts = [navn]
    if let start = navn.range(of: " (") {
      parts = [
        String(navn[..<start.lowerBound]),
        String(navn[start.upperBound...].dropLast(navn.hasSuffix(")") ? 1 : 0)),
      ]
    }
    return parts.flatMap { $0.wrapped(to: 20) }
  }
}
