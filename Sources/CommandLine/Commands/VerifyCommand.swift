import Boligmodell
import Reporting
import SimulationKernel

extension CommandDescription {
  /// `boligflyt verify`
  static let verify = CommandDescription(
    name: "verify",
    summary: LocalizedText(
      "Prøv simuleringskjernen mot lærebokteori på din maskin.",
      "Test the simulation kernel against textbook theory on your machine."),
    details: LocalizedText(
      "Simulerer køer med kjent løsning (M/M/1, Erlang B, C og A, prioritet, Jackson-nettverk med "
        + "flere) og viser ventet verdi, simulert verdi, intervall og dom. Slutter med 1 når noe "
        + "ikke stemmer.",
      "Simulates queues whose solution is known (M/M/1, Erlang B, C and A, priority, a Jackson "
        + "network and more) and shows expected value, simulated value, interval and verdict. Exits "
        + "with 1 where something does not agree."))
}

let verifyCommand = Command(.verify) { invocation in
  let table = TheoryTable(TheoryCheck.all(), invocation.language)
  for line in table.lines(in: invocation.host.terminal) { invocation.host.output.line(line) }
  return table.passed ? ExitCode.fine : ExitCode.failed
}
