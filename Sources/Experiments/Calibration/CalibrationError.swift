import Boligmodell

/// A calibration that makes no sense as it is set up.
public enum CalibrationError: ExplainedError, Equatable {
  /// Nothing to calibrate.
  case noParameters
  /// A target that is not a finite number.
  case invalidTarget(name: String, Double)
  /// A tolerance that is not a positive number.
  case invalidTolerance(name: String, Double)
  /// A setting outside its range.
  case outOfRange(Setting, Double)

  /// What can be set.
  public enum Setting: Sendable, Equatable {
    /// Points of a population, at least 50.
    case population
    /// The distance to come down to, > 0.
    case epsilon
    /// The share of a population that sets the next ε, in (0, 1).
    case quantile
    /// Generations at most, at least 1.
    case generations
    /// Simulations at most, from the population to 2²⁸.
    case simulations
    /// The smallest share of proposals accepted, in (0, 1).
    case leastAcceptance
  }

  public var tekst: LocalizedText {
    switch self {
    case .noParameters:
      LocalizedText("ingen parametre å kalibrere", "no parameters to calibrate")
    case .invalidTarget(let name, let value):
      LocalizedText(
        "målet \(name) er \(value), men må være et endelig tall",
        "the target \(name) is \(value), but must be a finite number")
    case .invalidTolerance(let name, let value):
      LocalizedText(
        "toleransen til målet \(name) er \(value), men må være større enn 0",
        "the tolerance of the target \(name) is \(value), but must be above 0")
    case .outOfRange(let setting, let value):
      LocalizedText(
        "\(setting.navn.nb) er \(value), men må være \(setting.range.nb)",
        "\(setting.navn.en) is \(value), but must be \(setting.range.en)")
    }
  }
}

extension CalibrationError.Setting {
  fileprivate var navn: LocalizedText {
    switch self {
    case .population: LocalizedText("antall punkter i en populasjon", "the size of a population")
    case .epsilon: LocalizedText("avstanden som skal nås", "the distance to reach")
    case .quantile:
      LocalizedText("andelen som setter neste ε", "the share that sets the next ε")
    case .generations:
      LocalizedText("største antall generasjoner", "the largest number of generations")
    case .simulations:
      LocalizedText("største antall simuleringer", "the largest number of simulations")
    case .leastAcceptance:
      LocalizedText("minste andel godtatte forslag", "the smallest share of accepted proposals")
    }
  }

  fileprivate var range: LocalizedText {
    switch self {
    case .population: LocalizedText("minst 50", "at least 50")
    case .epsilon: LocalizedText("større enn 0", "above 0")
    case .quantile, .leastAcceptance: LocalizedText("mellom 0 og 1", "between 0 and 1")
    case .generations: LocalizedText("minst 1", "at least 1")
    case .simulations:
      LocalizedText("fra populasjonen til 268435456", "from the population to 268435456")
    }
  }
}
