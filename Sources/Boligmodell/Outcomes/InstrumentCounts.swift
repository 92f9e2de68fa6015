/// Counts of an instrument in the current period.
struct InstrumentCounts {
  /// Times it was considered and offered, given, refused for want of room, and ended.
  var vurdert = 0.0
  var tildelt = 0.0
  var avvist = 0.0
  var avsluttet = 0.0
  /// Households and persons that got a home of their own while they had it.
  var bosatteHusholdninger = 0.0
  var bosattePersoner = 0.0
  /// Households that did not come because of it.
  var forebygget = 0.0
  /// Hours delivered.
  var timer = 0.0
  /// Paid at once, øre.
  var beløp = 0.0
}

/// What is reported of each instrument.
enum InstrumentMeasureID: Int, CaseIterable {
  case vurdert, tildelt, avvist, avsluttet, innehavere, snittInnehavere, iKø
  case bosatteHusholdninger, bosattePersoner, forebygget, timer, beløp, ubruktRamme

  /// Whether the horizon is the sum of its years; else the last value, or the mean.
  enum Slag { case sum, end, tidssnitt }
  var slag: Slag {
    switch self {
    case .innehavere, .iKø: .end
    case .snittInnehavere: .tidssnitt
    default: .sum
    }
  }

  var mål: InstrumentMeasure {
    switch self {
    case .vurdert:
      InstrumentMeasure(
        "considered", LocalizedText("vurdert og tilbudt", "considered and offered"), .antall)
    case .tildelt: InstrumentMeasure("granted", LocalizedText("tildelt", "granted"), .antall)
    case .avvist:
      InstrumentMeasure(
        "refused_no_room", LocalizedText("avvist, ikke rom", "refused for want of room"), .antall)
    case .avsluttet: InstrumentMeasure("ended", LocalizedText("avsluttet", "ended"), .antall)
    case .innehavere:
      InstrumentMeasure(
        "holders_end", LocalizedText("har det ved slutten", "have it at the end"),
        .husholdninger)
    case .snittInnehavere:
      InstrumentMeasure(
        "holders_mean", LocalizedText("har det, i snitt", "have it, on average"), .husholdninger)
    case .iKø:
      InstrumentMeasure(
        "waiting_end", LocalizedText("venter på det ved slutten", "wait for it at the end"),
        .husholdninger)
    case .bosatteHusholdninger:
      InstrumentMeasure(
        "households_housed",
        LocalizedText(
          "flyttinger til eget hjem mens de hadde det", "moves to a home of one's own with it"),
        .husholdninger)
    case .bosattePersoner:
      InstrumentMeasure(
        "persons_housed",
        LocalizedText(
          "personer i flyttinger til eget hjem mens de hadde det",
          "persons in moves to a home of one's own with it"),
        .personer)
    case .forebygget:
      InstrumentMeasure(
        "prevented_inflow", LocalizedText("kom ikke, fordi det ble forebygget", "inflow prevented"),
        .husholdninger)
    case .timer:
      InstrumentMeasure("hours", LocalizedText("timer levert", "hours delivered"), .timer)
    case .beløp:
      InstrumentMeasure(
        "paid_at_grant", LocalizedText("betalt ved tildeling", "paid at the grant"), .kroner)
    case .ubruktRamme:
      InstrumentMeasure(
        "unused_frame", LocalizedText("ubrukt ramme", "unused frame"), .kroner)
    }
  }
}
