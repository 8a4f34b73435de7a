import Foundation
import TestSupport
import Testing

/// Folders of `lesson.md` with what the tool makes of it.
///
/// `KONSPEKT_GOLDENS=rewrite` writes the expected files anew; the diff is read before it is committed.
struct GoldenTests {
  private static let root = packageFolder + "/Tests/CourseTests/Goldens/"
  private static let isRewriting =
    ProcessInfo.processInfo.environment["KONSPEKT_GOLDENS"] == "rewrite"

  private static func cases(_ kind: String) -> [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: root + kind)
    return (names ?? []).filter { !$0.hasPrefix(".") }.sorted()
  }

  @Test(arguments: cases("expect"))
  func `a lesson comes out as expected`(name: String) throws {
    let folder = Self.root + "expect/" + name
    let run = try ToolProcess.run(["run", "lesson.md", "--to", "markdown"], in: folder)
    #expect(run.standardError == "")
    #expect(run.exitCode == 0)
    try Self.compare(run.standardOutput, with: folder + "/expected.md")
  }

  @Test(arguments: cases("failure"))
  func `a failing lesson says what is expected`(name: String) throws {
    let folder = Self.root + "failure/" + name
    let run = try ToolProcess.run(["run", "lesson.md", "--to", "markdown"], in: folder)
    let text = run.standardError + "exit code \(run.exitCode)\n"
    try Self.compare(text, with: folder + "/expected.txt")
  }

  private static func compare(_ text: String, with path: String) throws {
    let url = URL(fileURLWithPath: path)
    if isRewriting { try Data(text.utf8).write(to: url) }
    #expect(text == String(decoding: try Data(contentsOf: url), as: UTF8.self))
  }
}
