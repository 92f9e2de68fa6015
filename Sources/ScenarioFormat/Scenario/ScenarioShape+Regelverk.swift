import Boligmodell

extension ScenarioShape {
  static let regelverk = Shape.object(
    ShapeField(
      "regler", .map(of: regel, count: 0...1000), nb: "Reglene, etter navn.",
      en: "The rules, by name."))

  static let regel = Shape.named(
    "regel", "En regel i lov eller forskrift, i kraft fra og med «fra» til, men ikke med, «til».",
    en: "A rule of law or regulation, in force from \"fra\" until, but not on, \"til\"."
  ) {
    .object(
      ShapeField(
        "hjemmel", .text(TextShape(length: 1...200)),
        nb: "Lov eller forskrift og paragraf: «sosialtjenesteloven 2009 § 27».",
        en: "Law or regulation and section."),
      ShapeField(
        "tekst", .text(TextShape(length: 1...2000)), nb: "Hva regelen sier.",
        en: "What the rule says."),
      ShapeField(
        "kilde", .text(TextShape(length: 1...2000)), .optional,
        nb: "Hvor det står, når det er et annet sted enn i hjemmelen.",
        en: "Where it is stated, when not in the law itself."),
      ShapeField(
        "fra", .date, .optional, nb: "Første dag regelen gjelder.",
        en: "The first day on which the rule holds."),
      ShapeField(
        "til", .date, .optional, nb: "Første dag den ikke lenger gjelder.",
        en: "The first day on which it no longer holds."),
      ShapeField(
        "status",
        .choice(Regel.Status.allCases.map { Choice($0.rawValue, $0.navn.nb, en: $0.navn.en) }),
        .defaults(to: "gjeldende"), nb: "Et forslag gir aldri advarsler.",
        en: "A proposal never gives warnings."),
      ShapeField(
        "gjelder", .array(of: .text(TextShape(length: 1...500)), count: 1...50, isSet: true),
        .optional,
        nb: "JSON-pekere til det regelen gjelder; * står for en hvilken som helst nøkkel.",
        en: "JSON Pointers to what the rule is about; * stands for any key."),
      ShapeField(
        "krav", krav, .optional,
        nb: "Hva som tillates der. En regel uten krav er til opplysning.",
        en: "What is allowed there. A rule without it is for information."))
  }

  private static let krav = Shape.object(
    ShapeField("høyst", .limit, .optional, nb: "Største tall.", en: "The largest number."),
    ShapeField("minst", .limit, .optional, nb: "Minste tall.", en: "The smallest number."),
    ShapeField(
      "ikkeOppgitt", .bool, .optional, nb: "Skal ikke stå der.", en: "Must not be stated."),
    ShapeField("oppgitt", .bool, .optional, nb: "Skal stå der.", en: "Must be stated."),
    ShapeField(
      "enAv", .array(of: .text(TextShape(length: 1...200)), count: 1...100, isSet: true),
      .optional, nb: "Et av disse ordene.", en: "One of these words."),
    rules: [.exactlyOne(["høyst", "minst", "ikkeOppgitt", "oppgitt", "enAv"])])
}
