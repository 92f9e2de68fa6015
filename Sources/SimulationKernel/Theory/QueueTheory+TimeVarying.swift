extension QueueTheory {
  /// Mean number present at a time in M(t)/M/∞, empty at the start: m′(t) = λ(t) − μ m(t), solved
  /// piece by piece for a rate that is constant between breakpoints. The number is Poisson.
  ///
  /// Source: Eick, Massey and Whitt, "The physics of the Mt/G/∞ queue", Operations Research 41
  /// (1993), 731–742.
  public static func meanPresent(
    arrivals: CumulativeRate, serviceRate: Double, at time: Double
  ) -> Double {
    walk(arrivals, serviceRate, to: time).present
  }

  /// ∫ m(t) dt from the first breakpoint to a time.
  public static func integralPresent(
    arrivals: CumulativeRate, serviceRate: Double, to time: Double
  ) -> Double {
    walk(arrivals, serviceRate, to: time).integral
  }

  private static func walk(
    _ arrivals: CumulativeRate, _ serviceRate: Double, to end: Double
  ) -> (present: Double, integral: Double) {
    var present = 0.0
    var integral = 0.0
    for (segment, start) in arrivals.times.enumerated() where start < end {
      let isLast = segment == arrivals.times.count - 1
      let stop = isLast ? end : min(end, arrivals.times[segment + 1])
      let length = stop - start
      let rate = (arrivals.value(at: stop) - arrivals.value(at: start)) / length
      let limit = rate / serviceRate
      let left = -Elementary.expm1(-serviceRate * length)
      integral += limit * length + (present - limit) * left / serviceRate
      present = limit + (present - limit) * (1 - left)
    }
    return (present, integral)
  }
}
