/// Acquisition of municipal dwellings: built, bought or leased, ordered dwelling by dwelling, each with a
/// lead time of its own.
public struct Framskaffelse: Sendable {
  public enum Måte: String, CaseIterable, Sendable, BitwiseCopyable {
    case bygging, kjøp, borettslag, innleie
  }

  /// Number of the instrument it belongs to.
  public var virkemiddel: Int
  /// The kind of dwelling that comes.
  public var boligtype: Int
  public var måte: Måte
  /// Day on which each dwelling is ordered, ascending, from the start on.
  public var bestillinger: [Double] = []
  /// From order to ready, a variate (days); −1 is at once.
  public var ledetid: Int32 = -1
  /// Probability that a protest delays the dwelling, and by how much, a variate (days).
  public var protestsannsynlighet = 0.0
  public var protestforsinkelse: Int32 = -1
  /// Øre a dwelling, booked when it is taken over: what the municipality pays, and the state's grant.
  public var kostnad = 0.0
  public var tilskudd = 0.0
  /// Days over which the grant is written off; what remains is paid back when the dwelling is sold.
  public var avskrivning = Double.infinity
  /// Leased: how long, a variate (days), and what the owner is paid, øre a day.
  public var leietid: Int32 = -1
  public var leie = 0.0
  /// Lines of the accounts, −1 where nothing is paid.
  public var kostnadslinje = -1
  public var tilskuddslinje = -1
  public var tilbakebetalingslinje = -1
  public var leielinje = -1

  public init(virkemiddel: Int, boligtype: Int, måte: Måte) {
    self.virkemiddel = virkemiddel
    self.boligtype = boligtype
    self.måte = måte
  }
}

/// Dwellings taken out of a kind, to be sold or to become another kind: vacant ones at the date, else the
/// next that are vacated. Nobody is moved out.
public struct Boliguttak: Sendable {
  /// Number of the instrument it belongs to.
  public var virkemiddel: Int
  public var fra: Int
  /// The kind they become; −1 is sold.
  public var til = -1
  /// Day by day: how many.
  public var days: [Double] = []
  public var antall: [Int] = []
  /// Rebuilding, a variate (days); −1 is at once.
  public var varighet: Int32 = -1
  /// Øre a dwelling: the price it is sold for, or what the rebuilding costs.
  public var beløp = 0.0
  /// Line of the accounts, or −1.
  public var linje = -1
  /// For others than before, with no rebuilding: it is refurbished as it would have been.
  public var erOmdisponering = false

  public init(virkemiddel: Int, fra: Int) {
    self.virkemiddel = virkemiddel
    self.fra = fra
  }
}

/// An agreement with a private owner who keeps homes for those whom the municipality sends: what stands
/// unused is paid for.
public struct Tildelingsavtale: Sendable {
  /// Number of the instrument; its places are the homes.
  public var virkemiddel: Int
  /// Øre a day for a home that stands unused, and the line of the accounts.
  public var leie: Double
  public var linje: Int
  public init(virkemiddel: Int, leie: Double, linje: Int) {
    self.virkemiddel = virkemiddel
    self.leie = leie
    self.linje = linje
  }
}
