extension SensitivityDesign {
  /// What the replications of the points say of each measure. One measure's replications are in memory at
  /// a time.
  public func results(
    of measures: [StudyMeasure], in reader: BlockReader, replications: Int, seed: UInt64
  ) throws -> [SensitivityResult] {
    var results: [SensitivityResult] = []
    try reader.forHverKolonne { column, values in
      let points = (0..<count).map {
        Array(values[$0 * replications..<($0 + 1) * replications])
      }
      results.append(
        try SensitivityResult(measures[column], points, design: self, seed: seed))
    }
    return results
  }
}
