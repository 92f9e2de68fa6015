import Foundation
import Testing

@Suite("End to end: languages and spreadsheets")
struct LanguageAndSpreadsheetTests {
  @Test("In English every name that the program makes is English, and the author's are as written")
  func generatedNames() throws {
    let folder = try TestFolder()
    let outcome = try BuiltProgram.run(
      in: folder, "run", "oppdal-forum-idag", "--replications", "2", "--years", "1",
      "--language", "en", "--output", "ut")
    #expect(outcome.code == 0)
    for words in [
      "\nperson 1 (politics) ", "\nTeknisk (vedlikehold) ", "\nbo-oppfølging, hours ",
      "\nCase, whole period ", "\nUnit, whole period ", "\nForum, whole period ",
    ] { #expect(outcome.output.contains(words), "\(words)") }
    #expect(!outcome.output.contains("(politikk)") && !outcome.output.contains(", timer"))
    let words = outcome.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("A forum that allocates lets vacant dwellings wait for its meeting"))
    let table = try Table(folder.text("ut/organisation.csv"))
    #expect(try Set(table.column("period")) == ["2015", "horizon"])
    #expect(try table.column("item").contains("person 1 (politikk)"))
  }

  @Test("--language changes the words for people, and no result file")
  func languages() throws {
    let folder = try TestFolder()
    let outcomes = try ["nb", "en"].map { language in
      try BuiltProgram.run(
        in: folder, "run", "bykommune-2023", "--replications", "1", "--years", "1", "--language",
        language, "--output", language)
    }
    #expect(outcomes[0].output.contains("1 replikasjon"))
    #expect(outcomes[0].output.hasSuffix("Resultatene ligger i nb.\n"))
    #expect(outcomes[1].output.contains("1 replication"))
    #expect(outcomes[1].output.hasSuffix("The results are in en.\n"))
    #expect(outcomes[0].error.contains("advarsel: for få replikasjoner"))
    #expect(outcomes[1].error.contains("warning: too few replications"))
    #expect(folder.results("nb") == folder.results("en"))
  }

  @Test("excel-nb has a byte-order mark, semicolons, decimal commas and Norwegian headers")
  func excel() throws {
    let folder = try TestFolder()
    for flavour in ["standard", "excel-nb"] {
      let run = try BuiltProgram.run(
        in: folder, "run", "kristiansand-2009", "--replications", "2", "--years", "1", "--csv",
        flavour, "--output", flavour, "--quiet")
      try #require(run.code == 0)
    }
    for name in filesOfRun where name.hasSuffix(".csv") {
      let bytes = try #require(folder.bytes("excel-nb/\(name)"))
      #expect(Array(bytes.prefix(3)) == [0xEF, 0xBB, 0xBF])
      let text = String(decoding: bytes.dropFirst(3), as: UTF8.self)
      let norwegian = try Table(text, separator: ";")
      let standard = try Table(folder.text("standard/\(name)"))
      #expect(norwegian.header.first == "Scenario")
      #expect(norwegian.header.contains("Enhet") && norwegian.header.contains("Frø"))
      #expect(norwegian.rows.count == standard.rows.count)
      for (row, other) in zip(standard.rows, norwegian.rows) {
        for (cell, label) in zip(row, other) where Double(cell) != nil {
          guard cell != label else { continue }
          #expect(label == cell.replacing(".", with: ","))
        }
      }
    }
    #expect(!folder.text("standard/summary.csv").hasPrefix("\u{FEFF}"))
  }
}
