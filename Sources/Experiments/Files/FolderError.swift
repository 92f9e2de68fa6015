import Boligmodell

/// Why a folder is not used for results.
public enum FolderError: ExplainedError, Equatable {
  /// It is there already.
  case finnes(_ path: String)
  /// There is a file of that name.
  case ikkeMappe(_ path: String)
  /// It holds other things than results.
  case ikkeResultatmappe(_ path: String)

  public var tekst: LocalizedText {
    switch self {
    case .finnes(let path):
      LocalizedText(
        "\(path) finnes fra før; velg en annen mappe, eller bruk --force for å erstatte resultatene der",
        "\(path) exists already; choose another folder, or use --force to replace its results")
    case .ikkeMappe(let path):
      LocalizedText("\(path) er ikke en mappe", "\(path) is not a folder")
    case .ikkeResultatmappe(let path):
      LocalizedText(
        "\(path) er ikke en resultatmappe fra boligflyt (den mangler run.json) og blir ikke rørt",
        "\(path) is not a result folder of boligflyt (it has no run.json) and is left alone")
    }
  }
}
