import Boligmodell
import ScenarioFormat

/// Finds what can be given more of in a scenario, and what that costs.
public struct LeverFinding: Sendable {
  private let document: JSONNode
  private let records: [NumberRecord]

  public init(_ document: JSONNode) {
    self.document = document
    records = NumberRecord.all(in: document, shape: ScenarioShape.scenario)
  }

  /// The levers that a planner has without naming any: each kind of dwelling, own temporary units, frames
  /// of start loans, and årsverk of units and instruments. Additions reach from 0 to a share of the largest
  /// number in the scenario: a quarter of dwellings, half of places and årsverk, all of a frame; and at
  /// least 10 dwellings or places and 2 årsverk.
  public func all() -> [Lever] {
    var pointers: [JSONPointer] = []
    for record in records {
      for length in [2, 4, 5] where record.pointer.tokens.count >= length {
        let pointer = JSONPointer(Array(record.pointer.tokens.prefix(length)))
        let slag = Lever.slag(of: pointer)
        if slag == .annet || pointers.contains(pointer) { continue }
        if slag == .ramme,
          document[JSONPointer(["virkemidler", pointer.tokens[1], "startlån"])] == nil
        {
          continue
        }
        pointers.append(pointer)
      }
    }
    return pointers.compactMap { pointer in
      let numbers = numbers(at: pointer)
      guard !numbers.isEmpty else { return nil }
      let slag = Lever.slag(of: pointer)
      let most = numbers.map(\.value).max() ?? 0
      let upper =
        switch slag {
        case .boliger: max(10, 0.25 * most)
        case .plasser: max(10, 0.5 * most)
        case .årsverk: max(2, 0.5 * most)
        case .ramme, .annet: most
        }
      guard upper > 0 else { return nil }
      let lever = Lever(
        pointer, slag, numbers, addition: 0...upper, step: nil, price: price(pointer, slag))
      return lever.staysInBounds ? lever : nil
    }
  }

  /// A lever that a user names.
  ///
  /// - Throws: ``DimensionError``.
  public func lever(
    _ pointer: JSONPointer, addition: ClosedRange<Double>, step: Double?
  ) throws(DimensionError) -> Lever {
    let numbers = numbers(at: pointer)
    let name = pointer.description
    if numbers.isEmpty {
      throw .noNumber(
        name,
        suggestion: Suggestion.nearest(to: name, among: all().map(\.pointer.description)))
    }
    guard addition.contains(0), addition.upperBound > addition.lowerBound else {
      throw .rangeWithoutZero(name)
    }
    if let step,
      !(step > 0) || (addition.upperBound - addition.lowerBound) / step > Lever.mostGivenSteps
        || (numbers[0].unit == .count && step != step.rounded())
    {
      throw .invalidStep(name)
    }
    let slag = Lever.slag(of: pointer)
    let lever = Lever(
      pointer, slag, numbers, addition: addition, step: step, price: price(pointer, slag))
    if lever.range.count < 2 { throw .invalidStep(name) }
    if !lever.staysInBounds { throw .outOfBounds(name, numbers[0]) }
    return lever
  }

  private func numbers(at pointer: JSONPointer) -> [NumberRecord] {
    records.filter { $0.pointer.isWithin(pointer) && $0.form == .quantity && !$0.isDefinition }
  }

  /// The first number at a pointer; nil where there is none or it is 0.
  private func first(_ tokens: String...) -> NumberRecord? {
    records.first { $0.pointer.isWithin(JSONPointer(tokens)) && $0.value != 0 }
  }

  /// The first number that is not 0 among those whose pointer ends like this.
  private func first(ending: [String]) -> NumberRecord? {
    records.first { $0.pointer.tokens.suffix(ending.count).elementsEqual(ending) && $0.value != 0 }
  }

  // MARK: Prices

  /// The real rate of return that public investments are charged with in their first 40 years.
  /// Source: Finansdepartementet, rundskriv R-109/2021, the discount rate of years 0 to 40.
  static let capitalCharge = 0.04

  private func price(_ pointer: JSONPointer, _ slag: Lever.Slag) -> Lever.Price {
    switch slag {
    case .boliger:
      // The accounts hold rent, running costs and refurbishment, but not what it costs to have the dwelling.
      guard let price = first("organisasjon", "strategi", "pris") ?? first("eiemarked", "pris")
      else { return .unknown }
      return .perYear(
        LeverFinding.capitalCharge * price.value,
        LocalizedText(
          "kapitalkostnad, 4 % av \(price.pointer) i året (rente: rundskriv R-109/2021; antatt)",
          "cost of capital, 4% of \(price.pointer) a year (rate: circular R-109/2021; assumed)"))
    case .årsverk where pointer.tokens[0] == "organisasjon":
      if let price = first(ending: ["innsats", "pris"]) {
        return .perYear(
          price.value,
          LocalizedText("et årsverk i \(price.pointer)", "an årsverk in \(price.pointer)"))
      }
      guard let hour = first(ending: ["timer", "pris"]),
        let hours = first("organisasjon", "bemanning", "timerPerÅrsverk")
      else { return .unknown }
      return .perYear(
        hour.value * hours.value,
        LocalizedText("timeprisen i \(hour.pointer)", "the hourly price in \(hour.pointer)"))
    case .årsverk:
      let own = JSONPointer(Array(pointer.tokens.prefix(2)))
      let isPriced = records.contains {
        $0.pointer.isWithin(own) && $0.pointer.tokens.last == "pris" && $0.value > 0
      }
      return isPriced ? .accounts : .unknown
    case .plasser:
      return first("midlertidigBotilbud", "prisEgenEnhet") == nil ? .unknown : .accounts
    case .ramme: return .accounts
    case .annet: return .unknown
    }
  }
}
