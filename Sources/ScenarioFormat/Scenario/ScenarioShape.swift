import Boligmodell

/// The description of a scenario document: checks, typed reading and the JSON Schema are made from it.
public enum ScenarioShape {
  /// A whole scenario.
  public static let scenario = Shape.named(
    "scenario", "Et scenario: en kommune, dens husholdninger, boliger og regler.",
    en: "A scenario: a municipality, its households, dwellings and rules."
  ) {
    .object(
      ShapeField(
        "navn", .text(TextShape(length: 1...120)), nb: "Navnet i tabeller og rapporter.",
        en: "The name in tables and reports."),
      ShapeField(
        "beskrivelse", .text, .optional, nb: "Hva scenariet viser, og hva det ikke viser.",
        en: "What the scenario shows, and what it does not."),
      ShapeField("start", .date, nb: "Startdato, klokken 00.", en: "Start date, at 00:00."),
      ShapeField(
        "år", .definition(.count, in: .closed(1, 1_000_000_000_000)), .defaults(to: 10),
        nb: "Simulerte år.",
        en: "Simulated years."),
      ShapeField(
        "husholdningstyper", .map(of: husholdningstype, count: 1...12),
        nb: "Slag av husholdninger.", en: "Kinds of households."),
      ShapeField(
        "målgrupper", .map(of: målgruppe, count: 0...16), .optional,
        nb: "Målgrupper; en husholdning kan høre til flere.",
        en: "Target groups; a household can belong to several."),
      ShapeField(
        "aldersgrenser",
        .array(
          of: .quantity(aldersgrense), count: 0...6), .optional,
        nb: "År som skiller aldersgruppene i rapportene, stigende.",
        en: "Years that part the age groups of the reports, ascending."),
      ShapeField(
        "innganger", .map(of: inngang, count: 1...16), nb: "Klasser av tilgang.",
        en: "Classes of inflow."),
      ShapeField(
        "startbestand", .map(of: startbestand), .optional,
        nb: "Husholdninger ved start, etter inngang og bosituasjon.",
        en: "Households at the start, by inflow class and situation."),
      ShapeField(
        "bosituasjoner", bosituasjoner, nb: "Overganger ut av hver bosituasjon.",
        en: "Transitions out of each situation."),
      ShapeField(
        "oppdagelse", oppdagelse, .optional, nb: "Behov som ikke oppdages.",
        en: "Need that is not detected."),
      ShapeField(
        "midlertidigBotilbud", midlertidig, .optional, nb: "Midlertidig botilbud (§ 27).",
        en: "Temporary accommodation (§ 27)."),
      ShapeField(
        "sak", sak, .optional, nb: "Søknad om kommunal bolig, behandling og vedtak.",
        en: "Application for a municipal dwelling, processing and decision."),
      ShapeField(
        "kommunaleBoliger", kommunaleBoliger, .optional, nb: "Boliger, venteliste og kontrakter.",
        en: "Dwellings, waiting list and contracts."),
      ShapeField(
        "privatmarked", privatmarked, .optional, nb: "Det private leiemarkedet.",
        en: "The private rental market."),
      ShapeField(
        "eiemarked", eiemarked, .optional, nb: "Kjøp av bolig og startlån.",
        en: "Purchase and start loans."),
      ShapeField(
        "bosetting", bosetting, .optional, nb: "Bosetting av flyktninger.",
        en: "Settlement of refugees."),
      ShapeField(
        "retur", .map(of: retur, names: .among(["selvhjulpen", "flyttet"])), .optional,
        nb: "Husholdninger som kommer tilbake.", en: "Households that come back."),
      ShapeField(
        "virkemidler", virkemidler, .optional,
        nb: "Virkemidler, etter navn, i den rekkefølgen de prøves.",
        en: "Instruments by name, in the order in which they are tried."),
      ShapeField(
        "organisasjon", organisasjon, .optional, nb: "Hvem som gjør hva sammen med hvem.",
        en: "Who does what together with whom."),
      ShapeField(
        "kostnader", kostnader, .optional, nb: "Priser, i kroner av prisåret.",
        en: "Prices, in kroner of the price year."),
      ShapeField(
        "regelverk", regelverk, .optional,
        nb: "Lov og forskrift med datoer. Endrer ingen resultater: «check» advarer om det reglene "
          + "ikke tillater.",
        en: "Law and regulations with dates. They change no results: \"check\" warns of what the "
          + "rules do not allow."),
      ShapeField(
        "krav", .map(of: .text(TextShape(length: 1...300)), count: 0...100), .optional,
        nb: "Krav til resultatene, etter navn: «P(temporary_nights > 20000) < 10 %». Endrer ingen "
          + "resultater; «run» sier om de holder.",
        en:
          "Demands on the results, by name: \"P(temporary_nights > 20000) < 10 %\". They change no "
          + "results; \"run\" says whether they hold.")
    )
  }

  private static var aldersgrense: QuantityShape {
    var shape = QuantityShape(.number, .closed(1, 120), isAnnotatable: false)
    shape.isDefinition = true
    return shape
  }

  static let husholdningstype = Shape.object(
    ShapeField(
      "personer", .definition(.number, in: .closed(1, 20)), nb: "Personer i husholdningen.",
      en: "Persons in the household."),
    ShapeField(
      "barn", .bool, .defaults(to: false), nb: "Om det er barn i husholdningen.",
      en: "Whether there are children."))

  static let målgruppe = Shape.object(
    ShapeField(
      "navn", .text, .optional, nb: "Det leseren ser.", en: "What a reader sees."))

  static let inngang = Shape.named(
    "inngang", "En klasse av tilgang.", en: "A class of inflow."
  ) {
    .object(
      ShapeField(
        "perÅr", .series(.number, in: .closed(0, 10_000_000)),
        nb: "Husholdninger per kalenderår.", en: "Households a calendar year."),
      ShapeField(
        "bølger", .map(of: .series(.number, in: .closed(0, 10_000_000)), count: 0...20), .optional,
        nb: "Bølger ved siden av: hver er en strøm for seg, og ingenting utenfor sine år.",
        en: "Waves beside it: each a stream of its own, and nothing outside its years."),
      ShapeField(
        "husholdningstype", .probabilities(.free), nb: "Fordeling på husholdningstyper.",
        en: "Distribution over household kinds."),
      ShapeField(
        "alder", .distribution(.number, in: .closed(0, 120)), .optional,
        nb: "Hovedpersonens alder, år.", en: "Age of the main person, years."),
      ShapeField(
        "målgrupper", .map(of: .quantity(.probability)), .optional,
        nb: "Sannsynlighet for å høre til hver målgruppe.",
        en: "Probability of belonging to each target group."),
      ShapeField(
        "behov", .probabilities(of: Behov.allCases.map(\.nøkkel)), .optional,
        nb: "Fordeling på behov; alle enkelt når den mangler.",
        en: "Distribution over need; all simple when absent."),
      ShapeField(
        "inntekt", .distribution(.money), .optional, nb: "Inntekt, kr per år.",
        en: "Income, kroner a year."),
      ShapeField(
        "egenkapital", .distribution(.money), .optional, nb: "Egenkapital, kr.",
        en: "Equity, kroner."),
      ShapeField(
        "trygd", .quantity(.probability), .defaults(to: 0),
        nb: "Sannsynlighet for at inntekten er trygd.",
        en: "Probability that the income is benefits."),
      ShapeField(
        "betalingsanmerkning", .quantity(.probability), .defaults(to: 0),
        nb: "Sannsynlighet for betalingsanmerkning.", en: "Probability of payment remarks."),
      ShapeField(
        "ankommerTil", mål, nb: "Hvor husholdningen er når behovet oppstår.",
        en: "Where the household is when the need arises."),
      ShapeField(
        "oppdages", .quantity(.probability), .defaults(to: 1),
        nb: "Sannsynlighet for at behovet oppdages.",
        en: "Probability that the need is detected."),
      ShapeField(
        "søker", .quantity(.probability), .defaults(to: 0),
        nb: "Sannsynlighet for å søke kommunal bolig når behovet oppdages.",
        en: "Probability of applying for a municipal dwelling when the need is detected."))
  }

  /// A distribution over situations, exits and acute need. Into a municipal dwelling there is no way but
  /// allocation.
  static let mål = Shape.probabilities(
    of: Bosituasjon.allCases.filter { $0 != .kommunalBolig }.map(\.nøkkel) + ["akutt"])

  static let startbestand = Shape.object(
    Bosituasjon.fulgte.map { b in
      if b == .kommunalBolig {
        return ShapeField(
          b.nøkkel, .map(of: startpost(leie: true)), .optional, nb: "Leietakere etter boligtype.",
          en: "Tenants by dwelling kind.")
      }
      return ShapeField(
        b.nøkkel, startpost(leie: false), .optional, nb: "Husholdninger i \(b.navn.nb).",
        en: "Households in \(b.navn.en).")
    })

  private static func startpost(leie: Bool) -> Shape {
    var felt = [
      ShapeField("antall", .quantity(.count), nb: "Husholdninger.", en: "Households."),
      ShapeField(
        "hittil", .distribution(.duration), .optional,
        nb: "Tid i bosituasjonen så langt; ellers trukket av oppholdslengden.",
        en: "Elapsed stay; otherwise drawn from the stay length."),
    ]
    if !leie {
      felt.append(
        ShapeField(
          "påVenteliste", .quantity(.count), .defaults(to: 0), nb: "Av dem på venteliste.",
          en: "Of them on the waiting list."))
      felt.append(
        ShapeField(
          "tilBehandling", .quantity(.count), .defaults(to: 0),
          nb: "Av dem med sak til behandling.",
          en: "Of them with a case pending."))
    }
    return .object(ObjectShape(felt))
  }
}

extension Shape {
  /// An object from a list of fields.
  static func object(_ fields: [ShapeField]) -> Shape { .object(ObjectShape(fields)) }
}
