import Boligmodell

extension CommandDescription {
  /// `boligflyt compare [BASE ALTERNATIVE…]`
  static let compare = CommandDescription(
    name: "compare",
    summary: LocalizedText(
      "Sammenlign ett eller flere alternativer med en basis, parvis.",
      "Compare one or more alternatives with a base, in pairs."),
    operands: .init(
      LocalizedText("[BASIS ALTERNATIV…]", "[BASE ALTERNATIVE…]"), 2...Operands.many,
      mayBeEmpty: true),
    options: Options.simulation,
    details: LocalizedText(
      "Simulerer alle scenarioene med de samme husholdningene og de samme tilfeldighetene, slik at "
        + "forskjellen skyldes det som er ulikt mellom dem. Viser forskjellen fra basis for hver "
        + "indikator med 95 %-intervall og hvor ofte alternativet er best. Uten scenarioer brukes "
        + "et innebygd eksempel.",
      "Simulates all scenarios with the same households and the same luck, so that a difference is "
        + "due to what differs between them. Shows the difference from the base for each indicator "
        + "with its 95% interval and how often the alternative is better. Without scenarios a "
        + "built-in example is used."),
    examples: [
      .init(
        "boligflyt compare trondheim-tomgang-42 trondheim-tomgang-30",
        LocalizedText(
          "Hva kortere tomgang i kommunale boliger gjør alene.",
          "What shorter vacancy in municipal dwellings does alone.")),
      .init(
        "boligflyt compare i-dag.json forslag-a.json forslag-b.json --seed 7",
        LocalizedText(
          "To forslag mot dagens situasjon.", "Two proposals against today's situation.")),
    ])
}

/// The shipped scenarios that `compare` takes where none is named.
private let standard = ["trondheim-tomgang-42", "trondheim-tomgang-30"]

let compareCommand = Command(.compare) { invocation in
  try Simulation(
    plan: RunPlan(.compare, invocation, standard: standard), invocation: invocation
  ).perform()
}
