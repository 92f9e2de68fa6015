import Boligmodell

extension Virkemiddelmekanisme {
  /// Stricter priority between renewing leases and new tenants.
  static let strengereFornyelse = Virkemiddelmekanisme(
    "strengereFornyelse",
    .object(
      ShapeField(
        "margin", .quantity(.number, in: .closed(0, 1_000_000)), .defaults(to: 0),
        nb: "Poeng den andre må ha mer enn leietakeren; alltid flere.",
        en: "Points the other must have more than the tenant; always more."),
      ShapeField(
        "varsel", .distribution(.duration), .optional, nb: "Fra gjennomgangen til utflytting.",
        en: "From review to move-out."),
      ShapeField(
        "flytterTil", ScenarioShape.mål, nb: "Hvor leietakeren da er.", en: "Where the tenant goes."
      )
    ),
    nb: "Kontrakten fornyes ikke når en på ventelista har større behov.",
    en: "A lease is not renewed when someone on the waiting list has a greater need."
  ) { compiler, reader, nummer, modell in
    if modell.strengereFornyelse != nil {
      reader.report(
        .forMange, "et scenario kan ha én regel om strengere fornyelse",
        en: "a scenario can have one rule of stricter renewal")
      return
    }
    modell.strengereFornyelse = StrengereFornyelse(
      virkemiddel: nummer, margin: reader["margin"].number,
      oppsigelse: compiler.oppsigelse(reader))
  }

  /// Earmarked dwellings that follow demand.
  static let kvoter = Virkemiddelmekanisme(
    "kvoter",
    .object(
      ShapeField(
        "typer", .array(of: .text, count: 2...8, isSet: true), nb: "Boligtypene det gjelder.",
        en: "The kinds of dwelling."),
      ShapeField(
        "tempo", .quantity(.share), .defaults(to: 1),
        nb: "Hvor stor del av veien til ventelistenes fordeling boligene flyttes hvert nyttår.",
        en: "Share of the way to the waiting lists' shares that dwellings are moved each new year."),
      ShapeField(
        "høyst", .quantity(.count, in: .closed(0, 1_000_000)), .defaults(to: 1_000_000),
        nb: "Boliger i året.", en: "Dwellings a year.")),
    nb: "Øremerkede boliger reforhandles ved nyttår når etterspørselen endrer seg.",
    en: "Earmarked dwellings are renegotiated at new year as demand drifts."
  ) { compiler, reader, nummer, modell in
    let typer = reader["typer"].elements.compactMap { compiler.boligtypenummer($0) }
    modell.kvoter.append(
      Kvote(
        virkemiddel: nummer, typer: typer, tempo: reader["tempo"].number,
        flest: reader["høyst"].int, førsteUttak: modell.uttak.count))
    for fra in typer {
      for til in typer {
        var uttak = Boliguttak(virkemiddel: nummer, fra: fra)
        uttak.til = til
        uttak.erOmdisponering = true
        modell.uttak.append(uttak)
      }
    }
  }
}
