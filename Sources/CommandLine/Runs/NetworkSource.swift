import Boligmodell
import Experiments
import Foundation
import Reporting
import ScenarioFormat

/// The organisation whose network is shown: that of a scenario, or a shipped preset put into a town.
struct NetworkSource {
  let label: String
  let title: String
  let description: String
  /// What the organisation says of where it is from.
  let sources: [String]
  let scenario: Scenario
  let organisasjon: Organisasjon

  /// - Throws: ``Failure`` where there is no such scenario or preset, it has errors, or no organisation.
  init(_ invocation: Invocation) throws(Failure) {
    let language = invocation.language
    let name = invocation.arguments.operands[0]
    let lookup = ScenarioLookup(invocation.host, language)
    var problems = ProblemList()
    let loaded: Scenario?
    if let preset = NetworkSource.preset(name, lookup) {
      label = NetworkSource.stem(preset)
      loaded = NetworkSource.town(with: preset, lookup, &problems)
    } else {
      let found = try NetworkSource.find(name, lookup, language)
      label = found.label
      loaded = Scenario.load(found.path, loader: lookup.loader, problems: &problems)
    }
    try invocation.report(problems)
    guard let scenario = loaded else { throw Failure("", isWholeLine: true) }
    guard let organisasjon = scenario.modell.organisasjon else {
      throw Failure(
        LocalizedText(
          "«\(name)» har ingen organisering, og dermed ikke noe kontaktnett. Gi scenarioet en "
            + "«organisasjon», for eksempel etter «boligflyt:organisering/moreforsking-oppdal.json5».",
          "“\(name)” has no organisation, and so no contact network. Give the scenario an “organisasjon”, "
            + "for example after “boligflyt:organisering/moreforsking-oppdal.json5”.")[language])
    }
    let document = scenario.document["organisasjon"]
    title = document?["tittel"]?.string ?? scenario.navn
    description = document?["beskrivelse"]?.string ?? scenario.beskrivelse
    sources = (document?["kilder"]?.array ?? []).compactMap(\.string)
    self.scenario = scenario
    self.organisasjon = organisasjon
  }

  /// The contacts with the days that each waits on average.
  var contacts: [(kontakt: Kontakt, dager: Double)] {
    organisasjon.kontakter.map { kontakt in
      let venter = kontakt.ventetid >= 0 ? scenario.modell.variates.mean(kontakt.ventetid) : 0
      return (kontakt, venter)
    }
  }

  private static let folder = "organisering/"
  private static let ending = ".json5"
  private static let prefix = "boligflyt:"

  private static func stem(_ path: String) -> String {
    String(path.dropFirst(folder.count).dropLast(ending.count))
  }

  private static var presets: [String] {
    ShippedScenarios().paths.filter { $0.hasPrefix(folder) }
  }

  /// The shipped organisation of a name, unless a file has it.
  private static func preset(_ name: String, _ lookup: ScenarioLookup) -> String? {
    if FileManager.default.fileExists(atPath: lookup.host.path(name)) { return nil }
    let path = name.hasPrefix(prefix) ? String(name.dropFirst(prefix.count)) : name
    return presets.first { [$0, String($0.dropLast(ending.count)), stem($0)].contains(path) }
  }

  private static func find(
    _ name: String, _ lookup: ScenarioLookup, _ language: Language
  ) throws(Failure) -> ScenarioLookup.Found {
    do {
      return try lookup.find(name)
    } catch {
      guard let near = Suggestion.nearest(to: name, among: presets.map(stem)) else { throw error }
      throw Failure(
        LocalizedText(
          "finner ikke «\(name)». Mente du «\(near)»?",
          "cannot find “\(name)”. Did you mean “\(near)”?"
        )[language])
    }
  }

  /// A preset alone is no scenario: it is put into a shipped one that has no organisation of its own.
  private static func town(
    with preset: String, _ lookup: ScenarioLookup, _ problems: inout ProblemList
  ) -> Scenario? {
    var organisasjon = JSONObject()
    organisasjon.set(DocumentLoader.baseKey, to: JSONNode(.string(prefix + preset)))
    var root = JSONObject()
    root.set(DocumentLoader.baseKey, to: JSONNode(.string(prefix + "trondheim-2009.json5")))
    root.set("navn", to: JSONNode(.string(stem(preset))))
    root.set("organisasjon", to: JSONNode(.object(organisasjon)))
    // The units' own hours are all that cases take.
    var sak = JSONObject()
    sak.set("behandlingstid", to: JSONNode(.null))
    root.set("sak", to: JSONNode(.object(sak)))
    let text = JSONWriter.pretty(JSONNode(.object(root)))
    guard
      let document = lookup.loader.load(
        bytes: Array(text.utf8), name: preset, problems: &problems)
    else { return nil }
    return Scenario.compile(document, problems: &problems)
  }
}

extension Invocation {
  /// Writes the folder of the network: all files, or none.
  ///
  /// - Returns: the folder as the user would write it.
  func writeNetwork(_ found: NetworkSource, _ cases: [NetworkCase]) throws -> String {
    let drawing = NetworkDrawing(
      title: found.title, sources: found.sources, cases[0],
      contacts: found.contacts.map(\.kontakt), language)
    let folder: OutputFolder
    let shown: String
    if let output = arguments[Options.output] {
      folder = try OutputFolder.angitt(host.path(output), force: arguments[Options.force])
      shown = output
    } else {
      folder = try OutputFolder.ny(
        under: host.path(OutputFolder.rot), etiketter: ["\(found.label)-network"])
      shown = "\(OutputFolder.rot)/\(folder.path.split(separator: "/").last ?? "")"
    }
    do {
      try folder.write { files in
        let table = try files.åpne(NetworkTable.fileName)
        try NetworkTable.write(
          cases, contacts: found.contacts, flavour: arguments[Options.csv] ?? .standard
        ) { try table.write($0) }
        try files.write(NetworkDrawing.fileName, drawing.text)
        try files.write(RunRecord.fileName, networkRecord(found).text)
      }
    } catch {
      // The error that led here is the one to tell.
      try? folder.remove()
      throw error
    }
    return shown
  }

  private func networkRecord(_ found: NetworkSource) -> RunRecord {
    var options = JSONObject()
    for key in [NetworkOptions.without, NetworkOptions.answered] {
      if let value = arguments[key] {
        options.set(key.declaration.name, to: JSONNode(.string(value)))
      }
    }
    options.set("csv", to: JSONNode(.string((arguments[Options.csv] ?? .standard).rawValue)))
    return RunRecord(
      version: Program.version, command: "network", seed: arguments[NetworkOptions.seed] ?? 1,
      options: options,
      scenarios: [
        .init(name: found.label, hash: found.scenario.hash, document: found.scenario.document)
      ])
  }
}
