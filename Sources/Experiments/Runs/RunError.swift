import Boligmodell

/// A run that cannot be done, or went wrong.
public enum RunError: ExplainedError, Equatable {
  /// There is nothing to run.
  case ingenScenarier
  /// The number of replications is not 1 to 2³².
  case ugyldigAntall(Int)
  /// The number of threads is not positive.
  case ugyldigTråder(Int)
  /// A replication gave another number of outcomes than its layout has columns: a defect in the program.
  case feilAntallUtfall(label: String, replication: UInt32, funnet: Int, ventet: Int)
  /// A law of conservation was broken in a replication: a defect in the program.
  case brutt(label: String, replication: UInt32, [String])

  public var tekst: LocalizedText {
    switch self {
    case .ingenScenarier:
      LocalizedText("ingen scenarier å kjøre", "no scenarios to run")
    case .ugyldigAntall(let antall):
      LocalizedText(
        "antall replikasjoner er \(antall), men må være fra 1 til \(UInt64(1) << 32)",
        "the number of replications is \(antall), but must be from 1 to \(UInt64(1) << 32)")
    case .ugyldigTråder(let antall):
      LocalizedText(
        "antall tråder er \(antall), men må være minst 1",
        "the number of threads is \(antall), but must be at least 1")
    case .feilAntallUtfall(let label, let replication, let funnet, let ventet):
      LocalizedText(
        "feil i programmet: \(label), replikasjon \(replication) ga \(funnet) utfall, ventet \(ventet)",
        "a defect in the program: \(label), replication \(replication) gave \(funnet) outcomes, "
          + "expected \(ventet)")
    case .brutt(let label, let replication, let violations):
      LocalizedText(
        "feil i programmet: brutt bevaringslov i \(label), replikasjon \(replication): "
          + violations.joined(separator: "; "),
        "a defect in the program: broken law of conservation in \(label), replication "
          + "\(replication): " + violations.joined(separator: "; "))
    }
  }
}
