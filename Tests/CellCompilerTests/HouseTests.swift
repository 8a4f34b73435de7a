import Foundation
import TestSupport
import Testing

/// The compiler and the machine stay small types and short functions; the machine's loop is the one
/// function that is allowed to be longer.
struct HouseTests {
  private static let longestFile = 480
  private static let longestFunction = 80
  /// The loop keeps its state in machine registers, which functions around it would cost.
  private static let loop = "Loop.swift"
  private static let longestLoop = 400

  private static let files: [(name: String, lines: [Substring])] = {
    let sources = packageFolder + "/Sources"
    return ["CellCompiler", "CellMachine"].flatMap { target -> [(String, [Substring])] in
      let folder = URL(fileURLWithPath: "\(sources)/\(target)").resolvingSymlinksInPath().path
      let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
      return names.filter { $0.hasSuffix(".swift") }.sorted().compactMap { name in
        guard let text = try? String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8) else { return nil }
        return (name, text.split(separator: "\n", omittingEmptySubsequences: false))
      }
    }
  }()

  @Test func `no file is long`() {
    #expect(Self.files.count > 100)
    let long = Self.files.filter { $0.lines.count > Self.longestFile }
    #expect(long.map { "\($0.name): \($0.lines.count) lines" } == [])
  }

  @Test func `no function is long, the machine's loop apart`() {
    var long: [String] = []
    // The standard library's declarations are text, not functions.
    for file in Self.files
    where !file.name.hasPrefix("StandardLibrary") {
      let longest = file.name.hasSuffix(Self.loop) ? Self.longestLoop : Self.longestFunction
      for (start, line) in file.lines.enumerated() where Self.isFunction(line) {
        let indent = line.prefix { $0 == " " }
        let end = file.lines[start...].firstIndex { $0.hasPrefix(indent + "}") } ?? start
        if end - start >= longest {
          long.append("\(file.name):\(start + 1): \(end - start + 1) lines")
        }
      }
    }
    #expect(long == [])
  }

  private static func isFunction(_ line: Substring) -> Bool {
    let words = line.split(separator: " ").map { $0.prefix { $0 != "(" && $0 != "?" && $0 != "<" } }
    let isHead = words.prefix(5).contains { ["func", "init", "subscript"].contains($0) }
    return isHead && line.hasSuffix("{") || isHead && line.hasSuffix("(")
  }
}
