import Boligmodell
import Foundation
import ScenarioFormat

/// A scenario with the numbers that a calibration found in place.
public enum CalibratedScenario {
  /// The quantiles that a calibrated number's uncertainty is written by.
  static let shares = [0, 0.025, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.975, 1]

  /// The document with each parameter at its posterior median, graded `kalibrert`, with the posterior's
  /// quantiles as its uncertainty. Everything it was based on is in it already.
  ///
  /// - Parameter merknad: what is said of every calibrated number.
  /// - Returns: nil, with problems, where a value does not fit, or where nothing was accepted.
  public static func document(
    _ result: CalibrationResult, navn: String, merknad: String, problems: inout ProblemList
  ) -> JSONNode? {
    guard let values = result.values, var object = result.space.document.object else { return nil }
    object.set("navn", to: JSONNode(.string(String("\(navn), kalibrert".prefix(120)))))
    var document: JSONNode? = JSONNode(.object(object))
    for (number, parameter) in result.space.parameters.enumerated() {
      let record = parameter.record
      let quantiles = shares.map {
        DistributionDescription.QuantilePoint(
          share: $0, value: rounded(values.quantile(number, $0), record))
      }
      let before =
        "Før: \(record.text) (\((record.grad ?? .antatt).rawValue))"
        + (record.source.kilde.map { ", \($0)" } ?? "")
      let beside: JSONObject = [
        "grad": JSONNode(.string(Grad.kalibrert.rawValue)),
        "usikkerhet": DistributionDescription.empirical(quantiles).node(unit: record.unit),
        "merknad": JSONNode(.string("\(merknad) \(before).")),
      ]
      document = document.flatMap {
        NumberSetting.set(
          rounded(values.quantile(number, 0.5), record), of: record, beside: beside, in: $0,
          shape: ScenarioShape.scenario, problems: &problems)
      }
    }
    return document
  }

  /// Four digits that count: more would promise what a sample of accepted draws cannot keep. Counts are whole.
  static func rounded(_ value: Double, _ record: NumberRecord) -> Double {
    if record.unit == .count { return value.rounded() }
    let short = Double(String(format: "%.4g", value)) ?? value
    return min(max(short, record.bounds.lower), record.bounds.upper)
  }
}
