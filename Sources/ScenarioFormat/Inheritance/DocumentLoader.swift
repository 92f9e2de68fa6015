import Boligmodell

/// Reads a document and all it is based on into one.
///
/// `"basertPå": "path/file.json"` on any object takes that file's object and patches it with the
/// members beside it (`MergePatch`). The path is relative to the file it stands in and stays
/// inside the scenario's folder, symbolic links resolved; `boligflyt:path/file.json` is a shipped
/// file. A file's `$schema`, which editors use, is dropped.
public struct DocumentLoader: Sendable {
  public var files: any FileSource
  public var shipped: any ShippedFiles
  public var limits: DocumentLimits

  public init(
    files: any FileSource = DiskFiles(), shipped: any ShippedFiles = NoShippedFiles(),
    limits: DocumentLimits = DocumentLimits()
  ) {
    self.files = files
    self.shipped = shipped
    self.limits = limits
  }

  /// The key that names the file an object is based on.
  public static let baseKey = "basertPå"
  static let schemaKey = "$schema"

  /// - Parameters:
  ///   - path: a file, or `boligflyt:path` for a shipped one.
  ///   - root: the folder that included files must lie in, and to which `path` is then relative;
  ///     nil for the folder of the file itself.
  ///   - problems: gets everything that is wrong with the text of any of the files.
  /// - Returns: the document without `basertPå`; nil where any part of it could not be read.
  public func load(
    _ path: String, root: String? = nil, problems: inout ProblemList
  ) -> JSONNode? {
    if path.hasPrefix(DocumentOrigin.shippedPrefix) {
      let none = DocumentOrigin(place: .shipped, path: [])
      guard let origin = none.resolving(path) else {
        problems.add(
          Problem(
            .finnesIkke, at: .none,
            LocalizedText("ingen medfølgende fil heter slik", en: "no shipped file has this name"),
            found: "\"\(Problem.shortened(path))\""))
        return nil
      }
      return expand(origin, root: nil, given: nil, problems: &problems)
    }
    if let root {
      let origin = DocumentOrigin(place: .local, path: [""]).resolving(path)
      guard let origin else {
        problems.add(Self.outside(path, at: .none, pointer: .root))
        return nil
      }
      return expand(origin, root: root, given: nil, problems: &problems)
    }
    let folderEnd = path.lastIndex(of: "/")
    let name = folderEnd.map { String(path[path.index(after: $0)...]) } ?? path
    let folder = folderEnd.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? ""
    let origin = DocumentOrigin(place: .local, path: [name])
    return expand(origin, root: folder, given: nil, problems: &problems)
  }

  /// A document that does not come from a file of its own, for instance from standard input.
  /// - Parameters:
  ///   - name: for places.
  ///   - root: the folder of files it may be based on; nil allows only shipped ones.
  public func load(
    bytes: [UInt8], name: String, root: String? = nil, problems: inout ProblemList
  ) -> JSONNode? {
    let origin = DocumentOrigin(place: .local, path: [name])
    return expand(origin, root: root, given: (bytes, name), problems: &problems)
  }

  private func expand(
    _ origin: DocumentOrigin, root: String?, given: (bytes: [UInt8], name: String)?,
    problems: inout ProblemList
  ) -> JSONNode? {
    var expansion = DocumentExpansion(loader: self, root: root)
    let result = expansion.top(origin, given: given)
    problems.add(contentsOf: expansion.problems)
    return expansion.isComplete ? result : nil
  }

  static func outside(
    _ path: String, at position: SourcePosition, pointer: JSONPointer
  ) -> Problem {
    Problem(
      .utenforRot, at: position, pointer: pointer,
      LocalizedText(
        "stien peker ut av scenariets mappe", en: "the path leads out of the scenario's folder"),
      found: "\"\(Problem.shortened(path))\"",
      allowed: LocalizedText(
        "en relativ sti inne i mappen, eller «boligflyt:sti» for en medfølgende fil",
        en: "a relative path inside the folder, or \"boligflyt:path\" for a shipped file"))
  }
}
