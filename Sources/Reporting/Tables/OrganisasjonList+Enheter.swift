import Boligmodell
import ScenarioFormat

/// A unit, with those it is in contact with, and a forum.
extension OrganisasjonList {
  func parts(_ unit: Enhet, _ place: Int, _ o: Organisasjon) -> [String] {
    let tasks = unit.oppgaver.alle.map { $0.navn[language] }.joined(separator: ", ")
    var parts = [text("oppgaver: ", "tasks: ") + (tasks.isEmpty ? text("ingen", "none") : tasks)]
    if let rules = node?["enheter"]?[unit.navn]?["vilkår"]?.array {
      let words = rules.map { VilkårWords(language).text($0) }
      let all = words.joined(separator: text("; eller ", "; or "))
      parts.append(text("for: ", "for: ") + (all.isEmpty ? text("ingen", "nobody") : all))
    }
    parts.append(staff(unit))
    let contacts = contacts(place, o)
    parts.append(
      contacts.isEmpty
        ? text("ingen kontakt utenom fora", "no contact outside fora")
        : text("kontakt: ", "contact: ") + contacts.joined(separator: "; "))
    return parts
  }

  private func staff(_ unit: Enhet) -> String {
    var parts = [over(unit.årsverk, number) + " årsverk"]
    if unit.boligandel.verdier.contains(where: { $0 < 1 }) {
      parts.append(
        over(unit.boligandel, percent) + text(" til boligsosialt arbeid", " for housing work"))
    }
    let own = node?["enheter"]?[unit.navn]
    if own?["sykefravær"] != nil {
      parts.append(text("sykefravær ", "sick leave ") + percent(unit.sykefravær))
    }
    if own?["turnover"] != nil {
      let rate = number(unit.turnover * 365.25)
      parts.append(
        text("\(rate) oppsigelser per ansatt i året", "\(rate) resignations per employee and year"))
    }
    for (isSo, nb, en) in [
      (unit.erSpesialist, "spesialister", "specialists"),
      (unit.erOppsøkende, "oppsøkende", "outreach"),
      (unit.erNøkkelperson, "nøkkelperson", "key person"),
    ] where isSo { parts.append(text(nb, en)) }
    if !unit.gruppe.isEmpty {
      parts.append(text("gruppe ", "group ") + unit.visningsgruppe[language])
    }
    return parts.joined(separator: ", ")
  }

  /// A series with the dates on which it changes; of many steps the first and the last.
  private func over(_ series: StepSeries, _ format: (Double) -> String) -> String {
    let steps = zip(series.days, series.verdier).filter { $0.0 > 0 && $0.0 < modell.horizon }
    let first = format(series.verdi(0))
    if steps.count > 4, let last = steps.last {
      return first + text(", etter hvert ", ", in the end ") + format(last.1)
    }
    return steps.reduce(first) { text, step in
      let date = CivilDate(dayNumber: start.dayNumber + Int(step.0))
      return text
        + self.text(" (\(format(step.1)) fra \(date))", " (\(format(step.1)) from \(date))")
    }
  }

  // MARK: Contacts

  /// Those that a unit is in contact with, together by how often and how.
  private func contacts(_ place: Int, _ o: Organisasjon) -> [String] {
    var kinds: [(how: String, who: [String])] = []
    let sorted = o.kontakter.filter { $0.a == place || $0.b == place }
      .sorted {
        ($0.hyppighet.rawValue, $0.form.rawValue) < ($1.hyppighet.rawValue, $1.form.rawValue)
      }
    for contact in sorted {
      let how = self.how(contact, o)
      let who = o.enheter[contact.motsatt(place)].visningsnavn[language]
      if let known = kinds.firstIndex(where: { $0.how == how }) {
        kinds[known].who.append(who)
      } else {
        kinds.append((how, [who]))
      }
    }
    return kinds.map { "\($0.how): \($0.who.joined(separator: ", "))" }
  }

  /// How often, how, and what is stated of this contact alone.
  private func how(_ contact: Kontakt, _ o: Organisasjon) -> String {
    var parts = [contact.hyppighet.navn[language], contact.form.navn[language]]
    let (a, b) = (o.enheter[contact.a].navn, o.enheter[contact.b].navn)
    let own = node?["kontakter"]?[a]?[b] ?? node?["kontakter"]?[b]?[a]
    if own?["varm"]?.bool == true {
      parts.append(text("begge er med når en sak overleveres", "both present at a hand-off"))
    }
    if isNeutral { return parts.joined(separator: ", ") }
    if own?["ventetid"] != nil {
      let wait = days(mean(contact.ventetid) ?? 0)
      parts.append(text("venter \(wait) i snitt", "waits \(wait) on average"))
    }
    for (key, value, nb, en) in [
      ("tap", contact.tap, "blir borte", "are lost"),
      (
        "retur", contact.retur, "sendes tilbake der ansvaret er uklart",
        "are sent back where unclear"
      ),
      (
        "informasjon", contact.informasjon, "av opplysningene følger med",
        "of the information comes along"
      ),
    ] where own?[key] != nil { parts.append("\(percent(value)) \(text(nb, en))") }
    return parts.joined(separator: ", ")
  }

  // MARK: Fora

  func parts(_ forum: Forum, _ o: Organisasjon) -> [String] {
    let when =
      switch forum.møter {
      case .fast(0): text("uten møter, bestemmer straks", "without meetings, decides at once")
      case .fast(let days):
        text("møtes med \(self.days(days)) mellom", "meets every \(self.days(days))")
      case .nårBoligStårLedig(let days):
        text(
          "møtes når boliger står ledig, innkalt \(self.days(days)) før",
          "meets when dwellings stand vacant, called \(self.days(days)) before")
      }
    let authority =
      forum.myndighet == .bindende
      ? text("vedtakene gjelder", "its decisions hold")
      : text(
        "innstiller, og enheten som tildeler, vedtar",
        "recommends, and the unit that allocates decides")
    let agenda = Forum.Dagsorden.alle.filter { forum.dagsorden.contains($0.punkt) }
    var parts = [
      [
        when, authority,
        forum.harMandat ? text("kan gi en enhet ansvaret", "can make a unit responsible") : "",
      ]
      .filter { !$0.isEmpty }.joined(separator: ", "),
      text("deltakere: ", "participants: ") + names(forum.deltakere, o),
      text("dagsorden: ", "agenda: ") + agenda.map { $0.navn[language] }.joined(separator: ", "),
    ]
    if forum.boligtyper != .max {
      let kinds = modell.boligtyper.indices.filter { forum.boligtyper & (1 << UInt64($0)) != 0 }
      parts.append(
        text("boligtyper: ", "kinds of dwelling: ")
          + kinds.map { modell.boligtyper[$0].navn }.joined(separator: ", "))
    }
    let limits = limits(forum)
    if !limits.isEmpty { parts.append(limits.joined(separator: ", ")) }
    return parts
  }

  private func limits(_ forum: Forum) -> [String] {
    var parts: [String] = []
    if forum.kapasitet < .max {
      let cases = NumberFormat(language).integer(forum.kapasitet)
      parts.append(text("rekker \(cases) saker i et møte", "has time for \(cases) cases a meeting"))
    }
    for (value, nb, en) in [
      (forum.timerPerMøte, "per møte for hver deltaker", "a meeting for each participant"),
      (forum.timerPerSak, "per sak for hver deltaker", "a case for each participant"),
    ] where value > 0 { parts.append("\(hours(value)) \(text(nb, en))") }
    if forum.samtykke < 1 {
      parts.append(
        text(
          "\(percent(forum.samtykke)) samtykker i at saken drøftes på tvers",
          "\(percent(forum.samtykke)) consent to their case being discussed across units"))
    }
    if forum.sesSammen > 1 {
      let few = NumberFormat(language).integer(forum.sesSammen)
      parts.append(
        text(
          "\(few) søkere med like mange poeng ses sammen",
          "\(few) applicants with equal points are seen together"))
    }
    return parts
  }
}
