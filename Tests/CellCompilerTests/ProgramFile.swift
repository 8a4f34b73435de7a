import Foundation
import Testing

/// A small Swift program with its expectations beside the lines that cause them.
///
///     print(count)        // prints: 3
///     let n: Int = "a"    // error: cannot convert value
///     print(xs[7])        // traps
///
/// Where lines run more than once, the whole output stands in a comment `/* output: … */` at the end.
/// Every expectation was recorded from `swiftc`; ``ParityTests`` checks that again.
struct ProgramFile: Sendable, CustomTestStringConvertible {
  let url: URL
  let text: String
  /// What it prints, up to the trap if there is one.
  let output: String
  /// Lines on which it is refused, with a part of the message; empty where only the line counts.
  let errors: [Int: String]
  /// The line on which it stops.
  let trapLine: Int?

  init(_ url: URL) throws {
    self.url = url
    text = try String(contentsOf: url, encoding: .utf8)
    var printed = ""
    var errors: [Int: String] = [:]
    var trapLine: Int?
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      if let mark = line.range(of: "// prints: ") { printed += line[mark.upperBound...] + "\n" }
      if let mark = line.range(of: "// error:") {
        errors[index + 1] = line[mark.upperBound...].trimmingCharacters(in: .whitespaces)
      }
      if line.hasSuffix("// traps") { trapLine = index + 1 }
    }
    if let start = text.range(of: "\n/* output:\n"),
      let end = text.range(of: "*/", options: .backwards)
    {
      printed = String(text[start.upperBound..<end.lowerBound])
    }
    output = printed
    self.errors = errors
    self.trapLine = trapLine
  }

  /// `closures/captures-variable`.
  var testDescription: String {
    url.deletingPathExtension().pathComponents.suffix(2).joined(separator: "/")
  }

  /// All programs in the folder `Programs`, in order of their names.
  static let all: [ProgramFile] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Programs")
    let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    return names.filter { $0.hasSuffix(".swift") }.sorted().compactMap {
      try? ProgramFile(folder.appending(path: $0))
    }
  }()
}
