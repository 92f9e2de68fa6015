import Boligmodell
import ScenarioFormat
import Testing

@Suite("Problems as a user reads them")
struct ProblemListTests {
  let unknownKey = Problem(
    .ukjentNokkel, at: SourcePosition(file: "fil.json", line: 12, column: 7),
    pointer: JSONPointer(["kommunaleBoliger", "antal"]),
    LocalizedText("ukjent nøkkel «antal»", en: "unknown key \"antal\""), suggestion: "antall")

  @Test("A line has place, code, pointer, what is wrong and what was meant")
  func formatted() {
    #expect(
      unknownKey.formatted(in: .nb)
        == "fil.json:12:7: feil [ukjent-nokkel] /kommunaleBoliger/antal: ukjent nøkkel «antal»; mente du «antall»?"
    )
    #expect(
      unknownKey.formatted(in: .en)
        == "fil.json:12:7: error [ukjent-nokkel] /kommunaleBoliger/antal: unknown key \"antal\"; did you mean \"antall\"?"
    )
  }

  @Test("A line says what was found and what is allowed")
  func foundAndAllowed() {
    let problem = Problem(
      .utenforGrenser, severity: .warning, at: .none,
      LocalizedText("utenfor grensene", en: "out of range"), found: "1.2",
      allowed: LocalizedText("fra 0 til 1", en: "from 0 to 1"))
    #expect(
      problem.formatted(in: .nb)
        == "advarsel [utenfor-grenser]: utenfor grensene, fant 1.2; tillatt: fra 0 til 1")
    #expect(
      problem.formatted(in: .en)
        == "warning [utenfor-grenser]: out of range, found 1.2; allowed: from 0 to 1")
  }

  @Test("Sorted by file, line and column, each once, the rest counted")
  func sortedAndCapped() {
    var list = ProblemList()
    for (file, line, column) in [("b", 1, 1), ("a", 10, 1), ("a", 9, 7), ("a", 9, 3), ("a", 9, 3)] {
      list.add(
        Problem(
          .mangler, at: SourcePosition(file: file, line: line, column: column),
          LocalizedText(same: "x")))
    }
    #expect(list.count == 4)
    #expect(
      list.formatted(in: .nb, limit: 3)
        == "a:9:3: feil [mangler]: x\na:9:7: feil [mangler]: x\na:10:1: feil [mangler]: x\n… og 1 feil til"
    )
    #expect(list.formatted(in: .en, limit: 1).hasSuffix("\n… and 3 more errors"))
  }

  @Test("Where not all are printed, errors go before warnings, and the rest of each is counted")
  func errorsFirst() {
    var list = ProblemList()
    for line in 1...6 {
      list.add(
        Problem(
          .mangler, severity: line < 4 ? .warning : .error,
          at: SourcePosition(file: "a", line: line, column: 1), LocalizedText(same: "x")))
    }
    #expect(
      list.formatted(in: .nb, limit: 4).split(separator: "\n") == [
        "a:1:1: advarsel [mangler]: x", "a:4:1: feil [mangler]: x", "a:5:1: feil [mangler]: x",
        "a:6:1: feil [mangler]: x", "… og 2 advarsler til",
      ])
    #expect(list.formatted(in: .nb, limit: 2).hasSuffix("\n… og 1 feil og 3 advarsler til"))
    #expect(list.formatted(in: .en, limit: 5).hasSuffix("\n… and 1 more warning"))
  }

  @Test("Only errors are errors")
  func severities() {
    var list = ProblemList()
    list.add(Problem(.mangler, severity: .warning, at: .none, LocalizedText(same: "x")))
    #expect(!list.hasErrors && list.warnings.count == 1)
    list.add(unknownKey)
    #expect(list.hasErrors && list.errors == [unknownKey])
  }

  @Test("Control characters of a document never reach the terminal")
  func terminal() {
    var problems = ProblemList()
    _ = JSON5Reader.read("{'\u{1B}[31m': 1, '\u{1B}[31m': 2}", file: "f", problems: &problems)
    let text = problems.formatted(in: .nb)
    #expect(!text.unicodeScalars.contains("\u{1B}"))
    #expect(text.contains("\\u{1b}[31m"))
  }

  @Test("Codes are ASCII, kebab-case, documented and different")
  func codes() {
    let codes = ProblemCode.documented.map(\.rawValue)
    #expect(Set(codes).count == codes.count)
    for code in codes {
      #expect(
        code.unicodeScalars.allSatisfy {
          ("a"..."z").contains($0) || $0 == "-" || ("0"..."9").contains($0)
        }, "\(code)")
    }
  }
}
