import Boligmodell

extension Virkemiddelmekanisme {
  static let leieTilEie = Virkemiddelmekanisme(
    "leieTilEie", ScenarioShape.leieTilEie, nb: "Leietakeren kjøper den kommunale boligen.",
    en: "The tenant buys the municipal dwelling."
  ) { $0.leieTilEie($1, $2, &$3) }
}

extension ScenarioCompiler {
  /// A purchase takes place between two events, as one who is given a home moves.
  fileprivate mutating func leieTilEie(
    _ reader: DocumentReader, _ nummer: Int, _ modell: inout Modell
  ) {
    var regel = LeieTilEieregel(virkemiddel: nummer)
    regel.takst = reader["takst"].number
    regel.etter = reader["etter"].number
    if let typer = reader.optional("boligtyper") {
      regel.boligtyper = typer.elements.reduce(0) { bits, del in
        guard let type = self.nummer(del.text, i: boligtyper, del, ScenarioCompiler.boligtypeord)
        else { return bits }
        return bits | 1 << UInt64(type)
      }
    }
    if let navn = reader.optional("startlån"),
      let lån = self.nummer(navn.text, i: virkemiddelnavn, navn, ScenarioCompiler.virkemiddelord)
    {
      regel.startlån = lån
      let startlån = self.reader["virkemidler"].entries[lån].value.optional("startlån")
      if startlån == nil || startlån?.optional("refinansiering") != nil {
        navn.report(
          .mangler, "«\(navn.text)» er ikke et startlån til kjøp",
          en: "\"\(navn.text)\" is not a start loan for a purchase")
      }
    }
    let navn = modell.virkemidler[nummer].navn
    regel.linje = modell.kostnadslinjer.count
    modell.kostnadslinjer.append(
      Kostnadslinje(
        "instrument:\(navn):salg", LocalizedText("\(navn), salg", "\(navn), sales"),
        fra: .husholdning, til: .kommune, .investering))
    if let del = reader.optional("tilskudd") {
      regel.anskaffelseskost = del["anskaffelseskost"].number
      regel.tilskuddsandel = del["andel"].number
      regel.nedskrivning = del["nedskrivning"].number / 365.25
      regel.alder = variate(del.optional("boligensAlder"))
      regel.følgerKjøper = del["rest"].text == "følgerKjøper"
      regel.tilskuddslinje = modell.kostnadslinjer.count
      modell.kostnadslinjer.append(
        Kostnadslinje(
          "instrument:\(navn):tilskudd tilbakebetalt",
          LocalizedText("\(navn), tilskudd betalt tilbake", en: "\(navn), grants repaid"),
          fra: .kommune, til: .stat, .investering))
    }
    modell.leieTilEie.append(regel)
    modell.virkemidler[nummer].flytterTil = .eidBolig
    modell.virkemidler[nummer].beholdesI |= 1 << UInt16(Bosituasjon.eidBolig.rawValue)
    kontroller(modell.virkemidler[nummer], regel, reader)
  }

  private func kontroller(
    _ v: Virkemiddel, _ regel: LeieTilEieregel, _ reader: DocumentReader
  ) {
    if v.erSystemrettet {
      reader.report(
        .mangler, "«vurderes» må si når leietakeren kan kjøpe, for eksempel ved «gjennomgang»",
        en: "vurderes must say when the tenant can buy, for instance at \"gjennomgang\"")
    }
    if regel.følgerKjøper, regel.startlån < 0 {
      reader["tilskudd"].report(
        .mangler,
        "«startlån» må si hvilket lån som kan finansiere kjøpet når resten følger kjøperen",
        en: "\"startlån\" must name the loan when the rest follows the buyer")
    }
    if v.grense.harKø {
      reader.report(
        .virkerIkkeSammen, "den som ikke kan kjøpe nå, vurderes på nytt; det er ingen kø",
        en: "one who cannot buy now is considered again; there is no queue")
    }
    if self.reader.optional("eiemarked") == nil {
      reader.report(
        .mangler, "«eiemarked» må si hva en bolig koster",
        en: "\"eiemarked\" must say what a home costs")
    }
  }
}
