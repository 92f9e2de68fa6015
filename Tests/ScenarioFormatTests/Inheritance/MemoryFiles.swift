import ScenarioFormat

/// Files in memory. A path in `links` is a symbolic link to another.
struct MemoryFiles: FileSource {
  var texts: [String: String]
  var links: [String: String] = [:]
  var failures: [String: FileFailure] = [:]

  func read(_ path: String, atMost limit: Int) throws(FileFailure) -> [UInt8] {
    if let failure = failures[path] { throw failure }
    guard let text = texts[links[path] ?? path] else { throw .notFound }
    guard text.utf8.count <= limit else { throw .tooLarge }
    return Array(text.utf8)
  }

  func realPath(_ path: String) -> String? {
    let real = links[path] ?? path
    let exists =
      texts[real] != nil || failures[real] != nil
      || texts.keys.contains { $0.hasPrefix(real + "/") }
    return exists ? "/disk/" + real : nil
  }
}

struct MemoryShipped: ShippedFiles {
  var texts: [String: String]
  var paths: [String] { texts.keys.sorted() }
  func bytes(at path: String) -> [UInt8]? { texts[path].map { Array($0.utf8) } }
}

/// Loads `s/topp.json` from a set of files.
func load(
  _ texts: [String: String], links: [String: String] = [:], failures: [String: FileFailure] = [:],
  shipped: [String: String] = [:], limits: DocumentLimits = DocumentLimits(),
  path: String = "s/topp.json"
) -> (node: JSONNode?, problems: [Problem]) {
  let loader = DocumentLoader(
    files: MemoryFiles(texts: texts, links: links, failures: failures),
    shipped: MemoryShipped(texts: shipped), limits: limits)
  var problems = ProblemList()
  let node = loader.load(path, problems: &problems)
  return (node, problems.sortedByPlace)
}

/// `file:line:column code`.
func fullPlace(_ problem: Problem) -> String { "\(problem.position) \(problem.code)" }
