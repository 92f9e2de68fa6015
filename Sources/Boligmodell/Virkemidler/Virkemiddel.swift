import SimulationKernel

/// An instrument of housing policy as data: who may have it, when it is considered, what it changes,
/// what limits it, what it costs and to whom. What it changes stands with what is changed
/// (``Modell/virkninger`` and the factors of risks).
public struct Virkemiddel: Sendable {
  public var navn: String
  /// Part of the key of its draws.
  public var nameHash: UInt32
  /// In force from a day to a day (half open), days from the start.
  public var fra = -Double.infinity
  public var til = Double.infinity
  /// Whether those who have it lose it when it goes out of force; else it runs out with them.
  public var avsluttesVedOpphør = false
  /// The decision points at which it is considered; none is an instrument of the municipality itself,
  /// which acts on everyone while it is in force.
  public var vurderes = Vurderingspunkter()
  /// Who may have it: one of these rules.
  public var vilkår: [Vilkår] = [.alltid]
  /// Probability that it is thought of and offered, over time.
  public var dekning = StepSeries(1)
  /// Instruments that a household must have, as bits by number.
  public var krever: UInt64 = 0
  /// Instruments that bar it.
  public var utelukkesAv: UInt64 = 0
  /// Instruments that end when this one is given.
  public var avslutter: UInt64 = 0
  /// Instruments that are given with it.
  public var medfører: UInt64 = 0
  /// Bosituasjoner through which it is kept, a bit each; a move to another ends it.
  public var beholdesI: UInt16 = 0
  /// How long it lasts at most, a variate (days); −1 is without end.
  public var varighet: Int32 = -1
  public var grense = Virkemiddelgrense()
  public var beløp: [Beløp] = []
  /// Hours of staff for each grant, and a month while it is held.
  public var timerPerTildeling = 0.0
  public var timerPerMåned = 0.0
  /// Øre an hour, and who pays.
  public var timepris = 0.0
  public var timebudsjett = Budsjetteier.kommune
  /// The line of the accounts that the hours are booked on, or −1.
  public var timelinje = -1
  /// The staff behind one that acts on everyone, by which its effects scale; nil acts in full.
  public var innsats: Innsats?
  /// The task that handles it.
  public var oppgave: Oppgave?
  /// Where a household goes that is given it; nil is nowhere.
  public var flytterTil: Bosituasjon?
  /// Change of need when it is given, in levels.
  public var behovsendring = 0

  public init(navn: String) {
    self.navn = navn
    nameHash = Subject.hash(of: navn)
  }

  /// The most instruments a model can have: a household's are bits of a word.
  public static let flest = 64

  /// Whether it acts on everyone while in force, and is given to nobody.
  public var erSystemrettet: Bool { vurderes.isEmpty }
}

/// Staff behind an instrument that acts on everyone: its effects act in full at a number of årsverk, and
/// with fewer in proportion, on the logarithmic scale.
public struct Innsats: Sendable {
  public var årsverk: StepSeries
  /// Årsverk at which the effects are what they are stated to be, above 0.
  public var fulltVed: Double
  /// Øre a year for each, and the line of the accounts.
  public var pris: Double
  public var linje = -1

  public init(årsverk: StepSeries, fulltVed: Double, pris: Double) {
    self.årsverk = årsverk
    self.fulltVed = fulltVed
    self.pris = pris
  }
}

/// What limits an instrument.
public struct Virkemiddelgrense: Sendable {
  /// Yearly frame, øre; refilled at new year, what is left lapses. Nil is no frame.
  public var ramme: StepSeries?
  /// The instrument whose frame is used too; −1 is its own.
  public var rammeFra = -1
  /// Grants a calendar year.
  public var antallPerÅr: StepSeries?
  /// Households that can have it at once.
  public var plasser: StepSeries?
  /// Hours a month of those who give it: with more households than these reach, each gets less and
  /// the effects weaken in proportion (on the logarithmic scale).
  public var timerPerMåned: StepSeries?
  /// Whether each grant takes one of the homes that are to be found in a month.
  public var fraFellesTilbud = false
  /// Whether one who is not given a place or a grant waits for it.
  public var harKø = false
  public init() {}

  /// Whether a grant can be refused for want of room.
  public var erBegrenset: Bool {
    ramme != nil || rammeFra >= 0 || antallPerÅr != nil || plasser != nil || fraFellesTilbud
  }
}

/// Who pays and who is paid. What leaves the five budgets named first goes to `andre`: sellers, private
/// landlords, banks, suppliers, staff.
public enum Budsjetteier: UInt8, CaseIterable, Sendable, BitwiseCopyable {
  case nav, kommune, stat, husholdning, andre

  /// The key in scenario documents.
  public var nøkkel: String { String(describing: self) }

  /// Whether it is a public budget.
  public var erOffentlig: Bool { self == .nav || self == .kommune || self == .stat }

  /// A stable English identifier for `standard` CSV.
  public var identifikator: String {
    switch self {
    case .nav: "nav"
    case .kommune: "municipality"
    case .stat: "state"
    case .husholdning: "households"
    case .andre: "others"
    }
  }

  public var navn: LocalizedText {
    switch self {
    case .nav: LocalizedText("Nav", "Nav")
    case .kommune: LocalizedText("kommunen ellers", "the municipality otherwise")
    case .stat: LocalizedText("Husbanken og staten", "Husbanken and the state")
    case .husholdning: LocalizedText("husholdningene", "households")
    case .andre: LocalizedText("andre", "others")
    }
  }
}

/// Tasks of a municipality's housing work.
public enum Oppgave: UInt8, CaseIterable, Sendable {
  case mottak, kartlegging, økonomiskRådgivning, bostøtte, startlån, sosialhjelp
  case midlertidigBotilbud, tildeling, husleiekontrakt, driftOgVedlikehold, oppfølging
  case formidling, framskaffeBolig, utbygging, boligsosialPlanlegging, arealplanlegging, politisk

  /// The key in scenario documents.
  public var nøkkel: String { String(describing: self) }
}

/// An amount that follows a grant.
public struct Beløp: Sendable, BitwiseCopyable {
  public enum Størrelse: Sendable, Equatable, BitwiseCopyable {
    /// Øre, once.
    case engang(Double)
    /// Øre a day, while held.
    case løpende(Double)
    /// Months of the household's housing cost, once.
    case måneder(Double)
    /// Share of the price of a suitable home, once.
    case andelAvPris(Double)
    /// Share of the housing cost, while held.
    case andelAvBoutgift(Double)
    /// What the housing cost, less other support, exceeds of this share of income, while held.
    case overAndelAvInntekt(Double)
    /// The housing allowance of a rule, while held.
    case bostøtte(Bostøtteregel)
  }

  public var størrelse: Størrelse
  public var fra: Budsjetteier
  public var til: Budsjetteier
  /// Running cost, investment or loan.
  public var slag: Kostnadslinje.Slag
  /// The line of the accounts it is booked on.
  public var linje = 0

  public init(
    _ størrelse: Størrelse, fra: Budsjetteier, til: Budsjetteier, slag: Kostnadslinje.Slag = .drift
  ) {
    self.størrelse = størrelse
    self.fra = fra
    self.til = til
    self.slag = slag
  }

  /// Whether it is paid while the instrument is held, not once.
  public var erLøpende: Bool {
    switch størrelse {
    case .engang, .måneder, .andelAvPris: false
    case .løpende, .andelAvBoutgift, .overAndelAvInntekt, .bostøtte: true
    }
  }
}

/// The state's housing allowance: a share of the housing cost, up to a ceiling, above what the household
/// is to pay itself, which grows with income.
///
/// Source: bustøttelova 2012 § 6 and the regulation's §§ 1–7; the rule's numbers are data. The regulation
/// divides income by a weight for the persons of the household; here the limits grow with each person.
public struct Bostøtteregel: Sendable, Equatable, BitwiseCopyable {
  /// Share of the cost between own share and ceiling that is covered.
  public var dekningsgrad: Double
  /// Ceiling of the housing cost for one person and for each further one, kroner a year.
  public var tak: Double
  public var takPerPerson: Double
  /// Own share, kroner a year: the least, and what income above a limit adds.
  public var minsteEgenandel: Double
  public var inntektsgrense: Double
  public var inntektsgrensePerPerson: Double
  public var egenandelAvInntekt: Double
  /// A progressive part above a second limit: at the limit a share of the whole income, and as much more
  /// for each step that the income is above it. 0 is none.
  public var progressivGrense = 0.0
  public var progressivTrinn = 0.0
  public var progressivSats = 0.0

  public init(
    dekningsgrad: Double, tak: Double, takPerPerson: Double, minsteEgenandel: Double,
    inntektsgrense: Double, inntektsgrensePerPerson: Double, egenandelAvInntekt: Double
  ) {
    self.dekningsgrad = dekningsgrad
    self.tak = tak
    self.takPerPerson = takPerPerson
    self.minsteEgenandel = minsteEgenandel
    self.inntektsgrense = inntektsgrense
    self.inntektsgrensePerPerson = inntektsgrensePerPerson
    self.egenandelAvInntekt = egenandelAvInntekt
  }

  /// The allowance, kroner a year, never negative.
  public func støtte(boutgift: Double, inntekt: Double, personer: Double) -> Double {
    let godkjent = min(boutgift, tak + takPerPerson * (personer - 1))
    let tillegg = inntektsgrensePerPerson * (personer - 1)
    var egenandel =
      minsteEgenandel + egenandelAvInntekt * max(inntekt - inntektsgrense - tillegg, 0)
    let overGrensen = inntekt - progressivGrense - tillegg
    if progressivTrinn > 0, overGrensen > 0 {
      egenandel += progressivSats * (1 + overGrensen / progressivTrinn) * inntekt
    }
    return max(dekningsgrad * (godkjent - egenandel), 0)
  }
}
