/// Organisations with random units, tasks, contacts, fora, rules, effects and staff.
extension RandomTown {
  private static let tasks = [
    "mottak", "kartlegging", "økonomiskRådgivning", "bostøtte", "startlån", "sosialhjelp",
    "midlertidigBotilbud", "tildeling", "husleiekontrakt", "driftOgVedlikehold", "oppfølging",
    "formidling", "framskaffeBolig", "utbygging", "boligsosialPlanlegging", "arealplanlegging",
    "politisk",
  ]
  private static let cases = [
    "akutt", "bolig", "tildeling", "startlån", "refinansiering", "bostøtte", "formidling",
    "oppfølging", "virkemiddel", "restanse", "fornyelse", "klage", "ledigBolig",
  ]

  /// A document with an organisation, whose units handle its instruments, and with complaints.
  mutating func documentWithOrganisation() -> (text: String, initial: Int) {
    var (text, initial) = document()
    let handled = [
      "oppfølging", "bostøtte", "formidling", "sosialhjelp", "økonomiskRådgivning",
      "midlertidigBotilbud", "startlån",
    ]
    for (head, tasks) in [
      ("x: {", handled), ("y: {", ["oppfølging", "bostøtte"]),
      ("z: {", ["sosialhjelp", "økonomiskRådgivning", "midlertidigBotilbud", "formidling"]),
    ] {
      text = text.replacing(
        head, with: "\(head) oppgave: \"\(pick(tasks))\", ", maxReplacements: 1)
    }
    // Staff behind what acts on everyone.
    text = text.replacing(
      "w: { virkninger",
      with:
        "w: { oppgave: \"\(pick(handled))\", innsats: { årsverk: 1, fulltVed: 2 }, virkninger")
    for (head, task) in [
      ("startlån: { vurderes", "startlån"), ("tilskudd: { vurderes", "startlån"),
      ("refinansiering: { vurderes", "startlån"), ("formidling: { vurderes", "formidling"),
      ("leieTilEie: { vurderes", "startlån"),
    ] {
      text = text.replacing(
        head, with: head.replacing("{ vurderes", with: "{ oppgave: \"\(task)\", vurderes"))
    }
    let complaint =
      "klage: { sannsynlighet: \(share()), etter: \(duration()), omgjøres: \(share()) },"
    text = text.replacing("sak: { behandlingstid", with: "sak: { \(complaint) behandlingstid")
    text.removeLast()
    return (text + "organisasjon: { \(organisation()) },\n}", initial)
  }

  private mutating func organisation() -> String {
    let count = int(2...7)
    let names = (0..<count).map { "e\($0)" }
    var tasks = [[String]](repeating: [], count: count)
    for task in Self.tasks {
      tasks[int(0...count - 1)].append(task)
      let other = int(0...count - 1)
      if chance(15), !tasks[other].contains(task) { tasks[other].append(task) }
    }
    let units = names.indices.map { "\(names[$0]): \(unit(tasks[$0]))" }
    var contacts: [String] = []
    for a in names.indices {
      let others = names[(a + 1)...].filter { _ in chance(70) }.map { "\($0): \(contact())" }
      if !others.isEmpty { contacts.append("\(names[a]): { \(others.joined(separator: ", ")) }") }
    }
    let fora = (0..<int(0...3)).map { "f\($0): \(forum(names))" }
    let paths = Self.cases.filter { _ in chance(85) }.map { "\($0): \(path())" }
    return """
      enheter: { \(units.joined(separator: ", ")) },
      kontakter: { \(contacts.joined(separator: ", ")) },
      fora: { \(fora.joined(separator: ", ")) },
      saksganger: { \(paths.joined(separator: ", ")) },
      ruting: "\(pick(["kjentKontakt", "minstForsinkelse"]))", arbeidsmåte: "\(pick(["stafett", "jazz"]))",
      eierskap: "\(pick(["ingen", "ingen", "førsteEnhet", "denSomFårInn", "saksteam"]))", ansvarsklarhet: \(pick(["1", "0.5", "0"])),
      beslutninger: { politiske: [\(politicalCases()) "framskaffelse"], møteintervall: "\(pick(["0", "15", "40"])) dager" },
      strategi: { andel: \(pick(["1", "0.5"])), gjennomslag: \(pick(["1", "0.6"])), ledetid: \(duration()), høystPerÅr: \(int(0...4)), pris: 1000000 },
      bemanning: { timerPerÅrsverk: \(pick(["200", "1750", "4000"])), sykefravær: \(pick(["0", "0.3"])), fraværslengde: { eksponentiell: { snitt: "\(int(2...30)) dager" } },
        turnover: "\(int(0...3)) per år", rekruttering: \(duration()), opplæring: \(duration()), tempoUnderOpplæring: 0.4 },
      effekter: \(effects()),
      """
  }

  private mutating func politicalCases() -> String {
    Self.cases.filter { _ in chance(60) }.map { "\"\($0)\", " }.joined()
  }

  private mutating func unit(_ tasks: [String]) -> String {
    let who = chance(20) ? "vilkår: [ \(rule()), \(rule()) ]," : ""
    let årsverk = pick([
      "0.4", "1", "2.5", "{ trinn: { \"2010-03-01\": 2, \"2010-09-09\": 0, \"2011-03-03\": 1.5 } }",
    ])
    return """
      { oppgaver: [\(tasks.map { "\"\($0)\"" }.joined(separator: ", "))], årsverk: \(årsverk), \(who) boligandel: \(pick(["1", "0.5"])),
        spesialist: \(chance(30)), oppsøkende: \(chance(40)), nøkkelperson: \(chance(50)) \(chance(30) ? ", sykefravær: 0.2, turnover: \"2 per år\"" : "") }
      """
  }

  private mutating func frequency() -> String {
    "\"\(pick(["daglig", "ukentlig", "månedlig", "sjelden"]))\""
  }

  private mutating func contact() -> String {
    if chance(40) { return frequency() }
    let form = pick(["samlokalisert", "formell", "uformell", "uformell"])
    let own =
      chance(40)
      ? ", ventetid: \(pick([duration(), "{ fast: \"0 dager\" }"])), tap: \(share()), retur: \(share()), informasjon: \(share())"
      : ""
    return "{ hyppighet: \(frequency()), form: \"\(form)\", varm: \(chance(20)) \(own) }"
  }

  private mutating func forum(_ names: [String]) -> String {
    let members = names.filter { _ in chance(60) } + [names[0]]
    var agenda = ["tildeling", "fornyelse", "restanse", "uavklarte"].filter { _ in chance(50) }
    if agenda.isEmpty { agenda = ["strategi"] }
    // No more hours than the smallest unit has.
    let days = int(1...60)
    let hours = days < 20 ? "0" : pick(["0", "0.25", "0.5"])
    let meets =
      agenda.contains("tildeling") && chance(50)
      ? "nårBoligStårLedig: \"\(int(0...20)) dager\"" : "intervall: \"\(days) dager\""
    return """
      { deltakere: [\(Set(members).sorted().map { "\"\($0)\"" }.joined(separator: ", "))], \(meets),
        dagsorden: [\(agenda.map { "\"\($0)\"" }.joined(separator: ", "))], myndighet: "\(pick(["bindende", "innstillende"]))",
        mandat: \(chance(50)) \(chance(50) ? ", kapasitet: \(int(1...9))" : "") \(chance(30) ? ", boligtyper: [\"to\"]" : ""),
        timerPerMøte: \(hours), timerPerSak: 0.2, samtykke: \(share()), sesSammen: \(int(1...4)) }
      """
  }

  private mutating func hours() -> String {
    pick([
      "{ eksponentiell: { snitt: \(int(1...3)) } }", "{ fast: \(int(0...5)) }",
      "{ lognormal: { median: 2, p90: 9 } }",
    ])
  }

  private mutating func path() -> String {
    let steps = (0..<int(1...4)).map { _ in
      "{ oppgave: \"\(pick(Self.tasks))\" \(chance(70) ? ", timer: \(hours())" : "") \(chance(30) ? ", vilkår: \(rule())" : ""), sammensatt: \(int(0...3)) }"
    }
    return "{ prioritet: \(int(0...3)), trinn: [ \(steps.joined(separator: ", ")) ] }"
  }

  private mutating func effects() -> String {
    let forms = ["samlokalisert", "formell", "uformell"].map {
      "\($0): { tap: \(pick(["0", "0.3"])), retur: \(share()), informasjon: \(share()), ventetidsfaktor: \(pick(["0", "1"])) }"
    }
    let deadline = chance(60) ? "restansefrist: \(duration())," : ""
    let back =
      chance(80) ? "tapt: { kommerTilbakeEtter: \(duration()), behovØker: \(share()) }," : ""
    let asks = chance(60) ? "eierSpørEtter: \(duration())," : ""
    return """
      { ventetid: { daglig: \(duration()), sjelden: \(duration()) }, form: { \(forms.joined(separator: ", ")) },
        ingenKontakt: { ventetid: \(duration()), tap: \(share()), retur: \(share()), informasjon: \(share()) },
        timerPerHopp: \(hours()), timerVarmOverlevering: \(int(0...2)), flestReturer: \(int(1...12)),
        screening: { daglig: 1, ukentlig: 0.9, månedlig: 0.6, sjelden: 0.4, ingen: 0.2 }, spesialist: { klar: 0.5, sammensatt: 2 },
        \(deadline) \(back) \(asks) nyKartlegging: \(int(0...2)), match: \(int(0...3)), innstilling: \(duration()),
        uteblir: \(pick(["0", "0.5"])), uteblirOppsøkende: 0.2, timerOppsøkende: 1.5, nyAvtale: { eksponentiell: { snitt: "9 dager" } },
        jazz: { timefaktor: 1.5, møtetimer: 2 }, saksteam: { møte: \(duration()), timer: 1 }, informertFørUtskrivning: \(share()),
        timerPerOppsøkt: \(int(0...5)),
        samhandling: { vedStart: \(share()), timerPerMåned: \(pick(["0", "1"])), vekst: 0.1, forfall: 0.1, fallVedTurnover: 0.5, virkning: \(share()) } }
      """
  }
}
