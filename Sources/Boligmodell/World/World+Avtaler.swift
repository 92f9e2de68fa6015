extension World {
  /// Homes of an agreement that nobody has are paid for from now on, as many as there are.
  mutating func oppdaterAvtale(_ i: Int) {
    let nummer = Int(instruments.virkemidler[i].avtale)
    let avtale = modell.tildelingsavtaler[nummer]
    let plasser = aktive & (1 << UInt64(i)) != 0 ? virkemiddeltilstand[i].plasser : 0
    let ubrukte = max(plasser - Double(virkemiddeltilstand[i].innehavere), 0)
    regnskap.løpende[avtale.linje].endre(
      (ubrukte - virkemiddeltilstand[i].ubrukte) * avtale.leie, now)
    virkemiddeltilstand[i].ubrukte = ubrukte
  }

  /// A new month: the homes to be found in the private market are there again, for whoever comes first.
  mutating func fyllTilbud() {
    guard let tilbud = modell.privatmarked.tilbudPerMåned else { return }
    tilbudIgjen = tilbud.verdi(now)
    for (i, virkemiddel) in modell.virkemidler.enumerated()
    where virkemiddel.grense.fraFellesTilbud { køerMedRom |= 1 << UInt64(i) }
  }
}
