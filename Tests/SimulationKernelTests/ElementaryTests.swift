import Foundation
import SimulationKernel
import Testing

/// The platform's libm is the independent witness here; it is itself within 1 ulp.
@Suite("contracts, Draws: the kernel's own elementary functions")
struct ElementaryTests {
  /// Numbers spread evenly over the exponents from 2^low to 2^high.
  func spread(_ low: Double, _ high: Double, _ count: Int, seed: UInt64) -> [Double] {
    uniforms(count, seed: seed).map { Foundation.exp2(low + (high - low) * $0) }
  }

  @Test("log is within 1.5 ulp of libm over the whole range")
  func log() {
    for x in spread(-1_074, 1_023, 50_000, seed: 1) + spread(-1, 1, 50_000, seed: 2) {
      #expect(ulps(Elementary.log(x), Foundation.log(x)) <= 1.5)
    }
    #expect(Elementary.log(1) == 0)
    #expect(Elementary.log(0) == -.infinity)
    #expect(Elementary.log(-1).isNaN)
    #expect(Elementary.log(.infinity) == .infinity)
  }

  @Test("exp is within 1.5 ulp of libm over the whole range")
  func exp() {
    for u in uniforms(50_000, seed: 3) {
      let x = -708 + 1_417 * u
      #expect(ulps(Elementary.exp(x), Foundation.exp(x)) <= 1.5)
    }
    #expect(Elementary.exp(0) == 1)
    #expect(Elementary.exp(710) == .infinity)
    #expect(Elementary.exp(-746) == 0)
    #expect(Elementary.exp(-740) == Foundation.exp(-740))
    #expect(Elementary.exp(.nan).isNaN)
  }

  @Test("log1p and expm1 keep their precision near 0")
  func smallArguments() {
    for x in spread(-60, 2, 20_000, seed: 4) {
      #expect(ulps(Elementary.log1p(x), Foundation.log1p(x)) <= 4)
      #expect(ulps(Elementary.expm1(x), Foundation.expm1(x)) <= 5)
      #expect(ulps(Elementary.expm1(-x), Foundation.expm1(-x)) <= 5)
    }
    for x in spread(-60, -0.001, 20_000, seed: 5) {
      #expect(ulps(Elementary.log1p(-x), Foundation.log1p(-x)) <= 4)
    }
    #expect(Elementary.expm1(-800) == -1)
  }

  @Test("pow is within 2.5 ulp of libm, whose own error is half of one")
  func pow() {
    let bases = spread(-40, 40, 20_000, seed: 6)
    let exponents = uniforms(20_000, seed: 7).map { 3.6 * $0 - 1.8 }
    for (x, y) in zip(bases, exponents) {
      #expect(ulps(Elementary.pow(x, y), Foundation.pow(x, y)) <= 2.5)
    }
    for (x, y) in [(2.0, 10.0), (9, 0.5), (0.125, -1), (7, 1), (0x1p-1040, 0.5)] {
      #expect(ulps(Elementary.pow(x, y), Foundation.pow(x, y)) <= 1)
    }
    #expect(Elementary.pow(0, 0) == 1)
    #expect(Elementary.pow(0, 2) == 0)
    #expect(Elementary.pow(0, -2) == .infinity)
    #expect(Elementary.pow(2, 2_000) == .infinity)
    #expect(Elementary.pow(2, -2_000) == 0)
    #expect(Elementary.pow(-1, 2).isNaN)
  }

  @Test("nearest rounds halves to even")
  func nearest() {
    for x in [0.5, 1.5, 2.5, -0.5, -1.5, 2.49, -2.51, 1e9 + 0.5] {
      #expect(Elementary.nearest(x) == x.rounded(.toNearestOrEven))
    }
  }
}
