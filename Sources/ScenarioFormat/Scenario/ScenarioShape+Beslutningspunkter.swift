import Boligmodell

extension ScenarioShape {
  static let oppdagelse = Shape.object(
    ShapeField(
      "kommerTilbakeEtter", .distribution(.duration),
      nb: "Tid til et uoppdaget behov viser seg igjen.",
      en: "Time until an undetected need shows itself again."),
    ShapeField(
      "behovØker", .quantity(.probability), .defaults(to: 0),
      nb: "Sannsynlighet for at behovet da har økt.",
      en: "Probability that the need has grown by then."))

  static let midlertidig = Shape.object(
    ShapeField(
      "egneEnheter", .schedule(.count), .defaults(to: 0), nb: "Egne enheter over tid.",
      en: "Own units over time."),
    ShapeField(
      "tak", .schedule(.count), .optional,
      nb: "Tak på kjøpte plasser. Plikten etter § 27 har ikke tak: hver avvist er et avvik.",
      en: "Cap on bought places. The duty has none: each turned away is a breach."),
    ShapeField(
      "vedAvvik",
      .choice([
        Choice("utenTak", "uten tak", en: "without a roof"),
        Choice("hosSlektEllerVenner", "hos slekt eller venner", en: "with family or friends"),
        Choice("flyttet", "ut av kommunen", en: "out of the municipality"),
      ]), .defaults(to: "utenTak"), nb: "Hvor den som avvises, er.",
      en: "Where one turned away is."),
    ShapeField(
      "klarForVarigBolig", .distribution(.duration), .optional,
      nb: "Tid fra inntak til klar for varig bolig.",
      en: "Time from entry until ready for a lasting home."),
    ShapeField(
      "prisEgenEnhet", .quantity(.moneyRate), .defaults(to: 0), nb: "Pris for egen enhet.",
      en: "Price of an own unit."),
    ShapeField(
      "prisKjøptPlass", .quantity(.moneyRate), .defaults(to: 0), nb: "Pris for kjøpt plass.",
      en: "Price of a bought place."))

  static let sak = Shape.object(
    ShapeField(
      "behandlingstid", .distribution(.duration), .optional, nb: "Fra søknad til vedtak.",
      en: "From application to decision."),
    ShapeField(
      "innvilges",
      .array(
        of: .object(
          ShapeField("vilkår", vilkår, .optional, nb: "Hvem; alle når det mangler.", en: "Whom."),
          ShapeField(
            "sannsynlighet", .quantity(.probability), nb: "Sannsynlighet for innvilgelse.",
            en: "Probability of being granted.")), count: 0...64),
      nb: "Det første vilkåret som gjelder, avgjør; gjelder ingen, blir det avslag.",
      en: "The first rule that holds decides; none: refused."),
    ShapeField(
      "nySøknad",
      .object(
        ShapeField(
          "sannsynlighet", .quantity(.probability), nb: "Sannsynlighet for å søke igjen.",
          en: "Probability of applying again."),
        ShapeField("etter", .distribution(.duration), nb: "Tid etter avslag.", en: "Time after.")),
      .optional, nb: "Ny søknad etter avslag.", en: "A new application after refusal."),
    ShapeField(
      "klage",
      .object(
        ShapeField(
          "sannsynlighet", .quantity(.probability), nb: "Sannsynlighet for å klage på et avslag.",
          en: "Probability of complaining about a refusal."),
        ShapeField(
          "etter", .distribution(.duration), .optional,
          nb: "Fra avslaget til klagen er der; fristen er tre uker (forvaltningsloven § 29).",
          en: "From the refusal to the complaint; the deadline is three weeks."),
        ShapeField(
          "omgjøres", .quantity(.probability), nb: "Sannsynlighet for at avslaget omgjøres.",
          en: "Probability that the refusal is reversed.")), .optional,
      nb: "Klage på avslag.", en: "Complaints about refusals."),
    ShapeField(
      "formidlingVedAvslag", .quantity(.probability), .defaults(to: 0),
      nb: "Sannsynlighet for hjelp til privat leie ved avslag.",
      en: "Probability of help with private renting on refusal."))

  static let kommunaleBoliger = Shape.object(
    ShapeField(
      "typer", .map(of: boligtype, count: 1...30),
      nb: "Boligtyper; en husholdning hører til den første som passer.",
      en: "Dwelling kinds; a household belongs to the first that fits."),
    ShapeField(
      "prioritering", prioritering, .defaults(to: "førsteInn"), nb: "Ventelistas rekkefølge.",
      en: "Order of the waiting list."),
    ShapeField(
      "rekkefølge", .array(of: .text, count: 1...30, isSet: true), .optional,
      nb: "Boligtypene i den rekkefølgen de prøves; de andre kommer etter, som de står.",
      en: "The kinds in the order in which they are tried; the others come after, as they stand."),
    ShapeField(
      "bomiljøfaktor", .quantity(.number, in: .closed(0, 100)), .defaults(to: 1),
      nb:
        "Faktor på bomiljøbrudd for den som flytter inn der alle naboene har sammensatte behov; med en andel av dem så mye mindre.",
      en:
        "Factor on breaches of the peace for one who moves in where all neighbours have composite needs; less in proportion to their share."
    ),
    ShapeField(
      "husleieregel", husleieregel, .optional,
      nb: "Hvordan husleia følger det private markedet; uten: boligtypens husleie, fast.",
      en: "How rents follow the private market; absent: each kind's stated rent, fixed."),
    ShapeField(
      "kontrakt", kontrakt, .optional, nb: "Kontraktlengde og gjennomgang; uten: tidsubestemt.",
      en: "Contract length and review; absent: without end."))

  static let boligtype = Shape.named(
    "boligtype", "En type kommunale boliger.", en: "A kind of municipal dwellings."
  ) {
    .object(
      ShapeField(
        "bestand", .schedule(.count), nb: "Boliger over tid.", en: "Dwellings over time."),
      ShapeField(
        "passerFor", .array(of: vilkår, count: 0...16), .optional,
        nb: "Hvem typen er for: et av vilkårene; alle når det mangler.",
        en: "Whom it is for: one of the rules; all when absent."),
      ShapeField(
        "underOppussing", .quantity(.count), .defaults(to: 0), nb: "Under oppussing ved start.",
        en: "In refurbishment at the start."),
      ShapeField(
        "besiktigelse", .distribution(.duration), .optional,
        nb: "Fra utflytting til arbeidet begynner.", en: "From move-out until work starts."),
      ShapeField(
        "oppussingsandel", .quantity(.probability), .defaults(to: 1),
        nb: "Sannsynlighet for at boligen må pusses opp.",
        en: "Probability that the dwelling needs refurbishment."),
      ShapeField(
        "oppussing", .distribution(.duration), .optional, nb: "Oppussingens varighet.",
        en: "Duration of refurbishment."),
      ShapeField(
        "husleie", .quantity(.moneyRate), .defaults(to: 0), nb: "Husleie.", en: "Rent."),
      ShapeField(
        "markedsleie", .quantity(.moneyRate), .optional,
        nb: "Leia for en slik bolig på markedet ved start; uten: privatmarkedets husleie.",
        en: "Rent of such a dwelling in the market at the start; absent: the private market's."),
      ShapeField(
        "kontrakt", kontrakt, .optional, nb: "Kontrakter for typen, i stedet for dem for alle.",
        en: "Contracts of the kind, in place of those of all."),
      ShapeField(
        "områder", .quantity(.count, in: .closed(0, 10_000)), .defaults(to: 0),
        nb: "Boområder som boligene er fordelt på; 0 er ingen.",
        en: "Areas that the dwellings are spread over; 0 is none."),
      ShapeField(
        "oppussingskostnad", .quantity(.money), .defaults(to: 0), nb: "Kr per oppussing.",
        en: "Kroner for a refurbishment."),
      ShapeField(
        "driftskostnad", .quantity(.moneyRate), .defaults(to: 0), nb: "Drift og vedlikehold.",
        en: "Running cost."))
  }

  static let prioritering = Shape.oneOf([
    Alternative(
      "ord", when: .type([.string]),
      .choice([
        Choice("førsteInn", "først søkt, først tildelt", en: "first come, first served"),
        Choice("størstBehov", "størst behov først", en: "neediest first"),
        Choice("barnefamilierFørst", "barnefamilier først", en: "families first"),
      ])),
    Alternative(
      "mågrunn", when: .key("mågrunn"),
      .object(
        ShapeField(
          "mågrunn", .array(of: vilkår, count: 1...16),
          nb: "Mågrunner går foran ønskegrunner.", en: "Must-reasons go before wishes."))),
    Alternative(
      "poeng", when: .key("poeng"),
      .object(
        ShapeField(
          "poeng",
          .map(
            of: .object(
              ShapeField("vilkår", vilkår, nb: "Hvem.", en: "Whom."),
              ShapeField(
                "poeng", .quantity(.number), nb: "Poeng; legges sammen.", en: "Points, added up."))),
          nb: "Poeng etter vilkår.", en: "Points by rule."),
        ShapeField(
          "perMånedVentet", .quantity(.number), .defaults(to: 0),
          nb: "Poeng per måned siden søknaden som ble innvilget.",
          en: "Points a month since the application that was granted."),
        ShapeField(
          "overTreMåneder", .quantity(.number), .defaults(to: 0),
          nb: "Poeng for over tre måneder i midlertidig botilbud.",
          en: "Points for over three months in temporary accommodation."))),
  ])

  static let kontrakt = Shape.object(
    ShapeField(
      "lengde", kontraktlengde,
      nb:
        "Leietid, eller leietider etter vilkår: det første som gjelder; gjelder ingen, tidsubestemt.",
      en: "Length of the lease, or lengths by rule: the first that holds; none: without end."),
    ShapeField(
      "fornyelser",
      .object(
        ShapeField(
          "høyst", .quantity(.count, in: .closed(0, 100)), nb: "Fornyelser av et leieforhold.",
          en: "Renewals of a tenancy."),
        ShapeField(
          "varsel", .distribution(.duration), .optional, nb: "Fra gjennomgangen til utflytting.",
          en: "From review to move-out."),
        ShapeField("flytterTil", mål, nb: "Hvor leietakeren da er.", en: "Where the tenant goes.")),
      .optional, nb: "Hvor mange ganger kontrakten kan fornyes.",
      en: "How often the lease can be renewed."),
    ShapeField(
      "gjennomgang",
      .array(
        of: .object(
          ShapeField("vilkår", vilkår, .optional, nb: "Hvem; alle når det mangler.", en: "Whom."),
          ShapeField(
            "privat", .quantity(.probability), .defaults(to: 0), nb: "Vises til privat leie.",
            en: "Referred to private renting."),
          ShapeField(
            "eie", .quantity(.probability), .defaults(to: 0), nb: "Hjelpes til å kjøpe.",
            en: "Helped to buy."),
          ShapeField(
            "overføres", .quantity(.probability), .defaults(to: 0),
            nb: "Settes på venteliste for boligtypen som passer nå, og fornyes så lenge.",
            en: "Put on the waiting list of the kind that fits now, and renewed meanwhile.")),
        count: 0...64), .optional,
      nb: "Gjennomgang før utløp; ellers, og når det ikke lykkes, fornyes kontrakten.",
      en: "Review before expiry; otherwise, or when it fails, the lease is renewed."))

  static let kontraktlengde = Shape.oneOf([
    Alternative(
      "etter vilkår", when: .type([.array]),
      .array(
        of: .object(
          ShapeField("vilkår", vilkår, .optional, nb: "Hvem; alle når det mangler.", en: "Whom."),
          ShapeField(
            "lengde", .distribution(.duration), .optional,
            nb: "Leietid; tidsubestemt når den mangler.",
            en: "Length of the lease; absent: without end.")), count: 1...64)),
    Alternative("lik for alle", when: .otherwise, .distribution(.duration)),
  ])

  static let privatmarked = Shape.object(
    ShapeField(
      "tilbudPerMåned", .series(.count), .optional,
      nb: "Boliger i måneden som de som formidler, konkurrerer om; uten: ingen grense.",
      en: "Homes a month that those who find homes for others compete for; absent: no limit."),
    ShapeField(
      "tilgjengelighet", .series(.probability), .defaults(to: 1),
      nb: "Sannsynlighet for at et forsøk på å finne privat leie lykkes.",
      en: "Probability that an attempt to find a lease succeeds."),
    ShapeField(
      "faktorer", .map(of: faktor, count: 0...64), .optional, nb: "Faktorer på den.",
      en: "Factors on it."),
    ShapeField(
      "husleie", .series(.moneyRate), .defaults(to: 0),
      nb: "Husleie for en passende bolig for én person.", en: "Rent of a suitable home for one."),
    ShapeField(
      "husleiePerPerson", .quantity(.share, in: .closed(0, 5)), .defaults(to: 0),
      nb: "Tillegg i husleie for hver person til, som andel.",
      en: "Addition for each further person, as a share."),
    ShapeField(
      "formidlingsfaktor", .quantity(.number, in: .closed(0, 100)), .defaults(to: 1),
      nb: "Faktor for den som får hjelp.", en: "Factor for one who is helped."))

  static let eiemarked = Shape.object(
    ShapeField(
      "pris", .series(.money), nb: "Pris for en passende bolig for én person.",
      en: "Price of a suitable home for one person."),
    ShapeField(
      "prisPerPerson", .quantity(.share, in: .closed(0, 5)), .defaults(to: 0),
      nb: "Tillegg i pris for hver person til, som andel.",
      en: "Addition for each further person, as a share."),
    ShapeField(
      "sjokk", .map(of: .quantity(.share, in: .closed(-0.99, 10)), count: 0...50), .optional,
      nb: "Varige endringer i prisen, etter dato: «-20 %».",
      en: "Lasting changes of the price, by date: \"-20 %\"."),
    ShapeField(
      "prosess", boligprisprosess, .optional,
      nb: "Tilfeldige endringer fra måned til måned, like i alle scenarier med samme frø.",
      en: "Random changes from month to month, equal in all scenarios with the same seed."))

  static let boligprisprosess = Shape.object(
    ShapeField(
      "drift", .quantity(.share, in: .closed(-1, 1)), .defaults(to: 0),
      nb: "Forventet vekst i året ut over banen.", en: "Expected growth a year beyond the path."),
    ShapeField(
      "volatilitet", .quantity(.share, in: .closed(0, 2)),
      nb: "Standardavvik av logaritmen over et år.",
      en: "Standard deviation of the logarithm over a year."),
    ShapeField(
      "tilbakevending", .quantity(.rate), .defaults(to: 0),
      nb: "Hvor raskt prisen trekkes tilbake mot banen.",
      en: "How fast the price is drawn back to the path."))

  static let bosetting = Shape.object(
    ShapeField(
      "personerPerÅr", .series(.count),
      nb:
        "Personer kommunen bosetter i et kalenderår; den som ville få et hjem ut over det, venter. Et år som simuleres bare delvis, får sin andel etter dager.",
      en:
        "Persons settled a calendar year; one who would get a home beyond it waits. A year simulated in part gets its share by days."
    ))

  static let retur = Shape.object(
    ShapeField(
      "sannsynlighet", .quantity(.probability), nb: "Sannsynlighet for å komme tilbake.",
      en: "Probability of coming back."),
    ShapeField("etter", .distribution(.duration), nb: "Tid til det.", en: "Time until then."),
    ShapeField("flytterTil", mål, nb: "Hvor husholdningen da er.", en: "Where it then is."),
    ShapeField(
      "behovØker", .quantity(.probability), .defaults(to: 0),
      nb: "Sannsynlighet for at behovet har økt.", en: "Probability that the need has grown."))

  static let kostnader = Shape.object(
    ShapeField(
      "prisår", .definition(.count, in: .closed(1900, 2200)), nb: "Prisåret.", en: "The price year."
    ),
    ShapeField(
      "fravikelse", .quantity(.money), .defaults(to: 0), nb: "Kr per gjennomført fravikelse.",
      en: "Kroner for an eviction."))
}
