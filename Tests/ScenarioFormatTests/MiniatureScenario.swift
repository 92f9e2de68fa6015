import ScenarioFormat
import Testing

/// A small description with every kind of value, and a document that fits it.
enum MiniatureScenario {
  static let shape: Shape = .object(
    ShapeField(
      "navn", .text(TextShape(length: 1...100)), nb: "Hva scenariet heter.", en: "Its name."),
    ShapeField("start", .date, nb: "Første dag.", en: "The first day."),
    ShapeField(
      "kommunaleBoliger",
      .object(
        ShapeField(
          "antall", .schedule(.count, in: .closed(0, 1e6)), nb: "Antall.", en: "How many."),
        ShapeField(
          "oppussing", .distribution(.duration, in: .closed(0, 36_525)), nb: "Tid.", en: "Time."),
        ShapeField(
          "husleie", .quantity(.moneyRate), .defaults(to: "9 500 kr per måned"), nb: "Leie.",
          en: "Rent."),
        ShapeField(
          "prioritet", .choice("trengerMest", "førstInn"), .defaults(to: "trengerMest"),
          nb: "Regel.", en: "Rule.")), nb: "Boligene.", en: "The dwellings."),
    ShapeField(
      "inngang",
      .map(
        of: .object(
          ShapeField("perÅr", .series(.number, in: .nonNegative), nb: "Per år.", en: "A year."),
          ShapeField(
            "husholdning", .probabilities(of: ["enslig", "par", "familie"]), nb: "Type.",
            en: "Type."),
          ShapeField("flytter", .bands(), .optional, nb: "Flytter ut.", en: "Moves out.")),
        count: 0...100), nb: "Hvem som kommer.", en: "Who comes."),
    ShapeField(
      "startlån",
      .object(
        ShapeField("ramme", .quantity(.money), nb: "Ramme.", en: "Frame."),
        ShapeField("innvilget", .quantity(.probability), nb: "Andel.", en: "Share.")), .optional,
      nb: "Startlån.", en: "Start loans."),
    ShapeField("krav", .array(of: condition, count: 0...20), .optional, nb: "Krav.", en: "Claims."),
    ShapeField("bruk", .bool, .optional, nb: "I bruk.", en: "In use."))

  static let condition: Shape = .named("betingelse", "En betingelse.", en: "A condition.") {
    .oneOf([
      Alternative(
        "ikke", when: .key("ikke"), .object(ShapeField("ikke", condition, nb: "Ikke.", en: "Not."))),
      Alternative(
        "alle", when: .key("alle"),
        .object(ShapeField("alle", .array(of: condition), nb: "Alle.", en: "All."))),
      Alternative(
        "alder", when: .otherwise,
        .object(ShapeField("alder", .quantity(.count), nb: "Alder.", en: "Age."))),
    ])
  }

  static let text = """
    // Etter mønster av NOVA 5/2011
    {
      navn: 'Miniatyr', start: "2009-01-01",
      kommunaleBoliger: {
        antall: { trinn: { "2009-01-01": { verdi: "4 504", kilde: "NOVA 5/2011", grad: "observert" },
                           "2010-01-01": 4510 }, kilde: "KOSTRA", grad: "avledet" },
        oppussing: { lognormal: { median: "42 dager", p90: "90 dager" }, kilde: "NOVA 5/2011",
                     grad: "antatt", usikkerhet: { trekant: [30, 42, 55] } },
      },
      inngang: {
        flyktning: {
          perÅr: { "2009": 120, "2010": { verdi: 140, grad: "antatt" }, kilde: "IMDi", },
          husholdning: { enslig: 0.7, familie: "30 %" },
          flytter: { bånd: [ { til: "1 år", rate: "0,4 per år" }, { rate: "0.1 per år" } ] },
        },
        øvrige: { perÅr: 80, husholdning: { verdi: { par: 1 }, grad: "antatt" } },
      },
      startlån: { ramme: "1,9 mill. kr",
                  innvilget: { verdi: "85 %", usikkerhet: { uniform: ["70 %", "90 %"] } } },
      krav: [ { ikke: { alder: 18 } }, { alle: [ { alder: 67 }, { ikke: { alle: [] } } ] } ],
      bruk: true,
    }
    """

  static func document() throws -> JSONNode { try parse(text) }
}
