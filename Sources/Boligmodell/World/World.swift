import SimulationKernel

/// One world of the model, reused from replication to replication: state, calendar and counts as flat
/// storage. A worker owns one; nothing in it is shared.
public struct World: ~Copyable {
  /// A field that lives in memory alone keeps the world there: else the compiler copies all of it
  /// (2.4 kB) for each call of a method that changes nothing from one that does.
  private let anker: Any? = nil

  let modell: Modell
  var tables: FlatTables
  var instruments: FlatVirkemidler
  let innganger: FlatInnganger
  let variates: VariateTable
  /// Whether conservation is checked during the replication.
  let checksInvariants: Bool

  // The replication
  var draws = Draws(seed: 0, replication: 0)
  var now = 0.0
  var events = 0
  var fingerprint: UInt64 = 0
  var violations: [String] = []

  // State
  var calendar = EventCalendar(capacity: 4096)
  /// Entries in it that were overtaken by an earlier timer, or whose household has left.
  var staleEntries = 0
  /// The calendar is compacted when more than so many are stale, and more than this share of all entries.
  /// Outcomes never depend on it, as a test shows with other numbers.
  var staleAllowed = 1024
  var staleShare = 0.5
  /// How often the calendar was compacted in the replication.
  var compactions = 0
  var husholdninger = FlatStorage<Husholdning>(capacity: 1024)
  /// Candidate time of each risk of a household's bosituasjon, `tables.width` a slot.
  var candidates = FlatStorage<Double>(capacity: 8192)
  /// How often each of them has struck during the stay, a part of its draws' key.
  var repeats = FlatStorage<UInt16>(capacity: 8192)
  var freeSlots = FlatStorage<UInt32>(capacity: 256)
  var streams = FlatStorage<StreamState>()
  var boliger: Boligbestand
  var ventelister: ContiguousArray<ContiguousArray<Ventende>>
  var midlertidig = MidlertidigState()
  var akuttkø = FlatStorage<Akuttplass>()
  var bosettingsplasserIgjen = Double.infinity
  var år = 0

  // Instruments, by number
  var virkemiddeltilstand: FlatStorage<VirkemiddelState>
  var virkemiddelkøer: ContiguousArray<Virkemiddelkø>
  var virkemiddeltall: FlatStorage<InstrumentCounts>
  var beholdninger = FlatStorage<Beholdning>(capacity: 64)
  var ledigeBeholdninger = FlatStorage<UInt32>(capacity: 64)
  /// Those in force, those of them that act on everyone, and those whose queue may have its turn.
  var aktive: UInt64 = 0
  var systemrettede: UInt64 = 0
  var køerMedRom: UInt64 = 0
  /// Share of their hours that those who have an instrument get, and the next month's.
  var doser: FlatStorage<Double>
  var nyeDoser: FlatStorage<Double>
  /// The dwelling that the household moves into which is being allocated one, else −1.
  var innflytting: Int32 = -1
  /// A household moves because an instrument gives it a home.
  var erMedVirkemiddel = false
  /// A household is between two stays: timers of the new one are not drawn yet.
  var erUnderveis = false

  /// Homes left of the month's that those who find homes for others share.
  var tilbudIgjen = Double.infinity
  // Loans and the price of homes
  var lån = FlatStorage<Lån>(capacity: 64)
  /// A household's loan or certificate, or −1; kept where there are startlån alone.
  var låneplass = FlatStorage<Int32>(capacity: 64)
  let harLån: Bool
  var ledigeLån = FlatStorage<UInt32>(capacity: 64)
  /// Used of each reservation of a frame this year, øre.
  var reservasjonBrukt: FlatStorage<Double>
  /// Day on which the calendar year began, and which it is since the beginning.
  var åretBegynte = 0.0
  var rammeår = 0
  /// What shocks and chance have made of the price of homes, and the logarithm of chance's part.
  var prisindeks = 1.0
  var logindeks = 0.0
  /// Rents by kind, under a rent rule; else none.
  var leier: ContiguousArray<Leiestand> = []
  // Acquisition: leases under way by acquisition, and dwellings that sale or rebuilding waits for
  var innleide: ContiguousArray<Int> = []
  var uttaksgjeld: ContiguousArray<Int> = []
  /// Whether a vacated dwelling can leave by sale, rebuilding or the end of a lease.
  let harUttak: Bool

  /// Whether dwellings have a factor on breaches of the peace.
  let harBomiljø: Bool
  /// Who does what: cases, queues and meetings.
  let harOrganisasjon: Bool
  var org: Sakssystem

  var regnskap: Regnskap
  /// Kinds of dwellings that may be let and places that may be taken before the next event, a bit each.
  var utestående: UInt64 = 0

  /// Combined hazards of initial households met so far; looked up, never walked through.
  var combinedHazards: [HazardKey: BandedHazard.Equilibrium] = [:]

  // Outcomes
  var counters: OutcomeCounters

  /// Makes a world.
  ///
  /// - Parameter checksInvariants: checks conservation of households and dwellings at each sampling date
  ///   and lists what is broken in ``Replication/violations``.
  public init(modell: Modell, checksInvariants: Bool = false) {
    self.modell = modell
    self.checksInvariants = checksInvariants
    tables = FlatTables(modell)
    harUttak = !modell.uttak.isEmpty || modell.framskaffelser.contains { $0.måte == .innleie }
    instruments = FlatVirkemidler(modell)
    let antall = modell.virkemidler.count
    virkemiddeltilstand = FlatStorage(repeating: VirkemiddelState(), count: antall)
    virkemiddelkøer = ContiguousArray(repeating: Virkemiddelkø(), count: antall)
    virkemiddeltall = FlatStorage(repeating: InstrumentCounts(), count: antall)
    doser = FlatStorage(repeating: 1, count: antall)
    nyeDoser = FlatStorage(repeating: 1, count: antall)
    harBomiljø = modell.bomiljøfaktor != 1 || (modell.organisasjon?.effekter.match ?? 0) != 0
    harOrganisasjon = modell.organisasjon != nil
    org = Sakssystem(modell)
    harLån = !modell.startlån.isEmpty
    reservasjonBrukt = FlatStorage(
      repeating: 0, count: modell.startlån.reduce(0) { $0 + $1.reservasjoner.count })
    regnskap = Regnskap(modell.kostnadslinjer)
    innganger = FlatInnganger(modell)
    variates = modell.variates
    boliger = Boligbestand(typer: modell.boligtyper.count)
    ventelister = ContiguousArray(repeating: [], count: modell.boligtyper.count)
    counters = OutcomeCounters(modell: modell)
  }

  /// Runs one replication.
  ///
  /// - Parameters:
  ///   - seed: seed of the whole experiment.
  ///   - replication: number of the replication, from 0.
  ///   - shouldStop: asked every 2¹⁶ events; true ends the replication, which then gives nil.
  public mutating func run(
    seed: UInt64, replication: UInt32, shouldStop: () -> Bool = { false }
  ) -> Replication? {
    begin(seed: seed, replication: replication)
    fordelLedige()
    var counted = 0
    while let entry = calendar.next() {
      if entry.time >= modell.horizon { break }
      counted &+= 1
      if counted & 0xFFFF == 0, shouldStop() { return nil }
      now = entry.time
      switch EventKind(rawValue: UInt8(truncatingIfNeeded: entry.tag >> 28)) {
      case .husholdning: behandleHusholdning(entry)
      case .stream: ankomst(Int(entry.slot))
      case .boligKlar: boligKlar(Int(entry.slot), skifte: entry.tag & 0x0FFF_FFFF)
      case .årsslutt: årsslutt()
      case .nyttÅr: nyttÅr()
      case .serie: readSeries(Int(entry.slot))
      case .bestand: endreBestand(type: Int(entry.slot))
      case .kapasitet: endreKapasitet()
      case .statistikkstart: startStatistikk()
      case .virkemidler: oppdaterVirkemidler()
      case .måned:
        fordelTimer()
        fyllTilbud()
      case .framskaffelse: framskaffet(Int(entry.slot), nummer: entry.tag & 0x0FFF_FFFF)
      case .boligdato: boligdato(Int(entry.slot), entry.tag)
      case .boligpris: endreBoligpris(Int(entry.slot))
      case .sak: sakshendelse(Int(entry.slot), generation: entry.tag & 0x0FFF_FFFF)
      case .organisasjon: organisasjonshendelse(Int(entry.slot), entry.tag)
      case nil: assertionFailure("unknown kind of event")
      }
      if utestående | køerMedRom != 0 { fordelLedige() }
    }
    return finish()
  }

  /// Empties the world, places the initial population and files the first events.
  private mutating func begin(seed: UInt64, replication: UInt32) {
    draws = Draws(seed: seed, replication: replication)
    now = -modell.warmup
    events = 0
    fingerprint = 0xCBF2_9CE4_8422_2325
    violations = []
    calendar.removeAll()
    staleEntries = 0
    compactions = 0
    husholdninger.removeAll()
    candidates.removeAll()
    repeats.removeAll()
    freeSlots.removeAll()
    for type in ventelister.indices { ventelister[type].removeAll(keepingCapacity: true) }
    akuttkø.removeAll()
    midlertidig = MidlertidigState()
    counters.reset(fra: now)
    år = 0
    utestående = 0
    prisindeks = 1
    logindeks = 0
    lån.removeAll()
    låneplass.removeAll()
    ledigeLån.removeAll()
    rammeår = 0
    åpneOrganisasjon()
    åpneVirkemidler()
    fyllÅrsrammer()
    midlertidig.egneEnheter = modell.midlertidig.egneEnheter.verdi(now)
    midlertidig.tak = modell.midlertidig.tak?.verdi(now) ?? .infinity
    tilbudIgjen = .infinity
    fyllTilbud()
    åpneHusleie()
    åpneBoliger()
    plasserStartbestand()
    fordelTimer()
    filFasteHendelser()
    filFramskaffelser()
    åpneStrømmer()
  }

  /// Files year starts, series dates, steps of schedules and the start of statistics.
  private mutating func filFasteHendelser() {
    // Before the new year's frames, so that what is considered then sees the new rents.
    for day in modell.husleieregel?.reguleringer ?? [] where day > now && day < modell.horizon {
      calendar.schedule(
        at: day, rank: Rank.plan, tag: EventKind.boligdato.tag | Boligdato.husleie)
    }
    for day in modell.yearStarts.dropFirst() {
      calendar.schedule(at: day, rank: Rank.periode, tag: EventKind.årsslutt.tag)
      calendar.schedule(at: day, rank: Rank.plan, tag: EventKind.nyttÅr.tag)
    }
    for (nummer, day) in modell.seriesDays.enumerated() where day < modell.horizon {
      calendar.schedule(
        at: day, rank: Rank.periode, slot: UInt32(nummer), tag: EventKind.serie.tag)
    }
    if modell.warmup > 0 {
      calendar.schedule(at: 0, rank: Rank.periode, tag: EventKind.statistikkstart.tag)
    }
    for day in virkemiddeldager() {
      calendar.schedule(at: day, rank: Rank.plan, tag: EventKind.virkemidler.tag)
    }
    if modell.privatmarked.tilbudPerMåned != nil
      || modell.virkemidler.contains(where: {
        $0.grense.timerPerMåned != nil || $0.innsats != nil
      }) || harOrganisasjon
    {
      for day in modell.månedsstarter {
        calendar.schedule(at: day, rank: Rank.plan, tag: EventKind.måned.tag)
      }
    }
    for (nummer, hendelse) in modell.eiemarked.hendelser.enumerated()
    where hendelse.day > 0 && hendelse.day < modell.horizon {
      calendar.schedule(
        at: hendelse.day, rank: Rank.plan, slot: UInt32(nummer), tag: EventKind.boligpris.tag)
    }
    for (type, boligtype) in modell.boligtyper.enumerated() {
      for day in boligtype.bestand.days.dropFirst() where day > 0 {
        calendar.schedule(
          at: day, rank: Rank.plan, slot: UInt32(type), tag: EventKind.bestand.tag)
      }
    }
    var steps = Set(modell.midlertidig.egneEnheter.days.dropFirst())
    steps.formUnion(modell.midlertidig.tak?.days.dropFirst() ?? [])
    for day in steps.sorted() where day > 0 {
      calendar.schedule(at: day, rank: Rank.plan, tag: EventKind.kapasitet.tag)
    }
  }
}

/// Kinds of calendar entries, the high four bits of the tag.
enum EventKind: UInt8 {
  case husholdning, stream, boligKlar, årsslutt, nyttÅr, serie, bestand, kapasitet, statistikkstart
  case virkemidler, måned, framskaffelse, boligdato, boligpris, sak, organisasjon
  var tag: UInt32 { UInt32(rawValue) << 28 }
}

/// What goes first among events at the same time.
enum Rank {
  static let periode: UInt8 = 0
  static let plan: UInt8 = 1
  static let utflytting: UInt8 = 2
  static let gjennomgang: UInt8 = 3
  static let sak: UInt8 = 4
  static let forum: UInt8 = 5
  static let inngang: UInt8 = 6
}

/// Kinds of subjects of draws.
enum SubjectKind {
  static let stream: UInt8 = 1
  static let innflytter: UInt8 = 2
  static let startbestand: UInt8 = 3
  static let bolig: UInt8 = 4
  /// An ordered dwelling; the name is the instrument's.
  static let bestilling: UInt8 = 9
  /// Added to the kind of a household for draws about it and an instrument.
  static let medVirkemiddel: UInt8 = 4
  /// The price of homes.
  static let boligpris: UInt8 = 12
  /// An employee of a unit, and a kind of dwelling in a budget year.
  static let ansatt: UInt8 = 13
  static let strategi: UInt8 = 14
}

/// A stream of arrivals under way.
struct StreamState {
  var inngang: Int32
  var stream: Int32
  /// Part of the identity of its households.
  var nameHash: UInt32
  /// Number of the next household and the sum of gaps up to it.
  var neste: UInt32
  var operationalTime: Double
}
