import SimulationKernel

extension BlockReader {
  /// The summary of columns, column by column in the order of replications.
  ///
  /// - Parameters:
  ///   - columns: column numbers; all of them if not given.
  ///   - antall: the number of replications, from 0; all if not given.
  /// - Throws: as ``forHverKolonne(_:antall:_:)``.
  public func summary(_ columns: [Int]? = nil, antall: Int? = nil) throws -> [Summary] {
    var answer: [Summary] = []
    answer.reserveCapacity(columns?.count ?? identity.columns)
    try forHverKolonne(columns, antall: antall) { answer.append(Summary($1)) }
    return answer
  }

  /// The share of replications in which a number is above a threshold, with Wilson's interval.
  public func andel(over threshold: Double, column nummer: Int, antall: Int? = nil) throws
    -> ConfidenceInterval
  {
    Threshold.andel(over: threshold, try column(nummer, antall: antall))
  }
}
