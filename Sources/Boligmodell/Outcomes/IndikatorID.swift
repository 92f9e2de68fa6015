/// The catalogue of indikatorer, in the order of the outcome row.
enum IndikatorID: Int, CaseIterable {
  // Flows in a period
  case inngang, uoppdaget, søknader, innvilget, avslag, avslagsandel, klager, omgjort
  case tildelinger, fornyelser, tilPrivatVedGjennomgang, tilEieVedGjennomgang
  case fravikelseBegjært, fravikelseGjennomført, bomiljøbrudd
  case funnetPrivat, kjøp, selvhjulpne, flyttet, døde, returer, bosattHusholdninger, bosattPersoner
  case startlånAntall, startlånBeløp, startlånFamilieandel, startlånAvslagEvne, startlånAvslagRamme
  case startlånUbruktRamme, startlånTapKommune, startlånTapStat, startlånUtestående
  // Temporary accommodation
  case midlertidigHusholdninger, midlertidigOverMerket, midlertidigDøgn, midlertidigDøgnKjøpt
  case midlertidigAvvik, midlertidigAndelOverMerketNå, midlertidigAndelNåddMerket
  // Situations
  case bestandMidlertidig, bestandKommunal, bestandPrivat, bestandEid, bestandHosAndre
  case bestandInstitusjon, bestandFengsel, bestandVenterBosetting, bestandUtenTak, bostedsløse
  case snittMidlertidig, snittKommunal, snittPrivat, snittEid, snittHosAndre
  case snittInstitusjon, snittFengsel, snittVenterBosetting, snittUtenTak, snittBostedsløse
  // Waiting
  case venteliste, ventelisteSnitt, ventetidSøknadMedian, ventetidSøknadSnitt, ventetidBehovSnitt
  case bosattInnen6Måneder, bosattInnen12Måneder
  // Stock
  case boliger, utleide, utleiegrad, tomgangsdøgn, tomgangsdøgnOppussing, tomgangPerUtleie
  case tomgangOppussingPerUtleie, utleieskifter, omløp, tapteLeieinntekter, boliggjeld
  // Cost by budget owner
  case kostnadNav, kostnadKommune, kostnadStat, kostnadHusholdning, kostnadOppussing
  case leieinntekter, investeringKommune
  // People housed, and what it cost
  case bosatteHusholdninger, offentligeUtgifter, utgiftPerBosatt
  // The organisation
  case saksledetid, overleveringer, sakerTilbake, sakerTapt, virkemidlerOversett, møtetimer
  case utnyttelse, matchkvalitet, boligsosialeTimer
}
