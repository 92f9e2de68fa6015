/// The banded hazards of a model as flat numbers, for the event loop.
///
/// Every function equals that of ``BandedHazard``. Linear in the number of bands, which is small.
@frozen
public struct HazardTable: Sendable {
  @usableFromInline var offsets: ContiguousArray<Int32> = [0]
  @usableFromInline var starts: ContiguousArray<Double> = []
  @usableFromInline var rates: ContiguousArray<Double> = []
  @usableFromInline var accumulated: ContiguousArray<Double> = []

  /// An empty table.
  public init() {}

  /// Number of hazards; they have the indices 0 to count − 1.
  public var count: Int { offsets.count - 1 }

  /// Adds a hazard and returns its index.
  public mutating func add(_ hazard: BandedHazard) -> Int32 {
    starts += hazard.starts
    rates += hazard.rates
    accumulated += hazard.accumulated
    offsets.append(Int32(starts.count))
    return Int32(offsets.count - 2)
  }

  /// The cumulative hazard from entry to an age ≥ 0.
  @inlinable @inline(__always)
  public func cumulative(_ index: Int32, at age: Double) -> Double {
    let first = Int(offsets[Int(index)])
    var band = Int(offsets[Int(index) + 1]) - 1
    while band > first && starts[band] > age { band -= 1 }
    return accumulated[band] + rates[band] * (age - starts[band])
  }

  /// The age at which the cumulative hazard from entry reaches a value; ∞ where it never does.
  @inlinable @inline(__always)
  public func age(_ index: Int32, reaching value: Double) -> Double {
    let first = Int(offsets[Int(index)])
    var band = Int(offsets[Int(index) + 1]) - 1
    while band > first && accumulated[band] > value { band -= 1 }
    let rest = value - accumulated[band]
    if rest == 0 { return starts[band] }
    return rates[band] == 0 ? .infinity : starts[band] + rest / rates[band]
  }

  /// The age at which `multiplier` times the hazard beyond an age has used up a threshold: what is
  /// left of a unit exponential draw. Never below the given age; ∞ where it is never used up.
  @inlinable @inline(__always)
  public func age(
    _ index: Int32, from age: Double, using threshold: Double, multiplier: Double = 1
  ) -> Double {
    if multiplier == 0 { return .infinity }
    let target = cumulative(index, at: age) + threshold / multiplier
    return max(age, self.age(index, reaching: target))
  }

  /// The part of a threshold that `multiplier` times the hazard uses up between two ages: what to
  /// subtract when the multiplier changes and the rest is inverted anew.
  @inlinable @inline(__always)
  public func used(
    _ index: Int32, from age: Double, to later: Double, multiplier: Double = 1
  ) -> Double {
    multiplier * (cumulative(index, at: later) - cumulative(index, at: age))
  }
}
