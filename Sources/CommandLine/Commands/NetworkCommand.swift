import Boligmodell
import Foundation
import Reporting
import ScenarioFormat

extension CommandDescription {
  /// `boligflyt network SCENARIO`
  static let network = CommandDescription(
    name: "network",
    summary: LocalizedText(
      "Vis kontaktnettet i en organisering, med mål og tegning.",
      "Show the contact network of an organisation, with measures and a drawing."),
    operands: .init(LocalizedText("SCENARIO", "SCENARIO"), 1...1),
    options: [
      NetworkOptions.without.declaration, NetworkOptions.answered.declaration,
      NetworkOptions.seed.declaration, Options.output.declaration, Options.force.declaration,
      Options.csv.declaration,
    ],
    details: LocalizedText(
      "Viser hvem som har kontakt med hvem, daglig, ukentlig og månedlig: tetthet, komponenter, isolerte, "
        + "avstander, mellomliggenhet, gradsentralisering, kuttnoder og E–I-indeks, og hva som skjer når den "
        + "som står mest i midten, slutter. SCENARIO er et scenario med organisering, eller navnet på en "
        + "organisering som følger med. Skriver network.csv og network.svg.",
      "Shows who is in contact with whom, daily, weekly and monthly: density, components, isolates, distances, "
        + "betweenness, degree centralisation, cut nodes and the E–I index, and what happens when the one "
        + "most in the middle leaves. SCENARIO is a scenario with an organisation, or the name of an "
        + "organisation that is shipped. Writes network.csv and network.svg."),
    examples: [
      .init(
        "boligflyt network moreforsking-oppdal --answered 23",
        LocalizedText(
          "Oppdal, og hva en kartlegging ser når 23 av 29 svarer.",
          "Oppdal, and what a survey sees when 23 of 29 answer.")),
      .init(
        "boligflyt network ideal-stjerne --without A",
        LocalizedText("En stjerne uten sitt midtpunkt.", "A star without its hub.")),
    ])
}

/// The options of `network` alone.
enum NetworkOptions {
  static let without = OptionKey.text(
    "without", LocalizedText("ENHET", "UNIT"),
    LocalizedText(
      "Enheten som slutter (standard: den som står mest i midten).",
      "The unit that leaves (default: the one most in the middle)."))
  static let answered = OptionKey.text(
    "answered", LocalizedText("SVAR", "ANSWERS"),
    LocalizedText(
      "Hvem som svarte på en kartlegging: et antall, en andel som «79 %», eller navn med semikolon "
        + "mellom. Kontakt mellom to som ikke svarte, er da skjult.",
      "Who answered a survey: a number, a share such as “79%”, or names with semicolons between. "
        + "Contact between two that did not answer is then hidden."))
  static let seed = OptionKey.seed(
    "seed",
    LocalizedText(
      "Frø for hvem som svarer når det er gitt som antall eller andel (standard: 1).",
      "Seed of who answers where a number or share is given (default: 1)."))
}

let networkCommand = Command(.network) { invocation in
  let (host, language) = (invocation.host, invocation.language)
  let found = try NetworkSource(invocation)
  let full = NetworkCase(found.label, found.organisasjon)
  var cases = [full]
  if let node = try invocation.leaver(full) { cases.append(full.without(node)) }
  if let answered = try invocation.answered(full) { cases.append(full.observed(answered)) }
  let folder = try invocation.writeNetwork(found, cases)
  let report = NetworkReport(title: found.title, description: found.description, cases, language)
  for line in report.lines(in: host.terminal) { host.output.line(line) }
  host.output.line()
  host.output.line(
    LocalizedText("Filene ligger i \(folder).", "The files are in \(folder).")[language].printable)
  return ExitCode.fine
}

extension Invocation {
  /// The unit that leaves: the named one, or the broker; nil where nobody stands between two others.
  fileprivate func leaver(_ network: NetworkCase) throws(Failure) -> Int? {
    guard let name = arguments[NetworkOptions.without] else { return network.brobygger }
    return try node(name, network, option: "without")
  }

  /// Who answered, a bit each; nil where the option is not given.
  fileprivate func answered(_ network: NetworkCase) throws(Failure) -> UInt64? {
    guard let text = arguments[NetworkOptions.answered] else { return nil }
    let nett = network.nett(.alle)
    if let count = try answerCount(text, of: nett.antall) {
      return nett.trukneSvar(antall: count, seed: arguments[NetworkOptions.seed] ?? 1)
    }
    var bits: UInt64 = 0
    for name in text.split(separator: ";") {
      let name = name.trimmingCharacters(in: .whitespaces)
      bits |= 1 << UInt64(try node(name, network, option: "answered"))
    }
    return bits
  }

  /// A number or a share of all; nil where it is neither.
  private func answerCount(_ text: String, of all: Int) throws(Failure) -> Int? {
    let isShare = text.hasSuffix("%")
    let digits = (isShare ? String(text.dropLast()) : text).trimmingCharacters(in: .whitespaces)
    guard let value = Double(digits.replacing(",", with: ".")) else { return nil }
    let most = isShare ? 100 : Double(all)
    let count = isShare ? (value / 100 * Double(all)).rounded() : value
    guard (0...most).contains(value), let whole = Int(exactly: count) else {
      throw Failure(
        LocalizedText(
          "--answered skal være et helt tall fra 0 til \(all), en andel fra 0 % til 100 %, eller navn, men "
            + "er «\(text)».",
          "--answered must be a whole number from 0 to \(all), a share from 0% to 100%, or names, but is "
            + "“\(text)”.")[language])
    }
    return whole
  }

  private func node(
    _ name: String, _ network: NetworkCase, option: String
  ) throws(Failure) -> Int {
    let names = network.nett(.alle).navn
    let name = name.precomposedStringWithCanonicalMapping
    if let node = names.firstIndex(of: name) { return node }
    // A name that the program made has an English form, and of it `person 7` is enough.
    let labels = names.map { network.label($0).en }
    if let node = labels.firstIndex(of: name) { return node }
    let begins = names.indices.filter { names[$0].hasPrefix(name + " (") }
    if begins.count == 1 { return begins[0] }
    var text = LocalizedText(
      "--\(option): ingen enhet heter «\(name)».", "--\(option): no unit is called “\(name)”.")[
        language]
    if let near = Suggestion.nearest(to: name, among: names) {
      text += LocalizedText(" Mente du «\(near)»?", " Did you mean “\(near)”?")[language]
    }
    throw Failure(text)
  }
}
