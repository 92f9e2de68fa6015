import Boligmodell
import ScenarioFormat

/// What was simulated for a calibration: points of the parameters, and what the targets' numbers became there.
public struct CalibrationSimulations: Sendable {
  /// By simulation, then parameter, in the unit cube.
  public private(set) var points: [[Double]]
  /// By simulation, then target, in the target's unit; NaN where the number is not defined.
  public private(set) var outputs: [[Double]]

  public init(points: [[Double]] = [], outputs: [[Double]] = []) {
    precondition(points.count == outputs.count, "every point was simulated")
    self.points = points
    self.outputs = outputs
  }

  /// Adds the finished points of a study of which each has one or more runs.
  ///
  /// - Parameters:
  ///   - study: of the targets' numbers.
  ///   - columns: for each target the measure of the study that it is about.
  ///   - range: the study's points to add.
  ///   - point: the coordinates of a point of the study.
  public mutating func add(
    _ study: Study, columns: [Int], _ range: Range<Int>, from reader: BlockReader,
    at point: (Int) -> [Double]
  ) throws {
    for number in range {
      let means = try study.outcomes(of: number, in: reader).map(CalibrationSimulations.mean)
      points.append(point(number))
      outputs.append(columns.map { means[$0] })
    }
  }

  /// Adds the first of other simulations.
  public mutating func append(_ count: Int, of other: CalibrationSimulations) {
    points += other.points.prefix(count)
    outputs += other.outputs.prefix(count)
  }

  /// The mean of the runs in which the number is defined.
  static func mean(_ runs: [Double]) -> Double {
    let defined = runs.filter(\.isFinite)
    return defined.reduce(0, +) / Double(defined.count)
  }
}
