/// A probability of the model that an instrument can change.
public enum Sannsynlighetspunkt: UInt8, CaseIterable, Sendable {
  /// That a household of the inflow comes at all: what prevention takes away.
  case inngang
  case oppdages, søkerVedInngang, søkerVedAnkomst, innvilges, formidlingVedAvslag, nySøknad
  case fravikelseGjennomføres
  /// That an attempt in the private market succeeds.
  case finnerPrivat
  case gjennomgangPrivat, gjennomgangEie
  /// That a vacated dwelling needs refurbishment, by who lived there.
  case oppussingTrengs
  case returnerer

  /// The key in scenario documents.
  public var nøkkel: String { String(describing: self) }
}

/// A duration of the model that an instrument can make shorter or longer.
public enum Varighetspunkt: UInt8, CaseIterable, Sendable {
  case behandlingstid, nySøknadEtter, klarForVarigBolig, kontraktlengde, fravikelseEtter
  /// Of the dwelling, by who lived there.
  case besiktigelse, oppussing

  /// The key in scenario documents.
  public var nøkkel: String { String(describing: self) }
}

/// What an instrument changes for those who have it (or everyone, when it is systemrettet).
public struct Virkning: Sendable, Equatable {
  public enum Slag: Sendable, Equatable {
    /// A relative risk on an intensity in some bosituasjoner.
    case risiko(Årsak, i: UInt16)
    case sannsynlighet(Sannsynlighetspunkt)
    case varighet(Varighetspunkt)
    /// The cost of refurbishing a vacated dwelling.
    case oppussingskostnad
    /// Points on the waiting list, added.
    case poeng
  }

  public var slag: Slag
  /// Number of the instrument.
  public var virkemiddel: Int
  /// For whom of those who have it.
  public var vilkår: Vilkår
  /// Factor (1 is no effect), or points (0 is none).
  public var verdi: Double
  /// The value replaces the probability instead of multiplying it.
  public var settes: Bool

  public init(
    _ slag: Slag, virkemiddel: Int, vilkår: Vilkår, verdi: Double, settes: Bool = false
  ) {
    self.slag = slag
    self.virkemiddel = virkemiddel
    self.vilkår = vilkår
    self.verdi = verdi
    self.settes = settes
  }

  /// Whether it changes nothing.
  var erNøytral: Bool { !settes && verdi == (slag == .poeng ? 0 : 1) }
}
