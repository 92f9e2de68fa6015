import Boligmodell

extension Studie {
  /// A study document with the presets that it names put in, so that it needs no other files but those of its
  /// scenarios and its list of points.
  ///
  /// - Parameters:
  ///   - folder: of the study's file; paths of presets are relative to it. `boligflyt:…` for a shipped study.
  ///   - problems: gets a preset that cannot be read, at its place.
  public static func resolved(
    _ document: JSONNode, folder: String, loader: DocumentLoader, problems: inout ProblemList
  ) -> JSONNode {
    guard var factors = document["faktorer"]?.object else { return document }
    for member in factors.members {
      guard var factor = member.value.object, let presets = factor["forhåndsoppsett"] else {
        continue
      }
      var named = JSONObject()
      let pairs: [(String, JSONNode)] =
        presets.object.map { $0.members.map { ($0.key, $0.value) } }
        ?? (presets.array ?? []).map { (stem($0.string ?? ""), $0) }
      guard !pairs.isEmpty else { continue }
      for (name, node) in pairs {
        if named.contains(name) {
          problems.add(
            Problem(
              .duplikat, at: node.position,
              pointer: JSONPointer(["faktorer", member.key, "forhåndsoppsett"]),
              LocalizedText(
                "en annen fil i lista heter også «\(name)»",
                en: "another file of the list is called \"\(name)\" too"),
              found: node.foundText,
              allowed: LocalizedText(
                "navn etter eget valg: { navn: \"sti\" }",
                en: "names of your own: { name: \"path\" }")))
          continue
        }
        named.set(
          name,
          to: node.string.flatMap { load($0, node, folder, loader, &problems) } ?? node)
      }
      factor.set("forhåndsoppsett", to: JSONNode(.object(named), at: presets.position))
      factors.set(member.key, to: JSONNode(.object(factor), at: member.value.position))
    }
    guard var top = document.object else { return document }
    top.set("faktorer", to: JSONNode(.object(factors), at: document["faktorer"]?.position ?? .none))
    return JSONNode(.object(top), at: document.position)
  }

  private static func load(
    _ path: String, _ node: JSONNode, _ folder: String, _ loader: DocumentLoader,
    _ problems: inout ProblemList
  ) -> JSONNode? {
    // As `basertPå` is read, so that what is wrong has its place in the study.
    let isShipped = path.hasPrefix(DocumentOrigin.shippedPrefix)
    let full = isShipped || path.hasPrefix("/") ? path : folder + path
    var found = ProblemList()
    let loaded = loader.load(full, problems: &found)
    if loaded == nil, !found.problems.contains(where: { $0.position != .none }) {
      problems.add(
        Problem(
          .finnesIkke, at: node.position, pointer: JSONPointer(["faktorer"]),
          LocalizedText("forhåndsoppsettet finnes ikke", en: "there is no such preset"),
          found: node.foundText,
          suggestion: isShipped
            ? Suggestion.nearest(
              to: String(path.dropFirst(DocumentOrigin.shippedPrefix.count)),
              among: loader.shipped.paths
            ).map { DocumentOrigin.shippedPrefix + $0 } : nil))
    } else {
      problems.add(contentsOf: found)
    }
    return loaded
  }

  private static func stem(_ path: String) -> String {
    let last = path.split { $0 == "/" || $0 == ":" }.last.map(String.init) ?? path
    return last.split(separator: ".").first.map(String.init) ?? last
  }
}
