import Boligmodell

/// A file that holds an organisation and no scenario: it is to be put into one.
struct Organisasjonsoppsett {
  /// The folder of the shipped ones.
  static let folder = "organisering/"

  /// The file as the user named it.
  let path: String
  /// Where its first key stands that only an organisation has.
  private let position: SourcePosition
  private let isShipped: Bool

  /// Nil where the file is something else, or cannot be read: then it is told why when it is loaded.
  ///
  /// - Parameter path: a file, or `boligflyt:path` for a shipped one.
  init?(_ path: String, loader: DocumentLoader) {
    isShipped = path.hasPrefix(DocumentOrigin.shippedPrefix)
    let name = isShipped ? String(path.dropFirst(DocumentOrigin.shippedPrefix.count)) : path
    let bytes =
      isShipped
      ? loader.shipped.bytes(at: name)
      : try? loader.files.read(path, atMost: loader.limits.fileSize)
    var ignored = ProblemList()
    guard let bytes,
      let document = JSON5Reader.read(
        bytes, file: path, limits: loader.limits, problems: &ignored),
      let members = document.object?.members
    else { return nil }
    let scenario = Organisasjonsoppsett.keys(of: ScenarioShape.scenario)
    let organisasjon = Organisasjonsoppsett.keys(of: ScenarioShape.organisasjon)
    let own = members.filter {
      ![DocumentLoader.baseKey, DocumentLoader.schemaKey].contains($0.key)
    }
    guard !own.contains(where: { scenario.contains($0.key) && !organisasjon.contains($0.key) }),
      let first = own.first(where: { organisasjon.contains($0.key) && !scenario.contains($0.key) })
    else { return nil }
    self.path = path
    position = first.keyPosition
  }

  private static func keys(of shape: Shape) -> Set<String> {
    guard case .object(let object) = shape.resolved else { return [] }
    return Set(object.fields.map(\.key))
  }

  /// What is wrong, with the line that puts it into a scenario and one that is made so.
  func problem(_ shipped: any ShippedFiles) -> Problem {
    let last = path.split(separator: "/").last.map(String.init) ?? path
    let known = Organisasjonsoppsett.folder + last
    let isKnown = isShipped || shipped.paths.contains(known)
    let base = isShipped ? path : isKnown ? DocumentOrigin.shippedPrefix + known : last
    let line = "organisasjon: { \"\(DocumentLoader.baseKey)\": \"\(base)\" }"
    let example = Organisasjonsoppsett.scenario(with: last, shipped)
    return Problem(
      .organisasjonsoppsett, at: position,
      LocalizedText(
        "filen er et organisasjonsoppsett og ikke et scenario",
        en: "the file is an organisation preset and no scenario"),
      allowed: LocalizedText(
        "oppsettet i et scenario, med linjen «\(line)»"
          + (example.map { "; slik er «\($0)» laget" } ?? ""),
        en: "the preset in a scenario, with the line “\(line)”"
          + (example.map { "; “\($0)” is made so" } ?? "")))
  }

  /// A shipped scenario that takes a preset of this name in; else the first that takes in any.
  private static func scenario(with file: String, _ shipped: any ShippedFiles) -> String? {
    let ending = ShippedScenarios.ending
    let scenarios = shipped.paths.filter { path in
      path.hasSuffix(ending)
        && (!path.contains("/") || path.hasPrefix(ShippedScenarios.claimFolder))
    }.sorted { ($0.contains("/") ? 1 : 0, $0) < ($1.contains("/") ? 1 : 0, $1) }
    var any: String?
    for path in scenarios {
      guard let bytes = shipped.bytes(at: path) else { continue }
      let text = String(decoding: bytes, as: UTF8.self)
      guard text.contains(folder) else { continue }
      let name = path.split(separator: "/").last.map { String($0.dropLast(ending.count)) }
      if text.contains(folder + file + "\"") { return name }
      if any == nil { any = name }
    }
    return any
  }
}

extension ProblemCode {
  static let organisasjonsoppsett = ProblemCode(
    "organisasjonsoppsett", "Filen er en organisering som skal brukes i et scenario.",
    en: "The file is an organisation that is to be used in a scenario.")
}
