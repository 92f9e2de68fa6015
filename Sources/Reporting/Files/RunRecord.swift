import ScenarioFormat

/// What `run.json` holds: all that is needed to run again and get the same bytes, and nothing that
/// varies between runs, such as times, threads or paths.
public struct RunRecord: Sendable {
  /// A scenario as it was run, with everything it was based on resolved.
  public struct Scenario: Sendable {
    public let name: String
    /// Hash of the canonical form of the document.
    public let hash: String
    public let document: JSONNode

    public init(name: String, hash: String, document: JSONNode) {
      self.name = name
      self.hash = hash
      self.document = document
    }
  }

  public let version: String
  /// The command: `run` or `compare`.
  public let command: String
  public let seed: UInt64
  /// The options that change results, in the order in which they are written.
  public let options: JSONObject
  /// In the order in which they were given; the base first in a comparison.
  public let scenarios: [Scenario]

  public init(
    version: String, command: String, seed: UInt64, options: JSONObject, scenarios: [Scenario]
  ) {
    self.version = version
    self.command = command
    self.seed = seed
    self.options = options
    self.scenarios = scenarios
  }

  /// A whole number among the options; nil where it is missing or something else.
  public func integerOption(_ key: String) -> Int? {
    switch options[key]?.kind {
    case .number(let value, _): Int(exactly: value)
    default: nil
    }
  }

  public static let fileName = "run.json"

  /// The file's text. Equal records give equal bytes.
  public var text: String {
    var root = JSONObject()
    root.set("program", to: "boligflyt")
    root.set("version", to: JSONNode(.string(version)))
    root.set("command", to: JSONNode(.string(command)))
    // A string: a JSON number loses what a double cannot hold, and a seed has 64 bits.
    root.set("seed", to: JSONNode(.string(String(seed))))
    root.set("options", to: JSONNode(.object(options)))
    let list = scenarios.map { scenario -> JSONNode in
      var object = JSONObject()
      object.set("name", to: JSONNode(.string(scenario.name)))
      object.set("hash", to: JSONNode(.string(scenario.hash)))
      object.set("document", to: scenario.document)
      return JSONNode(.object(object))
    }
    root.set("scenarios", to: JSONNode(.array(list)))
    return JSONWriter.pretty(JSONNode(.object(root)))
  }
}
