import Boligmodell

extension CommandDescription {
  /// `boligflyt select SCENARIO SCENARIO…`
  static let select = CommandDescription(
    name: "select",
    summary: LocalizedText(
      "Finn det beste av flere scenarioer, i modellen.",
      "Find the best of several scenarios, in the model."),
    operands: .init(LocalizedText("SCENARIO…", "SCENARIO…"), 2...Operands.many),
    options: [
      SelectOptions.indicator.declaration, SelectOptions.delta.declaration,
      SelectOptions.confidence.declaration, SelectOptions.most.declaration,
      SelectOptions.method.declaration, SelectOptions.budget.declaration,
      SelectOptions.prefer.declaration, Options.years.declaration, Options.warmup.declaration,
      Options.seed.declaration, Options.threads.declaration, Options.output.declaration,
      Options.force.declaration, Options.resume.declaration, Options.csv.declaration,
      Options.quiet.declaration,
    ],
    details: LocalizedText(
      "Kjører alle litt, og bare dem som fortsatt kan være best, videre. Med kn møter alle de samme "
        + "tilfeldighetene, og den som velges, er med oppgitt sannsynlighet best, eller innenfor --delta "
        + "av den beste, i modellen, for tilnærmet normalfordelte utfall. Med ocba fordeles et budsjett "
        + "slik at det rekker lengst; det loves ingenting. Hva som kjøres, avhenger av det som er "
        + "kjørt, så det kan ikke deles med --shard.",
      "Runs all a little, and only those that can still be the best any further. With kn all meet the "
        + "same luck, and the one selected is with the stated probability the best, or within --delta "
        + "of it, in the model, for nearly normal outcomes. With ocba a budget is spread so that it "
        + "goes furthest; nothing is promised. What is run depends on what was run, so it cannot be "
        + "done in parts with --shard."),
    examples: [
      .init(
        "boligflyt select trondheim-tomgang-42 trondheim-tomgang-30 --indicator waiting_list_mean --delta 2",
        LocalizedText(
          "Hvem har kortest venteliste, når to husholdninger ikke betyr noe?",
          "Which has the shorter waiting list, when two households do not matter?")),
      .init(
        "boligflyt select a.json b.json c.json --indicator public_outlay --method ocba --budget 600",
        LocalizedText(
          "Den billigste av tre, innenfor 600 replikasjoner.",
          "The cheapest of three, within 600 replications.")),
    ])
}

let selectCommand = Command(.select) { invocation in
  try Selecting(SelectPlan(invocation), invocation).perform()
}
