import CellMachine
import LessonModel

extension Limits {
  /// The budgets of one cell: the run's own where its keys `steps`, `memory`, `output` and `depth`
  /// ask for none.
  ///
  /// A cell may ask for more than the run allows by default: it is the author's word.
  func adjusted(for cell: Cell) -> Limits {
    var limits = self
    if let steps = cell.options["steps"]?.first.flatMap(Quantity.count) { limits.steps = steps }
    if let memory = cell.options["memory"]?.first.flatMap(Quantity.bytes) { limits.memory = memory }
    if let output = cell.options["output"]?.first.flatMap(Quantity.bytes) { limits.output = output }
    if let depth = cell.options["depth"]?.first.flatMap(Quantity.count) { limits.depth = depth }
    return limits
  }
}
