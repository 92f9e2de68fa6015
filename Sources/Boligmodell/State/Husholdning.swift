import SimulationKernel

/// A household of a replication: plain values, one slot in an array that is reused. Fields follow one another
/// without gaps: memory is what bounds the number of households.
struct Husholdning {
  /// Identity, the same in every scenario.
  var subject = Subject(bits: 0)

  // Attributes
  /// Groups of the reports, a bit each; fixed at entry.
  var groups: UInt64 = 0
  var inngang: UInt8 = 0
  var husholdningstype: UInt8 = 0
  var behov: UInt8 = 0
  var bosituasjon: Bosituasjon = .flyttet
  var målgrupper: UInt16 = 0
  /// The last calendar years in which it was counted in temporary accommodation, over the mark and at all
  /// (KOSTRA); the second stands below.
  var taltOverMerketIÅr: Int16 = -1
  /// Day of birth of the main person, days from the start.
  var født: Float = 0
  var inntekt: Float = 0
  var egenkapital: Float = 0

  // The stay
  /// Number of visits so far, the occurrence of the stay's draws.
  var besøk: UInt32 = 0
  /// Day of entry into the bosituasjon; before the beginning for the initial population.
  var inn = 0.0

  // Timers, days; ∞ when not running. Risks have theirs beside, in `World.candidates`.
  /// Vedtak, or a new application, by `sakstilstand`.
  var sakstid = Double.infinity
  /// Ready for a lasting home.
  var klartid = Double.infinity
  /// Contract expiry.
  var kontrakttid = Double.infinity
  /// Eviction carried out.
  var fravikelsestid = Double.infinity
  /// An undetected need shows itself, or a household that left comes back.
  var tilbaketid = Double.infinity

  // The case and the waiting list
  /// Days of the first application since it last had a home or came, and of the latest: waiting times count
  /// from the first, also when it was refused; queues go by the latest, which is the one that is pending
  /// or was granted. And since when without a suitable home.
  var søkt = Double.nan
  var sistSøkt = Double.nan
  var behovSiden = Double.nan
  var søknader: UInt16 = 0
  var kontrakter: UInt16 = 0
  var returer: UInt16 = 0
  var oppdagelser: UInt16 = 0
  var sakstilstand: Sakstilstand = .ingen
  var boligtype: UInt8 = 0
  var flags = Flagg()
  /// Eviction in progress belongs to this risk of the bosituasjon.
  var fravikelsesrisiko: UInt8 = 0
  /// Rank of its live calendar entry.
  var filtRang: UInt8 = 0
  var taltIÅr: Int16 = -1
  /// Place in the waiting list of `boligtype`, or −1.
  var plass: Int32 = -1
  /// The dwelling it rents, or −1.
  var bolig: Int32 = -1

  // Instruments: those it has and those it waits for, a bit each; the earliest end, and the first record
  // of an end or amount, or −1
  var virkemidler: UInt64 = 0
  var venter: UInt64 = 0
  var virkemiddeltid = Double.infinity
  var beholdning: Int32 = -1
  /// Housing cost and support for it, kroner a year.
  var boutgift: Float = 0
  var stønad: Float = 0

  // The calendar
  /// Generation of the live entry and its time, ∞ for none.
  var generation: UInt32 = 0
  var filedTime = Double.infinity

  enum Sakstilstand: UInt8 { case ingen, tilBehandling, påVenteliste, avslått }

  struct Flagg: OptionSet {
    let rawValue: UInt16
    /// The slot holds a household.
    static let iBruk = Flagg(rawValue: 1)
    /// Its need is not detected.
    static let uoppdaget = Flagg(rawValue: 2)
    /// It is ready for a lasting home.
    static let klar = Flagg(rawValue: 4)
    /// It is helped in the private market.
    static let formidlet = Flagg(rawValue: 8)
    /// It was turned away from temporary accommodation and waits for a place.
    static let venterPåPlass = Flagg(rawValue: 16)
    /// It will come back.
    static let borte = Flagg(rawValue: 32)
    /// It belonged to the initial population at the start of the stay.
    static let startbestand = Flagg(rawValue: 64)
    /// Its income is trygd.
    static let trygd = Flagg(rawValue: 128)
    /// It has payment remarks.
    static let betalingsanmerkning = Flagg(rawValue: 256)
    /// Its lease is not renewed: it moves when the contract's time is up.
    static let oppsagt = Flagg(rawValue: 1 << 14)
    /// The loan on its home exceeds the home's worth.
    static let underVann = Flagg(rawValue: 512)
    /// A dwelling is promised to it.
    static let lovet = Flagg(rawValue: 1024)
    /// An instrument brought it where it is.
    static let flyttetMedVirkemiddel = Flagg(rawValue: 2048)
  }
}
