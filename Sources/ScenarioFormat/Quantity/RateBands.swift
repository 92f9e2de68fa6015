/// An intensity that is constant within bands of age (time since entry).
public struct RateBands: Sendable, Hashable {
  public struct Band: Sendable, Hashable {
    /// Where the band ends, in days; infinite for the last.
    public var until: Double
    /// Per day.
    public var rate: Double

    public init(until: Double, rate: Double) {
      self.until = until
      self.rate = rate
    }
  }

  /// In order of age, at least one.
  public var bands: [Band]

  public init(bands: [Band]) { self.bands = bands }

  /// The same rate at every age.
  public static func constant(_ rate: Double) -> RateBands {
    RateBands(bands: [Band(until: .infinity, rate: rate)])
  }
}
