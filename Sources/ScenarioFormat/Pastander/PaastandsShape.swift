import Boligmodell

/// The form of a document of claims.
public enum PåstandsShape {
  /// The whole document.
  public static let samling = Shape.object(
    ShapeField("tittel", språk, nb: "Hva påstandene er.", en: "What the claims are."),
    ShapeField(
      "replikasjoner", .definition(.count, in: .closed(2, 1_000_000)),
      nb: "Replikasjonene som dommene gjelder for.",
      en: "The replications that the verdicts hold for."),
    ShapeField(
      "frø", .definition(.count, in: .closed(0, 1_000_000_000)), .defaults(to: 1),
      nb: "Frøet som dommene gjelder for.", en: "The seed that the verdicts hold for."),
    ShapeField(
      "påstander", .map(of: påstand, count: 1...1_000), nb: "Påstandene, etter navn.",
      en: "The claims, by name."))

  private static let påstand = Shape.object(
    ShapeField(
      "kilde", .text(TextShape(length: 1...300)), nb: "Rapport og linje.",
      en: "Report and line."),
    ShapeField("tekst", språk, nb: "Hva kilden sier.", en: "What the source says."),
    ShapeField(
      "utenfor", språk, .optional, nb: "Hvorfor modellen ikke kan vise det.",
      en: "Why the model cannot show it."),
    ShapeField(
      "innbygd", språk, .optional, nb: "Hvilken inndata som sier det samme.",
      en: "Which input says the same."),
    ShapeField(
      "prøves", prøve, .optional, nb: "To scenarioer som sammenlignes.",
      en: "Two scenarios that are compared."),
    rules: [.exactlyOne(["utenfor", "innbygd", "prøves"])])

  private static let prøve = Shape.object(
    ShapeField(
      "basis", .text(TextShape(length: 1...300)), nb: "Et scenario.", en: "A scenario."),
    ShapeField(
      "alternativ", .text(TextShape(length: 1...300)), nb: "Et annet.", en: "Another."),
    ShapeField("indikator", .text, nb: "Hva som måles.", en: "What is measured."),
    ShapeField(
      "gruppe", .text, .defaults(to: "all"), nb: "For hvem.", en: "For whom."),
    ShapeField(
      "venter", .choice(Prøve.Retning.self), nb: "Hvilken vei alternativet skal gå.",
      en: "Which way the alternative should go."),
    ShapeField(
      "dom", .choice(Dom.self), nb: "Dommen som er lagt inn.", en: "The committed verdict."),
    ShapeField(
      "forklaring", språk, .optional, nb: "Hvorfor det ble slik, og hva som er verd å vite.",
      en: "Why it turned out so, and what is worth knowing."))

  private static let språk = Shape.object(
    ShapeField("nb", .text(TextShape(length: 1...2_000)), nb: "På bokmål.", en: "In bokmål."),
    ShapeField("en", .text(TextShape(length: 1...2_000)), nb: "På engelsk.", en: "In English."))
}
