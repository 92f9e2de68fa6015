extension Problem {
  /// The sentence about what is wrong, without place: `ukjent nøkkel «antal»; mente du «antall»?`
  public func message(in language: Language) -> String {
    var message = text[language]
    if let found {
      message += language == .nb ? ", fant \(found)" : ", found \(found)"
    }
    if let suggestion {
      message +=
        language == .nb ? "; mente du «\(suggestion)»?" : "; did you mean \"\(suggestion)\"?"
    } else if let allowed {
      let allowed = allowed[language]
      message += language == .nb ? "; tillatt: \(allowed)" : "; allowed: \(allowed)"
    }
    return Self.printable(message)
  }

  /// The whole line as a user sees it, in the form that editors and compilers understand:
  /// `file.json:12:7: error [ukjent-nokkel] /kommunaleBoliger/antal: ukjent nøkkel …`
  public func formatted(in language: Language) -> String {
    let kind =
      switch (severity, language) {
      case (.error, .nb): "feil"
      case (.error, .en): "error"
      case (.warning, .nb): "advarsel"
      case (.warning, .en): "warning"
      }
    let place = position == .none ? "" : Self.printable("\(position): ")
    let pointer =
      pointer.tokens.isEmpty
      ? "" : Self.printable(" \(Self.shortened(pointer.description, to: 300))")
    return "\(place)\(kind) [\(code)]\(pointer): \(message(in: language))"
  }

  /// Text from a document as one short line, safe for a terminal: control characters (which could
  /// move the cursor or colour the screen) and directional overrides become escapes.
  static func printable(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse:
        result += "\\u{" + String(scalar.value, radix: 16) + "}"
      default:
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// At most `length` characters of a text, with an ellipsis where it was cut.
  static func shortened(_ text: String, to length: Int = 60) -> String {
    let head = text.prefix(length)
    return head.endIndex == text.endIndex ? text : head + "…"
  }
}
