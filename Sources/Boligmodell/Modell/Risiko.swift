/// Where a household goes: a cumulative distribution over targets.
public struct TargetDistribution: Sendable, Equatable {
  /// A target: a bosituasjon, or acute need, which the duty of § 27 resolves.
  public enum Target: Sendable, Equatable, Hashable {
    case bosituasjon(Bosituasjon)
    case akutt

    /// Whether the duty resolves it: temporary accommodation has one door, whoever asks.
    var erAkutt: Bool { self == .akutt || self == .bosituasjon(.midlertidigBotilbud) }
  }
  public var mål: [Target]
  /// Probabilities that sum to 1, in the order of `mål`.
  public var probabilities: [Double]

  public init(_ mål: [Target], _ probabilities: [Double]) {
    self.mål = mål
    self.probabilities = probabilities
  }

  /// All to one place.
  public init(_ mål: Target) { self.init([mål], [1]) }

  /// The target of a uniform number, by inversion.
  @inline(__always)
  func mål(_ u: Double) -> Target {
    var sum = 0.0
    for i in 0..<(mål.count - 1) {
      sum += probabilities[i]
      if u < sum { return mål[i] }
    }
    return mål[mål.count - 1]
  }
}

/// What happens when a risk strikes.
public enum Følge: Sendable, Equatable {
  /// The household moves.
  case flytterTil(TargetDistribution)
  /// It applies for a municipal dwelling and stays.
  case søkerKommunalBolig
  /// Its need grows or shrinks by one level.
  case behov(Int)
  /// Eviction is requested; with a probability it is carried out after a time and the household moves.
  case fravikelse(gjennomføres: Double, etter: Int32, til: TargetDistribution)
  /// An attempt to find a private lease, which the market accepts or not.
  case leierPrivat
  /// An attempt to buy, which price, income and the startlån frame allow or not.
  case kjøper
  /// Counted, with no other consequence.
  case anmerkning
}

/// One competing risk of a bosituasjon.
public struct Risiko: Sendable, Equatable {
  public var årsak: Årsak
  public var tid: Tid
  /// Relative risks by attribute: the product of those whose rule holds.
  public var faktorer: [Conditional<Double>]
  public var følge: Følge

  /// When it strikes.
  public enum Tid: Sendable, Equatable {
    /// Intensity by time since entry, piecewise constant: one of the model's hazards.
    case hazard(Int32)
    /// A stay length of its own: a distribution of the model's variates, days.
    case varighet(Int32)
  }

  public init(årsak: Årsak, tid: Tid, faktorer: [Conditional<Double>], følge: Følge) {
    self.årsak = årsak
    self.tid = tid
    self.faktorer = faktorer
    self.følge = følge
  }
}
