import Foundation

/// Peers are run as they are, in the same run as what they are compared with.
enum Peers {
  /// Runs Tests/Peers/mm1_simpy.py, from the project's folder; nil, with the reason on standard error,
  /// where that does not work.
  static func simPyEventsPerSecond() -> Double? {
    struct Result: Decodable {
      let eventsPerSecond: Double
    }
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["Tests/Peers/run.sh", "mm1_simpy.py", "200000"]
    process.standardOutput = output
    do {
      try process.run()
      let data = output.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      let decoder = JSONDecoder()
      decoder.keyDecodingStrategy = .convertFromSnakeCase
      return try decoder.decode(Result.self, from: data).eventsPerSecond
    } catch {
      FileHandle.standardError.write(Data("SimPy did not run: \(error)\n".utf8))
      return nil
    }
  }
}
