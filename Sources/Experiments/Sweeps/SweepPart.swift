import Boligmodell
import ScenarioFormat

/// One scenario of a study with its factors and its design.
struct SweepPart: Sendable {
  /// One a factor of the study; nil where the scenario does not have it.
  let bound: [BundetFaktor?]
  private let base: JSONNode
  /// Factors in the order in which they are put in: the whole before its parts.
  private let order: [Int]
  /// Factors that go in step.
  private let axes: [[Int]]
  private let design: SweepDesign
  /// Values of each point of a list.
  private let rows: [[Faktorverdi?]]?

  /// Nil, with problems, where a factor does not fit the scenario.
  init?(
    _ studie: Studie, _ base: Sweep.Base, seed: UInt64, problems: inout ProblemList
  ) throws {
    let own = studie.faktorer.indices.filter { studie.faktorer[$0].gjelder(base.name) }
    let order = own.sorted { a, b in
      let (left, right) = (studie.faktorer[a].dybde, studie.faktorer[b].dybde)
      return (left, a) < (right, b)
    }
    self.base = base.document
    self.order = order
    var bound = [BundetFaktor?](repeating: nil, count: studie.faktorer.count)
    var document = base.document
    let before = problems.errors.count
    for factor in order {
      bound[factor] = studie.faktorer[factor].bundet(til: document, problems: &problems)
      // What is put in whole may hold what later factors lead to.
      if let here = bound[factor], !here.erTall,
        let changed = here.sett(.nivå(0), i: document, problems: &problems)
      {
        document = changed
      }
    }
    guard problems.errors.count == before else { return nil }
    self.bound = bound
    SweepPart.checkPlaces(own.map { studie.faktorer[$0] }, problems: &problems)
    let groups = studie.sammen.map { $0.faktorer.filter(own.contains) }.filter { !$0.isEmpty }
    let single = own.filter { factor in !groups.contains { $0.contains(factor) } }
    axes = (groups + single.map { [$0] }).sorted { $0[0] < $1[0] }
    if studie.plan.slag == .liste {
      rows = SweepPart.rows(studie, own, bound, problems: &problems)
    } else {
      rows = nil
      SweepPart.checkGrid(studie, own, problems: &problems)
    }
    guard problems.errors.count == before else { return nil }
    design = try SweepDesign(
      studie.plan, levels: axes.map { studie.faktorer[$0[0]].antallNivåer },
      keys: axes.map { FactorKey.hash(of: studie.faktorer[$0[0]].nøkkel) },
      points: studie.plan.punkter?[base.name] ?? 1, seed: seed)
  }

  /// Number of points, before conditions.
  var count: Int { rows?.count ?? design.count }

  /// The values of a point, one a factor of the study.
  func values(_ number: Int) -> [Faktorverdi?] {
    if let rows { return rows[number] }
    var values = [Faktorverdi?](repeating: nil, count: bound.count)
    for (axis, place) in zip(axes, design.places(number)) {
      for factor in axis {
        guard let here = bound[factor] else { continue }
        values[factor] =
          switch place {
          case .own: .egen
          case .share(let share):
            here.faktor.antallNivåer.map { here.verdi(min(Int(share * Double($0)), $0 - 1)) }
              ?? here.verdi(ved: share)
          case .level(let level):
            here.faktor.antallNivåer == nil ? here.ytre[level] : here.verdi(level)
          }
      }
    }
    return values
  }

  /// The document of a point; nil, with problems, where a value does not fit.
  func document(_ values: [Faktorverdi?], problems: inout ProblemList) -> JSONNode? {
    var document = base
    for factor in order {
      guard let value = values[factor], let bound = bound[factor] else { continue }
      guard let changed = bound.sett(value, i: document, problems: &problems) else { return nil }
      document = changed
    }
    return document
  }

  // MARK: Checks

  /// Two factors may not set the same place.
  private static func checkPlaces(_ factors: [Faktor], problems: inout ProblemList) {
    for (index, factor) in factors.enumerated() {
      for other in factors[..<index] where factor.måte != .flettes || other.måte != .flettes {
        guard factor.måte != .ganges, other.måte != .ganges,
          let same = factor.pekere.first(where: other.pekere.contains)
        else { continue }
        problems.add(
          factor.stedPeker.problem(
            .duplikat, "«\(other.navn)» setter det samme", en: "\"\(other.navn)\" sets the same",
            found: same.description))
      }
    }
  }

  /// A grid needs a number of values of each factor.
  private static func checkGrid(
    _ studie: Studie, _ own: [Int], problems: inout ProblemList
  ) {
    guard studie.plan.slag == .rutenett else { return }
    for factor in own where studie.faktorer[factor].antallNivåer == nil {
      problems.add(
        studie.faktorer[factor].sted.problem(
          .mangler, "et rutenett trenger «steg» eller «antall»",
          en: "a grid needs \"steg\" or \"antall\""))
    }
  }
}

extension Faktor {
  /// How deep its shallowest pointer leads.
  fileprivate var dybde: Int { pekere.map(\.tokens.count).min() ?? 0 }
}
