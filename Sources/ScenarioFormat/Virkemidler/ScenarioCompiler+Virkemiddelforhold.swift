import Boligmodell

/// How instruments stand to each other.
extension ScenarioCompiler {
  /// What contradicts itself: given with, or needing, what it bars or ends.
  func kontrollerForhold(_ alle: [Virkemiddel]) {
    let poster = reader.optional("virkemidler")?.entries ?? []
    for (nummer, v) in alle.enumerated() {
      let egen = UInt64(1) << UInt64(nummer)
      let stenger = v.utelukkesAv | v.avslutter
      func meld(_ en: Int, _ annen: Int, _ nøkkel: String, _ nb: String, _ engelsk: String) {
        poster[nummer].value[nøkkel].report(
          .utelukkerHverandre, "«\(alle[en].navn)» og «\(alle[annen].navn)» \(nb)",
          en: "\"\(alle[en].navn)\" and \"\(alle[annen].navn)\" \(engelsk)")
      }
      let gisSammen = (
        "gis sammen og utelukker hverandre", "are given together and exclude one another"
      )
      if let (en, annen) = utelukkes(blant: v.medfører | egen, alle), v.medfører != 0 {
        meld(en, annen, "medfører", gisSammen.0, gisSammen.1)
      }
      if stenger & egen != 0 {
        let nøkkel = v.utelukkesAv & egen != 0 ? "utelukkesAv" : "samtidigUtelukket"
        poster[nummer].value[nøkkel].report(
          .utelukkerHverandre, "«\(v.navn)» utelukker seg selv",
          en: "\"\(v.navn)\" excludes itself")
      }
      if v.fra < v.til, v.fra >= tid.horizon || v.til <= 0 {
        poster[nummer].value.report(
          .utenVirkning, severity: .warning, "«\(v.navn)» er aldri i kraft mens scenariet løper",
          en: "\"\(v.navn)\" is never in force during the run")
      }
      if v.krever & stenger != 0 {
        meld(
          nummer, (v.krever & stenger).trailingZeroBitCount, "krever",
          "kreves sammen og utelukker hverandre", "are needed together and exclude one another")
      }
      if kreves(av: nummer, alle) & egen != 0 {
        poster[nummer].value["krever"].report(
          .utelukkerHverandre, "«\(v.navn)» krever seg selv, eller noe som krever det",
          en: "\"\(v.navn)\" needs itself, or something that needs it")
      }
      kontrollerSystemrettede(poster[nummer].value, alle)
    }
  }

  /// Two of a set of which one bars or ends the other.
  private func utelukkes(blant bits: UInt64, _ alle: [Virkemiddel]) -> (Int, Int)? {
    for (en, v) in alle.enumerated() where bits & (1 << UInt64(en)) != 0 {
      let andre = (v.utelukkesAv | v.avslutter) & bits & ~(UInt64(1) << UInt64(en))
      if andre != 0 { return (en, andre.trailingZeroBitCount) }
    }
    return nil
  }

  /// All that one needs, and what that needs in turn.
  private func kreves(av nummer: Int, _ alle: [Virkemiddel]) -> UInt64 {
    var bits = alle[nummer].krever
    while true {
      let flere = alle.enumerated().reduce(bits) { sum, post in
        bits & (1 << UInt64(post.offset)) != 0 ? sum | post.element.krever : sum
      }
      if flere == bits { return bits }
      bits = flere
    }
  }

  /// One that acts on everyone is given to nobody, and ended by nobody.
  private func kontrollerSystemrettede(_ reader: DocumentReader, _ alle: [Virkemiddel]) {
    for nøkkel in ["medfører", "samtidigUtelukket"] {
      for del in reader.optional(nøkkel)?.elements ?? [] {
        guard let annet = alle.first(where: { $0.navn == del.text }), annet.erSystemrettet else {
          continue
        }
        if let egen = alle.first(where: { $0.navn == reader.pointer.tokens.last }),
          egen.erSystemrettet
        {
          continue
        }
        // To end what nobody has does nothing; to be given it would be to keep it when it ends.
        del.report(
          .virkerPåAlle, severity: nøkkel == "medfører" ? .error : .warning,
          "«\(annet.navn)» virker på alle og vurderes aldri for noen",
          en: "\"\(annet.navn)\" acts on everyone and is never considered")
      }
    }
  }

  /// A frame that nothing is taken from: only what is paid at the grant counts against it.
  func kontrollerRammer(_ alle: [Virkemiddel]) {
    let poster = reader.optional("virkemidler")?.entries ?? []
    for (nummer, v) in alle.enumerated() where v.grense.ramme != nil {
      let brukes = alle.enumerated().contains { annet, w in
        (annet == nummer || w.grense.rammeFra == nummer) && w.beløp.contains { !$0.erLøpende }
      }
      let egenMekanisme = Virkemiddelmekanisme.alle.contains {
        poster[nummer].value.optional($0.felt.key) != nil
      }
      if brukes || egenMekanisme { continue }
      poster[nummer].value["grense"]["ramme"].report(
        .utenVirkning, severity: .warning,
        "ingen beløp betales ved tildeling, så rammen begrenser ikke",
        en: "no amount is paid at the grant, so the frame limits nothing")
    }
  }
}

extension Varighetspunkt {
  /// Whether what follows it begins the same duration again.
  var kommerIgjen: Bool { self == .nySøknadEtter || self == .kontraktlengde }
}
