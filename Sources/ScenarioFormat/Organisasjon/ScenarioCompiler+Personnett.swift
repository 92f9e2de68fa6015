import Boligmodell
import SimulationKernel

/// Persons and their contacts, made from a description and added to the units stated by hand.
extension ScenarioCompiler {
  /// A person as a unit, and the contacts of persons, numbered from 0 among themselves.
  struct Personenheter {
    var enheter: [Enhet] = []
    var kontakter: [Personnett.Tie] = []
  }

  /// The network that a scenario describes; nil where none stands, or it cannot be made.
  ///
  /// - Parameter enheter: how many units are stated by hand.
  func personnett(_ reader: DocumentReader?, ved enheter: [String]) -> Personenheter? {
    guard let reader, reader.isSound else { return nil }
    let beskrivelse = personnettbeskrivelse(reader)
    kontrollerForm(beskrivelse, reader)
    for feil in beskrivelse.feil { meld(feil, beskrivelse, reader) }
    guard beskrivelse.feil.isEmpty else { return nil }
    let plass = Organisasjon.flestEnheter - enheter.count
    if beskrivelse.personer > plass {
      reader["personer"].report(
        .forStort,
        "\(beskrivelse.personer) personer og \(enheter.count) enheter er mer enn en organisering kan ha",
        en: "\(beskrivelse.personer) persons and \(enheter.count) units are more than fit",
        found: String(beskrivelse.personer),
        allowed: LocalizedText("høyst \(plass) personer", en: "at most \(plass) persons"))
      return nil
    }
    let nett = Personnett(beskrivelse)
    kontrollerKontakter(nett, beskrivelse, reader)
    let årsverk = reader["årsverkPerPerson"].number
    let navn = navnene(nett.personer, reader.optional("navngitte"), enheter)
    var resultat = Personenheter(kontakter: nett.kontakter)
    for (person, navn) in zip(nett.personer, navn) {
      var enhet = Enhet(navn: navn, oppgaver: person.oppgaver)
      if navn == person.navn { enhet.lagetNavn = person.visningsnavn }
      enhet.lagetGruppe = person.arbeidsområde.navn
      enhet.årsverk = StepSeries(årsverk)
      enhet.gruppe = person.arbeidsområde.navn.nb
      enhet.erNøkkelperson = true
      resultat.enheter.append(enhet)
    }
    return resultat
  }

  private func personnettbeskrivelse(_ reader: DocumentReader) -> Personnettbeskrivelse {
    var funksjoner = Personfunksjon.allCases.map { _ in 0 }
    for post in reader["funksjoner"].entries {
      guard let plass = Personfunksjon.allCases.firstIndex(where: { $0.nøkkel == post.name })
      else { continue }
      funksjoner[plass] = post.value.int
    }
    var beskrivelse = Personnettbeskrivelse(
      personer: reader["personer"].int, funksjoner: funksjoner,
      form: reader["form"].choice() ?? .integrert)
    beskrivelse.formMånedlig = reader.optional("formMånedlig")?.choice()
    let kontakter = reader.optional("kontakter")
    beskrivelse.dagligeKontakter = kontakter?.optional("daglig")?.number
    beskrivelse.ukentligeKontakter = kontakter?.optional("ukentlig")?.number
    beskrivelse.månedligeKontakter = kontakter?.optional("månedlig")?.number
    beskrivelse.homofili = reader.optional("homofili")?.number
    beskrivelse.brobyggere = reader["brobyggere"].int
    beskrivelse.utenKontakt = reader["utenKontakt"].number
    beskrivelse.klyngestørrelse = reader["klyngestørrelse"].int
    beskrivelse.uformelle = reader["uformelle"].number
    beskrivelse.løstKnyttet = (reader.optional("løstKnyttet")?.elements ?? []).compactMap { del in
      Personfunksjon.allCases.first { $0.nøkkel == del.text }
    }
    beskrivelse.frø = UInt64(max(0, reader["frø"].int))
    return beskrivelse
  }

  /// The persons' names: those that the document gives, else what they do.
  private func navnene(
    _ personer: [Personnett.Person], _ navngitte: DocumentReader?, _ enheter: [String]
  ) -> [String] {
    var navn = personer.map(\.navn)
    var ledige = Set(personer.indices)
    for post in navngitte?.entries ?? [] {
      if enheter.contains(post.name) {
        post.value.report(
          .duplikat, "en enhet heter også «\(post.name)»",
          en: "a unit is also called \"\(post.name)\"")
        continue
      }
      let funksjon = Personfunksjon.allCases.first { $0.nøkkel == post.value.text }
      // Those whose first function it is come before those who have it besides.
      let med = personer.indices.filter { person in
        ledige.contains(person) && personer[person].funksjoner.contains { $0 == funksjon }
      }
      guard
        let person = med.first(where: { personer[$0].funksjoner.first == funksjon }) ?? med.first
      else {
        post.value.report(
          .mangler, "ingen person med funksjonen er igjen til å hete «\(post.name)»",
          en: "no person with the function is left to be called \"\(post.name)\"")
        continue
      }
      navn[person] = post.name
      ledige.remove(person)
    }
    return navn
  }

  /// Says where the shape has no room for what is asked, or needs more.
  private func kontrollerKontakter(
    _ nett: Personnett, _ beskrivelse: Personnettbeskrivelse, _ reader: DocumentReader
  ) {
    let lag: [Kontaktlag] = [.daglig, .ukentlig, .månedlig]
    for (lag, (hyppighet, ønsket)) in zip(lag, beskrivelse.kontakter) {
      guard let ønsket else { continue }
      let (ble, skulle) = (nett.nett(lag).antallKanter, beskrivelse.kanter(ønsket))
      if ble == skulle { continue }
      reader["kontakter"][hyppighet.nøkkel].report(
        .nettetsForm, severity: .warning,
        ble < skulle
          ? "formen har ikke plass til så mange kontakter; nettet får \(ble)"
          : "formen trenger flere kontakter; nettet får \(ble)",
        en: ble < skulle
          ? "the shape has no room for so many contacts; the network gets \(ble)"
          : "the shape needs more contacts; the network gets \(ble)", found: String(skulle))
    }
  }

  private func meld(
    _ feil: Personnettbeskrivelse.Feil, _ beskrivelse: Personnettbeskrivelse,
    _ reader: DocumentReader
  ) {
    let personer = beskrivelse.personer
    switch feil {
    case .antallPersoner(let antall):
      reader["personer"].report(
        .utenforGrenser, "en organisering har 1 til \(Organisasjon.flestEnheter) enheter",
        en: "an organisation has 1 to \(Organisasjon.flestEnheter) units", found: String(antall))
    case .antallMedFunksjon(let funksjon, let antall):
      (reader["funksjoner"].entries.first { $0.name == funksjon.nøkkel }?.value
        ?? reader["funksjoner"]).report(
          .utenforGrenser, "flere har funksjonen enn det er personer",
          en: "more have the function than there are persons", found: String(antall),
          allowed: LocalizedText("høyst \(personer)", en: "at most \(personer)"))
    case .personerUtenFunksjon(let antall):
      reader["funksjoner"].report(
        .mangler, "\(antall) av \(personer) personer får ingen funksjon",
        en: "\(antall) of \(personer) persons get no function",
        found: String(beskrivelse.antallFunksjoner),
        allowed: LocalizedText("minst \(personer) i alt", en: "at least \(personer) in all"))
    case .forFåTilFormen(let form):
      reader[form == beskrivelse.form ? "form" : "formMånedlig"].report(
        .utenforGrenser, "formen «\(form.navn.nb)» trenger flere personer",
        en: "the shape \"\(form.navn.en)\" needs more persons", found: String(personer),
        allowed: LocalizedText(
          "minst \(form.færrestPersoner)", en: "at least \(form.færrestPersoner)"))
    case .forMangeKontakter(let hyppighet, _):
      reader["kontakter"][hyppighet.nøkkel].report(
        .utenforGrenser, "ingen kan ha kontakt med flere enn alle de andre",
        en: "nobody can have contact with more than all the others",
        allowed: LocalizedText("høyst \(personer - 1)", en: "at most \(personer - 1)"))
    case .kontakterSynker(let hyppighet):
      reader["kontakter"][hyppighet.nøkkel].report(
        .rekkefølge, "den som har kontakt oftere, er med her også; tallet kan ikke synke",
        en: "more frequent contacts are among these too; the number cannot fall")
    }
  }
}

extension ProblemCode {
  static let nettetsForm = ProblemCode(
    "nettets-form", "Et nett av den formen får et annet antall kontakter enn oppgitt.",
    en: "A network of that shape gets another number of contacts than stated.")
}
