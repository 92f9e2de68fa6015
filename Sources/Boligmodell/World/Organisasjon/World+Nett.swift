import SimulationKernel

/// The contact network as it is now, and the way through it.
extension World {
  /// Counts hops and expected days between all units anew, after an edge came or went.
  mutating func regnNett() {
    org.måRegnes = false
    let n = org.flat.antall
    org.naboer.fill(0)
    org.hopp.fill(.max)
    org.ventetid.fill(.infinity)
    org.hoppRaskest.fill(.max)
    for nummer in 0..<org.kontakter.count where org.kontakter[nummer].erAktiv {
      let k = org.flat.kontakter[nummer]
      org.naboer[k.a * Hyppighet.allCases.count + Int(k.hyppighet.rawValue)] |= 1 << UInt64(k.b)
      org.naboer[k.b * Hyppighet.allCases.count + Int(k.hyppighet.rawValue)] |= 1 << UInt64(k.a)
      let dager = k.ventetid < 0 ? 0 : variates.mean(k.ventetid)
      org.ventetid[k.a * n + k.b] = dager
      org.ventetid[k.b * n + k.a] = dager
      org.hopp[k.a * n + k.b] = 1
      org.hopp[k.b * n + k.a] = 1
      org.hoppRaskest[k.a * n + k.b] = 1
      org.hoppRaskest[k.b * n + k.a] = 1
    }
    for e in 0..<n {
      org.ventetid[e * n + e] = 0
      org.hopp[e * n + e] = 0
      org.hoppRaskest[e * n + e] = 0
    }
    // Floyd and Warshall: all pairs, by number of hops, and by expected days and then hops.
    for via in 0..<n {
      for a in 0..<n where org.hopp[a * n + via] < .max {
        for b in 0..<n where org.hopp[via * n + b] < .max {
          let hopp = Int(org.hopp[a * n + via]) + Int(org.hopp[via * n + b])
          if hopp < Int(org.hopp[a * n + b]) { org.hopp[a * n + b] = UInt8(min(hopp, 254)) }
          let dager = org.ventetid[a * n + via] + org.ventetid[via * n + b]
          let skritt = UInt8(
            min(Int(org.hoppRaskest[a * n + via]) + Int(org.hoppRaskest[via * n + b]), 254))
          if dager < org.ventetid[a * n + b]
            || dager == org.ventetid[a * n + b] && skritt < org.hoppRaskest[a * n + b]
          {
            org.ventetid[a * n + b] = dager
            org.hoppRaskest[a * n + b] = skritt
          }
        }
      }
    }
  }

  /// Where a case goes next from a unit on its way to one of some others. Of several that have the task and
  /// are known equally well the draw decides, or all would go to the first.
  ///
  /// - Parameter trekning: a uniform number, asked for where there is a choice.
  func nesteEnhet(
    _ fra: Int, _ mål: UInt64, _ besøkte: UInt64, _ trekning: () -> Double
  ) -> Int {
    if færrestHopp(fra, mål) == .max {
      // Nobody knows anyone who knows: someone finds out.
      return enAv(mål, trekning)
    }
    return org.regler.ruting == .kjentKontakt
      ? kjentKontakt(fra, mål, besøkte, trekning) : raskesteVei(fra, mål)
  }

  private func enAv(_ enheter: UInt64, _ trekning: () -> Double) -> Int {
    let antall = enheter.nonzeroBitCount
    if antall <= 1 { return enheter.trailingZeroBitCount }
    var rest = enheter
    for _ in 0..<min(Int(trekning() * Double(antall)), antall - 1) { rest &= rest &- 1 }
    return rest.trailingZeroBitCount
  }

  private func færrestHopp(_ fra: Int, _ mål: UInt64) -> UInt8 {
    var færrest = UInt8.max
    var rest = mål
    while rest != 0 {
      færrest = min(færrest, org.hopp[fra * org.flat.antall + rest.trailingZeroBitCount])
      rest &= rest &- 1
    }
    return færrest
  }

  /// The contact that has the task and is talked with most; else the one talked with most, of equals the
  /// one nearest to the task, of equals the first.
  private func kjentKontakt(
    _ fra: Int, _ mål: UInt64, _ besøkte: UInt64, _ trekning: () -> Double
  ) -> Int {
    let klasser = Hyppighet.allCases.count
    for klasse in 0..<klasser {
      let direkte = org.naboer[fra * klasser + klasse] & mål
      if direkte != 0 { return enAv(direkte, trekning) }
    }
    for klasse in 0..<klasser {
      var rest = org.naboer[fra * klasser + klasse] & ~besøkte
      if rest == 0 { continue }
      var best = rest.trailingZeroBitCount
      var færrest = færrestHopp(best, mål)
      rest &= rest &- 1
      while rest != 0 {
        let e = rest.trailingZeroBitCount
        rest &= rest &- 1
        let hopp = færrestHopp(e, mål)
        if hopp < færrest {
          best = e
          færrest = hopp
        }
      }
      return best
    }
    return mål.trailingZeroBitCount
  }

  /// The next unit on the path with the least expected delay; of equals the one with fewest hops.
  private func raskesteVei(_ fra: Int, _ mål: UInt64) -> Int {
    let n = org.flat.antall
    var til = mål.trailingZeroBitCount
    var rest = mål & (mål &- 1)
    while rest != 0 {
      let e = rest.trailingZeroBitCount
      rest &= rest &- 1
      if kommerFør(fra, e, til) { til = e }
    }
    var best = til
    var dager = Double.infinity
    var hopp = UInt8.max
    for nabo in 0..<n where nabo != fra {
      let nummer = org.flat.kontakt(fra, nabo)
      if nummer < 0 || !org.kontakter[nummer].erAktiv || org.hopp[nabo * n + til] == .max {
        continue
      }
      let k = org.flat.kontakter[nummer]
      let sum = (k.ventetid < 0 ? 0 : variates.mean(k.ventetid)) + org.ventetid[nabo * n + til]
      if sum < dager || sum == dager && org.hoppRaskest[nabo * n + til] < hopp {
        best = nabo
        dager = sum
        hopp = org.hoppRaskest[nabo * n + til]
      }
    }
    return best
  }

  private func kommerFør(_ fra: Int, _ a: Int, _ b: Int) -> Bool {
    let n = org.flat.antall
    let (en, annen) = (org.ventetid[fra * n + a], org.ventetid[fra * n + b])
    return en != annen
      ? en < annen : org.hoppRaskest[fra * n + a] < org.hoppRaskest[fra * n + b]
  }
}
