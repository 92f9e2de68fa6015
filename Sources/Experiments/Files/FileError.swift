import Boligmodell
import Foundation

/// The operating system refused something with a file or folder.
public struct FileError: ExplainedError, Equatable {
  /// What was tried.
  public enum Handling: Sendable, Equatable {
    case åpne
    case lese
    case skrive
    case opprette
    case giNavn
    case slette
  }

  public let handling: Handling
  public let path: String
  /// The system's error number, `errno`.
  public let code: Int32

  public init(_ handling: Handling, _ path: String, code: Int32) {
    self.handling = handling
    self.path = path
    self.code = code
  }

  /// Whether the disk, or the user's part of it, is full.
  public var erFullDisk: Bool { code == ENOSPC || code == EDQUOT || code == EFBIG }

  public var tekst: LocalizedText {
    let (hva, årsak) = (handling.tekst, FileError.årsak(code))
    return LocalizedText("\(hva.nb) \(path): \(årsak.nb)", "\(hva.en) \(path): \(årsak.en)")
  }

  /// Why, in words.
  static func årsak(_ code: Int32) -> LocalizedText {
    switch code {
    case ENOSPC: LocalizedText("disken er full", "the disk is full")
    case EDQUOT: LocalizedText("diskkvoten er brukt opp", "the disk quota is used up")
    case EFBIG:
      LocalizedText("fila blir større enn tillatt", "the file would be larger than allowed")
    case EACCES, EPERM: LocalizedText("ingen tilgang", "permission denied")
    case EROFS: LocalizedText("filsystemet kan bare leses", "the file system is read-only")
    case ENOENT: LocalizedText("finnes ikke", "no such file or folder")
    case EEXIST: LocalizedText("finnes fra før", "it exists already")
    case ENOTDIR:
      LocalizedText("en del av stien er ikke en mappe", "a part of the path is not a folder")
    case EISDIR: LocalizedText("det er en mappe", "it is a folder")
    case ENAMETOOLONG: LocalizedText("navnet er for langt", "the name is too long")
    case EMFILE, ENFILE: LocalizedText("for mange åpne filer", "too many open files")
    case EIO: LocalizedText("lese- eller skrivefeil på disken", "the disk failed")
    default:
      LocalizedText(
        "systemfeil \(code)", "system error \(code) (\(String(cString: strerror(code))))")
    }
  }
}

extension FileError.Handling {
  fileprivate var tekst: LocalizedText {
    switch self {
    case .åpne: LocalizedText("kan ikke åpne", "cannot open")
    case .lese: LocalizedText("kan ikke lese", "cannot read")
    case .skrive: LocalizedText("kan ikke skrive", "cannot write")
    case .opprette: LocalizedText("kan ikke opprette", "cannot create")
    case .giNavn: LocalizedText("kan ikke gi navn til", "cannot name")
    case .slette: LocalizedText("kan ikke slette", "cannot remove")
    }
  }
}
