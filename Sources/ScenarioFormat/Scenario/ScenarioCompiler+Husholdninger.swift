import Boligmodell
import SimulationKernel

extension ScenarioCompiler {
  mutating func inngang(_ post: DocumentReader.Entry) -> Inngang {
    let reader = post.value
    var streams = [stream(post.name, serie(reader["perÅr"]), reader)]
    for bølge in reader.optional("bølger")?.entries ?? [] {
      streams.append(
        stream("\(post.name)/\(bølge.name)", bølge.value.series, reader, isWave: true))
    }
    var inngang = Inngang(
      navn: post.name, streams: streams.compactMap { $0 },
      husholdningstyper: Shares(andeler(reader["husholdningstype"])),
      alder: variate(reader.optional("alder"), ellers: 40), målgrupper: målgruppeandeler(reader),
      behov: Shares(behov(reader)), inntekt: variate(reader.optional("inntekt"), ellers: 0),
      egenkapital: variate(reader.optional("egenkapital"), ellers: 0),
      ankommerTil: mål(reader["ankommerTil"]), oppdages: reader["oppdages"].number,
      søker: reader["søker"].number)
    inngang.trygd = reader["trygd"].number
    inngang.betalingsanmerkning = reader["betalingsanmerkning"].number
    return inngang
  }

  /// A stream: the year's number is spread over its actual days; warm-up has the first year's rate.
  ///
  /// - Parameter isWave: a wave given by years is nothing before its first and after its last one.
  private func stream(
    _ navn: String, _ serie: YearSeries, _ reader: DocumentReader, isWave: Bool = false
  ) -> Inngang.Stream? {
    func perÅr(_ år: Int) -> Double {
      if isWave, let first = serie.firstYear, let last = serie.lastYear, år < first || år > last {
        return 0
      }
      return serie.value(in: år)
    }
    var breaks = [-tid.warmup]
    var rates: [Double] = []
    let førsteRate = perÅr(tid.start.year) / tid.length(år: tid.start.year)
    if tid.warmup > 0 {
      breaks.append(0)
      rates.append(førsteRate)
    }
    for år in tid.start.year...tid.sisteÅr {
      let end = min(tid.day(år: år + 1), tid.horizon)
      if end <= 0 { continue }
      breaks.append(end)
      rates.append(perÅr(år) / tid.length(år: år))
    }
    guard let rate = try? CumulativeRate(times: breaks, rates: rates) else {
      reader.report(
        .utenforGrenser, "tilgangen kan ikke brukes", en: "the inflow cannot be used")
      return nil
    }
    return Inngang.Stream(nameHash: Subject.hash(of: navn), rate: rate)
  }

  private func andeler(_ reader: DocumentReader) -> [Double] {
    var andeler = [Double](repeating: 0, count: max(husholdningstyper.count, 1))
    for del in reader.probabilities {
      if let nummer = nummer(
        del.name, i: husholdningstyper, reader, ScenarioCompiler.husholdningstypeord)
      {
        andeler[nummer] = del.probability
      }
    }
    return andeler
  }

  private func behov(_ reader: DocumentReader) -> [Double] {
    guard let reader = reader.optional("behov") else { return [1, 0, 0] }
    var andeler = [0.0, 0, 0]
    for del in reader.probabilities {
      if let behov = Behov.allCases.first(where: { $0.nøkkel == del.name }) {
        andeler[Int(behov.rawValue)] = del.probability
      }
    }
    return andeler
  }

  private func målgruppeandeler(_ reader: DocumentReader) -> [Double] {
    var andeler = [Double](repeating: 0, count: målgrupper.count)
    for del in reader.optional("målgrupper")?.entries ?? [] {
      if let nummer = nummer(
        del.name, i: målgrupper, del.value, ScenarioCompiler.målgruppeord)
      {
        andeler[nummer] = del.value.number
      }
    }
    return andeler
  }

  /// A distribution over situations, exits and acute need; parts of probability 0 are left out.
  func mål(_ reader: DocumentReader) -> TargetDistribution {
    var mål: [TargetDistribution.Target] = []
    var probabilities: [Double] = []
    for del in reader.probabilities where del.probability > 0 {
      if del.name == "akutt" {
        mål.append(.akutt)
      } else if let b = Bosituasjon.allCases.first(where: { $0.nøkkel == del.name }) {
        mål.append(.bosituasjon(b))
      } else {
        continue
      }
      probabilities.append(del.probability)
    }
    if mål.isEmpty { return TargetDistribution(.bosituasjon(.flyttet)) }
    return TargetDistribution(mål, probabilities)
  }

  mutating func startbestand(_ innganger: [String]) -> [Startbestand] {
    var poster: [Startbestand] = []
    for post in reader.optional("startbestand")?.entries ?? [] {
      guard
        let inngang = nummer(
          post.name, i: innganger, post.value, ScenarioCompiler.inngangsord)
      else { continue }
      for b in Bosituasjon.fulgte {
        guard let reader = post.value.optional(b.nøkkel) else { continue }
        let navn = "\(post.name)/\(b.nøkkel)"
        if b == .kommunalBolig {
          for leie in reader.entries {
            guard
              let type = nummer(
                leie.name, i: boligtyper, leie.value, ScenarioCompiler.boligtypeord)
            else { continue }
            poster.append(
              startpost(leie.value, "\(navn)/\(leie.name)", inngang, b, boligtype: type))
          }
        } else {
          poster.append(startpost(reader, navn, inngang, b, boligtype: nil))
        }
      }
    }
    return poster
  }

  private mutating func startpost(
    _ reader: DocumentReader, _ navn: String, _ inngang: Int, _ b: Bosituasjon, boligtype: Int?
  ) -> Startbestand {
    let post = Startbestand(
      inngang: inngang, bosituasjon: b, antall: reader["antall"].int, boligtype: boligtype,
      påVenteliste: boligtype == nil ? reader["påVenteliste"].int : 0,
      tilBehandling: boligtype == nil ? reader["tilBehandling"].int : 0,
      hittil: reader.optional("hittil").map { variate($0) },
      nameHash: Subject.hash(of: navn))
    if post.påVenteliste + post.tilBehandling > post.antall {
      reader.report(
        .utenforGrenser, "flere på venteliste og til behandling enn husholdninger",
        en: "more on the waiting list and pending than households",
        found: "\(post.påVenteliste) + \(post.tilBehandling)",
        allowed: LocalizedText("høyst \(post.antall)", en: "at most \(post.antall)"))
    }
    return post
  }
}
