extension WaitingLine {
  /// Whether ring and heap are in order, every slot's place is right and every gap is counted.
  public var isConsistent: Bool {
    for place in members.indices {
      if place > 0 && members[place].precedes(members[(place - 1) / 2]) { return false }
      if places[Int(members[place].slot)] != Int32(place) { return false }
    }
    var gapsFound = 0
    for step in 0..<length {
      let position = (head + step) & (ring.count - 1)
      if step > 0 && ring[position].precedes(ring[(position - 1) & (ring.count - 1)]) {
        return false
      }
      if ring[position].slot == WaitingLine.noSlot {
        gapsFound += 1
      } else if places[Int(ring[position].slot)] != -2 - Int32(position) {
        return false
      }
    }
    if length > 0 && ring[head].slot == WaitingLine.noSlot { return false }
    return gapsFound == gaps && places.count { $0 != -1 } == count
  }
}
