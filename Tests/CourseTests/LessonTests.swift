import Foundation
import TestSupport
import Testing

/// Every lesson of the course, as its reader meets it.
struct LessonTests {
  static let lessons: [String] = {
    let folder = URL(fileURLWithPath: packageFolder + "/Lessons").resolvingSymlinksInPath().path
    let names = FileManager.default.enumerator(atPath: folder)
    let paths = names?.compactMap { $0 as? String } ?? []
    return paths.filter { $0.hasSuffix(".md") }.sorted()
  }()

  @Test func `there are lessons`() { #expect(!Self.lessons.isEmpty) }

  @Test(arguments: lessons)
  func `a lesson runs, says nothing to the terminal, and what it stores still holds`(name: String)
    throws
  {
    let run = try ToolProcess.run(["check", "Lessons/" + name], in: packageFolder)
    #expect(run.standardOutput == "")
    #expect(run.standardError == "")
    #expect(run.exitCode == 0)
  }

  @Test(arguments: lessons)
  func `a lesson runs twice to the same bytes`(name: String) throws {
    let run = ["run", "Lessons/" + name, "--to", "markdown"]
    let first = try ToolProcess.run(run, in: packageFolder)
    let second = try ToolProcess.run(run, in: packageFolder)
    #expect(first.standardOutput == second.standardOutput)
  }

  @Test(arguments: lessons)
  func `a lesson's page is whole and loads nothing`(name: String) throws {
    let run = try ToolProcess.run(["run", "Lessons/" + name, "--to", "html"], in: packageFolder)
    #expect(run.exitCode == 0)
    #expect(run.standardOutput.hasSuffix("</html>\n"))
    for mark in ["<script", "src=\"http", "href=\"//", "@import"] {
      #expect(!run.standardOutput.contains(mark))
    }
  }
}
