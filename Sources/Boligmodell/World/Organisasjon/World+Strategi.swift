import SimulationKernel

/// Each budget year planning proposes dwellings for the need it knows of, and politics decides.
extension World {
  /// What waits for each kind is proposed as far as word of it reaches planning, and built after a time if
  /// it is adopted.
  mutating func planlegg() {
    guard let strategi = modell.organisasjon?.strategi, strategi.andel > 0 else { return }
    let plan = Oppgave.boligsosialPlanlegging
    let kjent = strategi.andel * ledd(fra: .tildeling, til: plan)
    let gjennomslag = strategi.gjennomslag * ledd(fra: plan, til: .politisk)
    var igjen = strategi.flestPerÅr
    for type in modell.boligtyper.indices {
      let foreslått = min(Int(kjent * Double(ventelister[type].count)), igjen)
      if foreslått <= 0 { continue }
      let subject = Subject(
        kind: SubjectKind.strategi, nameHash: modell.boligtyper[type].nameHash, number: UInt32(år))
      if draws.uniform(subject, purpose: Purpose.gjennomslag) >= gjennomslag { continue }
      igjen -= foreslått
      let u = draws.uniform(subject, purpose: Purpose.planlagtLedetid)
      let ledetid = strategi.ledetid < 0 ? 0 : variates.quantile(strategi.ledetid, u)
      org.vedtatteBoliger += foreslått
      filOrganisasjon(
        .nyBolig, type, nummer: UInt32(foreslått), om: max(ledetid, 0x1p-20))
    }
  }

  /// What comes along from one task to another: all within a unit, else a part at each hand-off on the way,
  /// by how often the two talk and what a contact of that form carries.
  private mutating func ledd(fra: Oppgave, til: Oppgave) -> Double {
    let kilder = org.flat.enheterMed[Int(fra.rawValue)]
    let mål = org.flat.enheterMed[Int(til.rawValue)]
    if kilder == 0 || mål == 0 { return 0 }
    if kilder & mål != 0 { return 1 }
    if org.måRegnes { regnNett() }
    var her = kilder.trailingZeroBitCount
    var besøkte = UInt64(1) << UInt64(her)
    var andel = 1.0
    while mål & (1 << UInt64(her)) == 0 {
      let neste = nesteEnhet(her, mål, besøkte) { 0 }
      let (kontakt, nummer) = kontakt(her, neste)
      andel *=
        kontakt.informasjon * (1 - kontakt.tap)
        * org.regler.screening(nummer < 0 ? nil : kontakt.hyppighet)
      besøkte |= 1 << UInt64(neste)
      her = neste
    }
    return andel
  }

  /// Dwellings that were adopted stand ready.
  mutating func vedtatteBoligerErKlare(type: Int, antall: Int) {
    events &+= 1
    boliger.typer[type].netto += antall
    if let pris = modell.organisasjon?.strategi.pris, pris > 0 {
      regnskap.før(.planlagteBoliger, Regnskap.øre(pris * Double(antall)))
    }
    endreBestand(type: type)
  }
}
