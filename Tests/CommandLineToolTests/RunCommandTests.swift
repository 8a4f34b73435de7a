import Foundation
import TestSupport
import Testing

struct RunCommandTests {
  private let lesson = """
    ---
    params:
      n: {value: 3, min: 1, max: 10}
    ---

    ```swift {.cell #numbers}
    let squares = (1...n).map { $0 * $0 }
    squares
    ```

    ```swift {.cell #other}
    print("not needed")
    ```

    ```swift {.cell #sum}
    print("sum")
    squares.reduce(0, +)
    ```

    The sum is 0<!--= squares.reduce(0, +) -->.

    """

  private func run(_ arguments: String...) throws -> ToolProcess {
    let folder = try ScratchFolder()
    try folder.write(lesson, to: "lesson.md")
    return try ToolProcess.run(["run", "lesson.md"] + arguments, in: folder.folder)
  }

  @Test func `text is what the program prints`() throws {
    let run = try run("--to", "text")
    #expect(run.standardOutput == "[1, 4, 9]\nnot needed\nsum\n14\n")  // 1 + 4 + 9
    #expect(run.standardError.isEmpty)
    #expect(run.exitCode == 0)
  }

  @Test func `Markdown is the file with outputs and values in place`() throws {
    let run = try run()
    #expect(run.standardOutput.contains("```output {of=sum}\nsum\n14\n```\n"))
    #expect(run.standardOutput.contains("The sum is 14<!--= squares.reduce(0, +) -->."))
  }

  @Test func `a parameter changes the run`() throws {
    #expect(try run("--to", "text", "--set", "n=2").standardOutput.hasSuffix("sum\n5\n"))  // 1 + 4
  }

  @Test func `one cell shows its own output only`() throws {
    #expect(try run("--only", "sum").standardOutput == "sum\n14\n")
  }

  @Test func `the difference to the head's values is shown by cell`() throws {
    let run = try run("--set", "n=2", "--diff")
    #expect(
      run.standardOutput == """
        --- #numbers
        +++ #numbers
        @@ -1,1 +1,1 @@
        -[1, 4, 9]
        +[1, 4]
        --- #sum
        +++ #sum
        @@ -1,2 +1,2 @@
         sum
        -14
        +5
        --- squares.reduce(0, +)
        +++ squares.reduce(0, +)
        @@ -1,1 +1,1 @@
        -14
        +5

        """)
    #expect(run.exitCode == 0)
  }

  @Test func `a problem of both runs is said once`() throws {
    let folder = try ScratchFolder()
    try folder.write(
      "---\nparams:\n  n: 3\n---\n\n```swift {.cell}\nlet a = missing\n```\n", to: "lesson.md")
    let run = try ToolProcess.run(["run", "lesson.md", "--set", "n=2", "--diff"], in: folder.folder)
    #expect(run.standardError.components(separatedBy: "cannot find 'missing'").count == 2)
    #expect(run.exitCode == 1)
  }

  @Test func `bytes of a pipe stay as they are`() throws {
    let run = try ToolProcess.run(["run", "-"], input: "print(\"\\u{1B}[1m\\u{7}\\u{202E}\")\n")
    #expect(run.standardOutput == "\u{1B}[1m\u{7}\u{202E}\n")
  }

  @Test func `Swift from standard input runs and displays nothing`() throws {
    let run = try ToolProcess.run(["run", "-"], input: "print(1 + 1)\n")
    #expect(run.standardOutput == "2\n")
    let piped = try ToolProcess.run(["run", "-"], shell: "echo 'print(2 + 3)' |")
    #expect(piped.standardOutput == "5\n", "\(piped.standardError)")
  }

  @Test func `problems can be JSON lines`() throws {
    let run = try ToolProcess.run(["run", "-", "--diagnostics", "json"], input: "print(x)\n")
    #expect(run.exitCode == 1)
    let data = Data(run.standardError.utf8)
    let problem = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(problem["message"] as? String == "cannot find 'x' in scope")
  }

  @Test func `a picture beside the lesson is embedded`() throws {
    let folder = try ScratchFolder()
    try folder.write("# T\n\n![dot](dot.svg) ![up](../secret.svg)\n", to: "lesson.md")
    try folder.write("<svg xmlns='http://www.w3.org/2000/svg'/>", to: "dot.svg")
    let run = try ToolProcess.run(["run", "lesson.md", "--to", "html"], in: folder.folder)
    #expect(run.standardOutput.contains("data:image/svg+xml;base64,"))
    #expect(!run.standardOutput.contains("src=\"../secret.svg\""))
  }

  @Test(arguments: ["run", "build", "check", "update", "strip", "new"])
  func `every command's help has an example`(command: String) throws {
    let run = try ToolProcess.run([command, "--help"])
    #expect(run.exitCode == 0)
    #expect(run.standardOutput.contains("konspekt \(command) "))
    #expect(run.standardOutput.contains("Example"))
  }
}
