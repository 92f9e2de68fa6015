/// The known word nearest to a mistyped one.
public enum Suggestion {
  /// The candidate with the smallest edit distance, the first of several; nil where none is near.
  ///
  /// Near means at most a third of the word's length in edits (at least one); letter case costs
  /// nothing, so `Antall` always finds `antall`. Words over 60 characters get no suggestion.
  public static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
    let typed = Array(word.lowercased())
    guard !typed.isEmpty, typed.count <= 60 else { return nil }
    let cutOff = max(1, typed.count / 3)
    var best: (candidate: String, distance: Int)?
    for candidate in candidates where candidate != word {
      let known = Array(candidate.lowercased())
      guard abs(known.count - typed.count) <= cutOff else { continue }
      let distance = editDistance(typed, known)
      guard distance <= cutOff, distance < known.count else { continue }
      if best.map({ distance < $0.distance }) ?? true { best = (candidate, distance) }
    }
    return best?.candidate
  }

  /// Damerau–Levenshtein distance in its restricted form (optimal string alignment): insertions,
  /// deletions, substitutions and swaps of neighbours, each costing one.
  static func editDistance<Letter: Equatable>(_ a: [Letter], _ b: [Letter]) -> Int {
    guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
    var twoBack = [Int](repeating: 0, count: b.count + 1)
    var oneBack = Array(0...b.count)
    for i in 1...a.count {
      var row = [Int](repeating: 0, count: b.count + 1)
      row[0] = i
      for j in 1...b.count {
        let cost = a[i - 1] == b[j - 1] ? 0 : 1
        row[j] = min(row[j - 1] + 1, oneBack[j] + 1, oneBack[j - 1] + cost)
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          row[j] = min(row[j], twoBack[j - 2] + 1)
        }
      }
      (twoBack, oneBack) = (oneBack, row)
    }
    return oneBack[b.count]
  }
}
