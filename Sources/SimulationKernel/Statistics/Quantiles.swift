/// Quantiles of a sample.
public enum Quantiles {
  /// The quantile at u in [0, 1] of ascending numbers, by definition 7: the point u (n − 1) places
  /// after the smallest, on the straight line between its neighbours. NaN of an empty sample.
  ///
  /// Source: Hyndman and Fan, "Sample quantiles in statistical packages", The American Statistician
  /// 50 (1996), 361–365; the default of R and NumPy.
  public static func ofSorted(_ sorted: [Double], _ u: Double) -> Double {
    precondition(u >= 0 && u <= 1, "a quantile lies between 0 and 1")
    guard let largest = sorted.last else { return .nan }
    let place = u * Double(sorted.count - 1)
    let below = Int(place)
    if below >= sorted.count - 1 { return largest }
    let share = place - Double(below)
    if share == 0 { return sorted[below] }
    return sorted[below] + share * (sorted[below + 1] - sorted[below])
  }

  /// The quantiles at several shares of numbers in any order. O(n log n).
  public static func of(_ numbers: [Double], _ shares: [Double]) -> [Double] {
    let sorted = numbers.sorted()
    return shares.map { ofSorted(sorted, $0) }
  }
}
