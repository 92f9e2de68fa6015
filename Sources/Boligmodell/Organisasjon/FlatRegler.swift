/// The rules and effects of an organisation as plain values.
struct FlatRegler: BitwiseCopyable {
  var eierskap = Eierskap.ingen
  var ruting = Ruting.kjentKontakt
  var erJazz = false
  var ansvarsklarhet = 1.0
  var politiskeSaker: UInt32 = 0
  var politiskIntervall = 0.0
  var timerPerDøgn = 0.0
  /// Whether instruments' hours come from the units' time.
  var virkemiddeltimer = true
  // Effects, as in ``Organisasjonseffekter``.
  var ingenKontakt = Kontakt(0, 0, .sjelden, .uformell)
  var timerPerHopp: Int32 = -1
  var timerVarm = 0.0
  var flestReturer = 10
  var screening: (Double, Double, Double, Double, Double) = (1, 1, 1, 1, 1)
  var spesialistKlar = 1.0
  var spesialistSammensatt = 1.0
  var taptTilbakeEtter: Int32 = -1
  var taptBehovØker = 0.0
  var eierSpørEtter: Int32 = -1
  var nyKartlegging = 0.0
  var match = 0.0
  var restansefrist: Int32 = -1
  var innstilling: Int32 = -1
  var uteblir = 0.0
  var uteblirOppsøkende = 0.0
  var timerOppsøkende = 1.0
  var nyAvtale: Int32 = -1
  var jazzTimefaktor = 1.0
  var jazzMøtetimer = 0.0
  var saksteamMøte: Int32 = -1
  var saksteamTimer = 0.0
  var informert = 1.0
  var timerPerOppsøkt = 0.0
  var samhandlingsvirkning = 0.0

  init() {}

  init(_ organisasjon: Organisasjon) {
    let e = organisasjon.effekter
    eierskap = organisasjon.eierskap
    ruting = organisasjon.ruting
    erJazz = organisasjon.arbeidsmåte == .jazz
    ansvarsklarhet = organisasjon.ansvarsklarhet
    politiskeSaker = organisasjon.beslutning.politiske
    politiskIntervall = organisasjon.beslutning.møteintervall
    timerPerDøgn = organisasjon.bemanning.timerPerÅrsverk / 365.25
    virkemiddeltimer = organisasjon.virkemiddeltimer
    ingenKontakt = e.ingenKontakt
    timerPerHopp = e.timerPerHopp
    timerVarm = e.timerVarmOverlevering
    flestReturer = e.flestReturer
    screening = (
      e.screening[0], e.screening[1], e.screening[2], e.screening[3], e.screening[4]
    )
    spesialistKlar = e.spesialistKlar
    spesialistSammensatt = e.spesialistSammensatt
    taptTilbakeEtter = e.taptTilbakeEtter
    taptBehovØker = e.taptBehovØker
    eierSpørEtter = e.eierSpørEtter
    nyKartlegging = e.nyKartlegging
    match = e.match
    restansefrist = e.restansefrist
    innstilling = e.innstilling
    uteblir = e.uteblir
    uteblirOppsøkende = e.uteblirOppsøkende
    timerOppsøkende = e.timerOppsøkende
    nyAvtale = e.nyAvtale
    jazzTimefaktor = e.jazzTimefaktor
    jazzMøtetimer = organisasjon.arbeidsmåte == .jazz ? e.jazzMøtetimer : 0
    saksteamMøte = e.saksteamMøte
    saksteamTimer = e.saksteamTimer
    informert = e.informertFørUtskrivning
    timerPerOppsøkt = e.timerPerOppsøkt
    samhandlingsvirkning = e.samhandling.virkning
  }

  /// Probability that a unit thinks of another's instrument, by the frequency of their contact.
  @inline(__always)
  func screening(_ hyppighet: Hyppighet?) -> Double {
    switch hyppighet {
    case .daglig: screening.0
    case .ukentlig: screening.1
    case .månedlig: screening.2
    case .sjelden: screening.3
    case nil: screening.4
    }
  }
}
