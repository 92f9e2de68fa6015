import SimulationKernel
import Testing

/// Expected values are printed in textbooks or worked by hand in the comment beside them.
@Suite("Closed forms of queueing theory")
struct QueueTheoryTests {
  @Test("M/M/1 with λ 0.9 and μ 1 has W = 1/(μ − λ) = 10")
  func mm1() {
    let state = QueueTheory.markovian(arrivalRate: 0.9, serviceRate: 1)
    #expect(relativeError(state.sojourn, 10) < 1e-12)
    #expect(relativeError(state.numberPresent, 9) < 1e-12)
    #expect(relativeError(state.wait, 9) < 1e-12)
    #expect(relativeError(state.probabilityOfWait, 0.9) < 1e-12)
  }

  @Test("M/M/4 with λ 35 and μ 12 has L 4.1955 and Lq 1.2788")
  func mm4() {
    let state = QueueTheory.markovian(arrivalRate: 35, serviceRate: 12, servers: 4)
    #expect((state.numberPresent - 4.1955).magnitude < 5e-5)
    #expect((state.numberWaiting - 1.2788).magnitude < 6e-5)
  }

  @Test("M/M/3 with λ 0.2 and μ 0.1 has P(wait) 4/9 and Wq 40/9")
  func mm3() {
    // a = 2: C = (8/6 · 3)/(1 + 2 + 2 + 4) = 4/9; Wq = C/(cμ − λ) = (4/9)/0.1.
    let state = QueueTheory.markovian(arrivalRate: 0.2, serviceRate: 0.1, servers: 3)
    #expect(relativeError(state.probabilityOfWait, 4.0 / 9) < 1e-12)
    #expect(relativeError(state.wait, 40.0 / 9) < 1e-12)
  }

  @Test("Erlang B (a 10, c 10) is 0.21458 and Erlang C (a 10, c 12) 0.44939")
  func erlang() {
    #expect((QueueTheory.erlangB(servers: 10, load: 10) - 0.21458).magnitude < 5e-6)
    #expect((QueueTheory.erlangC(servers: 12, load: 10) - 0.44939).magnitude < 6e-6)
    #expect(QueueTheory.erlangB(servers: 0, load: 3) == 1)
    #expect(QueueTheory.erlangB(servers: 1, load: 1) == 0.5)
  }

  @Test("Erlang A (λ 10, μ 1, c 10, θ 0.5): P(wait) 0.61966, Lq 2.07826, P(abandon) 0.10391")
  func erlangA() {
    let state = QueueTheory.erlangA(
      arrivalRate: 10, serviceRate: 1, servers: 10, abandonmentRate: 0.5)
    #expect((state.probabilityOfWait - 0.61966).magnitude < 5e-6)
    #expect((state.numberWaiting - 2.07826).magnitude < 5e-6)
    #expect((state.shareAbandoning - 0.10391).magnitude < 5e-6)
  }

  @Test("Erlang A with patience like service is M/M/∞: Lq by the Poisson distribution")
  func erlangAInfinite() {
    // One server, load 1, θ = μ: the number present is Poisson(1); Lq = E(N − 1)⁺ = 1 − 1 + e⁻¹.
    let state = QueueTheory.erlangA(
      arrivalRate: 1, serviceRate: 1, servers: 1, abandonmentRate: 1)
    #expect(relativeError(state.numberWaiting, 0.36787944117144233) < 1e-14)
    #expect(relativeError(state.probabilityOfWait, 1 - 0.36787944117144233) < 1e-14)
  }

  @Test("M/G/1 with triangular (0, 6, 8) service and λ 0.15 has Wq 6.16667")
  func pollaczekKhinchine() throws {
    // E[S] = 14/3, E[S²] = (36 + 64 + 48)/18 + 196/9 − …: Wq = 0.15 E[S²]/(2 · 0.3) = 37/6.
    let service = try Distribution.triangular(minimum: 0, mode: 6, maximum: 8)
    let state = QueueTheory.singleServer(arrivalRate: 0.15, service: service)
    #expect(relativeError(state.wait, 37.0 / 6) < 1e-12)
  }

  @Test("Priority classes 0.3 and 0.4 with μ 1 wait 1.0 and 3.3333")
  func cobham() {
    // 0.7/(1 · 0.7) and 0.7/(0.7 · 0.3).
    let waits = QueueTheory.priorityWaits(arrivalRates: [0.3, 0.4], serviceRate: 1)
    #expect(relativeError(waits[0], 1) < 1e-12)
    #expect(relativeError(waits[1], 10.0 / 3) < 1e-12)
  }

  @Test("A tandem with one in four sent back carries 4/3 of what enters")
  func jackson() throws {
    // λ₁ = 0.3 + λ₂/4, λ₂ = λ₁: both 0.4; L = ρ/(1 − ρ) = 0.4/0.6 and 0.5/0.5 at rates 1 and 0.8.
    let routing: [[Double]] = [[0, 1], [0.25, 0]]
    let states = try #require(
      QueueTheory.jackson(
        external: [0.3, 0], routing: routing, serviceRates: [1, 0.8], servers: [1, 1]))
    #expect(relativeError(states[0].numberPresent, 2.0 / 3) < 1e-12)
    #expect(relativeError(states[1].numberPresent, 1) < 1e-12)
    #expect(QueueTheory.throughput(external: [1], routing: [[1]]) == nil)
  }

  @Test("M(t)/M/∞ fills up as 1 − e⁻ᵘᵗ and drains as e⁻ᵘᵗ")
  func timeVarying() throws {
    let arrivals = try CumulativeRate(times: [0, 10], rates: [6], ending: .ends)
    let mean = { (time: Double) in
      QueueTheory.meanPresent(arrivals: arrivals, serviceRate: 0.1, at: time)
    }
    let inverseE = 0.36787944117144233
    #expect(relativeError(mean(10), 60 * (1 - inverseE)) < 1e-14)
    #expect(relativeError(mean(20), 60 * (1 - inverseE) * inverseE) < 1e-14)
    // Sixty stays of ten days on average, all over in the end.
    let all = QueueTheory.integralPresent(arrivals: arrivals, serviceRate: 0.1, to: 1_000)
    #expect(relativeError(all, 600) < 1e-12)
  }
}
