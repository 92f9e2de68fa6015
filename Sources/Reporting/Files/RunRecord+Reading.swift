import Boligmodell
import ScenarioFormat

extension RunRecord {
  /// Whether a document is a `run.json`, and not a scenario.
  public static func isRecord(_ document: JSONNode) -> Bool {
    document["program"]?.string == "boligflyt" && document["scenarios"] != nil
  }

  /// Reads the record back; the problems say where it is not one.
  public init(reading document: JSONNode) throws(ProblemList) {
    var problems = ProblemList()
    let reader = Reader(document)
    let version = reader.string("version", &problems)
    let command = reader.string("command", &problems)
    let seedText = reader.string("seed", &problems)
    let seed = UInt64(seedText ?? "")
    if let seedText, seed == nil {
      problems.add(reader.problem("seed", found: "«\(seedText)»", RunRecord.wantsSeed))
    }
    let options = document["options"]?.object
    if options == nil { problems.add(reader.problem("options", RunRecord.wantsObject)) }
    var scenarios: [Scenario] = []
    if let list = document["scenarios"]?.array, !list.isEmpty {
      for (index, node) in list.enumerated() {
        scenarios += [Scenario(reading: node, index: index, &problems)].compactMap { $0 }
      }
    } else {
      problems.add(reader.problem("scenarios", RunRecord.wantsList))
    }
    guard problems.isEmpty, let version, let command, let seed, let options else { throw problems }
    self.init(
      version: version, command: command, seed: seed, options: options, scenarios: scenarios)
  }

  fileprivate static let wantsSeed = LocalizedText(
    "et helt tall fra 0 til \(UInt64.max), i anførselstegn",
    en: "a whole number from 0 to \(UInt64.max), in quotation marks")
  fileprivate static let wantsObject = LocalizedText("et objekt", en: "an object")
  fileprivate static let wantsString = LocalizedText("en tekst", en: "a string")
  fileprivate static let wantsList = LocalizedText(
    "en liste med minst ett scenario", en: "a list of at least one scenario")
}

extension RunRecord.Scenario {
  fileprivate init?(reading node: JSONNode, index: Int, _ problems: inout ProblemList) {
    let reader = RunRecord.Reader(node, path: ["scenarios", String(index)])
    let name = reader.string("name", &problems)
    let hash = reader.string("hash", &problems)
    let document = node["document"]
    if document?.object == nil {
      problems.add(reader.problem("document", RunRecord.wantsObject))
    }
    guard let name, let hash, let document else { return nil }
    self.init(name: name, hash: hash, document: document)
  }
}

extension RunRecord {
  /// Reads the members of one object of the record.
  fileprivate struct Reader {
    private let node: JSONNode
    private let path: [String]

    init(_ node: JSONNode, path: [String] = []) {
      self.node = node
      self.path = path
    }

    func string(_ key: String, _ problems: inout ProblemList) -> String? {
      if let text = node[key]?.string { return text }
      problems.add(problem(key, RunRecord.wantsString))
      return nil
    }

    func problem(_ key: String, found: String? = nil, _ allowed: LocalizedText) -> Problem {
      Problem(
        .runRecord, at: node[key]?.position ?? node.position, pointer: JSONPointer(path + [key]),
        LocalizedText("mangler eller er feil i run.json", en: "missing or wrong in run.json"),
        found: found, allowed: allowed)
    }
  }
}

extension ProblemCode {
  /// A `run.json` that cannot be run again.
  static let runRecord = ProblemCode(
    "run-json", "Filen er ikke en run.json som kan kjøres om igjen.",
    en: "The file is not a run.json that can be run again.")
}
