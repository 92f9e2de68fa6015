extension String {
  /// The text broken into lines of at most `width` columns, at ordinary spaces (never at a no-break
  /// space); a word longer than a line is cut. Line breaks in the text are kept.
  public func wrapped(to width: Int, indent: String = "") -> [String] {
    let width = max(1, width - indent.displayWidth)
    var lines: [String] = []
    for paragraph in split(separator: "\n", omittingEmptySubsequences: false) {
      var line = ""
      for word in paragraph.split(separator: " ") {
        var word = String(word)
        if !line.isEmpty, line.displayWidth + 1 + word.displayWidth <= width {
          line += " " + word
          continue
        }
        if !line.isEmpty { lines.append(line) }
        while word.displayWidth > width {
          let head = word.prefix(columns: width)
          lines.append(head)
          word.removeFirst(head.count)
        }
        line = word
      }
      lines.append(line)
    }
    return lines.map { $0.isEmpty ? $0 : indent + $0 }
  }

  /// The text with spaces on the right, or on the left with `trailing`, up to `width` columns.
  func padded(to width: Int, trailing: Bool = false) -> String {
    let spaces = String(repeating: " ", count: max(0, width - displayWidth))
    return trailing ? spaces + self : self + spaces
  }

  /// The longest beginning that takes at most `width` columns, and never fewer than one character.
  private func prefix(columns width: Int) -> String {
    var result = ""
    var used = 0
    for character in self {
      used += character.displayWidth
      if used > width, !result.isEmpty { break }
      result.append(character)
    }
    return result
  }
}
