import ScenarioFormat

/// The points of one scenario of a study, before conditions: for each axis of factors in step where on it a
/// point lies. Made one at a time.
enum SweepDesign: Sendable {
  /// Where on an axis a point lies.
  enum Place: Sendable {
    case own
    case level(Int)
    case share(Double)
  }

  case grid(FullGrid)
  case hypercube(LatinHypercube)
  case sobol(SobolSequence)
  /// The axis and the level of each point after the first.
  case oneAtATime(axes: Int, [(axis: Int, level: Int)])
  /// A scenario without factors.
  case alone

  /// Number of points.
  var count: Int {
    switch self {
    case .grid(let design): design.count
    case .hypercube(let design): design.count
    case .sobol(let design): design.count
    case .oneAtATime(_, let steps): steps.count + 1
    case .alone: 1
    }
  }

  /// Where a point lies on each axis.
  func places(_ number: Int) -> [Place] {
    switch self {
    case .grid(let design): design.levels(number).map { .level($0) }
    case .hypercube(let design): design.point(number).map { .share($0) }
    case .sobol(let design): design.point(number).map { .share($0) }
    case .oneAtATime(let axes, let steps):
      (0..<axes).map { axis in
        number > 0 && steps[number - 1].axis == axis ? .level(steps[number - 1].level) : .own
      }
    case .alone: []
    }
  }

  /// The design that a study asks for.
  ///
  /// - Parameters:
  ///   - levels: of each axis; nil where any value between two may be taken.
  ///   - keys: one an axis, for draws.
  /// - Throws: ``DesignError``.
  init(
    _ plan: Studie.Plan, levels: [Int?], keys: [UInt64], points: Int, seed: UInt64
  ) throws {
    if levels.isEmpty {
      self = .alone
      return
    }
    switch plan.slag {
    case .rutenett: self = .grid(try FullGrid(levelCounts: levels.map { $0 ?? 1 }))
    case .latinskHyperkube:
      self = .hypercube(try LatinHypercube(count: points, keys: keys, seed: seed))
    case .sobol:
      self = .sobol(
        try SobolSequence(
          count: points, factorCount: levels.count, scramble: plan.stokket ? seed : nil))
    case .enOmGangen:
      // A factor without levels has a low and a high value.
      self = .oneAtATime(
        axes: levels.count,
        levels.enumerated().flatMap { axis, count in
          (0..<(count ?? 2)).map { (axis: axis, level: $0) }
        })
    case .liste: self = .alone
    }
  }
}
