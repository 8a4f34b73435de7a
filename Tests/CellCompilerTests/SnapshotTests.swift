import CellMachine
import Diagnostics
import Testing

/// A machine returns to the state between two cells.
struct SnapshotTests {
  @Test func `variables return to what they were`() {
    let cells = Cells()
    cells.run("var n = 1\nvar rows = [[1, 2], [3]]\nvar counts = [\"a\": 1]\nlet name = \"кот\"")
    let state = cells.machine.snapshot()
    cells.run("n = 9\nrows[0][1] = 77\nrows.append([])\ncounts[\"b\"] = 2\ncounts[\"a\"] = nil")
    #expect(cells.run("print(n, rows, counts)").output == "9 [[1, 77], [3], []] [\"b\": 2]\n")
    cells.machine.restore(state)
    #expect(cells.run("print(n, rows, counts, name)").output == "1 [[1, 2], [3]] [\"a\": 1] кот\n")
  }

  @Test func `a state can be used again`() {
    let cells = Cells()
    cells.run("var xs = [0]")
    let state = cells.machine.snapshot()
    for n in 1...3 {
      cells.machine.restore(state)
      #expect(cells.run("xs.append(\(n))\nprint(xs)").output == "[0, \(n)]\n")
    }
  }

  @Test func `captured variables keep being shared`() {
    let cells = Cells()
    cells.run(
      """
      func makePair() -> (add: () -> Void, read: () -> Int) {
        var count = 0
        return ({ count += 1 }, { count })
      }
      let pair = makePair()
      pair.add()
      """)
    let state = cells.machine.snapshot()
    cells.run("pair.add()\npair.add()")
    #expect(cells.run("print(pair.read())").output == "3\n")
    cells.machine.restore(state)
    #expect(cells.run("print(pair.read())\npair.add()\nprint(pair.read())").output == "1\n2\n")
  }

  @Test func `cells go on after a cell that stopped`() {
    let cells = Cells()
    cells.run("var xs = [1, 2, 3]\nvar done = 0")
    let stopped = cells.run("done = 1\nprint(\"before\")\nprint(xs[3])\ndone = 2")
    #expect(stopped.output == "before\n")
    #expect(stopped.stop?.kind == .trap)
    #expect(cells.run("print(done, xs)").output == "1 [1, 2, 3]\n")
  }
}
