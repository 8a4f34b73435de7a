import CellMachine
import Diagnostics
import Dispatch
import LessonExecution
import LessonModel
import LessonParsing
import Metering
import TestSupport
import Testing

struct LessonRunnerTests {
  private func run(_ text: String, _ change: (inout LessonRunner) -> Void = { _ in })
    -> LessonResults
  {
    let lesson = LessonParser().parse(text, file: "lesson.md")
    #expect(lesson.diagnostics.isEmpty)
    var runner = LessonRunner(library: LessonLibrary())
    change(&runner)
    return runner.run(lesson)
  }

  @Test func `cells run in order and share their names`() {
    let results = run(
      """
      ```swift {.cell}
      var x = 1
      print("x", x)
      ```

      ```swift {.cell}
      x += 1
      x
      ```
      """)
    #expect(results.cells.map(\.outputs) == [[.text("x 1\n")], [.text("2\n")]])
    #expect(results.succeeded)
  }

  @Test func `parameters are constants that every cell sees`() {
    let results = run(
      """
      ---
      params:
        rate: 0.5
        words: [кот, "a \\"b\\""]
      ---

      ```swift {.cell}
      print(rate * 2, words[1])
      ```
      """)
    #expect(results.cells[0].outputs == [.text("1.0 a \"b\"\n")])
  }

  @Test func `a parameter declared again is pointed to in the head`() {
    let marked = MarkedText(
      """
      ---
      params:
        «head»n: 1
      ---

      ```swift {.cell}
      let n = 2
      ```
      """)
    let results = run(marked.text)
    #expect(results.cells[0].status == .failed)
    let note = results.cells[0].diagnostics.first?.notes.first?.place?.range.start
    #expect(note?.line == marked["head"]?.line)
    #expect(note?.column == marked["head"]?.column)
  }

  @Test func `a failure leaves without a run what needs its names, and nothing else`() {
    let marked = MarkedText(
      """
      ```swift {.cell #a}
      let list = [1]
      print("before")
      «trap»list[3]
      ```

      ```swift {.cell #b}
      let more = list
      ```

      ```swift {.cell #c}
      print(more)
      ```

      ```swift {.cell #d}
      print("fine")
      ```
      """)
    let results = run(marked.text)
    #expect(results.cells[0].status == .failed)
    #expect(results.cells[0].outputs == [.text("before\n")])
    #expect(results.cells[0].diagnostics[0].place?.range.start.line == marked["trap"]?.line)
    #expect(results.cells[1].status == .notRun("needs `list` from cell `#a`"))
    #expect(results.cells[2].status == .notRun("needs `more` from cell `#b`"))
    #expect(results.cells[3].status == .succeeded)
    #expect(!results.succeeded)
  }

  @Test func `everything is checked before anything runs`() {
    let results = run(
      """
      ```swift {.cell #a}
      let a: Int = "text"
      ```

      ```swift {.cell #b}
      a + 1
      ```

      ```swift {.cell #c}
      missing
      ```
      """)
    #expect(results.cells[0].status == .failed)
    #expect(results.cells[1].status == .notRun("needs `a` from cell `#a`"))
    #expect(results.cells[2].diagnostics.map(\.message) == ["cannot find 'missing' in scope"])
  }

  @Test func `a blank is to be filled in and is no failure`() {
    let results = run(
      """
      ```swift {.cell #a}
      let a = ___
      ```

      ```swift {.cell #b}
      print(a)
      ```
      """)
    #expect(results.cells[0].status == .notRun("fill in the blank"))
    #expect(results.cells[1].status == .notRun("needs `a` from cell `#a`"))
    #expect(results.succeeded)
  }

  @Test func `a cell marked fail must be refused`() {
    let results = run(
      """
      ```swift {.cell .fail}
      let a: Int = "text"
      ```

      ```swift {.cell .fail}
      let b = 1
      ```
      """)
    #expect(results.cells.map(\.status) == [.succeeded, .failed])
    #expect(results.cells[0].diagnostics.count == 1)
  }

  @Test func `a cell marked crash must stop, and leaves no trace`() {
    let results = run(
      """
      ```swift {.cell}
      var list = [1]
      ```

      ```swift {.cell .crash}
      list.append(2)
      print(list[9])
      ```

      ```swift {.cell .crash}
      list.append(3)
      ```

      ```swift {.cell}
      list
      ```
      """)
    #expect(results.cells.map(\.status) == [.succeeded, .succeeded, .failed, .succeeded])
    #expect(results.cells[3].outputs == [.text("[1]\n")])
  }

  @Test func `a check works on a copy, and its names stay in it`() {
    let results = run(
      """
      ```swift {.exercise #sum}
      var total = 3
      ```

      ```swift {.check of=sum}
      total += 1
      let mine = total
      print(mine)
      ```

      ```swift {.cell}
      let mine = "free"
      print(total, mine)
      ```
      """)
    #expect(results.cells[1].outputs == [.text("4\n")])
    #expect(results.cells[2].outputs == [.text("3 free\n")])
  }

  @Test func `skipped cells do not run`() {
    let results = run("```swift {.cell .skip}\nprint(1)\n```\n")
    #expect(results.cells[0].outputs.isEmpty)
    #expect(results.succeeded)
  }

  @Test func `a cell's own budgets hold`() {
    let results = run(
      """
      ```swift {.cell steps=50k}
      while true {}
      ```

      ```swift {.cell memory=1MB}
      var list = [0]
      while true { list.append(0) }
      ```

      ```swift {.cell}
      for _ in 0..<100_000 {}
      ```
      """)
    #expect(results.cells.map(\.status) == [.failed, .failed, .succeeded])
    #expect(results.cells[0].steps == 50_000)
  }

  @Test func `what a stopped cell held takes no memory from those below it`() {
    let results = run(
      """
      ```swift {.cell #kept}
      let kept = Array(repeating: "a", count: 1_000).joined()
      ```

      ```swift {.cell #greedy}
      var rows: [[Int]] = []
      while true { rows.append(Array(repeating: 1, count: 10_000)) }
      ```

      ```swift {.cell #outside}
      let many = Array(repeating: 1, count: 300_000)
      print(many[300_000])
      ```

      ```swift {.cell}
      let others = Array(repeating: 1, count: 300_000)
      print(others.count, kept.count)
      ```

      ```swift {.cell}
      print(rows.count)
      ```
      """
    ) { $0.limits.memory = 4 << 20 }
    #expect(results.cells[1].diagnostics.map(\.message) == ["the cell needs more than 4 MB of memory"])
    #expect(results.cells[2].diagnostics.count == 1)
    #expect(results.cells[3].outputs == [.text("300000 1000\n")])
    #expect(results.cells[4].status == .notRun("needs `rows` from cell `#greedy`"))
  }

  @Test func `a cell may ask for output and call depth`() {
    let results = run(
      """
      ```swift {.cell #flood output=1KB}
      while true { print("again") }
      ```

      ```swift {.cell depth=100}
      func deep(_ n: Int) -> Int { n == 0 ? 0 : 1 + deep(n - 1) }
      print(deep(1000))
      ```

      ```swift {.cell depth=2k}
      func deeper(_ n: Int) -> Int { n == 0 ? 0 : 1 + deeper(n - 1) }
      print(deeper(1000))
      ```
      """)
    #expect(results.cells.map(\.status) == [.failed, .failed, .succeeded])
    let helps = results.cells.prefix(2).map { $0.diagnostics.last?.help ?? "" }
    #expect(helps[0].contains("'output=…'") && helps[0].contains("'--output-limit'"))
    #expect(helps[1].contains("'depth=…'") && helps[1].contains("'--depth'"))
  }

  @Test func `a flood in one cell leaves the next its own output`() {
    let results = run(
      """
      ```swift {.cell}
      while true { print("again") }
      ```

      ```swift {.cell}
      print("after")
      ```
      """
    ) { $0.limits.output = 500 }
    #expect(results.cells.map(\.status) == [.failed, .succeeded])
    #expect(results.cells[1].outputs == [.text("after\n")])
  }

  @Test func `what is too complex to check leaves the rest of the lesson`() {
    let bomb = (0..<20).map { row in
      "case (" + (0..<20).map { $0 == row ? "true" : "_" }.joined(separator: ", ") + "): break"
    }
    let subject = Array(repeating: "flag", count: 20).joined(separator: ", ")
    let results = run(
      """
      ```swift {.cell}
      let flag = true
      switch (\(subject)) {
      \(bomb.joined(separator: "\n"))
      }
      ```

      ```swift {.cell}
      print("after")
      ```
      """)
    #expect(results.cells.map(\.status) == [.failed, .succeeded])
    #expect(results.cells[0].diagnostics.map(\.message) == ["this expression is too complex to check"])
    #expect(results.cells[0].diagnostics[0].place?.range.start.line == 3)
  }

  @Test func `a raised flag ends the run and names what was not reached`() {
    let flag = StopFlag()
    let results = run(
      """
      ```swift {.cell}
      while true { print("tick") }
      ```

      ```swift {.cell}
      print("never")
      ```
      """
    ) { runner in
      runner.stopFlag = flag
      runner.onOutput = { _ in flag.raise() }
    }
    #expect(results.cells[0].status == .failed)
    #expect(results.cells[1].status == .notRun("the run was stopped"))
  }

  @Test func `a run that does not answer a stop is left to itself`() {
    let flag = StopFlag()
    let isLetGo = DispatchSemaphore(value: 0)
    var heard = 0
    let results = run(
      """
      ```swift {.cell}
      print("before")
      ```

      ```swift {.cell #long}
      print("tick")
      print("tock")
      ```

      ```swift {.cell}
      print("never")
      ```
      """
    ) { runner in
      runner.stopFlag = flag
      runner.onOutput = { _ in
        heard += 1
        guard heard == 2 else { return }
        flag.raise()
        // Stands for work that looks at no flag.
        isLetGo.wait()
      }
    }
    isLetGo.signal()
    #expect(results.cells[0].outputs == [.text("before\n")])
    #expect(results.cells[1].status == .failed)
    #expect(results.cells[1].diagnostics.map(\.message) == ["the run was stopped"])
    #expect(results.cells[1].diagnostics.first?.place?.range.start.line == 5)
    #expect(results.cells[2].status == .notRun("the run was stopped"))
    #expect(heard == 2)
  }

  @Test(arguments: [
    "let x = " + String(repeating: "a.", count: 20_000) + "a",
    "let f: " + String(repeating: "() -> ", count: 10_000) + "Int = 1",
    "if false {}" + String(repeating: " else if false {}", count: 5_000),
    "let x: " + String(repeating: "Array<", count: 5_000) + "Int" + String(repeating: ">", count: 5_000),
    "let x = " + String(repeating: "{ ", count: 50_000) + "1",
    "let x = " + String(repeating: "(", count: 100_000) + "1",
    "let x = " + String(repeating: "\\", count: 50_000),
    "let x = " + String(repeating: "`", count: 50_000),
  ])
  func `a cell that nobody can read is refused, and the next one runs`(text: String) {
    let results = run("```swift {.cell}\n\(text)\n```\n\n```swift {.cell}\nprint(1)\n```\n")
    #expect(results.cells[0].status == .failed)
    #expect(results.cells[0].diagnostics.first?.place?.range.start.line == 2)
    #expect(results.cells[1].outputs == [.text("1\n")])
  }

  @Test func `a Russian lesson is told in Russian that a mistake is missing`() {
    let results = run("---\nlang: ru\n---\n\n```swift {.cell .fail}\nprint(1)\n```\n")
    #expect(
      results.cells[0].diagnostics.map(\.message) == [
        "ячейка помечена '.fail', но проверка не нашла в ней ошибок"
      ])
    #expect(results.cells[0].diagnostics.first?.help == "уберите '.fail' или верните ошибку")
  }

  @Test func `outputs come as they are made`() {
    var heard: [CellResult.Output] = []
    let results = run(
      """
      ```swift {.cell}
      print("one")
      2
      ```

      Value 0<!--= 3 -->.
      """
    ) { $0.onOutput = { heard.append($0) } }
    #expect(heard == [.text("one\n"), .text("2\n")])
    #expect(results.inlineValues == ["3"])
  }

  @Test func `inline values see the cells above them`() {
    let results = run(
      """
      ```swift {.cell}
      var x = 1.0 / 3
      let name = "кот"
      ```

      0<!--= x, 4 -->, 5 %<!--= x, 1 % -->, слово<!--= name -->, 0<!--= x -->

      ```swift {.cell}
      x = 2
      ```

      0<!--= x, 1 -->
      """)
    #expect(
      results.inlineValues == ["0.3333", "33.3 %", "кот", "0.3333333333333333", "2.0"])
  }

  @Test func `an inline value that cannot be shown is reported at its expression`() {
    let marked = MarkedText(
      """
      ```swift {.cell}
      let words = "два слова"
      ```

      0<!--= «long»words -->, 0<!--= «text»words, 2 -->, 0<!--= «unknown»nope -->
      """)
    let results = run(marked.text)
    #expect(results.inlineValues == [nil, nil, nil])
    #expect(
      results.diagnostics.map { $0.place?.range.start.column } == [
        marked["long"]?.column, marked["text"]?.column, marked["unknown"]?.column,
      ])
    #expect(!results.succeeded)
  }

  @Test func `values of the library are drawn by the hook`() {
    let results = run("```swift {.cell}\n1\n```\n") { runner in
      runner.library.display = { _ in nil }
    }
    #expect(results.cells[0].outputs == [.text("1\n")])
  }

  @Test func `a bare file displays nothing`() {
    let lesson = Lesson(swiftFile: "a.swift", text: "let x = 1\nprint(x)\nx\n")
    var runner = LessonRunner(library: LessonLibrary())
    runner.displaysLast = false
    #expect(runner.run(lesson).cells[0].outputs == [.text("1\n")])
  }
}
