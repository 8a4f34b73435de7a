public import Diagnostics

/// The errors of a lesson's text, told apart by what they cost.
///
/// An error in the lines of a cell costs that cell: what its author meant is not known, so it is not run.
/// Every other costs nothing but the good end of the lesson.
public struct TextProblems: Sendable {
  /// By the index of the cell, in reading order.
  public private(set) var ofCells: [Int: [Diagnostic]] = [:]
  /// Those that stand in no cell.
  public private(set) var ofText: [Diagnostic] = []

  public init(of lesson: Lesson) {
    for problem in lesson.repairs + lesson.diagnostics where problem.severity == .error {
      let line = problem.place?.range.start.line
      if let cell = line.flatMap({ Self.cell(at: $0, in: lesson.cells) }) {
        ofCells[cell, default: []].append(problem)
      } else {
        ofText.append(problem)
      }
    }
  }

  /// The cell that has a line, by binary search: cells stand in file order and share no line.
  private static func cell(at line: Int, in cells: [Cell]) -> Int? {
    var (low, high) = (0, cells.count)
    while low < high {
      let middle = (low + high) / 2
      if cells[middle].lines.upperBound < line { low = middle + 1 } else { high = middle }
    }
    return low < cells.count && cells[low].lines.contains(line) ? low : nil
  }
}

extension Lesson {
  /// Whether the text has errors: such a lesson never holds, whatever its cells do.
  public var hasTextErrors: Bool {
    (repairs + diagnostics).contains { $0.severity == .error }
  }
}
