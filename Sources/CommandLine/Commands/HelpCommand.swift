import Boligmodell
import Reporting
import ScenarioFormat

/// `boligflyt help [COMMAND]`
let helpCommand = Command(
  CommandDescription(
    name: "help",
    summary: LocalizedText(
      "Vis hjelp for programmet eller en kommando.", "Show help on the program or a command."),
    operands: .init(LocalizedText("[KOMMANDO]", "[COMMAND]"), 0...1),
    details: LocalizedText(
      "Viser hva programmet kan, eller hva en kommando gjør og tar.",
      "Shows what the program can do, or what a command does and takes."),
    examples: [
      .init("boligflyt help compare", LocalizedText("Hjelp for compare.", "Help on compare."))
    ])
) { invocation in
  let help = HelpText(
    language: invocation.language, width: min(invocation.host.terminal.width, 100))
  let descriptions = invocation.commands.map(\.description)
  guard let name = invocation.arguments.operands.first else {
    invocation.host.output.write(help.overview(descriptions))
    return ExitCode.fine
  }
  guard let command = descriptions.first(where: { $0.name == name }) else {
    let near = Suggestion.nearest(to: name, among: descriptions.map(\.name))
    let problem = OptionProblem.unknownCommand(name, suggestion: near)
    throw Failure(problem.message(invocation.language, operands: nil))
  }
  invocation.host.output.write(help.command(command))
  return ExitCode.fine
}
