import SimulationKernel

/// Help that is planned before someone leaves prison or an institution.
extension World {
  /// Before release or discharge: what is planned then is given at once, and may be a home.
  mutating func hjelpesVedUtskrivning(_ s: Int) -> Bool {
    let bits = instruments.vurderes(ved: .utskrivning)
    if bits == 0 || !erInformert(s) { return false }
    let venterAlt = husholdninger[s].venter
    // What is planned before the day is ready on it.
    org.gisStraks = true
    vurder(s, bits & aktive, .utskrivning)
    org.gisStraks = false
    var nye = husholdninger[s].venter & ~venterAlt
    while nye != 0 {
      let i = nye.trailingZeroBitCount
      nye &= nye &- 1
      // Nor does it go past the year's settlement number: then it is refused, as in the queue.
      let bosettes = !manglerBosettingsplass(s, til: instruments.virkemidler[i].flytterTil)
      let rom =
        bosettes && virkemiddeltilstand[i].venter == 1 && harRom(i, engangsbeløp(i, s))
      if bosettes && !rom && instruments.virkemidler[i].harKø { continue }
      husholdninger[s].venter &= ~(UInt64(1) << UInt64(i))
      virkemiddeltilstand[i].venter -= 1
      if !rom {
        virkemiddeltall[i].avvist += 1
      } else {
        let fra = husholdninger[s].bosituasjon
        giOgFlytt(i, s)
        if husholdninger[s].bosituasjon != fra { return true }
      }
    }
    return false
  }

  /// Whether the municipality is told in time.
  private func erInformert(_ s: Int) -> Bool {
    org.regler.informert >= 1
      || draws.uniform(
        husholdninger[s].subject, purpose: Purpose.informert, occurrence: husholdninger[s].besøk)
        < org.regler.informert
  }
}
