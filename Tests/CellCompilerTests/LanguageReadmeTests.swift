import CellCompiler
import Diagnostics
import Foundation
import TestSupport
import Testing

/// The README's two tables of what cells support are written from ``SupportedSwift``, and each entry
/// is held against programs.
struct LanguageReadmeTests {
  private static let readme = packageFolder + "/README.md"
  private static let isRewriting =
    ProcessInfo.processInfo.environment["KONSPEKT_GOLDENS"] == "rewrite"

  /// Programs that run: what they print was recorded from `swiftc`.
  private static let recorded: String = ProgramFile.all
    .filter(\.errors.isEmpty).map(\.text).joined(separator: "\n")

  @Test(arguments: SupportedSwift.rows.flatMap(\.constructs).map(\.text))
  func `a supported construct stands in a program recorded from swiftc`(text: String) throws {
    let construct = try #require(
      SupportedSwift.rows.flatMap(\.constructs).first { $0.text == text })
    for mark in construct.marks {
      let isFound = Self.recorded.contains(mark)
      #expect(isFound, "no program in Programs has '\(mark)'")
    }
  }

  @Test(arguments: SupportedSwift.refusals.map(\.text))
  func `an unsupported construct is refused by name`(text: String) throws {
    let refusal = try #require(SupportedSwift.refusals.first { $0.text == text })
    let errors = Cells().run(refusal.code).errors
    let said = errors.filter { $0.message.contains(refusal.message) }
    #expect(!said.isEmpty, "\(errors.map { $0.message }) does not say '\(refusal.message)'")
    let hasHelp = refusal.instead.isEmpty || said.contains { $0.help != nil }
    #expect(hasHelp, "no help with '\(refusal.message)'")
  }

  @Test func `the README's tables are these lists`() throws {
    let url = URL(fileURLWithPath: Self.readme)
    var readme = String(decoding: try Data(contentsOf: url), as: UTF8.self)
    for table in [Self.supported, Self.refused] {
      if Self.isRewriting, !readme.contains(table) {
        let title = try #require(table.split(separator: "\n").first)
        let start = try #require(readme.firstRange(of: title)).lowerBound
        let end = readme[start...].firstRange(of: "\n\n")?.lowerBound ?? readme.endIndex
        readme.replaceSubrange(start..<end, with: table.dropLast())
        try Data(readme.utf8).write(to: url)
      }
      let isCurrent = readme.contains(table)
      #expect(isCurrent, "run 'make goldens'")
    }
  }

  private static var supported: String {
    "| supported | |\n| --- | --- |\n"
      + SupportedSwift.rows.map { row in
        "| \(row.title) | \(row.constructs.map(\.text).joined(separator: ", ")) |\n"
      }.joined()
  }

  /// Constructs with the same offer share a row.
  private static var refused: String {
    var rows: [(instead: String, texts: [String])] = []
    for refusal in SupportedSwift.refusals {
      if let index = rows.firstIndex(where: { $0.instead == refusal.instead }) {
        rows[index].texts.append(refusal.text)
      } else {
        rows.append((refusal.instead, [refusal.text]))
      }
    }
    return "| not supported | instead |\n| --- | --- |\n"
      + rows.map { "| \($0.texts.joined(separator: ", ")) | \($0.instead) |\n" }.joined()
  }
}
