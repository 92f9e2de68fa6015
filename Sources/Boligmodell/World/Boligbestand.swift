import SimulationKernel

/// A municipal dwelling: an identity (kind, number) through all its tenancies.
struct Bolig {
  var type: UInt8
  var tilstand: Tilstand
  var leietaker: UInt32 = 0
  /// Day it was vacated, NaN when it never was (new, or ready at the start).
  var ledigSiden = Double.nan
  /// Number of turnovers, the occurrence of its draws.
  var skifter: UInt32 = 0
  /// Its number in the kind that it came to the stock as; part of its draws' key, kept for good.
  var nummer: UInt32
  var førsteType: UInt8
  /// The acquisition it came by, counted from 1, and the day; 0 for the stock of the schedules.
  var opphav: UInt8 = 0
  var erInnleid = false
  /// Contracts of the tenant in it, and where the tenant goes when given notice.
  var kontrakter: UInt8 = 0
  var oppsagtTil: UInt8 = 0
  /// Factor of the neighbours on the tenant's breaches of the peace.
  var bomiljø: Float = 1
  /// Its lease has run out: it leaves when the tenant does.
  var tilbakeVedFraflytting = false
  var framskaffet = 0.0
  /// Under a rent rule: what the tenant pays, øre a day, and the day it was set.
  var leie = 0.0
  var leieSatt = 0.0

  /// Promised to a household that has not moved in.
  var erLovet = false

  /// `opptatt` is ready, but promised or not yet known to those who allocate.
  enum Tilstand: UInt8 { case utleid, underOppussing, klar, ute, opptatt }
}

/// The stock: dwellings, what stands ready, and counts by kind over time.
struct Boligbestand: ~Copyable {
  var boliger = FlatStorage<Bolig>(capacity: 256)
  var typer: ContiguousArray<TypeState>

  /// A kind's dwellings now, and the sums that give dwelling days.
  struct TypeState {
    var utleide = 0
    var underOppussing = 0
    var opptatte = 0
    /// Dwellings that stand ready, first in first out, from `første` on.
    var klare: ContiguousArray<UInt32> = []
    var første = 0
    /// Let dwellings above the stock: each leaves when it falls vacant.
    var gjeld = 0
    /// Acquired, and rebuilt to the kind, less what was sold, given back and rebuilt from it.
    var netto = 0
    /// Dwellings to be sold or rebuilt when they fall vacant.
    var uttak = 0
    var nesteNummer: UInt32 = 0
    var utleidTid = TimeSum()
    var oppussingTid = TimeSum()
    var klarTid = TimeSum()
    /// Households on the kind's waiting list.
    var venteTid = TimeSum()
    /// Counts of the current period.
    var tall = BoligCounts()

    var antallKlare: Int { klare.count - første }
    /// Vacant dwelling days since the period began.
    func tomtTid(_ now: Double) -> Double { oppussingTid.area(now) + klarTid.area(now) }
    /// Dwellings in the stock, those that owe their leaving not among them.
    var bestand: Int { utleide + underOppussing + antallKlare + opptatte - gjeld }
  }

  init(typer: Int) { self.typer = ContiguousArray(repeating: TypeState(), count: typer) }

  /// Empties the stock.
  mutating func reset() {
    boliger.removeAll()
    for type in typer.indices {
      var tom = TypeState()
      swap(&tom.klare, &typer[type].klare)
      tom.klare.removeAll(keepingCapacity: true)
      typer[type] = tom
    }
  }

  /// Starts a new stretch of dwelling days.
  mutating func beginPeriod(_ now: Double) {
    for type in typer.indices {
      typer[type].utleidTid.begin(now)
      typer[type].oppussingTid.begin(now)
      typer[type].klarTid.begin(now)
      typer[type].venteTid.begin(now)
      typer[type].tall = BoligCounts()
    }
  }

  func antallLedige(_ type: Int) -> Int { typer[type].antallKlare }

  /// Adds a dwelling of a kind.
  mutating func nyBolig(type: Int, tilstand: Bolig.Tilstand, _ now: Double) -> Int {
    let nummer = typer[type].nesteNummer
    typer[type].nesteNummer += 1
    boliger.append(
      Bolig(type: UInt8(type), tilstand: tilstand, nummer: nummer, førsteType: UInt8(type)))
    tell(type, tilstand, 1, now)
    if tilstand == .klar { typer[type].klare.append(UInt32(boliger.count - 1)) }
    return boliger.count - 1
  }

  /// Changes a dwelling's state.
  mutating func sett(_ bolig: Int, _ tilstand: Bolig.Tilstand, _ now: Double) {
    let type = Int(boliger[bolig].type)
    tell(type, boliger[bolig].tilstand, -1, now)
    boliger[bolig].tilstand = tilstand
    tell(type, tilstand, 1, now)
    if tilstand == .klar { typer[type].klare.append(UInt32(bolig)) }
  }

  /// Takes the dwelling that has stood ready longest; there must be one. It stays counted as ready
  /// until it is let or leaves.
  mutating func taLedig(_ type: Int, _ now: Double) -> Int {
    let bolig = Int(typer[type].klare[typer[type].første])
    typer[type].første += 1
    if typer[type].første == typer[type].klare.count {
      typer[type].klare.removeAll(keepingCapacity: true)
      typer[type].første = 0
    } else if typer[type].første >= 1024 {
      typer[type].klare.removeFirst(typer[type].første)
      typer[type].første = 0
    }
    return bolig
  }

  /// Takes the dwelling of the municipality's own that has stood ready longest, if there is one.
  mutating func taLedigEid(_ type: Int, _ now: Double) -> Int? {
    for plass in typer[type].første..<typer[type].klare.count {
      let bolig = Int(typer[type].klare[plass])
      if boliger[bolig].erInnleid { continue }
      fjernLedig(bolig)
      return bolig
    }
    return nil
  }

  /// Takes a certain dwelling from those that stand ready.
  mutating func fjernLedig(_ bolig: Int) {
    let type = Int(boliger[bolig].type)
    for plass in typer[type].første..<typer[type].klare.count
    where typer[type].klare[plass] == UInt32(bolig) {
      typer[type].klare.remove(at: plass)
      return
    }
  }

  /// A dwelling is ready: how long it took since it was vacated.
  mutating func meldKlar(_ bolig: Int, _ now: Double) {
    let days = now - boliger[bolig].ledigSiden
    if days.isNaN { return }
    typer[Int(boliger[bolig].type)].tall.oppussingSum += days
    typer[Int(boliger[bolig].type)].tall.oppussingAntall += 1
  }

  /// Lets a dwelling; the day it was vacated, NaN when it never was.
  mutating func leiUt(_ bolig: Int, til leietaker: UInt32, _ now: Double) -> Double {
    let type = Int(boliger[bolig].type)
    let ledigSiden = boliger[bolig].ledigSiden
    sett(bolig, .utleid, now)
    boliger[bolig].leietaker = leietaker
    boliger[bolig].kontrakter = 0
    boliger[bolig].bomiljø = 1
    typer[type].tall.nyeUtleier += 1
    if !ledigSiden.isNaN {
      typer[type].tall.tomgangSum += now - ledigSiden
      typer[type].tall.tomgangAntall += 1
    }
    return ledigSiden
  }

  /// A let dwelling is sold to its tenant: it leaves the stock, and pays a debt of dwellings if there is
  /// one.
  mutating func selg(_ bolig: Int, _ now: Double) {
    let type = Int(boliger[bolig].type)
    sett(bolig, .ute, now)
    if typer[type].gjeld > 0 { typer[type].gjeld -= 1 } else { typer[type].netto -= 1 }
  }

  /// A number of a kind by number, all kinds together (0) or one.
  func sum<Tall: Summable>(type: Int, _ tall: (TypeState) -> Tall) -> Tall {
    type > 0 ? tall(typer[type - 1]) : typer.reduce(Tall.ingen) { $0 + tall($1) }
  }

  private mutating func tell(_ type: Int, _ tilstand: Bolig.Tilstand, _ endring: Int, _ now: Double)
  {
    switch tilstand {
    case .utleid:
      typer[type].utleide += endring
      typer[type].utleidTid.endre(endring, now)
    case .underOppussing:
      typer[type].underOppussing += endring
      typer[type].oppussingTid.endre(endring, now)
    case .klar: typer[type].klarTid.endre(endring, now)
    case .opptatt:
      typer[type].opptatte += endring
      typer[type].klarTid.endre(endring, now)
    case .ute: break
    }
  }
}

/// A count over time whose area is kept as a signed sum of times: entering at t subtracts t, leaving adds
/// it, so a change costs two additions whatever the count.
struct TimeSum {
  var antall = 0
  var sum = 0.0

  @inline(__always)
  mutating func endre(_ endring: Int, _ now: Double) {
    antall += endring
    sum -= Double(endring) * now
  }

  /// Area since the last call of `begin`, up to now.
  func area(_ now: Double) -> Double { sum + Double(antall) * now }

  /// Starts a new stretch.
  mutating func begin(_ now: Double) { sum = -Double(antall) * now }
}
