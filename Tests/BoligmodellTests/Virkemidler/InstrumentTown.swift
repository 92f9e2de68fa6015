import Boligmodell
import ScenarioFormat
import Testing

/// A town whose households are all alike and whose instruments are written in JSON alone.
struct InstrumentTown {
  /// What each household of inngang `a` and `b` begins in.
  var start = "hosSlektEllerVenner: { antall: 1, hittil: { fast: 0 } }"
  var startB = ""
  var instruments = ""
  /// `bosituasjoner`, and what stands beside them.
  var situations = ""
  var rest = ""
  /// Added to both innganger.
  var attributes = ""
  var type = "personer: 1"
  var years = 1
  var from = "2010-01-01"

  var text: String {
    """
    {
      navn: "by", start: "\(from)", år: \(years), målgrupper: { ung: {}, rus: {} },
      husholdningstyper: { en: { \(type) }, annen: { personer: 5 } },
      innganger: {
        a: { perÅr: 0, husholdningstype: { en: 1 }, ankommerTil: { utenTak: 1 } \(attributes) },
        b: { perÅr: 0, husholdningstype: { en: 1 }, ankommerTil: { utenTak: 1 } \(attributes) } },
      startbestand: { a: { \(start) }, b: { \(startB) } },
      bosituasjoner: { \(situations) }, virkemidler: { \(instruments) }, \(rest)
    }
    """
  }

  func outcomes(_ location: SourceLocation = #_sourceLocation) throws -> Outcomes {
    try Outcomes(text, replications: 1, options: daily, location: location)
  }
}

/// Kept wherever one goes.
let everywhere = """
  beholdesI: ["midlertidigBotilbud", "kommunalBolig", "privatLeie", "eidBolig", "hosSlektEllerVenner",
    "institusjon", "fengsel", "venterPåBosetting", "utenTak"]
  """

/// A krone a day to each holder: what is paid is holder days.
let kroneADay = "beløp: { dag: { fra: \"kommune\", løpende: \"1 kr per dag\" } }"

extension Outcomes {
  /// Holder days of an instrument that pays ``kroneADay``.
  func holderDays(_ instrument: String, period: String = "horizon") throws -> Double {
    try cost("instrument:\(instrument):dag", period: period)
  }
}
