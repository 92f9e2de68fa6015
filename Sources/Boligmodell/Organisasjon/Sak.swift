/// A case of a household or a vacant dwelling on its way through the units.
struct Sak {
  enum Tilstand: UInt8 {
    /// The place is free.
    case ledig
    /// Waits for the next contact between two units.
    case underveis
    /// Waits in a unit's queue, and is worked on.
    case iKø, behandles
    /// Waits for a meeting: of a forum, of politicians, of the case team; or for a new appointment.
    case venterForum, venterBeslutning, venterTeam, venterAvtale
    /// Waits for its own time to come: a complaint is written, a landlord's patience ends.
    case venterFrist
    /// Nobody has it.
    case tapt
  }

  /// What an hour of work is for.
  enum Arbeid: UInt8 { case trinn, hopp }

  /// The household or the dwelling.
  var subject: UInt64 = 0
  var slot: UInt32 = 0
  /// The visit, application or turnover that it belongs to: it lapses when that is over.
  var merke: UInt32 = 0
  var type = Sakstype.bolig
  var tilstand = Tilstand.ledig
  var arbeid = Arbeid.trinn
  var trinn: UInt8 = 0
  /// An instrument, or the place of a risk among those of the bosituasjon.
  var gjelder: UInt8 = 0
  /// Where it is, where it goes, and who owns it; `Sak.ingen` is nowhere and nobody.
  var enhet: UInt8 = Sak.ingen
  var neste: UInt8 = Sak.ingen
  var avsender: UInt8 = Sak.ingen
  var eier: UInt8 = Sak.ingen
  /// The unit that works on it, which is another where one takes over.
  var utfører: UInt8 = Sak.ingen
  /// Numbers of hand-offs, returns and appointments so far, parts of the keys of draws.
  var hopp: UInt8 = 0
  var returer: UInt8 = 0
  var avtaler: UInt8 = 0
  /// Whether its instruments were considered, whether the team has met, whether it goes back to the sender,
  /// and whether the landlord has acted.
  var erVurdert = false
  var teametHarMøtt = false
  var erRetur = false
  var fristErUte = false
  /// Whether politicians have decided it, and whether a forum has had it.
  var erBesluttet = false
  var harVærtIForum = false
  /// Units that this hand-off has been at.
  var besøkte: UInt64 = 0
  /// Share of what is known of it that came along.
  var informasjon: Float = 1
  /// Hours of the work at hand.
  var timer = 0.0
  /// Application time, for the order in queues; when it was opened; and since when as it is.
  var siden = 0.0
  var åpnet = 0.0
  var stempel = 0.0
  /// Since when it waits in a queue or for a meeting; since when for its next task, and which that is.
  var køSiden = 0.0
  var sidenTrinn = 0.0
  var oppgave = UInt8.max
  /// The dwelling that is promised.
  var bolig: Int32 = -1
  /// Which time the risk has struck, for what follows; the contract, or the year: part of the key of draws.
  var omgang: UInt32 = 0
  /// How long a dwelling takes to be ready, days.
  var etterpå = 0.0
  /// The draw for whether this hand-off is lost, which comes with that of its wait.
  var taptrekk = 0.0
  /// Running number among all cases.
  var serie: UInt32 = 0
  /// Generation of the live calendar entry.
  var generation: UInt32 = 0

  static let ingen = UInt8.max

  /// Whether it is a household's.
  var gjelderHusholdning: Bool { type != .ledigBolig }
}

/// What the organisation keeps of a household.
struct HusholdningISak {
  /// Instruments that a case under way is about.
  var underBehandling: UInt64 = 0
  /// Kinds of other cases under way.
  var iGang: UInt32 = 0
  /// Share of what was found out that the one who allocates knows.
  var informasjon: Float = 1
  /// Units whose rules hold for it, a bit each, and need, bosituasjon and economy when that was looked up.
  var passer: UInt64 = 0
  var passerNå: UInt32 = 0
  /// The dwelling that is promised, or −1.
  var lovet: Int32 = -1
  /// The unit that had it last, the one that assessed its needs, and the one that is responsible for it.
  var enhet = Sak.ingen
  var kartlagtAv = Sak.ingen
  var eier = Sak.ingen
}

/// A unit as it is now.
struct EnhetState {
  /// Hours a day of all its housing time, and of each server after what goes first.
  var kapasitet = 0.0
  var fart = 0.0
  /// Employees in all, those at work, and those of them who are new.
  var ansatte = 0
  var påArbeid = 0
  var underOpplæring = 0
  /// Hours of casework and of meetings since the month began, and hours a day that go before casework.
  var saksTimer = 0.0
  var møteTimer = 0.0
  /// Hours a day of both as the months before had them, and whether there were any.
  var sakerPerDøgn = 0.0
  var møterPerDøgn = 0.0
  var erPlanlagt = false
  var skalPerDøgn = 0.0
  /// Hours a day that are shared out for the month: what goes first and the duties among it, what is left, what follow-up asks for, its
  /// share of that, and what is asked for in all.
  var skal = 0.0
  var plikter = 0.0
  var rest = 0.0
  var ønsket = 0.0
  var andel = 1.0
  var løpende = 0.0
  /// Since running hours were booked: capacity, what was worked, and what they asked for.
  var timerSiden = 0.0
  var bruktSiden = 0.0
  var planlagtSiden = 0.0
  /// Capacity, days × hours, up to `sist`.
  var sist = 0.0
  var tall = EnhetCounts()
}

/// An employee as it is now.
struct AnsattState {
  var enhet: UInt8 = 0
  var erSyk = false
  var erBorte = false
  var læres = false
  /// Number of illnesses and of resignations so far, parts of the keys of draws.
  var fravær: UInt16 = 0
  var skifter: UInt16 = 0
}

/// A contact as it is now.
struct KontaktState {
  var erAktiv = true
  var styrke = 0.0
  /// When it is there again.
  var tilbake = Double.infinity
}
