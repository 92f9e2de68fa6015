import Boligmodell

extension ScenarioShape {
  /// What stands under `startlån` in an instrument.
  static let startlån = Shape.named(
    "startlån",
    "Startlån: hvor stort, på hvilke vilkår, hvem rammen holdes av til, og hvem som bærer tap. Hvem som kan få det, og rammen, står i virkemiddelet.",
    en:
      "A start loan: how large, on what terms, for whom the frame is kept, and who bears losses. Who may have it and the frame stand with the instrument."
  ) {
    .object(
      [
        ShapeField(
          "belåningsgrad", .series(.share, in: .closed(0, 2)), .defaults(to: 1),
          nb: "Største gjeld som andel av prisen.", en: "Largest debt as a share of the price."),
        ShapeField(
          "gjeldsgrad", .series(.number, in: .closed(0, 50)), .defaults(to: 5),
          nb: "Største gjeld som multiplum av inntekten i året.",
          en: "Largest debt as a multiple of yearly income."),
        ShapeField(
          "grenser", .array(of: lånegrense, count: 0...16), .optional,
          nb: "Andre grenser for noen: det første vilkåret som gjelder, avgjør.",
          en: "Other limits for some: the first rule that holds decides."),
        ShapeField(
          "trygdTelles", .bool, .defaults(to: true), nb: "Om trygd regnes som inntekt.",
          en: "Whether benefits count as income."),
        ShapeField(
          "støtteTelles", .quantity(.share), .defaults(to: 0),
          nb: "Andelen av løpende støtte til boutgifter (som bostøtte) som regnes som inntekt.",
          en: "Share of running support for housing costs that counts as income."),
        ShapeField(
          "betalingsanmerkningGodtas", .bool, .defaults(to: true),
          nb: "Om den som har betalingsanmerkning, kan få lån.",
          en: "Whether one with payment remarks can have it."),
        ShapeField(
          "bankandel", .series(.share), .defaults(to: 0),
          nb: "Andelen av prisen som en bank låner ut; startlånet er toppfinansiering.",
          en: "Share of the price that a bank lends; the start loan tops up."),
        ShapeField(
          "betjeningsevne", betjeningsevne, .optional,
          nb: "Hva inntekten må rekke til, målt med lånets rente og løpetid.",
          en: "What income must be enough for, at the loan's rate and term."),
        ShapeField(
          "lån", lånevilkår, .optional,
          nb: "Lånets vilkår; uten dem regnes verken renter eller avdrag.",
          en: "Terms of the loan; absent: neither interest nor instalments."),
        ShapeField(
          "reservert", .array(of: reservasjon, count: 0...8), .optional,
          nb: "Andeler av årets ramme som bare noen kan bruke.",
          en: "Shares of the year's frame that only some can use."),
        ShapeField(
          "reservertTil", .quantity(.duration), .optional,
          nb: "Hvor langt ut i året de holdes av; hele året når det mangler.",
          en: "How far into the year they are kept; all year when absent."),
        ShapeField(
          "finansieringsbevis", finansieringsbevis, .optional,
          nb: "Et bevis kommer først, og husholdningen leter; uten det kjøpes boligen straks.",
          en: "A certificate comes first and the household searches; absent: it buys at once."),
        ShapeField(
          "kommunensTapsandel", .quantity(.share), .defaults(to: 0.25),
          nb: "Kommunen bærer tap inntil denne andelen av restgjelden, staten resten.",
          en: "The municipality bears losses up to this share of what is owed, the state the rest."),
        ShapeField(
          "tvangssalg", .quantity(.share, in: .closed(0, 2)), .defaults(to: 1),
          nb: "Hva et tvangssalg gir, som andel av prisen.",
          en: "What a forced sale gives, as a share of the price."),
        ShapeField(
          "refinansiering", refinansiering, .optional,
          nb: "Lånet tar over gjeld på boligen en eier, i stedet for å kjøpe en.",
          en: "The loan takes over debt on the home one owns, in place of buying one."),
      ])
  }

  private static let lånegrense = Shape.object(
    ShapeField("vilkår", vilkår, nb: "For hvem.", en: "For whom."),
    ShapeField(
      "belåningsgrad", .quantity(.share, in: .closed(0, 2)), nb: "Andel av prisen.",
      en: "Share of the price."),
    ShapeField(
      "gjeldsgrad", .quantity(.number, in: .closed(0, 50)), nb: "Multiplum av inntekten.",
      en: "Multiple of income."))

  private static let betjeningsevne = Shape.object(
    ShapeField(
      "livsopphold", .quantity(.moneyRate), nb: "Livsopphold for én person.",
      en: "Living costs of one person."),
    ShapeField(
      "livsoppholdPerPerson", .quantity(.moneyRate), .defaults(to: 0),
      nb: "Mer for hver person til.", en: "More for each further person."),
    ShapeField(
      "andelEtterSkatt", .quantity(.share), .defaults(to: 1), nb: "Inntekt igjen etter skatt.",
      en: "Income left after tax."),
    ShapeField(
      "rentepåslag", .quantity(.share), .defaults(to: 0),
      nb: "Legges til renten i prøven, når den ikke er bundet.",
      en: "Added to the rate in the test, unless it is fixed."))

  private static let lånevilkår = Shape.object(
    ShapeField(
      "rente", .series(.share), nb: "Nominell rente i året.", en: "Nominal rate a year."),
    ShapeField(
      "kommunensPåslag", .quantity(.share), .defaults(to: 0),
      nb: "Den delen av renten som kommunen beholder.",
      en: "The part of the rate that the municipality keeps."),
    ShapeField(
      "løpetid", .quantity(.duration, in: .positive), nb: "Fra utbetaling til lånet er betalt.",
      en: "From payment to the loan's end."),
    ShapeField(
      "avdragsfrihet", .quantity(.duration), .defaults(to: 0),
      nb: "Tid i begynnelsen med bare renter.", en: "Time at first with interest alone."),
    ShapeField(
      "bindingstid", .quantity(.duration), .defaults(to: 0),
      nb: "Hvor lenge renten er den fra utbetalingen.", en: "How long the rate is the first one."))

  private static let reservasjon = Shape.object(
    ShapeField("vilkår", vilkår, nb: "For hvem.", en: "For whom."),
    ShapeField("andel", .quantity(.share), nb: "Andel av rammen.", en: "Share of the frame."))

  private static let finansieringsbevis = Shape.object(
    ShapeField(
      "gyldighet", .distribution(.duration), nb: "Hvor lenge beviset gjelder.",
      en: "How long it holds."),
    ShapeField(
      "søketid", .distribution(.duration), nb: "Tid til kjøp for den som finner en bolig.",
      en: "Time to purchase for one who finds a home."),
    ShapeField(
      "sjanse", .quantity(.probability), .defaults(to: 1),
      nb: "Sannsynlighet for å finne en bolig i det hele tatt.",
      en: "Probability that a home is found at all."),
    ShapeField(
      "margin", .quantity(.share), .defaults(to: 0),
      nb: "Hvor mye mer enn dagens pris beviset lyder på, som andel av lånet.",
      en: "How much more than today's price it is made out for, as a share of the loan."))

  private static let refinansiering = Shape.object(
    ShapeField(
      "andelAvPris", .quantity(.share, in: .closed(0, 2)),
      nb: "Gjelden som andel av prisen på en passende bolig.",
      en: "The debt as a share of the price of a suitable home."),
    ShapeField(
      "avverger", .quantity(.probability), .defaults(to: 0),
      nb: "Sannsynlighet for at betalingsvansker da ikke koster boligen.",
      en: "Probability that trouble with paying then does not cost the home."))
}
