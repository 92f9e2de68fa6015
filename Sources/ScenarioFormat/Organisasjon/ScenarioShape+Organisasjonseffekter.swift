import Boligmodell

extension ScenarioShape {
  private static let kontaktklasse: [ShapeField] = [
    ShapeField(
      "tap", .quantity(.probability), .defaults(to: 0),
      nb: "Sannsynlighet for at en sak blir borte.", en: "Probability that a case is lost."),
    ShapeField(
      "retur", .quantity(.probability), .defaults(to: 0),
      nb: "Sannsynlighet for at den sendes tilbake der ansvaret er uklart.",
      en: "Probability that it is sent back where responsibility is unclear."),
    ShapeField(
      "informasjon", .quantity(.share), .defaults(to: 1),
      nb: "Andel av det en vet om saken, som følger med.",
      en: "Share of what is known of the case that comes along."),
  ]

  private static let form = Shape.object(
    kontaktklasse + [
      ShapeField(
        "ventetidsfaktor", .quantity(.number, in: .closed(0, 100)), .defaults(to: 1),
        nb: "Faktor på ventetiden.", en: "Factor on the wait.")
    ])

  private static func sannsynlighet(_ nøkkel: String, _ nb: String, _ en: String) -> ShapeField {
    ShapeField(nøkkel, .quantity(.probability), .defaults(to: 1), nb: nb, en: en)
  }

  static let organisasjonseffekter = Shape.object(
    ShapeField(
      "ventetid",
      .object(
        Hyppighet.allCases.map {
          ShapeField(
            $0.nøkkel, .distribution(.duration), .optional,
            nb: "Eksponentiell med 1, 7, 30,4375 eller 91,3125 dager når den mangler.",
            en: "Absent: exponential with 1, 7, 30.4375 or 91.3125 days.")
        }), .optional, nb: "Til to enheter snakker sammen neste gang.",
      en: "Until two units talk next."),
    ShapeField(
      "form",
      .object(
        Kontaktform.allCases.map {
          ShapeField($0.nøkkel, form, .optional, nb: $0.navn.nb, en: $0.navn.en)
        }), .optional, nb: "Hva formen gjør med en overlevering.",
      en: "What the form does to a hand-off."),
    ShapeField(
      "ingenKontakt",
      .object(
        [
          ShapeField(
            "ventetid", .distribution(.duration), .optional,
            nb: "Til noen finner ut hvem det er.", en: "Until someone finds out who it is.")
        ] + kontaktklasse), .optional, nb: "Mellom enheter uten kontakt eller felles kjente.",
      en: "Between units without contact or common acquaintances."),
    ShapeField(
      "timerPerHopp", .distribution(.number, in: .closed(0, 100)), .optional,
      nb: "Timer hos den som sender en sak videre.", en: "Hours of one who passes a case on."),
    ShapeField(
      "timerVarmOverlevering", .quantity(.number, in: .closed(0, 100)), .defaults(to: 0),
      nb: "Timer hos begge.", en: "Hours of both."),
    ShapeField(
      "flestReturer", .quantity(.count, in: .closed(1, 90)), .defaults(to: 10),
      nb: "Ganger en sak sendes tilbake før den blir borte.",
      en: "Times a case is sent back before it is lost."),
    ShapeField(
      "screening",
      .object(
        sannsynlighet("daglig", "Ved daglig kontakt.", "With daily contact."),
        sannsynlighet("ukentlig", "Ved ukentlig kontakt.", "With weekly contact."),
        sannsynlighet("månedlig", "Ved månedlig kontakt.", "With monthly contact."),
        sannsynlighet("sjelden", "Ved sjelden kontakt.", "With rare contact."),
        sannsynlighet("ingen", "Uten kontakt.", "Without contact.")), .optional,
      nb: "Sannsynlighet for at en enhet tenker på et virkemiddel som en annen har.",
      en: "Probability that a unit thinks of an instrument that another has."),
    ShapeField(
      "spesialist",
      .object(
        ShapeField(
          "klar", .quantity(.number, in: .closed(0.1, 10)), .defaults(to: 1),
          nb: "Faktor på timene i klare saker.", en: "Factor on the hours of clear cases."),
        ShapeField(
          "sammensatt", .quantity(.number, in: .closed(0.1, 10)), .defaults(to: 1),
          nb: "Faktor på timene i sammensatte saker.",
          en: "Factor on the hours of composite cases.")), .optional, nb: "Spesialister.",
      en: "Specialists."),
    ShapeField(
      "tapt",
      .object(
        ShapeField(
          "kommerTilbakeEtter", .distribution(.duration), .optional,
          nb: "Til husholdningen viser seg igjen.", en: "Until the household shows up again."),
        ShapeField(
          "behovØker", .quantity(.probability), .defaults(to: 0),
          nb: "Sannsynlighet for at behovet da har økt.",
          en: "Probability that the need has grown.")), .optional, nb: "Saker som blir borte.",
      en: "Lost cases."),
    ShapeField(
      "eierSpørEtter", .distribution(.duration), .optional,
      nb: "Til den som eier en sak, spør etter den.", en: "Until one who owns a case asks for it."),
    ShapeField(
      "nyKartlegging", .quantity(.number, in: .closed(0, 10)), .defaults(to: 0),
      nb: "Timer i tillegg i kartlegging når ingenting fulgte med, som andel.",
      en: "Added hours of kartlegging where nothing came along, as a share."),
    ShapeField(
      "match", .quantity(.number, in: .closed(0, 10)), .defaults(to: 0),
      nb:
        "Hvor mye mer bomiljøbrudd den dårligste kombinasjonen av bolig og husholdning gir enn den beste, på logaritmisk skala.",
      en: "How much more breaches the worst match gives than the best, on the logarithmic scale."),
    ShapeField(
      "restansefrist", .distribution(.duration), .optional,
      nb: "Hvor lenge utleieren venter på hjelp før en restanse får følger.",
      en: "How long the landlord waits for help."),
    ShapeField(
      "innstilling", .distribution(.duration), .optional,
      nb: "Fra et forum innstiller til vedtaket er gjort.",
      en: "From a forum's recommendation to the decision."),
    ShapeField(
      "uteblir", .quantity(.probability, in: .closed(0, 0.99)), .defaults(to: 0),
      nb: "Sannsynlighet for at en med sammensatte behov ikke møter.",
      en: "Probability that one with composite needs does not turn up."),
    ShapeField(
      "uteblirOppsøkende", .quantity(.probability, in: .closed(0, 0.99)), .defaults(to: 0),
      nb: "Det samme når enheten drar ut.", en: "The same where the unit goes out."),
    ShapeField(
      "timerOppsøkende", .quantity(.number, in: .closed(0.1, 10)), .defaults(to: 1),
      nb: "Faktor på timene når enheten drar ut.", en: "Factor on the hours where it goes out."),
    ShapeField(
      "nyAvtale", .distribution(.duration), .optional, nb: "Til en ny avtale.",
      en: "Until a new appointment."),
    ShapeField(
      "jazz",
      .object(
        ShapeField(
          "timefaktor", .quantity(.number, in: .closed(0.1, 10)), .defaults(to: 1),
          nb: "Faktor på timene til den som tar over.",
          en: "Factor on the hours of one who takes over."),
        ShapeField(
          "møtetimer", .quantity(.number, in: .closed(0, 160)), .defaults(to: 0),
          nb: "Timer i måneden for hver enhet.", en: "Hours a month of each unit.")), .optional,
      nb: "Arbeid på tvers.", en: "Pooled work."),
    ShapeField(
      "saksteam",
      .object(
        ShapeField(
          "møte", .distribution(.duration), .optional, nb: "Til teamet møtes.",
          en: "Until the team meets."),
        ShapeField(
          "timer", .quantity(.number, in: .closed(0, 100)), .defaults(to: 0),
          nb: "Timer for hver enhet.", en: "Hours of each unit.")), .optional, nb: "Saksteam.",
      en: "Case teams."),
    ShapeField(
      "informertFørUtskrivning", .quantity(.probability), .defaults(to: 1),
      nb: "Sannsynlighet for at kommunen får vite om løslatelse eller utskrivning i tide.",
      en: "Probability that the municipality is told of release or discharge in time."),
    ShapeField(
      "timerPerOppsøkt", .quantity(.number, in: .closed(0, 10_000)), .defaults(to: 0),
      nb: "Timer oppsøkende arbeid for å finne en som ingen har oppdaget; 0 finner ingen.",
      en: "Hours of outreach to find one whom nobody has detected; 0 finds nobody."),
    ShapeField(
      "samhandling",
      .object(
        ShapeField(
          "vedStart", .quantity(.share), .defaults(to: 0.5), nb: "Styrke ved start.",
          en: "Strength at the start."),
        ShapeField(
          "timerPerMåned", .quantity(.number, in: .closed(0, 100)), .defaults(to: 0),
          nb: "Timer i måneden for hver av de to.", en: "Hours a month of each of the two."),
        ShapeField(
          "vekst", .quantity(.share), .defaults(to: 0), nb: "Vekst i måneden.",
          en: "Growth a month."),
        ShapeField(
          "forfall", .quantity(.share), .defaults(to: 0), nb: "Forfall i måneden uten vedlikehold.",
          en: "Fading a month without upkeep."),
        ShapeField(
          "fallVedTurnover", .quantity(.share), .defaults(to: 0),
          nb: "Andel som går tapt når en ansatt slutter.", en: "Share lost when one leaves."),
        ShapeField(
          "virkning", .quantity(.share), .defaults(to: 0),
          nb: "Andel av ventetid og tap som full styrke tar bort.",
          en: "Share of wait and loss that full strength takes away.")), .optional,
      nb: "Styrken i samarbeidet mellom to enheter.", en: "Strength of cooperation."))
}
