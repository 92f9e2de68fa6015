import Foundation

/// Solves x′ = f(t, x) from 0 to a time by the classic Runge–Kutta method of order 4.
func integrate(
  _ start: [Double], to end: Double, from begin: Double = 0, steps: Int,
  _ f: (Double, [Double]) -> [Double]
) -> [Double] {
  var x = start
  let h = (end - begin) / Double(steps)
  func moved(_ k: [Double], _ by: Double) -> [Double] { zip(x, k).map { $0 + by * $1 } }
  for step in 0..<steps {
    let t = begin + Double(step) * h
    let k1 = f(t, x)
    let k2 = f(t + h / 2, moved(k1, h / 2))
    let k3 = f(t + h / 2, moved(k2, h / 2))
    let k4 = f(t + h, moved(k3, h))
    x = x.indices.map { x[$0] + h / 6 * (k1[$0] + 2 * k2[$0] + 2 * k3[$0] + k4[$0]) }
  }
  return x
}

/// A continuous-time Markov chain on the states that can be reached, given by its jumps.
struct Chain<State: Hashable> {
  private(set) var states: [State] = []
  private var jumps: [[(to: Int, rate: Double)]] = []

  /// Follows the jumps from a first state.
  init(from first: State, jumps next: (State) -> [(State, Double)]) {
    var number = [first: 0]
    states = [first]
    var place = 0
    while place < states.count {
      let row = next(states[place]).filter { $0.1 > 0 }.map { state, rate in
        if number[state] == nil {
          number[state] = states.count
          states.append(state)
        }
        return (to: number[state] ?? 0, rate: rate)
      }
      jumps.append(row)
      place += 1
    }
  }

  private func out(_ state: Int) -> Double { jumps[state].reduce(0) { $0 + $1.rate } }

  /// The distribution after a time, by uniformisation: Σ Poisson(Λt; n) · p Pⁿ, until 10⁻¹² is left.
  ///
  /// Source: Grassmann, Computers & Operations Research 4 (1977), 47–53. Long times go in parts, so that
  /// the first Poisson weight does not vanish.
  func distribution(_ start: [Double], after time: Double) -> [Double] {
    let uniform = (states.indices.map(out).max() ?? 0) * 1.01 + 1e-12
    let parts = max(1, Int((uniform * time / 50).rounded(.up)))
    var p = start
    for _ in 0..<parts {
      let mean = uniform * time / Double(parts)
      var weight = exp(-mean)
      var left = 1 - weight
      var power = p
      var sum = p.map { $0 * weight }
      var n = 0.0
      while left > 1e-12 {
        n += 1
        power = stepped(power, uniform)
        weight *= mean / n
        left -= weight
        for i in sum.indices { sum[i] += weight * power[i] }
        if n > mean + 20 * mean.squareRoot() + 100 { break }
      }
      p = sum
    }
    return p
  }

  private func stepped(_ p: [Double], _ uniform: Double) -> [Double] {
    var next = p
    for i in states.indices {
      for jump in jumps[i] {
        let moved = p[i] * jump.rate / uniform
        next[i] -= moved
        next[jump.to] += moved
      }
    }
    return next
  }

  /// All in the first state.
  var first: [Double] { states.indices.map { $0 == 0 ? 1 : 0 } }

  /// The stationary distribution: what is left after a time longer than all others.
  func stationary(after time: Double) -> [Double] { distribution(first, after: time) }

  /// A mean over a distribution.
  func mean(_ p: [Double], _ value: (State) -> Double) -> Double {
    zip(states, p).reduce(0) { $0 + $1.1 * value($1.0) }
  }
}

/// Erlang's C: the probability of waiting in M/M/c with an offered load.
///
/// Source: Gross and Harris, "Fundamentals of Queueing Theory" (3rd ed., 1998), section 2.3.
func erlangC(servers: Int, load: Double) -> Double {
  var term = 1.0
  var sum = 1.0
  for n in 1..<servers {
    term *= load / Double(n)
    sum += term
  }
  let last = term * load / Double(servers) / (1 - load / Double(servers))
  return last / (sum + last)
}
