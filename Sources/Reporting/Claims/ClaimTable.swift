import Boligmodell
import Experiments
import ScenarioFormat

/// `claims.csv`: every claim, what was done about it, and where it was tried the difference and the
/// verdict.
public enum ClaimTable {
  static let table = CSVTable(
    name: "claims",
    columns: [
      .init("claim", "Påstand", .text), .init("source", "Kilde", .text),
      .init("text", "Hva kilden sier", .text), .init("verdict", "Dom", .text),
      .init("committed_verdict", "Innlagt dom", .text), .init("base", "Basis", .text),
      ResultColumns.scenario, ResultColumns.indicator, ResultColumns.name, ResultColumns.group,
      ResultColumns.period, ResultColumns.unit, .init("expected", "Venter", .text),
      ResultColumns.n, ResultColumns.seed, .init("base_mean", "Gjennomsnitt i basis", .number),
      .init("scenario_mean", "Gjennomsnitt i scenarioet", .number),
      .init("difference_mean", "Forskjell: Gjennomsnitt", .number),
      .init("difference_ci95_low", "Forskjell: 95 %-intervall, nedre", .number),
      .init("difference_ci95_high", "Forskjell: 95 %-intervall, øvre", .number),
      .init("relative_difference", "Relativ forskjell", .number),
      .init("explanation", "Forklaring", .text),
    ])

  public static let fileName = table.fileName

  /// Writes the table.
  ///
  /// - Parameter sink: takes the bytes, in order.
  public static func write(
    _ results: [ClaimResult], seed: UInt64, flavour: CSVFlavour,
    sink: @escaping ([UInt8]) throws -> Void
  ) throws {
    var writer = CSVWriter(table, flavour, sink: sink)
    for result in results {
      let påstand = result.påstand
      try writer.write(
        [.text(påstand.id), .text(påstand.kilde), .name(påstand.tekst), .name(result.verdict)]
          + (result.trial.map { tried($0, seed) } ?? untried)
          + [result.explanation.map(CSVCell.name) ?? .empty])
    }
    try writer.finish()
  }

  /// The cells between the verdict and the explanation.
  private static let untried = [CSVCell](repeating: .empty, count: table.columns.count - 5)

  private static func tried(_ trial: ClaimResult.Trial, _ seed: UInt64) -> [CSVCell] {
    let prøve = trial.prøve
    let pair = trial.pair
    return [
      .name(prøve.dom.navn), .text(prøve.basis.navn), .text(prøve.alternativ.navn),
      .text(prøve.indikator.id), .name(prøve.indikator.navn), .group(trial.group),
      .label("horizon", nb: "hele perioden"), .unit(prøve.indikator.enhet),
      .name(prøve.venter.navn), .integer(pair.count), .seed(seed), .number(pair.baseMean),
      .number(pair.alternativeMean), .number(pair.forskjell.mean),
      ResultColumns.bound(pair.forskjell.meanInterval.low),
      ResultColumns.bound(pair.forskjell.meanInterval.high), .number(pair.relativ ?? .nan),
    ]
  }
}

extension Prøve.Retning {
  var navn: LocalizedText {
    switch self {
    case .høyere: LocalizedText("høyere", "higher")
    case .lavere: LocalizedText("lavere", "lower")
    }
  }
}

extension ClaimResult {
  /// The verdict in words: what a comparison gave, or why there is none.
  var verdict: LocalizedText {
    switch påstand.slag {
    case .utenfor: ClaimResult.utenfor
    case .innbygd: ClaimResult.innbygd
    case .prøves: trial?.dom.navn ?? Dom.uklart.navn
    }
  }

  static let utenfor = LocalizedText("utenfor", "outside")
  static let innbygd = LocalizedText("innbygd", "built in")

  /// Why it is outside or built in, or why it turned out as it did.
  var explanation: LocalizedText? {
    switch påstand.slag {
    case .utenfor(let grunn), .innbygd(let grunn): grunn
    case .prøves(let prøve): prøve.forklaring
    }
  }
}
