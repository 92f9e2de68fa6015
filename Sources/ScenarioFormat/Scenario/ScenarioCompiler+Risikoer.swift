import Boligmodell
import SimulationKernel

extension ScenarioCompiler {
  /// The probability of applying on arrival, for every followed situation.
  func søkerVedAnkomst() -> [Double] {
    Bosituasjon.fulgte.map { b in
      guard let felt = reader["bosituasjoner"].optional(b.nøkkel)?["søkerVedAnkomst"] else {
        return 0
      }
      if b == .kommunalBolig, felt.number > 0 {
        felt.report(
          .utenforGrenser, "den som nettopp er tildelt en bolig, søker ikke ved ankomst",
          en: "one who was just allocated a dwelling does not apply on arrival",
          allowed: LocalizedText(
            "0; bruk risikoen «søkerKommunalBolig»", en: "0; use the risk søkerKommunalBolig"))
      }
      return felt.number
    }
  }

  /// The risks of a situation.
  mutating func risikoer(_ b: Bosituasjon, _ start: [Startbestand]) -> [Risiko] {
    guard let situasjon = reader["bosituasjoner"].optional(b.nøkkel) else { return [] }
    var risikoer: [Risiko] = []
    var slutter: [(hazard: BandedHazard, multiplier: Double)] = []
    var harVarighet = false
    for post in situasjon.optional("årsaker")?.entries ?? [] {
      guard let årsak = Årsak.risikoer.first(where: { $0.nøkkel == post.name }) else { continue }
      let følge = følge(post.value["følge"])
      let faktorer = faktorer(post.value.optional("faktorer"))
      let tid: Risiko.Tid
      if let varighet = post.value.optional("varighet") {
        tid = .varighet(gjentatt(varighet))
        if !faktorer.isEmpty {
          post.value["faktorer"].report(
            .utenforGrenser, "faktorer virker på en rate, ikke på en varighet",
            en: "factors act on a rate, not on a duration")
        }
        if case .flytterTil = følge { harVarighet = true }
      } else {
        let hazard = hazard(post.value["rate"])
        tid = .hazard(hazards.add(hazard))
        hazardForms.append(hazard)
        // A factor of 0 takes the risk away from some, whose stays others must end.
        let minst = faktorer.contains { $0.verdi == 0 } ? 0.0 : 1
        if case .flytterTil = følge { slutter.append((hazard, minst)) }
      }
      risikoer.append(Risiko(årsak: årsak, tid: tid, faktorer: faktorer, følge: følge))
    }
    let trengerAlder = start.contains { $0.bosituasjon == b && $0.antall > 0 && $0.hittil == nil }
    if trengerAlder, !harVarighet, (try? BandedHazard.sum(slutter).mean()) == nil,
      situasjon.isSound
    {
      situasjon.report(
        .uendeligOpphold,
        "ingen risiko gjør slutt på oppholdet for alle, så tiden hittil kan ikke trekkes",
        en: "no risk ends the stay for everyone, so the elapsed stay cannot be drawn",
        allowed: LocalizedText(
          "en rate over 0 i siste bånd, en varighet, eller «hittil» i startbestanden",
          en: "a rate above 0 in the last band, a duration, or \"hittil\" in the initial population"
        ))
    }
    return risikoer
  }

  private func hazard(_ reader: DocumentReader) -> BandedHazard {
    var fra = 0.0
    var bånd: [(start: Double, rate: Double)] = []
    for del in reader.bands.bands {
      bånd.append((fra, del.rate))
      fra = del.until
    }
    do {
      return try BandedHazard(bånd)
    } catch {
      reader.report(
        .utenforGrenser, "intensiteten kan ikke brukes: \(error)",
        en: "the intensity cannot be used: \(error)")
      return BandedHazard.sum([])
    }
  }

  func faktorer(_ reader: DocumentReader?) -> [Conditional<Double>] {
    reader?.entries.map { Conditional(vilkår($0.value["vilkår"]), $0.value["faktor"].number) } ?? []
  }

  private mutating func følge(_ reader: DocumentReader) -> Følge {
    switch reader.alternative {
    case "flytterTil": return .flytterTil(mål(reader["flytterTil"]))
    case "fravikelse":
      let fravikelse = reader["fravikelse"]
      return .fravikelse(
        gjennomføres: fravikelse["gjennomføres"].number,
        etter: variate(fravikelse.optional("etter")), til: mål(fravikelse["flytterTil"]))
    default:
      switch reader.text {
      case "søkerKommunalBolig": return .søkerKommunalBolig
      case "behovØker": return .behov(1)
      case "behovMinker": return .behov(-1)
      case "leierPrivat": return .leierPrivat
      case "kjøper":
        if self.reader.optional("eiemarked") == nil {
          reader.report(
            .mangler, "«eiemarked» må si hva en bolig koster",
            en: "\"eiemarked\" must say what a home costs")
        }
        return .kjøper
      default: return .anmerkning
      }
    }
  }

  /// A rule; always where none stands.
  func vilkår(_ reader: DocumentReader?) -> Vilkår {
    guard let reader, reader.isPresent else { return .alltid }
    var vilkår = Vilkår()
    if let navn = reader.optional("husholdningstype") {
      vilkår.husholdningstyper = maske(
        navn, husholdningstyper, ScenarioCompiler.husholdningstypeord)
    }
    if let navn = reader.optional("målgruppe") {
      vilkår.målgrupper = maske(navn, målgrupper, ScenarioCompiler.målgruppeord)
    }
    if let navn = reader.optional("utenMålgruppe") {
      vilkår.utenMålgrupper = maske(navn, målgrupper, ScenarioCompiler.målgruppeord)
    }
    if let navn = reader.optional("behov") {
      vilkår.behov = maske(
        navn, Behov.allCases.map(\.nøkkel), LocalizedText("behov", en: "need"))
    }
    if let navn = reader.optional("bosituasjon") {
      vilkår.bosituasjoner = maske(
        navn, Bosituasjon.allCases.map(\.nøkkel),
        LocalizedText("bosituasjon", en: "situation"))
    }
    vilkår.alder = intervall(reader.optional("alder"))
    vilkår.personer = intervall(reader.optional("personer"))
    vilkår.inntekt = intervall(reader.optional("inntekt"))
    vilkår.egenkapital = intervall(reader.optional("egenkapital"))
    vilkår.boutgiftsandel = intervall(reader.optional("boutgiftsandel"))
    if let navn = reader.optional("inngang") {
      vilkår.innganger = maske(navn, inngangsnavn, ScenarioCompiler.inngangsord)
    }
    if let navn = reader.optional("virkemiddel") {
      vilkår.virkemidler = maske(navn, virkemiddelnavn, ScenarioCompiler.virkemiddelord)
    }
    if let navn = reader.optional("utenVirkemiddel") {
      vilkår.utenVirkemidler = maske(navn, virkemiddelnavn, ScenarioCompiler.virkemiddelord)
    }
    vilkår.trygd = reader.optional("trygd")?.bool
    vilkår.betalingsanmerkning = reader.optional("betalingsanmerkning")?.bool
    vilkår.underVann = reader.optional("underVann")?.bool
    vilkår.barn = reader.optional("barn")?.bool
    return vilkår
  }

  private func maske<Bits: FixedWidthInteger>(
    _ reader: DocumentReader, _ navnene: [String], _ hva: LocalizedText
  ) -> Bits {
    reader.elements.reduce(0) { maske, del in
      guard let nummer = nummer(del.text, i: navnene, del, hva) else { return maske }
      return maske | 1 << Bits(nummer)
    }
  }

  private func intervall(_ reader: DocumentReader?) -> Interval {
    guard let reader else { return .alt }
    let intervall = Interval(
      fra: reader.optional("fra").map { Float($0.number) } ?? -.infinity,
      til: reader.optional("til").map { Float($0.number) } ?? .infinity)
    if intervall.fra >= intervall.til {
      reader.report(.rekkefølge, "«fra» må være under «til»", en: "\"fra\" must be below \"til\"")
    }
    return intervall
  }
}
