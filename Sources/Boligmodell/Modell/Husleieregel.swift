/// How municipal rents are set: the municipality's rent list follows the private market, and running
/// tenancies follow the list.
public struct Husleieregel: Sendable {
  public enum Regel: String, CaseIterable, Sendable, BitwiseCopyable {
    /// What running tenancies pay: the market some time ago. A tenancy changes when it can be claimed.
    case gjengs
    /// The market's present rent.
    case marked
    /// A fixed share of it.
    case fastAndel
  }

  public var regel: Regel
  /// Share of the market's rent, for `fastAndel`.
  public var andel = 1.0
  /// In force from this day; before it each kind has its stated rent.
  public var fra = -Double.infinity
  /// Days on which the list, and rents that follow it, change; ascending.
  public var reguleringer: [Double] = []
  /// Days that a tenancy must have lasted without change, and of notice, before it can be changed to
  /// gjengs leie.
  ///
  /// Source: husleieloven § 4-3: two years and six months, six months' notice.
  public var kravEtter = 913.125
  public var varsel = 182.625
  /// Days by which running tenancies' rents lag the market.
  public var etterslep = 547.875
  /// Whether a renewed lease is let at the list's rent.
  public var vedFornyelse = true

  public init(_ regel: Regel) { self.regel = regel }
}
