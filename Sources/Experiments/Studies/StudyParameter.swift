import Boligmodell
import ScenarioFormat
import SimulationKernel

/// A number of a scenario that a study varies, with how uncertain it is.
public struct StudyParameter: Sendable {
  /// Where it stands, and what is said about it.
  public let record: NumberRecord
  /// In the unit of the model, of the main parameter where the number is a distribution.
  public let distribution: Distribution

  public var pointer: JSONPointer { record.pointer }
  /// The pointer's text: what the parameter is called in tables and designs.
  public var name: String { record.pointer.description }

  /// - Throws: ``DistributionError`` where the distribution has no finite spread of values.
  public init(_ record: NumberRecord, _ description: DistributionDescription) throws {
    self.record = record
    distribution = try Distribution(description)
  }

  /// The numbers of a document that state how uncertain they are, in its order.
  public static func uncertain(in document: JSONNode) -> [StudyParameter] {
    NumberRecord.all(in: document, shape: ScenarioShape.scenario).compactMap { record in
      record.source.usikkerhet.flatMap { try? StudyParameter(record, $0) }
    }
  }

  /// Numbers of a document that are assumed and do not say how uncertain they are: a study of parameters
  /// keeps them as they are.
  public static func withoutUncertainty(in document: JSONNode) -> [NumberRecord] {
    NumberRecord.all(in: document, shape: ScenarioShape.scenario).filter {
      $0.grad == .antatt && $0.source.usikkerhet == nil
    }
  }

  /// The value at a share of the distribution, 0 ≤ u < 1, within what the number may be.
  public func value(at u: Double) -> Double {
    let value = distribution.quantile(u)
    return min(max(value, record.bounds.lower), record.bounds.upper)
  }

  /// The document with another value of the parameter, in the unit of the model.
  ///
  /// - Returns: nil, with a problem, where it does not fit.
  public func set(
    _ value: Double, in document: JSONNode, problems: inout ProblemList
  ) -> JSONNode? {
    NumberSetting.set(
      value, of: record, in: document, shape: ScenarioShape.scenario, problems: &problems)
  }
}

extension Scenario {
  /// Checks and compiles a point of a study.
  ///
  /// - Throws: ``StudyError/ugyldigPunkt(_:_:)`` with what is wrong.
  public static func compile(
    _ document: JSONNode?, options: ScenarioOptions, point: Int, problems: ProblemList
  ) throws -> Scenario {
    var problems = problems
    if let document, !problems.hasErrors,
      let scenario = compile(document, options: options, problems: &problems)
    {
      return scenario
    }
    throw StudyError.ugyldigPunkt(
      point,
      LocalizedText(
        ProblemList(problems.errors).formatted(in: .nb),
        ProblemList(problems.errors).formatted(in: .en)))
  }
}
