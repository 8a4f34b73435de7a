import CellMachine
import LessonModel

extension Limits {
  /// The budgets of one cell: the run's own where its keys `steps` and `memory` ask for none.
  ///
  /// A cell may ask for more than the run allows by default: it is the author's word.
  func adjusted(for cell: Cell) -> Limits {
    var limits = self
    if let steps = cell.options["steps"]?.first.flatMap(Quantity.count) { limits.steps = steps }
    if let memory = cell.options["memory"]?.first.flatMap(Quantity.bytes) { limits.memory = memory }
    return limits
  }
}
