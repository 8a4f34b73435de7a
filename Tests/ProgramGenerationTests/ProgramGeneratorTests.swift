import CellCompiler
import Diagnostics
import ProgramGeneration
import Testing

struct ProgramGeneratorTests {
  @Test func `a seed gives the same program again`() {
    for seed in UInt64(1)...20 {
      #expect(ProgramGenerator.program(seed: seed) == ProgramGenerator.program(seed: seed))
    }
  }

  @Test func `seeds give different programs`() {
    let texts = Set((UInt64(1)...50).map { ProgramGenerator.program(seed: $0).text })
    #expect(texts.count == 50)
  }

  @Test func `programs are of a size that can be read`() {
    for seed in UInt64(1)...50 {
      let lines = ProgramGenerator.program(seed: seed).text.split(separator: "\n").count
      #expect((15...160).contains(lines), "seed \(seed) has \(lines) lines")
    }
  }

  /// What the checker refuses is either beyond cells, or `swiftc` refuses it too; `make fuzz` tells.
  @Test func `nearly all programs are accepted`() {
    let refused = (UInt64(1)...200).filter { !isAccepted(ProgramGenerator.program(seed: $0).text) }
    #expect(refused.count <= 12, "refused are the seeds \(refused)")
  }

  private func isAccepted(_ text: String) -> Bool {
    let compiler = CellCompiler(library: LibraryCatalog())
    let cell = compiler.compile(
      CellSource(file: "program.swift", text: text), name: nil, displaysLast: false)
    return !cell.hasErrors
  }
}
