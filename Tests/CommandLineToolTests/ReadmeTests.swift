import Foundation
import LessonParsing
import TestSupport
import Testing

struct ReadmeTests {
  private static let path = packageFolder + "/README.md"
  private static let isRewriting =
    ProcessInfo.processInfo.environment["KONSPEKT_GOLDENS"] == "rewrite"

  @Test func `the README's table of cell options is the one that the parser goes by`() throws {
    let url = URL(fileURLWithPath: Self.path)
    var readme = String(decoding: try Data(contentsOf: url), as: UTF8.self)
    let table = CellOptionTable.markdown()
    if Self.isRewriting {
      let title = try #require(table.split(separator: "\n").first)
      let start = try #require(readme.firstRange(of: title)).lowerBound
      let end = readme[start...].firstRange(of: "\n\n")?.lowerBound ?? readme.endIndex
      readme.replaceSubrange(start..<end, with: table.dropLast())
      try Data(readme.utf8).write(to: url)
    }
    #expect(readme.contains(table))
  }
}
