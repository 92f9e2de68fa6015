/// Why a household's situation changes. Numbers are fixed for ever: draws and fingerprints hold them.
public enum Årsak: UInt8, CaseIterable, Sendable, BitwiseCopyable {
  case misterBolig = 0
  case mislighold = 1
  case bomiljøbrudd = 2
  case betalingsvansker = 3
  case finnerPrivat = 4
  case kjøper = 5
  case selvhjulpen = 6
  case forverring = 7
  case bedring = 8
  case flytter = 9
  case dør = 10
  case søkerKommunalBolig = 11
  case løslates = 12
  case utskrives = 13
  case innlegges = 14
  case fengsles = 15
  case oppholdSlutter = 16
  case samlivsbrudd = 17

  // Below: not risks of a bosituasjon but what the model's decision points cause.
  case inngang = 32
  case tildeling = 33
  case kontraktUtløper = 34
  case fravikelse = 35
  case retur = 36
  case plassLedig = 37
  case bosetting = 38
  case virkemiddel = 39

  /// The causes that a bosituasjon can have an intensity or a duration for.
  public static let risikoer: [Årsak] = allCases.filter { $0.rawValue < 32 }

  /// The key in scenario documents.
  public var nøkkel: String { String(describing: self) }
}

/// How composite a household's need is (design of services: one dwelling or money, an adapted
/// dwelling, several services together).
public enum Behov: UInt8, CaseIterable, Sendable {
  case enkelt = 0
  case tilpasset = 1
  case sammensatt = 2

  /// The key in scenario documents.
  public var nøkkel: String { String(describing: self) }

  /// The name a reader sees.
  public var navn: LocalizedText {
    switch self {
    case .enkelt: LocalizedText("enkelt behov", "simple need")
    case .tilpasset: LocalizedText("behov for tilpasset bolig", "need for an adapted dwelling")
    case .sammensatt: LocalizedText("sammensatt behov", "composite need")
    }
  }
}
