// What hangs together, and what holds it together.

extension Kontaktnett {
  /// The components, each the set of its nodes, in order of their first node. A node without ties is a
  /// component of its own.
  public var komponenter: [UInt64] {
    var komponenter: [UInt64] = []
    var sett: UInt64 = 0
    for node in naboer.indices where sett >> UInt64(node) & 1 == 0 {
      let komponent = komponent(med: node)
      komponenter.append(komponent)
      sett |= komponent
    }
    return komponenter
  }

  /// All that a node can reach, itself among them, without going through some others.
  func komponent(med node: Int, utenom sperret: UInt64 = 0) -> UInt64 {
    var komponent: UInt64 = 1 << UInt64(node)
    var front = komponent
    while front != 0 {
      var neste: UInt64 = 0
      for node in Kontaktnett.noder(front) { neste |= naboer[node] }
      front = neste & ~komponent & ~sperret
      komponent |= front
    }
    return komponent
  }

  /// Nodes without ties.
  public var isolerte: [Int] { naboer.indices.filter { naboer[$0] == 0 } }

  /// Cut nodes (articulation points): those whose loss leaves some of the others without a path that they
  /// had. Found by their definition: the neighbours of such a node do not all reach each other without it.
  ///
  /// Source: Wasserman and Faust, "Social Network Analysis" (1994), section 4.3.
  public var kuttnoder: [Int] {
    naboer.indices.filter { node in
      guard naboer[node].nonzeroBitCount > 1 else { return false }
      let første = naboer[node].trailingZeroBitCount
      let nådd = komponent(med: første, utenom: 1 << UInt64(node))
      return naboer[node] & ~nådd != 0
    }
  }
}
