import SimulationKernel

extension World {
  /// A probability as instruments change it for a household.
  @inline(__always)
  func sannsynlighet(_ p: Double, _ punkt: Sannsynlighetspunkt, _ s: Int) -> Double {
    instruments.område(punkt).isEmpty ? p : sannsynlighet(p, punkt, attributes(s))
  }

  func sannsynlighet(_ p: Double, _ punkt: Sannsynlighetspunkt, _ a: Attributes) -> Double {
    var p = p
    for k in instruments.område(punkt) where gjelder(k, a) {
      let verdi = instruments.virkninger[k].verdi
      p = instruments.virkninger[k].settes ? verdi : p * dosert(k)
    }
    return min(p, 1)
  }

  /// A duration as instruments change it for a household.
  @inline(__always)
  func varighet(_ days: Double, _ punkt: Varighetspunkt, _ s: Int) -> Double {
    instruments.område(punkt).isEmpty ? days : varighet(days, punkt, attributes(s))
  }

  func varighet(_ days: Double, _ punkt: Varighetspunkt, _ a: Attributes) -> Double {
    days * produkt(instruments.område(punkt), a)
  }

  /// Factor on the cost of refurbishing the dwelling that a household left.
  func oppussingskostnadsfaktor(_ a: Attributes) -> Double {
    let (fra, til) = instruments.oppussingskostnad
    return produkt(Int(fra)..<Int(til), a)
  }

  /// Points on the waiting list that instruments add.
  func poengFraVirkemidler(_ a: Attributes) -> Double {
    let (fra, til) = instruments.poeng
    var sum = 0.0
    for k in Int(fra)..<Int(til) where gjelder(k, a) { sum += instruments.virkninger[k].verdi }
    return sum
  }

  /// Whether prevention keeps an arriving household away: counted for the instruments that act on it.
  mutating func forebygges(_ s: Int) -> Bool {
    let a = attributes(s)
    let p = sannsynlighet(1, .inngang, a)
    if p >= 1 || draws.uniform(husholdninger[s].subject, purpose: Purpose.forebygges) < p {
      return false
    }
    for k in instruments.område(.inngang) where gjelder(k, a) {
      virkemiddeltall[Int(instruments.virkninger[k].nummer)].forebygget += 1
    }
    return true
  }

  private func produkt(_ område: Range<Int>, _ a: Attributes) -> Double {
    var produkt = 1.0
    for k in område where gjelder(k, a) { produkt *= dosert(k) }
    return produkt
  }

  private func gjelder(_ k: Int, _ a: Attributes) -> Bool {
    instruments.virkninger[k].bit & a.virkemidler != 0
      && instruments.virkninger[k].vilkår.gjelder(a)
  }

  private func dosert(_ k: Int) -> Double {
    instruments.virkninger[k].dosert
  }
}
