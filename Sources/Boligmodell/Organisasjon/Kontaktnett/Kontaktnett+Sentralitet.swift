// Who stands in the middle, and how much the network stands on them.

extension Kontaktnett {
  /// Number of contacts of each node (its degree).
  public var kontakter: [Int] { naboer.map(\.nonzeroBitCount) }

  /// Betweenness of each node: over the pairs of others, the share of their shortest paths that go through
  /// it, added up and divided by the number of such pairs, (n − 1)(n − 2) / 2. From 0 to 1; 1 is the hub of
  /// a star. 0 where there are fewer than three nodes.
  ///
  /// Sources: Freeman, "A set of measures of centrality based on betweenness", Sociometry 40 (1977);
  /// computed after Brandes, "A faster algorithm for betweenness centrality", Journal of Mathematical
  /// Sociology 25 (2001), in O(n · ties).
  public var mellomliggenhet: [Double] {
    var sum = [Double](repeating: 0, count: antall)
    guard antall > 2 else { return sum }
    for kilde in naboer.indices { leggTil(stierFra: kilde, &sum) }
    // Each pair was met from both ends.
    let par = Double((antall - 1) * (antall - 2))
    return sum.map { $0 / par }
  }

  private func leggTil(stierFra kilde: Int, _ sum: inout [Double]) {
    var avstand = [Int](repeating: -1, count: antall)
    var stier = [Double](repeating: 0, count: antall)
    var rekkefølge = [kilde]
    avstand[kilde] = 0
    stier[kilde] = 1
    var plass = 0
    while plass < rekkefølge.count {
      let node = rekkefølge[plass]
      plass += 1
      for nabo in Kontaktnett.noder(naboer[node]) {
        if avstand[nabo] < 0 {
          avstand[nabo] = avstand[node] + 1
          rekkefølge.append(nabo)
        }
        if avstand[nabo] == avstand[node] + 1 { stier[nabo] += stier[node] }
      }
    }
    // From the farthest back: what depends on a node goes in shares to those before it.
    var avhengighet = [Double](repeating: 0, count: antall)
    for node in rekkefølge.reversed() {
      for nabo in Kontaktnett.noder(naboer[node]) where avstand[nabo] == avstand[node] - 1 {
        avhengighet[nabo] += stier[nabo] / stier[node] * (1 + avhengighet[node])
      }
      if node != kilde { sum[node] += avhengighet[node] }
    }
  }

  /// The broker: the node with the highest betweenness, the first of several; nil where nobody stands
  /// between two others.
  public var brobygger: Int? {
    let mellomliggenhet = mellomliggenhet
    guard let høyest = mellomliggenhet.max(), høyest > 0 else { return nil }
    // Equal by symmetry may differ in the last bits.
    return mellomliggenhet.firstIndex { $0 >= høyest * (1 - 1e-12) }
  }

  /// Degree centralisation: how far all contact goes through one. The sum of what each node's degree lacks
  /// of the highest, divided by what it is in a star, (n − 1)(n − 2). 1 is a star; 0 is a ring, or any
  /// network where all have as many contacts. Nil where there are fewer than three nodes.
  ///
  /// Source: Freeman, "Centrality in social networks: conceptual clarification", Social Networks 1 (1979).
  public var gradsentralisering: Double? {
    guard antall > 2 else { return nil }
    let grader = kontakter
    let høyest = grader.max() ?? 0
    let sum = grader.reduce(0) { $0 + høyest - $1 }
    return Double(sum) / Double((antall - 1) * (antall - 2))
  }

  /// The E–I index: external ties less internal ones, divided by all; from −1 (all within groups) to 1 (all
  /// between groups). Ties of nodes without a group do not count. Nil where no tie counts, or all nodes are
  /// of one group.
  ///
  /// Source: Krackhardt and Stern, "Informal networks and organizational crises: an experimental
  /// simulation", Social Psychology Quarterly 51 (1988).
  public var eksternIntern: Double? {
    let første = grupper.first { !$0.isEmpty }
    guard grupper.contains(where: { !$0.isEmpty && $0 != første }) else { return nil }
    var ekstern = 0
    var intern = 0
    for (a, b) in kanter where !grupper[a].isEmpty && !grupper[b].isEmpty {
      if grupper[a] == grupper[b] { intern += 1 } else { ekstern += 1 }
    }
    guard ekstern + intern > 0 else { return nil }
    return Double(ekstern - intern) / Double(ekstern + intern)
  }
}
