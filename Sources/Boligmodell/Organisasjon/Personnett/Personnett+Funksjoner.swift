import SimulationKernel

// Who has which functions.

extension Personnett {
  /// Persons with functions: each gets one, and those left over go to others, most often to one of the same
  /// field who has few. They are numbered along the fields of work.
  static func personer(_ beskrivelse: Personnettbeskrivelse) -> [Person] {
    let trekninger = Nettrekninger(seed: beskrivelse.frø)
    let poster = zip(Personfunksjon.allCases, beskrivelse.funksjoner).flatMap { funksjon, antall in
      Array(repeating: funksjon, count: antall)
    }
    let loddet = poster.indices.sorted {
      trekninger.uniform(.førsteFunksjon, $0) < trekninger.uniform(.førsteFunksjon, $1)
    }
    let første = loddet.prefix(beskrivelse.personer).map { poster[$0] }
    var personer = første.sorted(by: langsOmrådene).map { [$0] }
    for post in loddet.dropFirst(beskrivelse.personer).sorted() {
      let mottaker = mottaker(av: poster[post], nummer: post, personer, trekninger)
      personer[mottaker].append(poster[post])
    }
    return personer.enumerated().map { Person(nummer: $0 + 1, funksjoner: $1) }
  }

  /// By field; within one as the table has them, but allocation before services, to whom it sends.
  private static func langsOmrådene(_ a: Personfunksjon, _ b: Personfunksjon) -> Bool {
    func plass(_ funksjon: Personfunksjon) -> (UInt8, UInt8) {
      (funksjon.arbeidsområde.rawValue, funksjon == .tildeling ? 0 : funksjon.rawValue)
    }
    return plass(a) < plass(b)
  }

  /// One without the function, drawn with weights. There is one, for no function has more persons than there
  /// are.
  private static func mottaker(
    av funksjon: Personfunksjon, nummer: Int, _ personer: [[Personfunksjon]],
    _ trekninger: Nettrekninger
  ) -> Int {
    let mulige = personer.indices.filter { !personer[$0].contains(funksjon) }
    return trekk(mulige, trekninger, .flereFunksjoner, nummer) { person in
      let område = personer[person][0].arbeidsområde
      let beslektet: Double =
        område == funksjon.arbeidsområde
        ? 3 : område == .politikk || funksjon == .politiskFolkevalgt ? 0.001 : 1
      let antall = Double(personer[person].count)
      return beslektet / (antall * antall)
    } ?? 0
  }

  /// One of several with probabilities in proportion to weights above 0; nil where there are none. Each has a
  /// draw of its own, so that one more to choose from changes nothing between the others.
  ///
  /// Source: Efraimidis and Spirakis, "Weighted random sampling with a reservoir" (2006).
  static func trekk(
    _ mulige: [Int], _ trekninger: Nettrekninger, _ formål: Nettrekninger.Formål, _ nummer: Int,
    vekt: (Int) -> Double
  ) -> Int? {
    mulige.min { a, b in
      func lodd(_ i: Int) -> Double {
        -Elementary.log(trekninger.uniform(formål, nummer, ganger: i)) / vekt(i)
      }
      return lodd(a) < lodd(b)
    }
  }
}
