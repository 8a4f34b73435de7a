import Foundation
import TestSupport
import Testing

/// What must end in a diagnostic and an exit code, and never in a crash or half a file.
struct BadInputTests {
  /// A lesson file, how it is run, and what must be said.
  struct Case: CustomTestStringConvertible {
    var name: String
    var lesson: String
    var arguments: [String] = []
    var exitCode: Int32
    /// What standard error must contain.
    var says: [String]

    var testDescription: String { name }
  }

  private static let head = """
    ---
    params:
      eta: {value: 0.01, min: 0.001, max: 1}
      word: {value: кот, choices: [кот, на]}
    ---


    """
  private static let cell = """
    ```swift {.cell #a}
    print("a")
    ```

    """

  static let cases = [
    Case(
      name: "an unclosed fence", lesson: "```swift {.cell #a}\nprint(1)\n", exitCode: 1,
      says: ["lesson.md:1:1: error:"]),
    Case(
      name: "an unknown cell option", lesson: "```swift {.cel #a}\nprint(1)\n```\n", exitCode: 1,
      says: ["lesson.md:1:11: error:", "did you mean '.cell'?"]),
    Case(
      name: "an unknown command-line option", lesson: cell, arguments: ["--nope"], exitCode: 2,
      says: ["--nope"]),
    Case(
      name: "a misspelt command-line option", lesson: cell, arguments: ["--onli", "a"], exitCode: 2,
      says: ["error: unknown option '--onli'", "help: did you mean '--only'?"]),
    Case(
      name: "an unknown format", lesson: cell, arguments: ["--to", "docx"], exitCode: 2,
      says: ["docx"]),
    Case(
      name: "an unknown parameter", lesson: head + cell, arguments: ["--set", "etta=0.1"],
      exitCode: 2, says: ["error: unknown parameter 'etta'", "did you mean 'eta'?"]),
    Case(
      name: "a parameter out of range", lesson: head + cell, arguments: ["--set", "eta=5"],
      exitCode: 2, says: ["5.0 is above the maximum 1.0", "lesson.md:3:3"]),
    Case(
      name: "a value that is no choice", lesson: head + cell, arguments: ["--set", "word=пёс"],
      exitCode: 2, says: ["\"пёс\" is none of the choices \"кот\", \"на\""]),
    Case(
      name: "a decimal comma", lesson: head + cell, arguments: ["--set", "eta=0,1"], exitCode: 2,
      says: ["found '0,1', expected Double", "write a decimal point: 0.1"]),
    Case(
      name: "a setting without a value", lesson: head + cell, arguments: ["--set", "eta"],
      exitCode: 2, says: ["write '--set name=value'"]),
    Case(
      name: "a head's own value out of range",
      lesson: "---\nparams:\n  eta: {value: 7, max: 1}\n---\n", exitCode: 1,
      says: ["lesson.md:3:16: error:", "above the maximum 1"]),
    Case(
      name: "a head that is no YAML", lesson: "---\nparams: [1, 2\n---\n", exitCode: 1,
      says: ["lesson.md:", "error:"]),
    Case(
      name: "a formula that does not parse", lesson: "# T\n\nA $\\frac{1$ b\n",
      arguments: ["--to", "html"], exitCode: 1, says: ["lesson.md:3:"]),
    Case(
      name: "a cell that never ends", lesson: "```swift {.cell steps=100k}\nwhile true {}\n```\n",
      exitCode: 1, says: ["lesson.md:2:", "did not end within 100000 steps"]),
    Case(
      name: "a cell that takes all memory",
      lesson: """
        ```swift {.cell memory=1MB}
        var numbers = [0]
        while true { numbers.append(1) }
        ```
        """, exitCode: 1, says: ["lesson.md:3:", "more than 1 MB of memory"]),
    Case(
      name: "steps from the command line", lesson: "```swift {.cell}\nwhile true {}\n```\n",
      arguments: ["--steps", "100k"], exitCode: 1,
      says: ["lesson.md:2:", "did not end within 100000 steps", "'--steps'"]),
    Case(
      name: "memory from the command line",
      lesson: "```swift {.cell}\nlet list = Array(repeating: 0, count: 1 << 20)\n```\n",
      arguments: ["--memory", "1MB"], exitCode: 1, says: ["lesson.md:2:", "more than 1 MB of memory"]),
    Case(
      name: "output from the command line", lesson: "```swift {.cell}\nwhile true { print(1) }\n```\n",
      arguments: ["--output-limit", "1KB"], exitCode: 1,
      says: ["lesson.md:2:", "the output is longer than 1 KB", "'--output-limit'"]),
    Case(
      name: "depth from the command line",
      lesson: "```swift {.cell}\nfunc f(_ n: Int) -> Int { n == 0 ? 0 : 1 + f(n - 1) }\nf(99)\n```\n",
      arguments: ["--depth", "50"], exitCode: 1, says: ["lesson.md:2:", "calls are nested too deeply"]),
    Case(
      name: "a budget that is no number", lesson: cell, arguments: ["--steps", "many"], exitCode: 2,
      says: ["many", "--steps"]),
    Case(
      name: "memory without a unit", lesson: cell, arguments: ["--memory", "1"], exitCode: 2,
      says: ["'1'", "--memory", "KB, MB or GB", "help: write '--memory 1MB'"]),
    Case(
      name: "an unknown cell", lesson: cell, arguments: ["--only", "b"], exitCode: 2,
      says: ["cannot find a cell named '#b'", "'#a'"]),
    Case(
      name: "an unknown cell of a Russian lesson", lesson: "---\nlang: ru\n---\n\n" + cell,
      arguments: ["--only", "b"], exitCode: 2, says: ["нет ячейки с именем '#b'", "'#a'"]),
  ]

  @Test(arguments: cases)
  func `bad input is answered`(_ bad: Case) throws {
    let folder = try ScratchFolder()
    try folder.write(bad.lesson, to: "lesson.md")
    let run = try ToolProcess.run(["run", "lesson.md"] + bad.arguments, in: folder.folder)
    #expect(run.exitCode == bad.exitCode)
    for text in bad.says { #expect(run.standardError.contains(text)) }
  }

  @Test func `a missing file is named`() throws {
    let run = try ToolProcess.run(["run", "no-such.md"])
    #expect(run.exitCode == 2)
    #expect(run.standardError == "error: cannot find the file 'no-such.md'\n")
  }

  @Test(arguments: [
    (["runn", "a.md"], "unknown command 'runn'", "did you mean 'konspekt run'?"),
    (["a.md"], "unknown command 'a.md'", "a lesson is run by 'konspekt run a.md'"),
    (["vectors", "neighbours", "a.bin"], "unknown command 'neighbours'", "did you mean 'konspekt vectors neighbors'?"),
    (["train", "word2vec", "a.txt", "--epoch", "3"], "unknown option '--epoch'", "did you mean '--epochs'?"),
  ])
  func `a misspelt request is named with the next step`(request: [String], found: String, help: String) throws {
    let run = try ToolProcess.run(request)
    #expect(run.exitCode == 2)
    #expect(run.standardError == "error: \(found)\nhelp: \(help)\n")
  }

  @Test func `a file that is not UTF-8 is refused at its byte`() throws {
    let folder = try ScratchFolder()
    let bytes: [UInt8] = Array("# T\n\n".utf8) + [0xEA, 0xEE, 0xF2]  // "кот" in windows-1251
    try Data(bytes).write(to: URL(fileURLWithPath: folder.path("lesson.md")))
    let run = try ToolProcess.run(["run", "lesson.md"], in: folder.folder)
    #expect(run.exitCode == 2)
    #expect(run.standardError.contains("lesson.md:3:1: error: the file is not UTF-8"))
  }

  // The line is named, and the cells run.
  @Test(arguments: [
    ([0xFF], "found byte 0xFF, which is no UTF-8"), ([0x63, 0xE9, 0x2E], "found byte 0xE9, which is no UTF-8"),
    ([0x61, 0x00], "found a zero byte"),
    (Array(repeating: UInt8(ascii: "|"), count: 2_001), "found more than 2000 '|' in one line"),
    (Array(repeating: UInt8(ascii: "@"), count: 2_001), "found more than 2000 '@' in one line"),
  ] as [([UInt8], String)])
  func `one bad line does not hide the rest of a lesson`(bytes: [UInt8], message: String) throws {
    let folder = try ScratchFolder()
    let cell = "\n\n```swift {.cell}\nprint(6 * 7)\n```\n\n```swift {.cell}\nlet a = missing\n```\n"
    let lesson = Array("# Урок\n\n".utf8) + bytes + Array(cell.utf8)
    let path = folder.path("lesson.md")
    try Data(lesson).write(to: URL(fileURLWithPath: path))
    let run = try ToolProcess.run(["run", "lesson.md", "--to", "text"], in: folder.folder)
    #expect(run.standardError.contains("lesson.md:3:"))
    #expect(run.standardError.contains(message))
    #expect(run.standardError.contains("cannot find 'missing'"))
    #expect(run.standardOutput == "42\n")
    #expect(run.exitCode == 1)
    #expect(try ToolProcess.run(["check", "lesson.md"], in: folder.folder).exitCode == 1)
    #expect(try ToolProcess.run(["update", "lesson.md"], in: folder.folder).exitCode == 1)
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == Data(lesson))
  }

  @Test func `a file of 50 MB is refused`() throws {
    let folder = try ScratchFolder()
    try folder.write(String(repeating: "word ", count: 10_000_000), to: "lesson.md")
    let run = try ToolProcess.run(["run", "lesson.md"], in: folder.folder)
    #expect(run.exitCode == 2)
    #expect(run.standardError.contains("'lesson.md' is larger than 4 MB"))
  }

  @Test(arguments: ["```", "~~~~"])
  func `a literal of 10 MB costs its cell and not the lesson`(fence: String) throws {
    let folder = try ScratchFolder()
    let literal = "let s = \"" + String(repeating: "a", count: 10_000_000) + "\"\nprint(s.count)\n"
    let rest = "```swift {.cell #c}\nprint(2 + 2)\n```\n"
    let lesson = Self.cell + "\n\(fence)swift {.cell #b}\n\(literal)\(fence)\n\n\(rest)"
    try lesson.write(toFile: folder.path("lesson.md"), atomically: true, encoding: .utf8)
    let run = try ToolProcess.run(["run", "lesson.md", "--to", "text"], in: folder.folder)
    #expect(run.exitCode == 1)
    #expect(run.standardOutput.contains("4\n"))
    #expect(run.standardError.contains("lesson.md:6:1: error: the cell has more than 256 KB of text"))
    #expect(!run.standardError.contains("lesson.md:6:2"))
    let updated = try ToolProcess.run(["update", "lesson.md"], in: folder.folder)
    #expect(updated.exitCode != 0)
    #expect(try String(contentsOfFile: folder.path("lesson.md"), encoding: .utf8) == lesson)
  }

  @Test func `a folder is no lesson`() throws {
    let folder = try ScratchFolder()
    let run = try ToolProcess.run(["run", folder.folder])
    #expect(run.exitCode == 2)
    #expect(run.standardError.contains("it is a folder"))
  }

  @Test(arguments: ["text", "markdown", "json", "html", "swift"])
  func `a full disk behind standard output is reported`(format: String) throws {
    let folder = try ScratchFolder()
    try folder.write(Self.cell, to: "lesson.md")
    let run = try ToolProcess.run(
      ["run", "lesson.md", "--to", format], in: folder.folder, outputPath: "/dev/full")
    #expect(run.exitCode == 2)
    #expect(
      run.standardError == "error: cannot write to standard output: no space left on device\n")
  }

  @Test func `a full device behind -o is reported`() throws {
    let folder = try ScratchFolder()
    try folder.write(Self.cell, to: "lesson.md")
    let run = try ToolProcess.run(["run", "lesson.md", "-o", "/dev/full"], in: folder.folder)
    #expect(run.exitCode == 2)
    #expect(run.standardError.contains("cannot write '/dev/full': no space left on device"))
  }

  @Test func `a write that fails half-way leaves the old file and nothing else`() throws {
    let folder = try ScratchFolder()
    try folder.write(Self.cell, to: "lesson.md")
    try folder.write("old", to: "page.html")
    // No file may grow beyond 512 bytes.
    let run = try ToolProcess.run(
      ["run", "lesson.md", "-o", "page.html"], in: folder.folder,
      shell: "trap '' XFSZ; ulimit -f 1;")
    #expect(run.exitCode == 2)
    #expect(try folder.read("page.html") == "old")
    #expect(try folder.names() == ["lesson.md", "page.html"])
  }

  /// Words of a shell that send SIGINT when the tool has worked for a second, however busy the machine
  /// is; without the signal it would go on to its budget, for a minute.
  private static let interruptingInTheCell = """
    interrupt() {
      "$@" & pid=$!
      until [ "$(awk '{ print $3 == "Z" ? 101 : $14 + $15 }' /proc/$pid/stat)" -gt 100 ]; do sleep 0.1; done
      kill -INT $pid; wait $pid
    }; interrupt
    """

  @Test func `Ctrl-C ends a run without a file`() throws {
    let folder = try ScratchFolder()
    try folder.write("while true {}\n", to: "endless.swift")
    let run = try ToolProcess.run(
      ["run", "endless.swift", "-o", "out.txt"], in: folder.folder, shell: Self.interruptingInTheCell)
    #expect(run.exitCode == 2)
    #expect(run.standardError.contains("the run was stopped"))
    #expect(try folder.names() == ["endless.swift"])
  }
}
