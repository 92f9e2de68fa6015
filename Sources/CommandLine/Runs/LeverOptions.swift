import Boligmodell
import Experiments
import ScenarioFormat

/// Levers and their prices as a user writes them: `/a/b=0..40`, `/a/b=-10..40/5`, `/a/b`, and `/a/b=120000`.
struct LeverOptions {
  private let levers: [String]
  private let unitCosts: [String]
  private let language: Language

  init(_ levers: [String], _ unitCosts: [String], _ language: Language) {
    self.levers = levers
    self.unitCosts = unitCosts
    self.language = language
  }

  /// The levers meant; those of the scenario where none is named.
  func levers(_ finding: LeverFinding) throws -> [Lever] {
    var answer: [Lever] = []
    for text in levers {
      let lever = try lever(text, finding)
      if answer.contains(where: {
        $0.pointer.isWithin(lever.pointer) || lever.pointer.isWithin($0.pointer)
      }) {
        throw Failure(
          LocalizedText(
            "--lever nevner \(lever.pointer) mer enn én gang.",
            "--lever names \(lever.pointer) more than once.")[language].printable)
      }
      answer.append(lever)
    }
    if levers.isEmpty { answer = finding.all() }
    for text in unitCosts { try price(text, &answer) }
    return answer
  }

  /// A pointer, and what stands after the last `=`.
  private func split(_ text: String) -> (pointer: JSONPointer, value: Substring?)? {
    let cut = text.lastIndex(of: "=")
    let pointer = JSONPointer(parsing: String(text[..<(cut ?? text.endIndex)]))
    guard let pointer, !pointer.tokens.isEmpty else { return nil }
    return (pointer, cut.map { text[text.index(after: $0)...] })
  }

  private func lever(_ text: String, _ finding: LeverFinding) throws -> Lever {
    let wrong = Failure(
      LocalizedText(
        "--lever skal være en JSON-peker, med =A..B eller =A..B/T for det som legges til; fikk «\(text)».",
        "--lever must be a JSON Pointer, with =A..B or =A..B/T for what is added; got “\(text)”.")[
          language
        ].printable)
    guard let (pointer, value) = split(text) else { throw wrong }
    guard let value else {
      if let own = finding.all().first(where: { $0.pointer == pointer }) { return own }
      // Says what is wrong with it, or that a range is needed.
      _ = try finding.lever(pointer, addition: 0...1, step: nil)
      throw wrong
    }
    let parts = value.split(separator: "/", omittingEmptySubsequences: false)
    guard let range = parts.first, parts.count <= 2, let dots = range.firstRange(of: ".."),
      let low = number(range[..<dots.lowerBound]), let high = number(range[dots.upperBound...]),
      low <= high
    else { throw wrong }
    var step: Double?
    if parts.count == 2 {
      guard let given = number(parts[1]) else { throw wrong }
      step = given
    }
    return try finding.lever(pointer, addition: low...high, step: step)
  }

  private func price(_ text: String, _ levers: inout [Lever]) throws {
    guard let (pointer, value) = split(text), let kroner = value.flatMap(number), kroner >= 0
    else {
      throw Failure(
        LocalizedText(
          "--unit-cost skal være en JSON-peker og kroner i året, som /a/b=120000; fikk «\(text)».",
          "--unit-cost must be a JSON Pointer and kroner a year, as /a/b=120000; got “\(text)”.")[
            language
          ].printable)
    }
    guard let place = levers.firstIndex(where: { $0.pointer == pointer }) else {
      let near = Suggestion.nearest(
        to: pointer.description, among: levers.map(\.pointer.description))
      throw Failure(
        LocalizedText(
          "--unit-cost: «\(pointer)» er ikke blant det som varieres."
            + (near.map { " Mente du «\($0)»?" } ?? ""),
          "--unit-cost: “\(pointer)” is not among what is varied."
            + (near.map { " Did you mean “\($0)”?" } ?? ""))[language].printable)
    }
    levers[place].price = .perYear(
      kroner, LocalizedText("oppgitt med --unit-cost", "given by --unit-cost"))
  }

  private func number(_ text: Substring) -> Double? {
    guard let number = WrittenNumber(String(text)), ["", "kr"].contains(number.unit) else {
      return nil
    }
    return number.value
  }
}
