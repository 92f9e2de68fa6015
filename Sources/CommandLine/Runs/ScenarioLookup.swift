import Boligmodell
import Foundation
import ScenarioFormat

/// Finds what the user means by the name of a scenario: a file, or a shipped one. A file wins.
struct ScenarioLookup {
  /// Where a scenario is and what it is called in results.
  struct Found: Equatable {
    /// As the document loader takes it.
    let path: String
    let label: String
  }

  let host: Host
  let language: Language
  private let shipped = ShippedScenarios()

  init(_ host: Host, _ language: Language) {
    self.host = host
    self.language = language
  }

  var loader: DocumentLoader { DocumentLoader(files: DiskFiles(), shipped: shipped) }

  /// - Throws: ``Failure`` with the nearest shipped name where there is nothing of that name.
  func find(_ name: String) throws(Failure) -> Found {
    let path = host.path(name)
    if FileManager.default.fileExists(atPath: path) {
      return Found(path: path, label: ScenarioLookup.stem(name))
    }
    if name.hasPrefix(ScenarioLookup.shippedPrefix) {
      return Found(path: name, label: ScenarioLookup.stem(name))
    }
    let stem = ScenarioLookup.withoutEnding(name)
    if let path = shipped.path(ofScenario: stem) {
      return Found(path: ScenarioLookup.shippedPrefix + path, label: stem)
    }
    // No scenario, but loading it tells how it is used.
    if let path = shipped.path(ofOrganisation: name) {
      return Found(path: ScenarioLookup.shippedPrefix + path, label: ScenarioLookup.stem(path))
    }
    var text = LocalizedText(
      "finner ikke «\(name)»: verken en fil eller et scenario som følger med.",
      "cannot find “\(name)”: neither a file nor a scenario that is shipped.")[language]
    if let near = suggestion(for: name) {
      text += LocalizedText(" Mente du «\(near)»?", " Did you mean “\(near)”?")[language]
    }
    text +=
      LocalizedText(
        " «boligflyt list» viser dem som følger med.",
        " “boligflyt list” shows those that are shipped."
      )[language]
    throw Failure(text)
  }

  /// A study: a file, or a shipped one. A file wins.
  ///
  /// - Throws: ``Failure`` with the nearest shipped name where there is nothing of that name.
  func findStudy(_ name: String) throws(Failure) -> Found {
    let path = host.path(name)
    if FileManager.default.fileExists(atPath: path) {
      return Found(path: path, label: ScenarioLookup.stem(name))
    }
    if name.hasPrefix(ScenarioLookup.shippedPrefix) {
      return Found(path: name, label: ScenarioLookup.stem(name))
    }
    let stem = ScenarioLookup.withoutEnding(name)
    if let path = shipped.path(ofStudy: stem) {
      return Found(path: ScenarioLookup.shippedPrefix + path, label: stem)
    }
    let near = Suggestion.nearest(to: stem, among: shipped.studies)
    throw Failure(
      LocalizedText(
        "finner ikke «\(name)»: verken en fil eller en studie som følger med."
          + (near.map { " Mente du «\($0)»?" } ?? ""),
        "cannot find “\(name)”: neither a file nor a study that is shipped."
          + (near.map { " Did you mean “\($0)”?" } ?? ""))[language])
  }

  /// The shipped scenario with the nearest name; nil where none is near.
  func suggestion(for name: String) -> String? {
    Suggestion.nearest(
      to: ScenarioLookup.withoutEnding(name), among: shipped.scenarios + shipped.claimScenarios)
  }

  /// Labels of several scenarios, each different from the others: a second `a` becomes `a-2`.
  static func distinct(_ labels: [String]) -> [String] {
    var used = Set(labels)
    var seen: Set<String> = []
    return labels.map { label in
      if seen.insert(label).inserted { return label }
      var number = 2
      while used.contains("\(label)-\(number)") { number += 1 }
      used.insert("\(label)-\(number)")
      return "\(label)-\(number)"
    }
  }

  private static let shippedPrefix = "boligflyt:"

  /// The last part of a path without the ending of a document.
  private static func stem(_ name: String) -> String {
    let last = name.split { $0 == "/" || $0 == ":" }.last.map(String.init) ?? name
    return withoutEnding(last)
  }

  private static func withoutEnding(_ name: String) -> String {
    for ending in [".json5", ".json"] where name.hasSuffix(ending) && name.count > ending.count {
      return String(name.dropLast(ending.count))
    }
    return name
  }
}

extension Host {
  /// A path as the user gave it, seen from the working directory.
  func path(_ given: String) -> String {
    guard !given.hasPrefix("/"), !workingDirectory.isEmpty else { return given }
    return "\(workingDirectory)/\(given)"
  }
}
