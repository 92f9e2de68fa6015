import Boligmodell
import Experiments
import Foundation
import Reporting
import ScenarioFormat

/// Makes `logg.txt`: what varies between runs that give the same results.
struct RunJournal {
  let invocation: Invocation
  let threads: Int
  let shard: Shard

  func text(events: Int, elapsed: Duration, folder: String, started: Date) -> String {
    let language = invocation.language
    var log = RunLog()
    func add(_ nb: String, _ en: String, _ value: String) {
      log.add(LocalizedText(nb, en)[language], value)
    }
    let words = ["boligflyt"] + invocation.host.arguments
    let process = ProcessInfo.processInfo
    add("program", "program", "boligflyt \(Program.version)")
    add("kommando", "command", words.map(shellQuoted).joined(separator: " "))
    add("mappe", "folder", folder)
    add("startet", "started", started.formatted(.iso8601))
    add("tid i alt", "elapsed", timeText(seconds: elapsed / .seconds(1), language))
    add("hendelser", "events", String(events))
    add("tråder", "threads", String(threads))
    if !shard.isWhole { add("del", "part", shard.text) }
    add("maskin", "host", RunJournal.hostName)
    add("system", "system", process.operatingSystemVersionString)
    return log.text
  }

  /// The machine's own name, without asking the network for it.
  private static var hostName: String {
    var name = [CChar](repeating: 0, count: 256)
    guard gethostname(&name, name.count - 1) == 0 else { return "?" }
    return String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
