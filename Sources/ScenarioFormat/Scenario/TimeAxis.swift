import Boligmodell

/// Model time of a scenario: days from 00:00 on the start date.
struct TimeAxis {
  /// The most unit steps of a straight line.
  private static let flesteTrinn = 20_000_000.0

  let start: CivilDate
  let år: Int
  /// Days from the beginning of the warm-up to the start.
  let warmup: Double
  /// The civil date start + years, exclusive.
  let horizon: Double

  init(start: CivilDate, år: Int, oppvarmingsår: Int) {
    self.start = start
    self.år = år
    horizon = TimeAxis.days(fra: start, til: TimeAxis.forskjøvet(start, år: år))
    warmup = -TimeAxis.days(fra: start, til: TimeAxis.forskjøvet(start, år: -oppvarmingsår))
  }

  /// The same date in another year; 29 February becomes 1 March where there is none.
  private static func forskjøvet(_ dato: CivilDate, år: Int) -> CivilDate {
    CivilDate(year: dato.year + år, month: dato.month, day: dato.day)
      ?? CivilDate(year: dato.year + år, month: 3, day: 1) ?? dato
  }

  private static func days(fra: CivilDate, til: CivilDate) -> Double {
    Double(til.dayNumber - fra.dayNumber)
  }

  /// From the start until the horizon, which is not included.
  var periode: Range<CivilDate> { start..<TimeAxis.forskjøvet(start, år: år) }

  func day(_ dato: CivilDate) -> Double { TimeAxis.days(fra: start, til: dato) }

  func day(år: Int, måned: Int = 1) -> Double {
    CivilDate(year: år, month: måned, day: 1).map(day) ?? .infinity
  }

  /// The last calendar year that the horizon touches.
  var sisteÅr: Int {
    let end = start.year + år
    return day(år: end) < horizon ? end : end - 1
  }

  /// Days of a calendar year.
  func length(år: Int) -> Double { day(år: år + 1) - day(år: år) }

  /// First days of the calendar years, the beginning of the simulation first.
  var yearStarts: [Double] {
    let først = start.year - Int(warmup / 365) - 1
    let begynnelse = -warmup
    return [begynnelse]
      + (først...sisteÅr + 1).map { day(år: $0) }.filter { $0 > begynnelse && $0 < horizon }
  }

  /// The share of the calendar year that each of ``yearStarts`` begins that is simulated, by days.
  var yearShares: [Double] {
    let starts = yearStarts
    return zip(starts, starts.dropFirst() + [horizon]).map { fra, til in
      let nummer = start.year + Int((fra / 366).rounded(.down))
      let år = (nummer - 1...nummer + 1).last { day(år: $0) <= fra } ?? nummer
      return (til - fra) / length(år: år)
    }
  }

  /// Calendar years within the horizon, and the horizon.
  var periods: [Period] {
    var periods: [Period] = []
    for år in start.year...sisteÅr {
      let fra = max(day(år: år), 0)
      let til = min(day(år: år + 1), horizon)
      periods.append(
        Period(
          id: String(år), navn: LocalizedText(String(år), String(år)), fra: fra, til: til,
          erHeltÅr: til - fra == length(år: år)))
    }
    periods.append(
      Period(
        id: "horizon", navn: LocalizedText("hele perioden", "whole period"), fra: 0, til: horizon,
        erHeltÅr: false))
    return periods
  }

  /// The start, and then month ends, or every so many days, up to the horizon.
  func seriedatoer(steg: Int?) -> [SeriesDate] {
    var dates = [SeriesDate(day: 0, iso: iso(0))]
    if let steg {
      return dates
        + stride(from: Double(steg), through: horizon, by: Double(steg)).map { day in
          SeriesDate(day: day, iso: iso(day - 1))
        }
    }
    for år in start.year...sisteÅr + 1 {
      for måned in 1...12 {
        let day = day(år: år, måned: måned)
        if day > 0 && day <= horizon { dates.append(SeriesDate(day: day, iso: iso(day - 1))) }
      }
    }
    return dates
  }

  /// First days of the months after the beginning of the warm-up, before the horizon.
  func månedsstarter() -> [Double] {
    var days: [Double] = []
    for år in start.year - Int(warmup / 365) - 1...sisteÅr {
      for måned in 1...12 {
        let day = day(år: år, måned: måned)
        if day > -warmup && day < horizon { days.append(day) }
      }
    }
    return days
  }

  /// The number of the calendar month that holds a day, the same whatever the start: 12 · year + month.
  func månedsnummer(_ day: Double) -> Int {
    let deler = iso(day).split(separator: "-")
    guard deler.count == 3, let år = Int(deler[0]), let måned = Int(deler[1]) else { return 0 }
    return 12 * år + måned
  }

  /// The ISO date of a day.
  func iso(_ day: Double) -> String {
    let nummer = start.dayNumber + Int(day)
    var år = start.year + Int(day / 366)
    while let neste = CivilDate(year: år + 1, month: 1, day: 1), neste.dayNumber <= nummer {
      år += 1
    }
    for måned in stride(from: 12, through: 1, by: -1) {
      if let først = CivilDate(year: år, month: måned, day: 1), først.dayNumber <= nummer,
        let dato = CivilDate(year: år, month: måned, day: nummer - først.dayNumber + 1)
      {
        return dato.description
      }
    }
    return start.description
  }

  /// A series by year as steps; before the start the first year's value holds.
  func steps(_ serie: YearSeries, faktor: Double = 1) -> StepSeries {
    var days = [0.0]
    var verdier = [serie.value(in: start.year) * faktor]
    for år in start.year + 1...max(start.year + 1, sisteÅr) {
      let verdi = serie.value(in: år) * faktor
      if verdi != verdier[verdier.count - 1] {
        days.append(day(år: år))
        verdier.append(verdi)
      }
    }
    return StepSeries(days: days, verdier: verdier)
  }

  /// A schedule of whole units as steps: linear ones step when the line crosses k + ½.
  func steps(_ plan: DateSchedule) -> StepSeries {
    switch plan.course {
    case .constant(let verdi): return StepSeries(verdi)
    case .steps(let punkter):
      return klippet(punkter.map { (day($0.date), $0.value) })
    case .linear(let punkter):
      var steps: [(Double, Double)] = []
      for (nummer, punkt) in punkter.enumerated() {
        let fra = day(punkt.date)
        if nummer == 0 { steps.append((fra, punkt.value.rounded())) }
        if nummer + 1 == punkter.count { break }
        let neste = punkter[nummer + 1]
        let til = day(neste.date)
        let stigning = (neste.value - punkt.value) / (til - fra)
        if stigning == 0 || !stigning.isFinite { continue }
        if abs(neste.value - punkt.value) > TimeAxis.flesteTrinn {
          // Far beyond what is allowed, which the sizes are checked for.
          steps.append((til, neste.value))
          continue
        }
        let opp = stigning > 0
        var k = steps[steps.count - 1].1
        while true {
          let limit = opp ? k + 0.5 : k - 0.5
          let tid = fra + (limit - punkt.value) / stigning
          if tid > til || !tid.isFinite { break }
          k += opp ? 1 : -1
          steps.append((max(tid, fra), k))
        }
      }
      return klippet(steps)
    }
  }

  /// What holds at the start comes first, then the steps after it.
  private func klippet(_ steps: [(Double, Double)]) -> StepSeries {
    let ved = steps.last { $0.0 <= 0 }?.1 ?? steps.first?.1 ?? 0
    let senere = steps.filter { $0.0 > 0 }
    return StepSeries(days: [0] + senere.map(\.0), verdier: [ved] + senere.map(\.1))
  }
}
