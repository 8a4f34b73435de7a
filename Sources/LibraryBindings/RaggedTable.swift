internal import CellCompiler
internal import CellMachine
internal import Diagnostics
import Displays

/// Refuses tables whose rows differ in width: a table made in a cell is data, and a field that is missing is
/// a mistake in it.
extension LibraryBindings {
  /// A member of ``Table`` as it is, one of its initializers with the check.
  static func checkingRows(_ binding: Binding) -> Binding {
    guard binding.declaration.hasPrefix("public init(") else { return binding }
    let rowIndex = binding.declaration.contains("labels: [String]") ? 3 : 2
    let isNumbers = binding.declaration.contains("rows: [[Double]]")
    let isTexts = binding.declaration.contains("rows: [[String]]")
    return Binding(
      binding.owner, binding.declaration, binding.documentation, setter: binding.setter, match: binding.match
    ) { call in
      let widths: [Int]
      if isNumbers {
        widths = (try call.argument(rowIndex) as [[Double]]).map(\.count)
      } else if isTexts {
        widths = (try call.argument(rowIndex) as [[String]]).map(\.count)
      } else {
        widths = (try call.argument(rowIndex) as [[Table.Field]]).map(\.count)
      }
      if let ragged = RaggedRow(widths) { throw ragged.trap }
      try binding.function(&call)
    }
  }
}

/// The first row that differs in width from the one above all others.
struct RaggedRow: Hashable {
  /// From 1.
  let row: Int
  let found: Int
  let expected: Int

  init?(_ widths: [Int]) {
    guard let expected = widths.first, let index = widths.firstIndex(where: { $0 != expected }) else {
      return nil
    }
    (row, found, self.expected) = (index + 1, widths[index], expected)
  }

  var trap: Trap {
    let message = "row \(row) of the table has \(Self.cells(found)), row 1 has \(expected)"
    let help = "give every row as many cells: count those of row \(row)"
    return Trap(
      message, help: help,
      mistake: .author(
        english: Explanation(message, help),
        russian: Explanation(
          "в строке \(row) таблицы клеток: \(found), а в строке 1 — \(expected)",
          "дайте всем строкам поровну клеток: пересчитайте их в строке \(row)")))
  }

  private static func cells(_ count: Int) -> String { count == 1 ? "1 cell" : "\(count) cells" }
}
