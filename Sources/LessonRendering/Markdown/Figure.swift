import Displays
public import LessonModel

/// A drawing that a lesson's Markdown shows from a file beside it.
public struct Figure: Hashable, Sendable {
  /// Such as `map.svg`.
  public let name: String
  public let svg: String

  /// The drawings of a cell, in order: `map.svg`, `map.2.svg`, …; a cell without an id goes by its number.
  static func figures(of cell: Cell, _ result: CellResult) -> [Figure] {
    let charts = OutputRuns(of: cell, result).runs.compactMap { run -> Chart? in
      if case .display(.chart(let chart)) = run { chart } else { nil }
    }
    return charts.indices.map { Figure(name: name(of: cell, number: $0), svg: charts[$0].svgFile) }
  }

  /// What the names of a cell's figures begin with, before the first dot.
  public static func stem(of cell: Cell) -> String { cell.id ?? "cell-\(cell.index + 1)" }

  static func name(of cell: Cell, number: Int) -> String {
    number == 0 ? "\(stem(of: cell)).svg" : "\(stem(of: cell)).\(number + 1).svg"
  }
}
