import Boligmodell

/// A condition on the values of a point: `boliger >= 50 og (org == 'delt' eller ikke leie < 0.8)`.
///
/// Comparisons are `==` or `=`, `!=`, `<`, `<=`, `>`, `>=`; between them stand `og`, `eller` and `ikke`, or
/// `and`, `or` and `not`; sums are made with `+ − * /` and parentheses. Names are factors and `scenario`,
/// texts stand in single or double quotes. What compares with a value that a point does not have is false.
public struct Condition: Sendable {
  /// A value of a point.
  public enum Value: Sendable, Equatable {
    case number(Double)
    case text(String)
    /// The point has no value of that name.
    case none
  }

  indirect enum Expression: Sendable {
    case value(Value)
    case name(String)
    case not(Expression)
    case and(Expression, Expression)
    case or(Expression, Expression)
    case comparison(Expression, Comparison, Expression)
    case arithmetic(Expression, Operation, Expression)
  }

  enum Comparison: Sendable { case equal, unequal, less, lessOrEqual, greater, greaterOrEqual }
  enum Operation: Sendable { case plus, minus, times, over }

  /// As written.
  public let text: String
  let expression: Expression

  /// - Parameter names: what may be named.
  /// - Throws: ``ConditionError``.
  public init(_ text: String, names: [String]) throws(ConditionError) {
    var parser = ConditionParser(text, names: names)
    self.text = text
    expression = try parser.whole()
  }

  /// Whether a point meets it.
  ///
  /// - Parameter value: of a name.
  /// - Throws: ``ConditionError`` where texts are compared with numbers.
  public func holds(_ value: (String) -> Value) throws(ConditionError) -> Bool {
    try truth(expression, value)
  }

  private func truth(
    _ expression: Expression, _ value: (String) -> Value
  ) throws(ConditionError) -> Bool {
    switch expression {
    case .not(let inner): return try !truth(inner, value)
    case .and(let a, let b):
      let (left, right) = (try truth(a, value), try truth(b, value))
      return left && right
    case .or(let a, let b):
      let (left, right) = (try truth(a, value), try truth(b, value))
      return left || right
    case .comparison(let a, let comparison, let b):
      return try compare(try worth(a, value), comparison, try worth(b, value))
    default: throw ConditionError(text, .notACondition)
    }
  }

  private func worth(
    _ expression: Expression, _ value: (String) -> Value
  ) throws(ConditionError) -> Value {
    switch expression {
    case .value(let value): return value
    case .name(let name): return value(name)
    case .arithmetic(let a, let operation, let b):
      switch (try worth(a, value), try worth(b, value)) {
      case (.number(let left), .number(let right)):
        switch operation {
        case .plus: return .number(left + right)
        case .minus: return .number(left - right)
        case .times: return .number(left * right)
        case .over: return .number(left / right)
        }
      case (.none, _), (_, .none): return .none
      default: throw ConditionError(text, .textInArithmetic)
      }
    default: throw ConditionError(text, .notAValue)
    }
  }

  private func compare(
    _ a: Value, _ comparison: Comparison, _ b: Value
  ) throws(ConditionError) -> Bool {
    func test<T: Comparable>(_ a: T, _ b: T) -> Bool {
      switch comparison {
      case .equal: a == b
      case .unequal: a != b
      case .less: a < b
      case .lessOrEqual: a <= b
      case .greater: a > b
      case .greaterOrEqual: a >= b
      }
    }
    switch (a, b) {
    case (.number(let a), .number(let b)): return test(a, b)
    case (.text(let a), .text(let b)): return test(a, b)
    case (.none, _), (_, .none): return false
    case (.text(let a), .number(let b)): throw ConditionError(text, .mixed("«\(a)»", "\(b)"))
    case (.number(let a), .text(let b)): throw ConditionError(text, .mixed("\(a)", "«\(b)»"))
    }
  }
}
