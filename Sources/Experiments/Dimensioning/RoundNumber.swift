/// Numbers that people like for steps and axes.
public enum RoundNumber {
  /// The smallest of 1, 2 and 5 times a power of ten that is at least a width; 1 where that is not above 0.
  public static func atLeast(_ width: Double) -> Double {
    guard width > 0, width.isFinite else { return 1 }
    var power = 1.0
    while power > width { power /= 10 }
    while power * 10 <= width { power *= 10 }
    return [1, 2, 5].map { $0 * power }.first { $0 >= width } ?? 10 * power
  }
}
