import TestSupport
import Testing

/// Every command says of a lesson whose text has errors that it does not hold, and leaves its file alone.
struct TextErrorTests {
  private static let good = """
    ```swift {.cell #a}
    print(6 * 7)
    ```

    ```output {of=a}
    42
    ```


    """

  static let lessons = [
    good + "```swift {.cell steps=0}\nprint(1)\n```\n",
    good + "```swift {.cell #a}\nprint(1)\n```\n",
    good + "```swift {.cell\nprint(1)\n```\n",
    good + "```swift {.cell}\nprint(1)\n",
    good + "<!-- output of=a -->\n",
    "---\ntitle: a: b\n---\n\n" + good,
    "---\ntitle: T\n\n" + good,
    "---\nparams:\n  n: [1, x]\ncells:\n  steps: 0\n---\n\n" + good,
    good + "a\0b\n",
  ]

  @Test(arguments: lessons)
  func `the cells run, and nothing is taken for good`(lesson: String) throws {
    let folder = try ScratchFolder()
    try folder.write(lesson, to: "lesson.md")
    let run = try ToolProcess.run(["run", "lesson.md", "--to", "text"], in: folder.folder)
    #expect(run.standardOutput == "42\n" && run.exitCode == 1)
    #expect(run.standardError.contains("lesson.md:") && run.standardError.contains(": error: "))
    for command in ["check", "update", "strip", "inspect", "build"] {
      #expect(try ToolProcess.run([command, "lesson.md"], in: folder.folder).exitCode == 1)
    }
    #expect(try folder.names() == ["_site", "lesson.md"])
    #expect(try folder.read("lesson.md") == lesson)
    #expect(try !folder.read("_site/index.html").contains("lesson.html"))
    let export = try ToolProcess.run(["run", "lesson.md", "-o", "lesson.swift"], in: folder.folder)
    #expect(export.exitCode == 1)
    #expect(try folder.names() == ["_site", "lesson.md"])
  }

  @Test func `each error is written once`() throws {
    let folder = try ScratchFolder()
    try folder.write(Self.lessons[0], to: "lesson.md")
    let run = try ToolProcess.run(["run", "lesson.md"], in: folder.folder)
    #expect(run.standardError.split(separator: "\n").count { $0.contains("error:") } == 1)
  }

  @Test func `a setting of a parameter that cannot be read is no unknown one`() throws {
    let folder = try ScratchFolder()
    try folder.write("---\nparams:\n  n: [1, x]\n---\n\n" + Self.good, to: "lesson.md")
    for command in ["run", "build"] {
      let run = try ToolProcess.run([command, "lesson.md", "--set", "n=1"], in: folder.folder)
      #expect(run.exitCode == 1)
      #expect(!run.standardError.contains("unknown parameter"))
    }
  }
}
