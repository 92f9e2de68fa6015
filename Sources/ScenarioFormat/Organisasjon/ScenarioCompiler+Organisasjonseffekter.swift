import Boligmodell

/// What contact, distance and work do to a case.
extension ScenarioCompiler {
  mutating func effekter(_ reader: DocumentReader) -> Organisasjonseffekter {
    var e = Organisasjonseffekter()
    if !reader.isPresent { return e }
    if let del = reader.optional("ingenKontakt") {
      e.ingenKontakt.ventetid = variate(del.optional("ventetid"))
      e.ingenKontakt.tap = del["tap"].number
      e.ingenKontakt.retur = del["retur"].number
      e.ingenKontakt.informasjon = del["informasjon"].number
    }
    e.timerPerHopp = variate(reader.optional("timerPerHopp"))
    e.timerVarmOverlevering = reader["timerVarmOverlevering"].number
    e.flestReturer = reader["flestReturer"].int
    if let del = reader.optional("screening") {
      e.screening = (Hyppighet.allCases.map(\.nøkkel) + ["ingen"]).map { del[$0].number }
      if zip(e.screening, e.screening.dropFirst()).contains(where: { $0 < $1 }) {
        del.report(
          .rekkefølge, "den som har oftere kontakt, kan ikke tenke på færre virkemidler",
          en: "more frequent contact cannot mean fewer instruments thought of")
      }
    }
    if let del = reader.optional("spesialist") {
      e.spesialistKlar = del["klar"].number
      e.spesialistSammensatt = del["sammensatt"].number
    }
    if let del = reader.optional("tapt") {
      e.taptTilbakeEtter = variate(del.optional("kommerTilbakeEtter"))
      e.taptBehovØker = del["behovØker"].number
    }
    e.eierSpørEtter = variate(reader.optional("eierSpørEtter"))
    e.nyKartlegging = reader["nyKartlegging"].number
    e.match = reader["match"].number
    e.restansefrist = variate(reader.optional("restansefrist"))
    e.innstilling = variate(reader.optional("innstilling"))
    e.uteblir = reader["uteblir"].number
    e.uteblirOppsøkende = reader["uteblirOppsøkende"].number
    e.timerOppsøkende = reader["timerOppsøkende"].number
    e.nyAvtale = reader.optional("nyAvtale").map { gjentatt($0) } ?? -1
    if let del = reader.optional("jazz") {
      e.jazzTimefaktor = del["timefaktor"].number
      e.jazzMøtetimer = del["møtetimer"].number
    }
    if let del = reader.optional("saksteam") {
      e.saksteamMøte = variate(del.optional("møte"))
      e.saksteamTimer = del["timer"].number
    }
    e.informertFørUtskrivning = reader["informertFørUtskrivning"].number
    e.timerPerOppsøkt = reader["timerPerOppsøkt"].number
    if let del = reader.optional("samhandling") {
      e.samhandling.vedStart = del["vedStart"].number
      e.samhandling.timerPerMåned = del["timerPerMåned"].number
      e.samhandling.vekst = del["vekst"].number
      e.samhandling.forfall = del["forfall"].number
      e.samhandling.fallVedTurnover = del["fallVedTurnover"].number
      e.samhandling.virkning = del["virkning"].number
    }
    return e
  }
}
