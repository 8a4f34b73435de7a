import Diagnostics
import LessonModel
import Yams

/// Reads `title`, `lang`, `params` and `cells` from a lesson's head.
///
/// What is wrong costs as little as possible: where the head is no YAML, its entries are read one by one,
/// then the entries of `params` and `cells`. Cells run with what could be read. A budget that the head may
/// set and that could not be read is named, so that no cell gets more than the head meant.
struct HeadReader {
  private static let keys = ["title", "lang", "params", "cells"]
  /// Bytes of all values together: they are checked as a cell is, which may have 256 KB.
  private static let mostValues = 128 << 10
  /// What declares a value, beside its name.
  private static let declarationBytes = 24

  private let source: SourceText
  private let file: String
  private var cells = CellDefaultsReader()
  private var known: [String: SourceRange] = [:]
  private var valueBytes = 0
  /// `params` or `cells` with nothing below it: what follows may be its entries, not indented.
  private var open: String?
  private(set) var head = Lesson.Head()

  var defaults: CellDefaults { cells.safeDefaults }

  init(_ source: SourceText, file: String, lines: HeadLines, problems: inout Problems) {
    self.source = source
    self.file = file
    head.lines = lines.lines
    read(lines.content, &problems)
    if !lines.isClosed { missBudgets(in: lines.linesBelow(in: source)) }
    head.unreadBudgets = cells.unread
    if !cells.unread.isEmpty { reportCarefulBudgets(source.range(ofLine: 1), &problems) }
    let read = Set(head.parameters.map(\.name))
    head.lostParameters = head.lostParameters.filter { !read.contains($0) && SwiftName.mistake(in: $0) == nil }
  }

  // MARK: Pieces

  private mutating func read(_ lines: Range<Int>, _ problems: inout Problems) {
    let nodes = HeadNodes(source: source, lines: lines)
    do throws(HeadNodes.Mistake) {
      guard let root = try nodes.root() else { return }
      readEntries(of: root, nodes, &problems)
    } catch {
      let before = problems.found.count
      for piece in pieces.entries(in: lines) { readPiece(piece, &problems) }
      if problems.found.count == before { error.report(to: &problems) }
    }
  }

  /// An entry of a head that is no YAML as a whole.
  private mutating func readPiece(_ piece: Range<Int>, _ problems: inout Problems) {
    let nodes = HeadNodes(source: source, lines: piece)
    do throws(HeadNodes.Mistake) {
      guard let root = try nodes.root() else { return }
      readEntries(of: root, nodes, &problems)
    } catch {
      let before = problems.found.count
      let key = pieces.key(of: piece)
      let inner = key == "params" || key == "cells" ? pieces.entries(below: piece) : []
      for part in inner { readPart(part, of: key ?? "", &problems) }
      if problems.found.count == before { error.report(to: &problems) }
      if inner.isEmpty { lose(piece, of: key ?? "") }
      if key == "title" || key == "lang" { readFirstLine(of: piece, &problems) }
    }
  }

  /// `lang: ru` holds, whatever is wrong with the lines below it.
  private mutating func readFirstLine(of piece: Range<Int>, _ problems: inout Problems) {
    guard piece.count > 1 else { return }
    let nodes = HeadNodes(source: source, lines: piece.lowerBound..<(piece.lowerBound + 1))
    guard let root = try? nodes.root(), nodes.entries(root) != nil else { return }
    readEntries(of: root, nodes, &problems)
  }

  /// An entry of `params` or `cells`.
  private mutating func readPart(_ part: Range<Int>, of key: String, _ problems: inout Problems) {
    let nodes = HeadNodes(source: source, lines: part)
    do throws(HeadNodes.Mistake) {
      guard let root = try nodes.root() else { return }
      guard let entries = nodes.entries(root) else { return lose(part, of: key, root, nodes, &problems) }
      for entry in entries {
        if key == "params" {
          readParameter(entry, nodes, &problems)
        } else {
          cells.readOne(entry, nodes, &problems)
        }
      }
    } catch {
      error.report(to: &problems)
      lose(part, of: key)
    }
  }

  private mutating func lose(
    _ part: Range<Int>, of key: String, _ node: Node, _ nodes: HeadNodes, _ problems: inout Problems
  ) {
    Self.reportNoList(nodes.range(node), &problems)
    lose(part, of: key)
  }

  /// Notes what unreadable lines may have said.
  private mutating func lose(_ lines: Range<Int>, of key: String) {
    if key == "params" {
      head.lostParameters.formUnion(pieces.keys(in: lines).subtracting(ParameterReader.keys + [key]))
    } else {
      missBudgets(in: lines)
    }
  }

  private mutating func missBudgets(in lines: Range<Int>) {
    for key in pieces.keys(in: lines) { cells.miss(key) }
  }

  private func reportCarefulBudgets(_ range: SourceRange, _ problems: inout Problems) {
    let keys = cells.unread.sorted()
    let budgets = keys.compactMap { key in CarefulBudgets.values[key].map { "\(key)=\($0)" } }
    problems.add(
      "the head may set \(Advice.list(keys, joining: "and")), which could not be read",
      russian: Explanation(
        "заголовок урока, возможно, задаёт \(Advice.list(keys, joining: "и")), но это не прочесть",
        "пока он не исправлен, ячейкам можно не больше: \(budgets.joined(separator: " "))"), at: range,
      severity: .warning,
      help: "until it is corrected, cells may use no more than \(budgets.joined(separator: " "))")
  }

  private var pieces: HeadPieces { HeadPieces(source: source) }

  // MARK: Entries

  private mutating func readEntries(of root: Node, _ nodes: HeadNodes, _ problems: inout Problems) {
    guard let entries = nodes.entries(root) else { return Self.reportNoList(nodes.range(root), &problems) }
    for entry in entries {
      guard isFirst(entry, &problems) else { continue }
      if Self.keys.contains(entry.key) { open = nil }
      switch entry.key {
      case "title": head.title = text(entry, nodes, &problems)
      case "lang": readLanguage(entry, nodes, &problems)
      case "params":
        if entry.value.scalar?.string.isEmpty == true { open = entry.key }
        readParameters(entry, nodes, &problems)
      case "cells":
        if entry.value.scalar?.string.isEmpty == true { open = entry.key }
        cells.read(entry, nodes, &problems)
      default:
        // It may have been meant for `cells`.
        for inner in nodes.entries(entry.value) ?? [] { cells.miss(inner.key) }
        cells.miss(entry.key)
        let advice = UnknownHeadKey(entry, among: entries, open: open).advice(among: Self.keys)
        problems.add(
          "found unknown key '\(entry.key)' in the head",
          russian: Explanation("неизвестный ключ '\(entry.key)' в заголовке урока", advice.russian), at: entry.keyRange,
          help: advice.english)
      }
    }
  }

  private static func reportNoList(_ range: SourceRange, _ problems: inout Problems) {
    problems.add(
      "the head is no list of 'key: value' lines",
      russian: Explanation(
        "заголовок урока — не список строк 'ключ: значение'", "после имени ключа ставят двоеточие и пробел: 'title: Урок'"),
      at: range, help: "a colon and a space follow the name of each key: 'title: A lesson'")
  }

  /// Pieces that are read one by one may have a key twice.
  private mutating func isFirst(
    _ entry: HeadNodes.Entry, in parameters: Bool = false, _ problems: inout Problems
  ) -> Bool {
    let name = parameters ? "params." + entry.key : entry.key
    guard let earlier = known.updateValue(entry.keyRange, forKey: name) else { return true }
    problems.add(
      "the head has '\(entry.key)' twice",
      russian: Explanation("в заголовке урока дважды стоит '\(entry.key)'", nil), at: entry.keyRange,
      notes: [Diagnostic.Note(.firstWritten, at: problems.place(earlier))])
    if !parameters, entry.key == "cells" { for key in CellDefaultsReader.budgets { cells.miss(key) } }
    return false
  }

  private func text(
    _ entry: HeadNodes.Entry, _ nodes: HeadNodes, _ problems: inout Problems
  ) -> String? {
    guard let scalar = entry.value.scalar, !scalar.string.isEmpty else {
      problems.add(
        "'\(entry.key)' is no text",
        russian: Explanation("'\(entry.key)' — не текст", nil), at: nodes.range(entry.value))
      return nil
    }
    return scalar.string
  }

  private mutating func readLanguage(
    _ entry: HeadNodes.Entry, _ nodes: HeadNodes, _ problems: inout Problems
  ) {
    guard let language = text(entry, nodes, &problems) else { return }
    let tag = LanguageTag(language)
    guard tag.isValid else {
      problems.add(
        tag.english.message, russian: tag.russian, at: nodes.range(entry.value), help: tag.english.help)
      return
    }
    head.language = language
  }

  private mutating func readParameters(
    _ entry: HeadNodes.Entry, _ nodes: HeadNodes, _ problems: inout Problems
  ) {
    guard let entries = nodes.entries(entry.value) else {
      problems.add(
        "'params' is no list of 'name: value' lines",
        russian: Explanation(
          "'params' — не список строк 'имя: значение'",
          "каждый параметр стоит на своей строке с отступом, и после двоеточия пробел: 'eta: 0.5'"),
        at: nodes.range(entry.value),
        help: "each parameter stands on an indented line of its own, with a space behind the colon: 'eta: 0.5'")
      lose(nodes.lines, of: entry.key)
      return
    }
    for entry in entries { readParameter(entry, nodes, &problems) }
  }

  private mutating func readParameter(
    _ entry: HeadNodes.Entry, _ nodes: HeadNodes, _ problems: inout Problems
  ) {
    guard isFirst(entry, in: true, &problems) else { return }
    guard let parameter = ParameterReader(nodes: nodes, file: file).parameter(entry, &problems),
      hasRoom(for: parameter, &problems)
    else {
      head.lostParameters.insert(entry.key)
      return
    }
    head.parameters.append(parameter)
  }

  /// Whether a parameter still fits beside those before it; said once.
  private mutating func hasRoom(for parameter: Parameter, _ problems: inout Problems) -> Bool {
    let hadRoom = valueBytes <= Self.mostValues
    valueBytes += parameter.name.utf8.count + parameter.value.swiftLiteral.utf8.count + Self.declarationBytes
    guard hadRoom, valueBytes > Self.mostValues, let range = parameter.place?.range else { return hadRoom }
    problems.add(
      "the parameters and their values take more than \(Self.mostValues >> 10) KB",
      russian: Explanation(
        "параметры и их значения занимают больше \(Self.mostValues >> 10) КБ",
        "этого и следующих нет: большие данные читает ячейка, 'try Datasets.lines(…)'"), at: range,
      help: "this one and those below are left out: let a cell read large data, 'try Datasets.lines(…)'")
    return false
  }
}
