extension Kontaktnett {
  /// How far apart nodes are, in ties along the shortest path.
  public struct Avstander: Sendable, Equatable {
    /// From one node to another; nil where there is no path.
    public let mellom: [[Int?]]
    /// Mean over the pairs that a path connects: pairs without a path do not count, so that a network in
    /// pieces can have a short mean. Nil where no pair is connected.
    ///
    /// Source: Wasserman and Faust, "Social Network Analysis" (1994), section 4.3 (geodesic distance).
    public let snitt: Double?
    /// The longest of the shortest paths of the largest component; of several as large, the longest of
    /// them. 0 where it is one node, nil of a network without nodes.
    public let diameter: Int?
    /// Pairs that a path connects.
    public let forbundnePar: Int
  }

  /// Every distance, by a breadth-first search from each node. O(n · (n + ties)) with sets as words.
  public var avstander: Avstander {
    let mellom = naboer.indices.map { avstander(fra: $0) }
    var sum = 0
    var par = 0
    for a in naboer.indices {
      for b in naboer.indices.dropFirst(a + 1) {
        guard let avstand = mellom[a][b] else { continue }
        sum += avstand
        par += 1
      }
    }
    let komponenter = komponenter
    let største = komponenter.map(\.nonzeroBitCount).max() ?? 0
    let diameter = komponenter.filter { $0.nonzeroBitCount == største }.map { komponent in
      Kontaktnett.noder(komponent).flatMap { mellom[$0].compactMap(\.self) }.max() ?? 0
    }.max()
    return Avstander(
      mellom: mellom, snitt: par == 0 ? nil : Double(sum) / Double(par), diameter: diameter,
      forbundnePar: par)
  }

  private func avstander(fra start: Int) -> [Int?] {
    var avstander = [Int?](repeating: nil, count: antall)
    var front: UInt64 = 1 << UInt64(start)
    var sett = front
    var ledd = 0
    while front != 0 {
      var neste: UInt64 = 0
      for node in Kontaktnett.noder(front) {
        avstander[node] = ledd
        neste |= naboer[node]
      }
      front = neste & ~sett
      sett |= front
      ledd += 1
    }
    return avstander
  }
}
