/// The measures of a contact network, each as its own declaration defines it.
public struct Nettmål: Sendable, Equatable {
  public let noder: Int
  public let kanter: Int
  /// Ties as a share of pairs; nil where there are fewer than two nodes.
  public let tetthet: Double?
  /// Contacts of a node on average; nil of a network without nodes.
  public let snittKontakter: Double?
  /// Nodes without contacts are components too.
  public let komponenter: Int
  /// Nodes of the largest component.
  public let størsteKomponent: Int
  public let isolerte: Int
  /// See ``Kontaktnett/Avstander/snitt``.
  public let snittAvstand: Double?
  /// See ``Kontaktnett/Avstander/diameter``.
  public let diameter: Int?
  public let gradsentralisering: Double?
  public let kuttnoder: [Int]
  public let eksternIntern: Double?
  /// By node.
  public let kontakter: [Int]
  public let mellomliggenhet: [Double]
}

extension Kontaktnett {
  /// All measures.
  public var mål: Nettmål {
    let avstander = avstander
    let komponenter = komponenter
    let n = antall
    let kanter = antallKanter
    return Nettmål(
      noder: n, kanter: kanter,
      tetthet: n < 2 ? nil : Double(2 * kanter) / Double(n * (n - 1)),
      snittKontakter: n == 0 ? nil : Double(2 * kanter) / Double(n),
      komponenter: komponenter.count,
      størsteKomponent: komponenter.map(\.nonzeroBitCount).max() ?? 0,
      isolerte: isolerte.count, snittAvstand: avstander.snitt, diameter: avstander.diameter,
      gradsentralisering: gradsentralisering, kuttnoder: kuttnoder, eksternIntern: eksternIntern,
      kontakter: kontakter, mellomliggenhet: mellomliggenhet)
  }
}
