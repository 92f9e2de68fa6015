import Boligmodell
import SimulationKernel

/// Contacts between units: those stated, and those that common fora give.
extension ScenarioCompiler {
  mutating func kontakter(
    _ reader: DocumentReader?, _ effekter: DocumentReader, _ navn: [String]
  ) -> [Kontakt] {
    var kontakter: [Kontakt] = []
    var sett: Set<[Int]> = []
    for fra in reader?.entries ?? [] {
      guard let a = nummer(fra.name, i: navn, fra.value, ScenarioCompiler.enhetsord) else {
        continue
      }
      for til in fra.value.entries {
        guard let b = nummer(til.name, i: navn, til.value, ScenarioCompiler.enhetsord) else {
          continue
        }
        if a == b {
          til.value.report(
            .utenVirkning, "en enhet har ikke kontakt med seg selv",
            en: "a unit is not in contact with itself")
          continue
        }
        if !sett.insert([min(a, b), max(a, b)]).inserted {
          til.value.report(
            .duplikat, "kontakten mellom «\(navn[a])» og «\(navn[b])» står to ganger",
            en: "the contact between \"\(navn[a])\" and \"\(navn[b])\" stands twice",
            allowed: LocalizedText("en gang for hvert par", en: "once a pair"))
          continue
        }
        kontakter.append(kontakt(til.value, effekter, a, b))
      }
    }
    return kontakter
  }

  private mutating func kontakt(
    _ reader: DocumentReader, _ effekter: DocumentReader, _ a: Int, _ b: Int
  ) -> Kontakt {
    let kort = reader.alternative == "hyppighet"
    let nøkkel = kort ? reader.text : reader["hyppighet"].text
    let hyppighet = Hyppighet.allCases.first { $0.nøkkel == nøkkel } ?? .sjelden
    let formnøkkel = kort ? Kontaktform.formell.nøkkel : reader["form"].text
    let form = Kontaktform.allCases.first { $0.nøkkel == formnøkkel } ?? .formell
    func del(_ nøkkel: String) -> DocumentReader? { kort ? nil : reader.optional(nøkkel) }
    var kontakt = kontakt(hyppighet, form, effekter)
    kontakt.a = a
    kontakt.b = b
    if let ventetid = del("ventetid") { kontakt.ventetid = variate(ventetid) }
    kontakt.snitt = kontakt.ventetid < 0 ? 0 : variates.mean(kontakt.ventetid)
    if let tap = del("tap") { kontakt.tap = tap.number }
    if let retur = del("retur") { kontakt.retur = retur.number }
    if let informasjon = del("informasjon") { kontakt.informasjon = informasjon.number }
    kontakt.erVarm = kort ? false : reader["varm"].bool
    return kontakt
  }

  /// The contacts of persons, but for pairs that stand in the document.
  mutating func kontakter(
    _ personer: [Personnett.Tie], fra første: Int, utenom stående: [Kontakt],
    _ effekter: DocumentReader
  ) -> [Kontakt] {
    var kontakter: [Kontakt] = []
    for par in personer {
      let (a, b) = (første + par.a, første + par.b)
      if stående.contains(where: { ($0.a, $0.b) == (a, b) || ($0.b, $0.a) == (a, b) }) { continue }
      var kontakt = kontakt(par.hyppighet, par.form, effekter)
      kontakt.a = a
      kontakt.b = b
      kontakter.append(kontakt)
    }
    return kontakter
  }

  /// A contact of a class, as the effects have it.
  mutating func kontakt(
    _ hyppighet: Hyppighet, _ form: Kontaktform, _ effekter: DocumentReader
  ) -> Kontakt {
    var kontakt = Kontakt(0, 0, hyppighet, form)
    let klasse = effekter.optional("form")?.optional(form.nøkkel)
    if let klasse {
      kontakt.tap = klasse["tap"].number
      kontakt.retur = klasse["retur"].number
      kontakt.informasjon = klasse["informasjon"].number
    }
    let faktor = klasse?["ventetidsfaktor"].number ?? 1
    let oppgitt = effekter.optional("ventetid")?.optional(hyppighet.nøkkel)?.distribution
    let ventetid = (oppgitt ?? .exponential(mean: hyppighet.ventetid)).scaled(by: faktor)
    if ventetid.mainParameter > 0, let fordeling = try? Distribution(ventetid) {
      kontakt.ventetid = variates.add(fordeling)
    }
    return kontakt
  }

  /// What fora that deal with cases give their participants: formal contact at their meetings; of those that
  /// meet when dwellings stand vacant, monthly.
  mutating func forumkontakter(
    _ fora: [Forum], _ effekter: DocumentReader
  ) -> [Kontakt] {
    var kontakter: [Kontakt] = []
    for forum in fora where forum.dagsorden != .strategi {
      var hyppighet = Hyppighet.månedlig
      var ventetid: Int32?
      if case .fast(let intervall) = forum.møter {
        // One who comes at any time waits for the next meeting.
        hyppighet = .av(ventetid: intervall / 2)
        ventetid = (try? Distribution.uniform(minimum: 0, maximum: intervall)).map {
          variates.add($0)
        }
      }
      let enheter = (0..<Organisasjon.flestEnheter).filter {
        forum.deltakere & (1 << UInt64($0)) != 0
      }
      for a in enheter {
        for b in enheter where b > a {
          var kontakt = kontakt(hyppighet, .formell, effekter)
          (kontakt.a, kontakt.b) = (a, b)
          if let ventetid { kontakt.ventetid = ventetid }
          kontakt.snitt = kontakt.ventetid < 0 ? 0 : variates.mean(kontakt.ventetid)
          let kjent = kontakter.firstIndex { $0.erMellom(kontakt) }
          if let kjent {
            if kontakt.snitt < kontakter[kjent].snitt {
              kontakter[kjent] = kontakt
            }
          } else {
            kontakter.append(kontakt)
          }
        }
      }
    }
    return kontakter
  }
}
