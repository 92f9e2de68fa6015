/// How a municipality's housing work is organised: who has which tasks, with which staff, who is in contact
/// with whom, where cases are decided in batches, and what a hand-off costs.
///
/// The structure (units, contacts, fora) is what differs between municipalities; the effects of a class of
/// contact are the same numbers for all, so that no organisation loses by how it is described. With every
/// delay, loss, filter and hour at zero (``nøytral``) all organisations give the same outcomes.
public struct Organisasjon: Sendable {
  public var enheter: [Enhet]
  public var kontakter: [Kontakt] = []
  /// What a common forum gives units that are in contact more seldom, or not: formal, at its interval.
  public var forumkontakter: [Kontakt] = []
  public var fora: [Forum] = []
  /// How cases go, by ``Sakstype/rawValue``.
  public var saksganger: [Saksgang] = Sakstype.allCases.map { _ in Saksgang() }
  public var ruting = Ruting.kjentKontakt
  public var eierskap = Eierskap.ingen
  public var arbeidsmåte = Arbeidsmåte.stafett
  /// Probability that a unit that gets a case knows that it is its own, where nobody owns the case.
  public var ansvarsklarhet = 1.0
  public var bemanning = Bemanning()
  public var effekter = Organisasjonseffekter()
  public var beslutning = Beslutningsregel()
  public var strategi = Strategi()
  /// Whether the hours of instruments are taken from the units that handle them.
  public var virkemiddeltimer = true

  /// The most units an organisation can have: sets of units are bits of a word.
  public static let flestEnheter = 64

  public init(enheter: [Enhet]) { self.enheter = enheter }

  /// Units that have a task, a bit each.
  public func enheter(med oppgave: Oppgave) -> UInt64 {
    var bits: UInt64 = 0
    for (nummer, enhet) in enheter.enumerated() where enhet.oppgaver.contains(oppgave) {
      bits |= 1 << UInt64(nummer)
    }
    return bits
  }

  /// Every pair of units in contact once: the contact stated, or a common forum where that meets more
  /// often.
  public var alleKontakter: [Kontakt] {
    let egne = kontakter.filter { egen in
      !forumkontakter.contains {
        $0.erMellom(egen) && $0.snitt < egen.snitt
      }
    }
    return egne + forumkontakter.filter { felles in !egne.contains { $0.erMellom(felles) } }
  }

  public func saksgang(_ type: Sakstype) -> Saksgang { saksganger[Int(type.rawValue)] }
}

/// How a case finds the next unit that has the task.
public enum Ruting: String, CaseIterable, Sendable, BitwiseCopyable {
  /// Staff send to whom they know: to a contact that has the task, else on to the one they talk with most.
  case kjentKontakt
  /// Along the path with the least expected delay: what full knowledge of the organisation would give.
  case minstForsinkelse
}

/// Who has the responsibility for a case as a whole.
public enum Eierskap: String, CaseIterable, Sendable, BitwiseCopyable {
  /// Nobody: a case can be sent back and forth, and nobody asks where it went.
  case ingen
  /// The unit that took it in.
  case førsteEnhet
  /// The unit that gets the household in, for the whole tenancy.
  case denSomFårInn
  /// Those who work on a composite case are a team: what one of them finds out all know, and the case
  /// waits for the team's meeting once and not for a contact at each hand-off.
  case saksteam
}

/// What happens when the unit whose turn it is has nobody free.
public enum Arbeidsmåte: String, CaseIterable, Sendable, BitwiseCopyable {
  /// The case waits in its queue (relay).
  case stafett
  /// A unit it talks with daily or weekly takes over, if it has somebody free (the jazz of pooled work).
  case jazz
}

/// Staff, the same for all units but for what each states.
public struct Bemanning: Sendable {
  /// Hours a year of one årsverk.
  public var timerPerÅrsverk = 1750.0
  /// How long one is ill, a variate (days); −1 is that nobody is.
  public var fraværslengde: Int32 = -1
  /// From one leaves until the next begins, a variate (days); −1 is at once.
  public var rekruttering: Int32 = -1
  /// From a new one begins until fully at work, a variate (days); −1 is at once. And the share of the work
  /// of others done meanwhile.
  public var opplæring: Int32 = -1
  public var tempoUnderOpplæring = 1.0
  public init() {}
}

/// Decisions that are made by politicians at their meetings, and those that are made in the administration.
public struct Beslutningsregel: Sendable {
  /// Kinds of cases that end with a political decision, a bit each by raw value.
  public var politiske: UInt32 = 0
  /// Whether acquisition is decided politically.
  public var politiskFramskaffelse = false
  /// Days between political meetings; 0 decides at once.
  public var møteintervall = 0.0
  public init() {}
}

/// Each budget year planning proposes new dwellings for the need it knows of, and politics decides.
public struct Strategi: Sendable {
  /// Share of the known unmet need of a kind that is proposed; 0 is no strategy.
  public var andel = 0.0
  /// Probability that a proposal is adopted, where planning and politics talk with each other; by the
  /// frequency of their contact it is less.
  public var gjennomslag = 0.0
  /// From decision to dwelling, a variate (days); −1 is at once.
  public var ledetid: Int32 = -1
  /// Dwellings a year at most.
  public var flestPerÅr = Int.max
  /// Kroner for a dwelling, øre.
  public var pris = 0.0
  public init() {}
}

extension Organisasjon {
  /// Hours for housing work that the units' årsverk give from the start to a day, absence and vacancies
  /// not taken off.
  public func timer(til horizon: Double) -> Double {
    enheter.reduce(0) { sum, enhet in
      let dager = Set(enhet.årsverk.days + enhet.boligandel.days).filter { $0 > 0 && $0 < horizon }
      let skift = [0] + dager.sorted() + [horizon]
      return zip(skift, skift.dropFirst()).reduce(sum) { sum, stykke in
        sum + (stykke.1 - stykke.0) * enhet.årsverk.verdi(stykke.0)
          * enhet.boligandel.verdi(stykke.0) * bemanning.timerPerÅrsverk / 365.25
      }
    }
  }
}
