import Boligmodell
import ScenarioFormat

/// The uncertain numbers of a scenario as axes of a unit cube: coordinate u is the u-quantile of what is
/// said of that number's uncertainty.
public struct ParameterSpace: Sendable {
  /// The scenario with everything it is based on put in.
  public let document: JSONNode
  public let parameters: [StudyParameter]
  public let options: ScenarioOptions

  public init(document: JSONNode, parameters: [StudyParameter], options: ScenarioOptions) {
    self.document = document
    self.parameters = parameters
    self.options = options
  }

  /// The numbers at a point, in the unit of the model; whole where they count something.
  public func values(at point: [Double]) -> [Double] {
    zip(parameters, point).map { parameter, u in
      let value = parameter.value(at: u)
      return parameter.record.unit == .count ? value.rounded() : value
    }
  }

  /// The scenario with the numbers at a point.
  ///
  /// - Parameter number: of the point, for the error.
  /// - Throws: ``StudyError/ugyldigPunkt(_:_:)``.
  public func scenario(at point: [Double], number: Int) throws -> Scenario {
    var problems = ProblemList()
    var changed: JSONNode? = document
    for (parameter, value) in zip(parameters, values(at: point)) {
      changed = changed.flatMap { parameter.set(value, in: $0, problems: &problems) }
    }
    return try Scenario.compile(changed, options: options, point: number, problems: problems)
  }
}
