import SimulationKernel

/// A tenant buys the municipal dwelling it lives in, at takst.
///
/// Source: Trondheim, "fra kommunal til privat bolig" (NOVA Rapport 5/2011): sale to tenants at takst; Rambøll
/// 2011: whether the part of the state's grant that is not written off follows the buyer or is repaid.
public struct LeieTilEieregel: Sendable, Equatable {
  /// Number of the instrument.
  public var virkemiddel: Int
  /// Takst as a share of the price of a suitable home.
  public var takst = 1.0
  /// Days that the tenancy must have lasted.
  public var etter = 0.0
  /// Kinds of dwellings that are sold, a bit each.
  public var boligtyper = UInt64.max
  /// The startlån that can finance it, an instrument's number; −1 is own money alone.
  public var startlån = -1
  /// What the dwelling cost, kroner, and the state's grant as a share of it.
  public var anskaffelseskost = 0.0
  public var tilskuddsandel = 0.0
  /// Years over which the grant is written off, in a straight line, and how old the dwellings are (a
  /// variate, days; −1 is new).
  public var nedskrivning = 20.0
  public var alder: Int32 = -1
  /// Whether the buyer takes the rest of the grant over, due at a sale; else the municipality repays it.
  public var følgerKjøper = false
  /// Lines of the accounts: the price, and the grant repaid.
  public var linje = 0
  public var tilskuddslinje = 0

  public init(virkemiddel: Int) { self.virkemiddel = virkemiddel }

  /// What is left of the grant on a dwelling of an age, kroner.
  public func tilskuddsrest(alder: Double) -> Double {
    if nedskrivning <= 0 { return 0 }
    return anskaffelseskost * tilskuddsandel * max(1 - alder / nedskrivning, 0)
  }
}
