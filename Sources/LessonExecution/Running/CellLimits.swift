import CellMachine
import LessonModel

extension Limits {
  /// These budgets, those among them made small that a head may set and that could not be read.
  ///
  /// - Parameter keys: As a head writes them, such as `steps`.
  func careful(about keys: Set<String>) -> Limits {
    var limits = self
    for key in keys {
      guard let value = CarefulBudgets.values[key] else { continue }
      let most = Quantity.bytes(value) ?? Quantity.count(value) ?? .max
      switch key {
      case "steps": limits.steps = min(steps, most)
      case "memory": limits.memory = min(memory, most)
      case "output": limits.output = min(output, most)
      case "depth": limits.depth = min(depth, most)
      default: break
      }
    }
    return limits
  }

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
