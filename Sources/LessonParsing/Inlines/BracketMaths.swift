import Diagnostics
import LessonModel

/// Reports formulas between `\[` and `\]`, which Markdown reads as two escaped brackets.
struct BracketMaths {
  private let source: SourceText
  private(set) var problems: Problems

  init(source: SourceText, file: String) {
    self.source = source
    problems = Problems(file: file)
  }

  mutating func check(_ blocks: [Block]) {
    for block in blocks { block.visitTexts { inlines, _ in check(inlines) } }
  }

  private mutating func check(_ inlines: [Inline]) {
    var brackets: [(isOpening: Bool, position: SourcePosition)] = []
    collect(inlines, into: &brackets)
    var opened: SourcePosition?
    for bracket in brackets {
      if bracket.isOpening {
        opened = opened ?? bracket.position
      } else if let start = opened {
        // One for each paragraph says enough.
        return report(start, bracket.position)
      }
    }
  }

  private mutating func report(_ start: SourcePosition, _ end: SourcePosition) {
    let text = (start.line...end.line).map { source.text(ofLine: $0) }.joined(separator: "\n")
    // Escaped brackets around plain words are what they seem to be.
    let isFormula = start.line < end.line || text.contains { "^_={}".contains($0) }
    problems.add(
      "formulas between '\\[' and '\\]' are not read",
      russian: Explanation("формулы между '\\[' и '\\]' не читаются", "напишите '$$' вместо обоих"),
      at: SourceRange(start: start, bytes: 2),
      severity: isFormula ? .error : .warning, help: "write '$$' in place of both")
  }

  private func collect(
    _ inlines: [Inline], into brackets: inout [(isOpening: Bool, position: SourcePosition)]
  ) {
    for inline in inlines {
      if case .text = inline.content, let range = inline.range {
        let bytes = source.slice(range)
        var i = bytes.startIndex
        while i + 1 < bytes.endIndex {
          guard bytes[i] == UInt8(ascii: "\\") else {
            i += 1
            continue
          }
          let isOpening = bytes[i + 1] == UInt8(ascii: "[")
          if isOpening || bytes[i + 1] == UInt8(ascii: "]") {
            let column = range.start.column + i - bytes.startIndex
            brackets.append(
              (isOpening, SourcePosition(line: range.start.line, column: column)))
          }
          i += 2
        }
      } else {
        collect(inline.children, into: &brackets)
      }
    }
  }
}
