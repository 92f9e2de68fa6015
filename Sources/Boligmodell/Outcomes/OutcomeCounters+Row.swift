import SimulationKernel

extension OutcomeCounters {
  /// The whole row, once every period is closed and every spell filed.
  mutating func finishedRow() -> ContiguousArray<Double> {
    let horisonten = periods.count
    familier[horisonten] = familier.dropLast().reduce(0, +)
    for type in 0...typeCount {
      boligtall[boligplass(horisonten, type)] = (0..<horisonten).reduce(BoligCounts()) {
        $0 + boligtall[boligplass($1, type)]
      }
    }
    for indikator in IndikatorID.allCases where indikator.slag != .avledet {
      for g in layout.groupNumbers(layout.indikatorer[indikator.rawValue]) {
        samle(indikator, g)
      }
    }
    for i in 0..<flyter.count {
      let (fra, til) = (i / Bosituasjon.antall, i % Bosituasjon.antall)
      row[layout.column(flowsFrom: fra, til: til, periode: horisonten)] =
        periods.indices.reduce(0) {
          $0 + row[layout.column(flowsFrom: fra, til: til, periode: $1)]
        }
    }
    samleVirkemidler()
    for l in layout.costLines.indices {
      row[layout.column(kostnad: l, periode: horisonten)] = periods.indices.reduce(0) {
        $0 + row[layout.column(kostnad: l, periode: $1)]
      }
    }
    for i in layout.organisation.indices {
      let år =
        layout.organisation[i].erBeholdning ? horisonten - 1..<horisonten : 0..<horisonten
      let tall = år.reduce(Organisasjonstall()) {
        $0 + organisasjonstall[$1 * layout.organisation.count + i]
      }
      skrivOrganisasjon(i, horisonten, tall)
    }
    for p in 0...horisonten { avled(p) }
    skrivVarigheter()
    return row
  }

  /// Keeps a period's numbers of the organisation, in the order of the layout.
  mutating func lukkOrganisasjon(_ p: Int, _ tall: [Organisasjonstall]) {
    for (i, verdi) in tall.enumerated() {
      organisasjonstall[p * layout.organisation.count + i] = verdi
      skrivOrganisasjon(i, p, verdi)
    }
  }

  private mutating func skrivOrganisasjon(_ i: Int, _ p: Int, _ tall: Organisasjonstall) {
    row[layout.column(organisasjon: i, periode: p)] =
      layout.organisation[i].erForhold ? andel(tall.teller, av: tall.nevner) : tall.teller
  }

  private mutating func samleVirkemidler() {
    let år = periods.indices
    for i in layout.instruments.indices {
      for mål in InstrumentMeasureID.allCases {
        func verdi(_ p: Int) -> Double {
          row[layout.column(virkemiddel: i, mål: mål.rawValue, periode: p)]
        }
        let alt =
          switch mål.slag {
          case .sum: år.reduce(0) { $0 + verdi($1) }
          case .end: verdi(periods.count - 1)
          case .tidssnitt:
            år.reduce(0) { $0 + verdi($1) * (periods[$1].til - periods[$1].fra) } / horizon
          }
        row[layout.column(virkemiddel: i, mål: mål.rawValue, periode: periods.count)] = alt
      }
    }
  }

  private func read(_ indikator: IndikatorID, _ g: Int, _ p: Int) -> Double {
    row[layout.column(indikator: indikator.rawValue, group: g, periode: p)]
  }

  private mutating func sett(_ indikator: IndikatorID, _ g: Int, _ p: Int, _ verdi: Double) {
    row[layout.column(indikator: indikator.rawValue, group: g, periode: p)] = verdi
  }

  /// The horizon from the calendar years.
  private mutating func samle(_ indikator: IndikatorID, _ g: Int) {
    let år = periods.indices
    let verdi: Double
    switch indikator.slag {
    case .sum: verdi = år.reduce(0) { $0 + read(indikator, g, $1) }
    case .end: verdi = read(indikator, g, periods.count - 1)
    case .tidssnitt:
      verdi =
        år.reduce(0) { $0 + read(indikator, g, $1) * (periods[$1].til - periods[$1].fra) }
        / horizon
    case .årssnitt:
      let hele = år.filter { periods[$0].erHeltÅr }
      verdi =
        hele.isEmpty ? .nan : hele.reduce(0) { $0 + read(indikator, g, $1) } / Double(hele.count)
    case .avledet: return
    }
    sett(indikator, g, periods.count, verdi)
  }

  /// Shares and means of a period.
  private mutating func avled(_ p: Int) {
    for g in 0..<groupCount {
      let avslag = read(.avslag, g, p)
      sett(.avslagsandel, g, p, andel(avslag, av: avslag + read(.innvilget, g, p)))
      var (av, nådd) = (0.0, 0.0)
      for periode in p < periods.count ? p..<p + 1 : 0..<periods.count {
        av += kvalifiserte[periode * groupCount + g]
        nådd += nådde[periode * groupCount + g]
      }
      sett(.midlertidigAndelNåddMerket, g, p, andel(nådd, av: av))
    }
    sett(
      .utgiftPerBosatt, 0, p,
      andel(read(.offentligeUtgifter, 0, p), av: read(.bosatteHusholdninger, 0, p)))
    avledOrganisasjon(p)
    sett(.startlånFamilieandel, 0, p, andel(familier[p], av: read(.startlånAntall, 0, p)))
    let length = p < periods.count ? periods[p].til - periods[p].fra : horizon
    for type in 0...typeCount {
      let b = boligtall[boligplass(p, type)]
      let g = group(type: type)
      sett(.utleiegrad, g, p, andel(b.utleid, av: b.boligdøgn))
      sett(.tomgangPerUtleie, g, p, andel(b.tomgangSum, av: b.tomgangAntall))
      sett(.tomgangOppussingPerUtleie, g, p, andel(b.oppussingSum, av: b.oppussingAntall))
      sett(.omløp, g, p, andel(b.nyeUtleier / length * 365.25, av: b.boligdøgn / length))
    }
  }

  /// The headlines of the organisation: what stands first among its measures.
  private mutating func avledOrganisasjon(_ p: Int) {
    func verdi(_ mål: String) -> Double {
      guard
        let i = layout.organisation.firstIndex(where: {
          $0.slag == .organisation && $0.mål == mål
        })
      else { return .nan }
      return row[layout.column(organisasjon: i, periode: p)]
    }
    for (indikator, mål) in OutcomeCounters.organisasjonsindikatorer {
      sett(indikator, 0, p, verdi(mål))
    }
  }

  /// Indikatorer that are read off the measures of the organisation.
  static let organisasjonsindikatorer: [(IndikatorID, String)] = [
    (.overleveringer, "handoffs_per_case"), (.sakerTilbake, "returned"), (.sakerTapt, "lost"),
    (.saksledetid, "application_lead_time"), (.virkemidlerOversett, "overlooked"),
    (.møtetimer, "meeting_hours"), (.utnyttelse, "utilisation"),
    (.matchkvalitet, "match_quality"), (.boligsosialeTimer, "capacity_hours"),
  ]

  private func andel(_ del: Double, av hele: Double) -> Double { hele > 0 ? del / hele : .nan }

  /// Durations, and the indikatorer read off them.
  private mutating func skrivVarigheter() {
    for mål in DurationID.allCases {
      durations.les(mål)
      for g in 0..<groupCount {
        let lest = durations.lest(g)
        for statistikk in DurationStatisticID.allCases {
          row[
            layout.column(varighet: mål.rawValue, group: g, statistikk: statistikk.rawValue)] =
            verdi(statistikk, lest)
        }
        if lest.forløp == 0 { continue }
        let p = periods.count
        switch mål {
        case .fraSøknad:
          sett(.ventetidSøknadMedian, g, p, lest.median)
          sett(.ventetidSøknadSnitt, g, p, lest.begrensetSnitt)
        case .fraBehov: sett(.ventetidBehovSnitt, g, p, lest.begrensetSnitt)
        case .bosetting:
          sett(.bosattInnen6Måneder, g, p, 1 - lest.over182)
          sett(.bosattInnen12Måneder, g, p, 1 - lest.over365)
        case .midlertidig, .leieforhold, .tomgang: break
        }
      }
    }
  }

  private func verdi(
    _ statistikk: DurationStatisticID, _ lest: DurationCurve
  ) -> Double {
    switch statistikk {
    case .forløp: Double(lest.forløp)
    case .fullførte: lest.fullførte
    case .venterFortsatt: lest.venterFortsatt
    case .p25: lest.p25
    case .median: lest.median
    case .p75: lest.p75
    case .p90: lest.p90
    case .begrensetSnitt: lest.forløp > 0 ? lest.begrensetSnitt : .nan
    case .andelOverMerket: lest.forløp > 0 ? lest.over91 : .nan
    case .snittAvFullførte: lest.snittAvFullførte
    }
  }
}

/// What is read off a Kaplan–Meier curve, in the order of the outcome row.
enum DurationStatisticID: Int, CaseIterable {
  case forløp, fullførte, venterFortsatt, p25, median, p75, p90, begrensetSnitt, andelOverMerket
  case snittAvFullførte

  var statistikk: DurationStatistic {
    switch self {
    case .forløp:
      DurationStatistic(id: "spells", navn: LocalizedText("forløp", "spells"), enhet: .antall)
    case .fullførte:
      DurationStatistic(
        id: "completed", navn: LocalizedText("fullførte", "completed"), enhet: .antall)
    case .venterFortsatt:
      DurationStatistic(
        id: "still_waiting", navn: LocalizedText("pågår ved slutten", "still going on"),
        enhet: .antall)
    case .p25:
      DurationStatistic(id: "p25", navn: LocalizedText("25 %", "25 %"), enhet: .days)
    case .median:
      DurationStatistic(id: "median", navn: LocalizedText("median", "median"), enhet: .days)
    case .p75:
      DurationStatistic(id: "p75", navn: LocalizedText("75 %", "75 %"), enhet: .days)
    case .p90:
      DurationStatistic(id: "p90", navn: LocalizedText("90 %", "90 %"), enhet: .days)
    case .begrensetSnitt:
      DurationStatistic(
        id: "restricted_mean_365",
        navn: LocalizedText("snitt av de første 365 døgn", "mean restricted to 365 days"),
        enhet: .days)
    case .andelOverMerket:
      DurationStatistic(
        id: "share_over_3_months",
        navn: LocalizedText("andel over tre måneder", "share over three months"),
        enhet: .andel)
    case .snittAvFullførte:
      DurationStatistic(
        id: "mean_of_completed",
        navn: LocalizedText(
          "snitt av fullførte (ikke de som venter)", "mean of completed spells only"),
        enhet: .days)
    }
  }
}

extension DurationID {
  var mål: DurationMeasure {
    switch self {
    case .fraSøknad:
      DurationMeasure(
        id: "wait_from_application",
        navn: LocalizedText("ventetid fra søknad", "wait from application"),
        definisjon: LocalizedText(
          "Fra første søknad om kommunal bolig, også om den fikk avslag, til eget hjem: kommunal, privat leie eller eid",
          "From the first application, also if refused, to a home of one's own: municipal, private or owned"
        ))
    case .fraBehov:
      DurationMeasure(
        id: "wait_from_need", navn: LocalizedText("ventetid fra behov", "wait from need"),
        definisjon: LocalizedText(
          "Fra husholdningen er uten eget hjem eller søker, til eget hjem",
          "From being without a home or applying, to a home of one's own"))
    case .midlertidig:
      DurationMeasure(
        id: "stay_temporary",
        navn: LocalizedText("opphold i midlertidig botilbud", "stay in temporary accommodation"),
        definisjon: LocalizedText("Et sammenhengende opphold", "One unbroken stay"))
    case .leieforhold:
      DurationMeasure(
        id: "tenancy", navn: LocalizedText("leieforhold i kommunal bolig", "municipal tenancy"),
        definisjon: LocalizedText("Fra innflytting til utflytting", "From move-in to move-out"))
    case .bosetting:
      DurationMeasure(
        id: "wait_settlement", navn: LocalizedText("ventetid på bosetting", "wait for settlement"),
        definisjon: LocalizedText(
          "Fra flyktninghusholdningen venter i modellen til den er bosatt",
          "From waiting in the model to being settled"))
    case .tomgang:
      DurationMeasure(
        id: "void", navn: LocalizedText("tomgang", "vacancy"),
        definisjon: LocalizedText(
          "Boliger, fra utflytting til ny innflytting", "Dwellings, from move-out to move-in"))
    }
  }
}

extension OutcomeLayout {
  /// The shape of a model's outcomes.
  ///
  /// - Parameters:
  ///   - groups: groups of households, `all` first.
  ///   - boligtyper: names of the kinds of dwelling.
  public init(
    groups: [Group], boligtyper: [String], periods: [Period], dates: [SeriesDate],
    virkemidler: [String] = [],
    kostnadslinjer: [Kostnadslinje] = Kostnadslinje.faste,
    organisasjon: [OrganisationMeasure] = []
  ) {
    let situasjoner = Bosituasjon.allCases.map { Group(id: $0.identifikator, navn: $0.navn) }
    self.init(
      indikatorer: Indikatorkatalog.alle,
      groups: groups
        + boligtyper.map {
          Group(
            id: "boligtype:\($0)", navn: LocalizedText("boligtype \($0)", "dwelling kind \($0)"))
        }, householdGroupCount: groups.count, periods: periods,
      seriesList: SeriesID.allCases.map(\.serie), dates: dates,
      flowsFrom: situasjoner.prefix(Bosituasjon.antallFulgte)
        + [Group(id: "inflow", navn: LocalizedText("inngang", "inflow"))],
      flowsTo: situasjoner, durations: DurationID.allCases.map(\.mål),
      durationStatistics: DurationStatisticID.allCases.map(\.statistikk),
      instruments: virkemidler.map { Group(id: $0, navn: LocalizedText($0, $0)) },
      instrumentMeasures: InstrumentMeasureID.allCases.map(\.mål), costLines: kostnadslinjer,
      organisation: organisasjon)
  }
}
