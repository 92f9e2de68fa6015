import SimulationKernel

/// A unit of the organisation: tasks, and the staff that does them. A unit can be one person with several
/// functions, so that networks of persons and charts of units are one thing.
public struct Enhet: Sendable {
  public var navn: String
  /// Part of the key of its draws.
  public var nameHash: UInt32
  public var oppgaver: Oppgaver
  /// Årsverk over time: as many servers as the next whole number, which share them equally.
  public var årsverk = StepSeries(1)
  /// Share of their time that is for housing work; state tasks and other duties take the rest.
  public var boligandel = StepSeries(1)
  /// Whom it works for: one of these rules.
  public var vilkår: [Vilkår] = [.alltid]
  /// Specialists are faster on clear cases and slower on composite ones.
  public var erSpesialist = false
  /// Goes to where people are: they do not fail to turn up.
  public var erOppsøkende = false
  /// Share of the time that its staff is ill.
  public var sykefravær = 0.0
  /// Resignations a day for each employee.
  public var turnover = 0.0
  /// What it knows sits with one person: when that one leaves, all its informal contacts are gone for a
  /// time; of others a share that one of them had.
  public var erNøkkelperson = false
  /// A name for a part of the organisation, for instance Nav or the town hall; empty is none.
  public var gruppe = ""
  /// The names that a reader sees where the program has made them; nil is as the scenario's author wrote.
  public var lagetNavn: LocalizedText?
  public var lagetGruppe: LocalizedText?

  public init(navn: String, oppgaver: Oppgaver) {
    self.navn = navn
    nameHash = Subject.hash(of: navn)
    self.oppgaver = oppgaver
  }

  /// The name that a reader sees; ``navn`` is the one that documents and results know it by.
  public var visningsnavn: LocalizedText { lagetNavn ?? LocalizedText(same: navn) }
  public var visningsgruppe: LocalizedText { lagetGruppe ?? LocalizedText(same: gruppe) }

  /// The most årsverk of a unit.
  public static let flestÅrsverk = 1000.0
}

/// Several tasks, a bit each.
public struct Oppgaver: OptionSet, Sendable {
  public let rawValue: UInt32
  public init(rawValue: UInt32) { self.rawValue = rawValue }
  public init(_ oppgave: Oppgave) { rawValue = 1 << UInt32(oppgave.rawValue) }

  public func contains(_ oppgave: Oppgave) -> Bool { contains(Oppgaver(oppgave)) }

  /// The tasks in the order of ``Oppgave``.
  public var alle: [Oppgave] { Oppgave.allCases.filter { contains($0) } }
}
