import Boligmodell

/// Places for the nodes of a drawing, in the unit of a label's width and height.
///
/// Each component by stress majorization, which places nodes about as far apart as their paths are long, then
/// moved apart until no labels overlap; components beside each other in rows. Only + − × ÷ and √ are used, in a
/// fixed order, so that a drawing is the same bytes everywhere.
///
/// Source: Gansner, Koren and North, "Graph drawing by stress majorization" (2004).
struct NetworkLayout {
  struct Point: Equatable {
    var x: Double
    var y: Double
  }

  /// The centre of each node's box.
  private(set) var places: [Point]
  private(set) var width = 0.0
  private(set) var height = 0.0

  /// - Parameters:
  ///   - lengths: how long a tie is drawn, by pair; nil where there is none.
  ///   - boxes: width and height of each node with its label.
  ///   - widest: how wide rows of components may be.
  init(
    components: [[Int]], lengths: [[Double?]], boxes: [(width: Double, height: Double)],
    widest: Double
  ) {
    places = boxes.map { _ in Point(x: 0, y: 0) }
    let order = components.enumerated().sorted {
      $0.element.count != $1.element.count
        ? $0.element.count > $1.element.count : $0.offset < $1.offset
    }
    var corner = Point(x: 0, y: 0)
    var rowHeight = 0.0
    for (_, nodes) in order {
      var part = NetworkLayout.lying(NetworkLayout.stress(nodes, lengths))
      NetworkLayout.spread(&part, nodes.map { boxes[$0] })
      let left = zip(part, nodes).map { $0.x - boxes[$1].width / 2 }.min() ?? 0
      let right = zip(part, nodes).map { $0.x + boxes[$1].width / 2 }.max() ?? 0
      let top = zip(part, nodes).map { $0.y - boxes[$1].height / 2 }.min() ?? 0
      let bottom = zip(part, nodes).map { $0.y + boxes[$1].height / 2 }.max() ?? 0
      if corner.x > 0, corner.x + right - left > max(widest, width) {
        corner = Point(x: 0, y: corner.y + rowHeight + NetworkLayout.gap)
        rowHeight = 0
      }
      for (point, node) in zip(part, nodes) {
        places[node] = Point(x: corner.x + point.x - left, y: corner.y + point.y - top)
      }
      width = max(width, corner.x + right - left)
      rowHeight = max(rowHeight, bottom - top)
      height = max(height, corner.y + rowHeight)
      corner.x += right - left + NetworkLayout.gap
    }
  }

  private static let gap = 30.0
  /// How long a tie of length 1 is.
  private static let scale = 115.0

  private static func stress(_ nodes: [Int], _ lengths: [[Double?]]) -> [Point] {
    let n = nodes.count
    let distances = paths(nodes.map { a in nodes.map { lengths[a][$0] } })
    // A sunflower to begin with: each turned by the golden angle.
    var places: [Point] = []
    var direction = Point(x: 1, y: 0)
    for i in 0..<n {
      let radius = (Double(i) + 0.5).squareRoot()
      places.append(Point(x: direction.x * radius, y: direction.y * radius))
      let (c, s) = (-0.737_368_878_078_32, 0.675_490_294_261_52)
      direction = Point(
        x: direction.x * c - direction.y * s, y: direction.x * s + direction.y * c)
    }
    for _ in 0..<300 {
      for i in 0..<n where n > 1 {
        var sum = Point(x: 0, y: 0)
        var weights = 0.0
        for j in 0..<n where j != i {
          let d = distances[i][j]
          let weight = 1 / (d * d)
          let dx = places[i].x - places[j].x
          let dy = places[i].y - places[j].y
          let length = max(1e-9, (dx * dx + dy * dy).squareRoot())
          sum.x += weight * (places[j].x + d * dx / length)
          sum.y += weight * (places[j].y + d * dy / length)
          weights += weight
        }
        places[i] = Point(x: sum.x / weights, y: sum.y / weights)
      }
    }
    return places.map { Point(x: $0.x * scale, y: $0.y * scale) }
  }

  /// The same lying down: a page is wider than it is high.
  private static func lying(_ places: [Point]) -> [Point] {
    func extent(_ values: [Double]) -> Double { (values.max() ?? 0) - (values.min() ?? 0) }
    let isHigh = extent(places.map(\.y)) > extent(places.map(\.x))
    return isHigh ? places.map { Point(x: $0.y, y: $0.x) } : places
  }

  /// Lengths of shortest paths within a component (Floyd and Warshall).
  private static func paths(_ lengths: [[Double?]]) -> [[Double]] {
    var paths = lengths.map { $0.map { $0 ?? 1e6 } }
    for middle in paths.indices {
      for a in paths.indices {
        for b in paths.indices {
          paths[a][b] = min(paths[a][b], paths[a][middle] + paths[middle][b])
        }
      }
    }
    return paths
  }

  /// Moves boxes apart, each pair along the axis where they overlap least, until none overlap.
  private static func spread(_ places: inout [Point], _ boxes: [(width: Double, height: Double)]) {
    for _ in 0..<400 {
      var moved = false
      for i in places.indices {
        for j in places.indices.dropFirst(i + 1) {
          let dx = places[j].x - places[i].x
          let dy = places[j].y - places[i].y
          let x = (boxes[i].width + boxes[j].width) / 2 - dx.magnitude
          let y = (boxes[i].height + boxes[j].height) / 2 - dy.magnitude
          guard x > 0.01, y > 0.01 else { continue }
          moved = true
          if x < y {
            let step = (dx < 0 ? -x : x) / 2
            places[i].x -= step
            places[j].x += step
          } else {
            let step = (dy < 0 ? -y : y) / 2
            places[i].y -= step
            places[j].y += step
          }
        }
      }
      if !moved { return }
    }
  }
}
