import SimulationKernel

/// The chance of passing a threshold.
public enum Threshold {
  /// The share of replications in which a number is above a threshold (not on it), with Wilson's
  /// interval. Replications in which it is not defined (NaN) are left out.
  public static func andel(
    over threshold: Double, _ verdier: some Sequence<Double>, level: Double = 0.95
  ) -> ConfidenceInterval {
    var (over, alle) = (0, 0)
    for verdi in verdier where !verdi.isNaN {
      alle += 1
      if verdi > threshold { over += 1 }
    }
    return .share(Double(over), of: alle, level: level)
  }
}
