import Boligmodell

extension CommandDescription {
  /// `boligflyt merge FOLDER…`
  static let merge = CommandDescription(
    name: "merge",
    summary: LocalizedText(
      "Sett sammen delene av en kjøring som er gjort med --shard.",
      "Put together the parts of a run that was done with --shard."),
    operands: .init(LocalizedText("MAPPE…", "FOLDER…"), 1...Operands.many),
    options: [
      Options.output.declaration, Options.force.declaration, Options.threads.declaration,
      Options.assert.declaration, Options.quiet.declaration,
    ],
    details: LocalizedText(
      "Tar mappene som hver del ble skrevet til, og gir de samme filene, byte for byte, som om alt "
        + "var kjørt under ett. Alle delene må være med og høre til samme kjøring; ellers skrives "
        + "ingenting.",
      "Takes the folders that each part was written to, and gives the same files, byte for byte, as "
        + "if all had been run at once. All parts must be there and belong to the same run; else "
        + "nothing is written."),
    examples: [
      .init(
        "boligflyt merge del-1 del-2 del-3 --output Results/samlet",
        LocalizedText("Tre deler blir til ett resultat.", "Three parts become one result."))
    ])
}

let mergeCommand = Command(.merge) { invocation in
  let (record, folder) = try Merging(invocation: invocation).perform()
  return try RecordedRun.perform(record, invocation.resuming(in: folder))
}
