import SimulationKernel

/// A number that a setting can take within a period, and where in the setting it comes from.
struct SettingValue {
  var least: Double
  var greatest: Double
  var pointer: JSONPointer
  var position: SourcePosition
  /// As written.
  var text: String
}

extension PointerPattern.Setting {
  /// A rule is held against all of a distribution but its outermost thousandths, for most forms have
  /// no bound at all.
  static let tail = 0.001

  /// The numbers of the setting that hold on any day of a period of day numbers; none where it holds
  /// no numbers, or they cannot be read.
  func values(in period: Range<Int>) -> [SettingValue] {
    guard let node else { return [] }
    var checker = ShapeChecker()
    let isCourse = node.object.map { !$0.contains(Annotation.valueKey) } == true
    switch shape {
    case .distribution(let quantity) where isCourse:
      guard let description = checker.distribution(node, quantity, pointer),
        let distribution = try? Distribution(description)
      else { return [] }
      return [
        SettingValue(
          least: distribution.quantile(Self.tail), greatest: distribution.quantile(1 - Self.tail),
          pointer: pointer, position: node.position, text: Self.written(node))
      ]
    case .bands(let quantity) where isCourse:
      let list = pointer.appending(Annotation.bandsKey)
      return (node[Annotation.bandsKey]?.array ?? []).enumerated().flatMap { index, band in
        band["rate"].map {
          Self.one($0, quantity, at: list.appending(index).appending("rate"))
        } ?? []
      }
    case .series(let quantity) where isCourse:
      let points = (node.object?.members ?? []).compactMap { member in
        ShapeChecker.year(member.key).flatMap { CivilDate(year: $0, month: 1, day: 1) }.map {
          Point(date: $0, node: member.value, pointer: pointer.appending(member.key))
        }
      }
      return Self.steps(points, quantity, in: period)
    case .schedule(let quantity) where isCourse:
      for (form, isLinear) in [(Annotation.stepsKey, false), (Annotation.linearKey, true)] {
        guard let dates = node[form]?.object else { continue }
        let points = dates.members.compactMap { member in
          CivilDate(parsing: member.key).map {
            Point(
              date: $0, node: member.value,
              pointer: pointer.appending(form).appending(member.key))
          }
        }
        return isLinear
          ? Self.line(points, quantity, in: period) : Self.steps(points, quantity, in: period)
      }
      return []
    default:
      return shape.quantity.map { Self.one(node, $0, at: pointer) } ?? []
    }
  }

  /// A number on a date.
  private struct Point {
    var date: CivilDate
    var node: JSONNode
    var pointer: JSONPointer
  }

  private static func one(
    _ node: JSONNode, _ shape: QuantityShape, at pointer: JSONPointer
  ) -> [SettingValue] {
    var checker = ShapeChecker()
    return checker.quantity(node, shape, pointer).map {
      [
        SettingValue(
          least: $0.value, greatest: $0.value, pointer: pointer, position: $0.position,
          text: $0.text)
      ]
    } ?? []
  }

  /// Each value holds from its date until the next one's; the first also before it.
  private static func steps(
    _ points: [Point], _ shape: QuantityShape, in period: Range<Int>
  ) -> [SettingValue] {
    let points = points.sorted { $0.date < $1.date }
    return points.enumerated().flatMap { index, point in
      let begins = index == 0 ? Int.min : point.date.dayNumber
      let ends = index + 1 < points.count ? points[index + 1].date.dayNumber : Int.max
      return max(begins, period.lowerBound) < min(ends, period.upperBound)
        ? one(point.node, shape, at: point.pointer) : []
    }
  }

  /// Straight between the dates, constant before the first and after the last. A value on the way is
  /// given the place of the date that the line comes from or goes to.
  private static func line(
    _ points: [Point], _ shape: QuantityShape, in period: Range<Int>
  ) -> [SettingValue] {
    let points = points.sorted { $0.date < $1.date }
    let values = points.compactMap { one($0.node, shape, at: $0.pointer).first }
    guard values.count == points.count, let first = points.first, let last = points.last else {
      return []
    }
    var found: [SettingValue] = []
    if period.lowerBound < first.date.dayNumber { found.append(values[0]) }
    for index in points.indices.dropLast() {
      let (from, to) = (points[index].date.dayNumber, points[index + 1].date.dayNumber)
      let (begins, ends) = (max(from, period.lowerBound), min(to, period.upperBound))
      guard begins < ends else { continue }
      func value(on day: Int) -> Double {
        let share = Double(day - from) / Double(to - from)
        return values[index].least + share * (values[index + 1].least - values[index].least)
      }
      // The greatest and the least on the way stand at its ends.
      let (first, last) = (value(on: begins), value(on: ends))
      var (comesFrom, goesTo) = (values[index], values[index + 1])
      (comesFrom.least, goesTo.least) = first < last ? (first, .infinity) : (.infinity, last)
      (comesFrom.greatest, goesTo.greatest) =
        first > last ? (first, -.infinity) : (-.infinity, last)
      found += [comesFrom, goesTo]
    }
    if period.upperBound > last.date.dayNumber { found.append(values[values.count - 1]) }
    return found
  }

  /// `lognormal {median: 42 dager, p90: 90 dager}`
  private static func written(_ node: JSONNode) -> String {
    guard let object = node.object,
      let form = DistributionForm.allCases.first(where: { object.contains($0.rawValue) }),
      let parameters = object[form.rawValue]
    else { return node.foundText }
    return Problem.shortened("\(form.rawValue) \(parameters.parameterText)", to: 120)
  }
}
