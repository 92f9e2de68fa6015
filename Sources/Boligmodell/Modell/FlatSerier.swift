import SimulationKernel

/// Step series as flat numbers, for the event loop; the same values as ``StepSeries``.
struct FlatSerier: ~Copyable {
  private var starter = FlatStorage<Int32>(repeating: 0, count: 1)
  private var days = FlatStorage<Double>()
  private var verdier = FlatStorage<Double>()

  /// Adds a series; its place.
  mutating func legg(_ serie: StepSeries) -> Int32 {
    for day in serie.days { days.append(day) }
    for verdi in serie.verdier { verdier.append(verdi) }
    starter.append(Int32(days.count))
    return Int32(starter.count - 2)
  }

  /// The value in force on a day; before the first day, the first value. Linear in the steps ahead.
  @inline(__always)
  func verdi(_ serie: Int32, _ day: Double) -> Double {
    let første = Int(starter[Int(serie)])
    var plass = Int(starter[Int(serie) + 1]) - 1
    while plass > første && days[plass] > day { plass -= 1 }
    return verdier[plass]
  }
}
