/// All that is wrong with a document and the files it is based on.
public struct ProblemList: Error, Sendable {
  /// The problems in the order in which they were found, each once.
  public private(set) var problems: [Problem] = []
  private var seen: Set<Problem> = []
  /// How many errors have been added, also those that stood there already: whether a step went
  /// well is whether this stays the same.
  private(set) var errorsAdded = 0

  public init() {}

  public init(_ problems: some Sequence<Problem>) {
    for problem in problems { add(problem) }
  }

  public mutating func add(_ problem: Problem) {
    if problem.severity == .error { errorsAdded += 1 }
    if seen.insert(problem).inserted { problems.append(problem) }
  }

  public mutating func add(contentsOf others: ProblemList) {
    for problem in others.problems { add(problem) }
  }

  public var isEmpty: Bool { problems.isEmpty }
  public var count: Int { problems.count }
  public var hasErrors: Bool { problems.contains { $0.severity == .error } }
  public var errors: [Problem] { problems.filter { $0.severity == .error } }
  public var warnings: [Problem] { problems.filter { $0.severity == .warning } }

  /// By file, line and column; those at the same place in the order in which they were found.
  public var sortedByPlace: [Problem] {
    problems.enumerated().sorted { left, right in
      let (a, b) = (left.element.position, right.element.position)
      return a == b ? left.offset < right.offset : a < b
    }.map(\.element)
  }

  /// One line a problem, sorted by place.
  /// - Parameter limit: how many are printed; a last line tells how many more there are.
  public func formatted(in language: Language, limit: Int = 50) -> String {
    let sorted = sortedByPlace
    var lines = sorted.prefix(max(0, limit)).map { $0.formatted(in: language) }
    let rest = sorted.count - lines.count
    if rest > 0 {
      lines.append(language == .nb ? "… og \(rest) til" : "… and \(rest) more")
    }
    return lines.joined(separator: "\n")
  }
}
