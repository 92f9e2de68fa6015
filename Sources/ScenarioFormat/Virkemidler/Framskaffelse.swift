import Boligmodell
import SimulationKernel

extension Virkemiddelmekanisme {
  /// Building, buying and leasing dwellings.
  static let framskaffelse = Virkemiddelmekanisme(
    "framskaffelse",
    .object(
      ShapeField("boligtype", .text, nb: "Boligtypen som kommer.", en: "The kind that comes."),
      ShapeField(
        "måte",
        .choice([
          Choice("bygging", "bygging", en: "building"),
          Choice("kjøp", "kjøp av bolig", en: "purchase"),
          Choice("borettslag", "kjøp i borettslag", en: "purchase in a housing cooperative"),
          Choice("innleie", "innleie fra privat eier", en: "lease from a private owner"),
        ]), nb: "Hvordan boligene framskaffes.", en: "How the dwellings are acquired."),
      ShapeField(
        "bestillinger", bestillinger,
        nb: "Hvor mange som bestilles: i året, spredt over det, eller på datoer.",
        en: "How many are ordered: a year, spread over it, or at dates."),
      ShapeField(
        "ledetid", .distribution(.duration), .optional,
        nb: "Fra bestilling til boligen er klar; hver bolig for seg.",
        en: "From order to ready, each dwelling by itself."),
      ShapeField(
        "protest",
        .object(
          ShapeField(
            "sannsynlighet", .quantity(.probability), nb: "Sannsynlighet for protest.",
            en: "Probability of a protest."),
          ShapeField(
            "forsinkelse", .distribution(.duration), nb: "Hva den forsinker.",
            en: "How long it delays.")), .optional, nb: "Protester som forsinker.",
        en: "Protests that delay."),
      ShapeField(
        "kostnadPerBolig", .quantity(.money), .defaults(to: 0),
        nb: "Anskaffelseskostnad, betalt ved overtakelse.", en: "Cost, paid at takeover."),
      ShapeField(
        "tomterabatt", .quantity(.money), .defaults(to: 0),
        nb: "Hva tomt under markedspris tar av kostnaden.",
        en: "What land below market price takes off the cost."),
      ShapeField(
        "tilskuddsandel", .quantity(.share), .defaults(to: 0),
        nb: "Statens tilskudd som andel av kostnaden.", en: "The state's grant, share of the cost."),
      ShapeField(
        "avskrivning", .quantity(.duration), .defaults(to: "30 år"),
        nb: "Tiden tilskuddet avskrives over; resten betales tilbake ved salg.",
        en: "Time over which the grant is written off; the rest is repaid on sale."),
      ShapeField(
        "borettslag",
        .object(
          ShapeField(
            "boliger", .quantity(.count), nb: "Boliger i borettslagene.",
            en: "Dwellings in the cooperatives."),
          ShapeField(
            "andel", .quantity(.share, in: .closed(0, 0.3)), .defaults(to: 0.1),
            nb: "Hva kommunen kan eie: 10 prosent, inntil 30 der vedtektene sier det.",
            en: "What the municipality can own: 10 per cent, up to 30 where the articles say so."),
          ShapeField(
            "eidFraFør", .quantity(.count), .defaults(to: 0), nb: "Eid fra før.",
            en: "Owned already.")), .optional, nb: "Grensen for kjøp i borettslag.",
        en: "The limit to purchase in cooperatives."),
      ShapeField(
        "varighet", .distribution(.duration), .optional,
        nb: "Innleie: hvor lenge; så går boligen tilbake når den er ledig.",
        en: "Lease: how long; then it goes back when vacant."),
      ShapeField(
        "leie", .quantity(.moneyRate), .defaults(to: 0), nb: "Innleie: hva eieren får.",
        en: "Lease: what the owner is paid.")),
    nb: "Boliger som bygges, kjøpes eller leies inn, med ledetid.",
    en: "Dwellings built, bought or leased, with lead time."
  ) { compiler, reader, nummer, modell in
    compiler.framskaffelse(reader, nummer, &modell)
  }

  static let bestillinger = Shape.oneOf([
    Alternative("datoer", when: .type([.array]), .array(of: datert, count: 1...400)),
    Alternative("perÅr", when: .otherwise, .series(.count, in: .closed(0, 10_000))),
  ])

  /// A number of dwellings at a date.
  static let datert = Shape.object(
    ShapeField("dato", .date, nb: "Dato.", en: "Date."),
    ShapeField(
      "antall", .quantity(.count, in: .closed(0, 10_000)), nb: "Boliger.", en: "Dwellings."))
}

extension ScenarioCompiler {
  mutating func framskaffelse(_ reader: DocumentReader, _ nummer: Int, _ modell: inout Modell) {
    guard let type = boligtypenummer(reader["boligtype"]),
      let måte = Framskaffelse.Måte(rawValue: reader["måte"].text)
    else { return }
    var f = Framskaffelse(virkemiddel: nummer, boligtype: type, måte: måte)
    let v = modell.virkemidler[nummer]
    f.bestillinger = bestillinger(reader["bestillinger"]).filter { $0 >= v.fra && $0 < v.til }
    f.bestillinger = innenGrensen(f.bestillinger, måte, reader)
    f.ledetid = variate(reader.optional("ledetid"))
    if let protest = reader.optional("protest") {
      f.protestsannsynlighet = protest["sannsynlighet"].number
      f.protestforsinkelse = variate(protest["forsinkelse"])
    }
    let kostnad = reader["kostnadPerBolig"].number
    let rabatt = reader["tomterabatt"].number
    if rabatt > kostnad {
      reader["tomterabatt"].report(
        .utenforGrenser, "rabatten er større enn kostnaden", en: "the reduction exceeds the cost")
    }
    f.kostnad = (kostnad - rabatt) * 100
    f.tilskudd = f.kostnad * reader["tilskuddsandel"].number
    f.avskrivning = max(reader["avskrivning"].number, 0x1p-20)
    f.leietid = variate(reader.optional("varighet"))
    f.leie = reader["leie"].number * 100
    kontrollerLeie(f, reader)
    let slag: Kostnadslinje.Slag = måte == .innleie ? .drift : .investering
    if f.kostnad > 0 {
      f.kostnadslinje = linje(
        v, LocalizedText("framskaffelse", en: "acquisition"), .kommune, .andre, slag, &modell)
    }
    if f.tilskudd > 0 {
      f.tilskuddslinje = linje(
        v, LocalizedText("tilskudd", en: "grants"), .stat, .kommune, slag, &modell)
      f.tilbakebetalingslinje = linje(
        v, LocalizedText("tilskudd betalt tilbake", en: "grants repaid"), .kommune, .stat, slag,
        &modell)
    }
    if f.leie > 0 {
      f.leielinje = linje(
        v, LocalizedText("innleie", en: "rent of leased dwellings"), .kommune, .andre, .drift,
        &modell)
    }
    modell.framskaffelser.append(f)
  }

  /// A line of the accounts of an instrument's mechanism.
  func linje(
    _ v: Virkemiddel, _ navn: LocalizedText, _ fra: Budsjetteier, _ til: Budsjetteier,
    _ slag: Kostnadslinje.Slag, _ modell: inout Modell
  ) -> Int {
    modell.kostnadslinjer.append(
      Kostnadslinje(
        "instrument:\(v.navn):\(navn.nb)", LocalizedText(same: "\(v.navn), ") + navn,
        fra: fra, til: til, slag))
    return modell.kostnadslinjer.count - 1
  }

  func boligtypenummer(_ reader: DocumentReader) -> Int? {
    nummer(reader.text, i: boligtyper, reader, ScenarioCompiler.boligtypeord)
  }

  /// The day of each dwelling's order, ascending: the n-th of a year's N comes (n − ½)/N into it. What was
  /// ordered before the start is not simulated.
  private func bestillinger(_ reader: DocumentReader) -> [Double] {
    if reader.alternative == "datoer" {
      return datert(reader).flatMap { [Double](repeating: $0.day, count: $0.antall) }
    }
    let serie = serie(reader)
    return (tid.start.year...tid.sisteÅr).flatMap { år in
      let antall = Int(serie.value(in: år))
      return (0..<max(antall, 0)).map { n in
        tid.day(år: år) + (Double(n) + 0.5) / Double(antall) * tid.length(år: år)
      }
    }.filter { $0 >= 0 && $0 < tid.horizon }
  }

  /// Numbers by date, in order; those before the start are left out, with a warning.
  func datert(_ reader: DocumentReader) -> [(day: Double, antall: Int)] {
    var poster: [(day: Double, antall: Int)] = []
    for del in reader.elements {
      guard let dato = del["dato"].date else { continue }
      let day = tid.day(dato)
      if day < 0 {
        del["dato"].report(
          .utenVirkning, severity: .warning, "\(dato) er før starten, og regnes ikke med",
          en: "\(dato) is before the start and does not count")
      } else if day < tid.horizon {
        poster.append((day, del["antall"].int))
      }
    }
    return poster.sorted { $0.day < $1.day }
  }

  /// What the cooperatives' limit leaves of the orders.
  ///
  /// Source: burettslagslova § 4-2 and § 4-3: public bodies can own one share at least and up to 10 per
  /// cent of the shares, up to 30 where the articles say so.
  private func innenGrensen(
    _ bestillinger: [Double], _ måte: Framskaffelse.Måte, _ reader: DocumentReader
  ) -> [Double] {
    guard let grense = reader.optional("borettslag") else {
      if måte == .borettslag {
        reader.report(
          .mangler, "«borettslag» må si hvor mange boliger borettslagene har",
          en: "\"borettslag\" must say how many dwellings the cooperatives have")
      }
      return bestillinger
    }
    let boliger = grense["boliger"].number
    let kanEie = boliger > 0 ? max(Int(boliger * grense["andel"].number + 1e-9), 1) : 0
    let igjen = max(kanEie - grense["eidFraFør"].int, 0)
    if bestillinger.count > igjen {
      reader["bestillinger"].report(
        .overGrensen, severity: .warning,
        "\(bestillinger.count) boliger er bestilt, men kommunen kan kjøpe \(igjen)",
        en: "\(bestillinger.count) dwellings are ordered, but the municipality can buy \(igjen)")
    }
    return Array(bestillinger.prefix(igjen))
  }

  private func kontrollerLeie(_ f: Framskaffelse, _ reader: DocumentReader) {
    if f.måte == .innleie, f.leietid < 0 {
      reader.report(
        .mangler, "innleie må ha en «varighet»", en: "a lease must have a \"varighet\"")
    }
    if f.måte != .innleie {
      for nøkkel in ["varighet", "leie"] where reader.optional(nøkkel) != nil {
        if let del = reader.optional(nøkkel), f.leie > 0 || nøkkel == "varighet" {
          del.report(
            .utenVirkning, "«\(nøkkel)» gjelder bare innleie",
            en: "\"\(nøkkel)\" is about leasing alone")
        }
      }
    }
  }
}

extension ProblemCode {
  static let overGrensen = ProblemCode(
    "over-grensen", "Mer enn det er adgang til; resten regnes ikke med.",
    en: "More than is allowed; the rest does not count.")
}
