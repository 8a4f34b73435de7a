import CellCompiler
import CellMachine
import Diagnostics
import LibraryBindings

extension BenchmarkGroup {
  /// How long the compiler takes before the first instruction runs.
  static let check = BenchmarkGroup(
    name: "check", summary: "Check: parsing, checking and lowering without running"
  ) { setting in
    [
      try CheckRun.first(setting), try CheckRun.further(setting), try CheckRun.lesson(setting),
    ].compactMap { $0 }
  }
}

private enum CheckRun {
  /// The first cell of a lesson, with everything it touches of the standard library.
  static func first(_ setting: BenchmarkSetting) throws -> Figure? {
    let name = "a 30-line cell, the first"
    guard setting.includes(name) else { return nil }
    let time = try ProcessorTime.median(of: setting.runs * 3) {
      let before = ProcessorTime.own
      try compile(SampleCells.thirtyLines(0), CellCompiler(library: LibraryBindings.catalog))
      return ProcessorTime.own - before
    }
    return Figure(name: name, cells: time, limit: 2)
  }

  /// A cell of the same length after others.
  static func further(_ setting: BenchmarkSetting) throws -> Figure? {
    let name = "a 30-line cell, a later one"
    guard setting.includes(name) else { return nil }
    let compiler = CellCompiler(library: LibraryBindings.catalog)
    try compile(SampleCells.thirtyLines(0), compiler)
    var number = 0
    let time = try ProcessorTime.median(of: setting.runs * 3) {
      number += 1
      let before = ProcessorTime.own
      try compile(SampleCells.thirtyLines(number), compiler)
      return ProcessorTime.own - before
    }
    return Figure(name: name, cells: time, limit: 2)
  }

  static func lesson(_ setting: BenchmarkSetting) throws -> Figure? {
    let name = "a lesson of 100 cells"
    guard setting.includes(name) else { return nil }
    let time = try ProcessorTime.median(of: setting.runs) {
      let before = ProcessorTime.own
      let compiler = CellCompiler(library: LibraryBindings.catalog)
      for number in 0..<100 { try compile(SampleCells.short(number), compiler) }
      return ProcessorTime.own - before
    }
    return Figure(name: name, cells: time, limit: 100)
  }

  private static func compile(_ text: String, _ compiler: CellCompiler) throws {
    let cell = compiler.compile(CellSource(file: "lesson.md", text: text), name: nil)
    guard cell.function != nil else {
      throw BenchmarkFailure(description: "a sample cell is refused: \(cell.diagnostics.map(\.message))")
    }
  }
}
