import TestSupport
import Testing

struct UpdateCommandTests {
  private let lesson = """
    # T

    ```swift {.cell #a}
    0.1 + 0.2
    ```

    Value 0<!--= 1.0 / 3, 3 -->.

    """

  @Test func `update writes what is missing and then has nothing to do`() throws {
    let folder = try ScratchFolder()
    try folder.write(lesson, to: "lesson.md")
    #expect(try ToolProcess.run(["update", "lesson.md"], in: folder.folder).exitCode == 0)
    let updated = try folder.read("lesson.md")
    #expect(updated.contains("```output {of=a}\n0.30000000000000004\n```\n"))
    #expect(updated.contains("Value 0.333<!--"))
    #expect(try ToolProcess.run(["check", "lesson.md"], in: folder.folder).exitCode == 0)
    #expect(try ToolProcess.run(["update", "lesson.md"], in: folder.folder).exitCode == 0)
    #expect(try folder.read("lesson.md") == updated)
  }

  @Test func `update leaves what compares equal untouched`() throws {
    let folder = try ScratchFolder()
    let stored = lesson.replacing(
      "```\n\nValue", with: "```\n\n```output {of=a}\n0.3\n```\n\nValue")
    try folder.write(stored, to: "lesson.md")
    _ = try ToolProcess.run(["update", "lesson.md"], in: folder.folder)
    #expect(try folder.read("lesson.md").contains("```output {of=a}\n0.3\n```"))
  }

  @Test func `check shows what is stale and writes nothing`() throws {
    let folder = try ScratchFolder()
    let stored = lesson.replacing(
      "```\n\nValue", with: "```\n\n```output {of=a}\n0.4\n```\n\nValue")
    try folder.write(stored, to: "lesson.md")
    let run = try ToolProcess.run(["check", "lesson.md"], in: folder.folder)
    #expect(run.exitCode == 1)
    #expect(run.standardOutput.contains("-0.4\n+0.30000000000000004\n"))
    #expect(run.standardOutput.contains("-0\n+0.333\n"))
    #expect(try folder.read("lesson.md") == stored)
  }

  @Test func `strip takes out what update put in`() throws {
    let folder = try ScratchFolder()
    try folder.write(lesson, to: "lesson.md")
    _ = try ToolProcess.run(["update", "lesson.md"], in: folder.folder)
    let strip = ["strip", "lesson.md", "--placeholder", "0"]
    #expect(try ToolProcess.run(strip, in: folder.folder).exitCode == 0)
    #expect(try folder.read("lesson.md") == lesson)
  }

  @Test func `a lesson that fails is not rewritten`() throws {
    let folder = try ScratchFolder()
    let broken = "```swift {.cell #a}\nprint(1)\n```\n\n```swift {.cell #b}\nnope\n```\n"
    try folder.write(broken, to: "lesson.md")
    #expect(try ToolProcess.run(["update", "lesson.md"], in: folder.folder).exitCode == 1)
    #expect(try folder.read("lesson.md") == broken)
  }

  @Test func `a new lesson runs and holds`() throws {
    let folder = try ScratchFolder()
    #expect(try ToolProcess.run(["new", "first"], in: folder.folder).exitCode == 0)
    let check = try ToolProcess.run(["check", "first.md"], in: folder.folder)
    #expect(check.exitCode == 0)
    #expect(check.standardOutput.isEmpty)
    #expect(try ToolProcess.run(["new", "first"], in: folder.folder).exitCode == 2)
  }
}
