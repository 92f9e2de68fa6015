// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [.swiftLanguageMode(.v6)]

/// Everything under Scenarios/ is built into the program, so that an installed one finds it. File names
/// are unique, for each becomes a constant; `ShippedScenarios` maps them back to paths.
let shippedScenarios = [
  "bykommune-2023.json5",
  "grunnlag/husholdninger.json5",
  "grunnlag/norsk-kommune-2009.json5",
  "grunnlag/overganger.json5",
  "inngang/flyktninger.json5",
  "inngang/loslatte.json5",
  "inngang/okonomi.json5",
  "inngang/rus-psykisk.json5",
  "inngang/tilpasset.json5",
  "kristiansand-2009.json5",
  "kristiansand-alle-virkemidler.json5",
  "kristiansand-bygging.json5",
  "kristiansand-flyktningbolge.json5",
  "kristiansand-forebygging-utkastelse.json5",
  "kristiansand-gjengs-leie.json5",
  "kristiansand-housing-first.json5",
  "kristiansand-leie-80.json5",
  "kristiansand-oppfolging-base.json5",
  "kristiansand-oppfolging-spredt.json5",
  "kristiansand-raskere-oppussing.json5",
  "kristiansand-strengere-fornyelse.json5",
  "kristiansand-tilvisning.json5",
  "regelverk/for-2010.json5",
  "regelverk/fra-2010.json5",
  "regelverk/fra-2023.json5",
  "trondheim-2009.json5",
  "trondheim-tomgang-30.json5",
  "trondheim-tomgang-42.json5",
  "virkemidler/act-team.json5",
  "virkemidler/aktivitet-og-naermiljo.json5",
  "virkemidler/barna-forst.json5",
  "virkemidler/bemanning-dognrytme.json5",
  "virkemidler/bo-og-servicesenter.json5",
  "virkemidler/bofellesskap-dognbemanning.json5",
  "virkemidler/boligbrua.json5",
  "virkemidler/booppfolging.json5",
  "virkemidler/bostotte.json5",
  "virkemidler/boveileder.json5",
  "virkemidler/brukerbygde-hjem.json5",
  "virkemidler/bygging.json5",
  "virkemidler/dekning-av-restanse.json5",
  "virkemidler/depositumsgaranti.json5",
  "virkemidler/depositumslan.json5",
  "virkemidler/eie-forst.json5",
  "virkemidler/forebygging-gjeld.json5",
  "virkemidler/formidling.json5",
  "virkemidler/forsterket-booppfolging.json5",
  "virkemidler/gjeldsradgivning.json5",
  "virkemidler/gjennomgangsbolig.json5",
  "virkemidler/housing-first.json5",
  "virkemidler/individuell-plan.json5",
  "virkemidler/informasjon-ved-utskrivning.json5",
  "virkemidler/ingen-familier-i-midlertidig.json5",
  "virkemidler/ingen-over-tre-maneder.json5",
  "virkemidler/innleie.json5",
  "virkemidler/kjop-borettslag.json5",
  "virkemidler/kommunal-bostotte.json5",
  "virkemidler/miljovaktmester.json5",
  "virkemidler/nokkelpersonell.json5",
  "virkemidler/oppdagelsesrutiner.json5",
  "virkemidler/oppsokende.json5",
  "virkemidler/plan-for-veien-videre.json5",
  "virkemidler/rask-restanseoppfolging.json5",
  "virkemidler/raskere-oppussing.json5",
  "virkemidler/restanserapport.json5",
  "virkemidler/samlokalisert-base.json5",
  "virkemidler/smahus.json5",
  "virkemidler/sosialhjelp-bolig.json5",
  "virkemidler/spredt-ambulant.json5",
  "virkemidler/startlan.json5",
  "virkemidler/tildelingsavtale.json5",
  "virkemidler/tilskudd-etablering.json5",
  "virkemidler/tilvisningsavtale.json5",
  "virkemidler/trepartsavtale.json5",
  "virkemidler/ungdomsteam.json5",
  "virkemidler/varsling-utkastelse.json5",
]

let package = Package(
  name: "boligflyt",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "boligflyt", targets: ["boligflyt"]),
    .library(name: "SimulationKernel", targets: ["SimulationKernel"]),
  ],
  targets: [
    // Unoptimised code calls libm for √, which is exact everywhere by IEEE 754; for nothing else.
    .target(
      name: "SimulationKernel", swiftSettings: settings,
      linkerSettings: [.linkedLibrary("m", .when(platforms: [.linux]))]),
    .target(name: "Boligmodell", dependencies: ["SimulationKernel"], swiftSettings: settings),
    .target(
      name: "ScenarioFormat", dependencies: ["Boligmodell", "SimulationKernel"],
      resources: shippedScenarios.map { .embedInCode("../../Scenarios/\($0)") },
      swiftSettings: settings),
    .target(
      name: "Experiments", dependencies: ["ScenarioFormat", "Boligmodell", "SimulationKernel"],
      swiftSettings: settings),
    .target(
      name: "Reporting",
      dependencies: ["Experiments", "ScenarioFormat", "Boligmodell", "SimulationKernel"],
      swiftSettings: settings),
    .target(
      name: "CommandLine",
      dependencies: [
        "Reporting", "Experiments", "ScenarioFormat", "Boligmodell", "SimulationKernel",
      ],
      swiftSettings: settings),
    .executableTarget(name: "boligflyt", dependencies: ["CommandLine"], swiftSettings: settings),
    .executableTarget(
      name: "BoligflytBenchmarks",
      dependencies: ["Experiments", "ScenarioFormat", "Boligmodell", "SimulationKernel"],
      swiftSettings: settings),
    .testTarget(
      name: "SimulationKernelTests", dependencies: ["SimulationKernel"], swiftSettings: settings),
    .testTarget(
      name: "BoligmodellTests", dependencies: ["Boligmodell", "ScenarioFormat"],
      swiftSettings: settings),
    .testTarget(
      name: "ScenarioFormatTests", dependencies: ["ScenarioFormat"], swiftSettings: settings),
    .testTarget(name: "ExperimentsTests", dependencies: ["Experiments"], swiftSettings: settings),
    .testTarget(name: "ReportingTests", dependencies: ["Reporting"], swiftSettings: settings),
    .testTarget(name: "CommandLineTests", dependencies: ["CommandLine"], swiftSettings: settings),
    .testTarget(
      name: "EndToEnd", dependencies: ["CommandLine", "boligflyt"], path: "Tests/EndToEnd",
      swiftSettings: settings),
  ]
)
