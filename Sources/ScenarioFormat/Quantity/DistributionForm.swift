import Boligmodell

/// The forms in which a scenario writes a distribution, by their keys.
public enum DistributionForm: String, Sendable, Hashable, CaseIterable {
  case eksponentiell
  case erlang
  case gamma
  case weibull
  case lognormal
  case uniform
  case trekant
  case pert
  case fast
  case diskret
  case empirisk

  /// What the form is, and what its numbers mean.
  public var doc: LocalizedText {
    switch self {
    case .eksponentiell:
      LocalizedText("Eksponentiell med gjennomsnitt.", en: "Exponential by its mean.")
    case .erlang:
      LocalizedText(
        "Erlang: summen av så mange eksponentielle som formen sier; snitt er hele summens.",
        en: "Erlang: the sum of as many exponentials as the form says; the mean is the sum's.")
    case .gamma: LocalizedText("Gamma med form og snitt.", en: "Gamma by shape and mean.")
    case .weibull:
      LocalizedText(
        "Weibull med form og enten skala eller median.",
        en: "Weibull by shape and either scale or median.")
    case .lognormal:
      LocalizedText(
        "Lognormal med median og 90-prosentil.", en: "Lognormal by median and 90th percentile.")
    case .uniform: LocalizedText("Jevn: [minst, størst].", en: "Uniform: [least, greatest].")
    case .trekant:
      LocalizedText("Trekant: [minst, typisk, størst].", en: "Triangular: [least, mode, greatest].")
    case .pert:
      LocalizedText("PERT: [minst, typisk, størst].", en: "PERT: [least, mode, greatest].")
    case .fast: LocalizedText("Alltid samme verdi.", en: "Always the same value.")
    case .diskret:
      LocalizedText("Noen verdier med vekter.", en: "Some values with weights.")
    case .empirisk:
      LocalizedText(
        "Kvantiler: [[andel, verdi], …], andelene stigende fra 0 til 1, rett linje mellom.",
        en: "Quantiles: [[share, value], …], shares ascending from 0 to 1, straight in between.")
    }
  }
}
