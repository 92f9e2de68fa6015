import Boligmodell
import Experiments
import Foundation
import Reporting
import ScenarioFormat

extension SearchSize {
  /// What the arguments of `calibrate` ask for.
  ///
  /// - Throws: ``Failure`` for options that do not go together or are out of range.
  init(_ invocation: Invocation) throws(Failure) {
    let arguments = invocation.arguments
    let method = arguments[CalibrateOptions.method] ?? .rejection
    let isRejection = method == .rejection
    let foreign =
      isRejection
      ? [CalibrateOptions.population.declaration, CalibrateOptions.generations.declaration]
      : [CalibrateOptions.accept.declaration, Options.shard.declaration]
    if let option = foreign.first(where: { arguments.values[$0.name] != nil }) {
      let (nb, en) =
        option.name == Options.shard.declaration.name
        ? (" Der bygger hvert trinn på det forrige.", " There each step builds on the last one.")
        : ("", "")
      throw Failure(
        LocalizedText(
          "--\(option.name) kan ikke brukes med --method \(method.rawValue).\(nb)",
          "--\(option.name) cannot be used with --method \(method.rawValue).\(en)")[
            invocation.language])
    }
    let share = try invocation.number(CalibrateOptions.accept, isShare: true)
    let epsilon = try invocation.number(CalibrateOptions.epsilon, isShare: false)
    if share != nil, epsilon != nil {
      throw Failure(
        LocalizedText(
          "--accept og --epsilon kan ikke brukes sammen.",
          "--accept and --epsilon cannot be used together.")[invocation.language])
    }
    self.init(
      method: method, draws: arguments[CalibrateOptions.draws] ?? (isRejection ? 1_000 : 20_000),
      replications: arguments[CalibrateOptions.replications] ?? 1,
      keeping: epsilon.map(Keeping.within) ?? .closest(share ?? 0.05), epsilon: epsilon ?? 1,
      population: arguments[CalibrateOptions.population] ?? 200,
      generations: arguments[CalibrateOptions.generations] ?? 10)
    try check(invocation.language)
  }

  /// What the declarations of options cannot say.
  func check(_ language: Language) throws(Failure) {
    if method == .rejection, draws > SearchSize.mostByRejection {
      throw Failure(
        LocalizedText(
          "--draws kan være høyst \(SearchSize.mostByRejection) med --method rejection.",
          "--draws can be at most \(SearchSize.mostByRejection) with --method rejection.")[language]
      )
    }
    if Double(draws) * Double(replications) > 0x1p32 {
      throw Failure(
        LocalizedText(
          "--draws ganger --replications kan ikke være over \(1 << 32).",
          "--draws times --replications cannot be above \(1 << 32).")[language])
    }
    guard method == .sequential else { return }
    do {
      _ = try sequentialSettings()
    } catch {
      throw Failure(error.tekst[language] + ".")
    }
  }
}

extension Invocation {
  /// A positive number that an option gives, a share also as per cent; nil where it is not given.
  fileprivate func number(
    _ key: OptionKey<String>, isShare: Bool
  ) throws(Failure) -> Double? {
    guard let text = arguments[key] else { return nil }
    var digits = text.replacing(",", with: ".").trimmingCharacters(in: .whitespaces)
    var factor = 1.0
    if isShare, digits.hasSuffix("%") {
      digits = digits.dropLast().trimmingCharacters(in: .whitespaces)
      factor = 0.01
    }
    if let value = Double(digits).map({ $0 * factor }), value > 0, value < .infinity,
      !isShare || value <= 1
    {
      return value
    }
    let name = key.declaration.name
    throw Failure(
      (isShare
        ? LocalizedText(
          "--\(name) skal være en andel over 0 og høyst 1, eller som «5 %», men er «\(text)».",
          "--\(name) must be a share above 0 and at most 1, or like \"5%\", but is “\(text)”.")
        : LocalizedText(
          "--\(name) skal være et tall over 0, men er «\(text)».",
          "--\(name) must be a number above 0, but is “\(text)”."))[language].printable)
  }
}
