import Boligmodell
import SimulationKernel

extension ScenarioCompiler {
  static let virkemiddelord = LocalizedText("virkemiddel", en: "instrument")

  /// The instruments, their effects and their lines of the accounts.
  mutating func virkemidler(_ modell: inout Modell) {
    modell.månedsstarter = tid.månedsstarter()
    for (nummer, post) in (reader.optional("virkemidler")?.entries ?? []).enumerated()
    where nummer < Virkemiddel.flest {
      var virkemiddel = virkemiddel(post, nummer)
      bokfør(&virkemiddel, post, &modell)
      modell.virkemidler.append(virkemiddel)
      for del in post.value.optional("virkninger")?.entries ?? [] {
        modell.virkninger += virkninger(del.value, nummer, modell)
      }
      for mekanisme in Virkemiddelmekanisme.alle {
        if let del = post.value.optional(mekanisme.felt.key) {
          mekanisme.sett(&self, del, nummer, &modell)
        }
      }
    }
    kontrollerForhold(modell.virkemidler)
    kontrollerRammer(modell.virkemidler)
  }

  private mutating func virkemiddel(_ post: DocumentReader.Entry, _ nummer: Int) -> Virkemiddel {
    let reader = post.value
    var v = Virkemiddel(navn: post.name)
    v.fra = reader.optional("fra")?.date.map { tid.day($0) } ?? -.infinity
    v.til = reader.optional("til")?.date.map { tid.day($0) } ?? .infinity
    if v.fra >= v.til {
      reader["til"].report(
        .rekkefølge, "«til» må være etter «fra»", en: "\"til\" must be after \"fra\"")
    }
    // Off is in force never: the columns stay, so that on and off can be compared.
    if !reader["på"].bool { (v.fra, v.til) = (.infinity, .infinity) }
    v.avsluttesVedOpphør = reader["vedOpphør"].text == "avsluttes"
    for punkt in reader.optional("vurderes")?.elements ?? [] {
      if let punkt = Vurderingspunkt.allCases.first(where: { $0.nøkkel == punkt.text }) {
        v.vurderes.insert(Vurderingspunkter(punkt))
      }
    }
    v.vilkår = reader.optional("vilkår")?.elements.map { vilkår($0) } ?? [.alltid]
    v.dekning = tid.steps(serie(reader["dekning"]))
    v.krever = navnebits(reader.optional("krever"))
    v.utelukkesAv = navnebits(reader.optional("utelukkesAv"))
    v.avslutter = navnebits(reader.optional("samtidigUtelukket"))
    v.medfører = navnebits(reader.optional("medfører"))
    for navn in reader.optional("beholdesI")?.elements ?? [] {
      if let b = Bosituasjon.allCases.first(where: { $0.nøkkel == navn.text }) {
        v.beholdesI |= 1 << UInt16(b.rawValue)
      }
    }
    v.varighet = reader.optional("varighet").map { gjentatt($0) } ?? -1
    if let grense = reader.optional("grense") { v.grense = self.grense(grense, nummer) }
    if let timer = reader.optional("timer") {
      v.timerPerTildeling = timer["perTildeling"].number
      v.timerPerMåned = timer["perMåned"].number
      v.timepris = timer["pris"].number * 100
      v.timebudsjett = eier(timer["budsjett"])
    }
    v.oppgave = reader.optional("oppgave").flatMap { del in
      Oppgave.allCases.first { $0.nøkkel == del.text }
    }
    if let mål = reader.optional("flytterTil") {
      v.flytterTil = Bosituasjon.allCases.first { $0.nøkkel == mål.text }
      if let b = v.flytterTil { v.beholdesI |= 1 << UInt16(b.rawValue) }
    }
    v.behovsendring = reader["behovsendring"].int
    if v.grense.timerPerMåned != nil, v.timerPerTildeling > 0 {
      reader["timer"].report(
        .utenVirkning, severity: .warning,
        "«perTildeling» kommer i tillegg til «timerPerMåned», som bare fordeler timene mens en har det",
        en:
          "\"perTildeling\" comes on top of \"timerPerMåned\", which only shares out the hours while held"
      )
    }
    if Double(v.behovsendring) != reader["behovsendring"].number {
      reader["behovsendring"].report(
        .ikkeHeltall, "behovet endres i hele trinn", en: "need changes by whole levels")
    }
    kontrollerVurdering(v, reader)
    return v
  }

  /// What only one who is given an instrument can have makes no sense for one that acts on everyone.
  private func kontrollerVurdering(_ v: Virkemiddel, _ reader: DocumentReader) {
    let harMekanisme = Virkemiddelmekanisme.alle.contains { reader.node[$0.felt.key] != nil }
    if !v.erSystemrettet || harMekanisme { return }
    for nøkkel in [
      "grense", "beløp", "krever", "utelukkesAv", "medfører", "samtidigUtelukket", "varighet",
      "flytterTil", "beholdesI", "vilkår", "timer", "dekning", "behovsendring",
    ] {
      // What has a value of its own where nothing is said, is looked at only where something is.
      guard let del = reader.optional(nøkkel), reader.node[nøkkel] != nil else { continue }
      del.report(
        .virkerPåAlle,
        "«\(nøkkel)» gjelder den som får virkemiddelet, men det vurderes aldri for noen",
        en: "\"\(nøkkel)\" is about one who is given the instrument, but it is never considered",
        allowed: LocalizedText(
          "oppgi «vurderes», eller sett vilkår på virkningene",
          en: "state \"vurderes\", or put rules on the effects"))
    }
  }

  private func navnebits(_ reader: DocumentReader?) -> UInt64 {
    (reader?.elements ?? []).reduce(0) { bits, del in
      guard
        let nummer = nummer(
          del.text, i: virkemiddelnavn, del, ScenarioCompiler.virkemiddelord)
      else { return bits }
      return bits | 1 << UInt64(nummer)
    }
  }

  private func grense(_ reader: DocumentReader, _ nummer: Int) -> Virkemiddelgrense {
    var grense = Virkemiddelgrense()
    grense.ramme = reader.optional("ramme").map { tid.steps(serie($0), faktor: 100) }
    if let navn = reader.optional("rammeFra"),
      let annet = self.nummer(
        navn.text, i: virkemiddelnavn, navn, ScenarioCompiler.virkemiddelord)
    {
      grense.rammeFra = annet
      let ramme = self.reader["virkemidler"].entries[annet].value.optional("grense")
      if ramme?.optional("ramme") == nil {
        navn.report(
          .mangler, "«\(navn.text)» har ingen ramme å bruke av",
          en: "\"\(navn.text)\" has no frame to draw on")
      }
    }
    grense.antallPerÅr = reader.optional("antallPerÅr").map { tid.steps(serie($0)) }
    grense.plasser = reader.optional("plasser").map { plan($0) }
    if let saker = reader.optional("saksmengde") {
      let perÅrsverk = saker["perÅrsverk"].number
      let årsverk = plan(saker["årsverk"])
      grense.plasser = StepSeries(
        days: årsverk.days, verdier: årsverk.verdier.map { helePlasser($0 * perÅrsverk) })
    }
    grense.timerPerMåned = reader.optional("timerPerMåned").map { tid.steps(serie($0)) }
    grense.harKø = reader["kø"].bool
    grense.fraFellesTilbud = reader["fraFellesTilbud"].bool
    if grense.fraFellesTilbud,
      self.reader.optional("privatmarked")?.optional("tilbudPerMåned") == nil
    {
      reader["fraFellesTilbud"].report(
        .mangler, "«privatmarked/tilbudPerMåned» må si hvor mange boliger det er",
        en: "\"privatmarked/tilbudPerMåned\" must say how many homes there are")
    }
    if grense.harKø, !grense.erBegrenset {
      reader["kø"].report(
        .mangler, "ingenting å stå i kø for: verken ramme, antall eller plasser er oppgitt",
        en: "nothing to wait for: neither frame, number nor places are stated")
    }
    return grense
  }

  /// Whole places: 0.29 · 100 is 29, although the nearest double to it is a little less.
  private func helePlasser(_ x: Double) -> Double {
    (x.rounded() - x).magnitude < 1e-9 * max(x, 1) ? x.rounded() : x.rounded(.down)
  }

  private func eier(_ reader: DocumentReader) -> Budsjetteier {
    Budsjetteier.allCases.first { $0.nøkkel == reader.text } ?? .kommune
  }

  /// Payments and hours, each on a line of its own in the accounts.
  private func bokfør(
    _ v: inout Virkemiddel, _ post: DocumentReader.Entry, _ modell: inout Modell
  ) {
    func linje(
      _ navn: LocalizedText, _ fra: Budsjetteier, _ til: Budsjetteier, _ slag: Kostnadslinje.Slag
    ) -> Int {
      modell.kostnadslinjer.append(
        Kostnadslinje(
          "instrument:\(v.navn):\(navn.nb)", LocalizedText(same: "\(v.navn), ") + navn,
          fra: fra, til: til, slag))
      return modell.kostnadslinjer.count - 1
    }
    var løpende = 0
    for del in post.value.optional("beløp")?.entries ?? [] {
      let reader = del.value
      let slag = Kostnadslinje.Slag(rawValue: reader["slag"].text) ?? .drift
      var beløp = Beløp(
        størrelse(reader), fra: eier(reader["fra"]), til: eier(reader["til"]), slag: slag)
      if beløp.fra == beløp.til {
        reader["til"].report(
          .sammeEier, "den som betaler, og den som får, er den samme",
          en: "the one who pays and the one who is paid are the same")
      }
      beløp.linje = linje(LocalizedText(same: del.name), beløp.fra, beløp.til, slag)
      if beløp.erLøpende { løpende += 1 }
      v.beløp.append(beløp)
    }
    if løpende > 1 {
      post.value["beløp"].report(
        .forMange, "et virkemiddel kan ha ett løpende beløp; del det i to virkemidler",
        en: "an instrument can have one running amount; make it two instruments")
    }
    if v.timerPerTildeling > 0 || v.timerPerMåned > 0 {
      v.timelinje = linje(LocalizedText("timer", en: "hours"), v.timebudsjett, .andre, .drift)
    }
    if let reader = post.value.optional("innsats") {
      var innsats = Innsats(
        årsverk: tid.steps(serie(reader["årsverk"])), fulltVed: reader["fulltVed"].number,
        pris: reader["pris"].number * 100)
      if innsats.pris > 0 {
        innsats.linje = linje(
          LocalizedText("innsats", en: "staff"), eier(reader["budsjett"]), .andre, .drift)
      }
      v.innsats = innsats
      if !v.erSystemrettet {
        reader.report(
          .virkerPåAlle, "«innsats» er for et virkemiddel som virker på alle",
          en: "\"innsats\" is for an instrument that acts on everyone",
          allowed: LocalizedText(
            "«saksmengde» eller «timerPerMåned» i «grense»",
            en: "\"saksmengde\" or \"timerPerMåned\" in \"grense\""))
      }
    }
  }

  private func størrelse(_ reader: DocumentReader) -> Beløp.Størrelse {
    if let del = reader.optional("engang") { return .engang(del.number * 100) }
    if let del = reader.optional("løpende") { return .løpende(del.number * 100) }
    if let del = reader.optional("måneder") { return .måneder(del.number) }
    if let del = reader.optional("andelAvPris") {
      if self.reader.optional("eiemarked") == nil {
        del.report(
          .mangler, "«eiemarked» må si hva en bolig koster",
          en: "\"eiemarked\" must say what a home costs")
      }
      return .andelAvPris(del.number)
    }
    if let del = reader.optional("andelAvBoutgift") { return .andelAvBoutgift(del.number) }
    if let del = reader.optional("overAndelAvInntekt") { return .overAndelAvInntekt(del.number) }
    let regel = reader["bostøtte"]
    func perÅr(_ nøkkel: String) -> Double { regel[nøkkel].number * 365.25 }
    var bostøtte = Bostøtteregel(
      dekningsgrad: regel["dekningsgrad"].number, tak: perÅr("tak"),
      takPerPerson: perÅr("takPerPerson"), minsteEgenandel: perÅr("minsteEgenandel"),
      inntektsgrense: regel["inntektsgrense"].number,
      inntektsgrensePerPerson: regel["inntektsgrensePerPerson"].number,
      egenandelAvInntekt: regel["egenandelAvInntekt"].number)
    if let ledd = regel.optional("progressiv") {
      bostøtte.progressivGrense = ledd["fra"].number
      bostøtte.progressivTrinn = ledd["trinn"].number
      bostøtte.progressivSats = ledd["sats"].number
    }
    return .bostøtte(bostøtte)
  }

  private func virkninger(
    _ reader: DocumentReader, _ nummer: Int, _ modell: Modell
  ) -> [Virkning] {
    // What is none of the effects has been told of.
    guard let slag = reader.alternative else { return [] }
    let vilkår = vilkår(reader.optional("vilkår"))
    func én(_ slag: Virkning.Slag, _ verdi: Double, settes: Bool = false) -> [Virkning] {
      [Virkning(slag, virkemiddel: nummer, vilkår: vilkår, verdi: verdi, settes: settes)]
    }
    switch slag {
    case "risiko":
      let steder = reader["i"].elements.reduce(UInt16(0)) { maske, del in
        guard let b = Bosituasjon.allCases.first(where: { $0.nøkkel == del.text }) else {
          return maske
        }
        return maske | 1 << UInt16(b.rawValue)
      }
      let årsaker = reader["risiko"].elements.compactMap { del in
        Årsak.risikoer.first { $0.nøkkel == del.text }
      }
      kontrollerRisiko(årsaker, steder, modell, reader["risiko"])
      let faktor = reader["faktor"].number
      return årsaker.flatMap { én(.risiko($0, i: steder), faktor) }
    case "sannsynlighet":
      let navn = reader["sannsynlighet"].text
      guard let punkt = Sannsynlighetspunkt.allCases.first(where: { $0.nøkkel == navn }) else {
        return []
      }
      if let verdi = reader.optional("settesTil") {
        return én(.sannsynlighet(punkt), verdi.number, settes: true)
      }
      return én(.sannsynlighet(punkt), reader["faktor"].number)
    case "varighet":
      let navn = reader["varighet"].text
      guard let punkt = Varighetspunkt.allCases.first(where: { $0.nøkkel == navn }) else {
        return []
      }
      if punkt.kommerIgjen, reader["faktor"].number == 0 {
        reader["faktor"].report(
          .utenforGrenser, "«\(navn)» kan ikke bli null: det ville komme igjen uten opphold",
          en: "\"\(navn)\" cannot be nothing: it would come again for ever")
      }
      return én(.varighet(punkt), reader["faktor"].number)
    case "kostnad": return én(.oppussingskostnad, reader["faktor"].number)
    case "poeng": return én(.poeng, reader["poeng"].number)
    default: return []
    }
  }

  /// A factor on intensities that no bosituasjon has, or on stay lengths, does nothing.
  private func kontrollerRisiko(
    _ årsaker: [Årsak], _ steder: UInt16, _ modell: Modell, _ reader: DocumentReader
  ) {
    let finnes = Bosituasjon.fulgte.contains { b in
      steder & (1 << UInt16(b.rawValue)) != 0
        && modell.risikoer[Int(b.rawValue)].contains {
          if case .hazard = $0.tid { årsaker.contains($0.årsak) } else { false }
        }
    }
    if finnes || årsaker.isEmpty { return }
    let navn = årsaker.map(\.nøkkel).joined(separator: ", ")
    reader.report(
      .utenVirkning, severity: .warning,
      "ingen av bosituasjonene har en rate for \(navn), så faktoren virker ikke",
      en: "none of the situations has a rate for \(navn), so the factor does nothing")
  }
}

extension ProblemCode {
  static let virkerPåAlle = ProblemCode(
    "virker-pa-alle", "Et virkemiddel som ikke vurderes for noen, kan ikke gis.",
    en: "An instrument that is never considered cannot be given.")
  static let sammeEier = ProblemCode(
    "samme-eier", "En betaling går fra en budsjetteier til den samme.",
    en: "A payment goes from a budget owner to the same one.")
  static let forMange = ProblemCode(
    "for-mange", "Flere enn modellen kan ha.", en: "More than the model can have.")
  static let utenVirkning = ProblemCode(
    "uten-virkning", "En virkning som ikke kan virke.", en: "An effect that cannot act.")
  static let utelukkerHverandre = ProblemCode(
    "utelukker-hverandre", "Virkemidler som utelukker hverandre, er begge påkrevd.",
    en: "Instruments that exclude one another are both forced.")
}
