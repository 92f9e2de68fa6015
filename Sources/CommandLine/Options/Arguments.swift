/// The arguments of a command, checked.
public struct Arguments: Sendable, Equatable {
  /// What is not an option: names of scenarios, files.
  public var operands: [String] = []
  var values: [String: OptionValue] = [:]

  /// The value of an option, or nil where it was not given.
  public subscript<Value>(key: OptionKey<Value>) -> Value? {
    values[key.declaration.name].flatMap(key.value)
  }

  /// Whether a flag was given.
  public subscript(key: OptionKey<Bool>) -> Bool {
    values[key.declaration.name] != nil
  }
}
