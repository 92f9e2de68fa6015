import Boligmodell

/// What a block file belongs to. Two runs with equal identity give the same bytes.
public struct BlockIdentity: Sendable, Equatable {
  /// The version of the program that computed it, at most 1 000 bytes.
  public let programVersion: String
  /// Hash of the scenario's canonical form, with all options that change what is simulated;
  /// at most 1 000 bytes.
  public let scenarioHash: String
  public let seed: UInt64
  /// Number of replications, numbered from 0; 1 to 2³².
  public let replications: Int
  /// Number of columns in a row.
  public let columns: Int
  /// What the columns are, ``Boligmodell/OutcomeLayout/hash``.
  public let layoutHash: UInt64

  /// The identity of a scenario's run.
  public init(
    programVersion: String, scenarioHash: String, seed: UInt64, replications: Int,
    layout: OutcomeLayout
  ) {
    self.init(
      programVersion: programVersion, scenarioHash: scenarioHash, seed: seed,
      replications: replications, columns: layout.columnCount, layoutHash: layout.hash)
  }

  init(
    programVersion: String, scenarioHash: String, seed: UInt64, replications: Int, columns: Int,
    layoutHash: UInt64
  ) {
    precondition(programVersion.utf8.count <= 1000 && scenarioHash.utf8.count <= 1000)
    precondition(replications >= 1 && replications <= 1 << 32)
    self.programVersion = programVersion
    self.scenarioHash = scenarioHash
    self.seed = seed
    self.replications = replications
    self.columns = columns
    self.layoutHash = layoutHash
  }

  /// Bytes of a finished block file, header aside.
  public var størrelse: Double {
    Double(replications) * Double(BlockRecord.størrelse(columns: columns))
  }
}

extension BlockIdentity {
  /// One thing in which two identities differ.
  public struct Mismatch: Sendable, Equatable {
    public let hva: LocalizedText
    public let funnet: String
    public let ventet: String
  }

  /// In what this one, as found in a file, differs from the one expected; empty when equal.
  public func differences(fra ventet: BlockIdentity) -> [Mismatch] {
    func forskjell(_ nb: String, _ en: String, _ verdi: (BlockIdentity) -> String) -> Mismatch? {
      let (her, der) = (verdi(self), verdi(ventet))
      return her == der ? nil : Mismatch(hva: LocalizedText(nb, en), funnet: her, ventet: der)
    }
    return [
      forskjell("programversjon", "program version") { $0.programVersion },
      forskjell("scenariohash", "scenario hash") { $0.scenarioHash },
      forskjell("seed", "seed") { String($0.seed) },
      forskjell("replikasjoner", "replications") { String($0.replications) },
      forskjell("kolonner", "columns") { String($0.columns) },
      forskjell("utfallsoversikt", "layout of outcomes") { String($0.layoutHash, radix: 16) },
    ].compactMap { $0 }
  }
}
