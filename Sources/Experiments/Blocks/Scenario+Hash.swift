import ScenarioFormat

extension Scenario {
  /// Hash of what the scenario says: over the canonical form of the resolved document, keys sorted,
  /// without sources and without the law and the targets of a calibration, which change no result. 16
  /// hexadecimal digits.
  public var hash: String {
    var form = document.withoutSources(shape: ScenarioShape.scenario)
    if var object = form.object {
      object.remove("regelverk")
      object.remove("kalibreringsmål")
      form = JSONNode(.object(object))
    }
    return Checksum.heks(JSONWriter.canonical(form))
  }
}
