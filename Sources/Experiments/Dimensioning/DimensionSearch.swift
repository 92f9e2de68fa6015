/// Looks for the cheapest mix of some levers that reaches targets with a probability.
///
/// 1. Each lever alone, half and all of it; all levers in full; all but one, for each.
/// 2. The up to three levers that bring the targets nearer the most, by themselves or where they are taken
///    away from the full mix, are tried together on a grid.
/// 3. From the cheapest mix that reaches the targets, or the nearest to them where none does, every lever that is used, that brings the targets
///    nearer or that saves money is moved one step up and down, and exchanged for each other; the steps begin at
///    a quarter of the range and are halved when nothing better is found, down to the smallest.
/// 4. The cheapest, which won by luck too, is run again with luck that no mix has had. If it does not hold,
///    the next dearer and likelier one is tried.
///
/// It finds the cheapest of those tried, which need not be the cheapest of all. What is tried depends on the
/// outcomes alone.
public struct DimensionSearch {
  /// Least and most steps of each lever, 0 among them.
  public let ranges: [ClosedRange<Int>]
  /// How often the targets must be reached, in (0, 1).
  public let probability: Double
  /// The most mixes to try.
  public let most: Int

  /// All that were tried, in order; the scenario as it stands is first.
  public private(set) var tried: [MixResult] = []
  private var stage = 0

  static let mostTogether = 3

  /// - Throws: ``DimensionError`` where there are no levers, or too few mixes for them.
  public init(
    ranges: [ClosedRange<Int>], probability: Double, most: Int
  ) throws(DimensionError) {
    precondition(ranges.allSatisfy { $0.contains(0) })
    if ranges.isEmpty { throw .noLevers }
    self.ranges = ranges
    self.probability = probability
    self.most = most
    let least = alone.count
    if most < least { throw .tooFewMixes(most, least: least) }
  }

  /// Tries mixes until nothing cheaper is found.
  ///
  /// - Parameter evaluate: runs some mixes of a stage and gives their results, in order.
  public mutating func run(
    _ evaluate: (_ stage: Int, [[Int]]) throws -> [MixResult]
  ) throws {
    try consider(alone, evaluate)
    let helpful = self.helpful
    try consider(grid(Array(helpful.prefix(DimensionSearch.mostTogether))), evaluate)
    try refine(helpful, evaluate)
  }

  /// The cheapest that reaches the targets.
  public var cheapest: MixResult? {
    tried.filter { $0.reaches(probability) }.reduce(nil) { best, next in
      best.map { next.isCheaper($0) ? next : $0 } ?? next
    }
  }

  /// The one that comes nearest to reaching them.
  public var nearest: MixResult? {
    tried.reduce(nil) { best, next in best.map { next.isNearer($0) ? next : $0 } ?? next }
  }

  /// Those that reach the targets and are worth their price, cheapest first.
  public var candidates: [MixResult] { tried.frontier.filter { $0.reaches(probability) } }

  /// Runs those that are new, as many as there is room for.
  private mutating func consider(
    _ mixes: [[Int]], _ evaluate: (Int, [[Int]]) throws -> [MixResult]
  ) throws {
    var new: [[Int]] = []
    for mix in mixes where !new.contains(mix) && !tried.contains(where: { $0.mix == mix }) {
      new.append(mix)
    }
    new = Array(new.prefix(most - tried.count))
    if new.isEmpty { return }
    stage += 1
    tried += try evaluate(stage, new)
  }

  // MARK: Each alone

  private var none: [Int] { ranges.map { _ in 0 } }
  private var full: [Int] { ranges.map(\.upperBound) }

  private func with(_ lever: Int, _ steps: Int, of mix: [Int]) -> [Int] {
    var mix = mix
    mix[lever] = steps
    return mix
  }

  /// The first stage, the scenario as it stands first.
  private var alone: [[Int]] {
    var mixes = [none]
    for (lever, range) in ranges.enumerated() {
      mixes += [range.upperBound / 2, range.upperBound, range.lowerBound].map {
        with(lever, $0, of: none)
      }
    }
    mixes.append(full)
    mixes += ranges.indices.map { with($0, 0, of: full) }
    return mixes.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  private func score(_ mix: [Int]) -> Double {
    tried.first { $0.mix == mix }?.score ?? -.infinity
  }

  /// Levers that bring the targets nearer, the one that does so most first.
  private var helpful: [Int] {
    let gains = ranges.indices.map { lever in
      max(
        score(with(lever, ranges[lever].upperBound, of: none)) - score(none),
        score(full) - score(with(lever, 0, of: full)))
    }
    return ranges.indices.filter { gains[$0] > 0 }.sorted {
      gains[$0] == gains[$1] ? $0 < $1 : gains[$0] > gains[$1]
    }
  }

  // MARK: Together

  /// All combinations of some levers at even levels, as many levels as half of what is left has room for.
  private func grid(_ levers: [Int]) -> [[Int]] {
    if levers.isEmpty { return [] }
    func size(_ levels: Int) -> Int { levers.reduce(1) { size, _ in size * levels } }
    var levels = [9, 5, 4][levers.count - 1]
    while levels > 2, size(levels) > max(2, (most - tried.count) / 2) { levels -= 1 }
    var mixes = [none]
    for lever in levers {
      let top = ranges[lever].upperBound
      mixes = mixes.flatMap { mix in
        (0..<levels).map { with(lever, top * $0 / (levels - 1), of: mix) }
      }
    }
    return mixes
  }

  // MARK: Around the cheapest

  private mutating func refine(
    _ helpful: [Int], _ evaluate: (Int, [[Int]]) throws -> [MixResult]
  ) throws {
    var steps = ranges.map { max(1, $0.upperBound / 4, -$0.lowerBound / 4) }
    while let best, tried.count < most {
      try consider(neighbours(of: best.mix, active(best, helpful), steps), evaluate)
      if self.best?.mix != best.mix { continue }
      if steps.allSatisfy({ $0 == 1 }) { return }
      steps = steps.map { max(1, $0 / 2) }
    }
  }

  /// The cheapest that reaches the targets, or where none does, the one that comes nearest.
  private var best: MixResult? { cheapest ?? nearest }

  /// The levers worth moving: those in use, the most helpful, and those that save money.
  private func active(_ best: MixResult, _ helpful: [Int]) -> [Int] {
    ranges.indices.filter { lever in
      let range = ranges[lever]
      let saves = [range.lowerBound, range.upperBound].contains { steps in
        tried.first { $0.mix == with(lever, steps, of: none) }.map {
          $0.cost.estimate < tried[0].cost.estimate
        } ?? false
      }
      return best.mix[lever] != 0 || saves
        || helpful.prefix(DimensionSearch.mostTogether).contains(lever)
    }
  }

  private func neighbours(of mix: [Int], _ levers: [Int], _ steps: [Int]) -> [[Int]] {
    func moved(_ lever: Int, _ by: Int, _ mix: [Int]) -> [Int] {
      let range = ranges[lever]
      return with(
        lever, min(max(mix[lever] + by, range.lowerBound), range.upperBound), of: mix)
    }
    var mixes: [[Int]] = []
    for lever in levers {
      mixes += [moved(lever, -steps[lever], mix), moved(lever, steps[lever], mix)]
    }
    for less in levers {
      for more in levers where more != less {
        mixes.append(moved(more, steps[more], moved(less, -steps[less], mix)))
      }
    }
    return mixes
  }
}
