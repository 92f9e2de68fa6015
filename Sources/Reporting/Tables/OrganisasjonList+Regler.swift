import Boligmodell
import ScenarioFormat

/// What holds for the organisation as a whole, a paragraph each.
extension OrganisasjonList {
  func rules(_ o: Organisasjon) -> [String] {
    [neutral, responsibility(o), staff(o), decisions(o), strategy(o), cooperation(o), persons(o)]
      .filter { !$0.isEmpty }
  }

  var isNeutral: Bool { node?["nøytral"]?.bool == true }

  private var neutral: String {
    guard isNeutral else { return "" }
    return text(
      "Nøytral: ventetider, tap, filtre og timer er satt til null, så alle organiseringer gir det samme.",
      "Neutral: waits, losses, filters and hours are set to zero, so that all organisations give the same."
    )
  }

  /// Ownership, routing, work and clarity in one sentence each.
  private func responsibility(_ o: Organisasjon) -> String {
    let owner =
      switch o.eierskap {
      case .ingen: text("Ingen eier saken som helhet.", "Nobody owns a case as a whole.")
      case .førsteEnhet:
        text("Den som tok imot saken, eier den.", "The unit that took a case in owns it.")
      case .denSomFårInn:
        text(
          "Den som får noen inn, har ansvaret hele leietiden.",
          "The unit that gets someone in is responsible for the whole tenancy.")
      case .saksteam:
        text("Sammensatte saker har et team.", "Composite cases have a team.")
      }
    let routing =
      o.ruting == .kjentKontakt
      ? text("Saker sendes til den en kjenner.", "Cases go to whom one knows.")
      : text("Saker går raskeste vei.", "Cases take the fastest path.")
    let work =
      o.arbeidsmåte == .jazz
      ? text(
        "En annen tar over når den som står for tur, ikke kan.",
        "Another takes over when the one whose turn it is cannot.")
      : text(
        "En sak venter på den som står for tur.", "A case waits for the one whose turn it is.")
    let clarity =
      text("Ansvarsklarhet ", "Clarity of responsibility ") + number(o.ansvarsklarhet) + "."
    return [owner, routing, work, clarity].joined(separator: " ")
  }

  private func staff(_ o: Organisasjon) -> String {
    let b = o.bemanning
    let year = text("Et årsverk er ", "An årsverk is ") + hours(b.timerPerÅrsverk) + "."
    return [year, absence(o), turnover(o)].joined(separator: " ")
  }

  private func absence(_ o: Organisasjon) -> String {
    let shares = o.enheter.map(\.sykefravær)
    guard let most = shares.max(), most > 0 else {
      return text("Ingen er syke.", "Nobody is ill.")
    }
    let share = span(shares, percent)
    let length = mean(o.bemanning.fraværslengde).map {
      text(", i snitt ", ", on average ") + days($0) + text(" om gangen", " at a time")
    }
    return text("Sykefravær ", "Sick leave ") + share + (length ?? "") + "."
  }

  private func turnover(_ o: Organisasjon) -> String {
    let rates = o.enheter.map { $0.turnover * 365.25 }
    guard let most = rates.max(), most > 0 else {
      return text("Ingen slutter.", "Nobody leaves.")
    }
    var sentence = text(
      "Oppsigelser per ansatt i året: \(span(rates, number))",
      "Resignations per employee and year: \(span(rates, number))")
    if let wait = mean(o.bemanning.rekruttering) {
      sentence += text(
        "; den neste begynner etter \(days(wait)) i snitt",
        "; the next one begins after \(days(wait)) on average")
    }
    if let training = mean(o.bemanning.opplæring) {
      let pace = percent(o.bemanning.tempoUnderOpplæring)
      sentence += text(
        "; opplæring \(days(training)), med \(pace) av andres arbeid",
        "; onboarding \(days(training)), at \(pace) of the work of others")
    }
    return sentence + "."
  }

  /// One value, or the least and the most.
  private func span(_ values: [Double], _ format: (Double) -> String) -> String {
    guard let least = values.min(), let most = values.max() else { return "" }
    return least == most
      ? format(least) : text("fra ", "from ") + format(least) + text(" til ", " to ") + format(most)
  }

  private func decisions(_ o: Organisasjon) -> String {
    var kinds = Sakstype.allCases.filter {
      o.beslutning.politiske & (1 << UInt32($0.rawValue)) != 0
    }.map { $0.navn[language] }
    if o.beslutning.politiskFramskaffelse {
      kinds.append(text("framskaffelse av boliger", "acquisition of dwellings"))
    }
    if kinds.isEmpty { return "" }
    let interval = o.beslutning.møteintervall
    let when =
      interval > 0
      ? text(", i møter med \(days(interval)) mellom", ", at meetings every \(days(interval))")
      : text(", når som helst", ", at any time")
    return text("Avgjøres politisk: ", "Decided politically: ") + kinds.joined(separator: ", ")
      + when + "."
  }

  private func strategy(_ o: Organisasjon) -> String {
    let s = o.strategi
    guard s.andel > 0 else { return "" }
    var parts = [
      text(
        "\(percent(s.andel)) av det kjente udekkede behovet foreslås bygd hvert budsjettår",
        "\(percent(s.andel)) of the known unmet need is proposed each budget year"),
      text("gjennomslag \(percent(s.gjennomslag))", "adopted \(percent(s.gjennomslag))"),
    ]
    if s.flestPerÅr < .max {
      let most = NumberFormat(language).integer(s.flestPerÅr)
      parts.append(text("høyst \(most) boliger i året", "at most \(most) dwellings a year"))
    }
    if let lead = mean(s.ledetid) {
      parts.append(
        text("\(days(lead.rounded())) fra vedtak", "\(days(lead.rounded())) from decision"))
    }
    if s.pris > 0 {
      let price = number(s.pris / 100)
      parts.append(text("\(price) kr per bolig", "NOK \(price) a dwelling"))
    }
    return text("Strategi: ", "Strategy: ") + parts.joined(separator: "; ") + "."
  }

  private func cooperation(_ o: Organisasjon) -> String {
    guard node?["effekter"]?["samhandling"] != nil, !isNeutral else { return "" }
    let s = o.effekter.samhandling
    let effect =
      s.virkning > 0
      ? text(
        "full styrke tar bort \(percent(s.virkning)) av ventetid og tap",
        "full strength takes away \(percent(s.virkning)) of waiting and loss")
      : text("uten virkning", "without effect")
    let upkeep =
      s.timerPerMåned > 0
      ? text(
        "; koster \(hours(s.timerPerMåned)) i måneden hos begge",
        "; costs both \(hours(s.timerPerMåned)) a month") : ""
    return text(
      "Samhandling: styrke \(number(s.vedStart)) ved start; \(effect)\(upkeep); vokser "
        + "\(percent(s.vekst)) i måneden, svekkes \(percent(s.forfall)) uten pleie, og "
        + "\(percent(s.fallVedTurnover)) går tapt når den eneste ansatte slutter.",
      "Cooperation: strength \(number(s.vedStart)) at the start; \(effect)\(upkeep); grows "
        + "\(percent(s.vekst)) a month, fades \(percent(s.forfall)) without upkeep, and "
        + "\(percent(s.fallVedTurnover)) is lost when the only employee leaves.")
  }

  /// What the network of persons is made as.
  private func persons(_ o: Organisasjon) -> String {
    guard let network = node?["personnett"], let form = shape(network["form"]) else { return "" }
    let count = o.enheter.count - (node?["enheter"]?.object?.count ?? 0)
    let monthly = shape(network["formMånedlig"]).map {
      text("; med månedlig kontakt \($0)", "; with monthly contact \($0)")
    }
    return text(
      "Nettet av \(count) personer er laget: formen i en uke er \(form)\(monthly ?? "").",
      "The network of \(count) persons is made: its shape in a week is \(form)\(monthly ?? "").")
  }

  private func shape(_ node: JSONNode?) -> String? {
    Nettform.allCases.first { $0.rawValue == node?.string }?.navn[language]
  }

  /// How each kind of case goes.
  func cases(_ o: Organisasjon) -> [String] {
    Sakstype.allCases.filter { !o.saksgang($0).trinn.isEmpty }
      .sorted {
        (o.saksgang($0).prioritet, $0.rawValue) < (o.saksgang($1).prioritet, $1.rawValue)
      }
      .map { type in
        let way = o.saksgang(type).trinn.map(step).joined(separator: " → ")
        let priority = text("prioritet ", "priority ") + String(o.saksgang(type).prioritet)
        return "\(type.navn[language]) (\(priority)): \(way)"
      }
  }

  private func step(_ trinn: Saksgang.Trinn) -> String {
    var step = trinn.oppgave.navn[language]
    if let work = mean(trinn.timer), work > 0 {
      step += NumberFormat.noBreakSpace + number(work) + NumberFormat.noBreakSpace + text("t", "h")
      if trinn.sammensatt != 1 {
        step +=
          " (×\(NumberFormat.noBreakSpace)\(number(trinn.sammensatt)) "
          + text("ved sammensatte behov)", "with composite needs)")
      }
    }
    return trinn.vilkår == .alltid ? step : step + text(" for noen", " for some")
  }
}
