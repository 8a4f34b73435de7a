import Foundation
import TestSupport
import Testing

struct InspectCommandTests {
  private let lesson = """
    ---
    params:
      n: {value: 3, min: 1, max: 10}
    ---

    ```swift {.cell #numbers}
    /// The squares up to n.
    var squares = (1...n).map { $0 * $0 }
    ```

    ```swift {.cell #sum}
    squares.append(n)
    let total = squares.reduce(0, +)
    print(squares.
    ```

    """

  private func inspect(_ arguments: String...) throws -> ToolProcess {
    let folder = try ScratchFolder()
    try folder.write(lesson, to: "lesson.md")
    return try ToolProcess.run(["inspect", "lesson.md"] + arguments, in: folder.folder)
  }

  @Test func `each cell shows what it defines, uses and changes`() throws {
    let run = try inspect()
    #expect(run.exitCode == 0)
    #expect(
      run.standardOutput == """
        #numbers  lesson.md:6
          defines  var squares: [Int]
          uses     n: Int  of the lesson's parameters

        #sum  lesson.md:11
          defines  let total: Int
          uses     n: Int  of the lesson's parameters
                   squares: [Int]  of #numbers
          changes  squares: [Int]  of #numbers

        """)
  }

  @Test func `a word is described and what could stand there is listed`() throws {
    let run = try inspect("--at", "13:15", "--limit", "3")
    #expect(run.exitCode == 0)
    #expect(run.standardOutput.hasPrefix("var squares: [Int]\n  The squares up to n.\ndeclared in #numbers, 8:5\n"))
    #expect(run.standardOutput.contains("\ncould be written here:\n  squares"))
  }

  @Test func `members of an unfinished line are listed, as JSON too`() throws {
    let run = try inspect("--at", "14:15", "--to", "json")
    let json = try JSONSerialization.jsonObject(with: Data(run.standardOutput.utf8)) as? [String: Any]
    let place = json?["place"] as? [String: Any]
    let completions = place?["completions"] as? [[String: Any]] ?? []
    #expect(completions.contains { $0["insertion"] as? String == "count" })
  }

  @Test func `a place outside of every cell is refused with the cells' lines`() throws {
    let run = try inspect("--at", "1:1")
    #expect(run.exitCode == 2)
    #expect(run.standardError.contains("no cell stands at 1:1"))
    #expect(run.standardError.contains("#numbers in lines 6–9"))
    #expect(try inspect("--at", "x").exitCode == 2)
  }
}
