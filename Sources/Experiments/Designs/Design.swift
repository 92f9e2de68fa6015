/// A plan of experiments: how many points, of how many factors.
///
/// Every point is a function of its number, so that points can be made anywhere and in any order.
///
/// What a stochastic simulation answers at a point carries noise from its replications, besides what
/// the factors do: give every point replications enough, or the noise is read as sensitivity
/// (``NoiseShare``).
public protocol Design: Sendable {
  /// The number of points.
  var count: Int { get }
  /// The number of factors, the length of every point.
  var factorCount: Int { get }
}

/// A design of points in the unit cube; a factor's value is its quantile at the coordinate.
public protocol UnitDesign: Design {
  /// The coordinates of a point in [0, 1], one a factor.
  func point(_ number: Int) -> [Double]
}

/// A design of points on a grid, each given by the factors' levels.
public protocol LevelDesign: Design {
  /// The levels of a point, one a factor, counted from 0.
  func levels(_ number: Int) -> [Int]
}

extension UnitDesign {
  /// All points in order, `count` rows of `factorCount`.
  public func points() -> [[Double]] { (0..<count).map(point) }
}

extension LevelDesign {
  /// The levels of all points in order, `count` rows of `factorCount`.
  public func allLevels() -> [[Int]] { (0..<count).map(levels) }
}
