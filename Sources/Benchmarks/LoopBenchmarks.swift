import CellCompiler
import CellMachine
import Diagnostics
import Foundation

extension BenchmarkGroup {
  /// Small programs that stand for what cells do: calls, counting, arrays, dictionaries, strings.
  static let loops = BenchmarkGroup(
    name: "loops", summary: "Loops: the same program in cells, in CPython and compiled"
  ) { setting in
    let peers = LoopPeers(runs: setting.runs)
    return try BenchmarkPrograms.loops.filter(setting.includes).map { name in
      let (output, cells) = try LoopRun(path: BenchmarkPrograms.path(name, "swift")).measure(setting.runs)
      var figure = Figure(name: name, cells: cells)
      figure.python = try peers.python(name, printing: output)
      figure.swiftc = try peers.swiftc(name, printing: output)
      return figure
    }
  }
}

/// A program run as a cell, in this process.
struct LoopRun {
  let text: String
  let path: String

  init(path: String) throws {
    self.path = path
    text = try String(contentsOfFile: path, encoding: .utf8)
  }

  /// - Returns: What it prints, and the CPU milliseconds its run takes once it is compiled.
  func measure(_ runs: Int) throws -> (output: String, time: Double) {
    let compiler = CellCompiler(library: LibraryCatalog())
    let cell = compiler.compile(CellSource(file: path, text: text), name: nil, displaysLast: false)
    guard let function = cell.function else {
      throw BenchmarkFailure(description: "\(path) is refused: \(cell.diagnostics.map(\.message))")
    }
    let printed = PrintedText()
    let time = try ProcessorTime.median(of: runs) {
      printed.text = ""
      let output = MachineOutput(onText: { printed.text += $0 })
      let machine = Machine(program: compiler.program, output: output)
      let before = ProcessorTime.own
      try machine.run(function: function)
      return ProcessorTime.own - before
    }
    return (printed.text, time)
  }
}

/// What a machine prints; written and read on one thread.
private final class PrintedText: @unchecked Sendable {
  var text = ""
}
