import SimulationKernel

extension Modell {
  /// A household that no kind of dwelling is for.
  public struct UtenBoligtype: Sendable, Equatable {
    /// Numbers of its husholdningstype and of its målgrupper.
    public var husholdningstype: Int
    public var målgrupper: [Int]
    public var behov: Behov
    /// Years, and kroner a year.
    public var alder: Double
    public var inntekt: Double
  }

  /// A household of an entry of the initial population that no kind of dwelling is for, where there can be
  /// one: such a household cannot be on a waiting list. Looks at every combination of attributes that the
  /// inngang can give and the rules tell apart; nil also where there are too many to look through, or rules
  /// look at more than attributes of entry.
  public func utenBoligtype(_ post: Startbestand) -> UtenBoligtype? {
    let regler = boligtyper.flatMap(\.passerFor)
    if regler.contains(.alltid) || !regler.allSatisfy(\.erEnkel) { return nil }
    let inngang = innganger[post.inngang]
    if inngang.alder < 0 || inngang.inntekt < 0 { return nil }
    let typer = husholdningstyper.indices.filter {
      inngang.husholdningstyper.probabilities[$0] > 0
    }
    let nivåer = Behov.allCases.filter { inngang.behov.probabilities[Int($0.rawValue)] > 0 }
    let aldre = celler(inngang.alder, delt: regler.flatMap { [$0.alder.fra, $0.alder.til] })
    let inntekter = celler(
      inngang.inntekt, delt: regler.flatMap { [$0.inntekt.fra, $0.inntekt.til] })
    let grupper = målgruppesett(inngang, regler)
    let antall = [typer.count, nivåer.count, aldre.count, inntekter.count, grupper.count]
    let forsøk = antall.reduce(Double(regler.count)) { $0 * Double($1) }
    if forsøk > Modell.flesteForsøk { return nil }
    for type in typer {
      for behov in nivåer {
        for alder in aldre {
          for inntekt in inntekter {
            for målgrupper in grupper {
              let a = Attributes(
                kjennetegn: Kjennetegn.av(
                  husholdningstype: UInt8(type), harBarn: husholdningstyper[type].harBarn)
                  | UInt64(målgrupper) << Kjennetegn.målgruppe
                  | 1 << (Kjennetegn.inngang + UInt64(post.inngang)),
                nå: Kjennetegn.nå(
                  behov: behov.rawValue, bosituasjon: post.bosituasjon.rawValue, .iBruk),
                personer: husholdningstyper[type].personer, virkemidler: 0, alder: Float(alder),
                inntekt: Float(inntekt), egenkapital: 0, boutgift: 0)
              if regler.contains(where: { $0.gjelder(a) }) { continue }
              return UtenBoligtype(
                husholdningstype: type,
                målgrupper: self.målgrupper.indices.filter {
                  målgrupper & (1 << UInt16($0)) != 0
                }, behov: behov, alder: alder, inntekt: inntekt)
            }
          }
        }
      }
    }
    return nil
  }

  private static let flesteForsøk = 2_000_000.0

  /// One value of each stretch between bounds in which a distribution has some of its probability.
  private func celler(_ variate: Int32, delt grenser: [Float]) -> [Double] {
    var andeler = [0.0]
    for grense in Set(grenser).sorted() where grense.isFinite {
      andeler.append(variates.share(variate, below: Double(grense)))
    }
    andeler.append(1)
    return zip(andeler, andeler.dropFirst()).filter { $1 - $0 > 1e-9 }
      .map { variates.quantile(variate, ($0 + $1) / 2) }
  }

  /// The sets of målgrupper, among those that rules name, that a household can belong to.
  private func målgruppesett(_ inngang: Inngang, _ regler: [Vilkår]) -> [UInt16] {
    let nevnt = regler.reduce(UInt16(0)) { $0 | $1.målgrupper | $1.utenMålgrupper }
    var sett: [UInt16] = [0]
    for (nummer, sannsynlighet) in inngang.målgrupper.enumerated() {
      let bit = UInt16(1) << UInt16(nummer)
      if nevnt & bit == 0 || sannsynlighet <= 0 { continue }
      let med = sett.map { $0 | bit }
      sett = sannsynlighet < 1 ? sett + med : med
    }
    return sett
  }
}

extension VariateTable {
  /// Share of a distribution below a number, by bisection on its quantile function.
  func share(_ variate: Int32, below x: Double) -> Double {
    var low = 0.0
    var high = 1.0
    for _ in 0..<48 {
      let middle = (low + high) / 2
      if quantile(variate, middle) < x { low = middle } else { high = middle }
    }
    // Nothing, or all, is below: bisection comes within 2⁻⁴⁸ of it.
    return low == 0 ? 0 : high == 1 ? 1 : low
  }
}
