import Boligmodell
import SimulationKernel

extension ScenarioCompiler {
  mutating func oppdagelse() -> Oppdagelse {
    var oppdagelse = Oppdagelse()
    guard let reader = reader.optional("oppdagelse") else {
      for inngang in self.reader["innganger"].entries where inngang.value["oppdages"].number < 1 {
        inngang.value["oppdages"].report(
          .mangler, "«oppdagelse» må si når et uoppdaget behov viser seg igjen",
          en: "\"oppdagelse\" must say when an undetected need shows itself again")
      }
      return oppdagelse
    }
    oppdagelse.kommerTilbakeEtter = gjentatt(reader["kommerTilbakeEtter"])
    oppdagelse.behovØker = reader["behovØker"].number
    return oppdagelse
  }

  mutating func midlertidig() -> MidlertidigModell {
    var modell = MidlertidigModell()
    guard let reader = reader.optional("midlertidigBotilbud") else { return modell }
    modell.egneEnheter = plan(reader["egneEnheter"])
    modell.tak = reader.optional("tak").map { plan($0) }
    modell.vedAvvik =
      Bosituasjon.allCases.first { $0.nøkkel == reader["vedAvvik"].text } ?? .utenTak
    modell.klarForVarigBolig = variate(reader.optional("klarForVarigBolig"))
    return modell
  }

  mutating func sak() -> Saksmodell {
    var sak = Saksmodell()
    guard let reader = reader.optional("sak") else { return sak }
    sak.behandlingstid = variate(reader.optional("behandlingstid"))
    sak.innvilges = reader["innvilges"].elements.map {
      Conditional(vilkår($0.optional("vilkår")), $0["sannsynlighet"].number)
    }
    if let ny = reader.optional("nySøknad") {
      sak.nySøknad = ny["sannsynlighet"].number
      sak.nySøknadEtter = gjentatt(ny["etter"])
    }
    if let klage = reader.optional("klage") {
      sak.klage = Klageregel(
        sannsynlighet: klage["sannsynlighet"].number, frist: variate(klage.optional("etter")),
        omgjøres: klage["omgjøres"].number)
    }
    sak.formidlingVedAvslag = reader["formidlingVedAvslag"].number
    return sak
  }

  mutating func boliger(_ modell: inout Modell) {
    guard let reader = reader.optional("kommunaleBoliger") else { return }
    modell.boligtyper = reader["typer"].entries.map { boligtype($0, modell.startbestand) }
    modell.venteliste = prioritering(reader["prioritering"])
    modell.husleieregel = reader.optional("husleieregel").map { husleieregel($0) }
    modell.bomiljøfaktor = reader["bomiljøfaktor"].number
    modell.boligrekkefølge = rekkefølge(reader.optional("rekkefølge"))
    if let kontrakt = reader.optional("kontrakt") { modell.kontrakt = self.kontrakt(kontrakt) }
  }

  /// The kinds that are named, then the others.
  private func rekkefølge(_ reader: DocumentReader?) -> [Int] {
    guard let reader else { return [] }
    let først = reader.elements.compactMap { boligtypenummer($0) }
    return først + boligtyper.indices.filter { !først.contains($0) }
  }

  private mutating func kontrakt(_ reader: DocumentReader) -> Kontraktmodell {
    var kontrakt = Kontraktmodell()
    let lengde = reader["lengde"]
    if lengde.alternative == "etter vilkår" {
      for del in lengde.elements {
        kontrakt.lengder.append(
          Conditional(
            vilkår(del.optional("vilkår")), del.optional("lengde").map { gjentatt($0) } ?? -1))
      }
    } else {
      kontrakt.lengder = [Conditional(.alltid, gjentatt(lengde))]
    }
    if let fornyelser = reader.optional("fornyelser") {
      kontrakt.flestFornyelser = fornyelser["høyst"].int
      kontrakt.oppsigelse = oppsigelse(fornyelser)
    }
    kontrakt.gjennomgang =
      reader.optional("gjennomgang")?.elements.map { regel in
        let outcomes = Kontraktmodell.Gjennomgang(
          privat: regel["privat"].number, eie: regel["eie"].number,
          overføres: regel["overføres"].number)
        if outcomes.privat + outcomes.eie + outcomes.overføres > 1 {
          regel.report(
            .utenforGrenser, "«privat», «eie» og «overføres» er til sammen over 1",
            en: "\"privat\", \"eie\" and \"overføres\" sum to over 1")
        }
        return Conditional(vilkår(regel.optional("vilkår")), outcomes)
      } ?? []
    return kontrakt
  }

  mutating func oppsigelse(_ reader: DocumentReader) -> Oppsigelse {
    Oppsigelse(varsel: variate(reader.optional("varsel")), til: mål(reader["flytterTil"]))
  }

  private mutating func boligtype(
    _ post: DocumentReader.Entry, _ start: [Startbestand]
  ) -> Boligtype {
    let reader = post.value
    let nummer = boligtyper.firstIndex(of: post.name) ?? 0
    var type = Boligtype(
      navn: post.name, nameHash: Subject.hash(of: post.name),
      bestand: plan(reader["bestand"]),
      passerFor: reader.optional("passerFor")?.elements.map { vilkår($0) } ?? [.alltid],
      underOppussingVedStart: reader["underOppussing"].int)
    type.besiktigelse = variate(reader.optional("besiktigelse"))
    type.oppussingsandel = reader["oppussingsandel"].number
    type.oppussing = variate(reader.optional("oppussing"))
    type.husleie = reader["husleie"].number * 100
    type.markedsleie =
      (reader.optional("markedsleie")?.number
        ?? self.reader.optional("privatmarked")?["husleie"].series.value(in: tid.start.year) ?? 0)
      * 100
    type.kontrakt = reader.optional("kontrakt").map { kontrakt($0) }
    type.områder = reader["områder"].int
    type.oppussingskostnad = reader["oppussingskostnad"].number * 100
    type.driftskostnad = reader["driftskostnad"].number * 100
    let leietakere = start.reduce(0) { $1.boligtype == nummer ? $0 + $1.antall : $0 }
    let boliger = Int(type.bestand.verdi(-tid.warmup))
    if leietakere + type.underOppussingVedStart > boliger, reader.isSound {
      reader.report(
        .flereLeietakere,
        "\(leietakere) leietakere og \(type.underOppussingVedStart) under oppussing i \(boliger) boliger",
        en:
          "\(leietakere) tenants and \(type.underOppussingVedStart) in refurbishment in \(boliger) dwellings"
      )
    }
    return type
  }

  private func prioritering(_ reader: DocumentReader) -> Ventelistemodell {
    var modell = Ventelistemodell()
    func behov(_ nivå: Behov) -> Vilkår {
      var vilkår = Vilkår()
      vilkår.behov = 1 << nivå.rawValue
      return vilkår
    }
    switch reader.alternative {
    case "mågrunn":
      // One point however many of the reasons hold: the rest are wishes.
      modell.minstEn = reader["mågrunn"].elements.map { vilkår($0) }
    case "poeng":
      modell.poeng = reader["poeng"].entries.map {
        Conditional(vilkår($0.value["vilkår"]), $0.value["poeng"].number)
      }
      modell.poengPerMåned = reader["perMånedVentet"].number
      modell.poengOverMerket = reader["overTreMåneder"].number
    default:
      switch reader.text {
      case "størstBehov":
        modell.poeng = [Conditional(behov(.tilpasset), 1), Conditional(behov(.sammensatt), 2)]
      case "barnefamilierFørst":
        var familier = Vilkår()
        familier.barn = true
        modell.poeng = [Conditional(familier, 1)]
      default: break
      }
    }
    return modell
  }

  func privatmarked() -> Privatmarkedsmodell {
    var modell = Privatmarkedsmodell()
    guard let reader = reader.optional("privatmarked") else { return modell }
    modell.tilgjengelighet = tid.steps(serie(reader["tilgjengelighet"]))
    modell.faktorer = faktorer(reader.optional("faktorer"))
    modell.husleie = tid.steps(serie(reader["husleie"]), faktor: 100)
    modell.husleiePerPerson = reader["husleiePerPerson"].number
    modell.formidling = reader["formidlingsfaktor"].number
    modell.tilbudPerMåned = reader.optional("tilbudPerMåned").map { tid.steps(serie($0)) }
    return modell
  }

  func eiemarked() -> Eiemarkedsmodell {
    var modell = Eiemarkedsmodell()
    guard let reader = reader.optional("eiemarked") else { return modell }
    modell.pris = tid.steps(serie(reader["pris"]))
    modell.prisPerPerson = reader["prisPerPerson"].number
    for day in modell.pris.days.dropFirst() { modell.hendelser.append(Prishendelse(day: day)) }
    for post in reader.optional("sjokk")?.entries ?? [] {
      guard let dato = CivilDate(parsing: post.name) else {
        post.value.report(
          .ukjentNavn, "«\(post.name)» er ingen dato", en: "\"\(post.name)\" is no date",
          allowed: LocalizedText("en dato som 2011-01-01", en: "a date such as 2011-01-01"))
        continue
      }
      if tid.day(dato) <= 0 {
        post.value.report(
          .begynnerSent, severity: .warning,
          "endringen kommer ikke etter starten \(tid.start), og virker ikke",
          en: "the change does not come after the start \(tid.start), and does nothing")
      }
      modell.hendelser.append(Prishendelse(day: tid.day(dato), sjokk: post.value.number))
    }
    if let del = reader.optional("prosess") {
      modell.prosess = Boligprisprosess(
        drift: del["drift"].number, volatilitet: del["volatilitet"].number,
        tilbakevending: del["tilbakevending"].number * 365.25)
      for måned in tid.månedsstarter() where måned > 0 {
        modell.hendelser.append(Prishendelse(day: måned, måned: tid.månedsnummer(måned)))
      }
    }
    modell.hendelser.sort { $0.day < $1.day }
    return modell
  }

  func bosetting() -> Bosettingsmodell {
    var modell = Bosettingsmodell()
    modell.personerPerÅr = reader.optional("bosetting").map {
      tid.steps(serie($0["personerPerÅr"]))
    }
    return modell
  }

  mutating func retur() -> [Returmodell] {
    var regler: [Returmodell] = []
    for post in reader.optional("retur")?.entries ?? [] {
      guard let fra = Bosituasjon.allCases.first(where: { $0.nøkkel == post.name }) else {
        continue
      }
      regler.append(
        Returmodell(
          fra: fra, probability: post.value["sannsynlighet"].number,
          etter: gjentatt(post.value["etter"]), til: mål(post.value["flytterTil"]),
          behovØker: post.value["behovØker"].number))
    }
    return regler
  }

  func kostnader() -> Kostnadsmodell {
    var kostnader = Kostnadsmodell()
    if let reader = reader.optional("midlertidigBotilbud") {
      kostnader.døgnEgen = reader["prisEgenEnhet"].number * 100
      kostnader.døgnKjøpt = reader["prisKjøptPlass"].number * 100
    }
    if let reader = reader.optional("kostnader") {
      kostnader.fravikelse = reader["fravikelse"].number * 100
    }
    return kostnader
  }
}
