import Boligmodell

extension ScenarioShape {
  /// What stands under `leieTilEie` in an instrument.
  static let leieTilEie = Shape.named(
    "leieTilEie",
    "Leietakeren kjøper den kommunale boligen til takst, og boligen går ut av bestanden.",
    en: "The tenant buys the municipal dwelling at takst, and it leaves the stock."
  ) {
    .object(
      ShapeField(
        "takst", .quantity(.share, in: .closed(0, 2)), .defaults(to: 1),
        nb: "Takst som andel av prisen på en passende bolig.",
        en: "Takst as a share of the price of a suitable home."),
      ShapeField(
        "etter", .quantity(.duration), .defaults(to: 0), nb: "Hvor lenge en må ha leid.",
        en: "How long one must have rented."),
      ShapeField(
        "boligtyper", .array(of: .text, count: 1...30, isSet: true), .optional,
        nb: "Boligtyper som selges; alle når det mangler.",
        en: "Kinds that are sold; all when absent."),
      ShapeField(
        "startlån", .text, .optional,
        nb: "Startlånet som kan finansiere det; uten det bare egne midler.",
        en: "The start loan that can finance it; absent: own money alone."),
      ShapeField(
        "tilskudd", tilskuddPåBoligen, .optional,
        nb: "Statens tilskudd til boligen og hva som skjer med det.",
        en: "The state's grant for the dwelling and what becomes of it."))
  }

  private static let tilskuddPåBoligen = Shape.object(
    ShapeField(
      "anskaffelseskost", .quantity(.money), nb: "Hva boligen kostet.",
      en: "What the dwelling cost."),
    ShapeField(
      "andel", .quantity(.share), nb: "Tilskuddet som andel av det.",
      en: "The grant as a share of it."),
    ShapeField(
      "nedskrivning", .quantity(.duration, in: .positive), .defaults(to: "20 år"),
      nb: "Tiden det skrives ned over, likt hvert år.", en: "Time it is written off over."),
    ShapeField(
      "boligensAlder", .distribution(.duration), .optional,
      nb: "Hvor gammel boligen er; ny når det mangler.",
      en: "How old the dwelling is; new when absent."),
    ShapeField(
      "rest",
      .choice([
        Choice("tilbakebetales", "kommunen betaler resten tilbake", en: "repaid to the state"),
        Choice(
          "følgerKjøper", "kjøperen overtar den, med forfall ved salg",
          en: "the buyer takes it over, due at a sale"),
      ]), .defaults(to: "tilbakebetales"), nb: "Hva som skjer med resten.",
      en: "What becomes of the rest."))
}
