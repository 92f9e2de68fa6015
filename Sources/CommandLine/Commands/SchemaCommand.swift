import Boligmodell
import ScenarioFormat

extension CommandDescription {
  /// `boligflyt schema`
  static let schema = CommandDescription(
    name: "schema",
    summary: LocalizedText(
      "Skriv et JSON Schema for scenariofiler.", "Print a JSON Schema for scenario files."),
    options: [study.declaration],
    details: LocalizedText(
      "Skriver et JSON Schema, laget av den samme beskrivelsen som «boligflyt check» bruker. En "
        + "editor som kjenner det, foreslår nøkler og viser feil mens du skriver.",
      "Prints a JSON Schema, made from the same description that “boligflyt check” uses. An editor "
        + "that knows it suggests keys and shows errors while you write."),
    examples: [
      .init(
        "boligflyt schema > scenario.schema.json",
        LocalizedText("Lagre skjemaet.", "Save the schema."))
    ])
}

private let study = OptionKey.flag(
  "study",
  LocalizedText("Skjemaet for studiefiler i stedet.", "The schema of study files instead."))

let schemaCommand = Command(.schema) { invocation in
  let isStudy = invocation.arguments[study]
  let schema = JSONSchema.schema(
    of: isStudy ? StudieShape.studie : ScenarioShape.scenario,
    title: isStudy
      ? LocalizedText("Boligflyt: studie", en: "Boligflyt: study")
      : LocalizedText("Boligflyt: scenario", en: "Boligflyt: scenario"),
    language: invocation.language)
  invocation.host.output.write(JSONWriter.pretty(schema))
  return ExitCode.fine
}
