/// Gathers the problems of one reading of a document. Not for use from several threads.
public final class ProblemCollector {
  var checker = ShapeChecker()

  public init() {}

  public var problems: ProblemList { checker.problems }

  public func add(_ problem: Problem) { checker.problems.add(problem) }
  public func add(contentsOf problems: ProblemList) { checker.problems.add(contentsOf: problems) }
}
