import Boligmodell
import Experiments
import Reporting
import ScenarioFormat

/// The program as a function: arguments in, text and an exit code out.
public enum Program {
  public static let version = "0.1.0"

  static let purpose = LocalizedText(
    "Simulerer hvordan husholdninger flytter mellom midlertidig botilbud, kommunal bolig, privat "
      + "leie og eid bolig i en kommune, og hva virkemidler, regler og organisering gjør med det.",
    "Simulates how households move between temporary accommodation, municipal dwellings, private "
      + "rental and owned homes in a Norwegian municipality, and what instruments, rules and "
      + "organisation do to that.")

  /// Where more help is.
  ///
  /// - Parameter command: a command's name, a placeholder for one, or nothing.
  static func pointer(to command: String, _ language: Language) -> String {
    let line = command.isEmpty ? "boligflyt help" : "boligflyt help \(command)"
    return LocalizedText("«\(line)» forteller mer.", "“\(line)” tells more.")[language]
  }

  /// Runs the command that the arguments name.
  ///
  /// - Returns: the exit code, see ``ExitCode``.
  public static func main(_ host: Host) -> Int32 {
    let code = run(host, commands: allCommands)
    guard code == ExitCode.fine, host.output.hasFailed else { return code }
    let text = LocalizedText(
      "boligflyt: kunne ikke skrive til standard ut.",
      "boligflyt: could not write to standard output.")
    host.error.line(text[requestedLanguage(host.arguments)])
    return ExitCode.wrongUse
  }

  static func run(_ host: Host, commands: [Command]) -> Int32 {
    let language = requestedLanguage(host.arguments)
    let help = HelpText(language: language, width: min(host.terminal.width, 100))
    var words = host.arguments[...]
    dropLanguage(&words)
    guard let name = words.popFirst() else {
      host.output.write(help.overview(commands.map(\.description)))
      return ExitCode.fine
    }
    switch name {
    case "-h", "--help":
      host.output.write(help.overview(commands.map(\.description)))
      return ExitCode.fine
    case "--version":
      host.output.line("boligflyt \(version)")
      return ExitCode.fine
    default: break
    }
    guard !name.hasPrefix("-") else {
      return report([.optionBeforeCommand(name)], host, language, command: nil)
    }
    guard let command = commands.first(where: { $0.description.name == name }) else {
      let near = Suggestion.nearest(to: name, among: commands.map(\.description.name))
      return report([.unknownCommand(name, suggestion: near)], host, language, command: nil)
    }
    switch OptionParser.parse(Array(words), for: command.description) {
    case .help:
      host.output.write(help.command(command.description))
      return ExitCode.fine
    case .problems(let problems):
      return report(problems, host, language, command: command.description)
    case .arguments(let arguments):
      return perform(
        command,
        Invocation(host: host, arguments: arguments, language: language, commands: commands))
    }
  }

  private static func perform(_ command: Command, _ invocation: Invocation) -> Int32 {
    let error = invocation.host.error
    do {
      return try command.perform(invocation)
    } catch let failure as Failure {
      error.line(failure.line)
      return failure.exitCode
    } catch let failure as any ExplainedError {
      error.line("boligflyt: " + failure.tekst[invocation.language].printable + ".")
      return ExitCode.wrongUse
    } catch let other {
      error.line("boligflyt: " + "\(other)".printable)
      return ExitCode.wrongUse
    }
  }

  private static func report(
    _ problems: [OptionProblem], _ host: Host, _ language: Language, command: CommandDescription?
  ) -> Int32 {
    for problem in problems {
      let text = problem.message(language, operands: command?.operands)
      host.error.line("boligflyt: " + text.printable)
    }
    host.error.line(pointer(to: command?.name ?? "", language))
    return ExitCode.wrongUse
  }

  /// The language that is asked for anywhere in the arguments, so that errors speak it too.
  static func requestedLanguage(_ arguments: [String]) -> Language {
    let words = Array(arguments.prefix { $0 != "--" })
    var language = Language.nb
    for (index, word) in words.enumerated() {
      let value =
        word == "--language"
        ? words.dropFirst(index + 1).first
        : word.hasPrefix("--language=") ? String(word.dropFirst("--language=".count)) : nil
      language = value.flatMap(Language.init(rawValue:)) ?? language
    }
    return language
  }

  /// `boligflyt --language en help` is a natural thing to write: takes the option off the front.
  private static func dropLanguage(_ words: inout ArraySlice<String>) {
    guard let first = words.first else { return }
    if first == "--language", words.dropFirst().first.flatMap(Language.init(rawValue:)) != nil {
      words = words.dropFirst(2)
    } else if first.hasPrefix("--language="),
      Language(rawValue: String(first.dropFirst("--language=".count))) != nil
    {
      words = words.dropFirst()
    }
  }
}
