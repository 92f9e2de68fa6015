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
  /// Place in the waiting list of `boligtype`, or −1.
  var plass: Int32 = -1
  /// The dwelling it rents, or −1.
  var bolig: Int32 = -1

  // The calendar
  /// Generation of the live entry, its time (∞ for none) and its rank.
  var generation: UInt32 = 0
  var filedTime = Double.infinity
  var filtRang: UInt8 = 0

  // Counts of the calendar year in temporary accommodation (KOSTRA)
  var taltIÅr: Int16 = -1
  var taltOverMerketIÅr: Int16 = -1

  enum Sakstilstand: UInt8 { case ingen, tilBehandling, påVenteliste, avslått }

  struct Flagg: OptionSet {
    let rawValue: UInt8
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
  }
}
