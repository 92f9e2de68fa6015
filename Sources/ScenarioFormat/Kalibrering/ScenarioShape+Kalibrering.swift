import Boligmodell

extension ScenarioShape {
  static let kalibreringsmål = Shape.named(
    "kalibreringsmaal",
    "Et tall som er kjent fra et annet sted, og som modellen skal treffe når usikre tall kalibreres. "
      + "Det skal ikke være et av tallene scenariet selv bygger på.",
    en: "A number known from elsewhere that the model should meet when uncertain numbers are "
      + "calibrated. It must not be one of the numbers that the scenario itself is built on."
  ) {
    .object(
      ShapeField(
        "indikator", .text(TextShape(length: 1...200)),
        nb: "En indikator («boligflyt list --indicators»), en tidsserie (timeseries.csv), eller en "
          + "varighet og et mål på den med punktum mellom (durations.csv): «wait_from_need.median».",
        en: "An indicator (\"boligflyt list --indicators\"), a time series (timeseries.csv), or a "
          + "duration and a statistic with a point between (durations.csv): "
          + "\"wait_from_need.median\"."),
      ShapeField(
        "gruppe", .text(TextShape(length: 1...200)), .defaults(to: "all"),
        nb: "Gruppen det gjelder; ellers alle husholdninger.",
        en: "The group that it is about; otherwise all households."),
      ShapeField(
        "periode", .text(TextShape(length: 1...20)), .optional,
        nb: "Kalenderåret det gjelder: «2012»; ellers hele perioden.",
        en: "The calendar year that it is about: \"2012\"; otherwise the whole horizon."),
      ShapeField(
        "dato", .date, .optional,
        nb: "For en tidsserie: siste dag i en måned, eller startdatoen.",
        en: "For a time series: the last day of a month, or the start date."),
      ShapeField(
        "verdi", .limit, nb: "Tallet, i indikatorens enhet: 53, «42 dager», «85 %».",
        en: "The number, in the indicator's unit: 53, \"42 dager\", \"85 %\"."),
      ShapeField(
        "toleranse", .limit,
        nb: "Hvor langt unna som er nær nok, i samme enhet. Den veier også målet mot de andre.",
        en:
          "How far off is near enough, in the same unit. It also weighs the target against others."
      ),
      ShapeField(
        "kilde", .text(TextShape(length: 1...2000)), nb: "Hvor tallet kommer fra.",
        en: "Where the number comes from."),
      rules: [.atMostOne(["periode", "dato"])])
  }
}
