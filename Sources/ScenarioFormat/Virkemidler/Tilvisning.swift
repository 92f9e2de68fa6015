import Boligmodell
import SimulationKernel

extension Virkemiddelmekanisme {
  /// Agreements with private owners on homes for those whom the municipality refers.
  static let tilvisning = Virkemiddelmekanisme(
    "tilvisning",
    .object(
      ShapeField(
        "avtale",
        .choice([
          Choice(
            "tilvisning", "tilvisningsavtale: en del av hvert prosjekt",
            en: "referral agreement: a part of each project"),
          Choice(
            "tildeling", "tildelingsavtale: alle boligene, betalt for også når de ikke brukes",
            en: "allocation agreement: all homes, paid for also when unused"),
        ]), .defaults(to: "tilvisning"), nb: "Slags avtale.", en: "Kind of agreement."),
      ShapeField(
        "prosjekter",
        .map(
          of: .object(
            ShapeField("boliger", .quantity(.count), nb: "Boliger.", en: "Homes."),
            ShapeField(
              "andel", .quantity(.share), .defaults(to: 0.4),
              nb:
                "Tilvisningsavtale: andelen en kan vise til, høyst 40 prosent; alle når prosjektet har færre enn fem.",
              en:
                "Referral agreement: the reserved share, at most 40 per cent; all where a project has fewer than five."
            ),
            ShapeField("fra", .date, .optional, nb: "Innflyttingsklart fra.", en: "Ready from.")),
          count: 1...200), nb: "Prosjektene, etter navn.", en: "The projects, by name."),
      ShapeField(
        "leietid", .distribution(.duration), .optional,
        nb: "Leietid for den som er tilvist, minst tre år; så lenge en bor der når den mangler.",
        en: "Lease of one who is referred, three years at least; absent: as long as one stays."),
      ShapeField(
        "leie", .quantity(.moneyRate), .defaults(to: 0),
        nb: "Tildelingsavtale: hva kommunen betaler for en bolig som ikke er i bruk.",
        en: "Allocation agreement: what the municipality pays for an unused home.")),
    nb: "Boliger hos private som kommunen viser til, etter avtale.",
    en: "Private homes that the municipality refers to, by agreement."
  ) { compiler, reader, nummer, modell in
    compiler.tilvisning(reader, nummer, &modell)
  }
}

extension ScenarioCompiler {
  /// The agreement's places from its projects.
  ///
  /// Source: Oslo Economics and NIBR 2020, Drammen: at most 40 per cent of a project, all homes where it has
  /// fewer than five, three years at least for those referred; with an allocation agreement all homes, also
  /// when the right is not used.
  mutating func tilvisning(_ reader: DocumentReader, _ nummer: Int, _ modell: inout Modell) {
    let erTildeling = reader["avtale"].text == "tildeling"
    var poster: [(day: Double, antall: Double)] = []
    for prosjekt in reader["prosjekter"].entries {
      let boliger = prosjekt.value["boliger"].number
      let andel = prosjekt.value["andel"].number
      if !erTildeling, boliger >= 5, andel > 0.4 {
        prosjekt.value["andel"].report(
          .utenforGrenser, "en tilvisningsavtale gjelder høyst 40 prosent av boligene",
          en: "a referral agreement is about 40 per cent of the homes at most")
      }
      let day = prosjekt.value.optional("fra")?.date.map { tid.day($0) } ?? 0
      let alle = erTildeling || boliger < 5
      poster.append((max(day, 0), alle ? boliger : (andel * boliger + 1e-9).rounded(.down)))
    }
    var days = [0.0]
    var verdier = [0.0]
    for post in poster.sorted(by: { $0.day < $1.day }) {
      let sum = verdier[verdier.count - 1] + post.antall
      if post.day == days[days.count - 1] {
        verdier[verdier.count - 1] = sum
      } else {
        days.append(post.day)
        verdier.append(sum)
      }
    }
    modell.virkemidler[nummer].grense.plasser = StepSeries(days: days, verdier: verdier)
    modell.virkemidler[nummer].grense.harKø = true
    modell.virkemidler[nummer].flytterTil = .privatLeie
    modell.virkemidler[nummer].beholdesI |= 1 << UInt16(Bosituasjon.privatLeie.rawValue)
    leietid(reader, nummer, &modell)
    let v = modell.virkemidler[nummer]
    if v.erSystemrettet {
      reader.report(
        .mangler, "«vurderes» må si når en kan vises til boligene",
        en: "\"vurderes\" must say when one can be referred to the homes")
    }
    let leie = reader["leie"].number * 100
    if leie > 0, erTildeling {
      modell.tildelingsavtaler.append(
        Tildelingsavtale(
          virkemiddel: nummer, leie: leie,
          linje: linje(
            v, LocalizedText("ubrukte boliger", en: "unused dwellings"), .kommune, .andre, .drift,
            &modell)))
    }
  }

  private mutating func leietid(_ reader: DocumentReader, _ nummer: Int, _ modell: inout Modell) {
    guard let leietid = reader.optional("leietid") else { return }
    let variate = gjentatt(leietid)
    if variate >= 0, variates.quantile(variate, 0.001) < 3 * 365 {
      leietid.report(
        .utenforGrenser, "den som er tilvist, skal ha minst tre års leietid",
        en: "one who is referred is to have a lease of three years at least")
    }
    modell.virkemidler[nummer].varighet = variate
  }
}
