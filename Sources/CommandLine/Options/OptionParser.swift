import Reporting
import ScenarioFormat

/// Reads arguments as GNU programs do: `--option value` and `--option=value`, `-h`, options and
/// operands in any order, and nothing but operands after `--`.
struct OptionParser {
  /// What was read: the arguments, or every problem with them; or the wish for help, which goes
  /// before all.
  enum Outcome: Equatable {
    case arguments(Arguments)
    case help
    case problems([OptionProblem])
  }

  private let command: CommandDescription
  private let declarations: [String: OptionDeclaration]
  private var rest: ArraySlice<String>
  private var arguments = Arguments()
  private var problems: [OptionProblem] = []

  /// Reads the arguments that follow the command's name.
  static func parse(_ words: [String], for command: CommandDescription) -> Outcome {
    let ownWords = words.prefix { $0 != "--" }
    if ownWords.contains("-h") || ownWords.contains("--help") { return .help }
    var parser = OptionParser(words, for: command)
    parser.run()
    return parser.problems.isEmpty ? .arguments(parser.arguments) : .problems(parser.problems)
  }

  private init(_ words: [String], for command: CommandDescription) {
    self.command = command
    rest = words[...]
    declarations = Dictionary(
      command.options.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private mutating func run() {
    while let word = rest.popFirst() {
      if word == "--" {
        arguments.operands += rest
        break
      } else if word.hasPrefix("--") {
        readOption(word.dropFirst(2))
      } else if word.hasPrefix("-"), word.count > 1 {
        problems.append(.unknownOption(word, suggestion: nil))
      } else {
        arguments.operands.append(word)
      }
    }
    checkOperands()
  }

  private mutating func checkOperands() {
    let found = arguments.operands
    let allowed = command.operands
    if found.isEmpty, allowed.mayBeEmpty { return }
    if found.count < allowed.range.lowerBound {
      problems.append(.missingOperand(least: allowed.range.lowerBound, found: found.count))
    } else if found.count > allowed.range.upperBound {
      problems.append(.extraOperand(found[allowed.range.upperBound]))
    }
  }

  private mutating func readOption(_ text: Substring) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts.first ?? "")
    let attached = parts.count > 1 ? String(parts[1]) : nil
    guard let declaration = declarations[name] else {
      let names = command.options.map(\.name) + ["help"]
      let near = Suggestion.nearest(to: name, among: names).map { "--" + $0 }
      problems.append(.unknownOption("--" + name, suggestion: near))
      return
    }
    guard declaration.kind != .flag else {
      if let attached { problems.append(.unexpectedValue(option: name, found: attached)) }
      set(.flag, for: name)
      return
    }
    guard let value = attached ?? nextValue() else {
      problems.append(.missingValue(option: name))
      return
    }
    switch OptionParser.check(value, declaration) {
    case .success(let value): set(value, for: name)
    case .failure(let problem): problems.append(problem)
    }
  }

  /// The next word, unless it is an option: that a value was left out is the likelier mistake.
  private mutating func nextValue() -> String? {
    guard let next = rest.first, !next.hasPrefix("--") else { return nil }
    return rest.popFirst()
  }

  private mutating func set(_ value: OptionValue, for name: String) {
    if case .texts(let more) = value, case .texts(let before) = arguments.values[name] {
      arguments.values[name] = .texts(before + more)
      return
    }
    if arguments.values.updateValue(value, forKey: name) != nil {
      problems.append(.repeated(option: name))
    }
  }

  private static func check(
    _ text: String, _ declaration: OptionDeclaration
  ) -> Result<OptionValue, OptionProblem> {
    let name = declaration.name
    guard !text.isEmpty else { return .failure(.missingValue(option: name)) }
    switch declaration.kind {
    case .flag: return .success(.flag)
    case .text: return .success(.text(text))
    case .texts: return .success(.texts([text]))
    case .integer(let range):
      guard let value = Int(text), range.contains(value) else {
        return .failure(.notInRange(option: name, found: text, range))
      }
      return .success(.integer(value))
    case .seed:
      let value = text.hasPrefix("0x") ? UInt64(text.dropFirst(2), radix: 16) : UInt64(text)
      return value.map { .success(.seed($0)) } ?? .failure(.notASeed(option: name, found: text))
    case .choice(let choices):
      guard choices.contains(text) else {
        let near = Suggestion.nearest(to: text, among: choices)
        return .failure(
          .notAChoice(option: name, found: text, choices: choices, suggestion: near))
      }
      return .success(.text(text))
    }
  }
}
