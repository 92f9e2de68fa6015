import SimulationKernel

/// The accounts of a replication: payments between budget owners by line, whole øre, and each owner's
/// balance, kept apart from the lines so that one can be checked against the other.
struct Regnskap: ~Copyable {
  let linjer: [Kostnadslinje]
  /// Paid in the current period, and since the beginning.
  var periode: FlatStorage<Int64>
  var alt: FlatStorage<Int64>
  /// Received less paid since the beginning, by owner.
  var saldo: FlatStorage<Int64>
  /// What is paid all the time, øre a day, and its sum in the current period.
  var løpende: FlatStorage<Betalingsstrøm>

  init(_ linjer: [Kostnadslinje]) {
    self.linjer = linjer
    periode = FlatStorage(repeating: 0, count: linjer.count)
    alt = FlatStorage(repeating: 0, count: linjer.count)
    saldo = FlatStorage(repeating: 0, count: Budsjetteier.allCases.count)
    løpende = FlatStorage(repeating: Betalingsstrøm(), count: linjer.count)
  }

  mutating func reset() {
    periode.fill(0)
    alt.fill(0)
    saldo.fill(0)
    løpende.fill(Betalingsstrøm())
  }

  /// Starts a new period.
  mutating func begin(_ now: Double) {
    periode.fill(0)
    for i in 0..<løpende.count { løpende[i].begin(now) }
  }

  /// Books a payment, øre; a negative one is paid back.
  mutating func før(_ linje: Int, _ øre: Int64) {
    if øre == 0 { return }
    periode[linje] += øre
    alt[linje] += øre
    saldo[Int(linjer[linje].fra.rawValue)] -= øre
    saldo[Int(linjer[linje].til.rawValue)] += øre
  }

  mutating func før(_ linje: FastLinje, _ øre: Int64) { før(linje.rawValue, øre) }

  /// Books what was paid all the time in the period that ends now.
  mutating func førLøpende(_ now: Double) {
    for i in 0..<løpende.count { før(i, Regnskap.øre(løpende[i].area(now))) }
  }

  /// Start loans paid out and neither paid back nor written off, øre.
  var utestående: Int64 {
    alt[FastLinje.startlånUtbetalt.rawValue] - alt[FastLinje.startlånAvdrag.rawValue]
      - alt[FastLinje.startlånAvskrevet.rawValue]
  }

  /// Rounds to whole øre, ties to even.
  static func øre(_ x: Double) -> Int64 { Int64(Elementary.nearest(x)) }

  /// What the public owners paid households and others to run in the period, øre.
  func offentligeUtgifter() -> Int64 {
    var sum: Int64 = 0
    for (nummer, linje) in linjer.enumerated()
    where linje.slag == .drift && linje.fra.erOffentlig && !linje.til.erOffentlig {
      sum += periode[nummer]
    }
    return sum
  }

  /// What an owner paid less what it received in the period, running costs alone, øre.
  func netto(_ eier: Budsjetteier, _ slag: Kostnadslinje.Slag) -> Int64 {
    var sum: Int64 = 0
    for (nummer, linje) in linjer.enumerated() where linje.slag == slag {
      if linje.fra == eier { sum += periode[nummer] }
      if linje.til == eier { sum -= periode[nummer] }
    }
    return sum
  }
}

/// A payment that runs all the time: what is paid a day now, and the signed sum that gives what was paid.
struct Betalingsstrøm {
  var perDøgn = 0.0
  private var sum = 0.0

  mutating func endre(_ endring: Double, _ now: Double) {
    perDøgn += endring
    sum -= endring * now
  }

  /// Paid since `begin`.
  func area(_ now: Double) -> Double { sum + perDøgn * now }

  mutating func begin(_ now: Double) { sum = -perDøgn * now }
}
