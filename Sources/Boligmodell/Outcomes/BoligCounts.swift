/// Counts of dwellings in a period: numerators and denominators of its shares and means.
struct BoligCounts: Summable {
  var fraflyttinger = 0.0
  var nyeUtleier = 0.0
  var oppussinger = 0.0
  /// Days from move-out to move-in, and from move-out to ready: sum and number.
  var tomgangSum = 0.0
  var tomgangAntall = 0.0
  var oppussingSum = 0.0
  var oppussingAntall = 0.0
  /// Dwelling days let, and in all.
  var utleid = 0.0
  var boligdøgn = 0.0

  static var ingen: BoligCounts { BoligCounts() }

  static func + (a: BoligCounts, b: BoligCounts) -> BoligCounts {
    BoligCounts(
      fraflyttinger: a.fraflyttinger + b.fraflyttinger, nyeUtleier: a.nyeUtleier + b.nyeUtleier,
      oppussinger: a.oppussinger + b.oppussinger, tomgangSum: a.tomgangSum + b.tomgangSum,
      tomgangAntall: a.tomgangAntall + b.tomgangAntall,
      oppussingSum: a.oppussingSum + b.oppussingSum,
      oppussingAntall: a.oppussingAntall + b.oppussingAntall, utleid: a.utleid + b.utleid,
      boligdøgn: a.boligdøgn + b.boligdøgn)
  }
}

/// What can be added up over kinds of dwelling.
protocol Summable {
  static var ingen: Self { get }
  static func + (a: Self, b: Self) -> Self
}

extension Int: Summable { static var ingen: Int { 0 } }
extension Double: Summable { static var ingen: Double { 0 } }
