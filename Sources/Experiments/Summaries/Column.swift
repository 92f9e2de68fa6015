import Boligmodell

/// What a column holds, by positions in the lists of a ``Boligmodell/OutcomeLayout``.
public enum Column: Sendable, Hashable {
  case indikator(Int, group: Int, periode: Int)
  case serie(Int, group: Int, dato: Int)
  case flyt(fra: Int, til: Int, periode: Int)
  case varighet(Int, group: Int, statistikk: Int)
  case virkemiddel(Int, mål: Int, periode: Int)
  case kostnad(Int, periode: Int)
  case organisasjon(Int, periode: Int)
}

extension OutcomeLayout {
  /// What each column holds, in order.
  public var columns: [Column] {
    var answer: [Column] = []
    answer.reserveCapacity(columnCount)
    for (i, indikator) in indikatorer.enumerated() {
      for g in groupNumbers(indikator) {
        for p in periods.indices { answer.append(.indikator(i, group: g, periode: p)) }
      }
    }
    for (s, serie) in seriesList.enumerated() {
      for g in groupNumbers(serie) {
        for d in dates.indices { answer.append(.serie(s, group: g, dato: d)) }
      }
    }
    for f in flowsFrom.indices {
      for t in flowsTo.indices {
        for p in periods.indices { answer.append(.flyt(fra: f, til: t, periode: p)) }
      }
    }
    for v in durations.indices {
      for g in 0..<householdGroupCount {
        for s in durationStatistics.indices {
          answer.append(.varighet(v, group: g, statistikk: s))
        }
      }
    }
    for i in instruments.indices {
      for m in instrumentMeasures.indices {
        for p in periods.indices { answer.append(.virkemiddel(i, mål: m, periode: p)) }
      }
    }
    for k in costLines.indices {
      for p in periods.indices { answer.append(.kostnad(k, periode: p)) }
    }
    for o in organisation.indices {
      for p in periods.indices { answer.append(.organisasjon(o, periode: p)) }
    }
    return answer
  }

  /// The number of a column.
  public func nummer(_ column: Column) -> Int {
    switch column {
    case .indikator(let i, let g, let p): self.column(indikator: i, group: g, periode: p)
    case .serie(let s, let g, let d): self.column(serie: s, group: g, dato: d)
    case .flyt(let f, let t, let p): self.column(flowsFrom: f, til: t, periode: p)
    case .varighet(let v, let g, let s): self.column(varighet: v, group: g, statistikk: s)
    case .virkemiddel(let i, let m, let p): self.column(virkemiddel: i, mål: m, periode: p)
    case .kostnad(let k, let p): self.column(kostnad: k, periode: p)
    case .organisasjon(let o, let p): self.column(organisasjon: o, periode: p)
    }
  }

  /// Which way is better for a column; only indikatorer have a direction.
  public func retning(_ column: Column) -> Indikator.Retning {
    if case .indikator(let i, _, _) = column { indikatorer[i].retning } else { .ingen }
  }
}
