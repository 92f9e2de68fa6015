import Foundation

/// The folder of a run's results.
public struct OutputFolder: Sendable, Equatable {
  /// The folder that default result folders lie in.
  public static let rot = "Results"
  /// What makes a folder a result folder. It is written first, before any replication is run, so that
  /// an interrupted run can be found and continued.
  public static let kjennemerke = "run.json"
  /// The scenario that a calibration writes.
  public static let calibratedScenario = "kalibrert.json5"
  /// The files that a run writes and may replace.
  public static let egneFiler = [
    "summary.csv", "replications.csv", "timeseries.csv", "flows.csv", "durations.csv", "costs.csv",
    "instruments.csv", "organisation.csv", "uncertainty.csv", "welch.csv",
    "differences.csv", "claims.csv", "network.csv", "network.svg", "posterior.csv", "fit.csv",
    calibratedScenario, "sensitivity.csv", "sample.csv", "outcomes.csv", "problem.csv",
    "sweep.csv", "points.csv", "selection.csv", "dimension.csv", "frontier.svg", "report.html",
    "logg.txt",
    kjennemerke,
  ]

  /// Without a slash at its end.
  public let path: String

  /// The folder of block files.
  public var blokkmappe: String { "\(path)/blokker" }

  /// Folders above it that were made for it, the innermost first.
  let madeAbove: [String]

  private init(_ path: String, madeAbove: [String] = []) {
    self.path = path
    self.madeAbove = madeAbove
  }

  /// Makes the next free numbered folder named after what is run. Two that do so at the same time get
  /// each their own.
  ///
  /// - Throws: ``FileError``.
  public static func ny(under rot: String = rot, etiketter: [String]) throws -> OutputFolder {
    let madeAbove = try FileSystem.sørgForMappe(rot)
    let stamme = ResultNames.stamme(etiketter)
    var finnes = try FileSystem.navn(i: rot)
    while true {
      let navn = ResultNames.neste(stamme, finnes: finnes)
      do {
        try FileSystem.opprettMappe("\(rot)/\(navn)")
        return OutputFolder("\(rot)/\(navn)", madeAbove: madeAbove)
      } catch let error as FileError where error.code == EEXIST {
        finnes.append(navn)
      }
    }
  }

  /// The folder that the user named. One that exists is refused; with force, its own files are removed
  /// and others left, provided it is empty or a result folder.
  ///
  /// - Throws: ``FolderError``, ``FileError``.
  public static func angitt(_ angitt: String, force: Bool = false) throws -> OutputFolder {
    let folder = OutputFolder(FileSystem.uten(skråstrek: angitt))
    do {
      return OutputFolder(folder.path, madeAbove: try FileSystem.opprettMappe(folder.path))
    } catch let error as FileError where error.code == EEXIST {
      guard FileSystem.erMappe(folder.path) else { throw FolderError.ikkeMappe(folder.path) }
      guard force else { throw FolderError.finnes(folder.path) }
      guard try folder.erTom || folder.erResultatmappe else {
        throw FolderError.ikkeResultatmappe(folder.path)
      }
      try folder.slettEgne()
    }
    return folder
  }

  /// A result folder that is there, to continue or read.
  ///
  /// - Throws: ``FolderError``, ``FileError``.
  public static func eksisterende(_ path: String) throws -> OutputFolder {
    let folder = OutputFolder(FileSystem.uten(skråstrek: path))
    guard FileSystem.finnes(folder.path) else { throw FileError(.åpne, folder.path, code: ENOENT) }
    guard FileSystem.erMappe(folder.path) else { throw FolderError.ikkeMappe(folder.path) }
    guard folder.erResultatmappe else { throw FolderError.ikkeResultatmappe(folder.path) }
    return folder
  }

  /// Makes the folder of block files, unless it exists. Returns its path.
  @discardableResult
  public func opprettBlokkmappe() throws -> String {
    try FileSystem.sørgForMappe(blokkmappe)
    return blokkmappe
  }

  /// Writes result files that appear together, each whole, or not at all.
  ///
  /// - Throws: ``FileError`` where the disk is full or refuses, and what `innhold` throws.
  public func write(_ innhold: (FileSet) throws -> Void) throws {
    try FileSet.write(i: path, innhold)
  }
}
