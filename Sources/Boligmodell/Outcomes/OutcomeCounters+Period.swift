import SimulationKernel

extension OutcomeCounters {
  /// The reported period that ends on a day.
  func periode(som slutter: Double) -> Int? {
    periods.firstIndex { $0.til == slutter }
  }

  /// Starts a new stretch of areas.
  mutating func begin(_ now: Double) {
    fra = now
    for i in 0..<bestand.count { bestand[i].begin(now) }
  }

  /// Number counted for all households in the current period.
  func sum(_ indikator: IndikatorID) -> Double { antall[indikator.rawValue * groupCount] }

  /// Stays in temporary accommodation past the mark at the end of the period.
  mutating func overMerketNå(_ groups: UInt64) { tell(.midlertidigAndelOverMerketNå, groups) }

  /// In an institution or prison, out within two months.
  mutating func snartUteUtenHjem(_ groups: UInt64) { tell(.bostedsløse, groups) }

  private mutating func write(_ indikator: IndikatorID, _ group: Int, _ p: Int, _ verdi: Double) {
    row[layout.column(indikator: indikator.rawValue, group: group, periode: p)] = verdi
  }

  /// Reads every series at a date.
  mutating func readSeries(_ dato: Int, _ boliger: borrowing Boligbestand) {
    for serie in SeriesID.allCases {
      if let tilstand = serie.tilstand {
        for g in 0..<groupCount {
          row[layout.column(serie: serie.rawValue, group: g, dato: dato)] = Double(
            bestand[tilstand * groupCount + g].antall)
        }
      }
      if !serie.serie.byBoligtype { continue }
      for type in 0...typeCount where serie.tilstand == nil || type > 0 {
        row[layout.column(serie: serie.rawValue, group: group(type: type), dato: dato)] =
          Double(boliger.sum(type: type) { serie.boliger($0) })
      }
    }
  }

  /// Closes a period into the row.
  mutating func close(
    _ p: Int, _ now: Double, regnskap: borrowing Regnskap, taptLeie: [Int64],
    boliger: borrowing Boligbestand,
    kjøpteDøgn: Double, ubruktRamme: Double
  ) {
    for indikator in IndikatorID.allCases where indikator.erTelt {
      for g in 0..<groupCount {
        write(indikator, g, p, antall[indikator.rawValue * groupCount + g])
      }
    }
    for g in 0..<groupCount { lukkBestand(p, g, now) }
    for g in 0..<groupCount {
      let now = bestand[Int(Bosituasjon.midlertidigBotilbud.rawValue) * groupCount + g].antall
      let over = antall[IndikatorID.midlertidigAndelOverMerketNå.rawValue * groupCount + g]
      write(.midlertidigAndelOverMerketNå, g, p, now > 0 ? over / Double(now) : .nan)
    }
    write(.midlertidigDøgnKjøpt, 0, p, kjøpteDøgn)
    write(.startlånUbruktRamme, 0, p, ubruktRamme)
    let dekket = regnskap.periode[FastLinje.startlånTapDekket.rawValue]
    write(
      .startlånTapKommune, 0, p,
      kroner(regnskap.periode[FastLinje.startlånTap.rawValue] - dekket))
    write(.startlånTapStat, 0, p, kroner(dekket))
    write(.startlånUtestående, 0, p, kroner(regnskap.utestående))
    for type in 0...typeCount { lukkBoliger(p, type, now, taptLeie, boliger) }
    write(.leieinntekter, 0, p, kroner(regnskap.periode[FastLinje.husleie.rawValue]))
    write(.kostnadNav, 0, p, kroner(regnskap.netto(.nav, .drift)))
    write(.kostnadOppussing, 0, p, kroner(regnskap.periode[FastLinje.oppussing.rawValue]))
    write(.kostnadKommune, 0, p, kroner(regnskap.netto(.kommune, .drift)))
    write(
      .kostnadStat, 0, p,
      kroner(regnskap.netto(.stat, .drift) + regnskap.netto(.stat, .investering))
    )
    write(.kostnadHusholdning, 0, p, kroner(regnskap.netto(.husholdning, .drift)))
    write(.investeringKommune, 0, p, kroner(regnskap.netto(.kommune, .investering)))
    write(.offentligeUtgifter, 0, p, kroner(regnskap.offentligeUtgifter()))
    for l in layout.costLines.indices {
      row[layout.column(kostnad: l, periode: p)] = kroner(regnskap.periode[l])
    }
    familier[p] = startlånFamilier
    for i in 0..<flyter.count {
      row[
        layout.column(
          flowsFrom: i / Bosituasjon.antall, til: i % Bosituasjon.antall, periode: p)] = flyter[i]
    }
  }

  /// A kind of dwelling, or all kinds (0).
  private mutating func lukkBoliger(
    _ p: Int, _ type: Int, _ now: Double, _ taptLeie: [Int64],
    _ boliger: borrowing Boligbestand
  ) {
    let g = group(type: type)
    let utleid = boliger.sum(type: type) { $0.utleidTid.area(now) }
    let oppussing = boliger.sum(type: type) { $0.oppussingTid.area(now) }
    let klar = boliger.sum(type: type) { $0.klarTid.area(now) }
    var tall = boliger.sum(type: type) { $0.tall }
    tall.utleid = utleid
    tall.boligdøgn = utleid + oppussing + klar
    boligtall[boligplass(p, type)] = tall
    write(.boliger, g, p, Double(boliger.sum(type: type) { $0.bestand }))
    write(.utleide, g, p, utleid / (now - fra))
    write(.tomgangsdøgn, g, p, oppussing + klar)
    write(.tomgangsdøgnOppussing, g, p, oppussing)
    write(.utleieskifter, g, p, tall.fraflyttinger)
    write(.boliggjeld, g, p, Double(boliger.sum(type: type) { $0.gjeld }))
    write(.tapteLeieinntekter, g, p, kroner(type == 0 ? taptLeie.reduce(0, +) : taptLeie[type - 1]))
    if type == 0 { return }
    write(.tildelinger, g, p, tall.nyeUtleier)
    write(.venteliste, g, p, Double(boliger.sum(type: type) { $0.venteTid.antall }))
    write(.ventelisteSnitt, g, p, boliger.sum(type: type) { $0.venteTid.area(now) } / (now - fra))
  }

  /// Whole kroner, ties to even.
  func kroner(_ øre: Int64) -> Double { Elementary.nearest(Double(øre) / 100) }

  /// Closes an instrument's numbers of a period into the row.
  mutating func lukkVirkemiddel(
    _ i: Int, _ p: Int, _ now: Double, _ tall: InstrumentCounts, _ tilstand: VirkemiddelState
  ) {
    for mål in InstrumentMeasureID.allCases {
      let verdi =
        switch mål {
        case .vurdert: tall.vurdert
        case .tildelt: tall.tildelt
        case .avvist: tall.avvist
        case .avsluttet: tall.avsluttet
        case .innehavere: Double(tilstand.innehavere)
        case .snittInnehavere: tilstand.innehavertid.area(now) / (now - fra)
        case .iKø: Double(tilstand.venter)
        case .bosatteHusholdninger: tall.bosatteHusholdninger
        case .bosattePersoner: tall.bosattePersoner
        case .forebygget: tall.forebygget
        case .timer: tall.timer
        case .beløp: Elementary.nearest(tall.beløp / 100)
        case .ubruktRamme:
          tilstand.rammeIgjen < .infinity ? Elementary.nearest(tilstand.rammeIgjen / 100) : 0
        }
      row[layout.column(virkemiddel: i, mål: mål.rawValue, periode: p)] = verdi
    }
  }

  private mutating func lukkBestand(_ p: Int, _ g: Int, _ now: Double) {
    let length = now - fra
    var hjemløseNå = antall[IndikatorID.bostedsløse.rawValue * groupCount + g]
    var hjemløseAreal = 0.0
    for b in Bosituasjon.fulgte {
      let tilstand = bestand[Int(b.rawValue) * groupCount + g]
      write(.bestand(b), g, p, Double(tilstand.antall))
      write(.snitt(b), g, p, tilstand.area(now) / length)
      switch b {
      case .midlertidigBotilbud, .hosSlektEllerVenner, .utenTak:
        hjemløseNå += Double(tilstand.antall)
        hjemløseAreal += tilstand.area(now)
      default: break
      }
      if b == .midlertidigBotilbud { write(.midlertidigDøgn, g, p, tilstand.area(now)) }
    }
    write(.bostedsløse, g, p, hjemløseNå)
    write(.snittBostedsløse, g, p, hjemløseAreal / length)
    let liste = bestand[OutcomeCounters.venteliste * groupCount + g]
    write(.venteliste, g, p, Double(liste.antall))
    write(.ventelisteSnitt, g, p, liste.area(now) / length)
  }
}

/// The time series, in the order of the outcome row.
enum SeriesID: Int, CaseIterable {
  case midlertidig, kommunal, privat, eid, hosAndre, institusjon, fengsel, venterBosetting, utenTak
  case venteliste, boligerLedige, boligerUnderOppussing

  /// The situation it counts, by place in the counters; nil counts dwellings.
  var tilstand: Int? { rawValue < OutcomeCounters.tilstander ? rawValue : nil }

  /// The count of a kind of dwelling, where it is broken down by kind.
  func boliger(_ type: Boligbestand.TypeState) -> Int {
    switch self {
    case .venteliste: type.venteTid.antall
    case .boligerLedige: type.antallKlare
    default: type.underOppussing
    }
  }

  var serie: TimeSeries {
    if rawValue < Bosituasjon.antallFulgte {
      let b = Bosituasjon.fulgte[rawValue]
      return TimeSeries(id: b.identifikator, navn: b.navn, enhet: .husholdninger, isGrouped: true)
    }
    switch self {
    case .venteliste:
      return TimeSeries(
        id: "waiting_list", navn: LocalizedText("venteliste", "waiting list"),
        enhet: .husholdninger,
        isGrouped: true, byBoligtype: true)
    case .boligerLedige:
      return TimeSeries(
        id: "dwellings_ready",
        navn: LocalizedText("boliger klare, ikke utleid", "dwellings ready, not let"),
        enhet: .boliger, isGrouped: false, byBoligtype: true)
    default:
      return TimeSeries(
        id: "dwellings_in_refurbishment",
        navn: LocalizedText("boliger under oppussing", "dwellings in refurbishment"),
        enhet: .boliger,
        isGrouped: false, byBoligtype: true)
    }
  }
}
