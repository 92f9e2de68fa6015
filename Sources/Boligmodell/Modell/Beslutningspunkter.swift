/// Detection of need: what is not detected comes back later and greater.
public struct Oppdagelse: Sendable {
  /// Time until an undetected need shows itself again, a variate (days).
  public var kommerTilbakeEtter: Int32 = -1
  /// Probability that the need has grown one level by then.
  public var behovØker = 0.0
  public init() {}
}

/// Temporary accommodation: a duty (sosialtjenesteloven 2009 § 27), own units first, then bought nights.
public struct MidlertidigModell: Sendable {
  /// Own units over time.
  public var egneEnheter = StepSeries(0)
  /// Cap on bought places over time; nil is no cap, which is the law's default.
  public var tak: StepSeries?
  /// Where a household waits that is turned away under a cap (an *avvik* from the duty).
  public var vedAvvik: Bosituasjon = .utenTak
  /// Time from entry until ready for a lasting home, a variate (days); −1 is at once.
  public var klarForVarigBolig: Int32 = -1
  public init() {}
}

/// Case processing of an application for a municipal dwelling.
public struct Saksmodell: Sendable {
  /// From application to vedtak, a variate (days); −1 is at once.
  public var behandlingstid: Int32 = -1
  /// Probability that it is granted, by the first rule that holds; none holds: refused.
  public var innvilges: [Conditional<Double>] = []
  /// After a refusal: probability of applying again, and when (variate, days).
  public var nySøknad = 0.0
  public var nySøknadEtter: Int32 = -1
  public var klage: Klageregel?
  /// After a refusal: probability of being told of and helped with the private market.
  public var formidlingVedAvslag = 0.0
  public init() {}
}

/// Complaints about a refusal (forvaltningsloven 1967 §§ 28–29: three weeks).
public struct Klageregel: Sendable, Equatable {
  /// Probability that a refused household complains.
  public var sannsynlighet: Double
  /// From the refusal until the complaint is there, a variate (days); −1 is at once.
  public var frist: Int32
  /// Probability that the refusal is reversed.
  public var omgjøres: Double
  public init(sannsynlighet: Double, frist: Int32, omgjøres: Double) {
    self.sannsynlighet = sannsynlighet
    self.frist = frist
    self.omgjøres = omgjøres
  }
}

/// The waiting list's order: highest points first, then the time of the application that was granted (one
/// that was refused before it gives no place in the queue), then household.
public struct Ventelistemodell: Sendable {
  /// Points of every rule that holds are added up.
  public var poeng: [Conditional<Double>] = []
  /// One point, once, if any of these rules holds (mågrunn before ønskegrunn).
  public var minstEn: [Vilkår] = []
  /// Points for each month (30.4375 days) since the application that was granted.
  public var poengPerMåned = 0.0
  /// Points for a stay in temporary accommodation over the three-month mark.
  public var poengOverMerket = 0.0
  public init() {}
  /// Whether points change while a household waits.
  var erDynamisk: Bool { poengPerMåned != 0 || poengOverMerket != 0 }
}

/// Tenancies in municipal dwellings.
public struct Kontraktmodell: Sendable {
  /// Contract length by the first rule that holds, a variate (days); none, or −1, is without end.
  public var lengder: [Conditional<Int32>] = []
  /// Renewals of a tenancy at most; then the tenant is given notice.
  public var flestFornyelser = Int.max
  public var oppsigelse: Oppsigelse?
  /// Outcome of the review at expiry, by the first rule that holds: probability of being referred to
  /// the private market and of buying; otherwise, and when that fails, the contract is renewed.
  public var gjennomgang: [Conditional<Gjennomgang>] = []

  public struct Gjennomgang: Sendable, Equatable {
    public var privat: Double
    public var eie: Double
    /// Put on the waiting list of the kind that is for it now, and renewed meanwhile.
    public var overføres: Double
    public init(privat: Double, eie: Double, overføres: Double = 0) {
      self.privat = privat
      self.eie = eie
      self.overføres = overføres
    }
  }
  public init() {}
}

/// A tenancy that is not renewed: notice, a variate (days; −1 is none), and where the tenant goes.
public struct Oppsigelse: Sendable, Equatable {
  public var varsel: Int32
  public var til: TargetDistribution
  public init(varsel: Int32, til: TargetDistribution) {
    self.varsel = varsel
    self.til = til
  }
}

/// Stricter priority between renewing and new: renewal is refused where someone who could move in has
/// more points than the tenant would have.
public struct StrengereFornyelse: Sendable {
  /// Number of the instrument it belongs to.
  public var virkemiddel: Int
  /// Points by which the other must be ahead; at least that much, and more than none.
  public var margin: Double
  public var oppsigelse: Oppsigelse
  public init(virkemiddel: Int, margin: Double, oppsigelse: Oppsigelse) {
    self.virkemiddel = virkemiddel
    self.margin = margin
    self.oppsigelse = oppsigelse
  }
}

/// Earmarked dwellings renegotiated at new year: the kinds' shares of them together move towards their
/// shares of the waiting lists.
public struct Kvote: Sendable {
  public var virkemiddel: Int
  public var typer: [Int]
  /// Share of the way each year, and dwellings at most.
  public var tempo: Double
  public var flest: Int
  /// Number of the first `Boliguttak` of its pairs: from the a-th kind to the b-th stands at a · n + b.
  public var førsteUttak: Int
  public init(virkemiddel: Int, typer: [Int], tempo: Double, flest: Int, førsteUttak: Int) {
    self.virkemiddel = virkemiddel
    self.typer = typer
    self.tempo = tempo
    self.flest = flest
    self.førsteUttak = førsteUttak
  }
}

/// The private rental market.
public struct Privatmarkedsmodell: Sendable {
  /// Probability that an attempt to find a lease succeeds, over time.
  public var tilgjengelighet = StepSeries(1)
  /// Factors on it by attribute.
  public var faktorer: [Conditional<Double>] = []
  /// Rent of a suitable home for one person over time, øre a day, and what each further person adds, as a
  /// share.
  public var husleie = StepSeries(0)
  public var husleiePerPerson = 0.0
  /// Factor for a household that is helped (formidling).
  public var formidling = 1.0
  /// Homes a month that those who find homes for others share; nil is no limit.
  public var tilbudPerMåned: StepSeries?
  public init() {}
}

/// The owned market: what a home costs.
public struct Eiemarkedsmodell: Sendable {
  /// Price of a suitable dwelling for one person over time, kroner.
  public var pris = StepSeries(0)
  /// Price factor of each further person.
  public var prisPerPerson = 0.0
  /// Steps of the path, shocks and months of the process after the start, in order of time.
  public var hendelser: [Prishendelse] = []
  public var prosess: Boligprisprosess?
  public init() {}
}

/// Settlement of refugees.
public struct Bosettingsmodell: Sendable {
  /// Persons the municipality settles a calendar year, over time; nil is no limit. A year simulated in part
  /// has its share, in whole persons.
  public var personerPerÅr: StepSeries?
  public init() {}
}

/// Return of a household that left.
public struct Returmodell: Sendable {
  /// From which exit.
  public var fra: Bosituasjon
  public var probability: Double
  /// Delay, a variate (days).
  public var etter: Int32
  public var til: TargetDistribution
  /// Probability that the need has grown one level.
  public var behovØker: Double
  public init(
    fra: Bosituasjon, probability: Double, etter: Int32, til: TargetDistribution, behovØker: Double
  ) {
    self.fra = fra
    self.probability = probability
    self.etter = etter
    self.til = til
    self.behovØker = behovØker
  }
}

/// A kind of municipal dwelling.
public struct Boligtype: Sendable {
  public var navn: String
  /// Hash of the name, part of the dwellings' identity.
  public var nameHash: UInt32
  /// Dwellings over time, whole units.
  public var bestand: StepSeries
  /// Who is assigned to this kind; the first kind in order whose rule holds is the household's.
  public var passerFor: [Vilkår]
  /// Dwellings in refurbishment at the start; those neither there nor let stand ready.
  public var underOppussingVedStart: Int
  /// From move-out until work starts, a variate (days); −1 is none.
  public var besiktigelse: Int32 = -1
  /// Probability that the dwelling needs refurbishment, and its duration (variate, days).
  public var oppussingsandel = 1.0
  public var oppussing: Int32 = -1
  /// Øre a day: rent and running cost.
  public var husleie = 0.0
  public var driftskostnad = 0.0
  /// Rent of such a dwelling in the private market at the start, øre a day.
  public var markedsleie = 0.0
  /// Contracts of this kind, where they are not those of all.
  public var kontrakt: Kontraktmodell?
  /// Areas that its dwellings are spread over, number by number; 0 is none.
  public var områder = 0
  /// Øre for one refurbishment.
  public var oppussingskostnad = 0.0

  public init(
    navn: String, nameHash: UInt32, bestand: StepSeries, passerFor: [Vilkår],
    underOppussingVedStart: Int
  ) {
    self.navn = navn
    self.nameHash = nameHash
    self.bestand = bestand
    self.passerFor = passerFor
    self.underOppussingVedStart = underOppussingVedStart
  }
}

/// Prices of the year that the scenario states, øre.
public struct Kostnadsmodell: Sendable {
  /// A night in an own unit and in a bought place.
  public var døgnEgen = 0.0
  public var døgnKjøpt = 0.0
  /// An eviction carried out.
  public var fravikelse = 0.0
  public init() {}
}
