import Boligmodell

/// What is wrong with a block file.
public enum BlockError: ExplainedError, Equatable {
  /// It is something else.
  case ikkeBlokkfil(_ path: String)
  /// It was written by a program with another format of blocks.
  case annetFormat(_ path: String, versjon: UInt64)
  /// Its header is damaged.
  case ødelagtHode(_ path: String)
  /// It belongs to another run: another scenario, seed, layout …
  case annenKjøring(_ path: String, [BlockIdentity.Mismatch])
  /// Replications are missing or damaged.
  case ufullstendig(_ path: String, mangler: Int, av: Int)
  /// It has a replication that another part of the run also has, with other outcomes.
  case ulikDel(_ path: String, replication: Int)
  /// A record that was whole when the file was opened no longer is there.
  case forkortet(_ path: String, replication: Int)

  public var tekst: LocalizedText {
    switch self {
    case .ikkeBlokkfil(let path):
      LocalizedText("\(path) er ikke en blokkfil", "\(path) is not a block file")
    case .annetFormat(let path, let versjon):
      LocalizedText(
        "\(path) har blokkformat \(versjon), ikke \(BlockHeader.versjon); kjør på nytt",
        "\(path) has block format \(versjon), not \(BlockHeader.versjon); run again")
    case .ødelagtHode(let path):
      LocalizedText(
        "\(path) er ødelagt i begynnelsen; slett den og kjør på nytt",
        "\(path) is damaged at its beginning; remove it and run again")
    case .annenKjøring(let path, let differences):
      LocalizedText(
        "\(path) hører til en annen kjøring: "
          + differences.map { "\($0.hva.nb) \($0.funnet), ventet \($0.ventet)" }
          .joined(separator: "; "),
        "\(path) belongs to another run: "
          + differences.map { "\($0.hva.en) \($0.funnet), expected \($0.ventet)" }
          .joined(separator: "; "))
    case .ufullstendig(let path, let mangler, let av):
      LocalizedText(
        "\(path) mangler \(mangler) av \(av) replikasjoner; fullfør kjøringen først",
        "\(path) lacks \(mangler) of \(av) replications; finish the run first")
    case .ulikDel(let path, let replication):
      LocalizedText(
        "\(path) har andre utfall i replikasjon \(replication) enn en annen del",
        "\(path) has other outcomes in replication \(replication) than another part")
    case .forkortet(let path, let replication):
      LocalizedText(
        "\(path) ble endret under lesing: replikasjon \(replication) er borte",
        "\(path) changed while it was read: replication \(replication) is gone")
    }
  }
}
