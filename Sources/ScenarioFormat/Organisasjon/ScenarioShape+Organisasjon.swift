import Boligmodell

extension ScenarioShape {
  /// Who does what together with whom.
  static let organisasjon = Shape.named(
    "organisasjon",
    "Organiseringen av det boligsosiale arbeidet: enheter med oppgaver og bemanning, kontakter, fora og regler.",
    en: "The organisation of housing work: units with tasks and staff, contacts, fora and rules."
  ) {
    .object(
      ShapeField(
        "tittel", .text(TextShape(length: 1...160)), .optional,
        nb: "Hva organiseringen er bygd etter.", en: "What the organisation is made after."),
      ShapeField(
        "beskrivelse", .text, .optional, nb: "Hva den viser, og hva som er antatt.",
        en: "What it shows, and what is assumed."),
      ShapeField(
        "kilder", .array(of: .text, count: 0...60), .optional,
        nb: "Hvor strukturen er hentet fra, med linje eller tabell.",
        en: "Where the structure is from, with line or table."),
      ShapeField(
        "tallFraKilden", .definition(.count), .optional,
        nb: "Hvor mange av tallene i organiseringen som står i kilden.",
        en: "How many of its numbers stand in the source."),
      ShapeField(
        "nøytral", .bool, .defaults(to: false),
        nb: "Setter ventetider, tap, filtre og timer til null: da er alle organiseringer like.",
        en: "Sets delays, losses, filters and hours to zero: then all organisations are equal."),
      ShapeField(
        "enheter", .map(of: enhet, count: 0...Organisasjon.flestEnheter), .optional,
        nb: "Enhetene, etter navn.", en: "The units, by name."),
      ShapeField(
        "kontakter", .map(of: .map(of: kontakt, count: 0...64), count: 0...64), .optional,
        nb:
          "Kontakt mellom to enheter, en gang for hvert par: { \"Nav\": { \"Boligkontor\": \"ukentlig\" } }.",
        en:
          "Contact between two units, once a pair: { \"Nav\": { \"Boligkontor\": \"ukentlig\" } }."),
      ShapeField(
        "personnett", personnett, .optional,
        nb: "Et nett av personer, laget av hvor mange som har hver funksjon.",
        en: "A network of persons, made from how many have each function."),
      ShapeField("fora", .map(of: forum, count: 0...16), .optional, nb: "Møter.", en: "Meetings."),
      ShapeField(
        "ruting",
        .choice([
          Choice("kjentKontakt", "den en kjenner", en: "whom one knows"),
          Choice("minstForsinkelse", "raskeste vei", en: "the fastest path"),
        ]), .defaults(to: "kjentKontakt"), nb: "Hvordan en sak finner neste enhet.",
        en: "How a case finds the next unit."),
      ShapeField(
        "eierskap",
        .choice([
          Choice("ingen", "ingen eier saken", en: "nobody owns the case"),
          Choice("førsteEnhet", "den som tok imot", en: "the unit that took it in"),
          Choice(
            "denSomFårInn", "den som får noen inn, for hele leietiden",
            en: "the one that gets someone in, for the whole tenancy"),
          Choice("saksteam", "et team for sammensatte saker", en: "a team for composite cases"),
        ]), .defaults(to: "ingen"), nb: "Hvem som har ansvar for saken som helhet.",
        en: "Who has the responsibility for a case."),
      ShapeField(
        "arbeidsmåte",
        .choice([
          Choice("stafett", "stafett", en: "relay"), Choice("jazz", "jazz", en: "pooled"),
        ]), .defaults(to: "stafett"), nb: "Hva som skjer når den som står for tur, ikke kan.",
        en: "What happens when the one whose turn it is cannot."),
      ShapeField(
        "ansvarsklarhet", .quantity(.probability), .defaults(to: 1),
        nb: "Sannsynlighet for at en enhet vet at saken er dens; ellers kan den sendes tilbake.",
        en: "Probability that a unit knows a case is its own; else it can be sent back."),
      ShapeField(
        "beslutninger", beslutninger, .optional, nb: "Politiske og administrative vedtak.",
        en: "Political and administrative decisions."),
      ShapeField(
        "strategi", strategi, .optional, nb: "Fra kjent behov til nye boliger, hvert budsjettår.",
        en: "From known need to new dwellings, each budget year."),
      ShapeField(
        "bemanning", bemanning, .optional, nb: "Årsverk, fravær og opplæring.",
        en: "Hours, absence and onboarding."),
      ShapeField(
        "saksganger", .map(of: saksgang, names: .among(Sakstype.allCases.map(\.nøkkel))),
        .optional, nb: "Oppgavene i hver slags sak.", en: "The tasks of each kind of case."),
      ShapeField(
        "effekter", organisasjonseffekter, .optional,
        nb: "Hva kontakt, avstand og arbeid gjør med en sak; de samme tallene for alle.",
        en: "What contact, distance and work do to a case; the same numbers for all."))
  }

  private static let oppgave = Shape.choice(
    Oppgave.allCases.map { Choice($0.nøkkel, $0.navn.nb, en: $0.navn.en) })

  static let enhet = Shape.object(
    ShapeField(
      "oppgaver", .array(of: oppgave, count: 0...Oppgave.allCases.count, isSet: true),
      nb: "Oppgavene den har.", en: "Its tasks."),
    ShapeField(
      "årsverk", .schedule(.number, in: .closed(0, Enhet.flestÅrsverk)), .defaults(to: 1),
      nb: "Årsverk; et antall personer er ikke årsverk.", en: "Årsverk; a headcount is not."),
    ShapeField(
      "boligandel", .schedule(.share), .defaults(to: 1),
      nb: "Andel av tiden som går til boligsosialt arbeid.",
      en: "Share of the time for housing work."),
    ShapeField(
      "vilkår", .array(of: vilkår, count: 0...16), .optional,
      nb: "Hvem den arbeider for; alle når det mangler.", en: "Whom it works for; absent: all."),
    ShapeField(
      "spesialist", .bool, .defaults(to: false),
      nb: "Spesialister er raskere i klare saker og langsommere i sammensatte.",
      en: "Specialists are faster on clear cases and slower on composite ones."),
    ShapeField(
      "oppsøkende", .bool, .defaults(to: false), nb: "Drar dit folk er.",
      en: "Goes to where people are."),
    ShapeField(
      "sykefravær", .quantity(.share, in: .closed(0, 0.9)), .optional,
      nb: "Andel av tiden de ansatte er syke; ellers som «bemanning».",
      en: "Share of the time its staff is ill; else that of \"bemanning\"."),
    ShapeField(
      "turnover", .quantity(.rate), .optional,
      nb: "Oppsigelser per ansatt; ellers som «bemanning».",
      en: "Resignations per employee; else that of \"bemanning\"."),
    ShapeField(
      "nøkkelperson", .bool, .defaults(to: false),
      nb: "Det den vet, sitter hos én person.", en: "What it knows sits with one person."),
    ShapeField(
      "gruppe", .text(TextShape(length: 0...60)), .optional,
      nb: "Hvilken del av organisasjonen den hører til.", en: "Which part it belongs to."))

  private static let hyppighet = Shape.choice(
    Hyppighet.allCases.map { Choice($0.nøkkel, $0.navn.nb, en: $0.navn.en) })
  private static let kontaktform = Shape.choice(
    Kontaktform.allCases.map { Choice($0.nøkkel, $0.navn.nb, en: $0.navn.en) })

  static let kontakt = Shape.oneOf([
    Alternative("hyppighet", when: .type([.string]), hyppighet),
    Alternative(
      "kontakt", when: .otherwise,
      .object(
        ShapeField("hyppighet", hyppighet, nb: "Hvor ofte de snakker sammen.", en: "How often."),
        ShapeField(
          "form", kontaktform, .defaults(to: "formell"), nb: "Hvordan.", en: "How."),
        ShapeField(
          "ventetid", .distribution(.duration), .optional,
          nb: "Til de snakker sammen neste gang; ellers etter hyppighet og form.",
          en: "Until they talk next; else by frequency and form."),
        ShapeField(
          "tap", .quantity(.probability), .optional,
          nb: "Sannsynlighet for at en sak blir borte; ellers etter form.",
          en: "Probability that a case is lost; else by form."),
        ShapeField(
          "retur", .quantity(.probability), .optional,
          nb: "Sannsynlighet for at den sendes tilbake der ansvaret er uklart; ellers etter form.",
          en: "Probability that it is sent back where responsibility is unclear; else by form."),
        ShapeField(
          "informasjon", .quantity(.share), .optional,
          nb: "Andel av det en vet om saken, som følger med; ellers etter form.",
          en: "Share of what is known that comes along; else by form."),
        ShapeField(
          "varm", .bool, .defaults(to: false), nb: "Overlevering med begge til stede.",
          en: "Handed over with both present."))),
  ])

  static let forum = Shape.object(
    ShapeField(
      "deltakere", .array(of: .text, count: 1...64, isSet: true), nb: "Enhetene.", en: "Units."),
    ShapeField(
      "intervall", .quantity(.duration, in: .closed(0, 3653)), .optional,
      nb: "Mellom møtene; 0 bestemmer straks, uten møter.",
      en: "Between meetings; 0 decides at once, without meetings."),
    ShapeField(
      "nårBoligStårLedig", .quantity(.duration), .optional,
      nb: "Møter bare når boliger står ledig, innkalt så lang tid før.",
      en: "Meets only when dwellings stand vacant, called so long before."),
    ShapeField(
      "myndighet",
      .choice([
        Choice("bindende", "vedtaket gjelder", en: "what it decides holds"),
        Choice("innstillende", "innstiller til vedtak", en: "recommends"),
      ]), .defaults(to: "bindende"), nb: "Om det bestemmer eller innstiller.",
      en: "Whether it decides or recommends."),
    ShapeField(
      "mandat", .bool, .defaults(to: false), nb: "Kan gi en enhet ansvaret for en sak.",
      en: "Can make a unit responsible for a case."),
    ShapeField(
      "dagsorden",
      .array(
        of: .choice(Forum.Dagsorden.alle.map { Choice($0.nøkkel, $0.navn.nb, en: $0.navn.en) }),
        count: 1...5,
        isSet: true), nb: "Hva møtet behandler.", en: "What it deals with."),
    ShapeField(
      "boligtyper", .array(of: .text, count: 1...32, isSet: true), .optional,
      nb: "Boligtypene det tildeler; alle når det mangler.",
      en: "Kinds of dwelling it allocates; absent: all."),
    ShapeField(
      "kapasitet", .quantity(.count, in: .closed(1, 1_000_000)), .optional,
      nb: "Saker et møte rekker.", en: "Cases that a meeting has time for."),
    ShapeField(
      "timerPerMøte", .quantity(.number, in: .closed(0, 100)), .defaults(to: 0),
      nb: "Timer for hver deltaker.", en: "Hours of each participant."),
    ShapeField(
      "timerPerSak", .quantity(.number, in: .closed(0, 100)), .defaults(to: 0),
      nb: "Timer for hver deltaker og sak.", en: "Hours of each participant and case."),
    ShapeField(
      "samtykke", .quantity(.probability), .defaults(to: 1),
      nb: "Sannsynlighet for at husholdningen samtykker i at saken drøftes på tvers.",
      en: "Probability that the household consents to its case being discussed."),
    ShapeField(
      "sesSammen", .quantity(.count, in: .closed(1, 1000)), .defaults(to: 1),
      nb: "Søkere med like mange poeng som ses sammen for en bolig.",
      en: "Applicants with equal points seen together for a dwelling."),
    rules: [.exactlyOne(["intervall", "nårBoligStårLedig"])])

  static let saksgang = Shape.object(
    ShapeField(
      "prioritet", .definition(.count, in: .closed(0, 9)), .defaults(to: 1),
      nb: "0 er skal-oppgaver; lavere går først.", en: "0 is a duty; lower goes first."),
    ShapeField(
      "trinn",
      .array(
        of: .object(
          ShapeField("oppgave", oppgave, nb: "Oppgaven.", en: "The task."),
          ShapeField(
            "timer", .distribution(.number, in: .closed(0, 1000)), .optional,
            nb: "Timer arbeid; ingen når det mangler.", en: "Hours of work; absent: none."),
          ShapeField(
            "sammensatt", .quantity(.number, in: .closed(0, 100)), .defaults(to: 1),
            nb: "Faktor ved sammensatte behov.", en: "Factor with composite needs."),
          ShapeField("vilkår", vilkår, .optional, nb: "For hvem.", en: "For whom.")),
        count: 0...Saksgang.flestTrinn), .optional, nb: "Oppgavene i rekkefølge.",
      en: "The tasks in order."))

  static let bemanning = Shape.object(
    ShapeField(
      "timerPerÅrsverk", .quantity(.number, in: .closed(1, 4000)), .defaults(to: 1750),
      nb: "Timer i året.", en: "Hours a year."),
    ShapeField(
      "sykefravær", .quantity(.share, in: .closed(0, 0.9)), .defaults(to: 0),
      nb: "Andel av tiden de ansatte er syke.", en: "Share of the time staff is ill."),
    ShapeField(
      "fraværslengde", .distribution(.duration), .optional, nb: "Hvor lenge en er syk.",
      en: "How long one is ill."),
    ShapeField(
      "turnover", .quantity(.rate), .defaults(to: "0 per år"), nb: "Oppsigelser per ansatt.",
      en: "Resignations per employee."),
    ShapeField(
      "rekruttering", .distribution(.duration), .optional,
      nb: "Fra en slutter til den neste begynner.", en: "Until the next one begins."),
    ShapeField(
      "opplæring", .distribution(.duration), .optional, nb: "Til en ny arbeider som andre.",
      en: "Until a new one works as others do."),
    ShapeField(
      "tempoUnderOpplæring", .quantity(.share, in: .closed(0.05, 1)), .defaults(to: 1),
      nb: "Arbeid en ny gjør så lenge, som andel.", en: "Share of the work done meanwhile."))

  static let beslutninger = Shape.object(
    ShapeField(
      "politiske",
      .array(
        of: .choice(
          Sakstype.allCases.map { Choice($0.nøkkel, $0.navn.nb, en: $0.navn.en) }
            + [Choice("framskaffelse", "framskaffelse av boliger", en: "acquisition")]),
        count: 0...Sakstype.allCases.count + 1, isSet: true), .optional,
      nb: "Saker som avgjøres i et politisk møte.", en: "Cases decided at a political meeting."),
    ShapeField(
      "møteintervall", .quantity(.duration), .defaults(to: "0 dager"),
      nb: "Mellom de politiske møtene.", en: "Between political meetings."))

  static let strategi = Shape.object(
    ShapeField(
      "andel", .quantity(.share), .defaults(to: 0),
      nb: "Andel av det kjente udekkede behovet som foreslås bygd.",
      en: "Share of the known unmet need that is proposed."),
    ShapeField(
      "gjennomslag", .quantity(.probability), .defaults(to: 0),
      nb: "Sannsynlighet for at politikerne vedtar forslaget.",
      en: "Probability that politics adopts the proposal."),
    ShapeField(
      "ledetid", .distribution(.duration), .optional, nb: "Fra vedtak til bolig.",
      en: "From decision to dwelling."),
    ShapeField(
      "høystPerÅr", .quantity(.count, in: .closed(0, 100_000)), .optional, nb: "Boliger i året.",
      en: "Dwellings a year."),
    ShapeField(
      "pris", .quantity(.money), .defaults(to: 0), nb: "Kr per bolig.", en: "Kroner a dwelling."))
}
