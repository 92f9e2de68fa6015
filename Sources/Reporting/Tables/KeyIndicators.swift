import Boligmodell

/// The indikatorer that lead in a report, by topic, in the order in which a planner asks: those
/// without a home first, then the way to one, the dwellings, the money. All others are in the files.
///
/// Uptake of an instrument stands beside the people housed (start loans beside purchases).
enum KeyIndicators {
  struct Topic {
    let name: LocalizedText
    let ids: [String]
  }

  static let topics = [
    Topic(
      name: LocalizedText("Uten egen bolig", "Without a home of one's own"),
      ids: [
        "homeless_mean", "temporary_households", "temporary_over_3_months", "temporary_nights",
        "temporary_turned_away", "without_roof_mean", "awaiting_settlement_mean",
      ]),
    Topic(
      name: LocalizedText("Venting", "Waiting"),
      ids: [
        "waiting_list_mean", "wait_application_restricted_mean", "wait_need_restricted_mean",
        "settled_within_12_months",
      ]),
    Topic(
      name: LocalizedText("Til egen bolig", "To a home of one's own"),
      ids: [
        "households_housed", "allocations", "found_private", "purchases", "startloan_number",
        "startloan_volume",
        "self_reliant", "returns", "evictions_executed",
      ]),
    Topic(
      name: LocalizedText("Kommunale boliger", "Municipal dwellings"),
      ids: [
        "dwellings", "occupancy", "void_days_per_let",
        "refurbishment_days_per_let", "vacant_days", "turnovers", "lost_rent",
      ]),
    Topic(
      name: LocalizedText("Organisering", "Organisation"),
      ids: [
        "case_lead_time", "handoffs_per_case", "cases_returned", "cases_lost",
        "instruments_overlooked", "meeting_hours", "staff_utilisation", "match_quality",
        "staff_hours",
      ]),
    Topic(
      name: LocalizedText("Kostnad", "Cost"),
      ids: [
        "cost_nav", "cost_municipality", "cost_state", "cost_household",
        "investment_municipality", "outlay_per_household_housed",
      ]),
  ]
}

extension Indikator.Enhet {
  /// The unit as short as a table's label has room for; empty where the name says it.
  func shortName(_ scale: UnitScale) -> LocalizedText {
    switch self {
    case .husholdninger: LocalizedText("hush.", "hh.")
    case .personer: LocalizedText("pers.", "persons")
    case .boliger: LocalizedText("boliger", "dwellings")
    case .antall: LocalizedText("", "")
    case .boligdøgn, .døgn, .days, .timer, .kroner, .andel, .lån: scale.unit
    }
  }
}
