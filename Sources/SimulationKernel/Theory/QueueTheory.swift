/// Closed forms of queueing theory: what a simulation must agree with.
///
/// λ is the arrival rate, μ the rate of one server, a = λ/μ the offered load, per any one unit of time.
public enum QueueTheory {
  /// Steady state of a queue: mean numbers and times, and the chance of having to wait.
  public struct SteadyState: Equatable, Sendable {
    /// Mean number waiting, Lq.
    public let numberWaiting: Double
    /// Mean number present, L.
    public let numberPresent: Double
    /// Mean wait of those served or not, Wq.
    public let wait: Double
    /// Mean time from arrival to leaving, W.
    public let sojourn: Double
    /// Probability that an arrival has to wait.
    public let probabilityOfWait: Double
  }

  /// L = λ W. Source: Little, Operations Research 9 (1961), 383–387.
  public static func littlesLaw(arrivalRate: Double, meanTime: Double) -> Double {
    arrivalRate * meanTime
  }

  /// Erlang B: the share lost by c servers without a line at offered load a ≥ 0.
  ///
  /// By the recursion B(0) = 1, B(n) = a B(n − 1)/(n + a B(n − 1)). The service time distribution does
  /// not matter. Source: Erlang (1917); Cooper, "Introduction to Queueing Theory" (2nd ed., 1981),
  /// section 3.3.
  public static func erlangB(servers: Int, load: Double) -> Double {
    precondition(servers >= 0 && load >= 0)
    var lost = 1.0
    for n in 0..<servers { lost = load * lost / (Double(n + 1) + load * lost) }
    return lost
  }

  /// Erlang C: the probability of waiting before c servers at offered load a < c.
  ///
  /// Source: Cooper (1981), section 3.4.
  public static func erlangC(servers: Int, load: Double) -> Double {
    precondition(servers >= 1 && load >= 0 && load < Double(servers), "the queue is stable")
    let lost = erlangB(servers: servers, load: load)
    let utilisation = load / Double(servers)
    return lost / (1 - utilisation * (1 - lost))
  }

  /// M/M/c with λ < cμ; M/M/1 by default. Source: Cooper (1981), section 3.4.
  public static func markovian(
    arrivalRate: Double, serviceRate: Double, servers: Int = 1
  ) -> SteadyState {
    let load = arrivalRate / serviceRate
    let waits = erlangC(servers: servers, load: load)
    let wait = waits / (Double(servers) * serviceRate - arrivalRate)
    return SteadyState(
      numberWaiting: arrivalRate * wait, numberPresent: arrivalRate * wait + load, wait: wait,
      sojourn: wait + 1 / serviceRate, probabilityOfWait: waits)
  }

  /// M/G/1 with λ E[S] < 1: Wq = λ E[S²]/(2 (1 − ρ)).
  ///
  /// Source: Pollaczek (1930), Khinchine (1932); Cooper (1981), section 5.8.
  public static func singleServer(arrivalRate: Double, service: Distribution) -> SteadyState {
    let mean = service.mean
    let utilisation = arrivalRate * mean
    precondition(utilisation < 1, "the queue is stable")
    let square = service.variance + mean * mean
    let wait = arrivalRate * square / (2 * (1 - utilisation))
    return SteadyState(
      numberWaiting: arrivalRate * wait, numberPresent: arrivalRate * (wait + mean), wait: wait,
      sojourn: wait + mean, probabilityOfWait: utilisation)
  }

  /// Mean waits in M/M/1 with classes served by priority without preemption, all with rate μ.
  ///
  /// Wq(k) = (ρ/μ)/((1 − σ(k − 1)) (1 − σ(k))), σ(k) the load of classes 1 to k.
  /// Source: Cobham, Operations Research 2 (1954), 70–76.
  public static func priorityWaits(arrivalRates: [Double], serviceRate: Double) -> [Double] {
    let load = arrivalRates.reduce(0, +) / serviceRate
    precondition(load < 1, "the queue is stable")
    var before = 0.0
    return arrivalRates.map { rate in
      let upTo = before + rate / serviceRate
      defer { before = upTo }
      return load / serviceRate / ((1 - before) * (1 - upTo))
    }
  }
}
