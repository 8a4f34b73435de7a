import ReferenceCompiler

/// Runs programs both ways.
struct Comparison {
  let real: RealCompiler
  let cells: CellRunner

  init(launcher: Launcher) {
    real = RealCompiler(launcher: launcher)
    cells = CellRunner(launcher: launcher)
  }

  /// How the two disagree about each program, compiled together; `nil` where they agree.
  func differences(_ texts: [String]) throws -> [Difference?] {
    try outcomes(texts).map(\.difference)
  }

  /// What `swiftc` made of each program, and how the cells disagree.
  func outcomes(_ texts: [String]) throws -> [(real: Behaviour, difference: Difference?)] {
    guard !texts.isEmpty else { return [] }
    let ours = try cells.behaviours(texts)
    let theirs = try real.behaviours(texts)
    return zip(theirs, ours).map { ($0, Difference(real: $0, cells: $1)) }
  }

  /// Asks again about one program, whose statements then are at top level, as in a cell.
  func confirmed(_ text: String) throws -> Difference? {
    let ours = try cells.behaviours([text])[0]
    return Difference(real: try real.behaviour(text), cells: ours)
  }
}
