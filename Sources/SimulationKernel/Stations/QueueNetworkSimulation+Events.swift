extension QueueNetworkSimulation {
  /// Purposes of draws, fixed for ever: a customer's by visit, the gap before it by customer.
  private enum Purpose {
    static let service: UInt8 = 0
    static let patience: UInt8 = 1
    static let routing: UInt8 = 2
    static let gap: UInt8 = 4
  }

  private func subject(_ stream: Int, _ number: UInt32) -> Subject {
    Subject(kind: 0, nameHash: UInt32(stream), number: number)
  }

  mutating func scheduleArrival(_ stream: Int) {
    let subject = subject(stream, arrived[stream])
    operationalTimes[stream] += draws.exponential(subject, purpose: Purpose.gap)
    let time = network.streams[stream].arrivals.time(at: operationalTimes[stream])
    if time == .infinity { return }
    calendar.schedule(
      at: time, rank: 2, subject: subject.bits, slot: UInt32(stream), tag: Kind.arrival.rawValue)
  }

  mutating func arrive(_ stream: Int) {
    let customer = Customer(
      subject: subject(stream, arrived[stream]), stream: stream,
      station: network.streams[stream].entry, visit: 0, entered: now, joined: now)
    arrived[stream] += 1
    scheduleArrival(stream)
    outcome.streams[stream].arrivals += 1
    var slot = UInt32(customers.count)
    if let reused = free.popLast() {
      slot = reused
      customers[Int(slot)] = customer
    } else {
      customers.append(customer)
    }
    join(slot)
  }

  /// A customer comes to the station it is bound for.
  func member(_ slot: UInt32) -> WaitingLine.Member {
    let customer = customers[Int(slot)]
    return WaitingLine.Member(
      priority: network.streams[customer.stream].priority, since: customer.joined,
      subject: customer.subject.bits, slot: slot)
  }

  mutating func join(_ slot: UInt32) {
    customers[Int(slot)].joined = now
    let customer = customers[Int(slot)]
    let index = customer.station
    outcome.stations[index].arrivals += 1
    if !stations[index].join(member(slot)) {
      outcome.stations[index].refused += 1
      outcome.streams[customer.stream].refused += 1
      free.append(slot)
      return
    }
    present[index].step(by: 1, at: now)
    waiting[index].step(by: 1, at: now)
    startServices(index)
    if stations[index].line.contains(slot: slot) { beginWaiting(slot, at: index) }
  }

  private mutating func beginWaiting(_ slot: UInt32, at index: Int) {
    let customer = customers[Int(slot)]
    outcome.stations[index].delayed += 1
    outcome.streams[customer.stream].delayed += 1
    guard let patience = patience[index] else { return }
    let u = draws.uniform(
      customer.subject, purpose: Purpose.patience, occurrence: customer.visit)
    calendar.schedule(
      at: now + variates.quantile(patience, u), rank: 0, subject: customer.subject.bits,
      slot: slot, tag: Kind.patience.rawValue | customer.visit << 2)
  }

  /// Begins every service that can begin.
  mutating func startServices(_ index: Int) {
    while let member = stations[index].startNext() {
      let customer = customers[Int(member.slot)]
      waiting[index].step(by: -1, at: now)
      let wait = now - customer.joined
      outcome.stations[index].wait.add(wait)
      outcome.streams[customer.stream].wait.add(wait)
      let u = draws.uniform(
        customer.subject, purpose: Purpose.service, occurrence: customer.visit)
      calendar.schedule(
        at: now + variates.quantile(service[index], u), rank: 0, subject: customer.subject.bits,
        slot: member.slot, tag: Kind.completion.rawValue | customer.visit << 2)
    }
  }

  mutating func complete(_ slot: UInt32) {
    let customer = customers[Int(slot)]
    let index = customer.station
    stations[index].finish()
    present[index].step(by: -1, at: now)
    outcome.stations[index].sojourn.add(now - customer.joined)
    startServices(index)
    goOn(slot)
  }

  /// On to the next station, or out.
  private mutating func goOn(_ slot: UInt32) {
    let customer = customers[Int(slot)]
    let routing = network.nodes[customer.station].routing
    if !routing.isEmpty {
      let u = draws.uniform(
        customer.subject, purpose: Purpose.routing, occurrence: customer.visit)
      var sum = 0.0
      for (next, probability) in routing.enumerated() {
        sum += probability
        if u < sum {
          customers[Int(slot)].station = next
          customers[Int(slot)].visit += 1
          return join(slot)
        }
      }
    }
    outcome.streams[customer.stream].sojourn.add(now - customer.entered)
    free.append(slot)
  }

  /// Leaves the line, unless it has been served or is elsewhere by now.
  mutating func losePatience(_ slot: UInt32, subject: UInt64, visit: UInt32) {
    let customer = customers[Int(slot)]
    if customer.subject.bits != subject || customer.visit != visit { return }
    let index = customer.station
    if !stations[index].renege(slot: slot) { return }
    present[index].step(by: -1, at: now)
    waiting[index].step(by: -1, at: now)
    outcome.stations[index].reneged += 1
    outcome.streams[customer.stream].reneged += 1
    free.append(slot)
  }
}
