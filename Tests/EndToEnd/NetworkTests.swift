import Foundation
import Testing

@Suite("End to end: network")
struct NetworkTests {
  @Test("A star shows its known values on the terminal, in the table and in a drawing")
  func star() throws {
    let folder = try TestFolder()
    let outcome = try BuiltProgram.run(
      in: folder, "network", "ideal-stjerne", "--output", "ut", "--language", "en")
    #expect(outcome.code == 0 && outcome.error == "")
    #expect(outcome.output.hasPrefix("Idealtype: stjerne (Møreforsking 2015)\n"))
    #expect(outcome.output.contains("When A leaves"))
    #expect(outcome.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    #expect(folder.names("ut") == ["network.csv", "network.svg", "run.json"])

    let table = try Table(folder.text("ut/network.csv"))
    #expect(try table.column("scenario").allSatisfy { $0 == "ideal-stjerne" })
    #expect(try table.column("unit").allSatisfy { !$0.isEmpty })
    func value(_ variant: String, _ measure: String) throws -> String? {
      try table.row([
        "variant": variant, "element": "network", "layer": "weekly", "measure": measure,
      ])["value"]
    }
    #expect(try value("full", "degree_centralisation") == "1.0")
    #expect(try value("full", "diameter") == "2.0")
    #expect(try value("full", "cut_nodes") == "1.0")
    #expect(try value("without A", "isolates") == "6.0")
    #expect(try value("without A", "mean_path") == "")
    let edges = try table.cells(["element", "name", "other", "frequency", "value", "unit"])
      .filter { $0[0] == "edge" }
    #expect(edges.count == 6)
    #expect(edges[0] == ["edge", "A", "B", "weekly", "7.0", "days"])

    let svg = folder.text("ut/network.svg")
    #expect(svg.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg "))
    #expect(
      svg.contains(
        "<title id=\"tittel\">Idealtype: stjerne (Møreforsking 2015) – all contact</title>"))
    #expect(svg.contains("7 units and 6 contacts, 6 of them daily or weekly"))
    #expect(
      svg.contains("The drawing shows layer “all” of the table; sizes and cut nodes are those of"))
    // Six contacts, and of the legend the one frequency that they have.
    #expect(svg.split(separator: "\n").count { $0.hasPrefix("<line ") } == 7)
    #expect(svg.contains(">weekly<") && !svg.contains(">daily<") && !svg.contains(">seldom<"))
    // The white edge of every name lies over the lines and under every circle and letter.
    let order = svg.split(separator: "\n").compactMap { line -> Int? in
      if line.hasPrefix("<line ") { return 0 }
      if line.contains("stroke=\"#ffffff\"") && line.hasPrefix("<text ") { return 1 }
      if line.hasPrefix("<circle ") { return 2 }
      return line.contains("text-anchor=\"middle\"") ? 3 : nil
    }
    let drawing = order.prefix(6 + 7 + 7 + 7)
    #expect(drawing.count { $0 == 1 } == 7 && drawing.count { $0 == 3 } == 7)
    #expect(Array(drawing) == drawing.sorted())
    #expect(svg.hasSuffix("</svg>\n"))
  }

  @Test("The same network gives the same bytes, and a spreadsheet gets Norwegian labels")
  func bytes() throws {
    let folder = try TestFolder()
    for name in ["a", "b"] {
      let outcome = try BuiltProgram.run(
        in: folder, "network", "moreforsking-orland", "--output", name, "--answered", "56 %")
      #expect(outcome.code == 0)
    }
    #expect(folder.results("a") == folder.results("b"))
    let outcome = try BuiltProgram.run(
      in: folder, "network", "moreforsking-orland", "--output", "a", "--force", "--csv", "excel-nb")
    #expect(outcome.code == 0)
    let table = try Table(String(folder.text("a/network.csv").dropFirst()), separator: ";")
    #expect(table.header[1...3] == ["Variant", "Element", "Navn"])
    #expect(try table.column("Lag").contains("ukentlig"))
  }

  @Test("A survey of Oppdal sees 391 of 406 pairs when 23 of 29 answer")
  func answers() throws {
    let folder = try TestFolder()
    let outcome = try BuiltProgram.run(
      in: folder, "network", "moreforsking-oppdal", "--answered", "23")
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("Sett når 23 av 29 svarer (391 av 406 par)"))
    #expect(
      outcome.output.hasSuffix("\nFilene ligger i Results/moreforsking-oppdal-network-001.\n"))
    let ingen = try BuiltProgram.run(
      in: folder, "network", "ideal-linje", "--answered", "A; G", "--output", "linje")
    #expect(ingen.code == 0)
    let table = try Table(folder.text("linje/network.csv"))
    // Of A–B, B–C … F–G, those of A and of G are told.
    let sett = try table.row([
      "variant": "observed from 2 answers", "element": "network", "layer": "all", "measure": "ties",
    ])
    #expect(sett["value"] == "2.0")
  }

  @Test("Names that the program makes are in the reader's language, and can be given in it")
  func language() throws {
    let folder = try TestFolder()
    let outcome = try BuiltProgram.run(
      in: folder, "network", "moreforsking-oppdal", "--language", "en", "--output", "ut",
      "--without", "person 20 (economy, community)")
    #expect(outcome.code == 0, "\(outcome.error)")
    #expect(outcome.output.contains("When person 20 (economy, community) leaves"))
    #expect(outcome.output.contains("person 1 (politics) "))
    #expect(!outcome.output.contains("person 1 (politikk)"))
    let svg = folder.text("ut/network.svg")
    #expect(svg.contains(">services and allocation<") && !svg.contains(">tjenester"))
    // The identifiers of results are the same in both.
    let table = try Table(folder.text("ut/network.csv"))
    #expect(try table.column("name").contains("person 1 (politikk)"))
    let nb = try BuiltProgram.run(in: folder, "network", "moreforsking-oppdal")
    #expect(nb.output.contains("person 1 (politikk) "))
  }

  @Test("A scenario of one's own with a network of persons")
  func own() throws {
    let folder = try TestFolder()
    try folder.write(
      "egen.json5",
      """
      { basertPå: "boligflyt:trondheim-2009.json5", navn: "Egen <kommune> & co",
        organisasjon: { basertPå: "boligflyt:organisering/moreforsking-rissa.json5", tittel: "Egen <kommune> & co",
          personnett: { form: "toKlynger" } } }
      """)
    let outcome = try BuiltProgram.run(
      in: folder, "network", "egen.json5", "--without", "person 1", "--output", "ut")
    #expect(outcome.code == 0)
    #expect(outcome.output.hasPrefix("Egen <kommune> & co\n"))
    #expect(outcome.output.contains("Når person 1 ("))
    let svg = folder.text("ut/network.svg")
    #expect(svg.contains(">Egen &lt;kommune&gt; &amp; co – all kontakt</title>"))
    let again = try BuiltProgram.run(in: folder, "run", "ut/run.json")
    #expect(
      again.code == 2 && again.error.contains("er ikke fra en kommando som kan kjøres om igjen"))
  }

  @Test("What cannot be shown is told with exit code 2, and nothing is written")
  func errors() throws {
    let folder = try TestFolder()
    let calls: [(arguments: [String], error: String)] = [
      (["trondheim-2009"], "«trondheim-2009» har ingen organisering"),
      (["morforsking-oppdal"], "Mente du «moreforsking-oppdal»?"),
      (["ideal-ring", "--without", "H"], "--without: ingen enhet heter «H»"),
      (["moreforsking-oppdal", "--without", "Flyktninger"], "Mente du «Flyktning»?"),
      (["ideal-ring", "--answered", "8"], "--answered skal være et helt tall fra 0 til 7"),
      (["ideal-ring", "--answered", "101 %"], "--answered skal være"),
      (["ideal-ring", "--answered", "-1"], "--answered skal være"),
      (["ideal-ring", "--answered", "2.5"], "--answered skal være"),
      ([], "SCENARIO mangler"),
    ]
    for call in calls {
      let outcome = try BuiltProgram.run(in: folder, ["network"] + call.arguments)
      #expect(outcome.code == 2 && outcome.output == "", "\(call.arguments)")
      #expect(outcome.error.contains(call.error), "\(call.arguments): \(outcome.error)")
    }
    #expect(folder.names() == [])
    try folder.write("opptatt", "")
    let outcome = try BuiltProgram.run(in: folder, "network", "ideal-ring", "--output", "opptatt")
    #expect(outcome.code == 2 && folder.names() == ["opptatt"])
  }
}
