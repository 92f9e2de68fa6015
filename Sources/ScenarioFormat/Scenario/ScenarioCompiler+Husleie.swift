import Boligmodell

extension ScenarioShape {
  static let husleieregel = Shape.object(
    ShapeField(
      "regel",
      .choice([
        Choice(
          "gjengs", "gjengs leie: det løpende leieforhold betaler (husleieloven § 4-3)",
          en: "the going rent of running tenancies (tenancy act § 4-3)"),
        Choice("marked", "markedsleie", en: "market rent"),
        Choice("fastAndel", "en fast andel av markedsleia", en: "a fixed share of market rent"),
      ]), nb: "Regelen.", en: "The rule."),
    ShapeField(
      "andel", .quantity(.share, in: .closed(0, 2)), .optional,
      nb: "Andelen av markedsleia, for fastAndel.", en: "The share of market rent, for fastAndel."),
    ShapeField("fra", .date, .optional, nb: "Gjelder fra denne dagen.", en: "In force from."),
    ShapeField(
      "regulering",
      .object(
        ShapeField("måned", .quantity(.count, in: .closed(1, 12)), nb: "Måned.", en: "Month."),
        ShapeField(
          "dag", .quantity(.count, in: .closed(1, 28)), .defaults(to: 1), nb: "Dag.", en: "Day.")),
      .optional,
      nb: "Datoen i året da leiene reguleres; 1. januar når den mangler.",
      en: "The date of the year on which rents are adjusted; 1 January when absent."),
    ShapeField(
      "kravEtter", .quantity(.duration), .defaults(to: "30 måneder"),
      nb: "Gjengs leie: hvor lenge leien må ha stått uendret (husleieloven § 4-3).",
      en: "Going rent: how long the rent must have been unchanged (§ 4-3)."),
    ShapeField(
      "varsel", .quantity(.duration), .defaults(to: "6 måneder"), nb: "Varsel (§ 4-3).",
      en: "Notice (§ 4-3)."),
    ShapeField(
      "etterslep", .quantity(.duration), .defaults(to: "18 måneder"),
      nb: "Hvor langt gjengs leie ligger etter markedet: snittalderen på løpende leieforhold.",
      en: "How far the going rent lags the market: the mean age of running tenancies."),
    ShapeField(
      "vedFornyelse", .bool, .defaults(to: true),
      nb: "Om en fornyet kontrakt får leien en ny ville fått.",
      en: "Whether a renewed lease is let at the rent of a new one."))
}

extension ScenarioCompiler {
  func husleieregel(_ reader: DocumentReader) -> Husleieregel {
    var regel = Husleieregel(Husleieregel.Regel(rawValue: reader["regel"].text) ?? .marked)
    let andel = reader.optional("andel")
    if regel.regel == .fastAndel, andel == nil {
      reader.report(.mangler, "«andel» mangler", en: "\"andel\" is missing")
    }
    if regel.regel != .fastAndel, let andel {
      andel.report(
        .utenVirkning, "«andel» gjelder bare fastAndel", en: "\"andel\" is about fastAndel alone")
    }
    regel.andel = andel?.number ?? 1
    regel.fra = reader.optional("fra")?.date.map { tid.day($0) } ?? -.infinity
    regel.kravEtter = reader["kravEtter"].number
    regel.varsel = reader["varsel"].number
    regel.etterslep = reader["etterslep"].number
    regel.vedFornyelse = reader["vedFornyelse"].bool
    let dato = reader.optional("regulering")
    let måned = dato?["måned"].int ?? 1
    let dag = dato?["dag"].int ?? 1
    regel.reguleringer = tid.årlig(måned: måned, dag: dag).filter { $0 >= regel.fra }
    if regel.fra > 0, regel.fra < tid.horizon, regel.reguleringer.first != regel.fra {
      regel.reguleringer.insert(regel.fra, at: 0)
    }
    let marked = self.reader.optional("privatmarked")?.optional("husleie")
    if (marked?.series.value(in: tid.start.year) ?? 0) <= 0 {
      reader["regel"].report(
        .mangler, "«privatmarked/husleie» må si hva markedet tar",
        en: "\"privatmarked/husleie\" must say what the market takes")
    }
    return regel
  }
}

extension TimeAxis {
  /// A date of every year after the beginning of the warm-up, before the horizon.
  func årlig(måned: Int, dag: Int) -> [Double] {
    (start.year - Int(warmup / 365) - 1...sisteÅr).compactMap { år in
      CivilDate(year: år, month: måned, day: dag).map { day($0) }
    }.filter { $0 > -warmup && $0 < horizon }
  }
}
