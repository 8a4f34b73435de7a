import Diagnostics

/// A fenced block as the file has it: its opening line, its end, and whether it was closed.
struct Fence {
  let firstLine: Int
  /// The closing fence, or the last line of an unclosed one.
  let lastLine: Int
  let isClosed: Bool
  /// The info string as written, and its column.
  let info: (text: String, column: Int)

  /// - Parameters:
  ///   - block: Where the block stands; only its start is trusted, since cmark ends an unclosed fence
  ///     in a quote behind the quote.
  ///   - text: The block's text, which holds each line with a `\n`.
  init(block: SourceRange, text: String, in source: SourceText) {
    firstLine = block.start.line
    let bodyLines = text.utf8.count { $0 == 0x0A }
    let opening = source.line(firstLine, fromColumn: block.start.column)
    let character = opening.first ?? 0
    let run = opening.prefix { $0 == character }.count
    let closing = firstLine + bodyLines + 1
    isClosed = Self.closes(source.line(closing).trimmed, character, run)
    let last = isClosed ? closing : firstLine + bodyLines
    lastLine = min(max(last, firstLine), max(source.lines.count, 1))
    let rest = opening.dropFirst(run)
    let blanks = rest.prefix { $0 == 0x20 || $0 == 0x09 }.count
    info = (rest.trimmed.text, block.start.column + run + blanks)
  }

  /// Whether a block of code starts with a fence at all, not with an indent.
  static func opens(at position: SourcePosition, in source: SourceText) -> Bool {
    let line = source.line(position.line, fromColumn: position.column)
    return line.starts(with: "```".utf8) || line.starts(with: "~~~".utf8)
  }

  private static func closes(_ line: ArraySlice<UInt8>, _ character: UInt8, _ run: Int) -> Bool {
    let count = line.reversed().prefix { $0 == character }.count
    let prefix = line.dropLast(count)
    // Before it stands at most what quotes put there.
    return count >= run
      && prefix.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == UInt8(ascii: ">") }
  }
}
