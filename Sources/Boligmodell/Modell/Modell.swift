import SimulationKernel

/// The compiled model: everything a replication reads, as flat tables and plain values. Times are days
/// from the start date, money is øre, rates are per day.
public struct Modell: Sendable {
  // Time
  /// Length of the horizon.
  public var horizon: Double
  /// Days of warm-up before the start, 0 for none.
  public var warmup: Double
  /// First days of the calendar years from the beginning of the warm-up to the horizon, the beginning
  /// itself first: frames are refilled and counts of the year closed here.
  public var yearStarts: [Double]
  /// The share of each of these years that is simulated, by days: 1 but for the first and the last, which
  /// can begin or end in the middle.
  public var yearShares: [Double] = []

  // Households
  public var målgrupper: [String]
  public var husholdningstyper: [Husholdningstype]
  /// Ages (years) that part the age groups.
  public var aldersgrenser: [Float]
  public var innganger: [Inngang]
  public var startbestand: [Startbestand]

  // Tables
  public var variates: VariateTable
  /// Intensities by time since entry, and the same as descriptions.
  public var hazards: HazardTable
  public var hazardForms: [BandedHazard]
  /// Risks of each followed bosituasjon, by raw value.
  public var risikoer: [[Risiko]]
  /// Probability of applying for a municipal dwelling on arrival, by raw value.
  public var søkerVedAnkomst: [Double]

  // Decision points, a structure each
  public var oppdagelse = Oppdagelse()
  public var midlertidig = MidlertidigModell()
  public var sak = Saksmodell()
  public var boligtyper: [Boligtype] = []
  /// Kinds in the order in which they are tried for a household.
  public var boligrekkefølge: [Int] = []
  public var husleieregel: Husleieregel?
  public var strengereFornyelse: StrengereFornyelse?
  public var kvoter: [Kvote] = []
  /// Factor on breaches of the peace where all neighbours have composite needs; in proportion below.
  public var bomiljøfaktor = 1.0
  public var tildelingsavtaler: [Tildelingsavtale] = []
  public var venteliste = Ventelistemodell()
  public var kontrakt = Kontraktmodell()
  public var privatmarked = Privatmarkedsmodell()
  public var eiemarked = Eiemarkedsmodell()
  public var bosetting = Bosettingsmodell()
  public var retur: [Returmodell] = []
  public var kostnader = Kostnadsmodell()

  // Instruments, and what they change in ascending instrument number
  public var virkemidler: [Virkemiddel] = []
  public var virkninger: [Virkning] = []
  /// Rules of those instruments that are startlån.
  public var startlån: [Startlånsregel] = []
  /// And of those that let a tenant buy the dwelling.
  public var leieTilEie: [LeieTilEieregel] = []
  /// Acquisition, sale and rebuilding of dwellings.
  public var framskaffelser: [Framskaffelse] = []
  public var uttak: [Boliguttak] = []
  /// The lines of the accounts: those of every model, then the instruments'.
  public var kostnadslinjer: [Kostnadslinje] = Kostnadslinje.faste

  /// Who does what together with whom; nil decides everything at once.
  public var organisasjon: Organisasjon?

  /// First days of the months after the beginning, before the horizon.
  public var månedsstarter: [Double] = []

  // Reporting
  /// Days at which the time series are read, ascending.
  public var seriesDays: [Double]
  public var layout: OutcomeLayout

  /// A model whose decision points are neutral: nothing is limited, nothing decided.
  public init(
    horizon: Double, warmup: Double, yearStarts: [Double], målgrupper: [String],
    husholdningstyper: [Husholdningstype], aldersgrenser: [Float], innganger: [Inngang],
    startbestand: [Startbestand], variates: VariateTable, hazards: HazardTable,
    hazardForms: [BandedHazard], risikoer: [[Risiko]], søkerVedAnkomst: [Double],
    seriesDays: [Double], layout: OutcomeLayout
  ) {
    self.horizon = horizon
    self.warmup = warmup
    self.yearStarts = yearStarts
    self.målgrupper = målgrupper
    self.husholdningstyper = husholdningstyper
    self.aldersgrenser = aldersgrenser
    self.innganger = innganger
    self.startbestand = startbestand
    self.variates = variates
    self.hazards = hazards
    self.hazardForms = hazardForms
    self.risikoer = risikoer
    self.søkerVedAnkomst = søkerVedAnkomst
    self.seriesDays = seriesDays
    self.layout = layout
  }

  /// The share that is simulated of the calendar year of a day.
  func yearShare(_ day: Double) -> Double {
    let year = yearStarts.lastIndex { $0 <= day } ?? 0
    return year < yearShares.count ? yearShares[year] : 1
  }
}

extension Modell {
  /// What instruments do to a risk, in ascending instrument number; what changes nothing is left out.
  public func virkninger(i b: Int, _ årsak: Årsak) -> [Virkning] {
    virkninger.filter { virkning in
      guard case .risiko(årsak, let steder) = virkning.slag else { return false }
      return steder & (1 << UInt16(b)) != 0 && !virkning.erNøytral
    }
  }
}

/// A kind of household.
public struct Husholdningstype: Sendable, Equatable {
  public var navn: String
  public var personer: Float
  public var harBarn: Bool
  public init(navn: String, personer: Float, harBarn: Bool) {
    self.navn = navn
    self.personer = personer
    self.harBarn = harBarn
  }
}

/// A discrete distribution over the numbers 0, 1, 2 …
public struct Shares: Sendable, Equatable {
  public var probabilities: [Double]
  public init(_ probabilities: [Double]) { self.probabilities = probabilities }

  /// The number of a uniform number, by inversion.
  @inline(__always)
  func velg(_ u: Double) -> Int {
    var sum = 0.0
    for i in 0..<(probabilities.count - 1) {
      sum += probabilities[i]
      if u < sum { return i }
    }
    return probabilities.count - 1
  }
}

/// A class of inflow.
public struct Inngang: Sendable {
  public var navn: String
  /// Streams of arrivals: the inflow by year and each wave by itself.
  public var streams: [Stream]
  public var husholdningstyper: Shares
  /// Years, a variate.
  public var alder: Int32
  /// Probability of each målgruppe, by number.
  public var målgrupper: [Double]
  public var behov: Shares
  /// Kroner a year and kroner, variates.
  public var inntekt: Int32
  public var egenkapital: Int32
  public var ankommerTil: TargetDistribution
  /// Probability that the need is detected at arrival.
  public var oppdages: Double
  /// Probability of applying for a municipal dwelling when the need is detected.
  public var søker: Double
  /// Probability that the income is trygd, and of payment remarks.
  public var trygd = 0.0
  public var betalingsanmerkning = 0.0

  /// One stream of arrivals.
  public struct Stream: Sendable {
    /// Hash of the stream's name, part of its households' identity.
    public var nameHash: UInt32
    /// Expected arrivals since the beginning, piecewise linear: knots in days and arrivals.
    public var rate: CumulativeRate
    public init(nameHash: UInt32, rate: CumulativeRate) {
      self.nameHash = nameHash
      self.rate = rate
    }
  }

  public init(
    navn: String, streams: [Stream], husholdningstyper: Shares, alder: Int32, målgrupper: [Double],
    behov: Shares, inntekt: Int32, egenkapital: Int32, ankommerTil: TargetDistribution,
    oppdages: Double,
    søker: Double
  ) {
    self.navn = navn
    self.streams = streams
    self.husholdningstyper = husholdningstyper
    self.alder = alder
    self.målgrupper = målgrupper
    self.behov = behov
    self.inntekt = inntekt
    self.egenkapital = egenkapital
    self.ankommerTil = ankommerTil
    self.oppdages = oppdages
    self.søker = søker
  }
}

/// Households of one inngang that are in one bosituasjon when the simulation begins.
public struct Startbestand: Sendable {
  public var inngang: Int
  public var bosituasjon: Bosituasjon
  public var antall: Int
  /// Dwelling kind, for kommunalBolig.
  public var boligtype: Int?
  /// How many of them are on the waiting list, and how many have a case pending.
  public var påVenteliste: Int
  public var tilBehandling: Int
  /// Elapsed stay, a variate (days); nil draws it from the length-biased stay.
  public var hittil: Int32?
  /// Hash of the name, part of the households' identity.
  public var nameHash: UInt32

  public init(
    inngang: Int, bosituasjon: Bosituasjon, antall: Int, boligtype: Int?, påVenteliste: Int,
    tilBehandling: Int, hittil: Int32?, nameHash: UInt32
  ) {
    self.inngang = inngang
    self.bosituasjon = bosituasjon
    self.antall = antall
    self.boligtype = boligtype
    self.påVenteliste = påVenteliste
    self.tilBehandling = tilBehandling
    self.hittil = hittil
    self.nameHash = nameHash
  }
}
