extension TerminalTable {
  private static let gap = 2
  /// A label column is not made narrower than this for the sake of the numbers.
  private static let narrowestLabel = 16
  /// A spare column is added only if this much, or the longest label, still fits.
  private static let comfortableLabel = 34

  /// Where the label has a line of its own, the numbers under it are moved in this much.
  private static let indent = 2

  /// How the columns are laid out: which are shown and how wide, and whether a label has a line of its own
  /// over its numbers.
  fileprivate struct Layout {
    var shown: [Int]
    var widths: [Int]
    var label: Int
    var labelAbove = false

    /// Columns that the numbers take, gaps among them.
    var taken: Int { shown.reduce(0) { $0 + widths[$1] + TerminalTable.gap } }
  }

  /// The lines of the table, none wider than the terminal, without trailing spaces.
  public func lines(in terminal: Terminal) -> [String] {
    guard let layout = layout(width: terminal.width) else { return stackedLines(in: terminal) }
    var result = headerLines(layout, terminal)
    result.append(String(repeating: "─", count: layout.label + layout.taken))
    for (index, row) in rows.enumerated() {
      switch row {
      case .heading(let text):
        if index > 0 { result.append("") }
        for line in text.wrapped(to: terminal.width) {
          result.append(terminal.emphasised(line, .heading))
        }
      case .cells(let text, let cells): result += rowLines(text, cells, layout, terminal)
      }
    }
    return result
  }

  /// The first that fits: every number on one line; ranges broken before their second number; and that with
  /// each label on a line of its own. Nil where not even the last does.
  private func layout(width: Int) -> Layout? {
    let natural = columns.indices.map(naturalWidth)
    let longest = longestLabel
    let necessary = min(longest, TerminalTable.narrowestLabel)
    if let shown = shownColumns(natural, longestLabel: longest, width: width) {
      var layout = Layout(shown: shown, widths: natural, label: 0)
      layout.label = min(longest, width - layout.taken)
      return layout
    }
    let required = columns.indices.filter { columns[$0].spare == 0 }
    let least = columns.indices.map(leastWidth)
    var layout = Layout(shown: required, widths: natural, label: necessary)
    for label in [necessary, TerminalTable.indent] {
      layout.label = label
      layout.labelAbove = label < necessary
      layout.widths = natural
      layout.narrow(to: width, least: least)
      if layout.taken + label <= width { return layout }
    }
    return nil
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

  /// As wide as the widest part of a cell that does not break.
  private func leastWidth(of column: Int) -> Int {
    var texts = [columns[column].title]
    for case .cells(_, let cells) in rows { texts.append(cells[column].text) }
    return texts.flatMap { $0.split(separator: " ") }.map(\.displayWidth).max() ?? 0
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

  private func headerLines(_ layout: Layout, _ terminal: Terminal) -> [String] {
    let titles = layout.shown.map { columns[$0].title.wrapped(to: layout.widths[$0]) }
    let own = title.wrapped(to: layout.labelAbove ? terminal.width : layout.label)
    let inside = layout.labelAbove ? [""] : own
    let height = max(inside.count, titles.map(\.count).max() ?? 1)
    let lines = (0..<height).map { line in
      var text = TerminalTable.part(inside, line, of: height).padded(to: layout.label)
      for (position, column) in layout.shown.enumerated() {
        text += String(repeating: " ", count: TerminalTable.gap)
        text += TerminalTable.part(titles[position], line, of: height)
          .padded(to: layout.widths[column], trailing: columns[column].isTrailing)
      }
      return text
    }
    let above = layout.labelAbove && !title.isEmpty ? own : []
    return (above + lines).map {
      terminal.emphasised($0.withoutTrailingSpaces, .heading)
    }
  }

  /// A title of fewer lines than the header stands at its foot.
  private static func part(_ lines: [String], _ line: Int, of height: Int) -> String {
    let index = line - (height - lines.count)
    return index >= 0 ? lines[index] : ""
  }

  private func rowLines(
    _ text: String, _ cells: [Cell], _ layout: Layout, _ terminal: Terminal
  ) -> [String] {
    let labels = text.wrapped(to: layout.labelAbove ? terminal.width : layout.label)
    let beside = layout.labelAbove ? [] : labels
    let parts = layout.shown.map { cells[$0].text.wrapped(to: layout.widths[$0]) }
    let height = max(beside.count, parts.map(\.count).max() ?? 1)
    let lines = (0..<height).map { line in
      var result = (line < beside.count ? beside[line] : "").padded(to: layout.label)
      for (position, column) in layout.shown.enumerated() {
        let part = line < parts[position].count ? parts[position][line] : ""
        result += String(repeating: " ", count: TerminalTable.gap)
        let space = String(
          repeating: " ", count: max(0, layout.widths[column] - part.displayWidth))
        let content = part.isEmpty ? "" : terminal.emphasised(part, cells[column].emphasis)
        result += columns[column].isTrailing ? space + content : content + space
      }
      return result
    }
    return ((layout.labelAbove ? labels : []) + lines).map(\.withoutTrailingSpaces)
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

extension TerminalTable.Layout {
  /// Takes what is missing from the columns that can give most, none below what it needs.
  fileprivate mutating func narrow(to width: Int, least: [Int]) {
    for column in shown.sorted(by: { widths[$0] - least[$0] > widths[$1] - least[$1] }) {
      let excess = taken + label - width
      if excess <= 0 { return }
      widths[column] = max(least[column], widths[column] - excess)
    }
  }
}

extension String {
  var withoutTrailingSpaces: String {
    var result = self
    while result.last == " " { result.removeLast() }
    return result
  }
}
