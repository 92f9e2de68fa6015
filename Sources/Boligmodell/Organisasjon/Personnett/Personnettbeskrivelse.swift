/// What a network of persons is made from.
public struct Personnettbeskrivelse: Sendable, Equatable {
  /// Number of persons.
  public var personer: Int
  /// Persons with each function, by ``Personfunksjon/rawValue``; a person may have several.
  public var funksjoner: [Int]
  public var form: Nettform
  /// What the network looks like with monthly contact too; nil is as ``form``.
  public var formMånedlig: Nettform?
  /// Contacts of a person on average, daily; daily or weekly; daily, weekly or monthly. Nil is what the shape
  /// needs to be seen, and no daily ones.
  public var dagligeKontakter: Double?
  public var ukentligeKontakter: Double?
  public var månedligeKontakter: Double?
  /// Share of contacts that are with one of the same field of work; nil pays no heed to it.
  public var homofili: Double?
  /// Contacts across where there are two clusters.
  public var brobyggere = 2
  /// Share of persons without weekly contact where the network is fragmented.
  public var utenKontakt = 0.0
  /// The most persons of a cluster where the network is fragmented.
  public var klyngestørrelse = 4
  /// Share of contacts from person to person; the others are by agreement or routine. Daily contact within a
  /// field is under one roof.
  public var uformelle = 0.5
  /// Persons whose first function is one of these have contact last: only where nobody else is left, and
  /// never across clusters where others can.
  public var løstKnyttet: [Personfunksjon] = []
  public var frø: UInt64 = 1

  public init(personer: Int, funksjoner: [Int], form: Nettform) {
    self.personer = personer
    self.funksjoner = funksjoner
    self.form = form
  }

  /// Functions in all.
  public var antallFunksjoner: Int { funksjoner.reduce(0, +) }

  /// Why a network cannot be made.
  public enum Feil: Error, Sendable, Equatable {
    /// None, or more than an organisation can have.
    case antallPersoner(Int)
    /// A function has more persons than there are, or fewer than none.
    case antallMedFunksjon(Personfunksjon, Int)
    /// Fewer functions than persons: somebody would have none.
    case personerUtenFunksjon(Int)
    /// Too few persons for a shape.
    case forFåTilFormen(Nettform)
    /// More contacts than there are others.
    case forMangeKontakter(Hyppighet, Double)
    /// Fewer contacts than of a more frequent class.
    case kontakterSynker(Hyppighet)
  }

  /// Everything that is wrong, in the order of the description; empty where a network can be made.
  public var feil: [Feil] {
    guard (1...Organisasjon.flestEnheter).contains(personer) else {
      return [.antallPersoner(personer)]
    }
    var feil: [Feil] = []
    for (funksjon, antall) in zip(Personfunksjon.allCases, funksjoner)
    where !(0...personer).contains(antall) {
      feil.append(.antallMedFunksjon(funksjon, antall))
    }
    if antallFunksjoner < personer {
      feil.append(.personerUtenFunksjon(personer - antallFunksjoner))
    }
    for form in [form, formMånedlig].compactMap(\.self) where personer < form.færrestPersoner {
      feil.append(.forFåTilFormen(form))
    }
    return feil + kontaktfeil
  }

  private var kontaktfeil: [Feil] {
    var feil: [Feil] = []
    var forrige = 0.0
    for (hyppighet, antall) in kontakter {
      guard let antall else { continue }
      if !(0...Double(personer - 1)).contains(antall) {
        feil.append(.forMangeKontakter(hyppighet, antall))
      } else if antall < forrige {
        feil.append(.kontakterSynker(hyppighet))
      }
      forrige = max(forrige, antall)
    }
    return feil
  }

  /// Whether a person has contact last.
  func erLøst(_ person: Personnett.Person) -> Bool {
    person.funksjoner.first.map(løstKnyttet.contains) ?? false
  }

  /// Contacts of a person on average by class, cumulative.
  public var kontakter: [(Hyppighet, Double?)] {
    [
      (.daglig, dagligeKontakter), (.ukentlig, ukentligeKontakter),
      (.månedlig, månedligeKontakter),
    ]
  }

  /// Ties that so many contacts of a person on average make.
  public func kanter(_ kontakter: Double) -> Int {
    Int((Double(personer) * kontakter / 2).rounded())
  }
}
