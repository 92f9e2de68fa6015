/// What contact, distance and work do to a case: the same numbers for every organisation.
public struct Organisasjonseffekter: Sendable {
  /// Between units that are not in contact and nobody who knows both: until someone finds out, a variate
  /// (days), and the same probabilities as of a contact.
  public var ingenKontakt = Kontakt(0, 0, .sjelden, .uformell)
  /// Hours of a unit that passes a case on, a variate; −1 is none.
  public var timerPerHopp: Int32 = -1
  /// Hours of both units where a case is handed over with both present.
  public var timerVarmOverlevering = 0.0
  /// Times a case is sent back before it is lost.
  public var flestReturer = 10
  /// Probability that a unit thinks of an instrument that another has, by how often they talk; last
  /// without contact. Its own it always thinks of.
  public var screening = [1.0, 1.0, 1.0, 1.0, 1.0]
  /// Factors on a specialist's hours for clear and for composite cases.
  public var spesialistKlar = 1.0
  public var spesialistSammensatt = 1.0
  /// A lost case: until the household comes back, a variate (days), and the probability that its need has
  /// grown by then.
  public var taptTilbakeEtter: Int32 = -1
  public var taptBehovØker = 0.0
  /// How often one who owns a case asks for it, a variate (days): then a lost one goes on.
  public var eierSpørEtter: Int32 = -1
  /// Added hours of kartlegging, as a share, where nothing of what was known came along.
  public var nyKartlegging = 0.0
  /// How much more the intensity of bomiljøbrudd is, on the logarithmic scale, for the worst match of
  /// household and dwelling than for the best.
  public var match = 0.0
  /// How long the landlord waits for help before arrears have consequences, a variate (days); −1 waits.
  public var restansefrist: Int32 = -1
  /// From a forum's recommendation to the decision, a variate (days); −1 is at once.
  public var innstilling: Int32 = -1
  /// Probability that one who is summoned does not turn up, with composite needs; and where the unit goes
  /// out, with the factor on its hours.
  public var uteblir = 0.0
  public var uteblirOppsøkende = 0.0
  public var timerOppsøkende = 1.0
  /// Until a new appointment, a variate (days).
  public var nyAvtale: Int32 = -1
  /// Factor on the hours of one who takes over another unit's work, and hours a month of each unit for
  /// the meetings of pooled work.
  public var jazzTimefaktor = 1.0
  public var jazzMøtetimer = 0.0
  /// Until a team of several units meets, a variate (days), and hours of each for a case.
  public var saksteamMøte: Int32 = -1
  public var saksteamTimer = 0.0
  /// Probability that the municipality is told before release or discharge.
  public var informertFørUtskrivning = 1.0
  /// Hours of outreach it takes to find one whose need nobody has detected; 0 finds nobody.
  public var timerPerOppsøkt = 0.0
  public var samhandling = Samhandling()

  public init() {}
}

/// Strength of cooperation along a contact, from 0 to 1: grows with meetings, fades without, falls when
/// people leave. What it gives is 0 unless stated: the sources give direction and no size.
public struct Samhandling: Sendable {
  /// Strength of every contact at the beginning.
  public var vedStart = 0.5
  /// Hours a month of each of two units to keep it up.
  public var timerPerMåned = 0.0
  /// Growth a month towards 1 where the hours are there, and fading a month without, as shares.
  public var vekst = 0.0
  public var forfall = 0.0
  /// Share that is lost when one employee of a unit of one leaves; of n, an n-th of it.
  public var fallVedTurnover = 0.0
  /// Share of waiting and loss at hand-offs that full strength takes away.
  public var virkning = 0.0
  public init() {}
}
