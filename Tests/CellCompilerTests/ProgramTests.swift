import CellCompiler
import CellMachine
import Diagnostics
import Testing

/// Every program prints what `swiftc` made it print, is refused where `swiftc` refuses it, and stops
/// where the compiled program stops.
struct ProgramTests {
  @Test(arguments: ProgramFile.all)
  func `a program does what swiftc says`(program: ProgramFile) {
    let cells = Cells()
    // A program sees what it imports, as a bare file does.
    cells.compiler.importsFoundation = false
    let outcome = cells.run(program.text, file: "program.swift")
    if program.errors.isEmpty {
      expectRun(of: program, outcome)
    } else {
      expectErrors(of: program, outcome.errors)
    }
    expectRussian(outcome.errors + (outcome.stop.map { [$0.diagnostic] } ?? []), program)
  }

  @Test func `there are programs`() {
    #expect(ProgramFile.all.count > 200)
  }

  private func expectRun(of program: ProgramFile, _ outcome: Cells.Outcome) {
    #expect(outcome.errors.isEmpty, "\(rendered(outcome.errors, program))")
    guard outcome.errors.isEmpty else { return }
    #expect(outcome.output == program.output, "\(difference(outcome.output, program.output))")
    let stop = outcome.stop.map { rendered([$0.diagnostic], program) } ?? "it did not stop"
    #expect(outcome.stop?.diagnostic.place?.range.start.line == program.trapLine, "\(stop)")
  }

  private func expectErrors(of program: ProgramFile, _ errors: [Diagnostic]) {
    let lines = Set(errors.compactMap { $0.place?.range.start.line })
    #expect(lines == Set(program.errors.keys), "\(rendered(errors, program))")
    for (line, part) in program.errors where !part.isEmpty && lines.contains(line) {
      let messages = errors.filter { $0.place?.range.start.line == line }.map(\.message)
      #expect(messages.contains { $0.contains(part) }, "line \(line) says \(messages)")
    }
  }

  /// Whatever a program is told, a Russian lesson says it in Russian, in words of its own and with a
  /// next step.
  private func expectRussian(_ diagnostics: [Diagnostic], _ program: ProgramFile) {
    for diagnostic in diagnostics {
      let told = diagnostic.told(in: .russian)
      let shown = rendered([told], program)
      #expect(told.message.contains { ("а"..."я").contains($0) }, "\(shown)")
      #expect(told.help?.contains { ("а"..."я").contains($0) } == true, "\(shown)")
      #expect(!isFallback(diagnostic), "\(shown)")
    }
  }

  /// Whether nothing is known of a message but what it sounds like.
  private func isFallback(_ diagnostic: Diagnostic) -> Bool {
    switch diagnostic.mistake {
    case .other(.program), .flow(.notUnderstood), nil: true
    default: false
    }
  }

  private func rendered(_ diagnostics: [Diagnostic], _ program: ProgramFile) -> String {
    var renderer = DiagnosticRenderer()
    renderer.addSource(program.text, of: "program.swift")
    return diagnostics.map { renderer.render($0) }.joined(separator: "\n")
  }

  /// The first lines that differ.
  private func difference(_ actual: String, _ expected: String) -> String {
    let left = actual.split(separator: "\n", omittingEmptySubsequences: false)
    let right = expected.split(separator: "\n", omittingEmptySubsequences: false)
    guard let index = (0..<max(left.count, right.count)).first(where: {
      $0 >= left.count || $0 >= right.count || left[$0] != right[$0]
    }) else { return "equal" }
    return """
      line \(index + 1) of the output
        swiftc: \(index < right.count ? String(right[index]) : "(end)")
        cells:  \(index < left.count ? String(left[index]) : "(end)")
      """
  }
}
