import SimulationKernel

/// The draws of contact networks: of a seed of their own, and of a kind of subject that no replication has,
/// so that a network is the same in every replication and moves nothing else.
struct Nettrekninger: Sendable {
  /// What a draw decides. Numbers are fixed for ever.
  enum Formål: UInt8 {
    /// Which slots of functions are persons' first ones.
    case førsteFunksjon = 0
    /// Which person gets a further function.
    case flereFunksjoner = 1
    /// The order of persons of the same function.
    case rekkefølge = 2
    /// To whom a person is tied first, so that the shape holds together.
    case skjelett = 3
    /// In which order pairs are tied.
    case par = 4
    /// Whether a contact is informal.
    case form = 5
    /// Who answers a survey.
    case svarer = 6
    /// Who has no contacts.
    case utenKontakt = 7
  }

  static let kind: UInt8 = 15
  private let draws: Draws

  init(seed: UInt64) { draws = Draws(seed: seed, replication: 0) }

  /// A uniform number between 0 and 1 about something with a number, for instance a pair or a person.
  func uniform(_ formål: Formål, _ nummer: Int, ganger: Int = 0) -> Double {
    let subject = Subject(kind: Nettrekninger.kind, nameHash: 0, number: UInt32(nummer))
    return draws.uniform(subject, purpose: formål.rawValue, occurrence: UInt32(ganger))
  }

  /// A uniform number between 0 and 1 about something with a name.
  func uniform(_ formål: Formål, navn: String) -> Double {
    let subject = Subject(
      kind: Nettrekninger.kind, nameHash: Subject.hash(of: navn), number: 0)
    return draws.uniform(subject, purpose: formål.rawValue)
  }

  /// A pair as a number.
  static func par(_ a: Int, _ b: Int) -> Int { min(a, b) * Organisasjon.flestEnheter + max(a, b) }
}
