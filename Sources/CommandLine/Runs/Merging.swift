import Boligmodell
import Experiments
import Foundation
import Reporting
import ScenarioFormat

/// Puts the parts of a run together in a folder of its own, as a run of which all is finished: what comes
/// out of it then is what the whole run would have given.
struct Merging {
  let invocation: Invocation

  private var host: Host { invocation.host }
  private var language: Language { invocation.language }

  /// - Returns: the record of the run, and the folder as the user would write it.
  func perform() throws -> (record: RunRecord, folder: String) {
    let parts = try invocation.arguments.operands.map {
      try OutputFolder.eksisterende(host.path($0))
    }
    let (record, text) = try record(of: parts)
    let files = try blockFiles(of: parts)
    let folder: OutputFolder
    let shown: String
    if let output = invocation.arguments[Options.output] {
      folder = try OutputFolder.angitt(
        host.path(output), force: invocation.arguments[Options.force])
      shown = output
    } else {
      folder = try OutputFolder.ny(
        under: host.path(OutputFolder.rot), etiketter: record.scenarios.map(\.name))
      shown = "\(OutputFolder.rot)/\(folder.path.split(separator: "/").last ?? "")"
    }
    do {
      try folder.write { try $0.write(RunRecord.fileName, text) }
      try folder.opprettBlokkmappe()
      for file in files { try merge(file, of: parts, into: folder) }
    } catch {
      // The error that led here is the one to tell.
      try? folder.remove()
      throw error
    }
    return (record, shown)
  }

  /// The record that all parts share.
  private func record(of parts: [OutputFolder]) throws -> (RunRecord, String) {
    var first: [UInt8] = []
    for (index, part) in parts.enumerated() {
      let bytes = try DiskFiles().read(
        "\(part.path)/\(RunRecord.fileName)", atMost: RunPlan.recordLimits.fileSize)
      if index == 0 { first = bytes }
      guard bytes == first else {
        throw Failure(
          LocalizedText(
            "\(shown(index)) hører til en annen kjøring enn \(shown(0)): run.json er ulik.",
            "\(shown(index)) belongs to another run than \(shown(0)): run.json differs.")[language])
      }
    }
    var problems = ProblemList()
    guard
      let document = JSON5Reader.read(
        first, file: "\(shown(0))/\(RunRecord.fileName)", limits: RunPlan.recordLimits,
        problems: &problems)
    else { throw Failure(problems.formatted(in: language), isWholeLine: true) }
    do {
      return (try RunRecord(reading: document), String(decoding: first, as: UTF8.self))
    } catch {
      throw Failure(error.formatted(in: language), isWholeLine: true)
    }
  }

  /// Names of the block files, the same in all parts.
  private func blockFiles(of parts: [OutputFolder]) throws -> [String] {
    var names: [String] = []
    for (index, part) in parts.enumerated() {
      let here = try part.blockFileNames()
      if index == 0 { names = here }
      guard !here.isEmpty else {
        throw Failure(
          LocalizedText(
            "\(shown(index)) har ingen blokker å slå sammen: er det en del, kjørt med --shard?",
            "\(shown(index)) has no blocks to put together: is it a part, run with --shard?")[
              language])
      }
      guard here == names else {
        throw Failure(
          LocalizedText(
            "\(shown(index)) har andre blokkfiler enn \(shown(0)).",
            "\(shown(index)) has other block files than \(shown(0)).")[language])
      }
    }
    return names
  }

  private func merge(
    _ file: String, of parts: [OutputFolder], into folder: OutputFolder
  ) throws {
    let outcome = try BlockMerge.merge(
      parts.map { "\($0.blokkmappe)/\(file)" }, into: "\(folder.blokkmappe)/\(file)")
    guard let first = outcome.missing.first else { return }
    let count = outcome.missing.count
    let all = count + outcome.finished
    throw Failure(
      LocalizedText(
        "\(file): \(count) av \(all) replikasjoner mangler, den første er nr. \(first); gi alle "
          + "delene, og fullfør dem som ble avbrutt.",
        "\(file): \(count) of \(all) replications are missing, the first is no. \(first); give all "
          + "parts, and finish those that were interrupted.")[language])
  }

  private func shown(_ index: Int) -> String { invocation.arguments.operands[index] }
}
