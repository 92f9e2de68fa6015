import SimulationKernel

/// The rules of a startlån: how much, on what terms, for whom the frame is kept, and who bears a loss.
/// Who may have it, the frame and when it holds stand with the instrument.
///
/// Source: forskrift om startlån fra Husbanken; the numbers are data.
public struct Startlånsregel: Sendable {
  /// Number of the instrument.
  public var virkemiddel: Int

  /// Largest debt as a share of the price, and as a multiple of yearly income; for those of a rule,
  /// others: the first that holds counts.
  public var belåningsgrad = StepSeries(1)
  public var gjeldsgrad = StepSeries(5)
  public var grenser: [Conditional<Lånegrense>] = []
  /// Whether trygd counts as income.
  public var trygdTelles = true
  /// Share of the support that the household gets for its housing cost which counts as income.
  public var støtteTelles = 0.0
  /// Whether one with payment remarks can have it.
  public var anmerkningGodtas = true
  /// Share of the price that a bank lends, at the same terms and first in line: the startlån tops up.
  public var bankandel = StepSeries(0)
  /// What income must be enough for; nil is not asked.
  public var betjeningsevne: Betjeningsevne?

  public var vilkår = Lånevilkår()

  /// Shares of the year's frame that only those of a rule can use, and until when in the year, days.
  public var reservasjoner: [Conditional<Double>] = []
  public var reservertTil = Double.infinity
  /// Place of the first of them among those of all startlån.
  public var førsteReservasjon = 0

  /// A certificate comes first and the home is searched for; nil buys at once.
  public var bevis: Finansieringsbevis?

  /// The municipality bears the loss up to this share of the outstanding loan, the state the rest.
  public var kommunensTapsandel = 0.25
  /// What a forced sale gives, as a share of the price.
  public var tvangssalg = 1.0

  /// The loan takes over the debt on a home one has, in place of buying one.
  public var refinansiering: Refinansiering?

  public init(virkemiddel: Int) { self.virkemiddel = virkemiddel }

  /// The calculation at a rate a year.
  func kalkyle(rente: Double) -> Lånekalkyle {
    Lånekalkyle(
      månedsrente: rente / 12, måneder: vilkår.løpetid * 12, avdragsfrie: vilkår.avdragsfrihet * 12)
  }

  /// Who bears a loss, øre: up to a share of the outstanding loan the municipality, the rest the state.
  ///
  /// Source: Husbanken, "Risiko for tap" (husbanken.no/startlaan/kommune/risiko-for-tap); Rambøll 2011 on
  /// Malvik: the municipality takes the first 25 %.
  public static func tapsdeling(
    tap: Int64, utestående: Int64, kommunensAndel: Double
  ) -> (kommune: Int64, stat: Int64) {
    let kommune = min(tap, Regnskap.øre(Double(utestående) * kommunensAndel))
    return (kommune, tap - kommune)
  }
}

/// How large a loan can be for some.
public struct Lånegrense: Sendable, Equatable {
  public var belåningsgrad: Double
  public var gjeldsgrad: Double
  public init(belåningsgrad: Double, gjeldsgrad: Double) {
    self.belåningsgrad = belåningsgrad
    self.gjeldsgrad = gjeldsgrad
  }
}

/// What must be left of income before the loan is paid.
public struct Betjeningsevne: Sendable, Equatable {
  /// Living costs of one person and of each further one, kroner a year.
  public var livsopphold = 0.0
  public var livsoppholdPerPerson = 0.0
  /// Share of income left after tax.
  public var andelEtterSkatt = 1.0
  /// Added to the rate when the loan is tried, unless the rate is fixed.
  public var rentepåslag = 0.0
  public init() {}
}

/// Terms of a loan; the neutral ones know neither interest nor instalments.
public struct Lånevilkår: Sendable, Equatable {
  /// Nominal rate a year, over time, and how much of it the municipality keeps.
  public var rente = StepSeries(0)
  public var kommunensPåslag = 0.0
  /// Years: the whole term, the first without instalments, and those of a fixed rate.
  public var løpetid = Double.infinity
  public var avdragsfrihet = 0.0
  public var bindingstid = 0.0
  public init() {}
}

/// A certificate with which a home is searched for.
public struct Finansieringsbevis: Sendable, Equatable {
  /// How long it holds and how long the search takes for one who finds a home, variates (days).
  public var gyldighet: Int32
  public var søketid: Int32
  /// Probability that a home is found at all.
  public var sjanse = 1.0
  /// How much more than the price of the day it is made out for, as a share of the loan, so far as rules
  /// and frame allow.
  public var margin = 0.0
  public init(gyldighet: Int32, søketid: Int32) {
    self.gyldighet = gyldighet
    self.søketid = søketid
  }
}

/// Debt on a home that the household has, taken over by a startlån.
public struct Refinansiering: Sendable, Equatable {
  /// The debt as a share of the price of a suitable home.
  public var andelAvPris: Double
  /// Probability that what led to it (trouble with paying) does not cost the home.
  public var avverger: Double
  public init(andelAvPris: Double, avverger: Double) {
    self.andelAvPris = andelAvPris
    self.avverger = avverger
  }
}

/// A certificate or a loan of a replication.
struct Lån {
  enum Tilstand: UInt8 { case ledig, bevis, løper }
  var tilstand: Tilstand
  /// Number of the instrument.
  var virkemiddel: UInt8
  /// The household's slot, −1 when it is followed no more and pays on.
  var husholdning: Int32
  /// What is owed the municipality and the bank, øre; before the purchase, what the certificate reserves.
  var saldo: Int64
  var bank: Int64 = 0
  /// Day of the loan, and up to which day it is paid.
  var start: Double
  var sist: Double
  /// Rate a year that is fixed.
  var rente = 0.0
  /// Price of the home when it was bought, kroner, and the price level then.
  var pris = 0.0
  var prisnivå = 1.0
  /// The household's own part of it, kroner.
  var egenandel: Float = 0
  /// A grant on the home that falls due at its sale, øre, written off in a straight line until a day.
  var tilskuddsrest: Int64 = 0
  var tilskuddFra = 0.0
  var tilskuddTil = 0.0
  /// The certificate's year and when a home is found.
  var år: Int32 = 0
  var finnes = Double.infinity
}
