import SimulationKernel
import Testing

@Suite("Quantiles and histograms")
struct QuantileTests {
  @Test("Definition 7 on 1, 2, 4, 8: median 3, first quartile 1.75, ninth decile 6.8")
  func byHand() {
    // Places 1.5, 0.75 and 2.7 after the smallest.
    let sample: [Double] = [1, 2, 4, 8]
    #expect(Quantiles.ofSorted(sample, 0.5) == 3)
    #expect(Quantiles.ofSorted(sample, 0.25) == 1.75)
    #expect(relativeError(Quantiles.ofSorted(sample, 0.9), 6.8) < 1e-15)
    #expect(Quantiles.of([8, 1, 4, 2], [0, 1]) == [1, 8])
    #expect(Quantiles.ofSorted([], 0.5).isNaN)
    #expect(Quantiles.ofSorted([7], 0.3) == 7)
  }

  @Test("A histogram of 0, 0, 3, 5 has median 0, third quartile 3 and mean 2")
  func histogram() {
    var histogram = IntegerHistogram(largest: 10)
    for number in [5, 0, 3, 0] { histogram.add(number) }
    #expect(histogram.total == 4)
    #expect(histogram.mean == 2)
    #expect(histogram.quantile(0.5) == 0)
    #expect(histogram.quantile(0.75) == 3)
    #expect(histogram.quantile(1) == 5)
    #expect(IntegerHistogram(largest: 3).quantile(0.5) == nil)
  }

  @Test("Histograms merge exactly, and what is too large counts in the last place")
  func merging() {
    var one = IntegerHistogram(largest: 4)
    var other = IntegerHistogram(largest: 4)
    one.add(2, times: 3)
    other.add(99)
    one.merge(other)
    #expect(one.counts == [0, 0, 3, 0, 1])
    #expect(one == IntegerHistogram(counts: [0, 0, 3, 0, 1]))
  }
}
