extension TerminalTable {
  private static let gap = 2
  /// A label column is not made narrower than this for the sake of the numbers.
  private static let narrowestLabel = 16
  /// A spare column is added only if this much, or the longest label, still fits.
  private static let comfortableLabel = 34

  /// The lines of the table, none wider than the terminal, without trailing spaces.
  public func lines(in terminal: Terminal) -> [String] {
    let natural = columns.indices.map(naturalWidth)
    let longestLabel = longestLabel
    guard
      let shown = shownColumns(natural, longestLabel: longestLabel, width: terminal.width)
    else { return stackedLines(in: terminal) }
    let taken = shown.reduce(0) { $0 + natural[$1] + TerminalTable.gap }
    let label = min(longestLabel, terminal.width - taken)
    var result = headerLines(shown, natural, label: label, terminal)
    result.append(String(repeating: "─", count: label + taken))
    for (index, row) in rows.enumerated() {
      switch row {
      case .heading(let text):
        if index > 0 { result.append("") }
        for line in text.wrapped(to: terminal.width) {
          result.append(terminal.emphasised(line, .heading))
        }
      case .cells(let text, let cells):
        result += rowLines(text, cells, shown, natural, label: label, terminal)
      }
    }
    return result
  }

  private var longestLabel: Int {
    var widest = title.displayWidth
    for case .cells(let text, _) in rows { widest = max(widest, text.displayWidth) }
    return widest
  }

  /// As wide as the widest cell and the longest word of the title.
  private func naturalWidth(of column: Int) -> Int {
    var widest = columns[column].title.split(separator: " ").map(\.displayWidth).max() ?? 0
    for case .cells(_, let cells) in rows { widest = max(widest, cells[column].text.displayWidth) }
    return widest
  }

  /// The columns that fit, in their own order; nil where not even those that must be there do.
  private func shownColumns(_ natural: [Int], longestLabel: Int, width: Int) -> [Int]? {
    var shown = columns.indices.filter { columns[$0].spare == 0 }
    var taken = shown.reduce(0) { $0 + natural[$1] + TerminalTable.gap }
    guard taken + min(longestLabel, TerminalTable.narrowestLabel) <= width else { return nil }
    let spare = columns.indices.filter { columns[$0].spare > 0 }
      .sorted { (columns[$0].spare, $0) < (columns[$1].spare, $1) }
    for column in spare {
      let more = natural[column] + TerminalTable.gap
      guard taken + more + min(longestLabel, TerminalTable.comfortableLabel) <= width else { break }
      shown.append(column)
      taken += more
    }
    return shown.sorted()
  }

  private func headerLines(
    _ shown: [Int], _ natural: [Int], label: Int, _ terminal: Terminal
  ) -> [String] {
    let titles = shown.map { columns[$0].title.wrapped(to: natural[$0]) }
    let own = title.wrapped(to: label)
    let height = max(own.count, titles.map(\.count).max() ?? 1)
    return (0..<height).map { line in
      var text = TerminalTable.part(own, line, of: height).padded(to: label)
      for (position, column) in shown.enumerated() {
        text += String(repeating: " ", count: TerminalTable.gap)
        text += TerminalTable.part(titles[position], line, of: height)
          .padded(to: natural[column], trailing: columns[column].isTrailing)
      }
      return terminal.emphasised(text.withoutTrailingSpaces, .heading)
    }
  }

  /// A title of fewer lines than the header stands at its foot.
  private static func part(_ lines: [String], _ line: Int, of height: Int) -> String {
    let index = line - (height - lines.count)
    return index >= 0 ? lines[index] : ""
  }

  private func rowLines(
    _ text: String, _ cells: [Cell], _ shown: [Int], _ natural: [Int], label: Int,
    _ terminal: Terminal
  ) -> [String] {
    var labels = text.wrapped(to: label)
    var first = labels.removeFirst().padded(to: label)
    for column in shown {
      let cell = cells[column]
      first += String(repeating: " ", count: TerminalTable.gap)
      let space = String(repeating: " ", count: natural[column] - cell.text.displayWidth)
      let content = cell.text.isEmpty ? "" : terminal.emphasised(cell.text, cell.emphasis)
      first += columns[column].isTrailing ? space + content : content + space
    }
    return ([first] + labels).map(\.withoutTrailingSpaces)
  }

  /// Each row as a small list, for a terminal too narrow for the table.
  private func stackedLines(in terminal: Terminal) -> [String] {
    var result: [String] = []
    for row in rows {
      switch row {
      case .heading(let text):
        result += text.wrapped(to: terminal.width).map { terminal.emphasised($0, .heading) }
      case .cells(let text, let cells):
        result += text.wrapped(to: terminal.width)
        for (column, cell) in zip(columns, cells) where column.spare == 0 && !cell.text.isEmpty {
          let item = column.title.isEmpty ? cell.text : "\(column.title): \(cell.text)"
          result += item.wrapped(to: terminal.width, indent: "  ")
        }
      }
    }
    return result
  }
}

extension String {
  var withoutTrailingSpaces: String {
    var result = self
    while result.last == " " { result.removeLast() }
    return result
  }
}
