import Diagnostics
import LessonModel

/// Finds the cells of a document, joins stored outputs to them and takes those out of the prose.
struct CellCollector {
  private let reader: CellReader
  private(set) var problems: Problems
  private var cells: [Cell] = []
  /// Cells named by outputs, to be looked up when all are known.
  private var outputNames: [(id: String, range: SourceRange)] = []

  init(reader: CellReader) {
    self.reader = reader
    problems = Problems(file: reader.file)
  }

  /// - Returns: The blocks without stored outputs, and the cells in file order.
  mutating func collect(_ blocks: [Block]) -> (blocks: [Block], cells: [Cell]) {
    let prose = strip(blocks)
    cells.sort { $0.lines.lowerBound < $1.lines.lowerBound }
    for index in cells.indices { cells[index].index = index }
    checkNames()
    leaveOutMany()
    return (prose, cells)
  }

  private mutating func leaveOutMany() {
    guard cells.count > LessonLimits.cells else { return }
    problems.add(
      "the lesson has \(cells.count) cells, expected at most \(LessonLimits.cells)",
      russian: Explanation(
        "в уроке ячеек: \(cells.count), а может быть не больше \(LessonLimits.cells)",
        "эта и следующие не выполняются: разделите урок на несколько"),
      at: header(cells[LessonLimits.cells]),
      help: "this one and those below are not run: split the lesson into several")
    cells.removeLast(cells.count - LessonLimits.cells)
  }

  private mutating func strip(_ blocks: [Block]) -> [Block] {
    let marks = blocks.map(OutputMark.init)
    let lastClosing = marks.lastIndex(of: .closing) ?? -1
    var kept: [Block] = []
    /// The cell that the next block may be an output of.
    var current: Int?
    var i = 0
    while i < blocks.count {
      let block = blocks[i]
      let mark = marks[i]
      i += 1
      guard let mark else {
        current = nil
        kept.append(visit(block, &current))
        continue
      }
      switch mark {
      case .fence(let id):
        if !note(lines(block), of: id, at: block, current: current) { kept.append(block) }
      case .opening(let id):
        guard i <= lastClosing, let end = marks[i...].firstIndex(of: .closing) else {
          problems.add(
            "'<!-- output -->' is not closed",
            russian: Explanation(
              "'<!-- output -->' не закрыто",
              "закончите сохранённый вывод строкой '<!-- /output -->'"), at: firstLine(block),
            help: "end the stored output with '<!-- /output -->'")
          continue
        }
        _ = note(
          block.range.start.line...lastLine(blocks[end]), of: id, at: block, current: current)
        i = end + 1
      case .closing:
        problems.add(
          "found '<!-- /output -->' without '<!-- output -->'",
          russian: Explanation("'<!-- /output -->' стоит без '<!-- output -->'", nil),
          at: firstLine(block))
      case .mistaken(let message):
        problems.add(
          message,
          russian: Explanation(
            "непонятная пометка сохранённого вывода",
            "напишите '<!-- output of=id -->' или '```output {of=id}'"), at: firstLine(block),
          help: "write '<!-- output of=id -->' or '```output {of=id}'")
      }
    }
    return kept
  }

  /// Copies a block, with what it contains, and makes cells of fences.
  private mutating func visit(_ block: Block, _ current: inout Int?) -> Block {
    var block = block
    switch block.content {
    case .code(let info, let text):
      if let cell = reader.cell(block, info: info, text: text, problems: &problems) {
        cells.append(cell)
        current = cells.count - 1
      }
    case .quote(let blocks): block.content = .quote(strip(blocks))
    case .list(var list):
      for index in list.items.indices { list.items[index].blocks = strip(list.items[index].blocks) }
      block.content = .list(list)
    case .footnoteDefinition(let label, let blocks):
      block.content = .footnoteDefinition(label: label, strip(blocks))
    case .html(let text): checkComment(text, block)
    case .paragraph: ShortFence.check(block, in: reader.source, &problems)
    default: break
    }
    return block
  }

  /// - Returns: Whether the lines belong to a cell; a fence that no cell precedes is prose.
  private mutating func note(
    _ lines: ClosedRange<Int>, of id: String?, at block: Block, current: Int?
  ) -> Bool {
    if let id { outputNames.append((id, firstLine(block))) }
    guard let current else {
      let isFence = if case .code = block.content { true } else { false }
      if id != nil || !isFence {
        problems.add(
          "found stored output that follows no cell",
          russian: Explanation(
            "сохранённый вывод стоит не за ячейкой", "поставьте его сразу за ячейкой или удалите"),
          at: firstLine(block),
          help: "put it right behind its cell, or remove it")
      }
      return id != nil || !isFence
    }
    if let id, cells[current].id != id {
      let name = cells[current].id.map { "'of=\($0)'" } ?? "no 'of='"
      problems.add(
        "found stored output of '\(id)' behind another cell, expected \(name)",
        russian: Explanation("сохранённый вывод '\(id)' стоит за другой ячейкой", nil),
        at: firstLine(block))
    }
    let first = cells[current].outputLines?.lowerBound ?? lines.lowerBound
    cells[current].outputLines = min(first, lines.lowerBound)...lines.upperBound
    return true
  }

  private mutating func checkComment(_ text: String, _ block: Block) {
    guard text.hasPrefix("<!--"), !text.contains("-->") else { return }
    problems.add(
      "the comment is not closed",
      russian: Explanation(
        "комментарий не закрыт",
        "закончите его знаками '-->': всё, что дальше, считается его частью"), at: firstLine(block),
      help: "end it with '-->'; everything behind it is taken for part of it")
  }

  // MARK: Names

  private mutating func checkNames() {
    var known: [String: Cell] = [:]
    for (index, cell) in cells.enumerated() {
      guard let id = cell.id else { continue }
      if let earlier = known[id] {
        problems.add(
          "found a second cell named '#\(id)'",
          russian: Explanation("вторая ячейка с именем '#\(id)'", "дайте ей другой id"),
          at: header(cell), help: "give it another id",
          notes: [Diagnostic.Note(.firstUsed, at: problems.place(header(earlier)))])
        // The name is the first one's, for '--only' and for pages.
        cells[index].id = nil
      } else {
        known[id] = cell
      }
    }
    checkReferences(known)
    let names = known.keys.sorted()
    for (count, output) in outputNames.filter({ known[$0.id] == nil }).enumerated() {
      let names = count < Self.mostAdvised ? names : []
      problems.add(
        "found stored output of an unknown cell '\(output.id)'",
        russian: Explanation(
          "сохранённый вывод неизвестной ячейки '\(output.id)'",
          Advice.russianNames(near: output.id, among: names)), at: output.range,
        help: Advice.names(near: output.id, among: names))
    }
  }

  /// Mistakes of a kind for which near names are looked for: each search goes through all names.
  private static let mostAdvised = 20

  private mutating func checkReferences(_ known: [String: Cell]) {
    let exercises = known.values.filter { $0.role == .exercise }.compactMap(\.id).sorted()
    let isExercise = Set(exercises)
    let names = known.keys.sorted()
    var count = 0
    for cell in cells {
      let isAdvised = count < Self.mostAdvised
      if let of = cell.options["of"]?.first, !isExercise.contains(of) {
        count += 1
        let exercises = isAdvised ? exercises : []
        problems.add(
          "cannot find an exercise named '\(of)'",
          russian: Explanation(
            "нет упражнения с именем '\(of)'", Advice.russianNames(near: of, among: exercises)),
          at: header(cell),
          help: Advice.names(near: of, among: exercises))
      }
      if let after = cell.options["after"]?.first, known[after] == nil {
        count += 1
        let names = isAdvised ? names : []
        problems.add(
          "cannot find a cell named '\(after)'",
          russian: Explanation(
            "нет ячейки с именем '\(after)'",
            Advice.russianNames(near: after, among: names)), at: header(cell),
          help: Advice.names(near: after, among: names))
      }
    }
  }

  // MARK: Places

  private func header(_ cell: Cell) -> SourceRange {
    let line = reader.source.line(cell.lines.lowerBound)
    let marks: [UInt8] = [UInt8(ascii: "`"), UInt8(ascii: "~")]
    let column = line.prefix { !marks.contains($0) }.count + 1
    return SourceRange(
      start: SourcePosition(line: cell.lines.lowerBound, column: column),
      end: reader.source.end(ofLine: cell.lines.lowerBound))
  }

  private func firstLine(_ block: Block) -> SourceRange {
    let start = block.range.start
    return SourceRange(start: start, end: max(start, reader.source.end(ofLine: start.line)))
  }

  private func lines(_ block: Block) -> ClosedRange<Int> {
    block.range.start.line...lastLine(block)
  }

  private func lastLine(_ block: Block) -> Int { max(block.range.start.line, block.range.end.line) }
}
