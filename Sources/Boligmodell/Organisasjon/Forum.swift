/// A meeting that decides in batches: boligforum, tildelingsutvalg, tildelingsmøte.
public struct Forum: Sendable {
  public enum Møter: Sendable, Equatable {
    /// At an interval, days; 0 decides at once.
    case fast(Double)
    /// Called when dwellings stand vacant, so many days ahead.
    case nårBoligStårLedig(Double)
  }

  public enum Myndighet: String, CaseIterable, Sendable {
    /// What it decides holds.
    case bindende
    /// It recommends: the decision is made afterwards by the unit that allocates.
    case innstillende
  }

  /// What is on the agenda.
  public struct Dagsorden: OptionSet, Sendable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Dwellings are allocated here and nowhere else.
    public static let tildeling = Dagsorden(rawValue: 1)
    /// Leases that expire are reviewed here.
    public static let fornyelse = Dagsorden(rawValue: 2)
    /// Arrears are reported here: those who can help hear of them at the meeting.
    public static let restanse = Dagsorden(rawValue: 4)
    /// Cases that nobody has taken, or that were lost, are found here.
    public static let uavklarte = Dagsorden(rawValue: 8)
    /// Only plans and cooperation, no cases.
    public static let strategi = Dagsorden(rawValue: 16)

    /// Each with its key in scenario documents and the name a reader sees.
    public static let alle: [(nøkkel: String, punkt: Dagsorden, navn: LocalizedText)] = [
      ("tildeling", .tildeling, LocalizedText("tildeling", en: "allocation")),
      ("fornyelse", .fornyelse, LocalizedText("fornyelse", en: "renewals")),
      ("restanse", .restanse, LocalizedText("restanser", en: "arrears")),
      ("uavklarte", .uavklarte, LocalizedText("uavklarte saker", en: "unsettled cases")),
      ("strategi", .strategi, LocalizedText("strategi og samarbeid", en: "plans and cooperation")),
    ]
  }

  public var navn: String
  /// Units that take part, a bit each.
  public var deltakere: UInt64
  public var møter: Møter
  public var myndighet = Myndighet.bindende
  /// Whether it can give a case to a unit, which then owns it.
  public var harMandat = false
  public var dagsorden: Dagsorden
  /// Kinds of dwelling that it allocates, a bit each by number.
  public var boligtyper: UInt64 = .max
  /// Cases that a meeting has time for.
  public var kapasitet = Int.max
  /// Hours of each participant for a meeting, and for each case on the agenda.
  public var timerPerMøte = 0.0
  public var timerPerSak = 0.0
  /// Probability that the household consents to its case being discussed across units.
  public var samtykke = 1.0
  /// Applicants with equal points that are seen together for a dwelling.
  public var sesSammen = 1

  /// Whether dwellings wait for it.
  var tildeler: Bool { dagsorden.contains(.tildeling) && møter != .fast(0) }

  public init(navn: String, deltakere: UInt64, møter: Møter, dagsorden: Dagsorden) {
    self.navn = navn
    self.deltakere = deltakere
    self.møter = møter
    self.dagsorden = dagsorden
  }
}
