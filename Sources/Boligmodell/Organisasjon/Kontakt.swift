/// How often two units talk with each other.
///
/// The classes of the contact survey in Møreforsking 2015 (daily, weekly, monthly), and the rare ones.
public enum Hyppighet: UInt8, CaseIterable, Sendable, BitwiseCopyable {
  case daglig, ukentlig, månedlig, sjelden

  /// The key in scenario documents.
  public var nøkkel: String { String(describing: self) }

  /// Expected days until they talk next, where a scenario does not say otherwise.
  public var ventetid: Double {
    switch self {
    case .daglig: 1
    case .ukentlig: 7
    case .månedlig: 30.4375
    case .sjelden: 91.3125
    }
  }

  /// The class of an expected wait, days: the nearest on the logarithmic scale.
  public static func av(ventetid: Double) -> Hyppighet {
    zip(allCases, allCases.dropFirst()).first { nær, fjern in
      ventetid * ventetid <= nær.ventetid * fjern.ventetid
    }?.0 ?? .sjelden
  }
}

/// How two units are in contact.
public enum Kontaktform: UInt8, CaseIterable, Sendable, BitwiseCopyable {
  /// Under one roof.
  case samlokalisert
  /// By agreement, routine or meeting.
  case formell
  /// From person to person: quick, and gone with the person.
  case uformell

  /// The key in scenario documents.
  public var nøkkel: String { String(describing: self) }
}

/// A contact between two units, and what a hand-off along it takes.
public struct Kontakt: Sendable, BitwiseCopyable {
  public var a: Int
  public var b: Int
  public var hyppighet: Hyppighet
  public var form: Kontaktform
  /// Until they talk next, a variate (days), and its mean.
  public var ventetid: Int32
  public var snitt = 0.0
  /// Probability that a case handed over is lost on the way.
  public var tap: Double
  /// Probability that it is sent back where responsibility is not clear.
  public var retur: Double
  /// Share of what is known of the case that comes along.
  public var informasjon: Double
  /// Handed over with both present.
  public var erVarm: Bool

  public init(
    _ a: Int, _ b: Int, _ hyppighet: Hyppighet, _ form: Kontaktform, ventetid: Int32 = -1,
    tap: Double = 0, retur: Double = 0, informasjon: Double = 1, erVarm: Bool = false
  ) {
    self.a = a
    self.b = b
    self.hyppighet = hyppighet
    self.form = form
    self.ventetid = ventetid
    self.tap = tap
    self.retur = retur
    self.informasjon = informasjon
    self.erVarm = erVarm
  }

  /// Whether it is between the same two.
  public func erMellom(_ annen: Kontakt) -> Bool {
    a == annen.a && b == annen.b || a == annen.b && b == annen.a
  }

  /// The other end.
  public func motsatt(_ enhet: Int) -> Int { enhet == a ? b : a }
}
