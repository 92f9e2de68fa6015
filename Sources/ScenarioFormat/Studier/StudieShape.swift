import Boligmodell

/// The form of a study document: which numbers of which scenarios are varied, and how.
public enum StudieShape {
  /// The whole document.
  public static let studie = Shape.object(
    ShapeField(
      "studie", .text(TextShape(length: 1...300)), nb: "Hva studien er.", en: "What the study is."),
    ShapeField(
      "beskrivelse", .text, .optional, nb: "Mer om studien.", en: "More about the study."),
    ShapeField(
      "scenarioer", .map(of: scenario, count: 1...10_000),
      nb: "Scenarioene som varieres, etter navn.", en: "The scenarios that are varied, by name."),
    ShapeField(
      "faktorer", .map(of: faktor, count: 0...1_000), .defaults(to: JSONNode(.object([:]))),
      nb: "Det som varieres, etter navn; hvert navn blir en kolonne.",
      en: "What is varied, by name; each name becomes a column."),
    ShapeField(
      "sammen", .array(of: .array(of: .text, count: 2...100)), .defaults(to: []),
      nb: "Faktorer som går i takt: første verdi av alle, andre verdi av alle, og så videre.",
      en: "Factors in step: the first value of all, the second value of all, and so on."),
    ShapeField(
      "betingelser", .array(of: .text(TextShape(length: 1...1_000))), .defaults(to: []),
      nb: "Det som må gjelde for et punkt: «boliger >= 50 og org == 'delt'».",
      en: "What must hold for a point: \"boliger >= 50 og org == 'delt'\"."),
    ShapeField(
      "plan", plan, .defaults(to: ["slag": "rutenett"]), nb: "Hvilke punkter som kjøres.",
      en: "Which points are run."),
    ShapeField(
      "indikatorer", .array(of: .text(TextShape(length: 1...200)), count: 1...10_000), .optional,
      nb: "Det som rapporteres: «indikator[gruppe]@periode» (standard: alle).",
      en: "What is reported: \"indicator[group]@period\" (default: all)."),
    ShapeField(
      "replikasjoner", .definition(.count, in: .closed(1, 1_000_000)), .optional,
      nb: "Replikasjoner av hvert punkt.", en: "Replications of each point."),
    ShapeField(
      "år", .definition(.count, in: .closed(1, 200)), .optional, nb: "Simulerte år.",
      en: "Simulated years."))

  private static let merket = Shape.object(
    ShapeField(
      "fil", .text(TextShape(length: 1...1_000)), nb: "En fil, eller et scenario som følger med.",
      en: "A file, or a shipped scenario."),
    ShapeField(
      "merker", .map(of: .text(TextShape(length: 1...200)), count: 1...100),
      nb: "Det som skiller scenarioet fra de andre; hvert navn blir en kolonne.",
      en: "What tells the scenario from the others; each name becomes a column."))

  private static let scenario = Shape.oneOf([
    Alternative("fil og merker", when: .key("fil"), merket),
    Alternative("dokument", when: .type([.object]), .any),
    Alternative("navn", when: .otherwise, .text(TextShape(length: 1...1_000))),
  ])

  private static let pekere = Shape.oneOf([
    Alternative(
      "flere", when: .type([.array]), .array(of: .text, count: 1...1_000, isSet: true)),
    Alternative("én", when: .otherwise, .text),
  ])

  private static let verdier = Shape.oneOf([
    Alternative("navngitte", when: .type([.object]), .map(of: .any, count: 1...100_000)),
    Alternative("liste", when: .otherwise, .array(of: .any, count: 1...100_000)),
  ])

  private static let oppsett = Shape.oneOf([
    Alternative("dokument", when: .type([.object]), .any),
    Alternative("navn", when: .otherwise, .text(TextShape(length: 1...1_000))),
  ])

  private static let forhåndsoppsett = Shape.oneOf([
    Alternative("navngitte", when: .type([.object]), .map(of: oppsett, count: 1...10_000)),
    Alternative("liste", when: .otherwise, .array(of: .text, count: 1...10_000, isSet: true)),
  ])

  private static let fordeling = Shape.oneOf([
    Alternative("tallets egen", when: .type([.string]), .choice("usikkerhet")),
    Alternative("fordeling", when: .otherwise, .any),
  ])

  private static let antall = Shape.definition(.count, in: .closed(2, 1_000_000))

  private static let faktor = Shape.object(
    ShapeField(
      "peker", pekere,
      nb: "JSON-peker til det som settes, eller flere; * står for alle nøkler på et sted.",
      en: "JSON Pointer to what is set, or several; * stands for every key at a place."),
    ShapeField(
      "verdier", verdier, .optional, nb: "Verdiene, i rekkefølge eller etter navn.",
      en: "The values, in order or by name."),
    ShapeField(
      "forhåndsoppsett", forhåndsoppsett, .optional,
      nb: "Filer eller «boligflyt:sti», etter navn, som settes inn hele.",
      en: "Files or \"boligflyt:path\", by name, each put in whole."),
    ShapeField(
      "endringer", .map(of: .any, count: 1...10_000), .optional,
      nb: "Endringer etter navn, som flettes inn der pekeren viser.",
      en: "Patches by name, merged in where the pointer leads."),
    ShapeField("fra", .limit, .optional, nb: "Minste verdi.", en: "Least value."),
    ShapeField("til", .limit, .optional, nb: "Største verdi.", en: "Greatest value."),
    ShapeField("steg", .limit, .optional, nb: "Avstand mellom verdiene.", en: "Step."),
    ShapeField(
      "antall", antall, .optional, nb: "Antall verdier, jevnt fordelt.",
      en: "Number of values, evenly spread."),
    ShapeField(
      "fordeling", fordeling, .optional,
      nb: "En fordeling som i scenariofiler, eller «usikkerhet» for tallets egen.",
      en: "A distribution as in scenario files, or \"usikkerhet\" for the number's own."),
    ShapeField(
      "skala", .bool, .defaults(to: false),
      nb: "Om tallene ganges med verdien i stedet for å settes til den.",
      en: "Whether the numbers are multiplied by the value instead of set to it."),
    ShapeField(
      "avrunding", .choice(Faktor.Avrunding.self), .defaults(to: "nærmest"),
      nb: "Hvordan skalerte antall rundes.", en: "How scaled counts are rounded."),
    ShapeField(
      "kolonne", .text(TextShape(length: 1...80)), .optional,
      nb: "Kolonnen den vises i; flere faktorer kan dele en (standard: navnet).",
      en: "The column that shows it; several factors can share one (default: the name)."),
    ShapeField(
      "gjelder", .array(of: .text, count: 1...10_000, isSet: true), .optional,
      nb: "Scenarioene som faktoren er i (standard: alle).",
      en: "The scenarios that have the factor (default: all)."),
    rules: [
      .atMostOne(["verdier", "forhåndsoppsett", "endringer", "fra", "fordeling"]),
      .atMostOne(["steg", "antall"]),
    ])

  private static let plan = Shape.object(
    ShapeField(
      "slag", .choice(Studie.Plan.Slag.self), .defaults(to: "rutenett"),
      nb: "rutenett, latinsk hyperkube, sobol, enOmGangen eller liste.",
      en: "Grid, Latin hypercube, Sobol', one at a time, or explicit list."),
    ShapeField(
      "punkter", punkter, .optional, nb: "Antall punkter i hvert scenario, for hyperkube og sobol.",
      en: "Number of points of each scenario, for hypercube and Sobol'."),
    ShapeField(
      "stokket", .bool, .defaults(to: true), nb: "Om Sobol-følgen stokkes.",
      en: "Whether the Sobol' sequence is scrambled."),
    ShapeField(
      "fil", .text(TextShape(length: 1...1_000)), .optional,
      nb: "CSV-fil med en kolonne for hver faktor, for liste.",
      en: "CSV file with a column for each factor, for a list."),
    ShapeField(
      "rader", .array(of: .map(of: .any), count: 1...1_000_000), .optional,
      nb: "Punktene, hvert med en verdi for hver faktor, for liste.",
      en: "The points, each with a value of every factor, for a list."),
    rules: [.atMostOne(["fil", "rader"])])

  private static let punkter = Shape.oneOf([
    Alternative("etter scenario", when: .type([.object]), .map(of: antallPunkter)),
    Alternative("likt", when: .otherwise, antallPunkter),
  ])
  private static let antallPunkter = Shape.definition(.count, in: .closed(1, 1_000_000))
}
