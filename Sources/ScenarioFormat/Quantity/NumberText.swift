/// A number as a planner writes it, and what stands after it: `85 196 000 kr`, `0,4 per år`.
///
/// Decimal comma and decimal point mean the same. Thousands are parted by a space, a no-break
/// space (U+00A0), a narrow one (U+202F) or a thin one (U+2009), never by a point or comma. The
/// minus may be U+2212. An exponent (`1.5e-5`) is read, for programs that write documents.
struct NumberText: Equatable {
  enum Failure: Error, Equatable {
    /// No number stands first.
    case malformed
    /// Points or commas stand as if they parted thousands.
    case ambiguous
  }

  var value: Double
  /// The part that is the number, as written.
  var number: String
  /// What follows it, trimmed: `kr`, `per år`.
  var unit: String
  /// Written with one to three digits, point or comma, and three digits, as `1.250`: thousands to
  /// some readers and decimals to others.
  var looksLikeThousands: Bool

  init(parsing text: String) throws(Failure) {
    var scalars = Array(text.unicodeScalars)[...]
    while let last = scalars.last, JSON5Scanner.isSpace(last) { scalars.removeLast() }
    while let first = scalars.first, JSON5Scanner.isSpace(first) { scalars.removeFirst() }
    let start = scalars
    var digits = ""
    if let sign = scalars.first, "+-\u{2212}".unicodeScalars.contains(sign) {
      if sign != "+" { digits = "-" }
      scalars.removeFirst()
    }
    let whole = Self.wholePart(&scalars)
    var fraction = ""
    if let mark = scalars.first, mark == "." || mark == "," {
      scalars.removeFirst()
      fraction = Self.run(&scalars)
      guard !fraction.isEmpty else { throw .malformed }
      if let next = scalars.first, next == "." || next == "," { throw .ambiguous }
    }
    guard !whole.isEmpty || !fraction.isEmpty else { throw .malformed }
    digits += (whole.isEmpty ? "0" : whole) + (fraction.isEmpty ? "" : "." + fraction)
    let exponent = Self.exponent(&scalars)
    guard let value = Double(digits + exponent) else { throw .malformed }

    self.value = value
    number = Self.string(start[..<scalars.startIndex])
    looksLikeThousands =
      fraction.count == 3 && exponent.isEmpty && (1...3).contains(whole.count) && whole != "0"
    while let first = scalars.first, JSON5Scanner.isSpace(first) { scalars.removeFirst() }
    if let first = scalars.first, ("0"..."9").contains(first) { throw .malformed }
    unit = Self.string(scalars)
  }

  /// Digits, in groups of three after the first when they are parted by spaces.
  private static func wholePart(_ scalars: inout ArraySlice<Unicode.Scalar>) -> String {
    var whole = run(&scalars)
    guard (1...3).contains(whole.count) else { return whole }
    while let space = scalars.first, " \u{A0}\u{202F}\u{2009}".unicodeScalars.contains(space) {
      var rest = scalars.dropFirst()
      let group = run(&rest)
      guard group.count == 3 else { break }
      whole += group
      scalars = rest
    }
    return whole
  }

  private static func run(_ scalars: inout ArraySlice<Unicode.Scalar>) -> String {
    let digits = scalars.prefix { ("0"..."9").contains($0) }
    scalars = scalars.dropFirst(digits.count)
    return string(digits)
  }

  private static func exponent(_ scalars: inout ArraySlice<Unicode.Scalar>) -> String {
    guard let mark = scalars.first, mark == "e" || mark == "E" else { return "" }
    var rest = scalars.dropFirst()
    var sign = ""
    if let first = rest.first, first == "+" || first == "-" {
      sign = String(first)
      rest = rest.dropFirst()
    }
    let digits = run(&rest)
    guard !digits.isEmpty else { return "" }
    scalars = rest
    return "e" + sign + digits
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
