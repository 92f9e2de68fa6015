// A survey of contacts sees only what somebody told.

extension Kontaktnett {
  /// What a survey shows when only some answer: a tie is seen when one of the two answers, and a tie
  /// between two that did not answer stays hidden. All nodes stay, since those that did not answer are
  /// named by others (Møreforsking 2015).
  ///
  /// - Parameter svarte: those that answered, a bit each.
  public func observert(svarte: UInt64) -> Kontaktnett {
    var sett = Kontaktnett(navn: navn, grupper: grupper)
    for (a, b) in kanter where (svarte >> UInt64(a) | svarte >> UInt64(b)) & 1 == 1 {
      sett.knytt(a, b)
    }
    return sett
  }

  /// Pairs that touch at least one that answered, and pairs of two that did: how much of the network could
  /// be seen, and how much was told from both sides.
  public static func synligePar(noder: Int, svar: Int) -> (minstEn: Int, begge: Int) {
    let tause = noder - svar
    return (noder * (noder - 1) / 2 - tause * (tause - 1) / 2, svar * (svar - 1) / 2)
  }

  /// So many that answer, picked by draws keyed by their names, so that the same persons answer whatever
  /// the order of nodes.
  public func trukneSvar(antall: Int, seed: UInt64) -> UInt64 {
    let trekninger = Nettrekninger(seed: seed)
    let rekkefølge = navn.indices.map { node in
      (lodd: trekninger.uniform(.svarer, navn: navn[node]), node: node)
    }.sorted { $0 < $1 }
    return rekkefølge.prefix(antall).reduce(0) { $0 | 1 << UInt64($1.node) }
  }
}
