import Boligmodell
import Reporting
import ScenarioFormat

/// Help made from the declarations of commands and options.
struct HelpText {
  let language: Language
  let width: Int

  private static let indent = "  "
  /// Descriptions begin here; a longer name has a line to itself.
  private static let column = 26

  /// Help on one command.
  func command(_ command: CommandDescription) -> String {
    var lines = usage(command)
    lines += [""] + command.details[language].wrapped(to: width)
    lines += ["", LocalizedText("Valg:", "Options:")[language]]
    for option in command.options { lines += entry(HelpText.name(option, language), option.help) }
    lines += entry("-h, --help", LocalizedText("Vis denne hjelpen.", "Show this help."))
    if !command.examples.isEmpty {
      lines += ["", LocalizedText("Eksempler:", "Examples:")[language]]
      for example in command.examples {
        lines.append(HelpText.indent + example.line)
        lines += example.meaning[language].wrapped(to: width, indent: "      ")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Help on the program: what it is for and what it can do.
  func overview(_ commands: [CommandDescription]) -> String {
    var lines = [
      LocalizedText("Bruk: boligflyt KOMMANDO [valg]", "Usage: boligflyt COMMAND [options]")[
        language], "",
    ]
    lines += Program.purpose[language].wrapped(to: width)
    lines += ["", LocalizedText("Kommandoer:", "Commands:")[language]]
    for command in commands { lines += entry(command.name, command.summary) }
    lines += entry(
      "--version", LocalizedText("Vis programmets versjon.", "Show the program's version."))
    lines += ["", Program.pointer(to: LocalizedText("KOMMANDO", "COMMAND")[language], language)]
    return lines.joined(separator: "\n") + "\n"
  }

  private func usage(_ command: CommandDescription) -> [String] {
    let options = LocalizedText("[valg]", "[options]")[language]
    let operands = command.operands.label[language]
    let word = LocalizedText("Bruk", "Usage")[language]
    return [
      "\(word): boligflyt \(command.name) \(options)" + (operands.isEmpty ? "" : " " + operands)
    ]
  }

  private func entry(_ name: String, _ help: LocalizedText) -> [String] {
    let margin = String(repeating: " ", count: HelpText.column)
    var lines = help[language].wrapped(to: width, indent: margin)
    let own = HelpText.indent + name
    if own.count + 2 <= HelpText.column, let first = lines.first {
      lines[0] = own + first.dropFirst(own.count)
    } else {
      lines.insert(own, at: 0)
    }
    return lines
  }

  private static func name(_ option: OptionDeclaration, _ language: Language) -> String {
    let placeholder = option.placeholder[language]
    return "--\(option.name)" + (placeholder.isEmpty ? "" : " \(placeholder)")
  }
}
