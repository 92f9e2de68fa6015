extension IndikatorID {
  /// How the whole horizon follows from its calendar years.
  enum Slag {
    /// The sum.
    case sum
    /// The last value.
    case end
    /// The mean, weighted by length.
    case tidssnitt
    /// The mean of calendar years that are whole.
    case årssnitt
    /// Worked out from other numbers.
    case avledet
  }

  var slag: Slag {
    switch self {
    case .avslagsandel, .startlånFamilieandel, .midlertidigAndelNåddMerket, .ventetidSøknadMedian,
      .ventetidSøknadSnitt, .ventetidBehovSnitt, .bosattInnen6Måneder, .bosattInnen12Måneder,
      .utleiegrad, .tomgangPerUtleie, .tomgangOppussingPerUtleie, .omløp, .utgiftPerBosatt,
      .saksledetid, .overleveringer, .sakerTilbake, .sakerTapt, .virkemidlerOversett, .møtetimer,
      .utnyttelse, .matchkvalitet, .boligsosialeTimer:
      .avledet
    case .midlertidigHusholdninger, .midlertidigOverMerket: .årssnitt
    case .midlertidigAndelOverMerketNå, .bestandMidlertidig, .bestandKommunal, .bestandPrivat,
      .bestandEid, .bestandHosAndre, .bestandInstitusjon, .bestandFengsel, .bestandVenterBosetting,
      .bestandUtenTak, .bostedsløse, .venteliste, .boliger, .boliggjeld, .startlånUtestående:
      .end
    case .snittMidlertidig, .snittKommunal, .snittPrivat, .snittEid, .snittHosAndre,
      .snittInstitusjon, .snittFengsel, .snittVenterBosetting, .snittUtenTak, .snittBostedsløse,
      .ventelisteSnitt, .utleide:
      .tidssnitt
    default: .sum
    }
  }

  /// Whether it is a count or sum kept by group while the period runs.
  var erTelt: Bool {
    switch self {
    case .midlertidigDøgn, .midlertidigDøgnKjøpt, .startlånUbruktRamme, .startlånTapKommune,
      .startlånTapStat, .tomgangsdøgn,
      .tomgangsdøgnOppussing, .utleieskifter, .tapteLeieinntekter, .kostnadNav, .kostnadKommune,
      .kostnadStat, .kostnadHusholdning, .kostnadOppussing, .leieinntekter,
      .investeringKommune, .offentligeUtgifter:
      false
    default: slag == .sum || slag == .årssnitt
    }
  }

  /// Households in a situation at the end of a period.
  static func bestand(_ b: Bosituasjon) -> IndikatorID {
    IndikatorID(rawValue: bestandMidlertidig.rawValue + Int(b.rawValue)) ?? bestandMidlertidig
  }

  /// Mean number of households in a situation.
  static func snitt(_ b: Bosituasjon) -> IndikatorID {
    IndikatorID(rawValue: snittMidlertidig.rawValue + Int(b.rawValue)) ?? snittMidlertidig
  }
}
