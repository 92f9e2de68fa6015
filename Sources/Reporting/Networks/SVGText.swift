import Boligmodell
import ScenarioFormat

/// An SVG file as it is written, with coordinates of one decimal.
struct SVGText {
  private var lines: [String] = []
  private let width: Double
  private let height: Double

  init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }

  mutating func head(title: String, description: String, _ language: Language) {
    let (w, h) = (SVGText.number(width), SVGText.number(height))
    lines += [
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(w)\" height=\"\(h)\" viewBox=\"0 0 \(w) \(h)\" "
        + "xml:lang=\"\(language.rawValue)\" role=\"img\" aria-labelledby=\"tittel beskrivelse\" "
        + "font-family=\"Helvetica, Arial, sans-serif\">",
      "<title id=\"tittel\">\(SVGText.escaped(title))</title>",
      "<desc id=\"beskrivelse\">\(SVGText.escaped(description))</desc>",
      "<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>",
    ]
  }

  mutating func line(
    _ a: NetworkLayout.Point, _ b: NetworkLayout.Point,
    _ style: (width: Double, colour: String, dash: String)
  ) {
    let dash = style.dash.isEmpty ? "" : " stroke-dasharray=\"\(style.dash)\""
    lines.append(
      "<line x1=\"\(SVGText.number(a.x))\" y1=\"\(SVGText.number(a.y))\" x2=\"\(SVGText.number(b.x))\" "
        + "y2=\"\(SVGText.number(b.y))\" stroke=\"\(style.colour)\" stroke-width=\"\(style.width)\"\(dash)/>"
    )
  }

  mutating func circle(
    _ centre: NetworkLayout.Point, radius: Double, fill: String, isCut: Bool = false
  ) {
    lines.append(
      "<circle cx=\"\(SVGText.number(centre.x))\" cy=\"\(SVGText.number(centre.y))\" "
        + "r=\"\(SVGText.number(radius))\" fill=\"\(fill)\" stroke=\"\(isCut ? "#000000" : "#ffffff")\" "
        + "stroke-width=\"\(isCut ? 3 : 1)\"/>")
  }

  /// The edge in the colour of the background that keeps a name apart from lines under it: a text of its
  /// own, since not all programs know `paint-order`.
  mutating func halo(_ text: String, at place: NetworkLayout.Point, size: Double) {
    lines.append(
      "<text \(SVGText.centred(place, size)) stroke=\"#ffffff\" stroke-width=\"6\" "
        + "stroke-linejoin=\"round\" aria-hidden=\"true\">\(SVGText.escaped(text))</text>")
  }

  /// A centred name.
  mutating func label(_ text: String, at place: NetworkLayout.Point, size: Double) {
    lines.append(
      "<text \(SVGText.centred(place, size)) fill=\"#111111\">\(SVGText.escaped(text))</text>")
  }

  private static func centred(_ place: NetworkLayout.Point, _ size: Double) -> String {
    "x=\"\(number(place.x))\" y=\"\(number(place.y))\" font-size=\"\(size)\" text-anchor=\"middle\""
  }

  mutating func text(_ text: String, x: Double, y: Double, size: Double, isBold: Bool = false) {
    lines.append(
      "<text x=\"\(SVGText.number(x))\" y=\"\(SVGText.number(y))\" font-size=\"\(size)\" fill=\"#111111\""
        + "\(isBold ? " font-weight=\"bold\"" : "")>\(SVGText.escaped(text))</text>")
  }

  var finished: String { (lines + ["</svg>", ""]).joined(separator: "\n") }

  /// One decimal, without the machine's locale.
  static func number(_ value: Double) -> String {
    let tenths = (value * 10).rounded()
    return tenths == (tenths / 10).rounded() * 10
      ? String(Int(tenths / 10)) : "\(tenths / 10)"
  }

  /// As XML 1.0 wants it; control characters, which it does not allow, are gone.
  static func escaped(_ text: String) -> String {
    text.printable.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      .replacing(">", with: "&gt;").replacing("\"", with: "&quot;")
  }
}
