import Boligmodell
import ScenarioFormat

/// The points of a study, in the order in which they are numbered: scenario by scenario, those that
/// conditions leave out not counted. A point is made when it is asked for.
public struct Sweep: Sendable {
  /// A scenario of a study and its document, with all that it is based on.
  public struct Base: Sendable {
    public let name: String
    public let document: JSONNode

    public init(name: String, document: JSONNode) {
      self.name = name
      self.document = document
    }
  }

  /// One combination of values.
  public struct Point: Sendable {
    /// Position among the scenarios.
    public let base: Int
    /// One a factor of the study; nil where the scenario does not have it.
    public let values: [Faktorverdi?]
  }

  /// Most points before conditions.
  public static let most = 10_000_000

  public let studie: Studie
  public let bases: [Base]
  let parts: [SweepPart]
  /// Which of each part's points are run; nil for all.
  private var chosen: [[Int32]?]

  /// Number of points.
  public private(set) var count: Int
  /// Number of points before conditions.
  public let candidates: Int

  /// - Parameters:
  ///   - conditions: beside those of the study.
  ///   - problems: gets what does not fit, with its place in the study; nil is returned then.
  public init?(
    _ studie: Studie, bases: [Base], conditions: [String] = [], seed: UInt64,
    problems: inout ProblemList
  ) throws {
    self.studie = studie
    self.bases = bases
    var parts: [SweepPart] = []
    for base in bases {
      if let part = try SweepPart(studie, base, seed: seed, problems: &problems) {
        parts.append(part)
      }
    }
    self.parts = parts
    candidates = parts.reduce(0) { $0 + $1.count }
    chosen = Array(repeating: nil, count: parts.count)
    count = candidates
    guard !problems.hasErrors else { return nil }
    guard candidates <= Sweep.most else {
      problems.add(
        studie.plan.sted.problem(
          .forStor, "studien har for mange punkter", en: "the study has too many points",
          found: "\(candidates)",
          allowed: LocalizedText("inntil \(Sweep.most)", en: "up to \(Sweep.most)")))
      return nil
    }
    let all = studie.conditions(problems: &problems)
    guard !problems.hasErrors else { return nil }
    let extra = try conditions.map { try Condition($0, names: studie.conditionNames) }
    guard !(all + extra).isEmpty else { return }
    for index in parts.indices {
      chosen[index] = try (0..<parts[index].count).filter { number in
        let point = Point(base: index, values: parts[index].values(number))
        return try (all + extra).allSatisfy { try $0.holds { value($0, of: point) } }
      }.map(Int32.init)
    }
    count = chosen.reduce(0) { $0 + ($1?.count ?? 0) }
    guard count > 0 else {
      let texts = (all + extra).map { "«\($0.text)»" }.joined(separator: " og ")
      let place = studie.betingelser.first?.sted ?? studie.plan.sted
      problems.add(
        place.problem(
          .ingenPunkter, "ingen av \(candidates) punkter oppfyller betingelsene",
          en: "none of \(candidates) points meets the conditions", found: texts))
      return nil
    }
  }

  /// The point of a number, 0 ..< count.
  public func point(_ number: Int) -> Point {
    var rest = number
    for index in parts.indices {
      let here = chosen[index]?.count ?? parts[index].count
      if rest < here {
        return Point(
          base: index, values: parts[index].values(Int(chosen[index]?[rest] ?? Int32(rest))))
      }
      rest -= here
    }
    preconditionFailure("points are numbered from 0 to count − 1")
  }

  /// The columns of tables that tell points apart: labels of scenarios, then factors.
  public var columns: [String] {
    var names = studie.merkenavn
    for factor in studie.faktorer where !names.contains(factor.kolonne) {
      names.append(factor.kolonne)
    }
    return names
  }

  /// What a table shows of a point in each of ``columns``: a number, a text, or neither.
  public func shown(_ point: Point) -> [(tall: Double?, tekst: String?)] {
    let labels = studie.scenarioer[point.base].merker
    return columns.enumerated().map { index, column in
      if index < studie.merkenavn.count { return (nil, labels[column]) }
      return shown(column, of: point)
    }
  }

  /// Of factors that share a column, the first that the scenario has.
  private func shown(_ column: String, of point: Point) -> (tall: Double?, tekst: String?) {
    for factor in studie.faktorer.indices where studie.faktorer[factor].kolonne == column {
      if let value = point.values[factor], let bound = parts[point.base].bound[factor] {
        return bound.vist(value)
      }
    }
    return (nil, nil)
  }

  /// The scenario of a point.
  ///
  /// - Throws: ``StudyError/ugyldigPunkt(_:_:)`` with what does not fit.
  public func scenario(_ number: Int, options: ScenarioOptions) throws -> Scenario {
    let point = point(number)
    var problems = ProblemList()
    let document = parts[point.base].document(point.values, problems: &problems)
    return try Scenario.compile(document, options: options, point: number + 1, problems: problems)
  }

  /// The unit that tables show of a factor; empty where it has none.
  public func unit(_ factor: Int) -> String {
    parts.lazy.compactMap { $0.bound[factor]?.enhet }.first ?? ""
  }

  /// Whether a column has numbers alone.
  public func isNumber(_ column: String) -> Bool {
    !studie.merkenavn.contains(column)
      && studie.faktorer.indices.allSatisfy { factor in
        studie.faktorer[factor].kolonne != column
          || parts.allSatisfy { $0.bound[factor]?.erTall ?? true }
      }
  }

  private func value(_ name: String, of point: Point) -> Condition.Value {
    if name == Studie.scenarioName { return .text(bases[point.base].name) }
    if let label = studie.scenarioer[point.base].merker[name] { return .text(label) }
    let factor = studie.faktorer.firstIndex { $0.navn == name }
    let shown: (tall: Double?, tekst: String?) =
      if let factor, studie.faktorer[factor].kolonne != name {
        point.values[factor].flatMap { parts[point.base].bound[factor]?.vist($0) } ?? (nil, nil)
      } else {
        shown(name, of: point)
      }
    return shown.tall.map { .number($0) } ?? shown.tekst.map { .text($0) } ?? .none
  }
}

extension Studie {
  static let scenarioName = "scenario"

  /// What conditions may name.
  var conditionNames: [String] {
    faktorer.map(\.navn) + faktorer.map(\.kolonne) + merkenavn + [Studie.scenarioName]
  }

  fileprivate func conditions(problems: inout ProblemList) -> [Condition] {
    betingelser.compactMap { condition in
      do throws(ConditionError) {
        return try Condition(condition.tekst, names: conditionNames)
      } catch {
        problems.add(
          condition.sted.problem(
            .ugyldigBetingelse, error.why.nb, en: error.why.en, found: "\"\(condition.tekst)\""))
        return nil
      }
    }
  }
}

extension Sweep {
  /// What names the blocks of a study: 16 hexadecimal digits of its record's text.
  public static func identity(_ text: String) -> String { Checksum.heks(text) }
}
