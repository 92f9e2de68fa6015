import SimulationKernel

extension World {
  /// Price level of homes now: the path times what shocks and chance have made of it.
  func prisnivå() -> Double { modell.eiemarked.pris.verdi(now) * prisindeks }

  /// Price of a suitable home, kroner.
  func boligpris(_ a: Attributes) -> Double {
    let marked = modell.eiemarked
    let pris = marked.pris.verdi(now) * (1 + marked.prisPerPerson * Double(a.personer - 1))
    return prisindeks == 1 ? pris : pris * prisindeks
  }

  /// A shock, a month of the stochastic process or a step of the path: who owes more than the home is
  /// worth is found anew.
  mutating func endreBoligpris(_ nummer: Int) {
    let hendelse = modell.eiemarked.hendelser[nummer]
    prisindeks *= 1 + hendelse.sjokk
    if hendelse.måned >= 0, let prosess = modell.eiemarked.prosess {
      let u = draws.uniform(
        Subject(kind: SubjectKind.boligpris, nameHash: 0, number: 0), purpose: Purpose.boligpris,
        occurrence: UInt32(hendelse.måned))
      let gammel = logindeks
      logindeks = prosess.neste(logindeks, Normal.quantile(u))
      prisindeks *= Elementary.exp(logindeks - gammel)
    }
    oppdaterUnderVann()
  }
}
