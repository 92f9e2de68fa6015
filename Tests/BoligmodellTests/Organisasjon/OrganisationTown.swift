import Boligmodell
import ScenarioFormat
import Testing

/// A town where cases take nothing but what its organisation makes of them.
///
/// An årsverk is an hour a day, so that a task of 1.2 hours takes one person 1.2 days. Arrivals stay with
/// friends and apply on arrival, two a day; nobody is granted anything and nobody moves.
struct OrganisationTown {
  var perYear = 730
  var inngang = "søker: 1, ankommerTil: { hosSlektEllerVenner: 1 }"
  var innganger = ""
  var situations = ""
  var start = ""
  var granted = ""
  var sak = ""
  var dwellings = ""
  var rest = ""
  var years = 1
  var from = "2013-01-01"
  /// What stands in `organisasjon`; empty is none.
  var organisation = ""

  var text: String {
    """
    {
      navn: "by", start: "\(from)", år: \(years), husholdningstyper: { enslig: { personer: 1 } },
      målgrupper: { ung: {} },
      innganger: { a: { perÅr: \(perYear), husholdningstype: { enslig: 1 }, \(inngang) } \(innganger) },
      startbestand: { a: { \(start) } },
      bosituasjoner: { \(situations) },
      sak: { innvilges: [ \(granted) ] \(sak) },
      \(dwellings.isEmpty ? "" : "kommunaleBoliger: { \(dwellings) },")
      \(rest)
      \(organisation.isEmpty ? "" : "organisasjon: { bemanning: { timerPerÅrsverk: 365.25 }, \(organisation) },")
    }
    """
  }

  func outcomes(
    sample: Int, warmup: Int = 0, location: SourceLocation = #_sourceLocation
  ) throws -> Outcomes {
    try Outcomes(
      text, sample: sample, options: ScenarioOptions(warmupYears: warmup), location: location)
  }

  /// As many runs in both builds: where the edges of the years bias a mean by more than a larger sample
  /// leaves to chance.
  func outcomes(
    replications: Int, warmup: Int = 0, location: SourceLocation = #_sourceLocation
  ) throws -> Outcomes {
    try Outcomes(
      text, replications: replications, options: ScenarioOptions(warmupYears: warmup),
      location: location)
  }

  func one(location: SourceLocation = #_sourceLocation) throws -> Outcomes {
    try Outcomes(text, replications: 1, options: daily, location: location)
  }
}

/// A contact where the next talk is at once.
let atOnce = "{ hyppighet: \"daglig\", ventetid: { fast: \"0 dager\" } }"

extension Outcomes {
  /// A measure of the organisation in each replication.
  func organisation(
    _ slag: OrganisationMeasure.Slag, _ del: String, _ mål: String, period: String = "horizon"
  ) throws -> [Double] {
    let o = scenario.modell.layout
    let id = "\(slag.rawValue)|\(del)|\(mål)"
    let column = o.column(
      organisasjon: try #require(o.organisation.firstIndex { $0.id == id }, "no measure \(id)"),
      periode: try #require(o.periods.firstIndex { $0.id == period }))
    return rows.map { $0.outcomes[column] }
  }

  /// A measure of the organisation in the one replication there is.
  func the(_ slag: OrganisationMeasure.Slag, _ del: String, _ mål: String) throws -> Double {
    try #require(rows.count == 1)
    return try organisation(slag, del, mål)[0]
  }
}
