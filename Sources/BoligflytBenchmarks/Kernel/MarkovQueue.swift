import SimulationKernel

/// M/M/1 with arrival rate 0.9 and service rate 1: the model that every engine is timed on.
///
/// Every arrival and every departure is an event in the kernel's calendar; a customer's gap and
/// service are the two halves of one keyed block; the line is the kernel's station. Keyed draws can
/// be made ahead of their use: here for 32 customers at a time, so that they overlap.
struct MarkovQueue: ~Copyable {
  var calendar = EventCalendar()
  var station = Station(servers: 1)
  var customers: ContiguousArray<Customer> = []
  var free: ContiguousArray<UInt32> = []
  var sojourns = Tally()
  let draws = Draws(seed: 1, replication: 0)
  var arrived: UInt32 = 0
  /// Gaps before and services of the customers drawn ahead, by number modulo their count.
  var drawn = ContiguousArray(repeating: Drawn(gap: 0, service: 0), count: 32)

  struct Drawn {
    var gap: Double
    var service: Double
  }

  struct Customer {
    var arrival: Double
    var service: Double
  }

  static let arrival: UInt32 = 0
  static let departure: UInt32 = 1

  /// Serves so many customers and returns the tally of their times in the system.
  mutating func run(customers count: UInt32) -> Tally {
    drawAhead(from: 0)
    calendar.schedule(at: drawn[0].gap, rank: 1, tag: MarkovQueue.arrival)
    while let event = calendar.next() {
      if event.tag == MarkovQueue.arrival {
        arrive(at: event.time, last: count)
      } else {
        depart(event.slot, at: event.time)
      }
    }
    return sojourns
  }

  private mutating func drawAhead(from first: UInt32) {
    for number in first..<(first + 32) {
      let subject = Subject(kind: 0, nameHash: 0, number: number)
      let block = draws.block(subject, purpose: 0, occurrence: 0)
      drawn[Int(number & 31)] = Drawn(
        gap: (1 / 0.9) * -Elementary.log(1 - Draws.uniform(block.even)),
        service: -Elementary.log(1 - Draws.uniform(block.odd)))
    }
  }

  @inline(__always)
  private mutating func arrive(at time: Double, last: UInt32) {
    let customer = Customer(arrival: time, service: drawn[Int(arrived & 31)].service)
    let subject = UInt64(arrived)
    arrived += 1
    if arrived < last {
      if arrived & 31 == 0 { drawAhead(from: arrived) }
      calendar.schedule(
        at: time + drawn[Int(arrived & 31)].gap, rank: 1, tag: MarkovQueue.arrival)
    }
    var slot = UInt32(customers.count)
    if let reused = free.popLast() {
      slot = reused
      customers[Int(slot)] = customer
    } else {
      customers.append(customer)
    }
    _ = station.join(WaitingLine.Member(since: time, subject: subject, slot: slot))
    serveNext(at: time)
  }

  @inline(__always)
  private mutating func depart(_ slot: UInt32, at time: Double) {
    sojourns.add(time - customers[Int(slot)].arrival)
    free.append(slot)
    station.finish()
    serveNext(at: time)
  }

  @inline(__always)
  private mutating func serveNext(at time: Double) {
    guard let next = station.startNext() else { return }
    calendar.schedule(
      at: time + customers[Int(next.slot)].service, rank: 0, subject: next.subject,
      slot: next.slot, tag: MarkovQueue.departure)
  }
}
