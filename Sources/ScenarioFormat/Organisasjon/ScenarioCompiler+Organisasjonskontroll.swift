import Boligmodell

/// What stands in an organisation and cannot do what its author means.
extension ScenarioCompiler {
  /// Warns of units that get no cases by what they state, and of årsverk that are taken for granted.
  func kontrollerEnheter(
    _ organisasjon: Organisasjon, _ poster: [DocumentReader.Entry], _ modell: Modell
  ) {
    for (nummer, post) in poster.enumerated() where post.value.isSound {
      let enhet = organisasjon.enheter[nummer]
      if post.value.node["årsverk"] == nil {
        post.value.report(
          .antattÅrsverk, severity: .warning,
          "«\(enhet.navn)» har ingen «årsverk», og regnes som ett årsverk",
          en: "\"\(enhet.navn)\" states no \"årsverk\", and is taken as one årsverk")
      }
      if enhet.oppgaver.isEmpty { meldUtenOppgaver(nummer, organisasjon, post.value["oppgaver"]) }
      if let vilkår = post.value.optional("vilkår") {
        kontroller(vilkår, enhet.vilkår, enhet.navn, modell)
      }
    }
  }

  /// Warns of units with tasks and without anybody's time for them: cases that come there stay there.
  func kontrollerBemanning(_ organisasjon: Organisasjon, _ poster: [DocumentReader.Entry]) {
    for (enhet, post) in zip(organisasjon.enheter, poster) where post.value.isSound {
      let ingenAnsatt = enhet.årsverk.verdier.allSatisfy { $0 == 0 }
      let ingenTid = enhet.boligandel.verdier.allSatisfy { $0 == 0 }
      if enhet.oppgaver.isEmpty || !(ingenAnsatt || ingenTid) { continue }
      post.value.report(
        .utenVirkning, severity: .warning,
        ingenAnsatt
          ? "ingen arbeider i «\(enhet.navn)»: saker som kommer dit, blir liggende"
          : "«\(enhet.navn)» har ingen tid til boligsosialt arbeid: saker som kommer dit, blir liggende",
        en: ingenAnsatt
          ? "nobody works in \"\(enhet.navn)\": cases that come there stay there"
          : "\"\(enhet.navn)\" has no time for housing work: cases that come there stay there")
    }
    let personer = organisasjon.enheter.dropFirst(poster.count)
    let nett = reader["organisasjon"]["personnett"]
    if !personer.isEmpty, nett.isSound,
      personer.allSatisfy({ $0.årsverk.verdier.allSatisfy { $0 == 0 } })
    {
      nett["årsverkPerPerson"].report(
        .utenVirkning, severity: .warning,
        "ingen i nettet har tid til boligsosialt arbeid: saker som kommer dit, blir liggende",
        en: "nobody in the network has time for housing work: cases that come there stay there")
    }
  }

  /// Where the units take their time with an application, `sak.behandlingstid` comes on top of it.
  func kontrollerBehandlingstid(_ organisasjon: Organisasjon, _ modell: Modell) {
    let trinn = organisasjon.saksganger[Int(Sakstype.bolig.rawValue)].trinn
    if modell.sak.behandlingstid < 0 || !trinn.contains(where: { $0.timer >= 0 }) { return }
    reader["organisasjon"].report(
      .dobbelTid, severity: .warning,
      "«sak/behandlingstid» kommer i tillegg til den tiden en søknad tar i enhetene",
      en: "\"sak/behandlingstid\" comes on top of the time that an application takes in the units",
      allowed: LocalizedText(
        "sak: { behandlingstid: null }, der organiseringen skal lage hele tiden",
        en: "sak: { behandlingstid: null }, where the organisation is to make all of it"))
  }

  /// A unit without tasks can pass cases on, and nothing else.
  private func meldUtenOppgaver(
    _ nummer: Int, _ organisasjon: Organisasjon, _ sted: DocumentReader
  ) {
    let navn = organisasjon.enheter[nummer].navn
    let harKontakt = organisasjon.alleKontakter.contains { $0.a == nummer || $0.b == nummer }
    sted.report(
      .utenVirkning, severity: .warning,
      harKontakt
        ? "«\(navn)» har ingen oppgaver, og kan bare sende saker videre"
        : "«\(navn)» har verken oppgaver eller kontakt, og endrer ingenting",
      en: harKontakt
        ? "\"\(navn)\" has no tasks, and can only pass cases on"
        : "\"\(navn)\" has neither tasks nor contact, and changes nothing")
  }

  private func kontroller(
    _ reader: DocumentReader, _ vilkårene: [Vilkår], _ navn: String, _ modell: Modell
  ) {
    if vilkårene.isEmpty {
      reader.report(
        .utenVirkning, severity: .warning,
        "uten noe vilkår i listen arbeider «\(navn)» for ingen",
        en: "without a rule in the list \"\(navn)\" works for nobody",
        allowed: LocalizedText("ingen liste, for alle", en: "no list, for all"))
    }
    for (sted, vilkår) in zip(reader.elements, vilkårene)
    where !vilkår.kanGjelde(modell.husholdningstyper) {
      sted.report(
        .utenVirkning, severity: .warning,
        "ingen husholdning kan oppfylle vilkåret, så «\(navn)» arbeider ikke for noen etter det",
        en: "no household can meet the rule, so \"\(navn)\" works for nobody by it")
    }
  }

  /// Warns of fora whose participants have none of the tasks that the agenda is about.
  func kontrollerFora(_ organisasjon: Organisasjon, _ poster: [DocumentReader.Entry]) {
    for (forum, post) in zip(organisasjon.fora, poster) where post.value.isSound {
      let oppgaver = organisasjon.enheter.indices.filter {
        forum.deltakere & (1 << UInt64($0)) != 0
      }.reduce(into: Oppgaver()) { $0.formUnion(organisasjon.enheter[$1].oppgaver) }
      for (sted, punkt) in zip(post.value["dagsorden"].elements, dagsorden(post.value)) {
        let kreves = ScenarioCompiler.oppgaver(til: punkt.punkt)
        if kreves.isEmpty || !kreves.isDisjoint(with: oppgaver) { continue }
        let (nb, en) = (
          kreves.alle.map { "«\($0.nøkkel)»" }.joined(separator: " eller "),
          kreves.alle.map { "\"\($0.nøkkel)\"" }.joined(separator: " or ")
        )
        sted.report(
          .utenDeltaker, severity: .warning,
          "ingen av deltakerne i «\(post.name)» har oppgaven \(nb), som dette gjelder",
          en: "no participant of \"\(post.name)\" has the task \(en), which this is about")
      }
    }
  }

  private func dagsorden(_ forum: DocumentReader)
    -> [(nøkkel: String, punkt: Forum.Dagsorden, navn: LocalizedText)]
  {
    forum["dagsorden"].elements.compactMap { del in
      Forum.Dagsorden.alle.first { $0.nøkkel == del.text }
    }
  }

  /// The tasks of which a participant must have one for an item to concern anyone at the meeting.
  private static func oppgaver(til punkt: Forum.Dagsorden) -> Oppgaver {
    switch punkt {
    case .tildeling: Oppgaver(.tildeling)
    case .fornyelse: Oppgaver(.tildeling).union(Oppgaver(.husleiekontrakt))
    case .restanse:
      Oppgaver(.husleiekontrakt).union(Oppgaver(.økonomiskRådgivning)).union(Oppgaver(.oppfølging))
        .union(Oppgaver(.sosialhjelp))
    default: []
    }
  }

  /// Warns of options that the shape of a network of persons does not use.
  func kontrollerForm(_ beskrivelse: Personnettbeskrivelse, _ reader: DocumentReader) {
    let former = [beskrivelse.form, beskrivelse.formMånedlig].compactMap(\.self)
    for (nøkkel, bruker) in ScenarioCompiler.formvalg where reader.node[nøkkel] != nil {
      if former.contains(where: bruker) || erArvet(nøkkel, reader) { continue }
      let passer = Nettform.allCases.filter(bruker)
      reader[nøkkel].report(
        .utenVirkning, severity: .warning,
        "et nett av formen «\(beskrivelse.form.navn.nb)» bruker ikke «\(nøkkel)»",
        en: "a network of the shape \"\(beskrivelse.form.navn.en)\" does not use \"\(nøkkel)\"",
        allowed: LocalizedText(
          "bare med formen " + passer.map { "«\($0.rawValue)»" }.joined(separator: " eller "),
          en: "only with the shape " + passer.map { "\"\($0.rawValue)\"" }.joined(separator: " or ")
        ))
    }
  }

  /// Whether an option comes along from a shipped file whose shape another file has changed.
  private func erArvet(_ nøkkel: String, _ reader: DocumentReader) -> Bool {
    guard let fil = reader.node[nøkkel]?.position.file else { return false }
    return fil.hasPrefix(DocumentOrigin.shippedPrefix) && fil != reader.node["form"]?.position.file
  }

  /// Options of a network, and the shapes that use each.
  private static let formvalg: [(String, @Sendable (Nettform) -> Bool)] = [
    ("brobyggere", { $0 == .toKlynger }),
    ("utenKontakt", { $0 == .fragmentert }),
    ("klyngestørrelse", { $0 == .fragmentert }),
  ]
}

extension ProblemCode {
  static let dobbelTid = ProblemCode(
    "dobbel-tid", "Behandlingstiden er oppgitt, og organiseringen lager en til.",
    en: "A processing time is stated, and the organisation makes another.")
  static let utenDeltaker = ProblemCode(
    "uten-deltaker", "Et forum behandler noe som ingen av deltakerne har oppgaver i.",
    en: "A forum deals with something that none of its participants has a task in.")
  static let antattÅrsverk = ProblemCode(
    "antatt-arsverk", "En enhet sier ikke hvor mange årsverk den har, og regnes som ett.",
    en: "A unit does not say how many årsverk it has, and is taken as one.")
}
