import Boligmodell
import SimulationKernel

extension ScenarioCompiler {
  /// Sizes and names that fit each by itself but not together.
  func checkInvariants(_ modell: Modell) {
    kontrollerStørrelse(modell)
    kontrollerNavn(modell)
    kontrollerIntensiteter(modell)
    kontrollerVirkemiddelnavn(modell)
    kontrollerStart(modell)
    kontrollerVentende(modell)
  }

  /// A typo (10¹² households, a million years) is an error with an estimate, never a hang.
  private func kontrollerStørrelse(_ modell: Modell) {
    let start = modell.startbestand.reduce(0.0) { $0 + Double($1.antall) }
    let ventet = modell.innganger.reduce(0.0) { sum, inngang in
      inngang.streams.reduce(sum) { $0 + $1.rate.value(at: modell.horizon) }
    }
    let boliger = modell.boligtyper.reduce(0.0) { $0 + ($1.bestand.verdier.max() ?? 0) }
    let verdier = modell.layout.columnCount
    let husholdninger = start + ventet
    let gigabyte =
      (husholdninger * 250 + boliger * 48 + Double(verdier) * 16) / 1_000_000_000
    if husholdninger > 20_000_000 || boliger > 20_000_000 || verdier > 20_000_000 {
      let tall = gigabyte.isFinite ? Int(min(gigabyte.rounded(.up), 1e12)) : Int.max
      reader.report(
        .forStort,
        "\(tekst(husholdninger)) husholdninger, \(tekst(boliger)) boliger og \(verdier) utfallstall vil trenge om lag \(tall) GB",
        en:
          "\(tekst(husholdninger)) households, \(tekst(boliger)) dwellings and \(verdier) outcome numbers would need about \(tall) GB",
        allowed: LocalizedText(
          "høyst 20 millioner av hver", en: "at most 20 million of each"))
    }
    if modell.layout.groups.count > 64 {
      reader.report(
        .forStort, "\(modell.layout.groups.count) grupper i rapportene",
        en: "\(modell.layout.groups.count) groups in the reports",
        allowed: LocalizedText("høyst 64", en: "at most 64"))
    }
  }

  private func tekst(_ x: Double) -> String {
    x < 1e15 ? String(Int(x)) : String(describing: x)
  }

  /// Relative risks are multiplied: together they can make a risk strike so often that a run would hardly
  /// come to an end.
  private func kontrollerIntensiteter(_ modell: Modell) {
    for b in Bosituasjon.fulgte {
      for risiko in modell.risikoer[Int(b.rawValue)] {
        guard case .hazard(let hazard) = risiko.tid else { continue }
        let rate = modell.hazardForms[Int(hazard)].rates.max() ?? 0
        let faktorer =
          risiko.faktorer.map(\.verdi)
          + modell.virkninger(i: Int(b.rawValue), risiko.årsak).map(\.verdi)
        let høyest = faktorer.reduce(rate) { $0 * max($1, 1) }
        if rate > 100 || høyest <= 100 { continue }
        reader["bosituasjoner"][b.nøkkel].report(
          .forStort,
          "faktorene for «\(risiko.årsak.nøkkel)» gir til sammen opptil \(tekst(høyest)) hendelser i døgnet for én husholdning",
          en:
            "the factors on \"\(risiko.årsak.nøkkel)\" together give up to \(tekst(høyest)) events a day for one household",
          allowed: LocalizedText("høyst 100", en: "at most 100"))
      }
    }
  }

  /// Two streams with one hash would be the same households.
  private func kontrollerNavn(_ modell: Modell) {
    var sett: Set<UInt32> = []
    let hasher =
      modell.innganger.flatMap { $0.streams.map(\.nameHash) }
    for hash in hasher where !sett.insert(hash).inserted {
      reader["innganger"].report(
        .navneKollisjon,
        "to innganger eller bølger gir samme trekninger; gi en av dem et annet navn",
        en: "two inflow classes or waves give the same draws; rename one of them")
    }
    sett = []
    for post in modell.startbestand where !sett.insert(post.nameHash).inserted {
      reader["startbestand"].report(
        .navneKollisjon, "to poster i startbestanden gir samme trekninger",
        en: "two entries of the initial population give the same draws")
    }
    sett = []
    for type in modell.boligtyper where !sett.insert(type.nameHash).inserted {
      reader["kommunaleBoliger"].report(
        .navneKollisjon, "to boligtyper gir samme trekninger; gi en av dem et annet navn",
        en: "two dwelling kinds give the same draws; rename one of them")
    }
  }

  /// Two households, or two instruments of a household, with one hash would have the same luck.
  private func kontrollerVirkemiddelnavn(_ modell: Modell) {
    let navn =
      modell.innganger.flatMap { $0.streams.map(\.nameHash) }
      + modell.startbestand.map(\.nameHash)
    var sett: Set<UInt32> = []
    for (nummer, virkemiddel) in modell.virkemidler.enumerated() {
      for hash in navn
      where !sett.insert(Subject.bland(hash, virkemiddel.nameHash)).inserted {
        reader["virkemidler"].entries[nummer].value.report(
          .navneKollisjon,
          "to virkemidler gir samme trekninger; gi et av dem et annet navn",
          en: "two instruments give the same draws; rename one of them")
        break
      }
    }
  }

  /// What is not stated of the start is none, and said.
  private func kontrollerStart(_ modell: Modell) {
    if modell.boligtyper.isEmpty { return }
    if !modell.startbestand.isEmpty,
      !modell.startbestand.contains(where: { $0.påVenteliste > 0 || $0.tilBehandling > 0 })
    {
      reader.report(
        .startAntatt, severity: .warning,
        "ingen på venteliste og ingen sak til behandling ved start",
        en: "nobody on the waiting list and no case pending at the start")
    }
  }

  /// Who is said to be on the waiting list must fit a kind of dwelling.
  private func kontrollerVentende(_ modell: Modell) {
    // Where something could not be read, harmless values stand in for it.
    if !reader.isSound { return }
    let poster = reader.optional("startbestand")?.entries ?? []
    for post in modell.startbestand where post.påVenteliste > 0 {
      guard let uten = modell.utenBoligtype(post),
        let inngang = poster.first(where: { $0.name == modell.innganger[post.inngang].navn })
      else { continue }
      let felt = inngang.value[post.bosituasjon.nøkkel]["påVenteliste"]
      let hvem =
        [
          modell.husholdningstyper[uten.husholdningstype].navn, uten.behov.navn.nb,
          "\(tekst(uten.alder)) år", "inntekt \(tekst(uten.inntekt)) kr",
        ] + uten.målgrupper.map { modell.målgrupper[$0] }
      let who =
        [
          modell.husholdningstyper[uten.husholdningstype].navn, uten.behov.navn.en,
          "aged \(tekst(uten.alder))", "income NOK \(tekst(uten.inntekt))",
        ] + uten.målgrupper.map { modell.målgrupper[$0] }
      felt.report(
        .ingenBoligtype, severity: .warning,
        "ingen boligtype passer for alle disse (\(hvem.joined(separator: ", "))); de regnes som avslått og står ikke på venteliste",
        en:
          "no dwelling kind is for all of them (\(who.joined(separator: ", "))); they count as refused and are on no waiting list"
      )
    }
  }
}
