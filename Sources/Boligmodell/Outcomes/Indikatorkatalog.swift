/// The catalogue: every indikator with its names, unit, direction, definition and official series.
public enum Indikatorkatalog {
  /// All of them, in the order of the outcome row.
  public static let alle: [Indikator] = IndikatorID.allCases.map(\.indikator)
}

extension IndikatorID {
  var indikator: Indikator {
    switch self {
    case .inngang:
      Indikator(
        "inflow", LocalizedText("inngang", "inflow"), .husholdninger, .ingen,
        LocalizedText(
          "Husholdninger som kommer inn i perioden", "Households that enter in the period"))
    case .uoppdaget:
      Indikator(
        "undetected", LocalizedText("ikke oppdaget ved inngang", "undetected at entry"),
        .husholdninger,
        .lavere,
        LocalizedText(
          "Husholdninger hvis behov ikke ble oppdaget da de kom eller viste seg igjen",
          "Households whose need was not detected when they came or showed up again"))
    case .søknader:
      Indikator(
        "applications", LocalizedText("søknader om kommunal bolig", "applications"), .antall,
        .ingen,
        LocalizedText("Søknader om kommunal bolig", "Applications for a municipal dwelling"),
        offisiell: "KOSTRA: søknader om kommunal bolig")
    case .innvilget:
      Indikator(
        "granted", LocalizedText("innvilget", "granted"), .antall, .ingen,
        LocalizedText(
          "Vedtak med innvilget kommunal bolig", "Decisions granting a municipal dwelling"))
    case .avslag:
      Indikator(
        "refused", LocalizedText("avslag", "refused"), .antall, .ingen,
        LocalizedText("Vedtak med avslag", "Decisions refusing"),
        offisiell: "KOSTRA: avslag på søknad om kommunal bolig")
    case .avslagsandel:
      Indikator(
        "refused_share", LocalizedText("avslagsandel", "share refused"), .andel, .ingen,
        LocalizedText(
          "Avslag delt på alle vedtak i perioden", "Refusals over all decisions in the period"))
    case .klager:
      Indikator(
        "complaints", LocalizedText("klager på avslag", "complaints"), .antall, .ingen,
        LocalizedText(
          "Klager på avslag på kommunal bolig", "Complaints about refusals of a dwelling"))
    case .omgjort:
      Indikator(
        "reversed", LocalizedText("omgjorte avslag", "refusals reversed"), .antall, .ingen,
        LocalizedText(
          "Avslag som ble omgjort etter klage; telles også som innvilget",
          "Refusals reversed after a complaint; also counted as granted"))
    case .tildelinger:
      Indikator(
        "allocations", LocalizedText("tildelinger av kommunal bolig", "allocations"),
        .husholdninger,
        .høyere,
        LocalizedText(
          "Husholdninger som flytter inn i kommunal bolig fra ventelista",
          "Households moving into a municipal dwelling from the waiting list"),
        offisiell: "KOSTRA: nye husstander i kommunal bolig", byBoligtype: true)
    case .fornyelser:
      Indikator(
        "renewals", LocalizedText("fornyede leiekontrakter", "renewed leases"), .antall, .ingen,
        LocalizedText("Kontrakter fornyet ved utløp", "Leases renewed at expiry"))
    case .tilPrivatVedGjennomgang:
      Indikator(
        "review_to_private",
        LocalizedText("til privat leie ved gjennomgang", "to private rental at review"),
        .husholdninger, .ingen,
        LocalizedText(
          "Leietakere som går over til privat leie når kontrakten utløper",
          "Tenants who go over to a private lease at expiry"))
    case .tilEieVedGjennomgang:
      Indikator(
        "review_to_owned",
        LocalizedText("til eid bolig ved gjennomgang", "to owned home at review"),
        .husholdninger, .ingen,
        LocalizedText(
          "Leietakere som kjøper når kontrakten utløper", "Tenants who buy when the lease expires"))
    case .fravikelseBegjært:
      Indikator(
        "evictions_requested", LocalizedText("fravikelse begjært", "evictions requested"), .antall,
        .lavere,
        LocalizedText("Begjæringer om fravikelse", "Requests for eviction"))
    case .fravikelseGjennomført:
      Indikator(
        "evictions_executed", LocalizedText("fravikelse gjennomført", "evictions carried out"),
        .antall,
        .lavere,
        LocalizedText("Gjennomførte fravikelser", "Evictions carried out"))
    case .bomiljøbrudd:
      Indikator(
        "breaches", LocalizedText("bomiljøbrudd", "breaches of the living environment"), .antall,
        .lavere,
        LocalizedText("Bomiljøbrudd i leid bolig", "Breaches by tenants"))
    case .funnetPrivat:
      Indikator(
        "found_private", LocalizedText("fant privat leie selv", "found a private lease"),
        .husholdninger,
        .ingen,
        LocalizedText(
          "Husholdninger som finner privat leie, også mens de venter",
          "Households that find a private lease, also while they wait"))
    case .kjøp:
      Indikator(
        "purchases", LocalizedText("kjøp av bolig", "purchases"), .husholdninger, .ingen,
        LocalizedText("Husholdninger som kjøper, med og uten startlån", "Households that buy"))
    case .selvhjulpne:
      Indikator(
        "self_reliant", LocalizedText("ble selvhjulpne", "became self-reliant"), .husholdninger,
        .høyere,
        LocalizedText(
          "Husholdninger som klarer seg i det ordinære markedet og ikke følges lenger",
          "Households settled in the ordinary market and no longer followed"))
    case .flyttet:
      Indikator(
        "moved_away", LocalizedText("flyttet fra kommunen", "moved away"), .husholdninger, .ingen,
        LocalizedText("Husholdninger som flytter ut", "Households moving out of the municipality"))
    case .døde:
      Indikator(
        "deaths", LocalizedText("døde", "deaths"), .husholdninger, .ingen,
        LocalizedText("Husholdninger som går ut ved død", "Households that end by death"))
    case .returer:
      Indikator(
        "returns", LocalizedText("kom tilbake", "returns"), .husholdninger, .lavere,
        LocalizedText(
          "Husholdninger som hadde gått ut og kommer tilbake",
          "Households that had left and come back"))
    case .bosattHusholdninger:
      Indikator(
        "settled_households", LocalizedText("bosatte husholdninger", "settled households"),
        .husholdninger,
        .høyere,
        LocalizedText("Bosatte flyktninger, husholdninger", "Refugee households settled"))
    case .bosattPersoner:
      Indikator(
        "settled_persons", LocalizedText("bosatte personer", "settled persons"), .personer, .høyere,
        LocalizedText("Bosatte flyktninger, personer", "Refugees settled, persons"),
        offisiell: "IMDi: bosatte flyktninger")
    case .startlånAntall:
      Indikator(
        "startloan_number", LocalizedText("startlån, antall", "start loans"), .lån, .ingen,
        LocalizedText("Utbetalte startlån", "Start loans paid out"),
        offisiell: "Husbanken: startlån")
    case .startlånBeløp:
      Indikator(
        "startloan_volume", LocalizedText("startlån, beløp", "start loan volume"), .kroner, .ingen,
        LocalizedText("Utbetalte startlån", "Start loans paid out"),
        offisiell: "Husbanken: startlån")
    case .startlånFamilieandel:
      Indikator(
        "startloan_family_share",
        LocalizedText("startlån til barnefamilier", "start loans to families"),
        .andel, .ingen,
        LocalizedText("Andel av startlånene til barnefamilier", "Share of start loans to families"),
        isGrouped: false)
    case .startlånAvslagEvne:
      Indikator(
        "startloan_refused_capacity",
        LocalizedText("startlån avslått, betjeningsevne", "start loans refused, capacity"), .antall,
        .ingen,
        LocalizedText(
          "Kjøpsforsøk som stanset fordi inntekt eller vilkår ikke holdt",
          "Attempts stopped by income or criteria"))
    case .startlånAvslagRamme:
      Indikator(
        "startloan_refused_frame",
        LocalizedText("startlån avslått, ramme brukt opp", "start loans refused, frame used up"),
        .antall,
        .lavere,
        LocalizedText(
          "Kjøpsforsøk som stanset fordi årets ramme var brukt opp",
          "Attempts stopped because the year's frame was used up"))
    case .startlånUbruktRamme:
      Indikator(
        "startloan_unused_frame",
        LocalizedText("startlån, ubrukt ramme", "start loans, unused frame"),
        .kroner, .ingen,
        LocalizedText("Ramme som er igjen ved årsslutt", "Frame left at the end of the year"),
        isGrouped: false)
    case .startlånTapKommune:
      Indikator(
        "startloan_losses_municipality",
        LocalizedText("tap på startlån, kommunen", "start loan losses, municipality"), .kroner,
        .lavere,
        LocalizedText(
          "Av det som avskrives ved salg: inntil kommunens andel av restgjelden",
          "Of what is written off at sales: up to the municipality's share of what is owed"),
        isGrouped: false)
    case .startlånTapStat:
      Indikator(
        "startloan_losses_state",
        LocalizedText("tap på startlån, staten", "start loan losses, state"), .kroner, .lavere,
        LocalizedText(
          "Det som avskrives ut over kommunens andel", "What is written off above that share"),
        isGrouped: false)
    case .startlånUtestående:
      Indikator(
        "startloan_outstanding",
        LocalizedText("startlån, utestående", "start loans outstanding"), .kroner, .ingen,
        LocalizedText(
          "Restgjeld ved periodens slutt, også hos dem som ikke lenger følges",
          "Owed at the period's end, also by those who are followed no more"), isGrouped: false)
    case .midlertidigHusholdninger:
      Indikator(
        "temporary_households",
        LocalizedText("i midlertidig botilbud i året", "in temporary accommodation in the year"),
        .husholdninger, .lavere,
        LocalizedText(
          "Ulike husholdninger i midlertidig botilbud i kalenderåret; hele perioden: snitt av hele år",
          "Distinct households in temporary accommodation in the calendar year; horizon: mean of whole years"
        ), offisiell: "KOSTRA 12015: husstander i midlertidige botilbud")
    case .midlertidigOverMerket:
      Indikator(
        "temporary_over_3_months",
        LocalizedText(
          "over tre måneder i midlertidig botilbud",
          "over three months in temporary accommodation"), .husholdninger, .lavere,
        LocalizedText(
          "Av dem med et opphold som passerte 91,3125 døgn; hele perioden: snitt av hele år",
          "Of them with a stay past 91.3125 days; horizon: mean of whole years"),
        offisiell: "KOSTRA 12015: av dette mer enn 3 måneder")
    case .midlertidigDøgn:
      Indikator(
        "temporary_nights",
        LocalizedText("døgn i midlertidig botilbud", "nights in temporary accommodation"),
        .døgn, .lavere,
        LocalizedText(
          "Døgn i egne enheter og kjøpte plasser", "Nights in own units and bought places"))
    case .midlertidigDøgnKjøpt:
      Indikator(
        "temporary_nights_bought",
        LocalizedText(
          "kjøpte døgn i midlertidig botilbud", "bought nights in temporary accommodation"), .døgn,
        .lavere, LocalizedText("Døgn ut over egne enheter", "Nights beyond the own units"),
        isGrouped: false)
    case .midlertidigAvvik:
      Indikator(
        "temporary_turned_away", LocalizedText("avvist fra midlertidig botilbud", "turned away"),
        .antall,
        .lavere,
        LocalizedText(
          "Avvik fra plikten etter § 27: husholdninger uten plass under et tak",
          "Breaches of the duty: households turned away under a cap"))
    case .midlertidigAndelOverMerketNå:
      Indikator(
        "temporary_share_over_mark_now",
        LocalizedText(
          "andel av opphold nå over tre måneder", "share of current stays over three months"),
        .andel, .lavere,
        LocalizedText(
          "Av oppholdene som pågår ved periodens slutt, andelen over 91,3125 døgn",
          "Of stays in progress at the period's end, the share over 91.3125 days"))
    case .midlertidigAndelNåddMerket:
      Indikator(
        "temporary_share_reached_mark",
        LocalizedText(
          "andel opphold som nådde tre måneder", "share of stays that reached three months"),
        .andel, .lavere,
        LocalizedText(
          "Av opphold begynt i perioden og senest 91,3125 døgn før slutten, andelen som nådde merket",
          "Of stays begun in the period and at least 91.3125 days before the end, the share that reached the mark"
        ))
    case .bestandMidlertidig: IndikatorID.bestand(.midlertidigBotilbud, .lavere)
    case .bestandKommunal: IndikatorID.bestand(.kommunalBolig, .ingen)
    case .bestandPrivat: IndikatorID.bestand(.privatLeie, .ingen)
    case .bestandEid: IndikatorID.bestand(.eidBolig, .ingen)
    case .bestandHosAndre: IndikatorID.bestand(.hosSlektEllerVenner, .lavere)
    case .bestandInstitusjon: IndikatorID.bestand(.institusjon, .ingen)
    case .bestandFengsel: IndikatorID.bestand(.fengsel, .ingen)
    case .bestandVenterBosetting: IndikatorID.bestand(.venterPåBosetting, .lavere)
    case .bestandUtenTak: IndikatorID.bestand(.utenTak, .lavere)
    case .bostedsløse:
      Indikator(
        "homeless_end", LocalizedText("bostedsløse ved slutten", "homeless at the end"),
        .husholdninger,
        .lavere,
        LocalizedText(
          "I midlertidig botilbud, hos slekt eller venner eller uten tak ved periodens slutt",
          "In temporary accommodation, with family or friends or without a roof at the period's end"
        ),
        offisiell: "NIBR/NOVA: Bostedsløse i Norge")
    case .snittMidlertidig: IndikatorID.snitt(.midlertidigBotilbud, .lavere)
    case .snittKommunal: IndikatorID.snitt(.kommunalBolig, .ingen)
    case .snittPrivat: IndikatorID.snitt(.privatLeie, .ingen)
    case .snittEid: IndikatorID.snitt(.eidBolig, .ingen)
    case .snittHosAndre: IndikatorID.snitt(.hosSlektEllerVenner, .lavere)
    case .snittInstitusjon: IndikatorID.snitt(.institusjon, .ingen)
    case .snittFengsel: IndikatorID.snitt(.fengsel, .ingen)
    case .snittVenterBosetting: IndikatorID.snitt(.venterPåBosetting, .lavere)
    case .snittUtenTak: IndikatorID.snitt(.utenTak, .lavere)
    case .snittBostedsløse:
      Indikator(
        "homeless_mean", LocalizedText("bostedsløse, snitt", "homeless, mean"), .husholdninger,
        .lavere,
        LocalizedText(
          "Tidsvektet snitt av bostedsløse husholdninger", "Time average of homeless households"))
    case .venteliste:
      Indikator(
        "waiting_list_end", LocalizedText("venteliste ved slutten", "waiting list at the end"),
        .husholdninger, .lavere,
        LocalizedText(
          "Husholdninger på venteliste for kommunal bolig ved periodens slutt",
          "Households waiting for a municipal dwelling at the period's end"), byBoligtype: true)
    case .ventelisteSnitt:
      Indikator(
        "waiting_list_mean", LocalizedText("venteliste, snitt", "waiting list, mean"),
        .husholdninger,
        .lavere,
        LocalizedText("Tidsvektet snitt av ventelista", "Time average of the waiting list"),
        byBoligtype: true)
    case .ventetidSøknadMedian:
      Indikator(
        "wait_application_median",
        LocalizedText(
          "ventetid fra søknad til eget hjem, median", "wait from application to a home, median"),
        .days,
        .lavere,
        LocalizedText(
          "Fra første søknad, også om den fikk avslag, til eget hjem, Kaplan–Meier; udefinert når under halvparten har fått hjem",
          "From the first application, also if refused, to a home of one's own, Kaplan–Meier; undefined when under half got one"
        ))
    case .ventetidSøknadSnitt:
      Indikator(
        "wait_application_restricted_mean",
        LocalizedText(
          "ventetid fra søknad, snitt av første år", "wait from application, first-year mean"),
        .days, .lavere,
        LocalizedText(
          "Ventedager innen 365 døgn fra første søknad, også om den fikk avslag (begrenset snitt, Kaplan–Meier)",
          "Days waited within 365 days of the first application, also if refused (restricted mean, Kaplan–Meier)"
        ))
    case .ventetidBehovSnitt:
      Indikator(
        "wait_need_restricted_mean",
        LocalizedText("ventetid fra behov, snitt av første år", "wait from need, first-year mean"),
        .days,
        .lavere,
        LocalizedText(
          "Ventedager innen 365 døgn fra behovet oppsto (begrenset snitt, Kaplan–Meier)",
          "Days waited within 365 days of the need (restricted mean, Kaplan–Meier)"))
    case .bosattInnen6Måneder:
      Indikator(
        "settled_within_6_months",
        LocalizedText(
          "flyktninger bosatt innen 6 måneder", "refugees settled within 6 months"),
        .andel, .høyere,
        LocalizedText(
          "Andel bosatt innen 182,625 døgn (Kaplan–Meier)",
          "Share settled within 182.625 days (Kaplan–Meier)"),
        offisiell: "IMDi: andel bosatt innen 6 måneder")
    case .bosattInnen12Måneder:
      Indikator(
        "settled_within_12_months",
        LocalizedText(
          "flyktninger bosatt innen 12 måneder", "refugees settled within 12 months"),
        .andel, .høyere,
        LocalizedText(
          "Andel bosatt innen 365,25 døgn (Kaplan–Meier)",
          "Share settled within 365.25 days (Kaplan–Meier)"),
        offisiell: "IMDi: andel bosatt innen 12 måneder")
    case .boliger:
      Indikator(
        "dwellings", LocalizedText("kommunale boliger", "municipal dwellings"), .boliger, .ingen,
        LocalizedText("Boliger ved periodens slutt", "Dwellings at the period's end"),
        offisiell: "KOSTRA 12008: kommunalt disponerte boliger", isGrouped: false,
        byBoligtype: true)
    case .utleide:
      Indikator(
        "dwellings_let", LocalizedText("utleide boliger, snitt", "dwellings let, mean"), .boliger,
        .høyere,
        LocalizedText("Tidsvektet snitt av utleide boliger", "Time average of dwellings let"),
        isGrouped: false, byBoligtype: true)
    case .utleiegrad:
      Indikator(
        "occupancy", LocalizedText("utleiegrad", "occupancy"), .andel, .høyere,
        LocalizedText(
          "Utleide boligdøgn delt på alle boligdøgn", "Dwelling days let over all dwelling days"),
        isGrouped: false, byBoligtype: true)
    case .tomgangsdøgn:
      Indikator(
        "vacant_days", LocalizedText("tomgangsdøgn", "vacant days"), .boligdøgn, .lavere,
        LocalizedText(
          "Boligdøgn uten leietaker: oppussing, klargjøring og klar, ikke utleid",
          "Dwelling days without a tenant"), isGrouped: false, byBoligtype: true)
    case .tomgangsdøgnOppussing:
      Indikator(
        "vacant_days_refurbishment",
        LocalizedText("tomgangsdøgn av oppussing", "vacant days in refurbishment"), .boligdøgn,
        .lavere,
        LocalizedText("Boligdøgn fra utflytting til klar", "Dwelling days from move-out to ready"),
        isGrouped: false, byBoligtype: true)
    case .tomgangPerUtleie:
      Indikator(
        "void_days_per_let", LocalizedText("tomgang per ny utleie", "vacancy per relet"), .days,
        .lavere,
        LocalizedText(
          "Døgn fra utflytting til ny innflytting, snitt av nye utleier i perioden",
          "Days from move-out to move-in, mean of relets in the period"), isGrouped: false,
        byBoligtype: true)
    case .tomgangOppussingPerUtleie:
      Indikator(
        "refurbishment_days_per_let",
        LocalizedText("tomgang av oppussing per skifte", "refurbishment per turnover"), .days,
        .lavere,
        LocalizedText(
          "Døgn fra utflytting til klar, snitt av boliger som ble klare i perioden",
          "Days from move-out to ready, mean of dwellings made ready in the period"),
        isGrouped: false, byBoligtype: true)
    case .utleieskifter:
      Indikator(
        "turnovers", LocalizedText("utflyttinger fra kommunal bolig", "move-outs"), .antall, .ingen,
        LocalizedText("Boliger som ble ledige", "Dwellings vacated"), isGrouped: false,
        byBoligtype: true)
    case .omløp:
      Indikator(
        "turnover_rate", LocalizedText("omløp", "turnover"), .andel, .ingen,
        LocalizedText(
          "Nye innflyttinger per år delt på bestanden", "New move-ins a year over the stock"),
        offisiell: "Bolig for velferd, indikator 27", isGrouped: false, byBoligtype: true)
    case .tapteLeieinntekter:
      Indikator(
        "lost_rent", LocalizedText("tapte leieinntekter", "lost rent"), .kroner, .lavere,
        LocalizedText("Husleie som ikke kom inn på grunn av tomgang", "Rent lost to vacancy"),
        isGrouped: false, byBoligtype: true)
    case .boliggjeld:
      Indikator(
        "stock_debt", LocalizedText("boliger over bestanden", "dwellings above the stock"),
        .boliger,
        .ingen,
        LocalizedText(
          "Utleide boliger som skal gå ut når de blir ledige, ved periodens slutt",
          "Let dwellings that leave the stock when vacated, at the period's end"), isGrouped: false,
        byBoligtype: true)
    case .kostnadNav:
      IndikatorID.kostnad(
        "cost_nav", "Nav", "Nav",
        LocalizedText(
          "Det Nav betaler i drift, mindre det Nav får", "What Nav pays to run, less what it gets"))
    case .kostnadKommune:
      IndikatorID.kostnad(
        "cost_municipality", "kommunen, netto (minus: overskudd)",
        "municipality, net (minus: surplus)",
        LocalizedText(
          "Det kommunen utenom Nav betaler i drift, mindre leieinntekter; investering og lån er ikke med",
          "What the municipality without Nav pays to run, less rent; no investment and loans"))
    case .kostnadStat:
      IndikatorID.kostnad(
        "cost_state", "Husbanken/stat, drift og tilskudd", "state, running and grants",
        LocalizedText(
          "Bostøtte og annen drift og tilskudd til investering, mindre tilskudd som betales tilbake; lån er ikke med",
          "Housing allowance and other running costs and grants, less grants repaid; no loans"))
    case .kostnadHusholdning:
      Indikator(
        "cost_household",
        LocalizedText("husholdningenes husleie, mindre støtte", "households' rent, less support"),
        .kroner,
        .ingen,
        LocalizedText(
          "Husleie i kommunale boliger og egne betalinger, mindre støtte og ettergitt gjeld; privat leie, renter og avdrag er ikke med",
          "Municipal rent and own payments, less support and debt let off; private rent, interest and instalments are not counted"
        ),
        isGrouped: false)
    case .kostnadOppussing:
      IndikatorID.kostnad(
        "cost_refurbishment", "oppussing", "refurbishment",
        LocalizedText("Oppussing av fraflyttede boliger", "Refurbishment of vacated dwellings"))
    case .bosatteHusholdninger:
      Indikator(
        "households_housed",
        LocalizedText("fikk eget hjem", "got a home of their own"), .husholdninger, .høyere,
        LocalizedText(
          "Husholdninger som går fra å være uten eget hjem til kommunal, leid eller eid bolig",
          "Households going from no home of their own to a municipal, rented or owned one"))
    case .offentligeUtgifter:
      Indikator(
        "public_outlay", LocalizedText("offentlige driftsutgifter", "public running outlay"),
        .kroner, .lavere,
        LocalizedText(
          "Det Nav, kommunen og staten betaler husholdninger og andre i drift; leieinntekter er ikke trukket fra",
          "What Nav, municipality and state pay households and others to run; rent is not deducted"
        ), isGrouped: false)
    case .utgiftPerBosatt:
      Indikator(
        "outlay_per_household_housed",
        LocalizedText(
          "offentlige driftsutgifter per husholdning som fikk eget hjem",
          "public running outlay per household housed"), .kroner, .lavere,
        LocalizedText(
          "Offentlige driftsutgifter, uten investering og tilskudd, delt på husholdninger som fikk eget hjem i perioden. Et forholdstall, ikke hva en bosetting koster: den som får beholde hjemmet sitt, teller ikke med",
          "Public running outlay, without investment and grants, over households that got a home in the period. A ratio, not what housing one costs: one who keeps a home is not counted"
        ), isGrouped: false)
    case .investeringKommune:
      Indikator(
        "investment_municipality",
        LocalizedText("investering, kommunen netto", "investment, municipality, net"), .kroner,
        .ingen,
        LocalizedText(
          "Boliger bygd og kjøpt, mindre tilskudd og salg, i hele kroner av prisåret",
          "Dwellings built and bought, less grants and sales, whole kroner of the price year"),
        isGrouped: false)
    case .leieinntekter:
      Indikator(
        "rent_income", LocalizedText("leieinntekter", "rent income"), .kroner, .ingen,
        LocalizedText("Husleie fra utleide kommunale boliger", "Rent of municipal dwellings let"),
        isGrouped: false)
    case .saksledetid:
      Indikator(
        "case_lead_time",
        LocalizedText("søknad til ferdig behandlet i enhetene", "application to done by units"),
        .days, .lavere,
        LocalizedText(
          "Fra søknad om kommunal bolig til den siste enheten er ferdig, snitt for sakene enhetene ble ferdige med",
          "From application to the last unit being done, mean of completed cases"),
        isGrouped: false)
    case .overleveringer:
      Indikator(
        "handoffs_per_case", LocalizedText("overleveringer per sak", "hand-offs per case"), .antall,
        .ingen,
        LocalizedText(
          "Ganger en sak går fra en enhet til en annen, per åpnet sak",
          "Times a case goes from one unit to another, per case opened"), isGrouped: false)
    case .sakerTilbake:
      Indikator(
        "cases_returned", LocalizedText("saker sendt tilbake (kasteball)", "cases sent back"),
        .antall, .lavere,
        LocalizedText(
          "Ganger en enhet sender en sak tilbake", "Times a unit sends a case back"),
        isGrouped: false)
    case .sakerTapt:
      Indikator(
        "cases_lost", LocalizedText("saker som ble borte", "cases lost"), .antall, .lavere,
        LocalizedText(
          "Saker som gikk tapt mellom to enheter", "Cases that were lost between two units"),
        isGrouped: false)
    case .virkemidlerOversett:
      Indikator(
        "instruments_overlooked",
        LocalizedText("virkemidler ingen tenkte på", "instruments nobody thought of"), .antall,
        .lavere,
        LocalizedText(
          "Ganger et virkemiddel husholdningen kunne ha fått, ikke ble tenkt på av enheten den møtte",
          "Times the unit that a household met did not think of an instrument it could have had"),
        isGrouped: false)
    case .møtetimer:
      Indikator(
        "meeting_hours", LocalizedText("timer i møter", "hours in meetings"), .timer, .ingen,
        LocalizedText(
          "Timer enhetene bruker i fora, team og samarbeidsmøter",
          "Hours that units spend in fora, teams and cooperation meetings"), isGrouped: false)
    case .utnyttelse:
      Indikator(
        "staff_utilisation", LocalizedText("utnyttelse av timene", "utilisation of staff"), .andel,
        .ingen,
        LocalizedText(
          "Timer brukt delt på timer til boligsosialt arbeid",
          "Hours used over hours for housing work"), isGrouped: false)
    case .matchkvalitet:
      Indikator(
        "match_quality",
        LocalizedText("hvor godt boligene passer (0–1)", "how well dwellings suit (0–1)"), .andel,
        .høyere,
        LocalizedText(
          "Hvor godt den tildelte boligen passer husholdningen; 0,5 i snitt uten valg",
          "How well the allocated dwelling suits the household; 0.5 on average without choice"),
        isGrouped: false)
    case .boligsosialeTimer:
      Indikator(
        "staff_hours",
        LocalizedText("timer til boligsosialt arbeid", "hours for housing work"), .timer, .ingen,
        LocalizedText(
          "Årsverk på arbeid ganger andelen til boligsosialt arbeid, i timer",
          "Staff at work times the share for housing work, in hours"), isGrouped: false)
    }
  }

  private static func bestand(_ b: Bosituasjon, _ retning: Indikator.Retning) -> Indikator {
    Indikator(
      "\(b.identifikator)_end",
      LocalizedText("\(b.navn.nb) ved slutten", "\(b.navn.en) at the end"),
      .husholdninger, retning,
      LocalizedText("Husholdninger ved periodens slutt", "Households at the period's end"))
  }

  private static func snitt(_ b: Bosituasjon, _ retning: Indikator.Retning) -> Indikator {
    Indikator(
      "\(b.identifikator)_mean", LocalizedText("\(b.navn.nb), snitt", "\(b.navn.en), mean"),
      .husholdninger, retning,
      LocalizedText("Tidsvektet snitt over perioden", "Time average over the period"))
  }

  private static func kostnad(
    _ id: String, _ nb: String, _ en: String, _ definisjon: LocalizedText
  ) -> Indikator {
    Indikator(
      id, LocalizedText("kostnad, \(nb)", "cost, \(en)"), .kroner, .lavere,
      LocalizedText(
        definisjon.nb + ", i hele kroner av prisåret",
        definisjon.en + ", whole kroner of the price year"), isGrouped: false)
  }
}
