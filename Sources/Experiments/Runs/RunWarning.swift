import Boligmodell

/// Something the user should know about a run that went well.
public enum RunWarning: Sendable, Equatable {
  /// With so few replications intervals are wide and tails unknown.
  case fåReplikasjoner(Int)

  /// Below this number of replications there is a warning.
  public static let nokReplikasjoner = 30

  public var tekst: LocalizedText {
    switch self {
    case .fåReplikasjoner(let antall):
      LocalizedText(
        "for få replikasjoner: \(antall) gir usikre intervaller og haler; bruk minst "
          + "\(RunWarning.nokReplikasjoner)",
        "too few replications: \(antall) leave intervals and tails uncertain; use at least "
          + "\(RunWarning.nokReplikasjoner)")
    }
  }
}
