import Boligmodell

/// The elements of a list that two layouts have in common.
struct ElementPairs<Element> {
  /// In the base's order.
  let felles: [Element]
  /// Their positions in the base and in the alternative.
  let par: [(base: Int, alternativ: Int)]
  let bareIBase: [LayoutPart]
  let bareIAlternativ: [LayoutPart]

  /// Matches by identifier; elements with the same must be the same thing.
  init(
    _ slag: LayoutPart.Slag, _ a: [Element], _ b: [Element], _ id: (Element) -> String,
    erLike: (Element, Element) -> Bool = { _, _ in true }
  ) throws(ComparisonError) {
    let plassIB = Dictionary(b.enumerated().map { (id($1), $0) }) { første, _ in første }
    var felles: [Element] = []
    var par: [(base: Int, alternativ: Int)] = []
    var bareIBase: [LayoutPart] = []
    for (i, element) in a.enumerated() {
      let del = LayoutPart(slag: slag, id: id(element))
      guard let j = plassIB[del.id] else {
        bareIBase.append(del)
        continue
      }
      if !erLike(element, b[j]) { throw .ulik(del) }
      felles.append(element)
      par.append((i, j))
    }
    let funnet = Set(par.map(\.alternativ))
    self.felles = felles
    self.par = par
    self.bareIBase = bareIBase
    bareIAlternativ = b.indices.filter { !funnet.contains($0) }
      .map { LayoutPart(slag: slag, id: id(b[$0])) }
  }
}
