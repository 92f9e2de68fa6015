import SimulationKernel
import Testing

@Suite("Waiting lines and stations")
struct StationTests {
  func member(
    _ slot: UInt32, priority: UInt32 = 0, since: Double = 0, subject: UInt64? = nil
  ) -> WaitingLine.Member {
    WaitingLine.Member(
      priority: priority, since: since, subject: subject ?? UInt64(slot), slot: slot)
  }

  @Test("A line serves by priority, then longest waiting, then subject")
  func order() {
    var line = WaitingLine()
    line.insert(member(0, priority: 1, since: 1))
    line.insert(member(1, priority: 0, since: 9))
    line.insert(member(2, priority: 0, since: 5, subject: 70))
    line.insert(member(3, priority: 0, since: 5, subject: 60))
    var served: [UInt32] = []
    while let next = line.removeFirst() { served.append(next.slot) }
    #expect(served == [3, 2, 1, 0])
  }

  @Test(
    "Joining, leaving early and being served in any mix keeps a sorted array's order",
    arguments: [1, 3], [1, 7, 400])
  func againstSortedArray(priorities: Double, atOneTime: Int) {
    var line = WaitingLine()
    var model: [WaitingLine.Member] = []
    let choices = uniforms(30_000, seed: 91)
    for step in 0..<10_000 {
      let slot = UInt32(choices[3 * step] * 200)
      if choices[3 * step + 1] < 0.5, !line.contains(slot: slot) {
        let new = member(
          slot, priority: UInt32(choices[3 * step + 2] * priorities),
          since: Double(step / atOneTime))
        line.insert(new)
        model.append(new)
        model.sort {
          ($0.priority, $0.since, $0.subject) < ($1.priority, $1.since, $1.subject)
        }
      } else if choices[3 * step + 1] < 0.75 {
        let place = model.firstIndex { $0.slot == slot }
        let removed = line.remove(slot: slot)
        #expect(removed == (place != nil))
        if let place { model.remove(at: place) }
      } else {
        let served = line.removeFirst()
        #expect(served == model.first)
        model = Array(model.dropFirst())
      }
      #expect(line.first == model.first)
      if step % 100 == 0 { #expect(line.isConsistent && line.count == model.count) }
    }
    line.removeAll()
    #expect(line.isEmpty && line.isConsistent)
  }

  /// A station that so many have come to, one after the other, and the slots that began service.
  func station(
    servers: Int, capacity: Int = .max, coming: UInt32
  ) -> (station: Station, joined: [UInt32], started: [UInt32]) {
    var station = Station(servers: servers, capacity: capacity)
    var started: [UInt32] = []
    let joined = (0..<coming).filter { slot in
      let joins = station.join(member(slot, since: Double(slot)))
      started += startAll(&station)
      return joins
    }
    return (station, joined, started)
  }

  /// Begins every service that can begin and returns their slots.
  func startAll(_ station: inout Station) -> [UInt32] {
    var started: [UInt32] = []
    while let next = station.startNext() { started.append(next.slot) }
    return started
  }

  @Test("A full station turns away, a free server starts the next")
  func capacity() {
    var (station, joined, started) = station(servers: 1, capacity: 2, coming: 3)
    #expect(joined == [0, 1])
    #expect(started == [0])
    station.finish()
    started = startAll(&station)
    #expect(started == [1])
    #expect(station.count == 1)
  }

  @Test("A cut in servers lets services finish and starts none meanwhile")
  func cut() {
    var (station, _, started) = station(servers: 3, coming: 5)
    #expect(started == [0, 1, 2])
    station.setServers(1)
    #expect(station.busy == 3)
    station.finish()
    station.finish()
    started = startAll(&station)
    #expect(started.isEmpty)
    station.finish()
    started = startAll(&station)
    #expect(started == [3])
    station.setServers(2)
    started = startAll(&station)
    #expect(started == [4])
  }

  @Test("Who loses patience leaves the line, who is served does not")
  func renege() {
    var (station, _, _) = station(servers: 1, coming: 2)
    let left = [1, 1, 0].map { station.renege(slot: $0) }
    #expect(left == [true, false, false])
    #expect(station.count == 1)
  }
}
