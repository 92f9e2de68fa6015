import SimulationKernel

/// An annuity loan with interest-only months at first: payments and balance per month, in any unit of
/// money. Time runs in months and need not be whole; at whole months it is the common annuity.
///
/// Source: the annuity formula, L i (1 + i)ⁿ / ((1 + i)ⁿ − 1) a month.
public struct Lånekalkyle: Sendable, Equatable, BitwiseCopyable {
  /// Interest a month.
  public var månedsrente: Double
  /// Months of the whole term, ∞ for a loan that is never paid down.
  public var måneder: Double
  /// Months at first with interest alone.
  public var avdragsfrie: Double

  /// - Parameters:
  ///   - månedsrente: a twelfth of the nominal yearly rate, at least 0.
  ///   - måneder: whole term, interest-only months among them.
  public init(månedsrente: Double, måneder: Double, avdragsfrie: Double = 0) {
    self.månedsrente = månedsrente
    self.måneder = max(måneder, 0)
    self.avdragsfrie = min(max(avdragsfrie, 0), self.måneder)
  }

  /// Months in which it is paid down.
  private var avdragsmåneder: Double { måneder - avdragsfrie }

  private func vekst(_ måneder: Double) -> Double { Elementary.pow(1 + månedsrente, måneder) }

  /// What is paid a month while it is paid down; ∞ where there is no time for it.
  public func terminbeløp(_ lån: Double) -> Double {
    if lån <= 0 { return 0 }
    let n = avdragsmåneder
    if n <= 0 { return .infinity }
    if n == .infinity { return lån * månedsrente }
    if månedsrente == 0 { return lån / n }
    let q = vekst(n)
    return q == .infinity ? lån * månedsrente : lån * månedsrente * q / (q - 1)
  }

  /// The largest loan that an amount a month pays down: the years without instalments make it smaller,
  /// for less time is left.
  public func størsteLån(_ terminbeløp: Double) -> Double {
    let n = avdragsmåneder
    if n <= 0 || terminbeløp <= 0 { return 0 }
    if månedsrente == 0 { return n == .infinity ? .infinity : terminbeløp * n }
    if n == .infinity { return terminbeløp / månedsrente }
    let q = vekst(n)
    return q == .infinity ? terminbeløp / månedsrente : terminbeløp * (q - 1) / (månedsrente * q)
  }

  /// What is left after so many months.
  public func restgjeld(_ lån: Double, etter tid: Double) -> Double {
    if tid >= måneder { return 0 }
    let betalt = tid - avdragsfrie
    let n = avdragsmåneder
    if betalt <= 0 || n == .infinity { return lån }
    if månedsrente == 0 { return lån * (1 - betalt / n) }
    let q = vekst(n)
    if q == .infinity { return lån }
    return lån * max((q - vekst(betalt)) / (q - 1), 0)
  }

  /// Interest paid in all after so many months.
  public func renter(_ lån: Double, etter tid: Double) -> Double {
    let tid = min(max(tid, 0), måneder)
    let fritt = lån * månedsrente * min(tid, avdragsfrie)
    let betalt = tid - avdragsfrie
    if betalt <= 0 || månedsrente == 0 { return fritt }
    if avdragsmåneder == .infinity { return lån * månedsrente * tid }
    return fritt + terminbeløp(lån) * betalt - (lån - restgjeld(lån, etter: tid))
  }
}
