import Boligmodell
import ScenarioFormat

/// What must hold in a replication: a measure at most, or at least, a limit.
public struct DimensionTarget: Sendable, Equatable {
  public enum Relation: String, Sendable {
    case atMost = "<="
    case atLeast = ">="
  }

  public let measure: StudyMeasure
  public let relation: Relation
  /// In the measure's unit.
  public let limit: Double

  public init(_ measure: StudyMeasure, _ relation: Relation, _ limit: Double) {
    self.measure = measure
    self.relation = relation
    self.limit = limit
  }

  /// Name, relation and limit of a text such as `waiting_list_mean <= 60`; nil where it is none.
  public static func parts(_ text: String) -> (name: String, Relation, limit: String)? {
    for (sign, relation) in [
      ("<=", Relation.atMost), (">=", .atLeast), ("≤", .atMost), ("≥", .atLeast),
    ] {
      guard let place = text.firstRange(of: sign) else { continue }
      let trimmed = { (part: Substring) in
        String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
      }
      let (name, limit) = (trimmed(text[..<place.lowerBound]), trimmed(text[place.upperBound...]))
      return name.isEmpty || limit.isEmpty ? nil : (name, relation, limit)
    }
    return nil
  }

  /// How far within the limit a value is, as a share of the limit, or in the measure's unit where that is
  /// 0: the target is reached where this is at least 0. A value that is not defined is far outside.
  func margin(_ value: Double) -> Double {
    guard value.isFinite else { return -1e6 }
    let room = relation == .atMost ? limit - value : value - limit
    return max(-1e6, limit == 0 ? room : room / limit.magnitude)
  }
}
