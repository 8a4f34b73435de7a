extension Display {
  /// The drawing for a terminal: what a compiled program prints for a displayed value.
  ///
  /// Lines are separated by `\n`; the last has none.
  public var plainText: String {
    switch self {
    case .text(let text): text
    case .table(let table): table.plainText
    case .formula(let formula): formula.plain
    case .steps(let steps): steps.plainText
    case .chart(let chart): chart.table.plainText
    case .group(let parts): parts.map(\.plainText).joined(separator: "\n\n")
    }
  }
}
