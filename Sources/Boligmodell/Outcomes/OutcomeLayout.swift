/// A part of the households, by one attribute. A household counts in every group that it belongs to.
public struct Group: Sendable, Equatable {
  /// Stable identifier, for instance `all` or `malgruppe:flyktning`.
  public let id: String
  public let navn: LocalizedText
  public init(id: String, navn: LocalizedText) {
    self.id = id
    self.navn = navn
  }
}

/// A stretch of model time that outcomes are reported for: a calendar year (the first and last may be
/// cut by the horizon) or the whole horizon, which comes last.
public struct Period: Sendable, Equatable {
  /// `2009` or `horizon`.
  public let id: String
  public let navn: LocalizedText
  /// Days from the start of the simulation's horizon, half open.
  public let fra: Double
  public let til: Double
  /// Whether it is a calendar year that the horizon holds whole.
  public let erHeltÅr: Bool
  public init(id: String, navn: LocalizedText, fra: Double, til: Double, erHeltÅr: Bool) {
    self.id = id
    self.navn = navn
    self.fra = fra
    self.til = til
    self.erHeltÅr = erHeltÅr
  }
}

/// A time series: a count read at each series date.
public struct TimeSeries: Sendable, Equatable {
  public let id: String
  public let navn: LocalizedText
  public let enhet: Indikator.Enhet
  /// Whether it is broken down by household group, and by kind of dwelling.
  public let isGrouped: Bool
  public let byBoligtype: Bool
  public init(
    id: String, navn: LocalizedText, enhet: Indikator.Enhet, isGrouped: Bool,
    byBoligtype: Bool = false
  ) {
    self.id = id
    self.navn = navn
    self.enhet = enhet
    self.isGrouped = isGrouped
    self.byBoligtype = byBoligtype
  }
}

/// A date at which the series are read: a day number from the start and its ISO date.
public struct SeriesDate: Sendable, Equatable {
  public let day: Double
  /// The last day that it closes, `2009-01-31` for a month end; for the start, which closes none, its own date.
  public let iso: String
  public init(day: Double, iso: String) {
    self.day = day
    self.iso = iso
  }
}

/// A duration whose distribution is estimated by Kaplan–Meier within each replication.
public struct DurationMeasure: Sendable, Equatable {
  public let id: String
  public let navn: LocalizedText
  public let definisjon: LocalizedText
  public init(id: String, navn: LocalizedText, definisjon: LocalizedText) {
    self.id = id
    self.navn = navn
    self.definisjon = definisjon
  }
}

/// What is read off a Kaplan–Meier curve.
public struct DurationStatistic: Sendable, Equatable {
  /// `spells`, `completed`, `p25`, `median`, `p75`, `p90`, `restricted_mean`, `still_waiting`, …
  public let id: String
  public let navn: LocalizedText
  public let enhet: Indikator.Enhet
  public init(id: String, navn: LocalizedText, enhet: Indikator.Enhet) {
    self.id = id
    self.navn = navn
    self.enhet = enhet
  }
}

/// What is reported of each instrument: uptake beside people housed, never one alone.
public struct InstrumentMeasure: Sendable, Equatable {
  public let id: String
  public let navn: LocalizedText
  public let enhet: Indikator.Enhet
  public init(_ id: String, _ navn: LocalizedText, _ enhet: Indikator.Enhet) {
    self.id = id
    self.navn = navn
    self.enhet = enhet
  }
}

/// The shape of a replication's outcomes: a flat row of numbers and what each of them means.
///
/// Sections in order: indikatorer × groups × periods, seriesList × groups × dates, flyt fra × til ×
/// periods, durations × husholdningsgrupper × statistikker, instruments × measures × periods, lines of
/// the accounts × periods, measures of the organisation × periods. The groups are those of households, `all`
/// first, and then the kinds of dwelling; an indikator or series has `all` and those it is broken down
/// by. A number that is not defined in a replication is NaN.
public struct OutcomeLayout: Sendable, Equatable {
  public let indikatorer: [Indikator]
  /// `all` first, then groups of households, then kinds of dwelling.
  public let groups: [Group]
  /// How many of them, from the first, are groups of households.
  public let householdGroupCount: Int
  /// Calendar years in order, the horizon last.
  public let periods: [Period]
  public let seriesList: [TimeSeries]
  public let dates: [SeriesDate]
  /// Where flows start: the followed situations and, last, inflow.
  public let flowsFrom: [Group]
  /// Where flows end: all situations, exits among them.
  public let flowsTo: [Group]
  public let durations: [DurationMeasure]
  public let durationStatistics: [DurationStatistic]
  /// The scenario's instruments and what is reported of each.
  public let instruments: [Group]
  public let instrumentMeasures: [InstrumentMeasure]
  /// Lines of the accounts, whole kroner paid.
  public let costLines: [Kostnadslinje]

  /// What is reported of the organisation.
  public let organisation: [OrganisationMeasure]

  private let indikatorStart: [Int]
  private let serieStart: [Int]
  private let flytStart: Int
  private let varighetStart: Int
  private let virkemiddelStart: Int
  private let kostnadStart: Int
  private let organisasjonStart: Int
  /// Number of columns in a replication's row.
  public let columnCount: Int

  public init(
    indikatorer: [Indikator], groups: [Group], householdGroupCount: Int? = nil,
    periods: [Period], seriesList: [TimeSeries], dates: [SeriesDate], flowsFrom: [Group],
    flowsTo: [Group], durations: [DurationMeasure], durationStatistics: [DurationStatistic],
    instruments: [Group] = [], instrumentMeasures: [InstrumentMeasure] = [],
    costLines: [Kostnadslinje] = [], organisation: [OrganisationMeasure] = []
  ) {
    let husholdningsgrupper = householdGroupCount ?? groups.count
    self.householdGroupCount = husholdningsgrupper
    func antall(_ isGrouped: Bool, _ byBoligtype: Bool) -> Int {
      (isGrouped ? husholdningsgrupper : 1)
        + (byBoligtype ? groups.count - husholdningsgrupper : 0)
    }
    self.indikatorer = indikatorer
    self.groups = groups
    self.periods = periods
    self.seriesList = seriesList
    self.dates = dates
    self.flowsFrom = flowsFrom
    self.flowsTo = flowsTo
    self.durations = durations
    self.durationStatistics = durationStatistics
    self.instruments = instruments
    self.instrumentMeasures = instrumentMeasures
    self.costLines = costLines
    self.organisation = organisation
    var next = 0
    var starts: [Int] = []
    for indikator in indikatorer {
      starts.append(next)
      next += antall(indikator.isGrouped, indikator.byBoligtype) * periods.count
    }
    indikatorStart = starts
    starts = []
    for serie in seriesList {
      starts.append(next)
      next += antall(serie.isGrouped, serie.byBoligtype) * dates.count
    }
    serieStart = starts
    flytStart = next
    next += flowsFrom.count * flowsTo.count * periods.count
    varighetStart = next
    next += durations.count * husholdningsgrupper * durationStatistics.count
    virkemiddelStart = next
    next += instruments.count * instrumentMeasures.count * periods.count
    kostnadStart = next
    next += costLines.count * periods.count
    organisasjonStart = next
    next += organisation.count * periods.count
    columnCount = next
  }

  /// The groups, by position, that an indikator is reported for.
  public func groupNumbers(_ indikator: Indikator) -> [Int] {
    groupNumbers(indikator.isGrouped, indikator.byBoligtype)
  }

  /// The groups, by position, that a series is reported for.
  public func groupNumbers(_ serie: TimeSeries) -> [Int] {
    groupNumbers(serie.isGrouped, serie.byBoligtype)
  }

  private func groupNumbers(_ isGrouped: Bool, _ byBoligtype: Bool) -> [Int] {
    Array(0..<(isGrouped ? householdGroupCount : 1))
      + (byBoligtype ? Array(householdGroupCount..<groups.count) : [])
  }

  /// Where a group stands among those that something is reported for.
  private func plass(_ group: Int, isGrouped: Bool) -> Int {
    group < householdGroupCount
      ? group : (isGrouped ? householdGroupCount : 1) + group - householdGroupCount
  }

  /// The column of an indikator, by positions in the lists above.
  public func column(indikator: Int, group: Int, periode: Int) -> Int {
    indikatorStart[indikator]
      + plass(group, isGrouped: indikatorer[indikator].isGrouped) * periods.count + periode
  }

  /// The column of a series at a date.
  public func column(serie: Int, group: Int, dato: Int) -> Int {
    serieStart[serie] + plass(group, isGrouped: seriesList[serie].isGrouped) * dates.count + dato
  }

  /// The column of a flow over a period.
  public func column(flowsFrom fra: Int, til: Int, periode: Int) -> Int {
    flytStart + (fra * flowsTo.count + til) * periods.count + periode
  }

  /// The column of a measure of an instrument over a period.
  public func column(virkemiddel: Int, mål: Int, periode: Int) -> Int {
    virkemiddelStart
      + (virkemiddel * instrumentMeasures.count + mål) * periods.count + periode
  }

  /// The column of a line of the accounts over a period.
  public func column(kostnad: Int, periode: Int) -> Int {
    kostnadStart + kostnad * periods.count + periode
  }

  /// The column of a measure of the organisation over a period.
  public func column(organisasjon: Int, periode: Int) -> Int {
    organisasjonStart + organisasjon * periods.count + periode
  }

  /// The column of a duration's statistic.
  public func column(varighet: Int, group: Int, statistikk: Int) -> Int {
    varighetStart
      + (varighet * householdGroupCount + group) * durationStatistics.count + statistikk
  }
}
