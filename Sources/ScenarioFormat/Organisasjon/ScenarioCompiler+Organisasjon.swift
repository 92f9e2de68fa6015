import Boligmodell
import SimulationKernel

/// Units, contacts and fora of a scenario.
extension ScenarioCompiler {
  static let enhetsord = LocalizedText("enhet", en: "unit")

  /// The organisation; nil where none stands, or it has no units.
  mutating func organisasjon(_ modell: Modell) -> Organisasjon? {
    guard let reader = reader.optional("organisasjon") else { return nil }
    let poster = reader.optional("enheter")?.entries ?? []
    let personer = personnett(reader.optional("personnett"), ved: poster.map(\.name))
    if poster.isEmpty, reader.optional("personnett") == nil {
      reader.report(
        .mangler, "en organisering må ha enheter", en: "an organisation must have units")
      return nil
    }
    let bemanning = reader["bemanning"]
    var organisasjon = Organisasjon(enheter: poster.map { enhet($0, bemanning) })
    for var person in personer?.enheter ?? [] {
      person.sykefravær = bemanning["sykefravær"].number
      person.turnover = bemanning["turnover"].number
      organisasjon.enheter.append(person)
    }
    if organisasjon.enheter.isEmpty { return nil }
    let navn = organisasjon.enheter.map(\.navn)
    kontrollerHasher(organisasjon.enheter, poster)
    organisasjon.bemanning = self.bemanning(bemanning, organisasjon.enheter)
    let effekter = reader["effekter"]
    organisasjon.effekter = self.effekter(effekter)
    organisasjon.kontakter = kontakter(reader.optional("kontakter"), effekter, navn)
    organisasjon.kontakter += kontakter(
      personer?.kontakter ?? [], fra: poster.count, utenom: organisasjon.kontakter, effekter)
    for post in reader.optional("fora")?.entries ?? [] {
      organisasjon.fora.append(forum(post, navn, modell))
    }
    organisasjon.forumkontakter = forumkontakter(organisasjon.fora, effekter)
    organisasjon.ruting = reader["ruting"].choice() ?? .kjentKontakt
    organisasjon.eierskap = reader["eierskap"].choice() ?? .ingen
    organisasjon.arbeidsmåte = reader["arbeidsmåte"].choice() ?? .stafett
    organisasjon.ansvarsklarhet = reader["ansvarsklarhet"].number
    organisasjon.beslutning = beslutning(reader.optional("beslutninger"))
    organisasjon.strategi = strategi(reader.optional("strategi"))
    for post in reader.optional("saksganger")?.entries ?? [] {
      guard let type = Sakstype.allCases.first(where: { $0.nøkkel == post.name }) else { continue }
      organisasjon.saksganger[Int(type.rawValue)] = saksgang(post.value, organisasjon)
    }
    kontrollerOppgaver(organisasjon, modell)
    kontrollerTid(organisasjon, poster)
    kontrollerEnheter(organisasjon, poster, modell)
    kontrollerBemanning(organisasjon, poster)
    if !reader["nøytral"].bool { kontrollerBehandlingstid(organisasjon, modell) }
    kontrollerFora(organisasjon, reader.optional("fora")?.entries ?? [])
    return reader["nøytral"].bool ? organisasjon.nøytral : organisasjon
  }

  private mutating func enhet(_ post: DocumentReader.Entry, _ felles: DocumentReader) -> Enhet {
    let reader = post.value
    var oppgaver = Oppgaver()
    for del in reader["oppgaver"].elements {
      if let oppgave = Oppgave.allCases.first(where: { $0.nøkkel == del.text }) {
        oppgaver.insert(Oppgaver(oppgave))
      }
    }
    var enhet = Enhet(navn: post.name, oppgaver: oppgaver)
    enhet.årsverk = plan(reader["årsverk"])
    enhet.boligandel = plan(reader["boligandel"])
    enhet.vilkår = reader.optional("vilkår")?.elements.map { vilkår($0) } ?? [.alltid]
    enhet.erSpesialist = reader["spesialist"].bool
    enhet.erOppsøkende = reader["oppsøkende"].bool
    enhet.sykefravær = (reader.optional("sykefravær") ?? felles["sykefravær"]).number
    enhet.turnover = (reader.optional("turnover") ?? felles["turnover"]).number
    enhet.erNøkkelperson = reader["nøkkelperson"].bool
    enhet.gruppe = reader.optional("gruppe")?.text ?? ""
    return enhet
  }

  /// Draws are keyed by the hash of a name. Persons come after the units that stand in the document.
  private func kontrollerHasher(_ enheter: [Enhet], _ poster: [DocumentReader.Entry]) {
    var sett: [UInt32: String] = [:]
    for (nummer, enhet) in enheter.enumerated() {
      if let annen = sett.updateValue(enhet.navn, forKey: enhet.nameHash) {
        let sted = nummer < poster.count ? poster[nummer].value : reader["organisasjon"]
        sted.report(
          .navneKollisjon,
          "«\(enhet.navn)» og «\(annen)» får de samme tilfeldige tallene; gi en av dem et annet navn",
          en: "\"\(enhet.navn)\" and \"\(annen)\" get the same random numbers; rename one of them")
      }
    }
  }

  private mutating func bemanning(_ reader: DocumentReader, _ enheter: [Enhet]) -> Bemanning {
    var bemanning = Bemanning()
    if reader.isPresent { bemanning.timerPerÅrsverk = reader["timerPerÅrsverk"].number }
    bemanning.fraværslengde = reader.optional("fraværslengde").map { gjentatt($0) } ?? -1
    bemanning.rekruttering = variate(reader.optional("rekruttering"))
    bemanning.opplæring = variate(reader.optional("opplæring"))
    if reader.isPresent { bemanning.tempoUnderOpplæring = reader["tempoUnderOpplæring"].number }
    if bemanning.fraværslengde < 0, enheter.contains(where: { $0.sykefravær > 0 }) {
      self.reader["organisasjon"].report(
        .mangler, "sykefravær trenger «bemanning/fraværslengde»",
        en: "sick leave needs \"bemanning/fraværslengde\"")
    }
    return bemanning
  }

  // MARK: Fora and rules

  private mutating func forum(
    _ post: DocumentReader.Entry, _ navn: [String], _ modell: Modell
  ) -> Forum {
    let reader = post.value
    var deltakere: UInt64 = 0
    for del in reader["deltakere"].elements {
      if let enhet = nummer(del.text, i: navn, del, ScenarioCompiler.enhetsord) {
        deltakere |= 1 << UInt64(enhet)
      }
    }
    var dagsorden = Forum.Dagsorden()
    for del in reader["dagsorden"].elements {
      if let punkt = Forum.Dagsorden.alle.first(where: { $0.nøkkel == del.text }) {
        dagsorden.insert(punkt.punkt)
      }
    }
    var møter = Forum.Møter.fast(reader.optional("intervall")?.number ?? 0)
    if case .fast(let dager) = møter, dager > 0, dager < 1 {
      reader["intervall"].report(
        .utenforGrenser, "et forum møtes høyst en gang om dagen",
        en: "a forum meets once a day at most",
        allowed: LocalizedText("minst 1 dag, eller 0", en: "1 day or more, or 0"))
    }
    if let varsel = reader.optional("nårBoligStårLedig") {
      møter = .nårBoligStårLedig(varsel.number)
      if !dagsorden.contains(.tildeling), reader["dagsorden"].isSound {
        reader["dagsorden"].report(
          .mangler, "et forum som møtes når boliger står ledig, må ha «tildeling» på dagsordenen",
          en: "a forum that meets when dwellings stand vacant must have \"tildeling\" on its agenda"
        )
      }
    }
    var forum = Forum(navn: post.name, deltakere: deltakere, møter: møter, dagsorden: dagsorden)
    forum.myndighet = reader["myndighet"].choice() ?? .bindende
    forum.harMandat = reader["mandat"].bool
    if let typer = reader.optional("boligtyper") {
      forum.boligtyper = 0
      for del in typer.elements {
        if let type = boligtypenummer(del) { forum.boligtyper |= 1 << UInt64(type) }
      }
    }
    forum.kapasitet = reader.optional("kapasitet")?.int ?? .max
    forum.timerPerMøte = reader["timerPerMøte"].number
    forum.timerPerSak = reader["timerPerSak"].number
    forum.samtykke = reader["samtykke"].number
    forum.sesSammen = reader["sesSammen"].int
    return forum
  }

  private func beslutning(_ reader: DocumentReader?) -> Beslutningsregel {
    var regel = Beslutningsregel()
    guard let reader else { return regel }
    for del in reader.optional("politiske")?.elements ?? [] {
      if let type = Sakstype.allCases.first(where: { $0.nøkkel == del.text }) {
        regel.politiske |= 1 << UInt32(type.rawValue)
      } else {
        regel.politiskFramskaffelse = true
      }
    }
    regel.møteintervall = reader["møteintervall"].number
    if regel.møteintervall == 0, regel.politiske != 0 || regel.politiskFramskaffelse {
      reader.report(
        .utenVirkning, severity: .warning,
        "uten «møteintervall» møtes politikerne når som helst, og «politiske» endrer ingenting",
        en:
          "without \"møteintervall\" politicians meet at any time, and \"politiske\" changes nothing"
      )
    }
    return regel
  }

  private mutating func strategi(_ reader: DocumentReader?) -> Strategi {
    var strategi = Strategi()
    guard let reader else { return strategi }
    strategi.andel = reader["andel"].number
    strategi.gjennomslag = reader["gjennomslag"].number
    strategi.ledetid = variate(reader.optional("ledetid"))
    strategi.flestPerÅr = reader.optional("høystPerÅr")?.int ?? .max
    strategi.pris = reader["pris"].number * 100
    return strategi
  }

  private mutating func saksgang(
    _ reader: DocumentReader, _ organisasjon: Organisasjon
  ) -> Saksgang {
    var saksgang = Saksgang(prioritet: reader["prioritet"].int)
    for del in reader.optional("trinn")?.elements ?? [] {
      guard let oppgave = Oppgave.allCases.first(where: { $0.nøkkel == del["oppgave"].text })
      else { continue }
      var trinn = Saksgang.Trinn(oppgave, timer: variate(del.optional("timer")))
      trinn.sammensatt = del["sammensatt"].number
      trinn.vilkår = vilkår(del.optional("vilkår"))
      if organisasjon.enheter(med: oppgave) == 0 {
        del.report(
          .mangler, "ingen enhet har oppgaven «\(oppgave.nøkkel)»",
          en: "no unit has the task \"\(oppgave.nøkkel)\"")
      }
      saksgang.trinn.append(trinn)
    }
    return saksgang
  }

  /// A unit whose meetings take more than it has cannot be meant.
  private func kontrollerTid(_ organisasjon: Organisasjon, _ poster: [DocumentReader.Entry]) {
    for (nummer, enhet) in organisasjon.enheter.enumerated() where nummer < poster.count {
      let årsverk = enhet.årsverk.verdi(0) * enhet.boligandel.verdi(0)
      let timer = årsverk * organisasjon.bemanning.timerPerÅrsverk
      let iMøter = organisasjon.fora.reduce(0.0) { sum, forum in
        guard forum.deltakere & (1 << UInt64(nummer)) != 0, case .fast(let dager) = forum.møter,
          dager > 0
        else { return sum }
        return sum + forum.timerPerMøte * 365.25 / dager
      }
      if iMøter > timer, timer > 0 {
        poster[nummer].value.report(
          .utenforGrenser,
          "møtene tar \(Int(iMøter)) timer i året, og enheten har \(Int(timer))",
          en: "meetings take \(Int(iMøter)) hours a year, and the unit has \(Int(timer))",
          allowed: LocalizedText(
            "færre eller kortere møter, eller flere årsverk",
            en: "fewer or shorter meetings, or more årsverk"))
      }
    }
  }

  /// Every instrument's task must have a unit, and somebody must take people in.
  private func kontrollerOppgaver(_ organisasjon: Organisasjon, _ modell: Modell) {
    let poster = reader.optional("virkemidler")?.entries ?? []
    for (nummer, virkemiddel) in modell.virkemidler.enumerated() {
      guard let oppgave = virkemiddel.oppgave, organisasjon.enheter(med: oppgave) == 0,
        nummer < poster.count
      else { continue }
      poster[nummer].value["oppgave"].report(
        .mangler, "ingen enhet i organiseringen har oppgaven «\(oppgave.nøkkel)»",
        en: "no unit of the organisation has the task \"\(oppgave.nøkkel)\"")
    }
    if organisasjon.enheter(med: .mottak) == 0 {
      reader["organisasjon"].report(
        .mangler, "en enhet må ha oppgaven «mottak»", en: "a unit must have the task \"mottak\"")
    }
  }
}
