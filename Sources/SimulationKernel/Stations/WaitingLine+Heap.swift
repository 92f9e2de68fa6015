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
    members.withUnsafeMutableBufferPointer { members in
      places.withUnsafeMutableBufferPointer { places in
        var hole = start
        while hole > 0 {
          let parent = (hole - 1) / 2
          if !member.precedes(members[parent]) { break }
          members[hole] = members[parent]
          places[Int(members[hole].slot)] = Int32(truncatingIfNeeded: hole)
          hole = parent
        }
        members[hole] = member
        places[Int(member.slot)] = Int32(truncatingIfNeeded: hole)
      }
    }
  }

  private mutating func sink(_ member: Member, from start: Int) {
    members.withUnsafeMutableBufferPointer { members in
      places.withUnsafeMutableBufferPointer { places in
        var hole = start
        while true {
          var child = 2 * hole + 1
          if child >= members.count { break }
          if child + 1 < members.count && members[child + 1].precedes(members[child]) {
            child += 1
          }
          if !members[child].precedes(member) { break }
          members[hole] = members[child]
          places[Int(members[hole].slot)] = Int32(truncatingIfNeeded: hole)
          hole = child
        }
        members[hole] = member
        places[Int(member.slot)] = Int32(truncatingIfNeeded: hole)
      }
    }
  }
}
