import SimulationKernel
import Testing

@Suite("contracts, Statistics: Kaplan–Meier")
struct KaplanMeierTests {
  @Test("The 6-MP group of Freireich's trial gives the textbook's curve")
  func freireich() {
    // Klein and Moeschberger (2003), table 4.1A: weeks in remission, + censored.
    var curve = KaplanMeier(days: 40)
    for week in [6, 6, 6, 7, 10, 13, 16, 22, 23.0] { curve.add(to: week, .ended) }
    for week in [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35.0] {
      curve.add(to: week, .stillWaiting)
    }
    let survival = curve.survival()
    let table = [
      (5, 1), (6, 0.857), (7, 0.807), (10, 0.753), (13, 0.690), (16, 0.627), (22, 0.538),
      (23, 0.448), (35, 0.448),
    ]
    for (week, share) in table { #expect((survival[week] - share).magnitude < 0.0005) }
    #expect(curve.stillWaiting == 12)
    #expect(curve.spells == 21)
    // It crosses one half between 22 and 23 and never reaches a quarter.
    #expect(curve.quantile(0.5).map { $0 > 22 && $0 < 23 } == true)
    #expect(curve.quantile(0.75) == nil)
  }

  @Test("Four spells, two seen from the middle, by hand")
  func leftTruncation() {
    var curve = KaplanMeier(days: 10)
    curve.add(from: 0, to: 3, .ended)
    curve.add(from: 2, to: 5, .ended)
    curve.add(from: 4, to: 6, .brokenOff)
    curve.add(from: 0, to: 5, .ended)
    // At 3 three are at risk and one ends; at 5 three are and two end: 2/3, then 2/9.
    let survival = curve.survival()
    #expect(survival[2] == 1)
    #expect(relativeError(survival[3], 2.0 / 3) < 1e-15)
    #expect(relativeError(survival[5], 2.0 / 9) < 1e-15)
    // 1 + 1 + 5/6 + 2/3 + 4/9 by trapezoids; half is crossed 3/8 into the fifth day.
    #expect(relativeError(curve.restrictedMean(to: 5), 71.0 / 18) < 1e-14)
    #expect(relativeError(curve.quantile(0.5) ?? 0, 4.375) < 1e-14)
    // Half of the fourth day is 1/3 more than the first three: 2 + 5/6 + 1/3.
    #expect(relativeError(curve.restrictedMean(to: 3.5), 19.0 / 6) < 1e-14)
  }

  @Test("Who waits no time at all waits 0 days")
  func immediate() {
    var curve = KaplanMeier(days: 400)
    for _ in 0..<3 { curve.add(to: 0, .ended) }
    #expect(curve.restrictedMean() == 0)
    #expect(curve.quantile(0.9) == 0)
  }

  @Test("Exponential waits cut at a horizon and begun before it give back their distribution")
  func exponential() {
    // Mean 50 days, followed for at most 60; half of them are first seen at an age of up to 40.
    var curve = KaplanMeier(days: 365)
    let waits = uniforms(40_000, seed: 81).map { -50 * Elementary.log($0) }
    for (wait, v) in zip(waits, uniforms(40_000, seed: 81, purpose: 2)) {
      let entry = max(0, 80 * v - 40)
      if wait <= entry { continue }
      let end = min(wait, entry + 60)
      curve.add(from: entry, to: end, wait <= entry + 60 ? .ended : .stillWaiting)
    }
    let survival = curve.survival()
    // About 10 000 or more at risk up to 60 days: four standard errors are below 0.02.
    for day in [10, 30, 60] {
      #expect((survival[day] - Elementary.exp(-Double(day) / 50)).magnitude < 0.02)
    }
    #expect(((curve.quantile(0.5) ?? 0) - 50 * Elementary.log(2)).magnitude < 1.5)
  }

  @Test("Parts merge to the whole, and ages beyond the last day count as censored")
  func merging() {
    var one = KaplanMeier(days: 5)
    var other = KaplanMeier(days: 5)
    one.add(to: 2.5, .ended)
    other.add(to: 9, .ended)
    other.add(from: 7, to: 9, .stillWaiting)
    one.merge(other)
    #expect(one.ended == [0, 0, 0, 1, 0, 0, 0])
    #expect(one.censored == [0, 0, 0, 0, 0, 0, 2])
    #expect(one.entered == [2, 0, 0, 0, 0, 0, 1])
    #expect(one.stillWaiting == 1)
    // Two at risk at 2.5, in the third day.
    #expect(one.survival() == [1, 1, 1, 0.5, 0.5, 0.5])
    let copy = KaplanMeier(
      ended: one.ended, censored: one.censored, entered: one.entered, stillWaiting: 1)
    #expect(copy == one)
  }
}
