/// Those who came out of order, as a binary heap.
extension WaitingLine {
  @usableFromInline
  mutating func insertOutOfOrder(_ member: Member) {
    members.append(member)
    rise(member, from: members.count - 1)
  }

  @usableFromInline
  mutating func removeFromHeap(_ place: Int) {
    places[Int(members[place].slot)] = -1
    let last = members.removeLast()
    if place == members.count { return }
    if place > 0 && last.precedes(members[(place - 1) / 2]) {
      rise(last, from: place)
    } else {
      sink(last, from: place)
    }
  }

  private mutating func rise(_ member: Member, from start: Int) {
    var hole = start
    while hole > 0 {
      let parent = (hole - 1) / 2
      if !member.precedes(members[parent]) { break }
      put(members[parent], at: hole)
      hole = parent
    }
    put(member, at: hole)
  }

  private mutating func sink(_ member: Member, from start: Int) {
    var hole = start
    while true {
      var child = 2 * hole + 1
      if child >= members.count { break }
      if child + 1 < members.count && members[child + 1].precedes(members[child]) { child += 1 }
      if !members[child].precedes(member) { break }
      put(members[child], at: hole)
      hole = child
    }
    put(member, at: hole)
  }

  private mutating func put(_ member: Member, at place: Int) {
    members[place] = member
    places[Int(member.slot)] = Int32(truncatingIfNeeded: place)
  }
}
