/// Where a household lives. The first four are tenures, the next five are ways of having no home of
/// one's own, the last three are ways out of the model.
///
/// *Bostedsløs* is derived, as the national counts define it (NIBR/NOVA, "Bostedsløse i Norge"):
/// temporary accommodation, with friends or relatives, in an institution or prison with release within
/// two months and no home, or without a roof.
public enum Bosituasjon: UInt8, CaseIterable, Sendable, BitwiseCopyable {
  case midlertidigBotilbud
  case kommunalBolig
  case privatLeie
  case eidBolig
  case hosSlektEllerVenner
  case institusjon
  case fengsel
  case venterPåBosetting
  case utenTak
  /// Settled in the ordinary market and no longer followed.
  case selvhjulpen
  /// Moved out of the municipality.
  case flyttet
  case død

  /// The situations a household can be in while it is followed.
  public static let fulgte: [Bosituasjon] = Array(allCases.prefix(9))
  /// Number of followed situations.
  public static let antallFulgte = 9
  /// Number of all situations, exits among them.
  public static let antall = 12

  /// Whether a household here is still followed.
  public var erFulgt: Bool { rawValue < 9 }
  /// Whether it is a home of one's own: municipal, private lease or owned.
  public var erEgetHjem: Bool { rawValue >= 1 && rawValue <= 3 }
  /// Whether a household here has a home: one of its own, followed or not.
  public var erHjem: Bool { erEgetHjem || self == .selvhjulpen }
}

extension Bosituasjon {
  /// The key in scenario documents and the label in tables.
  public var nøkkel: String {
    switch self {
    case .midlertidigBotilbud: "midlertidigBotilbud"
    case .kommunalBolig: "kommunalBolig"
    case .privatLeie: "privatLeie"
    case .eidBolig: "eidBolig"
    case .hosSlektEllerVenner: "hosSlektEllerVenner"
    case .institusjon: "institusjon"
    case .fengsel: "fengsel"
    case .venterPåBosetting: "venterPåBosetting"
    case .utenTak: "utenTak"
    case .selvhjulpen: "selvhjulpen"
    case .flyttet: "flyttet"
    case .død: "død"
    }
  }

  /// A stable English identifier for `standard` CSV.
  public var identifikator: String {
    switch self {
    case .midlertidigBotilbud: "temporary_accommodation"
    case .kommunalBolig: "municipal_dwelling"
    case .privatLeie: "private_rental"
    case .eidBolig: "owned_home"
    case .hosSlektEllerVenner: "with_family_or_friends"
    case .institusjon: "institution"
    case .fengsel: "prison"
    case .venterPåBosetting: "awaiting_settlement"
    case .utenTak: "without_roof"
    case .selvhjulpen: "self_reliant"
    case .flyttet: "moved_away"
    case .død: "dead"
    }
  }

  /// The name a reader sees.
  public var navn: LocalizedText {
    switch self {
    case .midlertidigBotilbud: LocalizedText("midlertidig botilbud", "temporary accommodation")
    case .kommunalBolig: LocalizedText("kommunal bolig", "municipal dwelling")
    case .privatLeie: LocalizedText("privat leie", "private rental")
    case .eidBolig: LocalizedText("eid bolig", "owned home")
    case .hosSlektEllerVenner: LocalizedText("hos slekt eller venner", "with family or friends")
    case .institusjon: LocalizedText("institusjon", "institution")
    case .fengsel: LocalizedText("fengsel", "prison")
    case .venterPåBosetting: LocalizedText("venter på bosetting", "awaiting settlement")
    case .utenTak: LocalizedText("uten tak", "without a roof")
    case .selvhjulpen: LocalizedText("selvhjulpen", "self-reliant")
    case .flyttet: LocalizedText("flyttet", "moved away")
    case .død: LocalizedText("død", "dead")
    }
  }
}
