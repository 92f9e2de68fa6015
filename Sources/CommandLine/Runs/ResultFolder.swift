import Boligmodell
import Experiments
import Foundation
import Reporting
import ScenarioFormat

/// The folder of one run, with its `run.json` in place before anything is simulated.
struct ResultFolder {
  let folder: OutputFolder
  /// The path as the user would write it.
  let shown: String
  /// Whether an interrupted run goes on here.
  let isResumed: Bool

  /// The part of the run that is done here.
  private let shard: Shard

  /// Makes the folder that the options ask for, or finds it where `--resume` is given.
  init(
    _ record: RunRecord, labels: [String], shard: Shard = .whole, _ invocation: Invocation
  ) throws {
    let arguments = invocation.arguments
    let text = record.text
    self.shard = shard
    isResumed = arguments[Options.resume]
    if isResumed {
      guard let output = arguments[Options.output] else {
        throw Failure(
          LocalizedText(
            "--resume trenger --output med mappen som skal fortsettes.",
            "--resume needs --output with the folder to go on in.")[invocation.language])
      }
      folder = try OutputFolder.eksisterende(invocation.host.path(output))
      shown = output
      try checkSameRun(text, invocation)
      try folder.slettKladder()
      return
    }
    if let output = arguments[Options.output] {
      folder = try OutputFolder.angitt(
        invocation.host.path(output), force: arguments[Options.force])
      shown = output
    } else {
      folder = try OutputFolder.ny(
        under: invocation.host.path(OutputFolder.rot), etiketter: labels)
      let name = folder.path.split(separator: "/").last.map(String.init) ?? ""
      shown = "\(OutputFolder.rot)/\(name)"
    }
    do {
      try folder.write { try $0.write(RunRecord.fileName, text) }
    } catch {
      discard()
      throw error
    }
  }

  /// Removes what was written, unless it was there before.
  func discard() {
    guard !isResumed else { return }
    // The error that led here is the one to tell.
    try? folder.remove()
  }

  /// What a user types to go on with the run in the folder.
  var resumeCommand: String {
    let record = shellQuoted("\(shown)/\(RunRecord.fileName)")
    let part = shard.isWhole ? "" : " --shard \(shard.text)"
    return "boligflyt run \(record)\(part) --output \(shellQuoted(shown)) --resume"
  }

  /// The tables could not be written, for instance for a full disk; the replications are kept, for they
  /// took the time.
  func notWritten(_ failure: any ExplainedError, _ language: Language) -> Failure {
    let text = LocalizedText(
      "boligflyt: \(failure.tekst.nb.printable).\nAlle replikasjoner er lagret i \(shown). "
        + "Fortsett, når det er ordnet, med:",
      "boligflyt: \(failure.tekst.en.printable).\nAll replications are saved in \(shown). "
        + "When that is mended, go on with:")
    return Failure("\(text[language])\n  \(resumeCommand)", isWholeLine: true)
  }

  /// What to tell of a run that went wrong. Where the disk failed it and some of it is finished, that is
  /// kept; else nothing is left.
  func broken(by error: any Error, _ language: Language) -> any Error {
    guard let failure = error as? FileError, hasFinished else {
      discard()
      return error
    }
    let text = LocalizedText(
      "boligflyt: \(failure.tekst.nb.printable).\nDet som er ferdig, er lagret i \(shown). Fortsett, når "
        + "det er ordnet, med:",
      "boligflyt: \(failure.tekst.en.printable).\nWhat is finished is saved in \(shown). When that is "
        + "mended, go on with:")
    return Failure("\(text[language])\n  \(resumeCommand)", isWholeLine: true)
  }

  /// Whether any replication is finished.
  private var hasFinished: Bool {
    let names = (try? folder.blockFileNames()) ?? []
    return names.contains {
      ((try? BlockReader("\(folder.blokkmappe)/\($0)"))?.antallFerdige ?? 0) > 0
    }
  }

  private func checkSameRun(_ text: String, _ invocation: Invocation) throws {
    let path = "\(folder.path)/\(RunRecord.fileName)"
    let found = try? DiskFiles().read(path, atMost: text.utf8.count)
    guard found == Array(text.utf8) else {
      throw Failure(
        LocalizedText(
          "\(shown) hører til en annen kjøring; fortsett den med dens egen run.json.",
          "\(shown) belongs to another run; go on with its own run.json.")[invocation.language])
    }
  }
}
