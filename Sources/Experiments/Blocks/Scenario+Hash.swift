import ScenarioFormat

extension Scenario {
  /// Hash of what the scenario says: over the canonical form of the resolved document, keys sorted,
  /// without sources and without what changes no result: the law and the demands. 16 hexadecimal digits.
  public var hash: String {
    var form = document.withoutSources(shape: ScenarioShape.scenario)
    if var object = form.object {
      for key in ["regelverk", "krav"] { object.remove(key) }
      form = JSONNode(.object(object))
    }
    return Checksum.heks(JSONWriter.canonical(form))
  }
}
