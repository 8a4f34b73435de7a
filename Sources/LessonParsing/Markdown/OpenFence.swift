import Diagnostics

/// A block of code that goes on where it should have ended: nothing closes it, or the end of a later one does.
struct OpenFence {
  /// The line from which on the block holds other things than its code, as the file counts.
  let lineOfText: Int?
  /// The line within the block that opens another one.
  let innerFence: Int?

  /// - Parameter firstLine: The line that opens the block.
  init(_ text: String, firstLine: Int) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let inner = lines.firstIndex(where: Self.opensFence)
    let prose = lines.indices.first { index in
      Self.isMarkdown(lines[index]) && (index == 0 || lines[index - 1].allSatisfy(\.isWhitespace))
    }
    innerFence = inner.map { firstLine + 1 + $0 }
    lineOfText = [inner, prose].compactMap { $0 }.min().map { firstLine + 1 + $0 }
  }

  /// ` ```swift {.cell} `, in which no line of Swift begins.
  private static func opensFence(_ line: Substring) -> Bool {
    guard line.hasPrefix("```") else { return false }
    let info = line.drop { $0 == "`" }.drop { $0 == " " }
    return info.contains { $0.isLetter } && !info.contains("`")
  }

  /// A heading, or a sentence: words with no sign of Swift between them.
  private static func isMarkdown(_ line: Substring) -> Bool {
    let marks = line.prefix { $0 == "#" }
    if (1...6).contains(marks.count), line.dropFirst(marks.count).first == " " { return true }
    let words = line.split(separator: " ")
    return words.count > 2 && line.first?.isLetter == true && ".:!?".contains(words.last?.last ?? " ")
      && !line.contains { "(){}[]=\"\\;".contains($0) }
  }

  /// What to do, in both languages.
  var advice: (english: String, russian: String) {
    guard let lineOfText else {
      return (
        "end it with a line that holds only the fence's marks",
        "закончите его строкой, в которой стоят только его знаки"
      )
    }
    return (
      "line \(lineOfText) is no code any more: write a line of the fence's marks alone above it",
      "строка \(lineOfText) — уже не код: поставьте перед ней строку, в которой стоят только знаки блока"
    )
  }
}
