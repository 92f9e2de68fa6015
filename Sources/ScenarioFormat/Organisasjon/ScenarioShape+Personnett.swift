import Boligmodell

extension ScenarioShape {
  /// A network of persons, made from how many have each function.
  static let personnett = Shape.object(
    ShapeField(
      "personer", .quantity(.count, in: .closed(1, Double(Organisasjon.flestEnheter))),
      nb: "Antall personer; hver blir en enhet. Personer er ikke årsverk.",
      en: "Number of persons; each becomes a unit. Persons are not årsverk."),
    ShapeField(
      "funksjoner",
      .map(
        of: .quantity(.count, in: .closed(0, Double(Organisasjon.flestEnheter))),
        names: .among(Personfunksjon.allCases.map(\.nøkkel))),
      nb: "Personer med hver funksjon; en person kan ha flere.",
      en: "Persons with each function; a person can have several."),
    ShapeField(
      "årsverkPerPerson", .quantity(.number, in: .closed(0, 1)),
      nb: "Årsverk som en person bruker på boligsosialt arbeid.",
      en: "Årsverk of a person for housing work."),
    ShapeField("form", nettform, nb: "Formen på kontakten i en uke.", en: "The shape in a week."),
    ShapeField(
      "formMånedlig", nettform, .optional,
      nb: "Formen når månedlig kontakt er med; ellers som «form».",
      en: "The shape with monthly contact; else that of \"form\"."),
    ShapeField(
      "kontakter",
      .object(
        ShapeField(
          "daglig", snittkontakter, .optional, nb: "Daglig; ingen når det mangler.",
          en: "Daily; absent: none."),
        ShapeField(
          "ukentlig", snittkontakter, .optional,
          nb: "Daglig eller ukentlig; de formen trenger når det mangler.",
          en: "Daily or weekly; absent: those that the shape needs."),
        ShapeField(
          "månedlig", snittkontakter, .optional,
          nb: "Daglig, ukentlig eller månedlig; de formen trenger når det mangler.",
          en: "Daily, weekly or monthly; absent: those that the shape needs.")), .optional,
      nb: "Hvor mange en person har kontakt med, i snitt.",
      en: "How many a person has contact with, on average."),
    ShapeField(
      "homofili", .quantity(.share), .optional,
      nb: "Andel av kontaktene som er innen samme arbeidsområde; uten betydning når det mangler.",
      en: "Share of contacts within the same field of work; absent: of no importance."),
    ShapeField(
      "brobyggere", .quantity(.count, in: .closed(1, 32)), .defaults(to: 2),
      nb: "Kontakter på tvers av to klynger.", en: "Contacts between two clusters."),
    ShapeField(
      "utenKontakt", .quantity(.share), .defaults(to: 0),
      nb: "Andel uten kontakt i en uke i et fragmentert nett.",
      en: "Share without contact in a week in a fragmented network."),
    ShapeField(
      "klyngestørrelse",
      .definition(.count, in: .closed(1, Double(Organisasjon.flestEnheter))), .defaults(to: 4),
      nb: "Flest personer i en klynge i et fragmentert nett.",
      en: "Most persons of a cluster in a fragmented network."),
    ShapeField(
      "uformelle", .quantity(.share), .defaults(to: 0.5),
      nb:
        "Andel av kontaktene som går fra person til person; daglige i samme område er under ett tak.",
      en: "Share of contacts from person to person; daily ones in a field are under one roof."),
    ShapeField(
      "løstKnyttet",
      .array(of: personfunksjon, count: 0...Personfunksjon.allCases.count, isSet: true), .optional,
      nb: "Funksjoner med lite kontakt: de får kontakt sist.",
      en: "Functions with little contact: they get contact last."),
    ShapeField(
      "frø", .definition(.count, in: .closed(0, 0x1p53)), .defaults(to: 1),
      nb: "Et annet frø gir et annet nett av samme slag.",
      en: "Another seed gives another network of the same kind."),
    ShapeField(
      "navngitte", .map(of: personfunksjon, count: 0...Organisasjon.flestEnheter), .optional,
      nb:
        "Navn på personer som kontakter og fora kan vise til: den første ledige med funksjonen får navnet.",
      en:
        "Names of persons that contacts and fora can refer to: the first free one with the function gets the name."
    ))

  private static let snittkontakter = Shape.quantity(
    .number, in: .closed(0, Double(Organisasjon.flestEnheter - 1)))

  private static let nettform = Shape.choice(
    Nettform.allCases.map { Choice($0.rawValue, $0.navn.nb, en: $0.navn.en) })

  private static let personfunksjon = Shape.choice(
    Personfunksjon.allCases.map { Choice($0.nøkkel, $0.navn.nb, en: $0.navn.en) })
}
