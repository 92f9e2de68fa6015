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

  /// An error that another list holds: a step went wrong, and nothing is left to tell.
  mutating func addKnown() { errorsAdded += 1 }

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
  /// - Parameter limit: how many are printed, errors before warnings; a last line tells how many more there
  ///   are of each.
  public func formatted(in language: Language, limit: Int = 100) -> String {
    let sorted = sortedByPlace
    var lines = sorted.map { $0.severity }.withinLimit(max(0, limit)).map {
      sorted[$0].formatted(in: language)
    }
    if sorted.count > lines.count {
      let shownErrors = min(errors.count, max(0, limit))
      let moreErrors = errors.count - shownErrors
      let moreWarnings = sorted.count - lines.count - moreErrors
      lines.append(ProblemList.rest(errors: moreErrors, warnings: moreWarnings, language))
    }
    return lines.joined(separator: "\n")
  }

  private static func rest(errors: Int, warnings: Int, _ language: Language) -> String {
    func count(_ n: Int, _ one: String, _ many: String) -> String? {
      n == 0 ? nil : "\(n) \(n == 1 ? one : many)"
    }
    switch language {
    case .nb:
      let parts = [count(errors, "feil", "feil"), count(warnings, "advarsel", "advarsler")]
      return "… og \(parts.compactMap(\.self).joined(separator: " og ")) til"
    case .en:
      let parts = [
        count(errors, "more error", "more errors"),
        count(warnings, "more warning", "more warnings"),
      ]
      return "… and \(parts.compactMap(\.self).joined(separator: " and "))"
    }
  }
}

extension [Problem.Severity] {
  /// The places of the first so many, errors before warnings, in their own order.
  fileprivate func withinLimit(_ limit: Int) -> [Int] {
    if count <= limit { return [Int](indices) }
    let errors = indices.filter { self[$0] == .error }.prefix(limit)
    let warnings = indices.filter { self[$0] == .warning }.prefix(limit - errors.count)
    return (errors + warnings).sorted()
  }
}
