import Boligmodell
import SimulationKernel

extension Virkemiddelmekanisme {
  /// Selling dwellings.
  static let salg = Virkemiddelmekanisme(
    "salg",
    .object(
      ShapeField("boligtype", .text, nb: "Boligtypen som selges.", en: "The kind that is sold."),
      ShapeField(
        "antall", .array(of: datert, count: 1...400),
        nb: "Hvor mange som selges: ledige på datoen, ellers de neste som blir ledige.",
        en: "How many are sold: vacant at the date, else the next vacated."),
      ShapeField(
        "pris", .quantity(.money), .defaults(to: 0), nb: "Salgspris for en bolig.",
        en: "Price of a dwelling.")), nb: "Salg av kommunale boliger.",
    en: "Sale of municipal dwellings."
  ) { compiler, reader, nummer, modell in
    guard let type = compiler.boligtypenummer(reader["boligtype"]) else { return }
    var uttak = Boliguttak(virkemiddel: nummer, fra: type)
    uttak.beløp = reader["pris"].number * 100
    compiler.legg(uttak, reader, (LocalizedText("salg", en: "sales"), .andre, .kommune), &modell)
  }

  /// Rebuilding dwellings from one kind to another.
  static let ombygging = Virkemiddelmekanisme(
    "ombygging",
    .object(
      ShapeField("fra", .text, nb: "Boligtypen de er.", en: "The kind they are."),
      ShapeField("til", .text, nb: "Boligtypen de blir.", en: "The kind they become."),
      ShapeField(
        "antall", .array(of: datert, count: 1...400),
        nb: "Hvor mange: ledige på datoen, ellers de neste som blir ledige.",
        en: "How many: vacant at the date, else the next vacated."),
      ShapeField(
        "varighet", .distribution(.duration), .optional, nb: "Hvor lenge ombyggingen tar.",
        en: "How long it takes."),
      ShapeField(
        "kostnad", .quantity(.money), .defaults(to: 0), nb: "Kostnad for en bolig.",
        en: "Cost of a dwelling.")), nb: "Ombygging av boliger fra en type til en annen.",
    en: "Rebuilding of dwellings from one kind to another."
  ) { compiler, reader, nummer, modell in
    guard let fra = compiler.boligtypenummer(reader["fra"]),
      let til = compiler.boligtypenummer(reader["til"])
    else { return }
    if fra == til {
      reader["til"].report(
        .utenVirkning, "boligene er av typen alt", en: "the dwellings are of the kind already")
    }
    var uttak = Boliguttak(virkemiddel: nummer, fra: fra)
    uttak.til = til
    uttak.varighet = compiler.variate(reader.optional("varighet"))
    uttak.beløp = reader["kostnad"].number * 100
    compiler.legg(
      uttak, reader, (LocalizedText("ombygging", en: "rebuilding"), .kommune, .andre), &modell)
  }
}

extension ScenarioCompiler {
  /// Files sale or rebuilding on the dates at which its instrument is in force.
  fileprivate func legg(
    _ uttak: Boliguttak, _ reader: DocumentReader,
    _ betaling: (navn: LocalizedText, fra: Budsjetteier, til: Budsjetteier), _ modell: inout Modell
  ) {
    var uttak = uttak
    let v = modell.virkemidler[uttak.virkemiddel]
    for post in datert(reader["antall"]) where post.day >= v.fra && post.day < v.til {
      uttak.days.append(post.day)
      uttak.antall.append(post.antall)
    }
    if uttak.beløp > 0 {
      uttak.linje = linje(v, betaling.navn, betaling.fra, betaling.til, .investering, &modell)
    }
    modell.uttak.append(uttak)
  }
}
