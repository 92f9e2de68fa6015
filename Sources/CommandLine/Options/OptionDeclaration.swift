import Boligmodell

/// A long option as the user writes it: its name, what it takes, and what it does.
///
/// Declared once; the parser, the help and the suggestions are made from it.
public struct OptionDeclaration: Sendable {
  /// What an option takes.
  public enum Kind: Sendable, Equatable {
    /// Nothing: it is given or not.
    case flag
    case integer(ClosedRange<Int>)
    /// Any unsigned number of 64 bits, decimal or after `0x`.
    case seed
    case choice([String])
    /// Any text that is not empty, such as the name of a folder.
    case text
    /// The same, and the option may be given several times.
    case texts
  }

  /// Without the dashes.
  public let name: String
  public let kind: Kind
  /// What stands for the value in help: `N`, `MAPPE`.
  public let placeholder: LocalizedText
  public let help: LocalizedText

  public init(_ name: String, _ kind: Kind, _ placeholder: LocalizedText, _ help: LocalizedText) {
    self.name = name
    self.kind = kind
    self.placeholder = placeholder
    self.help = help
  }
}

/// An option together with the type of its value.
public struct OptionKey<Value: Sendable>: Sendable {
  public let declaration: OptionDeclaration
  let value: @Sendable (OptionValue) -> Value?
}

/// A checked value of an option.
public enum OptionValue: Sendable, Equatable {
  case flag
  case integer(Int)
  case seed(UInt64)
  case text(String)
  case texts([String])
}

extension OptionKey where Value == Bool {
  static func flag(_ name: String, _ help: LocalizedText) -> OptionKey {
    OptionKey(declaration: OptionDeclaration(name, .flag, LocalizedText("", ""), help)) { _ in true
    }
  }
}

extension OptionKey where Value == Int {
  static func integer(
    _ name: String, _ range: ClosedRange<Int>, _ placeholder: String, _ help: LocalizedText
  ) -> OptionKey {
    let placeholder = LocalizedText(placeholder, placeholder)
    return OptionKey(
      declaration: OptionDeclaration(name, .integer(range), placeholder, help)
    ) { if case .integer(let value) = $0 { value } else { nil } }
  }
}

extension OptionKey where Value == UInt64 {
  static func seed(_ name: String, _ help: LocalizedText) -> OptionKey {
    OptionKey(declaration: OptionDeclaration(name, .seed, LocalizedText("S", "S"), help)) {
      if case .seed(let value) = $0 { value } else { nil }
    }
  }
}

extension OptionKey where Value == String {
  static func text(_ name: String, _ placeholder: LocalizedText, _ help: LocalizedText) -> OptionKey
  {
    OptionKey(declaration: OptionDeclaration(name, .text, placeholder, help)) {
      if case .text(let value) = $0 { value } else { nil }
    }
  }
}

extension OptionKey where Value == [String] {
  /// An option that may be given several times.
  static func texts(
    _ name: String, _ placeholder: LocalizedText, _ help: LocalizedText
  ) -> OptionKey {
    OptionKey(declaration: OptionDeclaration(name, .texts, placeholder, help)) {
      if case .texts(let value) = $0 { value } else { nil }
    }
  }
}

extension OptionKey where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
  /// One of the cases, named by its raw value.
  static func choice(_ name: String, _ help: LocalizedText) -> OptionKey {
    let choices = Value.allCases.map(\.rawValue)
    let placeholder = choices.joined(separator: "|")
    return OptionKey(
      declaration: OptionDeclaration(
        name, .choice(choices), LocalizedText(placeholder, placeholder), help)
    ) { if case .text(let value) = $0 { Value(rawValue: value) } else { nil } }
  }
}
