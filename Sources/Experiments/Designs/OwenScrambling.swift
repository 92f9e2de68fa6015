/// Owen's nested uniform scrambling in base 2: a digit is flipped or not by a fair draw keyed by the
/// axis and by all digits before it.
///
/// It keeps every balance of the points and makes each uniform in the unit cube, so that averages are
/// unbiased and can be replicated with other seeds. The draws come from the counter-based generator,
/// which makes the scrambling exact and a coordinate computable alone. Digits after the 32nd, all 0
/// in the sequence, are scrambled into 20 random ones more.
///
/// Source: Owen, "Randomly permuted (t, m, s)-nets and (t, s)-sequences", in Niederreiter and Shiue
/// (eds.), Monte Carlo and Quasi-Monte Carlo Methods in Scientific Computing (1995), 299–317; for
/// keyed flips in place of stored permutations, Burley, "Practical Hash-based Owen Scrambling",
/// Journal of Computer Graphics Techniques 9 (2020), no. 4.
struct OwenScrambling: Sendable {
  private let draws: DesignDraws

  init(seed: UInt64) { draws = DesignDraws(seed: seed) }

  /// Scrambled digits as a number strictly inside (0, 1), an odd multiple of 2⁻⁵³. Six blocks of
  /// random bits.
  func coordinate(_ word: UInt32, axis: Int) -> Double {
    let key = UInt64(axis)
    // Below all 32 digits hang as many random ones as the significand has room for.
    let tail = draws.bits(.scrambling, key: key, number: 1 << 32 | UInt64(word)) >> 44
    let digits = UInt64(word ^ flips(word, key: key)) << 20 | tail
    return (Double(digits) + 0.5) * 0x1p-52
  }

  /// Which digits of a word are flipped.
  ///
  /// The choices form a binary tree with one node for every beginning of a word. A block of 128 bits
  /// serves the 127 nodes of seven levels, numbered as in a heap from 1.
  private func flips(_ word: UInt32, key: UInt64) -> UInt32 {
    var flips: UInt32 = 0
    for top in stride(from: 0, to: 32, by: 7) {
      // The digits above as a number of their own, with a one before them to tell its length.
      let root: UInt64 = 1 << UInt64(top) | UInt64(word) >> UInt64(32 - top)
      let block = draws.block(.scrambling, key: key, number: root)
      var node = 1
      for level in top..<min(top + 7, 32) {
        let shift = UInt32(31 - level)
        let flip = (node < 64 ? block.low >> node : block.high >> (node - 64)) & 1
        flips |= UInt32(flip) << shift
        node = 2 * node + Int(word >> shift & 1)
      }
    }
    return flips
  }
}
