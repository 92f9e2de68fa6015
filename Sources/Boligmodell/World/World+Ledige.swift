extension World {
  /// A dwelling of a kind may have someone who can move in.
  mutating func kanTildeles(type: Int) { utestående |= 1 << UInt64(type) }

  /// A place in temporary accommodation may be free for someone who was turned away.
  mutating func plassKanTas() { utestående |= 1 << plassnummer }

  /// Lets what stands ready and gives out free places, between two events: a handler so never moves
  /// another household than its own, and never one that is half moved.
  mutating func fordelLedige() {
    while utestående | køerMedRom != 0 {
      if utestående == 0 {
        betjenKøer()
        continue
      }
      let nummer = utestående.trailingZeroBitCount
      utestående &= utestående &- 1
      if nummer == plassnummer {
        slippInn()
      } else if venterPåForum(type: nummer) {
        innkall(type: nummer)
      } else {
        tildelLedige(type: nummer)
      }
    }
  }
}

/// The bit of temporary accommodation, above those of the kinds of dwellings.
private let plassnummer = 63
