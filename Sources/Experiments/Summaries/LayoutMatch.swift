import Boligmodell

/// The columns that two scenarios have in common, matched by identifiers.
///
/// Scenarios may differ in groups, dates, flows and durations; what only one has is left out and
/// listed. What both have must be the same thing: same unit, same limits of a period, same day of a
/// date. So both run over the same horizon from the same date.
public struct LayoutMatch: Sendable, Equatable {
  /// What is common, in the base's order.
  public let layout: OutcomeLayout
  /// For each common column, the column in the base.
  public let base: [Int]
  /// For each common column, the column in the alternative.
  public let alternativ: [Int]
  public let bareIBase: [LayoutPart]
  public let bareIAlternativ: [LayoutPart]

  /// - Throws: ``ComparisonError`` naming what is not the same thing in both.
  public init(base a: OutcomeLayout, alternativ b: OutcomeLayout) throws(ComparisonError) {
    let indikatorer = try ElementPairs(.indikator, a.indikatorer, b.indikatorer, \.id) {
      $0.enhet == $1.enhet && $0.retning == $1.retning && $0.isGrouped == $1.isGrouped
        && $0.byBoligtype == $1.byBoligtype
    }
    let groups = try ElementPairs(.group, a.groups, b.groups) { $0.id }
    let periods = try ElementPairs(.periode, a.periods, b.periods, \.id) {
      $0.fra == $1.fra && $0.til == $1.til
    }
    let seriesList = try ElementPairs(.serie, a.seriesList, b.seriesList, \.id) {
      $0.enhet == $1.enhet && $0.isGrouped == $1.isGrouped && $0.byBoligtype == $1.byBoligtype
    }
    let dates = try ElementPairs(.dato, a.dates, b.dates, \.iso) { $0.day == $1.day }
    let flowsFrom = try ElementPairs(.flowsFrom, a.flowsFrom, b.flowsFrom) { $0.id }
    let flowsTo = try ElementPairs(.flowsTo, a.flowsTo, b.flowsTo) { $0.id }
    let durations = try ElementPairs(.varighet, a.durations, b.durations) { $0.id }
    let statistikker = try ElementPairs(
      .statistikk, a.durationStatistics, b.durationStatistics, \.id
    ) { $0.enhet == $1.enhet }
    let instruments = try ElementPairs(.virkemiddel, a.instruments, b.instruments) { $0.id }
    let measures = try ElementPairs(
      .virkemiddelmål, a.instrumentMeasures, b.instrumentMeasures, \.id
    ) { $0.enhet == $1.enhet }
    let lines = try ElementPairs(.kostnadslinje, a.costLines, b.costLines, \.id) {
      $0.fra == $1.fra && $0.til == $1.til && $0.slag == $1.slag
    }
    let organisation = try ElementPairs(
      .organisasjonsmål, a.organisation, b.organisation, \.id
    ) {
      $0.enhet == $1.enhet && $0.erForhold == $1.erForhold
        && $0.erBeholdning == $1.erBeholdning
    }
    // Ungrouped numbers stand in the first group: it must be the same.
    if let første = groups.par.first, første != (0, 0) {
      throw .ulik(LayoutPart(slag: .group, id: a.groups[0].id))
    }

    let felles = OutcomeLayout(
      indikatorer: indikatorer.felles, groups: groups.felles,
      householdGroupCount: groups.par.count { $0.base < a.householdGroupCount },
      periods: periods.felles,
      seriesList: seriesList.felles, dates: dates.felles, flowsFrom: flowsFrom.felles,
      flowsTo: flowsTo.felles, durations: durations.felles,
      durationStatistics: statistikker.felles, instruments: instruments.felles,
      instrumentMeasures: measures.felles, costLines: lines.felles,
      organisation: organisation.felles)
    func columns(_ i: OutcomeLayout, _ side: ((base: Int, alternativ: Int)) -> Int) -> [Int] {
      felles.columns.map { column in
        switch column {
        case .indikator(let n, let g, let p):
          i.column(
            indikator: side(indikatorer.par[n]), group: side(groups.par[g]),
            periode: side(periods.par[p]))
        case .serie(let n, let g, let d):
          i.column(
            serie: side(seriesList.par[n]), group: side(groups.par[g]), dato: side(dates.par[d]))
        case .flyt(let f, let t, let p):
          i.column(
            flowsFrom: side(flowsFrom.par[f]), til: side(flowsTo.par[t]),
            periode: side(periods.par[p]))
        case .varighet(let n, let g, let s):
          i.column(
            varighet: side(durations.par[n]), group: side(groups.par[g]),
            statistikk: side(statistikker.par[s]))
        case .virkemiddel(let n, let m, let p):
          i.column(
            virkemiddel: side(instruments.par[n]), mål: side(measures.par[m]),
            periode: side(periods.par[p]))
        case .kostnad(let n, let p):
          i.column(kostnad: side(lines.par[n]), periode: side(periods.par[p]))
        case .organisasjon(let n, let p):
          i.column(organisasjon: side(organisation.par[n]), periode: side(periods.par[p]))
        }
      }
    }
    layout = felles
    base = columns(a) { $0.base }
    alternativ = columns(b) { $0.alternativ }
    bareIBase =
      indikatorer.bareIBase + groups.bareIBase + periods.bareIBase + seriesList.bareIBase
      + dates.bareIBase + flowsFrom.bareIBase + flowsTo.bareIBase + durations.bareIBase
      + statistikker.bareIBase + instruments.bareIBase + lines.bareIBase + organisation.bareIBase
    bareIAlternativ =
      indikatorer.bareIAlternativ + groups.bareIAlternativ + periods.bareIAlternativ
      + seriesList.bareIAlternativ + dates.bareIAlternativ + flowsFrom.bareIAlternativ
      + flowsTo.bareIAlternativ + durations.bareIAlternativ + statistikker.bareIAlternativ
      + instruments.bareIAlternativ + lines.bareIAlternativ + organisation.bareIAlternativ
  }
}
