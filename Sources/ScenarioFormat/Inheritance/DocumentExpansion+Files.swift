import Boligmodell

extension DocumentExpansion {
  mutating func include(_ reference: Reference, depth: Int) throws(Stop) -> Expanded? {
    if let ring = chain.firstIndex(of: reference.origin) {
      fail(
        .syklus, at: reference,
        LocalizedText("filene er basert på hverandre i ring", en: "the files form a ring"),
        found: (chain[ring...] + [reference.origin]).map { $0.name(under: root ?? "") }
          .joined(separator: " → "))
      return nil
    }
    if chain.count >= loader.limits.inheritance {
      fail(
        .forDyp, at: reference,
        LocalizedText("for mange filer er basert på hverandre", en: "too long a chain of files"),
        allowed: LocalizedText(
          "inntil \(loader.limits.inheritance) filer", en: "up to \(loader.limits.inheritance)"))
      return nil
    }
    if let known = cache[reference.origin] { return known }
    guard let bytes = bytes(reference) else {
      cache.updateValue(nil, forKey: reference.origin)
      return nil
    }
    let name = reference.origin.name(under: root ?? "")
    let expanded = try read(bytes, name: name, origin: reference.origin, depth: depth)
    cache.updateValue(expanded, forKey: reference.origin)
    return expanded
  }

  mutating func read(
    _ bytes: [UInt8], name: String, origin: DocumentOrigin, depth: Int
  ) throws(Stop) -> Expanded? {
    let node = JSON5Reader.read(bytes, file: name, limits: loader.limits, problems: &problems)
    guard var node else {
      isComplete = false
      return nil
    }
    if case .object(var object) = node.kind {
      object.remove(DocumentLoader.schemaKey)
      node.kind = .object(object)
    }
    chain.append(origin)
    defer { chain.removeLast() }
    return try expand(node, in: origin, pointer: .root, depth: depth)
  }

  mutating func bytes(_ reference: Reference) -> [UInt8]? {
    let path = reference.origin.path.joined(separator: "/")
    switch reference.origin.place {
    case .shipped:
      if let bytes = loader.shipped.bytes(at: path) { return bytes }
      fail(
        .finnesIkke, at: reference,
        LocalizedText(
          "ingen medfølgende fil heter «\(path)»", en: "no shipped file is called \"\(path)\""),
        suggestion: Suggestion.nearest(to: path, among: loader.shipped.paths))
      return nil
    case .local:
      return localBytes(reference)
    }
  }

  mutating func localBytes(_ reference: Reference) -> [UInt8]? {
    let name = reference.origin.name(under: root ?? "")
    guard root != nil else {
      reject(DocumentLoader.outside(name, at: reference.position, pointer: reference.pointer))
      return nil
    }
    do throws(FileFailure) {
      guard let real = loader.files.realPath(name), let realRoot else { throw .notFound }
      guard real.hasPrefix(realRoot == "/" ? "/" : realRoot + "/") || chain.isEmpty else {
        reject(
          DocumentLoader.outside(
            reference.text, at: reference.position, pointer: reference.pointer))
        return nil
      }
      return try loader.files.read(name, atMost: loader.limits.fileSize)
    } catch {
      reject(problem(for: error, name: name, reference: reference))
      return nil
    }
  }

  func problem(for failure: FileFailure, name: String, reference: Reference) -> Problem {
    let (code, text): (ProblemCode, LocalizedText) =
      switch failure {
      case .notFound:
        (
          .finnesIkke,
          LocalizedText("filen «\(name)» finnes ikke", en: "the file \"\(name)\" does not exist")
        )
      case .isFolder:
        (.kanIkkeLeses, LocalizedText("«\(name)» er en mappe", en: "\"\(name)\" is a folder"))
      case .tooLarge:
        (
          .forStor,
          LocalizedText(
            "filen «\(name)» er større enn \(loader.limits.fileSize) byte",
            en: "the file \"\(name)\" is larger than \(loader.limits.fileSize) bytes")
        )
      case .unreadable(let code):
        (
          .kanIkkeLeses,
          LocalizedText(
            "filen «\(name)» kan ikke leses (\(FileFailure.reason(code).nb))",
            en: "the file \"\(name)\" cannot be read (\(FileFailure.reason(code).en))")
        )
      }
    return Problem(
      code, at: reference.position, pointer: reference.pointer, text)
  }
}
