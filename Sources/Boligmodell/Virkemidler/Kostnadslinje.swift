/// A line of the accounts: what one budget owner pays another. Every payment has both sides, so that
/// nothing appears or is lost.
public struct Kostnadslinje: Sendable, Equatable {
  public enum Slag: String, Sendable, CaseIterable, BitwiseCopyable {
    /// Cost and income of the year.
    case drift
    /// Dwellings bought, built and sold.
    case investering
    /// Loans paid out and paid back: no cost but the losses.
    case lån

    public var identifikator: String {
      switch self {
      case .drift: "running"
      case .investering: "investment"
      case .lån: "loan"
      }
    }
    public var navn: LocalizedText { LocalizedText(rawValue, identifikator) }
  }

  /// Stable identifier, snake case.
  public let id: String
  public let navn: LocalizedText
  public let fra: Budsjetteier
  public let til: Budsjetteier
  public let slag: Slag

  public init(
    _ id: String, _ navn: LocalizedText, fra: Budsjetteier, til: Budsjetteier, _ slag: Slag = .drift
  ) {
    self.id = id
    self.navn = navn
    self.fra = fra
    self.til = til
    self.slag = slag
  }
}

extension Kostnadslinje {
  /// The lines that every model has.
  public static let faste: [Kostnadslinje] = FastLinje.allCases.map(\.linje)
}

/// The lines that every model has; those of its instruments come after.
enum FastLinje: Int, CaseIterable {
  case midlertidigEgen, midlertidigKjøpt, husleie, drift, oppussing, fravikelse
  case startlånFraStat, startlånUtbetalt, startlånRenter, startlånRenterTilStat
  case startlånAvdrag, startlånAvdragTilStat, startlånAvskrevet, startlånTap, startlånTapDekket
  case kjøpesum, boligsalg, refinansiert, banklånUtbetalt, bankrenter, bankavdrag
  case tilskuddTilbakebetalt, planlagteBoliger

  var linje: Kostnadslinje {
    switch self {
    case .midlertidigEgen:
      Kostnadslinje(
        "temporary_own_units",
        LocalizedText("midlertidig botilbud, egne enheter", "temporary accommodation, own units"),
        fra: .nav, til: .andre)
    case .midlertidigKjøpt:
      Kostnadslinje(
        "temporary_bought",
        LocalizedText("midlertidig botilbud, kjøpte døgn", "temporary accommodation, bought"),
        fra: .nav, til: .andre)
    case .husleie:
      Kostnadslinje(
        "rent", LocalizedText("husleie i kommunal bolig", "municipal rent"), fra: .husholdning,
        til: .kommune)
    case .drift:
      Kostnadslinje(
        "running",
        LocalizedText("drift og vedlikehold av kommunale boliger", "running of dwellings"),
        fra: .kommune, til: .andre)
    case .oppussing:
      Kostnadslinje(
        "refurbishment", LocalizedText("oppussing", "refurbishment"), fra: .kommune, til: .andre)
    case .fravikelse:
      Kostnadslinje(
        "evictions", LocalizedText("fravikelser", "evictions"), fra: .kommune, til: .andre)
    case .startlånFraStat:
      Kostnadslinje(
        "startlan_from_state",
        LocalizedText("startlån, kommunens innlån", "start loans, borrowed by the municipality"),
        fra: .stat, til: .kommune, .lån)
    case .startlånUtbetalt:
      Kostnadslinje(
        "startlan_paid_out", LocalizedText("startlån, utbetalt", "start loans paid out"),
        fra: .kommune, til: .husholdning, .lån)
    case .kjøpesum:
      Kostnadslinje(
        "purchases", LocalizedText("boligkjøp", "homes bought"), fra: .husholdning, til: .andre,
        .investering)
    case .startlånRenter:
      FastLinje.lån(
        "startlan_interest", "startlån, renter", "start loans, interest", .husholdning, .kommune)
    case .startlånRenterTilStat:
      FastLinje.lån(
        "startlan_interest_to_state", "startlån, kommunens renter til staten",
        "start loans, interest passed on", .kommune, .stat)
    case .startlånAvdrag:
      FastLinje.lån(
        "startlan_repaid", "startlån, avdrag", "start loans, repaid", .husholdning, .kommune)
    case .startlånAvdragTilStat:
      FastLinje.lån(
        "startlan_repaid_to_state", "startlån, kommunens avdrag til staten",
        "start loans, repaid to the state", .kommune, .stat)
    case .startlånAvskrevet:
      FastLinje.lån(
        "startlan_written_off", "startlån, avskrevet gjeld", "start loans, debt written off",
        .husholdning, .kommune)
    case .startlånTap:
      Kostnadslinje(
        "startlan_losses", LocalizedText("startlån, tap", "start loans, losses"), fra: .kommune,
        til: .husholdning)
    case .startlånTapDekket:
      Kostnadslinje(
        "startlan_losses_state",
        LocalizedText("startlån, tap som staten dekker", "start loans, losses the state bears"),
        fra: .stat, til: .kommune)
    case .boligsalg:
      Kostnadslinje(
        "home_sales", LocalizedText("salg av boliger med lån", "homes with a loan sold"),
        fra: .andre, til: .husholdning, .investering)
    case .refinansiert:
      FastLinje.lån(
        "debt_refinanced", "gjeld refinansiert med startlån", "debt refinanced with a start loan",
        .husholdning, .andre)
    case .banklånUtbetalt:
      FastLinje.lån(
        "bank_loans_paid_out", "banklån ved siden av startlån", "bank loans beside start loans",
        .andre, .husholdning)
    case .bankrenter:
      FastLinje.lån(
        "bank_interest", "renter på banklånene", "interest on those bank loans", .husholdning,
        .andre)
    case .bankavdrag:
      FastLinje.lån(
        "bank_loans_repaid", "avdrag på banklånene", "repaid on those bank loans", .husholdning,
        .andre)
    case .planlagteBoliger:
      Kostnadslinje(
        "planned_dwellings",
        LocalizedText("boliger vedtatt i budsjettet", "dwellings adopted in the budget"),
        fra: .kommune, til: .andre, .investering)
    case .tilskuddTilbakebetalt:
      Kostnadslinje(
        "grants_repaid",
        LocalizedText("tilskudd tilbakebetalt ved salg", "grants repaid at sales"),
        fra: .husholdning, til: .stat, .investering)
    }
  }

  private static func lån(
    _ id: String, _ nb: String, _ en: String, _ fra: Budsjetteier, _ til: Budsjetteier
  ) -> Kostnadslinje {
    Kostnadslinje(id, LocalizedText(nb, en), fra: fra, til: til, .lån)
  }
}
