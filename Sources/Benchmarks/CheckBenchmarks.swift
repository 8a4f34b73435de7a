import CellCompiler
import CellMachine
import Diagnostics
import LibraryBindings

extension BenchmarkGroup {
  /// How long the compiler takes before the first instruction runs.
  static let check = BenchmarkGroup(
    name: "check", summary: "Check: parsing and checking, and what lowering to instructions adds"
  ) { setting in
    try [
      CheckRun.first(setting), CheckRun.further(setting), CheckRun.lesson(setting),
    ].flatMap { $0 }
  }
}

/// CPU time of both halves of compiling, in milliseconds.
private struct CompileTime {
  var check = 0.0
  var lower = 0.0

  mutating func compile(_ text: String, _ compiler: CellCompiler) throws {
    let start = ProcessorTime.own
    let checked = compiler.check(CellSource(file: "lesson.md", text: text), name: nil)
    let middle = ProcessorTime.own
    let cell = compiler.lower(checked)
    lower += ProcessorTime.own - middle
    check += middle - start
    guard cell.function != nil else {
      throw BenchmarkFailure(description: "a sample cell is refused: \(cell.diagnostics.map(\.message))")
    }
  }
}

private enum CheckRun {
  /// The first cell of a lesson, with everything it touches of the standard library.
  static func first(_ setting: BenchmarkSetting) throws -> [Figure] {
    try figures("a 30-line cell, the first", setting, runs: setting.runs * 3, limit: nil) { _, time in
      try time.compile(SampleCells.thirtyLines(0), CellCompiler(library: LibraryBindings.catalog))
    }
  }

  /// A cell of the same length after others.
  static func further(_ setting: BenchmarkSetting) throws -> [Figure] {
    let compiler = CellCompiler(library: LibraryBindings.catalog)
    var ignored = CompileTime()
    try ignored.compile(SampleCells.thirtyLines(0), compiler)
    return try figures("a 30-line cell, a later one", setting, runs: setting.runs * 3, limit: 2) {
      number, time in try time.compile(SampleCells.thirtyLines(number), compiler)
    }
  }

  static func lesson(_ setting: BenchmarkSetting) throws -> [Figure] {
    try figures("a lesson of 100 cells", setting, runs: setting.runs, limit: 100) { _, time in
      let compiler = CellCompiler(library: LibraryBindings.catalog)
      for number in 0..<100 { try time.compile(SampleCells.short(number), compiler) }
    }
  }

  /// The medians of checking alone, which has a limit, and of checking and lowering.
  private static func figures(
    _ name: String, _ setting: BenchmarkSetting, runs: Int, limit: Double?,
    _ run: (Int, inout CompileTime) throws -> Void
  ) throws -> [Figure] {
    guard setting.includes(name) else { return [] }
    var times: [CompileTime] = []
    for number in 1...max(runs, 1) {
      var time = CompileTime()
      try run(number, &time)
      times.append(time)
    }
    return [
      Figure(name: name, cells: ProcessorTime.median(times.map(\.check)), limit: limit),
      Figure(name: "  with instructions", cells: ProcessorTime.median(times.map { $0.check + $0.lower })),
    ]
  }
}
