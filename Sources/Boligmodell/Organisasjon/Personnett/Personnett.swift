/// A network of persons with functions and contacts, made from how many have each function and what the
/// network looks like.
///
/// The same description always gives the same network. It is a construction: no tie in it is observed.
public struct Personnett: Sendable, Equatable {
  public struct Person: Sendable, Equatable {
    /// From 1, along the fields of work.
    public let nummer: Int
    /// The first is the one that places the person in the organisation.
    public let funksjoner: [Personfunksjon]

    public var arbeidsområde: Arbeidsområde { funksjoner.first?.arbeidsområde ?? .politikk }

    public var oppgaver: Oppgaver { funksjoner.reduce(into: []) { $0.formUnion($1.oppgaver) } }

    /// `person 7 (tildeling, utbygging)`; where that is too long for a name, with the first functions.
    public var navn: String { navn(\.nb) { "og \($0) til" } }

    /// ``navn`` as a reader of each language sees it.
    public var visningsnavn: LocalizedText {
      LocalizedText(navn, en: navn(\.en) { "and \($0) more" })
    }

    private func navn(
      _ språk: KeyPath<LocalizedText, String>, til: (Int) -> String
    ) -> String {
      for antall in (1...max(1, funksjoner.count)).reversed() {
        let rest = funksjoner.count - antall
        let ord = funksjoner.prefix(antall).map { $0.ord[keyPath: språk] }.joined(separator: ", ")
        let navn = "person \(nummer) (\(ord)\(rest > 0 ? " " + til(rest) : ""))"
        if navn.count <= 80 { return navn }
      }
      return "person \(nummer)"
    }
  }

  public struct Tie: Sendable, Equatable {
    public let a: Int
    public let b: Int
    public let hyppighet: Hyppighet
    public let form: Kontaktform
  }

  public let personer: [Person]
  /// Each pair once, in order of the first person and then of the second.
  public let kontakter: [Tie]

  /// Makes the network.
  ///
  /// - Parameter beskrivelse: one without errors (``Personnettbeskrivelse/feil``).
  public init(_ beskrivelse: Personnettbeskrivelse) {
    precondition(beskrivelse.feil.isEmpty, "a network can be made from the description")
    personer = Personnett.personer(beskrivelse)
    kontakter = Personnett.kontakter(beskrivelse, personer)
  }

  /// The network of those that have contact at least as often as a layer says.
  public func nett(_ lag: Kontaktlag) -> Kontaktnett {
    var nett = Kontaktnett(
      navn: personer.map(\.navn), grupper: personer.map(\.arbeidsområde.navn.nb))
    for kontakt in kontakter where lag.omfatter(kontakt.hyppighet) {
      nett.knytt(kontakt.a, kontakt.b)
    }
    return nett
  }
}
