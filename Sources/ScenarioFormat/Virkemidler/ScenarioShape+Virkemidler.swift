import Boligmodell

extension ScenarioShape {
  static let virkemidler = Shape.map(of: virkemiddel, count: 0...Virkemiddel.flest)

  /// An instrument made of known primitives; those with a mechanism of their own add a key each.
  static let virkemiddel = Shape.named(
    "virkemiddel",
    "Et virkemiddel: hvem som kan få det, når det vurderes, hva det endrer, hva som begrenser det, og hva det koster.",
    en:
      "An instrument: who may have it, when it is considered, what it changes, what limits it and what it costs."
  ) {
    .object(
      [
        ShapeField("beskrivelse", .text, .optional, nb: "Hva det er.", en: "What it is."),
        ShapeField("hjemmel", .text, .optional, nb: "Lov eller vedtak.", en: "Law or decision."),
        ShapeField(
          "familie",
          .choice([
            Choice("økonomi", "økonomi", en: "economy"), Choice("eie", "eie", en: "owning"),
            Choice("leie", "leie", en: "renting"), Choice("tilbud", "tilbud", en: "supply"),
            Choice("oppfølging", "oppfølging", en: "follow-up"),
            Choice("forebygging", "forebygging", en: "prevention"),
            Choice("regel", "regel", en: "rule"),
          ]), .optional, nb: "Hva slags virkemiddel det er.", en: "What kind of instrument it is."),
        ShapeField(
          "på", .bool, .defaults(to: true), nb: "Om det er i bruk.", en: "Whether it is in use."),
        ShapeField("fra", .date, .optional, nb: "Første dag.", en: "First day."),
        ShapeField("til", .date, .optional, nb: "Dagen det ikke gjelder lenger.", en: "Off date."),
        ShapeField(
          "vedOpphør",
          .choice([
            Choice("løperUt", "de som har det, beholder det", en: "those who have it keep it"),
            Choice("avsluttes", "de som har det, mister det", en: "those who have it lose it"),
          ]), .defaults(to: "løperUt"), nb: "Hva som skjer for dem som har det, når det opphører.",
          en: "What happens to those who have it when it ends."),
        ShapeField(
          "vurderes",
          .array(
            of: .choice(
              Vurderingspunkt.allCases.map { Choice($0.nøkkel, $0.navn.nb, en: $0.navn.en) }),
            count: 0...Vurderingspunkt.allCases.count, isSet: true), .optional,
          nb: "Når det vurderes for en husholdning; uten punkter virker det på alle.",
          en: "When it is considered for a household; without points it acts on everyone."),
        ShapeField(
          "vilkår", .array(of: vilkår, count: 0...16), .optional,
          nb: "Hvem som kan få det: et av vilkårene; alle når det mangler.",
          en: "Who may have it: one of the rules; all when absent."),
        ShapeField(
          "dekning", .series(.probability), .defaults(to: 1),
          nb: "Sannsynlighet for at noen kommer på det og tilbyr det.",
          en: "Probability that it is thought of and offered."),
        navneliste(
          "krever", "Virkemidler en må ha fra før.", "Instruments that one must have."),
        navneliste(
          "utelukkesAv", "Virkemidler som stenger for det.", "Instruments that bar it."),
        navneliste(
          "samtidigUtelukket", "Virkemidler som opphører når det gis.",
          "Instruments that end when it is given."),
        navneliste(
          "medfører", "Virkemidler som gis med det.", "Instruments that are given with it."),
        ShapeField(
          "beholdesI", bosituasjonsliste, .optional,
          nb: "Bosituasjoner en kan flytte mellom og beholde det; ellers varer det oppholdet ut.",
          en: "Situations one can move between and keep it; else it lasts for the stay."),
        ShapeField(
          "varighet", .distribution(.duration), .optional, nb: "Hvor lenge det varer.",
          en: "How long it lasts."),
        ShapeField(
          "grense", virkemiddelgrense, .optional, nb: "Hva som begrenser det.", en: "Limits."),
        ShapeField(
          "beløp", .map(of: beløp, count: 0...8), .optional,
          nb: "Betalinger som følger med, etter navn.", en: "Payments that follow, by name."),
        ShapeField("timer", timer, .optional, nb: "Arbeidstimer.", en: "Hours of staff."),
        ShapeField(
          "innsats", innsats, .optional,
          nb: "Årsverkene bak et virkemiddel som virker på alle; virkningen følger dem.",
          en: "The staff behind an instrument that acts on everyone; its effect follows them."),
        ShapeField(
          "oppgave", .choice(Oppgave.allCases.map { Choice($0.nøkkel, "", en: "") }), .optional,
          nb: "Oppgaven som behandler det.", en: "The task that handles it."),
        ShapeField(
          "flytterTil",
          .choice(
            [Bosituasjon.privatLeie, .eidBolig, .institusjon, .hosSlektEllerVenner].map {
              Choice($0.nøkkel, $0.navn.nb, en: $0.navn.en)
            }), .optional, nb: "Boligen det gir.", en: "The home it gives."),
        ShapeField(
          "behovsendring", .quantity(.number, in: .closed(-2, 2)), .defaults(to: 0),
          nb: "Endring i behov når det gis, i trinn.", en: "Change of need when given, levels."),
        ShapeField(
          "virkninger", .map(of: virkning, count: 0...64), .optional,
          nb: "Hva det endrer, etter navn.", en: "What it changes, by name."),
      ] + Virkemiddelmekanisme.alle.map(\.felt))
  }

  private static func navneliste(_ nøkkel: String, _ nb: String, _ en: String) -> ShapeField {
    ShapeField(
      nøkkel, .array(of: .text, count: 1...Virkemiddel.flest, isSet: true), .optional, nb: nb,
      en: en)
  }

  static let bosituasjonsliste = Shape.array(
    of: .choice(Bosituasjon.fulgte.map { Choice($0.nøkkel, $0.navn.nb, en: $0.navn.en) }),
    count: 1...9, isSet: true)

  static let virkemiddelgrense = Shape.object(
    ShapeField(
      "ramme", .series(.money), .optional,
      nb: "Årlig ramme; fylles ved nyttår, resten faller bort.",
      en: "Yearly frame; refilled at new year, the rest lapses."),
    ShapeField(
      "rammeFra", .text, .optional, nb: "Virkemiddelet hvis ramme brukes.",
      en: "The instrument whose frame is used."),
    ShapeField(
      "antallPerÅr", .series(.count), .optional, nb: "Tildelinger i året.", en: "Grants a year."),
    ShapeField(
      "plasser", .schedule(.count), .optional, nb: "Hvor mange som kan ha det samtidig.",
      en: "How many can have it at once."),
    ShapeField(
      "saksmengde",
      .object(
        ShapeField(
          "årsverk", .schedule(.number, in: .closed(0, 10_000)), nb: "Årsverk.",
          en: "Full-time staff."),
        ShapeField(
          "perÅrsverk", .quantity(.number, in: .closed(0, 10_000)),
          nb: "Husholdninger per årsverk.", en: "Households per full-time staff.")), .optional,
      nb: "Plasser etter årsverk.", en: "Places by staff."),
    ShapeField(
      "timerPerMåned", .series(.number, in: .closed(0, 10_000_000)), .optional,
      nb:
        "Timer i måneden til alle som har det; rekker de ikke, får hver mindre og virkningen blir svakere.",
      en: "Hours a month for all who have it; if too few, each gets less and the effect weakens."),
    ShapeField(
      "fraFellesTilbud", .bool, .defaults(to: false),
      nb: "Om hver tildeling tar en av boligene i «privatmarked/tilbudPerMåned».",
      en: "Whether each grant takes one of the homes of \"privatmarked/tilbudPerMåned\"."),
    ShapeField(
      "kø", .bool, .defaults(to: false), nb: "Om den som ikke får, venter på tur.",
      en: "Whether one who is not given it waits."),
    rules: [.atMostOne(["plasser", "saksmengde"]), .atMostOne(["ramme", "rammeFra"])])

  private static let eier = Shape.choice(
    Budsjetteier.allCases.map { Choice($0.nøkkel, $0.navn.nb, en: $0.navn.en) })

  static let beløp = Shape.object(
    ShapeField("fra", eier, nb: "Hvem som betaler.", en: "Who pays."),
    ShapeField("til", eier, .defaults(to: "husholdning"), nb: "Hvem som får.", en: "Who is paid."),
    ShapeField(
      "slag",
      .choice([
        Choice("drift", "drift", en: "running"),
        Choice("investering", "investering", en: "investment"), Choice("lån", "lån", en: "loan"),
      ]), .defaults(to: "drift"), nb: "Drift, investering eller lån.",
      en: "Running, investment or loan."),
    ShapeField(
      "engang", .quantity(.money, in: .closed(0, 1e9)), .optional, nb: "Kroner, en gang.",
      en: "Kroner, once."),
    ShapeField(
      "løpende", .quantity(.moneyRate, in: .closed(0, 1e6)), .optional, nb: "Så lenge en har det.",
      en: "While held."),
    ShapeField(
      "måneder", .quantity(.number, in: .closed(0, 60)), .optional,
      nb: "Måneders boutgift, en gang.", en: "Months of housing cost, once."),
    ShapeField(
      "andelAvPris", .quantity(.share, in: .closed(0, 2)), .optional,
      nb: "Andel av prisen på en passende bolig, en gang.", en: "Share of a home's price, once."),
    ShapeField(
      "andelAvBoutgift", .quantity(.share), .optional,
      nb: "Andel av boutgiften, så lenge en har det.",
      en: "Share of the housing cost, while held."),
    ShapeField(
      "overAndelAvInntekt", .quantity(.share), .optional,
      nb: "Boutgift, etter annen støtte, over denne andelen av inntekten, så lenge en har det.",
      en: "Housing cost, after other support, above this share of income, while held."),
    ShapeField(
      "bostøtte", bostøtteregel, .optional, nb: "Bostøtte etter en regel, så lenge en har det.",
      en: "Housing allowance by a rule, while held."),
    rules: [
      .exactlyOne([
        "engang", "løpende", "måneder", "andelAvPris", "andelAvBoutgift", "overAndelAvInntekt",
        "bostøtte",
      ])
    ])

  static let bostøtteregel = Shape.object(
    ShapeField(
      "dekningsgrad", .quantity(.share), nb: "Andel av boutgift over egenandel som dekkes.",
      en: "Share of the cost above one's own share that is covered."),
    ShapeField(
      "tak", .quantity(.moneyRate), nb: "Høyeste boutgift for én.", en: "Ceiling for one."),
    ShapeField(
      "takPerPerson", .quantity(.moneyRate), .defaults(to: 0), nb: "Mer for hver person til.",
      en: "More for each further person."),
    ShapeField(
      "minsteEgenandel", .quantity(.moneyRate), nb: "Minste egenandel.", en: "Least own share."),
    ShapeField(
      "inntektsgrense", .quantity(.money), nb: "Inntekt i året som egenandelen vokser fra.",
      en: "Yearly income from which the own share grows."),
    ShapeField(
      "inntektsgrensePerPerson", .quantity(.money), .defaults(to: 0),
      nb: "Mer for hver person til.", en: "More for each further person."),
    ShapeField(
      "egenandelAvInntekt", .quantity(.share), nb: "Andel av inntekten over grensen.",
      en: "Share of income above it."),
    ShapeField(
      "progressiv",
      .object(
        ShapeField("fra", .quantity(.money), nb: "Inntekt i året.", en: "Yearly income."),
        ShapeField(
          "trinn", .quantity(.money, in: .closed(1, 1_000_000)), nb: "Kroner per trinn.",
          en: "Kroner a step."),
        ShapeField(
          "sats", .quantity(.share),
          nb: "Andel av hele inntekten ved grensen, og mer for hvert trinn.",
          en: "Share of the whole income at the limit, and more for each step.")), .optional,
      nb: "Et ledd i egenandelen som vokser raskere.",
      en: "A part of the own share that grows faster."))

  static let timer = Shape.object(
    ShapeField(
      "perTildeling", .quantity(.number, in: .closed(0, 10_000)), .defaults(to: 0),
      nb: "Timer når det gis.", en: "Hours when given."),
    ShapeField(
      "perMåned", .quantity(.number, in: .closed(0, 744)), .defaults(to: 0),
      nb: "Timer i måneden så lenge en har det.", en: "Hours a month while held."),
    ShapeField(
      "pris", .quantity(.money), .defaults(to: 0), nb: "Kroner per time.", en: "Kroner an hour."),
    ShapeField(
      "budsjett", eier, .defaults(to: "kommune"), nb: "Hvem som betaler.", en: "Who pays."))

  static let innsats = Shape.object(
    ShapeField(
      "årsverk", .series(.number, in: .closed(0, 10_000)), nb: "Årsverk.", en: "Full-time staff."),
    ShapeField(
      "fulltVed", .quantity(.number, in: .closed(0.01, 10_000)),
      nb: "Årsverk som gir den virkningen som er oppgitt; færre gir mindre.",
      en: "Staff that give the effect stated; fewer give less."),
    ShapeField(
      "pris", .quantity(.money), .defaults(to: 0), nb: "Kroner for et årsverk i året.",
      en: "Kroner a year for each."),
    ShapeField(
      "budsjett", eier, .defaults(to: "kommune"), nb: "Hvem som betaler.", en: "Who pays."))

  static let virkning = Shape.oneOf([
    Alternative(
      "risiko", when: .key("risiko"),
      .object(
        ShapeField(
          "risiko",
          .array(
            of: .choice(Årsak.risikoer.map { Choice($0.nøkkel, "", en: "") }), count: 1...20,
            isSet: true), nb: "Årsaker.", en: "Causes."),
        ShapeField("i", bosituasjonsliste, nb: "Bosituasjoner.", en: "Situations."),
        faktorfelt, vilkårfelt)),
    Alternative(
      "sannsynlighet", when: .key("sannsynlighet"),
      .object(
        ShapeField(
          "sannsynlighet",
          .choice(Sannsynlighetspunkt.allCases.map { Choice($0.nøkkel, "", en: "") }),
          nb: "Sannsynligheten som endres.", en: "The probability that is changed."),
        ShapeField(
          "faktor", .quantity(.number, in: .closed(0, 1_000)), .optional,
          nb: "Faktor; 1 er ingen virkning.", en: "Factor; 1 is no effect."),
        ShapeField(
          "settesTil", .quantity(.probability), .optional, nb: "Verdi i stedet.",
          en: "Value in its place."), vilkårfelt, rules: [.exactlyOne(["faktor", "settesTil"])])),
    Alternative(
      "varighet", when: .key("varighet"),
      .object(
        ShapeField(
          "varighet", .choice(Varighetspunkt.allCases.map { Choice($0.nøkkel, "", en: "") }),
          nb: "Varigheten som endres.", en: "The duration that is changed."), faktorfelt,
        vilkårfelt)),
    Alternative(
      "kostnad", when: .key("kostnad"),
      .object(
        ShapeField("kostnad", .choice("oppussing"), nb: "Kostnaden som endres.", en: "The cost."),
        faktorfelt, vilkårfelt)),
    Alternative(
      "poeng", when: .key("poeng"),
      .object(
        ShapeField(
          "poeng", .quantity(.number), nb: "Poeng på ventelista.", en: "Points on the list."),
        vilkårfelt)),
  ])

  private static let faktorfelt = ShapeField(
    "faktor", .quantity(.number, in: .closed(0, 1_000)), nb: "Faktor; 1 er ingen virkning.",
    en: "Factor; 1 is no effect.")
  private static let vilkårfelt = ShapeField(
    "vilkår", vilkår, .optional, nb: "For hvem av dem som har det; alle når det mangler.",
    en: "For whom of those who have it; all when absent.")
}
