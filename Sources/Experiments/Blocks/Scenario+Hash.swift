import ScenarioFormat

extension Scenario {
  /// Hash of what the scenario says: over the canonical form of the resolved document, keys sorted,
  /// without sources. 16 hexadecimal digits.
  public var hash: String {
    let form = document.withoutSources(shape: ScenarioShape.scenario)
    return Checksum.heks(JSONWriter.canonical(form))
  }
}
