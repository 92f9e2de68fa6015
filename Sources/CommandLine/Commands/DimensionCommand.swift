import Boligmodell

extension CommandDescription {
  /// `boligflyt dimension SCENARIO --target …`
  static let dimension = CommandDescription(
    name: "dimension",
    summary: LocalizedText(
      "Finn hvor mange boliger, årsverk og lån som skal til for å nå et mål.",
      "Find how many dwellings, årsverk and loans it takes to reach a target."),
    operands: .init(LocalizedText("SCENARIO", "SCENARIO"), 1...1),
    options: [
      DimensionOptions.target.declaration, DimensionOptions.probability.declaration,
      DimensionOptions.lever.declaration, DimensionOptions.unitCost.declaration,
      DimensionOptions.replications.declaration, DimensionOptions.mixes.declaration,
      Options.years.declaration, Options.warmup.declaration, Options.seed.declaration,
      Options.threads.declaration, Options.output.declaration, Options.force.declaration,
      Options.resume.declaration, Options.csv.declaration, Options.quiet.declaration,
    ],
    details: LocalizedText(
      "Legger til boliger av hvert slag, egne midlertidige enheter, årsverk og startlånsramme, alene og "
        + "sammen, og leter seg fram til den billigste blandingen som når målene så ofte som oppgitt. "
        + "Den prøves om igjen med nye tilfeldigheter før den vises. En rekke over år eller datoer "
        + "flyttes som helhet. Kostnaden er det som nettobelastes Nav, kommunen og staten i regnskapet "
        + "utover scenarioet slik det står, med det som årsverk og boliger koster ved siden av. "
        + "«Billigst» er billigst av dem som er prøvd.",
      "Adds dwellings of each kind, own temporary units, årsverk and start loan frames, alone and "
        + "together, and feels its way to the cheapest mix that reaches the targets as often as stated. "
        + "It is tried again with new luck before it is shown. A course over years or dates is shifted "
        + "as a whole. The cost is what Nav, the municipality and the state pay net in the accounts "
        + "beyond the scenario as it stands, with what årsverk and dwellings cost beside them. "
        + "“Cheapest” is the cheapest of those tried."),
    examples: [
      .init(
        "boligflyt dimension kristiansand-2009 --target \"waiting_list_end <= 20\"",
        LocalizedText(
          "Hva skal til for at høyst 20 står på venteliste om ti år?",
          "What does it take for at most 20 to be on the waiting list in ten years?")),
      .init(
        "boligflyt dimension egen.json --target \"temporary_over_3_months <= 5\" --probability 80% "
          + "--lever /midlertidigBotilbud/egneEnheter=0..30",
        LocalizedText("Med bare flere egne enheter.", "With more own units alone.")),
    ])
}

let dimensionCommand = Command(.dimension) { invocation in
  try Dimensioning(DimensionPlan(invocation), invocation).perform()
}
