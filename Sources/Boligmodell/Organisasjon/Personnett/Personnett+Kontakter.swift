// Who has contact with whom, and how often.

extension Personnett {
  /// The ties of the shape first, then as many as are asked for, within and between fields in the shares that
  /// homophily gives. Of those, so many are daily. Monthly ones come on top, in their own shape.
  static func kontakter(_ beskrivelse: Personnettbeskrivelse, _ personer: [Person]) -> [Tie] {
    let skisse = Nettskisse(beskrivelse.form, beskrivelse, personer)
    let utvalg = Utvalg(beskrivelse, personer)
    let ukentlige = utvalg.par(beskrivelse.ukentligeKontakter, av: skisse, fra: [])
    let daglige = utvalg.trukket(
      beskrivelse.kanter(beskrivelse.dagligeKontakter ?? 0), blant: ukentlige, med: [])
    let senere =
      beskrivelse.formMånedlig.map { Nettskisse($0, beskrivelse, personer) } ?? skisse
    let alle = utvalg.par(beskrivelse.månedligeKontakter, av: senere, fra: ukentlige)
    return alle.sorted().map { par in
      let hyppighet: Hyppighet =
        daglige.contains(par) ? .daglig : ukentlige.contains(par) ? .ukentlig : .månedlig
      return Tie(
        a: par.a, b: par.b, hyppighet: hyppighet, form: utvalg.form(av: par, hyppighet))
    }
  }
}

/// A pair of persons, the lower first.
private struct Par: Comparable {
  let a: Int
  let b: Int

  static func < (left: Par, right: Par) -> Bool { (left.a, left.b) < (right.a, right.b) }
}

/// Picks pairs by draws of their own, so that asking for more adds pairs and takes none away.
private struct Utvalg {
  let beskrivelse: Personnettbeskrivelse
  let personer: [Personnett.Person]
  let trekninger: Nettrekninger

  init(_ beskrivelse: Personnettbeskrivelse, _ personer: [Personnett.Person]) {
    self.beskrivelse = beskrivelse
    self.personer = personer
    trekninger = Nettrekninger(seed: beskrivelse.frø)
  }

  /// The pairs that are there already, the skeleton, and then allowed pairs up to the number asked for.
  func par(_ kontakter: Double?, av skisse: Nettskisse, fra før: [Par]) -> [Par] {
    let skjelett = skisse.skjelett.map { Par(a: $0.a, b: $0.b) }
    let med = før + skjelett.filter { !før.contains($0) }
    guard let kontakter else { return med }
    let tillatte = skisse.tillatt.indices.flatMap { a in
      Kontaktnett.noder(skisse.tillatt[a]).filter { $0 > a }.map { Par(a: a, b: $0) }
    }
    let antall = beskrivelse.kanter(kontakter)
    return trukket(antall, blant: tillatte.filter { !med.contains($0) }, med: med)
  }

  /// Adds pairs until there are so many, or none are left; those of persons who have contact last come last.
  func trukket(_ antall: Int, blant mulige: [Par], med: [Par]) -> [Par] {
    let mangler = min(max(0, antall - med.count), mulige.count)
    let loddet = mulige.map { par in
      let lodd = trekninger.uniform(.par, Nettrekninger.par(par.a, par.b))
      return (løse: løse(par), lodd: lodd, par: par)
    }.sorted { ($0.løse, $0.lodd) < ($1.løse, $1.lodd) }.map(\.par)
    guard let homofili = beskrivelse.homofili else { return med + loddet.prefix(mangler) }
    let innen = loddet.filter(erInnen)
    let mellom = loddet.filter { !erInnen($0) }
    let ønsket = Int((homofili * Double(antall)).rounded()) - med.count(where: erInnen)
    let flest = min(mangler, innen.count)
    let fraInnen = min(max(ønsket, mangler - mellom.count, 0), flest)
    return med + innen.prefix(fraInnen) + mellom.prefix(mangler - fraInnen)
  }

  /// How many of the pair have contact last.
  private func løse(_ par: Par) -> Int {
    [par.a, par.b].count { beskrivelse.erLøst(personer[$0]) }
  }

  private func erInnen(_ par: Par) -> Bool {
    personer[par.a].arbeidsområde == personer[par.b].arbeidsområde
  }

  /// Daily contact within a field is a matter of place (Møreforsking 2015, comment on figure 19).
  func form(av par: Par, _ hyppighet: Hyppighet) -> Kontaktform {
    if hyppighet == .daglig, erInnen(par) { return .samlokalisert }
    let nummer = Nettrekninger.par(par.a, par.b)
    return trekninger.uniform(.form, nummer) < beskrivelse.uformelle ? .uformell : .formell
  }
}
