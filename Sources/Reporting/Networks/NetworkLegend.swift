import Boligmodell
import ScenarioFormat

/// What stands over and under the drawing of a network: title, what colours, sizes and lines mean, sources.
struct NetworkLegend {
  let groups: [(navn: String, colour: String)]
  /// Those that lines are drawn of.
  let frequencies: [Hyppighet]
  let hasCutNodes: Bool
  let title: String
  let sources: [String]
  let summary: String
  let language: Language

  init(
    groups: [(navn: String, colour: String)], frequencies: [Hyppighet], hasCutNodes: Bool,
    title: String, sources: [String], summary: String, _ language: Language
  ) {
    self.groups = groups
    self.frequencies = frequencies
    self.hasCutNodes = hasCutNodes
    self.title = title
    self.sources = sources
    self.summary = summary
    self.language = language
  }

  /// The least that the legend takes.
  static let width = 640.0
  private static let line = 18.0

  private func titleLines(_ width: Double) -> [String] { title.wrapped(to: Int(width / 11.8)) }

  private func summaryLines(_ width: Double) -> [String] { summary.wrapped(to: Int(width / 6.2)) }

  func headHeight(_ width: Double) -> Double {
    Double(titleLines(width).count) * 24 + Double(summaryLines(width).count) * 16 + 24
  }

  func writeHead(to svg: inout SVGText, x: Double, y: Double, width: Double) {
    var y = y
    for line in titleLines(width) {
      svg.text(line, x: x, y: y, size: 19, isBold: true)
      y += 24
    }
    for line in summaryLines(width) {
      svg.text(line, x: x, y: y, size: 12)
      y += 16
    }
  }

  private var named: [(navn: String, colour: String)] {
    groups.count == 1 && groups[0].navn.isEmpty ? [] : groups
  }

  private var rows: Int { max(frequencies.count, (named.count + 1) / 2, 2) }

  private func sourceLines(_ width: Double) -> [String] {
    guard !sources.isEmpty else { return [] }
    let word = LocalizedText("Kilder: ", "Sources: ")[language]
    return (word + sources.joined(separator: "; ") + ".").wrapped(to: Int(width / 5.6))
  }

  func footHeight(_ width: Double) -> Double {
    30 + Double(rows) * NetworkLegend.line + 10 + Double(sourceLines(width).count) * 14
  }

  func writeFoot(to svg: inout SVGText, x: Double, y: Double, width: Double) {
    for (row, hyppighet) in frequencies.enumerated() {
      let y = y + Double(row) * NetworkLegend.line
      svg.line(.init(x: x, y: y), .init(x: x + 36, y: y), NetworkDrawing.style(hyppighet))
      svg.text(hyppighet.navn[language], x: x + 44, y: y + 4, size: 12)
    }
    for (number, group) in named.enumerated() {
      let x = x + 130 + Double(number % 2) * 170
      let y = y + Double(number / 2) * NetworkLegend.line
      svg.circle(.init(x: x, y: y), radius: 6, fill: group.colour)
      let navn =
        group.navn.isEmpty ? LocalizedText("uten gruppe", "no group")[language] : group.navn
      svg.text(navn, x: x + 12, y: y + 4, size: 12)
    }
    let x2 = x + 130 + (named.isEmpty ? 0 : 340)
    if hasCutNodes {
      svg.circle(.init(x: x2, y: y), radius: 6, fill: "#dddddd", isCut: true)
      svg.text(
        LocalizedText("kuttnode i en uke", "cut node in a week")[language], x: x2 + 14, y: y + 4,
        size: 12)
    }
    svg.circle(.init(x: x2, y: y + NetworkLegend.line), radius: 4, fill: "#999999")
    svg.circle(.init(x: x2 + 12, y: y + NetworkLegend.line), radius: 7, fill: "#999999")
    svg.text(
      LocalizedText("større: oftere mellom andre", "larger: more between others")[language],
      x: x2 + 26, y: y + NetworkLegend.line + 4, size: 12)
    for (row, line) in sourceLines(width).enumerated() {
      let y = y + Double(rows) * NetworkLegend.line + 10 + Double(row) * 14
      svg.text(line, x: x, y: y, size: 10.5)
    }
  }
}
