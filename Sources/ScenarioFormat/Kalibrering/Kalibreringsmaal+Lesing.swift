import Boligmodell

extension Kalibreringsmål {
  /// Reads a target, and finds what a description cannot say: numbers, groups and times that the scenario
  /// does not report.
  ///
  /// - Parameters:
  ///   - layout: of the scenario's outcomes.
  ///   - tid: the scenario's own years, whatever is run of them.
  /// - Returns: nil where something is wrong, with a problem at its place.
  init?(_ post: DocumentReader.Entry, in layout: OutcomeLayout, tid: TimeAxis) {
    let reader = post.value
    guard reader.isSound, let funnet = Måltall(reader["indikator"], in: layout) else { return nil }
    navn = post.name
    indikator = reader["indikator"].text
    indikatornavn = funnet.navn
    enhet = funnet.enhet
    kilde = reader["kilde"].text
    pointer = reader.pointer
    position = post.position
    guard let gruppe = Kalibreringsmål.gruppe(reader["gruppe"], funnet, layout),
      let periode = Kalibreringsmål.periode(reader, funnet, tid)
    else { return nil }
    self.gruppe = gruppe
    self.periode = periode
    let unit = funnet.enhet.slag
    let verdi = reader["verdi"].quantity(unit, .any)
    let toleranse = reader["toleranse"].quantity(unit, .positive)
    guard let verdi, let toleranse else { return nil }
    self.verdi = verdi
    self.toleranse = toleranse
  }

  private static func gruppe(
    _ reader: DocumentReader, _ måltall: Måltall, _ layout: OutcomeLayout
  ) -> Group? {
    let groups = måltall.groups.map { layout.groups[$0] }
    if let found = groups.first(where: { $0.id == reader.text }) { return found }
    reader.report(
      .ukjentVerdi, "indikatoren finnes ikke for denne gruppen",
      en: "the indicator is not there for this group",
      found: "\"\(Problem.shortened(reader.text))\"",
      allowed: LocalizedText(
        same: Problem.shortened(groups.map(\.id).joined(separator: ", "), to: 400)),
      suggestion: Suggestion.nearest(to: reader.text, among: groups.map(\.id)))
    return nil
  }

  /// The time that the target is about, where the scenario reports it.
  private static func periode(
    _ reader: DocumentReader, _ måltall: Måltall, _ tid: TimeAxis
  ) -> String? {
    let (periode, dato) = (reader.optional("periode"), reader.optional("dato"))
    switch måltall.slag {
    case .indikator:
      if let dato { return utenTid(dato, "dato", "«periode»", "\"periode\"") }
      guard let periode else { return helePerioden }
      let known = tid.periods.map(\.id)
      if known.contains(periode.text) { return periode.text }
      return utenfor(periode, found: periode.text, known.filter { $0 != helePerioden })
    case .varighet:
      if let dato { return utenTid(dato, "dato", "ingenting", "nothing") }
      if let periode { return utenTid(periode, "periode", "ingenting", "nothing") }
      return helePerioden
    case .serie:
      if let periode { return utenTid(periode, "periode", "«dato»", "\"dato\"") }
      let known = tid.seriedatoer(steg: nil).map(\.iso)
      guard let dato else {
        reader.report(
          .mangler, "en tidsserie leses på en dato: nøkkelen «dato» mangler",
          en: "a series is read on a date: the key \"dato\" is missing")
        return nil
      }
      guard let day = dato.date else { return nil }
      return known.contains("\(day)") ? "\(day)" : utenfor(dato, found: "\(day)", known)
    }
  }

  private static func utenfor(
    _ reader: DocumentReader, found: String, _ known: [String]
  ) -> String? {
    let (first, last) = (known.first ?? "", known.last ?? "")
    let isDate = found.count > 4 && first.count > 4
    reader.report(
      .utenforGrenser, "scenarioet har ikke tall for denne tiden",
      en: "the scenario has no numbers for this time", found: "\"\(Problem.shortened(found))\"",
      allowed: isDate
        ? LocalizedText(
          "startdatoen \(first), eller siste dag i en måned til og med \(last)",
          en: "the start date \(first), or the last day of a month up to \(last)")
        : LocalizedText("\(first) til \(last)", en: "\(first) to \(last)"))
    return nil
  }

  private static func utenTid(
    _ reader: DocumentReader, _ key: String, _ nb: String, _ en: String
  ) -> String? {
    reader.report(
      .ukjentNokkel, "indikatoren har ikke «\(key)»", en: "the indicator has no \"\(key)\"",
      allowed: LocalizedText(nb, en: en))
    return nil
  }
}

/// What a scenario reports under a name: an indikator, a series, or a statistic of a duration.
private struct Måltall {
  enum Slag { case indikator, serie, varighet }

  let slag: Slag
  let navn: LocalizedText
  let enhet: Indikator.Enhet
  /// The groups that it is reported for, by position.
  let groups: [Int]

  init?(_ reader: DocumentReader, in layout: OutcomeLayout) {
    let name = reader.text
    if let found = layout.indikatorer.first(where: { $0.id == name }) {
      (slag, navn, enhet, groups) =
        (.indikator, found.navn, found.enhet, layout.groupNumbers(found))
      return
    }
    if let found = layout.seriesList.first(where: { $0.id == name }) {
      (slag, navn, enhet, groups) = (.serie, found.navn, found.enhet, layout.groupNumbers(found))
      return
    }
    for duration in layout.durations {
      for statistic in layout.durationStatistics where "\(duration.id).\(statistic.id)" == name {
        slag = .varighet
        navn = LocalizedText(
          "\(duration.navn.nb), \(statistic.navn.nb)",
          en: "\(duration.navn.en), \(statistic.navn.en)")
        enhet = statistic.enhet
        groups = Array(0..<layout.householdGroupCount)
        return
      }
    }
    let names =
      layout.indikatorer.map(\.id) + layout.seriesList.map(\.id)
      + layout.durations.flatMap { duration in
        layout.durationStatistics.map { "\(duration.id).\($0.id)" }
      }
    reader.report(
      .ukjentVerdi, "ukjent indikator", en: "unknown indicator",
      found: "\"\(Problem.shortened(name))\"",
      allowed: LocalizedText(
        "dem «boligflyt list --indicators» viser",
        en: "those that \"boligflyt list --indicators\" shows"),
      suggestion: Suggestion.nearest(to: name, among: names))
    return nil
  }
}

extension Indikator.Enhet {
  /// The kind of number that a target in this unit is.
  fileprivate var slag: UnitKind {
    switch self {
    case .days: .duration
    case .kroner: .money
    case .andel: .share
    case .husholdninger, .personer, .boliger, .boligdøgn, .døgn, .timer, .antall, .lån: .number
    }
  }
}

extension DocumentReader {
  /// A number whose kind the description leaves open, in the unit of the model; nil after a problem.
  fileprivate func quantity(_ unit: UnitKind, _ bounds: QuantityBounds) -> Double? {
    var checker = ShapeChecker()
    let shape = QuantityShape(unit, bounds, isAnnotatable: false)
    let value = checker.quantity(node, shape, pointer)?.value
    for problem in checker.problems.problems { collector.add(problem) }
    return value
  }
}
