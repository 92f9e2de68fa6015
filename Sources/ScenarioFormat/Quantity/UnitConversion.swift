/// How a written unit becomes the model's: multiply by `times`, then divide by `over`.
///
/// A week has 7 days, a month 30.4375 and a year 365.25, in durations and in intensities alike.
struct UnitConversion: Hashable {
  var times: Double = 1
  var over: Double = 1

  func callAsFunction(_ value: Double) -> Double { value * times / over }

  /// The conversion of a unit as written after a number, nil where it is unknown or does not fit.
  init?(_ unit: String, kind: UnitKind) {
    let words = unit.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
    switch kind {
    case .count, .number:
      guard words.isEmpty else { return nil }
    case .probability, .share:
      switch words {
      case []: break
      case ["%"], ["prosent"]: over = 100
      case ["‰"], ["promille"]: over = 1000
      default: return nil
      }
    case .duration:
      guard words.count == 1, let days = Self.daysPer[words[0]] else { return nil }
      self = days
    case .rate:
      guard let perDay = Self.perDay(words[...]) else { return nil }
      self = perDay
    case .money:
      guard let kroner = Self.kroner(words[...]) else { return nil }
      self = kroner
    case .moneyRate:
      guard let per = words.firstIndex(where: { $0.hasPrefix("per") || $0.hasPrefix("/") }),
        let kroner = Self.kroner(words[..<per]), let perDay = Self.perDay(words[per...])
      else { return nil }
      times = kroner.times
      over = perDay.over
      times *= perDay.times
    }
  }

  private init(times: Double = 1, over: Double = 1) {
    self.times = times
    self.over = over
  }

  /// The words for spans of time, in days.
  static let daysPer: [String: UnitConversion] = {
    let spans: [([String], UnitConversion)] = [
      (["minutt", "minutter", "min", "min."], UnitConversion(over: 1440)),
      (["time", "timer", "t"], UnitConversion(over: 24)),
      (["dag", "dager", "døgn", "d"], UnitConversion()),
      (["uke", "uker"], UnitConversion(times: 7)),
      (["måned", "måneder", "mnd", "mnd."], UnitConversion(times: 30.4375)),
      (["kvartal", "kvartaler"], UnitConversion(times: 91.3125)),
      (["år"], UnitConversion(times: 365.25)),
    ]
    var words: [String: UnitConversion] = [:]
    for (names, conversion) in spans {
      for name in names { words[name] = conversion }
    }
    return words
  }()

  /// `per år` or `/år`.
  private static func perDay(_ words: ArraySlice<String>) -> UnitConversion? {
    var words = words
    guard let first = words.popFirst() else { return nil }
    let span: String
    if first == "per" || first == "/" {
      guard let word = words.popFirst() else { return nil }
      span = word
    } else if first.hasPrefix("/") {
      span = String(first.dropFirst())
    } else {
      return nil
    }
    guard words.isEmpty, let days = daysPer[span] else { return nil }
    return UnitConversion(times: days.over, over: days.times)
  }

  private static func kroner(_ words: ArraySlice<String>) -> UnitConversion? {
    var words = words
    if let last = words.last, ["kr", "kr.", "kroner", "krone", "nok"].contains(last) {
      words.removeLast()
    }
    switch Array(words) {
    case []: return UnitConversion()
    case ["tusen"]: return UnitConversion(times: 1e3)
    case ["mill."], ["mill"], ["million"], ["millioner"]: return UnitConversion(times: 1e6)
    case ["mrd."], ["mrd"], ["milliard"], ["milliarder"]: return UnitConversion(times: 1e9)
    default: return nil
    }
  }

  /// The words that are tried when a unit is unknown.
  static func knownWords(for kind: UnitKind) -> [String] {
    switch kind {
    case .count, .number: []
    case .probability, .share: ["%", "prosent"]
    case .duration: ["minutter", "timer", "dager", "døgn", "uker", "måneder", "kvartaler", "år"]
    case .rate:
      ["per time", "per dag", "per døgn", "per uke", "per måned", "per kvartal", "per år"]
    case .money: ["kr", "kroner", "tusen kr", "mill. kr", "mrd. kr"]
    case .moneyRate: ["kr per dag", "kr per døgn", "kr per uke", "kr per måned", "kr per år"]
    }
  }
}
