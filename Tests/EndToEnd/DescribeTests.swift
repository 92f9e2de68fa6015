import Foundation
import Testing

@Suite("End to end: describe")
struct DescribeTests {
  @Test("It lists every number with its place, value, grade and source")
  func numbers() throws {
    let folder = try TestFolder()
    try folder.write(
      "min.json5",
      """
      {
        basertPå: "boligflyt:kristiansand-2009.json5",
        navn: "Min kommune",
        midlertidigBotilbud: {
          egneEnheter: { verdi: 17, kilde: "Årsmeldingen 2009", grad: "observert", usikkerhet: { trekant: [15, 17, 20] } },
        },
      }
      """)
    let outcome = try BuiltProgram.run(in: folder, "describe", "min.json5")
    #expect(outcome.code == 0 && outcome.error == "")
    #expect(outcome.output.hasPrefix("Min kommune\n"))
    #expect(
      outcome.output.contains(
        "\n/midlertidigBotilbud/egneEnheter\n    17 · observert · usikkerhet trekant [15, 17, 20] · Årsmeldingen 2009\n"
      ))
    #expect(outcome.output.contains("\n/år\n    10 · definisjon\n"))
    #expect(folder.names() == ["min.json5"])

    let counts = try #require(
      outcome.output.firstMatch(
        of:
          /\n(\d+) tall: (\d+) observert, (\d+) avledet, (\d+) antatt, (\d+) kalibrert, (\d+) definisjoner\.\n/
      ))
    let numbers = [counts.1, counts.2, counts.3, counts.4, counts.5, counts.6].compactMap {
      Int($0)
    }
    #expect(numbers[0] == numbers[1...].reduce(0, +))
    let listed = outcome.output.split(separator: "\n").count { $0.hasPrefix("/") }
    #expect(listed == numbers[0])
    for grade in ["observert", "avledet", "antatt"] {
      #expect(outcome.output.contains(" · \(grade)"))
    }
  }

  @Test("What the source of the Trondheim figures is can be read from the program")
  func shipped() throws {
    let folder = try TestFolder()
    let outcome = try BuiltProgram.run(in: folder, "describe", "trondheim-tomgang-30")
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("NOVA Rapport 5/2011"))
  }
}
