import Boligmodell

extension ScenarioShape {
  static let bosituasjoner = Shape.object(
    Bosituasjon.fulgte.map {
      ShapeField(
        $0.nøkkel, bosituasjon, .optional, nb: "Overganger fra \($0.navn.nb).",
        en: "Transitions from \($0.navn.en).")
    })

  static let bosituasjon = Shape.named(
    "bosituasjon", "Hva som kan skje i en bosituasjon.", en: "What can happen in a situation."
  ) {
    .object(
      ShapeField(
        "søkerVedAnkomst", .quantity(.probability), .defaults(to: 0),
        nb: "Sannsynlighet for å søke kommunal bolig når en kommer hit.",
        en: "Probability of applying for a municipal dwelling on arrival."),
      ShapeField(
        "årsaker",
        .map(of: risiko, names: .among(Årsak.risikoer.map(\.nøkkel))), .optional,
        nb: "Konkurrerende risikoer etter årsak.", en: "Competing risks by cause."))
  }

  static let risiko = Shape.named(
    "risiko", "Når noe skjer, for hvem, og hva som følger.",
    en: "When something happens, for whom, and what follows."
  ) {
    .object(
      ShapeField(
        "rate", .bands(), .optional,
        nb: "Intensitet, eventuelt i bånd etter tid i bosituasjonen.",
        en: "Intensity, possibly in bands by time since entry."),
      ShapeField(
        "varighet", .distribution(.duration), .optional,
        nb: "Oppholdslengde, i stedet for rate.", en: "Stay length, in place of a rate."),
      ShapeField(
        "faktorer", .map(of: faktor, count: 0...64), .optional,
        nb: "Relative risikoer; alle som gjelder, ganges.",
        en: "Relative risks; those that hold are multiplied."),
      ShapeField("følge", følge, nb: "Hva som følger.", en: "What follows."),
      rules: [.exactlyOne(["rate", "varighet"])])
  }

  static let faktor = Shape.object(
    ShapeField("vilkår", vilkår, nb: "Hvem det gjelder.", en: "Whom it concerns."),
    ShapeField(
      "faktor", .quantity(.number, in: .closed(0, 1_000)), nb: "Faktor; 1 er ingen virkning.",
      en: "Factor; 1 is no effect."))

  static let følge = Shape.oneOf([
    Alternative(
      "ord", when: .type([.string]),
      .choice([
        Choice("søkerKommunalBolig", "søker kommunal bolig", en: "applies for a dwelling"),
        Choice("behovØker", "behovet øker ett trinn", en: "need grows a level"),
        Choice("behovMinker", "behovet minker ett trinn", en: "need shrinks a level"),
        Choice("leierPrivat", "forsøker å finne privat leie", en: "tries to find a lease"),
        Choice("kjøper", "forsøker å kjøpe", en: "tries to buy"),
        Choice("anmerkning", "telles bare", en: "is only counted"),
      ])),
    Alternative(
      "flytterTil", when: .key("flytterTil"),
      .object(
        ShapeField("flytterTil", mål, nb: "Hvor husholdningen flytter.", en: "Where it moves."))),
    Alternative(
      "fravikelse", when: .key("fravikelse"),
      .object(
        ShapeField("fravikelse", fravikelse, nb: "Begjæring om fravikelse.", en: "Eviction."))),
  ])

  static let fravikelse = Shape.object(
    ShapeField(
      "gjennomføres", .quantity(.probability), nb: "Sannsynlighet for gjennomføring.",
      en: "Probability that it is carried out."),
    ShapeField(
      "etter", .distribution(.duration), .optional, nb: "Tid fra begjæring til gjennomføring.",
      en: "Time from request to execution."),
    ShapeField("flytterTil", mål, nb: "Hvor husholdningen da er.", en: "Where it then is."))

  static let vilkår = Shape.named(
    "vilkår", "Et vilkår: alle deler som står, må gjelde.",
    en: "A rule: every part stated must hold."
  ) {
    .object(
      ShapeField(
        "husholdningstype", .array(of: .text, count: 1...12, isSet: true), .optional,
        nb: "En av disse.", en: "One of these."),
      ShapeField(
        "målgruppe", .array(of: .text, count: 1...16, isSet: true), .optional,
        nb: "Minst en av disse.", en: "At least one of these."),
      ShapeField(
        "utenMålgruppe", .array(of: .text, count: 1...16, isSet: true), .optional,
        nb: "Ingen av disse.", en: "None of these."),
      ShapeField(
        "behov",
        .array(
          of: .choice(Behov.allCases.map { Choice($0.nøkkel, $0.navn.nb, en: $0.navn.en) }),
          count: 1...3, isSet: true), .optional, nb: "Et av disse.", en: "One of these."),
      ShapeField(
        "bosituasjon",
        .array(
          of: .choice(Bosituasjon.fulgte.map { Choice($0.nøkkel, $0.navn.nb, en: $0.navn.en) }),
          count: 1...9, isSet: true), .optional, nb: "En av disse.", en: "One of these."),
      ShapeField(
        "alder", intervall(.number, isDefinition: true), .optional, nb: "År, fra og med, til.",
        en: "Years, from, below."),
      ShapeField(
        "personer", intervall(.number, isDefinition: true), .optional,
        nb: "Personer, fra og med, til.",
        en: "Persons, from, below."),
      ShapeField(
        "inntekt", intervall(.money), .optional, nb: "Kr per år, fra og med, til.",
        en: "Kroner a year, from, below."),
      ShapeField(
        "egenkapital", intervall(.money), .optional, nb: "Kr, fra og med, til.",
        en: "Kroner, from, below."),
      ShapeField(
        "boutgiftsandel", intervall(.number), .optional,
        nb: "Boutgift etter støtte, som andel av inntekten, fra og med, til.",
        en: "Housing cost after support as a share of income, from, below."),
      ShapeField(
        "inngang", .array(of: .text, count: 1...16, isSet: true), .optional, nb: "En av disse.",
        en: "One of these."),
      ShapeField(
        "virkemiddel", .array(of: .text, count: 1...Virkemiddel.flest, isSet: true), .optional,
        nb: "Har minst ett av disse.", en: "Has at least one of these."),
      ShapeField(
        "utenVirkemiddel", .array(of: .text, count: 1...Virkemiddel.flest, isSet: true), .optional,
        nb: "Har ingen av disse.", en: "Has none of these."),
      ShapeField(
        "trygd", .bool, .optional, nb: "Med eller uten trygd som inntekt.",
        en: "With or without benefits as income."),
      ShapeField(
        "betalingsanmerkning", .bool, .optional, nb: "Med eller uten betalingsanmerkning.",
        en: "With or without payment remarks."),
      ShapeField(
        "underVann", .bool, .optional,
        nb: "Med større lån enn boligen er verd, eller ikke; gjelder lån som modellen har gitt.",
        en: "With a loan above the home's worth, or not; of loans that the model has given."),
      ShapeField(
        "barn", .bool, .optional, nb: "Med eller uten barn.", en: "With or without children."))
  }

  private static func intervall(_ enhet: UnitKind, isDefinition: Bool = false) -> Shape {
    var grense = QuantityShape(enhet, .nonNegative)
    grense.isDefinition = isDefinition
    return .object(
      ShapeField("fra", .quantity(grense), .optional, nb: "Fra og med.", en: "From."),
      ShapeField("til", .quantity(grense), .optional, nb: "Til, ikke med.", en: "Below."),
      rules: [.atLeastOne(["fra", "til"])])
  }
}
