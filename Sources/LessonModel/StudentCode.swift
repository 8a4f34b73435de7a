import Diagnostics

extension Cell {
  /// The code as a student gets it: each solution replaced by its stub lines, `___` where it has none.
  ///
  /// The regions were checked when the lesson was read: `// solution`, `// stub: …` lines, the answer,
  /// `// end`.
  public var studentCode: String {
    guard role == .exercise else { return source.text }
    var shown: [Substring] = []
    var stubs: [String]?
    for line in source.text.split(separator: "\n", omittingEmptySubsequences: false) {
      let code = line.drop { $0 == " " || $0 == "\t" }
      let indent = line.prefix(line.count - code.count)
      let word = code.split(separator: "\r").first?.split(separator: " ").joined(separator: " ")
      if word == "// solution" {
        stubs = []
      } else if word == "// end", let found = stubs {
        shown += (found.isEmpty ? [String(indent) + "___"] : found).map { $0[...] }
        stubs = nil
      } else if stubs != nil {
        if code.hasPrefix("// stub:") {
          let stub = code.dropFirst("// stub:".count).drop { $0 == " " }
          stubs?.append(String(indent) + String(stub))
        }
      } else {
        shown.append(line)
      }
    }
    return shown.joined(separator: "\n")
  }
}
