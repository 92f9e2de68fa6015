/// Kinds of cases. Numbers are fixed for ever: draws hold them.
public enum Sakstype: UInt8, CaseIterable, Sendable, BitwiseCopyable {
  /// No roof tonight: the place is given at once, the case comes after.
  case akutt = 0
  /// Application for a municipal dwelling.
  case bolig = 1
  /// From allocation to lease and move-in.
  case tildeling = 2
  /// A home to be bought with a startlån.
  case startlån = 3
  case refinansiering = 4
  case bostøtte = 5
  case formidling = 6
  case oppfølging = 7
  /// Any other instrument.
  case virkemiddel = 8
  case restanse = 9
  /// Review before a lease expires.
  case fornyelse = 10
  case klage = 11
  /// A vacated dwelling on its way to being ready.
  case ledigBolig = 12

  /// The key in scenario documents.
  public var nøkkel: String { String(describing: self) }

  /// A stable English identifier for `standard` CSV.
  public var identifikator: String {
    switch self {
    case .akutt: "acute"
    case .bolig: "municipal_dwelling"
    case .tildeling: "allocation"
    case .startlån: "start_loan"
    case .refinansiering: "refinancing"
    case .bostøtte: "housing_allowance"
    case .formidling: "private_mediation"
    case .oppfølging: "follow_up"
    case .virkemiddel: "other_instrument"
    case .restanse: "arrears"
    case .fornyelse: "renewal"
    case .klage: "complaint"
    case .ledigBolig: "vacant_dwelling"
    }
  }

  public var navn: LocalizedText {
    switch self {
    case .akutt: LocalizedText("akutt", "acute")
    case .bolig: LocalizedText("søknad om kommunal bolig", "application for a dwelling")
    case .tildeling: LocalizedText("fra tildeling til innflytting", "allocation to move-in")
    case .startlån: LocalizedText("startlån", "start loan")
    case .refinansiering: LocalizedText("refinansiering", "refinancing")
    case .bostøtte: LocalizedText("bostøtte", "housing allowance")
    case .formidling: LocalizedText("formidling", "private mediation")
    case .oppfølging: LocalizedText("oppfølging", "follow-up")
    case .virkemiddel: LocalizedText("annet virkemiddel", "other instrument")
    case .restanse: LocalizedText("restanse", "arrears")
    case .fornyelse: LocalizedText("fornyelse av leiekontrakt", "lease renewal")
    case .klage: LocalizedText("klage", "complaint")
    case .ledigBolig: LocalizedText("ledig bolig", "vacant dwelling")
    }
  }

  /// The kind of a case about an instrument that a task handles.
  static func av(_ oppgave: Oppgave) -> Sakstype {
    switch oppgave {
    case .startlån: .refinansiering
    case .bostøtte: .bostøtte
    case .formidling: .formidling
    case .oppfølging: .oppfølging
    default: .virkemiddel
    }
  }
}

/// How a kind of case goes: tasks in order, and what goes first in the units' queues.
public struct Saksgang: Sendable {
  /// Lower goes first: § 27 and other *skal* tasks before what is a contributory duty.
  public var prioritet = 1
  public var trinn: [Trinn] = []
  public init(prioritet: Int = 1, trinn: [Trinn] = []) {
    self.prioritet = prioritet
    self.trinn = trinn
  }

  /// A task of a case.
  public struct Trinn: Sendable {
    public var oppgave: Oppgave
    /// Hours of work, a variate; −1 takes none.
    public var timer: Int32
    /// Factor on the hours where the household has composite needs.
    public var sammensatt: Double
    /// For whom the task is done.
    public var vilkår: Vilkår
    public init(
      _ oppgave: Oppgave, timer: Int32 = -1, sammensatt: Double = 1, vilkår: Vilkår = .alltid
    ) {
      self.oppgave = oppgave
      self.timer = timer
      self.sammensatt = sammensatt
      self.vilkår = vilkår
    }
  }

  /// The most steps of a case.
  public static let flestTrinn = 12
}
