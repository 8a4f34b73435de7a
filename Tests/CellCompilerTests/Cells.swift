import CellCompiler
import CellMachine
import Diagnostics

/// Compiles and runs one cell after the other on one machine, as a lesson does.
final class Cells {
  let compiler: CellCompiler
  let machine: Machine

  init(limits: Limits = Limits(), library: LibraryCatalog = LibraryCatalog()) {
    compiler = CellCompiler(library: library)
    machine = Machine(program: compiler.program, limits: limits)
  }

  /// What a cell printed and what was wrong with it.
  struct Outcome {
    var output = ""
    var diagnostics: [Diagnostic] = []
    var stop: MachineStop?

    var errors: [Diagnostic] { diagnostics.filter { $0.severity == .error } }
  }

  @discardableResult
  func run(_ text: String, file: String = "cell.swift") -> Outcome {
    run(CellSource(file: file, text: text))
  }

  @discardableResult
  func run(_ source: CellSource) -> Outcome {
    let cell = compiler.compile(source, name: nil, displaysLast: false)
    var outcome = Outcome(diagnostics: cell.diagnostics)
    guard let function = cell.function else { return outcome }
    do {
      try machine.run(function: function)
    } catch {
      outcome.stop = error
    }
    for case .text(let text) in machine.output.takePieces() { outcome.output += text }
    return outcome
  }
}
