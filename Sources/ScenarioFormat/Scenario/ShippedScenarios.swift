/// The scenarios and presets that are built into the program: all files under Scenarios/.
public struct ShippedScenarios: ShippedFiles {
  public init() {}

  /// Paths under Scenarios/ and the files' bytes.
  private static let files: [(path: String, bytes: [UInt8])] = [
    ("bykommune-2023.json5", PackageResources.bykommune_2023_json5),
    ("grunnlag/husholdninger.json5", PackageResources.husholdninger_json5),
    ("grunnlag/norsk-kommune-2009.json5", PackageResources.norsk_kommune_2009_json5),
    ("grunnlag/organisasjon.json5", PackageResources.organisasjon_json5),
    ("grunnlag/organisert-kristiansand.json5", PackageResources.organisert_kristiansand_json5),
    ("grunnlag/organisert-litenkommune.json5", PackageResources.organisert_litenkommune_json5),
    ("grunnlag/organisert-mellomkommune.json5", PackageResources.organisert_mellomkommune_json5),
    ("grunnlag/organisert-moss.json5", PackageResources.organisert_moss_json5),
    ("grunnlag/organisert-oppdal.json5", PackageResources.organisert_oppdal_json5),
    ("grunnlag/organisert-storkommune.json5", PackageResources.organisert_storkommune_json5),
    ("grunnlag/organisert-tromso.json5", PackageResources.organisert_tromso_json5),
    ("grunnlag/organisert-trondheim.json5", PackageResources.organisert_trondheim_json5),
    ("grunnlag/overganger.json5", PackageResources.overganger_json5),
    ("grunnlag/sju-enheter.json5", PackageResources.sju_enheter_json5),
    ("grunnlag/strategi.json5", PackageResources.strategi_json5),
    ("grunnlag/virkemidler-organisering.json5", PackageResources.virkemidler_organisering_json5),
    ("inngang/flyktninger.json5", PackageResources.flyktninger_json5),
    ("inngang/loslatte.json5", PackageResources.loslatte_json5),
    ("inngang/okonomi.json5", PackageResources.okonomi_json5),
    ("inngang/rus-psykisk.json5", PackageResources.rus_psykisk_json5),
    ("inngang/tilpasset.json5", PackageResources.tilpasset_json5),
    ("kristiansand-2009.json5", PackageResources.kristiansand_2009_json5),
    ("kristiansand-alle-virkemidler.json5", PackageResources.kristiansand_alle_virkemidler_json5),
    ("kristiansand-bestiller-utforer.json5", PackageResources.kristiansand_bestiller_utforer_json5),
    ("kristiansand-brobygger-slutter.json5", PackageResources.kristiansand_brobygger_slutter_json5),
    ("kristiansand-bygging.json5", PackageResources.kristiansand_bygging_json5),
    ("kristiansand-familieandel-47.json5", PackageResources.kristiansand_familieandel_47_json5),
    ("kristiansand-familieandel-57.json5", PackageResources.kristiansand_familieandel_57_json5),
    ("kristiansand-flyktningbolge.json5", PackageResources.kristiansand_flyktningbolge_json5),
    (
      "kristiansand-forebygging-utkastelse.json5",
      PackageResources.kristiansand_forebygging_utkastelse_json5
    ),
    ("kristiansand-forslag-2011-85.json5", PackageResources.kristiansand_forslag_2011_85_json5),
    ("kristiansand-full-organisering.json5", PackageResources.kristiansand_full_organisering_json5),
    (
      "kristiansand-generalister-fa-sammensatte.json5",
      PackageResources.kristiansand_generalister_fa_sammensatte_json5
    ),
    (
      "kristiansand-generalister-mange-sammensatte.json5",
      PackageResources.kristiansand_generalister_mange_sammensatte_json5
    ),
    ("kristiansand-generalister.json5", PackageResources.kristiansand_generalister_json5),
    ("kristiansand-gjengs-leie.json5", PackageResources.kristiansand_gjengs_leie_json5),
    ("kristiansand-housing-first.json5", PackageResources.kristiansand_housing_first_json5),
    (
      "kristiansand-ingen-boligtjeneste.json5",
      PackageResources.kristiansand_ingen_boligtjeneste_json5
    ),
    ("kristiansand-jazz-sykefravaer.json5", PackageResources.kristiansand_jazz_sykefravaer_json5),
    ("kristiansand-leie-80.json5", PackageResources.kristiansand_leie_80_json5),
    ("kristiansand-leie-til-eie.json5", PackageResources.kristiansand_leie_til_eie_json5),
    ("kristiansand-nav-alt-inne.json5", PackageResources.kristiansand_nav_alt_inne_json5),
    ("kristiansand-nav-alt-ute.json5", PackageResources.kristiansand_nav_alt_ute_json5),
    ("kristiansand-nav-delt.json5", PackageResources.kristiansand_nav_delt_json5),
    ("kristiansand-nav-samlokalisert.json5", PackageResources.kristiansand_nav_samlokalisert_json5),
    ("kristiansand-nokkelperson.json5", PackageResources.kristiansand_nokkelperson_json5),
    ("kristiansand-oppfolging-base.json5", PackageResources.kristiansand_oppfolging_base_json5),
    ("kristiansand-oppfolging-spredt.json5", PackageResources.kristiansand_oppfolging_spredt_json5),
    ("kristiansand-prisfall-20.json5", PackageResources.kristiansand_prisfall_20_json5),
    ("kristiansand-raskere-oppussing.json5", PackageResources.kristiansand_raskere_oppussing_json5),
    (
      "kristiansand-samlet-boligtjeneste.json5",
      PackageResources.kristiansand_samlet_boligtjeneste_json5
    ),
    (
      "kristiansand-spesialister-fa-sammensatte.json5",
      PackageResources.kristiansand_spesialister_fa_sammensatte_json5
    ),
    (
      "kristiansand-spesialister-mange-sammensatte.json5",
      PackageResources.kristiansand_spesialister_mange_sammensatte_json5
    ),
    ("kristiansand-spesialister.json5", PackageResources.kristiansand_spesialister_json5),
    (
      "kristiansand-stafett-sykefravaer.json5",
      PackageResources.kristiansand_stafett_sykefravaer_json5
    ),
    ("kristiansand-startlan-minus-50.json5", PackageResources.kristiansand_startlan_minus_50_json5),
    ("kristiansand-startlan-pluss-50.json5", PackageResources.kristiansand_startlan_pluss_50_json5),
    (
      "kristiansand-strengere-fornyelse.json5",
      PackageResources.kristiansand_strengere_fornyelse_json5
    ),
    ("kristiansand-tildelingsutvalg.json5", PackageResources.kristiansand_tildelingsutvalg_json5),
    ("kristiansand-tilvisning.json5", PackageResources.kristiansand_tilvisning_json5),
    ("kristiansand-uten-brobygger.json5", PackageResources.kristiansand_uten_brobygger_json5),
    ("litenkommune-2015.json5", PackageResources.litenkommune_2015_json5),
    ("mellomkommune-2015.json5", PackageResources.mellomkommune_2015_json5),
    ("mellomkommune-for.json5", PackageResources.mellomkommune_for_json5),
    ("mellomkommune-na.json5", PackageResources.mellomkommune_na_json5),
    ("moss-2009.json5", PackageResources.moss_2009_json5),
    ("moss-organisering-1990.json5", PackageResources.moss_organisering_1990_json5),
    ("moss-organisering-2002.json5", PackageResources.moss_organisering_2002_json5),
    ("moss-organisering-2009.json5", PackageResources.moss_organisering_2009_json5),
    ("oppdal-2015.json5", PackageResources.oppdal_2015_json5),
    ("oppdal-forum-bindende.json5", PackageResources.oppdal_forum_bindende_json5),
    ("oppdal-forum-idag.json5", PackageResources.oppdal_forum_idag_json5),
    ("oppdal-forum-manedlig.json5", PackageResources.oppdal_forum_manedlig_json5),
    ("oppdal-forum-ukentlig.json5", PackageResources.oppdal_forum_ukentlig_json5),
    ("organisering/act-fire-kommuner.json5", PackageResources.act_fire_kommuner_json5),
    ("organisering/en-enhet.json5", PackageResources.en_enhet_json5),
    ("organisering/holm-1.json5", PackageResources.holm_1_json5),
    ("organisering/holm-2.json5", PackageResources.holm_2_json5),
    ("organisering/ideal-linje.json5", PackageResources.ideal_linje_json5),
    ("organisering/ideal-ring.json5", PackageResources.ideal_ring_json5),
    ("organisering/ideal-stjerne.json5", PackageResources.ideal_stjerne_json5),
    ("organisering/kommunesammenslaing.json5", PackageResources.kommunesammenslaing_json5),
    ("organisering/konsultasjonsmodell.json5", PackageResources.konsultasjonsmodell_json5),
    (
      "organisering/koordinerende-samarbeidsgruppe.json5",
      PackageResources.koordinerende_samarbeidsgruppe_json5
    ),
    ("organisering/moreforsking-naeroy.json5", PackageResources.moreforsking_naeroy_json5),
    (
      "organisering/moreforsking-oppdal-manedlig-forum.json5",
      PackageResources.moreforsking_oppdal_manedlig_forum_json5
    ),
    ("organisering/moreforsking-oppdal.json5", PackageResources.moreforsking_oppdal_json5),
    ("organisering/moreforsking-orland.json5", PackageResources.moreforsking_orland_json5),
    ("organisering/moreforsking-rissa.json5", PackageResources.moreforsking_rissa_json5),
    ("organisering/moreforsking-volda.json5", PackageResources.moreforsking_volda_json5),
    ("organisering/nav-alt-inne.json5", PackageResources.nav_alt_inne_json5),
    ("organisering/nav-alt-ute.json5", PackageResources.nav_alt_ute_json5),
    ("organisering/nav-delt.json5", PackageResources.nav_delt_json5),
    ("organisering/nav-samlokalisert.json5", PackageResources.nav_samlokalisert_json5),
    ("organisering/nilssen-liten.json5", PackageResources.nilssen_liten_json5),
    ("organisering/nilssen-mellom-for.json5", PackageResources.nilssen_mellom_for_json5),
    ("organisering/nilssen-mellom-na.json5", PackageResources.nilssen_mellom_na_json5),
    ("organisering/nilssen-stor.json5", PackageResources.nilssen_stor_json5),
    (
      "organisering/nokkelpersonmodell-uten-brobygger.json5",
      PackageResources.nokkelpersonmodell_uten_brobygger_json5
    ),
    ("organisering/nokkelpersonmodell.json5", PackageResources.nokkelpersonmodell_json5),
    ("organisering/nova-kristiansand.json5", PackageResources.nova_kristiansand_json5),
    ("organisering/nova-lorenskog.json5", PackageResources.nova_lorenskog_json5),
    ("organisering/nova-moss-1990.json5", PackageResources.nova_moss_1990_json5),
    ("organisering/nova-moss-2002.json5", PackageResources.nova_moss_2002_json5),
    ("organisering/nova-moss-2009.json5", PackageResources.nova_moss_2009_json5),
    ("organisering/nova-tromso.json5", PackageResources.nova_tromso_json5),
    ("organisering/nova-trondheim-for-2009.json5", PackageResources.nova_trondheim_for_2009_json5),
    ("organisering/nova-trondheim-fra-2009.json5", PackageResources.nova_trondheim_fra_2009_json5),
    ("organisering/oe-drammen.json5", PackageResources.oe_drammen_json5),
    ("organisering/oe-sandnes.json5", PackageResources.oe_sandnes_json5),
    ("organisering/oe-stovner.json5", PackageResources.oe_stovner_json5),
    ("organisering/ramboll-bodo.json5", PackageResources.ramboll_bodo_json5),
    ("organisering/ramboll-karmoy.json5", PackageResources.ramboll_karmoy_json5),
    ("organisering/ramboll-malvik.json5", PackageResources.ramboll_malvik_json5),
    (
      "organisering/ramboll-mosseregionen-act.json5",
      PackageResources.ramboll_mosseregionen_act_json5
    ),
    ("organisering/ramboll-notteroy.json5", PackageResources.ramboll_notteroy_json5),
    ("organisering/ramboll-tromso.json5", PackageResources.ramboll_tromso_json5),
    ("organisering/roberts-autoritet.json5", PackageResources.roberts_autoritet_json5),
    ("organisering/roberts-konkurranse.json5", PackageResources.roberts_konkurranse_json5),
    ("organisering/roberts-samarbeid.json5", PackageResources.roberts_samarbeid_json5),
    ("organisering/stykkevis-delt-liten.json5", PackageResources.stykkevis_delt_liten_json5),
    ("organisering/stykkevis-delt-mellom.json5", PackageResources.stykkevis_delt_mellom_json5),
    ("organisering/stykkevis-delt-stor.json5", PackageResources.stykkevis_delt_stor_json5),
    ("organisering/stykkevis-samlet-liten.json5", PackageResources.stykkevis_samlet_liten_json5),
    ("organisering/stykkevis-samlet-mellom.json5", PackageResources.stykkevis_samlet_mellom_json5),
    ("organisering/stykkevis-samlet-stor.json5", PackageResources.stykkevis_samlet_stor_json5),
    ("organisering/type-bestiller-utforer.json5", PackageResources.type_bestiller_utforer_json5),
    ("organisering/type-generalister.json5", PackageResources.type_generalister_json5),
    (
      "organisering/type-ingen-boligtjeneste.json5", PackageResources.type_ingen_boligtjeneste_json5
    ),
    ("organisering/type-jazz.json5", PackageResources.type_jazz_json5),
    (
      "organisering/type-samlet-boligtjeneste.json5",
      PackageResources.type_samlet_boligtjeneste_json5
    ),
    ("organisering/type-spesialister.json5", PackageResources.type_spesialister_json5),
    ("organisering/type-stafett.json5", PackageResources.type_stafett_json5),
    ("organisering/type-tildelingsutvalg.json5", PackageResources.type_tildelingsutvalg_json5),
    ("pastander/pastand-bo-oppfolging.json5", PackageResources.pastand_bo_oppfolging_json5),
    ("pastander/pastand-drift-naer.json5", PackageResources.pastand_drift_naer_json5),
    ("pastander/pastand-dyre-boliger.json5", PackageResources.pastand_dyre_boliger_json5),
    ("pastander/pastand-en-enhet.json5", PackageResources.pastand_en_enhet_json5),
    ("pastander/pastand-farre-boliger.json5", PackageResources.pastand_farre_boliger_json5),
    ("pastander/pastand-farre-flyktninger.json5", PackageResources.pastand_farre_flyktninger_json5),
    ("pastander/pastand-flere-sammensatte.json5", PackageResources.pastand_flere_sammensatte_json5),
    ("pastander/pastand-forankret-plan.json5", PackageResources.pastand_forankret_plan_json5),
    ("pastander/pastand-forste-inn.json5", PackageResources.pastand_forste_inn_json5),
    ("pastander/pastand-gjengs-leie.json5", PackageResources.pastand_gjengs_leie_json5),
    ("pastander/pastand-ingen-over-tre.json5", PackageResources.pastand_ingen_over_tre_json5),
    ("pastander/pastand-innkalling.json5", PackageResources.pastand_innkalling_json5),
    (
      "pastander/pastand-innstillende-utvalg.json5",
      PackageResources.pastand_innstillende_utvalg_json5
    ),
    ("pastander/pastand-knapt-leiemarked.json5", PackageResources.pastand_knapt_leiemarked_json5),
    ("pastander/pastand-leie-80.json5", PackageResources.pastand_leie_80_json5),
    ("pastander/pastand-lengre-kontrakter.json5", PackageResources.pastand_lengre_kontrakter_json5),
    ("pastander/pastand-linje.json5", PackageResources.pastand_linje_json5),
    ("pastander/pastand-liten.json5", PackageResources.pastand_liten_json5),
    ("pastander/pastand-magrunn.json5", PackageResources.pastand_magrunn_json5),
    ("pastander/pastand-mange-kontakter.json5", PackageResources.pastand_mange_kontakter_json5),
    ("pastander/pastand-match.json5", PackageResources.pastand_match_json5),
    ("pastander/pastand-mellom-uten-forum.json5", PackageResources.pastand_mellom_uten_forum_json5),
    ("pastander/pastand-mindre-tid.json5", PackageResources.pastand_mindre_tid_json5),
    ("pastander/pastand-oppsokende.json5", PackageResources.pastand_oppsokende_json5),
    (
      "pastander/pastand-plan-ingen-kjenner.json5",
      PackageResources.pastand_plan_ingen_kjenner_json5
    ),
    ("pastander/pastand-plan-med-kontakt.json5", PackageResources.pastand_plan_med_kontakt_json5),
    ("pastander/pastand-rask-restanse.json5", PackageResources.pastand_rask_restanse_json5),
    ("pastander/pastand-restanse-naer.json5", PackageResources.pastand_restanse_naer_json5),
    (
      "pastander/pastand-rikelig-leiemarked.json5",
      PackageResources.pastand_rikelig_leiemarked_json5
    ),
    (
      "pastander/pastand-startlan-inkluderende.json5",
      PackageResources.pastand_startlan_inkluderende_json5
    ),
    ("pastander/pastand-startlan-streng.json5", PackageResources.pastand_startlan_streng_json5),
    ("pastander/pastand-stjerne.json5", PackageResources.pastand_stjerne_json5),
    ("pastander/pastand-stor.json5", PackageResources.pastand_stor_json5),
    ("pastander/pastand-tidlig-utskriving.json5", PackageResources.pastand_tidlig_utskriving_json5),
    ("pastander/pastand-travel-brobygger.json5", PackageResources.pastand_travel_brobygger_json5),
    ("pastander/pastand-uklart-samlet.json5", PackageResources.pastand_uklart_samlet_json5),
    ("pastander/pastand-uklart-utvalg.json5", PackageResources.pastand_uklart_utvalg_json5),
    ("pastander/pastand-uten-strategi.json5", PackageResources.pastand_uten_strategi_json5),
    ("pastander/pastand-uten-utvalg.json5", PackageResources.pastand_uten_utvalg_json5),
    (
      "pastander/pastand-varsel-om-utskriving.json5",
      PackageResources.pastand_varsel_om_utskriving_json5
    ),
    ("pastander/pastander.json5", PackageResources.pastander_json5),
    ("regelverk/for-2010.json5", PackageResources.for_2010_json5),
    ("regelverk/fra-2010.json5", PackageResources.fra_2010_json5),
    ("regelverk/fra-2023.json5", PackageResources.fra_2023_json5),
    ("storkommune-2015.json5", PackageResources.storkommune_2015_json5),
    ("studier/hele-landet.json5", PackageResources.hele_landet_json5),
    ("studier/stykkevis-men-helt.json5", PackageResources.stykkevis_men_helt_json5),
    ("studier/tomgang-og-boliger.json5", PackageResources.tomgang_og_boliger_json5),
    ("stykkevis-liten-delt-med.json5", PackageResources.stykkevis_liten_delt_med_json5),
    ("stykkevis-liten-delt-uten.json5", PackageResources.stykkevis_liten_delt_uten_json5),
    ("stykkevis-liten-samlet-med.json5", PackageResources.stykkevis_liten_samlet_med_json5),
    ("stykkevis-liten-samlet-uten.json5", PackageResources.stykkevis_liten_samlet_uten_json5),
    ("stykkevis-mellom-delt-med.json5", PackageResources.stykkevis_mellom_delt_med_json5),
    ("stykkevis-mellom-delt-uten.json5", PackageResources.stykkevis_mellom_delt_uten_json5),
    ("stykkevis-mellom-samlet-med.json5", PackageResources.stykkevis_mellom_samlet_med_json5),
    ("stykkevis-mellom-samlet-uten.json5", PackageResources.stykkevis_mellom_samlet_uten_json5),
    ("stykkevis-stor-delt-med.json5", PackageResources.stykkevis_stor_delt_med_json5),
    ("stykkevis-stor-delt-uten.json5", PackageResources.stykkevis_stor_delt_uten_json5),
    ("stykkevis-stor-samlet-med.json5", PackageResources.stykkevis_stor_samlet_med_json5),
    ("stykkevis-stor-samlet-uten.json5", PackageResources.stykkevis_stor_samlet_uten_json5),
    ("tromso-2009.json5", PackageResources.tromso_2009_json5),
    ("trondheim-2009.json5", PackageResources.trondheim_2009_json5),
    (
      "trondheim-organisering-for-2009.json5",
      PackageResources.trondheim_organisering_for_2009_json5
    ),
    (
      "trondheim-organisering-fra-2009.json5",
      PackageResources.trondheim_organisering_fra_2009_json5
    ),
    ("trondheim-tomgang-30.json5", PackageResources.trondheim_tomgang_30_json5),
    ("trondheim-tomgang-42.json5", PackageResources.trondheim_tomgang_42_json5),
    ("virkemidler/act-team.json5", PackageResources.act_team_json5),
    ("virkemidler/aktivitet-og-naermiljo.json5", PackageResources.aktivitet_og_naermiljo_json5),
    ("virkemidler/barna-forst.json5", PackageResources.barna_forst_json5),
    ("virkemidler/bemanning-dognrytme.json5", PackageResources.bemanning_dognrytme_json5),
    ("virkemidler/bo-og-servicesenter.json5", PackageResources.bo_og_servicesenter_json5),
    (
      "virkemidler/bofellesskap-dognbemanning.json5",
      PackageResources.bofellesskap_dognbemanning_json5
    ),
    ("virkemidler/boligbrua.json5", PackageResources.boligbrua_json5),
    ("virkemidler/booppfolging.json5", PackageResources.booppfolging_json5),
    ("virkemidler/bostotte.json5", PackageResources.bostotte_json5),
    ("virkemidler/boveileder.json5", PackageResources.boveileder_json5),
    ("virkemidler/brukerbygde-hjem.json5", PackageResources.brukerbygde_hjem_json5),
    ("virkemidler/bygging.json5", PackageResources.bygging_json5),
    ("virkemidler/dekning-av-restanse.json5", PackageResources.dekning_av_restanse_json5),
    ("virkemidler/depositumsgaranti.json5", PackageResources.depositumsgaranti_json5),
    ("virkemidler/depositumslan.json5", PackageResources.depositumslan_json5),
    ("virkemidler/eie-forst.json5", PackageResources.eie_forst_json5),
    ("virkemidler/fia-introduksjon.json5", PackageResources.fia_introduksjon_json5),
    ("virkemidler/forebygging-gjeld.json5", PackageResources.forebygging_gjeld_json5),
    ("virkemidler/formidling.json5", PackageResources.formidling_json5),
    ("virkemidler/forsterket-booppfolging.json5", PackageResources.forsterket_booppfolging_json5),
    ("virkemidler/gjeldsradgivning.json5", PackageResources.gjeldsradgivning_json5),
    ("virkemidler/gjennomgangsbolig.json5", PackageResources.gjennomgangsbolig_json5),
    ("virkemidler/housing-first.json5", PackageResources.housing_first_json5),
    ("virkemidler/individuell-plan.json5", PackageResources.individuell_plan_json5),
    (
      "virkemidler/informasjon-ved-utskrivning.json5",
      PackageResources.informasjon_ved_utskrivning_json5
    ),
    (
      "virkemidler/ingen-familier-i-midlertidig.json5",
      PackageResources.ingen_familier_i_midlertidig_json5
    ),
    ("virkemidler/ingen-over-tre-maneder.json5", PackageResources.ingen_over_tre_maneder_json5),
    ("virkemidler/innleie.json5", PackageResources.innleie_json5),
    ("virkemidler/kjop-borettslag.json5", PackageResources.kjop_borettslag_json5),
    ("virkemidler/kommunal-bostotte.json5", PackageResources.kommunal_bostotte_json5),
    ("virkemidler/leie-til-eie.json5", PackageResources.leie_til_eie_json5),
    ("virkemidler/miljovaktmester.json5", PackageResources.miljovaktmester_json5),
    ("virkemidler/nokkelpersonell.json5", PackageResources.nokkelpersonell_json5),
    ("virkemidler/oppdagelsesrutiner.json5", PackageResources.oppdagelsesrutiner_json5),
    ("virkemidler/oppsokende.json5", PackageResources.oppsokende_json5),
    ("virkemidler/plan-for-veien-videre.json5", PackageResources.plan_for_veien_videre_json5),
    ("virkemidler/rask-restanseoppfolging.json5", PackageResources.rask_restanseoppfolging_json5),
    ("virkemidler/raskere-oppussing.json5", PackageResources.raskere_oppussing_json5),
    ("virkemidler/refinansiering.json5", PackageResources.refinansiering_json5),
    ("virkemidler/restanserapport.json5", PackageResources.restanserapport_json5),
    ("virkemidler/samlokalisert-base.json5", PackageResources.samlokalisert_base_json5),
    ("virkemidler/smahus.json5", PackageResources.smahus_json5),
    ("virkemidler/sosialhjelp-bolig.json5", PackageResources.sosialhjelp_bolig_json5),
    ("virkemidler/spredt-ambulant.json5", PackageResources.spredt_ambulant_json5),
    ("virkemidler/startlan.json5", PackageResources.startlan_json5),
    ("virkemidler/tildelingsavtale.json5", PackageResources.tildelingsavtale_json5),
    ("virkemidler/tilskudd-etablering.json5", PackageResources.tilskudd_etablering_json5),
    ("virkemidler/tilskudd-tilpasning.json5", PackageResources.tilskudd_tilpasning_json5),
    ("virkemidler/tilvisningsavtale.json5", PackageResources.tilvisningsavtale_json5),
    ("virkemidler/trepartsavtale.json5", PackageResources.trepartsavtale_json5),
    ("virkemidler/ungdomsteam.json5", PackageResources.ungdomsteam_json5),
    ("virkemidler/varsling-utkastelse.json5", PackageResources.varsling_utkastelse_json5),
  ]

  public var paths: [String] { ShippedScenarios.files.map(\.path) }

  public func bytes(at path: String) -> [UInt8]? {
    ShippedScenarios.files.first { $0.path == path }?.bytes
  }

  /// The shipped scenarios that can be run: the files at the top, without ending.
  public var scenarios: [String] {
    paths.filter { !$0.contains("/") && $0.hasSuffix(ShippedScenarios.ending) }
      .map { String($0.dropLast(ShippedScenarios.ending.count)) }
  }

  /// The scenarios that only the claims of ``claims`` need, by name. They can be run like the others.
  public var claimScenarios: [String] {
    paths.filter { $0.hasPrefix(ShippedScenarios.claimFolder) && $0 != ShippedScenarios.claims }
      .map {
        String(
          $0.dropFirst(ShippedScenarios.claimFolder.count).dropLast(ShippedScenarios.ending.count))
      }
  }

  /// What scenarios can build on: the files in folders, those of the claims aside.
  public var presets: [String] {
    paths.filter {
      $0.contains("/") && !$0.hasPrefix(ShippedScenarios.claimFolder)
        && !$0.hasPrefix(ShippedScenarios.studyFolder)
    }
  }

  /// Where the scenario of a name lies; nil where none has it.
  public func path(ofScenario name: String) -> String? {
    if scenarios.contains(name) { return name + ShippedScenarios.ending }
    guard claimScenarios.contains(name) else { return nil }
    return ShippedScenarios.claimFolder + name + ShippedScenarios.ending
  }

  /// Where the organisation of a name lies, given with or without folder and ending; nil where none has it.
  public func path(ofOrganisation name: String) -> String? {
    paths.first { path in
      guard path.hasPrefix(Organisasjonsoppsett.folder) else { return false }
      let stem = path.dropLast(ShippedScenarios.ending.count)
      let last = path.dropFirst(Organisasjonsoppsett.folder.count)
      return [path[...], stem, last, stem.dropFirst(Organisasjonsoppsett.folder.count)]
        .contains(name[...])
    }
  }

  /// The shipped studies, by name.
  public var studies: [String] {
    paths.filter { $0.hasPrefix(ShippedScenarios.studyFolder) }.map {
      String(
        $0.dropFirst(ShippedScenarios.studyFolder.count).dropLast(ShippedScenarios.ending.count))
    }
  }

  /// Where the study of a name lies; nil where none has it.
  public func path(ofStudy name: String) -> String? {
    studies.contains(name)
      ? ShippedScenarios.studyFolder + name + ShippedScenarios.ending : nil
  }

  private static let studyFolder = "studier/"
  /// The claims that `validate` tries.
  static let claims = claimFolder + "pastander.json5"
  static let claimFolder = "pastander/"
  static let ending = ".json5"
}
