/// A network of service stations: a plan for ``QueueNetworkSimulation``.
///
/// Customers of each class arrive at a station, are served, and go on by the routing or leave.
public struct QueueNetwork: Sendable {
  /// A station's plan.
  public struct Node: Sendable {
    /// Number of servers at the start.
    public var servers: Int
    /// Times (rising, days) from which the number of servers is another.
    public var serverSteps: [(time: Double, servers: Int)]
    /// Most that may be there, in service and waiting.
    public var capacity: Int
    /// Time of a service, days.
    public var service: Distribution
    /// How long one waits before leaving, days; nil for ever.
    public var patience: Distribution?
    /// Probability of going on to each station; what is missing to 1 leaves.
    public var routing: [Double]

    /// A station, by default without limit, patience or further routing.
    public init(
      servers: Int, service: Distribution, capacity: Int = .max, patience: Distribution? = nil,
      routing: [Double] = [], serverSteps: [(time: Double, servers: Int)] = []
    ) {
      self.servers = servers
      self.service = service
      self.capacity = capacity
      self.patience = patience
      self.routing = routing
      self.serverSteps = serverSteps
    }
  }

  /// A class of customers.
  public struct Stream: Sendable {
    /// When they come.
    public var arrivals: CumulativeRate
    /// Station where they enter.
    public var entry: Int
    /// Class of priority everywhere; lower is served first.
    public var priority: UInt32

    /// A class, by default of the highest priority.
    public init(arrivals: CumulativeRate, entry: Int = 0, priority: UInt32 = 0) {
      self.arrivals = arrivals
      self.entry = entry
      self.priority = priority
    }

    /// A class that comes as a Poisson process of constant rate, per day.
    public init(rate: Double, entry: Int = 0, priority: UInt32 = 0) throws(CumulativeRate.Failure) {
      let arrivals = try CumulativeRate(times: [0, 1], rates: [rate])
      self.init(arrivals: arrivals, entry: entry, priority: priority)
    }
  }

  /// The stations.
  public var nodes: [Node]
  /// The classes of customers.
  public var streams: [Stream]

  /// A network whose streams and routing stay within its stations.
  public init(nodes: [Node], streams: [Stream]) {
    for stream in streams { precondition(nodes.indices.contains(stream.entry)) }
    for node in nodes {
      precondition(node.routing.count <= nodes.count, "routing goes to stations that exist")
      precondition(node.routing.allSatisfy { $0 >= 0 } && node.routing.reduce(0, +) <= 1 + 1e-12)
    }
    self.nodes = nodes
    self.streams = streams
  }
}
