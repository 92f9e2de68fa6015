import SimulationKernel

/// The organisation during a replication: cases, queues, staff, contacts and meetings.
struct Sakssystem: ~Copyable {
  var flat: FlatOrganisasjon
  var regler = FlatRegler()
  var saker = FlatStorage<Sak>(capacity: 64)
  var ledige = FlatStorage<UInt32>(capacity: 64)
  var husholdninger = FlatStorage<HusholdningISak>(capacity: 1)
  var stasjoner: ContiguousArray<Station> = []
  var enheter: FlatStorage<EnhetState>
  var kontakter: FlatStorage<KontaktState>
  /// Contacts now: neighbours of each unit by frequency, a bit each, daily first.
  var naboer: FlatStorage<UInt64>
  /// Fewest hops between two units; least expected days, and the hops of that path; and whether an edge
  /// came or went.
  var hopp: FlatStorage<UInt8>
  var ventetid: FlatStorage<Double>
  var hoppRaskest: FlatStorage<UInt8>
  var måRegnes = true
  /// Cases that wait for each forum.
  var dagsordener: ContiguousArray<ContiguousArray<UInt32>> = []
  /// Whether a meeting is called.
  var erInnkalt: ContiguousArray<Bool> = []
  /// The unit that considers instruments now, or −1; and whether what is offered is prepared already.
  var vurderer = -1
  var gisStraks = false
  /// Running number of cases, so that a date set for one is not taken for another's.
  var sakserie: UInt32 = 0
  /// The case that was opened last for a household.
  var sisteSak = -1
  /// Staff by unit, and where each unit's begin.
  var ansatte = FlatStorage<AnsattState>(capacity: 1)
  var førsteAnsatt = FlatStorage<Int32>(capacity: 1)
  /// Units whose instruments are seen where a forum discusses a case, a bit each.
  var vurdererMed: UInt64 = 0
  /// Kinds of dwelling whose forum meets now.
  var møterNå: UInt64 = 0
  /// Whether the case that was finished last considered the instruments of its application.
  var sistErVurdert = false
  /// Whether what is allocated now is a recommendation.
  var innstiller = false
  /// Share of its hours that each instrument gets.
  var doser: FlatStorage<Double>
  var månedBegynte = 0.0
  /// Months of outreach so far.
  var måneder: UInt32 = 0
  // Counts of the period
  var matchsum = 0.0
  var matchantall = 0.0
  var vedtatteBoliger = 0
  var sakstall = FlatStorage<SakCounts>(repeating: SakCounts(), count: Sakstype.allCases.count)
  var oppgavetall = FlatStorage<OppgaveCounts>(
    repeating: OppgaveCounts(), count: Oppgave.allCases.count)
  var forumtall: FlatStorage<ForumCounts>

  init(_ modell: borrowing Modell) {
    flat = FlatOrganisasjon(modell.organisasjon, modell)
    if let organisasjon = modell.organisasjon { regler = FlatRegler(organisasjon) }
    let antall = flat.antall
    let fora = modell.organisasjon?.fora.count ?? 0
    enheter = FlatStorage(repeating: EnhetState(), count: antall)
    kontakter = FlatStorage(
      repeating: KontaktState(), count: flat.kontakter.count)
    naboer = FlatStorage(repeating: 0, count: max(antall * Hyppighet.allCases.count, 1))
    hopp = FlatStorage(repeating: .max, count: max(antall * antall, 1))
    ventetid = FlatStorage(repeating: .infinity, count: max(antall * antall, 1))
    hoppRaskest = FlatStorage(repeating: .max, count: max(antall * antall, 1))
    for _ in 0..<antall { stasjoner.append(Station(servers: 0)) }
    dagsordener = ContiguousArray(repeating: [], count: fora)
    erInnkalt = ContiguousArray(repeating: false, count: fora)
    forumtall = FlatStorage(repeating: ForumCounts(), count: fora)
    doser = FlatStorage(repeating: 1, count: modell.virkemidler.count)
  }

  /// Takes a place for a case; its calendar generation goes on from the place's last.
  mutating func nySak() -> Int {
    if ledige.count > 0 {
      let k = Int(ledige.removeLast())
      let generation = saker[k].generation
      saker[k] = Sak()
      saker[k].generation = generation
      return k
    }
    saker.append(Sak())
    return saker.count - 1
  }

  /// Gives the place back.
  mutating func frigjør(_ k: Int) {
    saker[k].tilstand = .ledig
    saker[k].generation = (saker[k].generation &+ 1) & 0x0FFF_FFFF
    ledige.append(UInt32(k))
  }

  /// Counts from now on: of what cases wait for, too, the days before belong to another period.
  mutating func resetPeriod(_ now: Double) {
    for k in 0..<saker.count { saker[k].stempel = now }
    sakstall.fill(SakCounts())
    oppgavetall.fill(OppgaveCounts())
    forumtall.fill(ForumCounts())
    matchsum = 0
    matchantall = 0
    vedtatteBoliger = 0
    for e in 0..<enheter.count {
      enheter[e].tall = EnhetCounts()
      enheter[e].sist = now
    }
  }
}
