import Boligmodell

extension Virkemiddelmekanisme {
  static let startlån = Virkemiddelmekanisme(
    "startlån", ScenarioShape.startlån, nb: "Et startlån, med regnestykket for hvor stort.",
    en: "A start loan, with the calculation of how large."
  ) { $0.startlån($1, $2, &$3) }
}

extension ScenarioCompiler {
  /// A start loan: the instrument is held while the home is owned.
  fileprivate mutating func startlån(
    _ reader: DocumentReader, _ nummer: Int, _ modell: inout Modell
  ) {
    var regel = Startlånsregel(virkemiddel: nummer)
    regel.belåningsgrad = tid.steps(serie(reader["belåningsgrad"]))
    regel.gjeldsgrad = tid.steps(serie(reader["gjeldsgrad"]))
    regel.grenser =
      reader.optional("grenser")?.elements.map {
        Conditional(
          vilkår($0["vilkår"]),
          Lånegrense(
            belåningsgrad: $0["belåningsgrad"].number, gjeldsgrad: $0["gjeldsgrad"].number))
      } ?? []
    regel.trygdTelles = reader["trygdTelles"].bool
    regel.støtteTelles = reader["støtteTelles"].number
    regel.anmerkningGodtas = reader["betalingsanmerkningGodtas"].bool
    regel.bankandel = tid.steps(serie(reader["bankandel"]))
    if let del = reader.optional("betjeningsevne") {
      var evne = Betjeningsevne()
      evne.livsopphold = del["livsopphold"].number * 365.25
      evne.livsoppholdPerPerson = del["livsoppholdPerPerson"].number * 365.25
      evne.andelEtterSkatt = del["andelEtterSkatt"].number
      evne.rentepåslag = del["rentepåslag"].number
      regel.betjeningsevne = evne
    }
    if let del = reader.optional("lån") { regel.vilkår = lånevilkår(del) }
    regel.reservasjoner =
      reader.optional("reservert")?.elements.map {
        Conditional(vilkår($0["vilkår"]), $0["andel"].number)
      } ?? []
    regel.reservertTil = reader.optional("reservertTil")?.number ?? .infinity
    regel.førsteReservasjon = modell.startlån.reduce(0) { $0 + $1.reservasjoner.count }
    if let del = reader.optional("finansieringsbevis") {
      var bevis = Finansieringsbevis(
        gyldighet: variate(del["gyldighet"]), søketid: variate(del["søketid"]))
      bevis.sjanse = del["sjanse"].number
      bevis.margin = del["margin"].number
      regel.bevis = bevis
    }
    regel.kommunensTapsandel = reader["kommunensTapsandel"].number
    regel.tvangssalg = reader["tvangssalg"].number
    if let del = reader.optional("refinansiering") {
      regel.refinansiering = Refinansiering(
        andelAvPris: del["andelAvPris"].number, avverger: del["avverger"].number)
    }
    modell.startlån.append(regel)
    modell.virkemidler[nummer].beholdesI |= 1 << UInt16(Bosituasjon.eidBolig.rawValue)
    kontroller(regel, modell.virkemidler[nummer], reader)
  }

  private func lånevilkår(_ reader: DocumentReader) -> Lånevilkår {
    var vilkår = Lånevilkår()
    vilkår.rente = tid.steps(serie(reader["rente"]))
    vilkår.kommunensPåslag = reader["kommunensPåslag"].number
    vilkår.løpetid = reader["løpetid"].number / 365.25
    vilkår.avdragsfrihet = reader["avdragsfrihet"].number / 365.25
    vilkår.bindingstid = reader["bindingstid"].number / 365.25
    if vilkår.avdragsfrihet >= vilkår.løpetid, reader.isSound {
      reader["avdragsfrihet"].report(
        .rekkefølge, "lånet må nedbetales: avdragsfriheten varer like lenge som lånet",
        en: "the loan must be paid down: the time without instalments is as long as the loan",
        allowed: LocalizedText("kortere enn løpetiden", en: "shorter than the term"))
    }
    return vilkår
  }

  private func kontroller(
    _ regel: Startlånsregel, _ v: Virkemiddel, _ reader: DocumentReader
  ) {
    let kjøp = Vurderingspunkter(.kjøp)
    if regel.refinansiering == nil, v.vurderes != kjøp {
      reader.report(
        .mangler, "et startlån til kjøp må ha «vurderes: [\"kjøp\"]»",
        en: "a start loan for a purchase needs vurderes: [\"kjøp\"]")
    }
    if regel.refinansiering != nil, v.vurderes.isEmpty || v.vurderes.contains(kjøp) {
      reader["refinansiering"].report(
        .mangler, "refinansiering vurderes for den som eier, for eksempel ved «restanse»",
        en: "refinancing is considered for one who owns, for instance at \"restanse\"")
    }
    if v.varighet >= 0 || v.flytterTil != nil || v.grense.harKø {
      reader.report(
        .virkerIkkeSammen, "et startlån kan ikke ha «varighet», «flytterTil» eller «kø»",
        en: "a start loan cannot have \"varighet\", \"flytterTil\" or \"kø\"")
    }
    if regel.bevis != nil, regel.refinansiering != nil {
      reader["finansieringsbevis"].report(
        .virkerIkkeSammen, "den som refinansierer, leter ikke etter bolig",
        en: "one who refinances does not search for a home")
    }
    if regel.reservasjoner.reduce(0, { $0 + $1.verdi }) > 1 {
      reader["reservert"].report(
        .utenforGrenser, "andelene som er reservert, er til sammen over 1",
        en: "the reserved shares sum to over 1")
    }
    if !regel.reservasjoner.isEmpty, v.grense.ramme == nil {
      reader["reservert"].report(
        .mangler, "det er ingen ramme å reservere av", en: "there is no frame to reserve from")
    }
    if self.reader.optional("eiemarked") == nil {
      reader.report(
        .mangler, "«eiemarked» må si hva en bolig koster",
        en: "\"eiemarked\" must say what a home costs")
    }
  }
}

extension ProblemCode {
  static let virkerIkkeSammen = ProblemCode(
    "virker-ikke-sammen", "To innstillinger som ikke kan virke sammen.",
    en: "Two settings that cannot act together.")
}
