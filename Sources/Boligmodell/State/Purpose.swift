/// What a draw decides. Numbers are fixed for ever and never reused: the same household then has the
/// same luck in every scenario and every version. An even number and the odd one after it share a block.
enum Purpose {
  static let ankomst: UInt8 = 0
  static let husholdningstype: UInt8 = 1
  static let alder: UInt8 = 2
  static let behov: UInt8 = 3
  static let inntekt: UInt8 = 4
  static let egenkapital: UInt8 = 5
  /// Occurrence: number of the målgruppe.
  static let målgruppe: UInt8 = 6
  static let ankommerTil: UInt8 = 7
  /// Occurrence: detection attempt.
  static let oppdages: UInt8 = 8
  static let kommerTilbake: UInt8 = 9
  static let behovØkerUoppdaget: UInt8 = 10
  static let søkerVedInngang: UInt8 = 11

  /// Occurrence of the following: visit.
  static let klarForVarigBolig: UInt8 = 12
  static let søkerVedAnkomst: UInt8 = 13
  static let flytterTil: UInt8 = 14

  static let trygd: UInt8 = 16
  static let betalingsanmerkning: UInt8 = 17

  /// Occurrence of the following: application.
  static let behandlingstid: UInt8 = 20
  static let vedtak: UInt8 = 21
  static let nySøknad: UInt8 = 22
  static let nySøknadEtter: UInt8 = 23
  static let formidling: UInt8 = 24

  /// Occurrence of the following: contract.
  static let kontraktlengde: UInt8 = 28
  static let gjennomgang: UInt8 = 29
  static let gjennomgangMarked: UInt8 = 30
  static let oppsigelsesvarsel: UInt8 = 31
  static let oppsigelseTil: UInt8 = 32

  /// Occurrence: return.
  static let retur: UInt8 = 38
  static let returEtter: UInt8 = 39
  static let returTil: UInt8 = 40
  static let returBehov: UInt8 = 41

  /// Initial population: elapsed stay, wait and contract.
  static let elapsedStay: UInt8 = 44
  static let residualStay: UInt8 = 45
  static let elapsedWait: UInt8 = 46
  static let startSak: UInt8 = 48

  /// Ordered dwellings.
  static let ledetid: UInt8 = 50
  static let protest: UInt8 = 51
  static let protestforsinkelse: UInt8 = 52
  static let leietid: UInt8 = 53
  /// A dwelling that is rebuilt; occurrence: turnover.
  static let ombygging: UInt8 = 54

  /// Dwellings; occurrence: turnover.
  static let besiktigelse: UInt8 = 60
  static let oppussing: UInt8 = 61
  static let oppussingTrengs: UInt8 = 62

  /// Instruments. The subject is the household with the instrument's name mixed in; occurrence: visit.
  static let virkemiddelDekning: UInt8 = 64
  static let virkemiddelVarighet: UInt8 = 65
  /// Whether prevention keeps a household of the inflow away.
  static let forebygges: UInt8 = 66

  // Cases; the subject is the household with the kind of case or the instrument, or the dwelling.
  // Occurrence: what the case belongs to and the hand-off or task.
  static let hoppventetid: UInt8 = 68
  static let hopptap: UInt8 = 69
  static let sendesTilbake: UInt8 = 70
  static let hopptimer: UInt8 = 71
  static let sakstimer: UInt8 = 72
  static let uteblir: UInt8 = 73
  static let nyAvtale: UInt8 = 74
  static let taptTilbake: UInt8 = 75
  static let taptBehov: UInt8 = 76
  static let eierSpør: UInt8 = 77
  static let restansefrist: UInt8 = 78
  static let saksteam: UInt8 = 79
  static let innstilling: UInt8 = 80
  /// Whether a unit thinks of an instrument; keyed as the offer.
  static let screening: UInt8 = 81
  /// Which of several equally known units a case goes to.
  static let hvem: UInt8 = 95
  /// Which of several units one meets first; occurrence: kind of case or decision point.
  static let inngangsenhet: UInt8 = 82
  /// Occurrence: application.
  static let samtykke: UInt8 = 83
  static let klager: UInt8 = 84
  static let klagefrist: UInt8 = 85
  static let omgjøres: UInt8 = 86
  /// Occurrence: visit.
  static let informert: UInt8 = 87
  /// Occurrence: month.
  static let oppsøkt: UInt8 = 88
  /// How a household and a dwelling suit each other, and seem to; occurrence: the dwelling.
  static let match: UInt8 = 90
  static let oppfattetMatch: UInt8 = 91
  /// Word of a ready dwelling; occurrence: turnover and hand-off.
  static let boligmelding: UInt8 = 92
  static let boligmeldingTapt: UInt8 = 93
  static let boligGjenfunnet: UInt8 = 94
  /// Employees; occurrence: illness, resignation.
  static let blirSyk: UInt8 = 102
  static let fraværslengde: UInt8 = 103
  static let slutter: UInt8 = 104
  static let rekruttering: UInt8 = 105
  static let opplæring: UInt8 = 106
  /// Proposals of a budget year.
  static let gjennomslag: UInt8 = 108
  static let planlagtLedetid: UInt8 = 109

  /// Certificates for a startlån, by household and instrument; occurrence: visit and calendar year.
  static let bevisFinner: UInt8 = 96
  static let bevisSøketid: UInt8 = 97
  static let bevisGyldighet: UInt8 = 98
  /// Occurrence: visit.
  static let refinansieringAvverger: UInt8 = 99
  /// How old a dwelling is, a dwelling's draw.
  static let boligensAlder: UInt8 = 101
  /// The price of homes; occurrence: calendar month.
  static let boligpris: UInt8 = 100
  /// The occurrence of the draws below, 24 bits: the visit in the high twelve, how often the risk has struck
  /// within it in the low twelve. No two of a household's first 4 095 visits and 4 096 strikes in each share
  /// one. From then on both count round from 0, so that draws come again: the household has luck that it
  /// had before, in every scenario alike, and nothing else happens.
  @inline(__always)
  static func omgang(besøk: UInt32, ganger: UInt16) -> UInt32 {
    (besøk & 0xFFF) << 12 | UInt32(ganger & 0xFFF)
  }

  // By cause (below 32), so that a change in one cause redraws nothing of another; occurrence: visit
  // and how often the risk has struck within it.
  /// Threshold of a risk.
  static func risiko(_ årsak: UInt8) -> UInt8 { 128 + årsak }
  /// Whether an attempt in a market succeeds.
  static func markedsforsøk(_ årsak: UInt8) -> UInt8 { 160 + årsak }
  static func fravikelseGjennomføres(_ årsak: UInt8) -> UInt8 { 192 + årsak }
  static func fravikelseEtter(_ årsak: UInt8) -> UInt8 { 224 + årsak }
}
