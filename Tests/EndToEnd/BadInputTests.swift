import Foundation
import Testing

@Suite("End to end: bad input")
struct BadInputTests {
  /// A mistake in a scenario file and what must be said about it.
  struct Mistake: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    /// Line and column, counted by hand.
    let place: String
    let code: String
    let pointer: String
    let words: [String]

    var testDescription: String { name }
  }

  static let mistakes = [
    Mistake(
      name: "not JSON", text: "dette er ikke JSON\n", place: "1:1", code: "syntaks", pointer: "",
      words: ["fant dette"]),
    Mistake(
      name: "cut off", text: "{\n  navn: \"A\",\n  start:", place: "3:9", code: "syntaks",
      pointer: "/start", words: []),
    Mistake(
      name: "equal keys", text: based("navn: \"A\",\n  navn: \"B\""), place: "4:3",
      code: "duplikat", pointer: "/navn", words: []),
    Mistake(
      name: "wrong type", text: based("start: 7"), place: "3:10", code: "feil-type",
      pointer: "/start", words: ["fant 7", "«2013-01-01»"]),
    Mistake(
      name: "unknown key", text: based("nvan: \"A\""), place: "3:3", code: "ukjent-nokkel",
      pointer: "/nvan", words: ["mente du «navn»?"]),
    Mistake(
      name: "negative stock",
      text: based("kommunaleBoliger: { typer: { \"ordinær liten\": { bestand: -5 } } }"),
      place: "3:60", code: "utenfor-grenser",
      pointer: "/kommunaleBoliger/typer/ordinær liten/bestand", words: ["fant -5", "minst 0"]),
    Mistake(
      name: "probability 1.2", text: based("innganger: { økonomi: { oppdages: 1.2 } }"),
      place: "3:37", code: "utenfor-grenser", pointer: "/innganger/økonomi/oppdages",
      words: ["fant 1.2", "fra 0 til 1"]),
    Mistake(
      name: "missing file", text: "{\n  basertPå: \"borte.json5\" }", place: "2:13",
      code: "finnes-ikke", pointer: "/basertPå", words: ["borte.json5"]),
    Mistake(
      name: "cycle", text: "{ basertPå: \"feil.json5\" }", place: "1:13", code: "syklus",
      pointer: "/basertPå", words: ["feil.json5 → feil.json5"]),
    Mistake(
      name: "outside the folder", text: "{ basertPå: \"../../hemmelig.json5\" }", place: "1:13",
      code: "utenfor-rot", pointer: "/basertPå", words: []),
  ]

  private static func based(_ line: String) -> String {
    "{\n  basertPå: \"boligflyt:kristiansand-2009.json5\",\n  \(line),\n}\n"
  }

  @Test(
    "An organisation alone is told from a scenario, with its place and how it is used, and no more",
    arguments: [
      (["run", "nova-kristiansand"], "boligflyt:organisering/nova-kristiansand.json5:6:3: "),
      (
        ["describe", "organisering/nova-kristiansand.json5"],
        "boligflyt:organisering/nova-kristiansand.json5:6:3: "
      ),
      (
        ["compare", "kristiansand-2009", "boligflyt:organisering/nova-kristiansand.json5"],
        "boligflyt:organisering/nova-kristiansand.json5:6:3: "
      ),
      (["check", "mappe/nova-kristiansand.json5"], "mappe/nova-kristiansand.json5:4:3: "),
      (["network", "mappe/nova-kristiansand.json5"], "mappe/nova-kristiansand.json5:4:3: "),
    ])
  func organisation(arguments: [String], place: String) throws {
    let folder = try TestFolder()
    try FileManager.default.createDirectory(
      atPath: folder.path + "/mappe", withIntermediateDirectories: true)
    // As the shipped ones: what it is based on lies outside its own folder.
    try folder.write(
      "mappe/nova-kristiansand.json5",
      """
      {
        basertPå: "../grunnlag/organisasjon.json5",
        beskrivelse: "En organisering.",
        tittel: "Etter mønster av Kristiansand",
        enheter: { Nav: { oppgaver: ["mottak"], årsverk: 1 } },
      }
      """)
    let outcome = try BuiltProgram.run(in: folder, arguments)
    #expect(outcome.code == 2 && outcome.output == "")
    #expect(outcome.error.split(separator: "\n").count == 1, "\(outcome.error)")
    #expect(outcome.error.contains(place + "feil [organisasjonsoppsett]"), "\(outcome.error)")
    let line =
      "organisasjon: { \"basertPå\": \"boligflyt:organisering/nova-kristiansand.json5\" }"
    #expect(outcome.error.contains(line))
    #expect(outcome.error.contains("slik er «kristiansand-full-organisering» laget"))
    #expect(folder.names() == ["mappe"])
  }

  @Test("An organisation of one's own is named by its file, in English too")
  func ownOrganisation() throws {
    let folder = try TestFolder()
    try folder.write(
      "min.json5", "{ enheter: { Nav: { oppgaver: [\"mottak\"], årsverk: 1 } }, uff: 1 }")
    let outcome = try BuiltProgram.run(in: folder, "check", "min.json5", "--language", "en")
    #expect(outcome.code == 2)
    #expect(outcome.error.contains("min.json5:1:3: error [organisasjonsoppsett]: the file is an"))
    #expect(outcome.error.contains("organisasjon: { \"basertPå\": \"min.json5\" }"))
    // The line works: what is wrong with the organisation itself is told then.
    try folder.write(
      "by.json5",
      "{ \"basertPå\": \"boligflyt:trondheim-2009.json5\", organisasjon: { \"basertPå\": \"min.json5\" } }"
    )
    let used = try BuiltProgram.run(in: folder, "check", "by.json5")
    #expect(used.code == 2 && used.error.contains("[ukjent-nokkel] /organisasjon/uff"))
  }

  @Test(
    "contracts, Runs: check and run say file, line, column, code, pointer and what was found; exit 2, nothing written",
    arguments: mistakes)
  func mistake(_ mistake: Mistake) throws {
    let folder = try TestFolder()
    try folder.write("feil.json5", mistake.text)
    let calls = [
      ["check", "feil.json5"], ["run", "feil.json5"],
      ["compare", "kristiansand-2009", "feil.json5", "--output", "ut"], ["describe", "feil.json5"],
    ]
    for call in calls {
      let outcome = try BuiltProgram.run(in: folder, call)
      #expect(outcome.code == 2)
      #expect(outcome.output == "")
      let pointer = mistake.pointer.isEmpty ? "" : " \(mistake.pointer)"
      let start = "feil.json5:\(mistake.place): feil [\(mistake.code)]\(pointer): "
      #expect(outcome.error.hasPrefix(start))
      for words in mistake.words { #expect(outcome.error.contains(words)) }
      #expect(folder.names() == ["feil.json5"])
    }
  }

  @Test("All errors of a file are told at once, in English too, and the good files are named fine")
  func allAtOnce() throws {
    let folder = try TestFolder()
    try folder.write("a.json5", BadInputTests.based("start: 7,\n  nvan: 1,\n  år: -1"))
    let outcome = try BuiltProgram.run(
      in: folder, "check", "a.json5", "kristiansand-2009", "--language", "en")
    #expect(outcome.code == 2)
    #expect(outcome.output == "kristiansand-2009: fine\n")
    for place in ["3:10", "4:3", "5:7"] {
      #expect(outcome.error.contains("a.json5:\(place): error ["))
    }
  }

  @Test("Of very many errors a hundred are printed, and the rest are counted")
  func veryMany() throws {
    let folder = try TestFolder()
    let lines = (1...5000).map { "  ukjent\($0): 1" }.joined(separator: ",\n")
    try folder.write("a.json5", BadInputTests.based(lines))
    let outcome = try BuiltProgram.run(in: folder, "check", "a.json5")
    #expect(outcome.code == 2 && outcome.output == "")
    let printed = outcome.error.split(separator: "\n")
    #expect(printed.count == 101)
    #expect(printed.last == "… og 4900 feil til")
  }

  @Test("An unknown scenario name is answered with the nearest one")
  func unknownName() throws {
    let folder = try TestFolder()
    for call in [["run", "kristiansand-209"], ["compare", "kristiansand-209", "bykommune-2023"]] {
      let outcome = try BuiltProgram.run(in: folder, call)
      #expect(outcome.code == 2 && outcome.output == "")
      #expect(outcome.error.contains("finner ikke «kristiansand-209»"))
      #expect(outcome.error.contains("Mente du «kristiansand-2009»?"))
      #expect(folder.names() == [])
    }
  }

  @Test("A folder, or bytes that are no text, are no scenario")
  func noText() throws {
    let folder = try TestFolder()
    try Data([0xFF, 0xFE, 0x00, 0xD8]).write(to: URL(filePath: "\(folder.path)/bilde.json5"))
    for file in ["bilde.json5", "."] {
      let outcome = try BuiltProgram.run(in: folder, "check", file)
      #expect(outcome.code == 2 && outcome.output == "" && !outcome.error.isEmpty)
    }
  }

  @Test(
    "Wrong use is told on standard error with a pointer to help",
    arguments: [
      ["kjør"], ["run", "--replications", "0"], ["run", "--replications", "1e3"],
      ["run", "--years", "1000000"], ["run", "--repliactions", "3"], ["compare", "bykommune-2023"],
      ["run", "--seed", "-1"], ["run", "--csv", "pdf"], ["check"], ["run", "--output"],
      ["run", "--threads=0"], ["list", "mer"], ["--seed", "1", "run"],
    ])
  func wrongUse(_ arguments: [String]) throws {
    let folder = try TestFolder()
    let outcome = try BuiltProgram.run(in: folder, arguments)
    #expect(outcome.code == 2)
    #expect(outcome.output == "")
    #expect(outcome.error.hasPrefix("boligflyt: "))
    #expect(outcome.error.contains("«boligflyt help"))
    #expect(folder.names() == [])
  }
}
