import Foundation
import Testing

/// A number with too many zeros is an error at once, and never a long wait.
@Suite("End to end: sizes beyond all bounds")
struct SizeTests {
  private func refused(_ member: String) throws -> String {
    let folder = try TestFolder()
    try folder.write(
      "stor.json5", "{ basertPå: \"boligflyt:kristiansand-2009.json5\", \(member) }")
    var message = ""
    for command in ["check", "run"] {
      let outcome = try BuiltProgram.run(in: folder, command, "stor.json5")
      #expect(outcome.code == 2)
      #expect(outcome.output == "")
      #expect(outcome.seconds < 20)
      #expect(folder.names() == ["stor.json5"])
      message = outcome.error
    }
    return message
  }

  @Test("10¹² households are refused with an estimate of the memory they would take")
  func households() throws {
    let message = try refused("startbestand: { økonomi: { privatLeie: { antall: 1e12 } } }")
    #expect(message.contains("feil [for-stort]"))
    #expect(message.contains("husholdninger"))
    #expect(message.contains("vil trenge om lag") && message.contains("GB"))
  }

  @Test("A flood of inflow within the bounds of each number is refused with an estimate")
  func inflow() throws {
    let message = try refused("år: 100, innganger: { økonomi: { perÅr: 10000000 } }")
    #expect(message.contains("feil [for-stort]") && message.contains("GB"))
  }

  @Test("10⁶ years, or 10¹² inflows a year, are refused with an estimate or what is allowed")
  func bounds() throws {
    let years = try refused("år: 1000000")
    #expect(years.contains("feil [for-stort] /år: 1000000 år vil trenge om lag"))
    #expect(years.contains("fant 1000000; tillatt: 1 til"))
    let inflow = try refused("innganger: { økonomi: { perÅr: 1e12 } }")
    #expect(inflow.contains("/innganger/økonomi/perÅr: utenfor grensene, fant 1e12; tillatt:"))
  }

  @Test("10¹² dwellings are refused")
  func dwellings() throws {
    let message = try refused(
      "kommunaleBoliger: { typer: { \"ordinær liten\": { bestand: 1e12 } } }")
    #expect(message.contains("feil ["))
  }
}
