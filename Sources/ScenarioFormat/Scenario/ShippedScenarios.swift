/// The scenarios and presets that are built into the program: all files under Scenarios/.
public struct ShippedScenarios: ShippedFiles {
  public init() {}

  /// Paths under Scenarios/ and the files' bytes.
  private static let files: [(path: String, bytes: [UInt8])] = [
    ("bykommune-2023.json5", PackageResources.bykommune_2023_json5),
    ("grunnlag/husholdninger.json5", PackageResources.husholdninger_json5),
    ("grunnlag/norsk-kommune-2009.json5", PackageResources.norsk_kommune_2009_json5),
    ("grunnlag/overganger.json5", PackageResources.overganger_json5),
    ("inngang/flyktninger.json5", PackageResources.flyktninger_json5),
    ("inngang/loslatte.json5", PackageResources.loslatte_json5),
    ("inngang/okonomi.json5", PackageResources.okonomi_json5),
    ("inngang/rus-psykisk.json5", PackageResources.rus_psykisk_json5),
    ("inngang/tilpasset.json5", PackageResources.tilpasset_json5),
    ("kristiansand-2009.json5", PackageResources.kristiansand_2009_json5),
    ("regelverk/for-2010.json5", PackageResources.for_2010_json5),
    ("regelverk/fra-2010.json5", PackageResources.fra_2010_json5),
    ("regelverk/fra-2023.json5", PackageResources.fra_2023_json5),
    ("trondheim-2009.json5", PackageResources.trondheim_2009_json5),
    ("trondheim-tomgang-30.json5", PackageResources.trondheim_tomgang_30_json5),
    ("trondheim-tomgang-42.json5", PackageResources.trondheim_tomgang_42_json5),
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

  static let ending = ".json5"
}
