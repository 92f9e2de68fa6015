import Boligmodell

/// Why two scenarios cannot be compared pair by pair.
public enum ComparisonError: ExplainedError, Equatable {
  /// Both have an element of that name, but it is not the same thing.
  case ulik(LayoutPart)
  /// They were run with other seeds, numbers of replications or versions of the program.
  case ulikKjøring([BlockIdentity.Mismatch])
  /// A file's columns are not those of the layout that was given for it.
  case feilOversikt(_ path: String)

  public var tekst: LocalizedText {
    switch self {
    case .ulik(let del):
      LocalizedText(
        "scenariene kan ikke sammenlignes: \(del.tekst.nb) er ikke det samme i begge",
        "the scenarios cannot be compared: \(del.tekst.en) is not the same in both")
    case .ulikKjøring(let differences):
      LocalizedText(
        "scenariene kan ikke sammenlignes par for par: "
          + differences.map { "\($0.hva.nb) \($0.ventet) og \($0.funnet)" }.joined(separator: "; "),
        "the scenarios cannot be compared pair by pair: "
          + differences.map { "\($0.hva.en) \($0.ventet) and \($0.funnet)" }.joined(separator: "; ")
      )
    case .feilOversikt(let path):
      LocalizedText(
        "kolonnene i \(path) er ikke de som er oppgitt",
        "the columns of \(path) are not those given")
    }
  }
}
