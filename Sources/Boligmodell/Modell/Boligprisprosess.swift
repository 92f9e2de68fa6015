import SimulationKernel

/// Chance in the price of homes: a random walk of the logarithm month by month, drawn back to the path
/// if so stated. What shocks do lasts, and is not drawn back.
///
/// A step: x ← x e^(−κ/12) + (μ − σ²/2)/12 + σ √(1/12) z, so that without mean reversion the expected
/// factor after t years is e^(μt).
public struct Boligprisprosess: Sendable, Equatable {
  /// Growth a year, on the logarithmic scale of the mean.
  public var drift: Double
  /// Standard deviation of the logarithm over a year.
  public var volatilitet: Double
  /// Rate a year at which it is drawn back to the path.
  public var tilbakevending: Double

  public init(drift: Double = 0, volatilitet: Double, tilbakevending: Double = 0) {
    self.drift = drift
    self.volatilitet = volatilitet
    self.tilbakevending = tilbakevending
  }

  /// The logarithm after a month, by a standard normal number.
  func neste(_ x: Double, _ z: Double) -> Double {
    x * Elementary.exp(-tilbakevending / 12)
      + (drift - volatilitet * volatilitet / 2) / 12
      + volatilitet * (1.0 / 12).squareRoot() * z
  }
}

/// A day on which the price of homes changes.
public struct Prishendelse: Sendable, Equatable {
  public var day: Double
  /// Change of the price, as a share: −0.2 is a fall by a fifth.
  public var sjokk: Double
  /// Number of the calendar month that begins and is drawn, or −1.
  public var måned: Int
  public init(day: Double, sjokk: Double = 0, måned: Int = -1) {
    self.day = day
    self.sjokk = sjokk
    self.måned = måned
  }
}
