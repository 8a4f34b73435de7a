import Foundation
import TestSupport
import Testing

struct FigureFilesTests {
  private let lesson = """
    # T

    ```swift {.cell #loss}
    try Chart.line([3, 2, 1], title: "Loss")
    ```

    """

  private func exists(_ name: String, in folder: ScratchFolder) -> Bool {
    FileManager.default.fileExists(atPath: folder.path(name))
  }

  @Test func `update draws beside the lesson, check looks for the drawing, strip removes it`() throws {
    let folder = try ScratchFolder()
    try folder.write(lesson, to: "lesson.md")
    #expect(try ToolProcess.run(["update", "lesson.md"], in: folder.folder).exitCode == 0)
    let updated = try folder.read("lesson.md")
    #expect(updated.contains("](lesson.figures/loss.svg)\n"))
    #expect(updated.contains("| 1 | 3 |\n| 2 | 2 |\n| 3 | 1 |\n"))
    #expect(try folder.read("lesson.figures/loss.svg").hasPrefix("<svg "))
    #expect(try ToolProcess.run(["check", "lesson.md"], in: folder.folder).exitCode == 0)
    #expect(try ToolProcess.run(["update", "lesson.md"], in: folder.folder).exitCode == 0)
    #expect(try folder.read("lesson.md") == updated)

    try FileManager.default.removeItem(atPath: folder.path("lesson.figures/loss.svg"))
    let check = try ToolProcess.run(["check", "lesson.md"], in: folder.folder)
    #expect(check.exitCode == 1)
    #expect(check.standardError.contains("cannot find 'lesson.figures/loss.svg'"))

    _ = try ToolProcess.run(["update", "lesson.md"], in: folder.folder)
    #expect(exists("lesson.figures/loss.svg", in: folder))
    try folder.write("mine", to: "lesson.figures/other.txt")
    #expect(try ToolProcess.run(["strip", "lesson.md"], in: folder.folder).exitCode == 0)
    #expect(try folder.read("lesson.md") == lesson)
    #expect(!exists("lesson.figures/loss.svg", in: folder))
    #expect(exists("lesson.figures/other.txt", in: folder))
  }

  @Test func `Markdown in a file has its figures beside it, on standard output none`() throws {
    let folder = try ScratchFolder()
    try folder.write(lesson, to: "lesson.md")
    let run = try ToolProcess.run(["run", "lesson.md", "-o", "page.md"], in: folder.folder)
    #expect(run.exitCode == 0)
    #expect(try folder.read("page.md").contains("](page.figures/loss.svg)"))
    #expect(exists("page.figures/loss.svg", in: folder))
    let shown = try ToolProcess.run(["run", "lesson.md", "--to", "markdown"], in: folder.folder)
    #expect(!shown.standardOutput.contains("!["))
    #expect(shown.standardOutput.contains("| 1 | 3 |"))
    #expect(!exists("lesson.figures", in: folder))
  }
}
