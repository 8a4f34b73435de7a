import Displays
import LessonModel

/// A cell's outputs with neighbouring texts joined: what `print` wrote and what was displayed as text
/// read as one stretch, in order.
struct OutputRuns {
  enum Run: Hashable {
    /// Ends in a newline unless the last `print` left its line open.
    case text(String)
    case display(Display)
  }

  private(set) var runs: [Run] = []

  init(_ outputs: [CellResult.Output]) {
    for output in outputs {
      switch output {
      case .text(let text): add(text)
      case .display(let display): add(display)
      }
    }
  }

  /// What a cell showed; its drawings are described as its `alt` says.
  init(of cell: Cell, _ result: CellResult) {
    self.init(result.outputs)
    guard let words = cell.options["alt"]?.first else { return }
    runs = runs.map { run in
      guard case .display(.chart(let chart)) = run else { return run }
      return .display(.chart(chart.described(as: words)))
    }
  }

  /// The text when there is nothing but text; `nil` when something needs drawing.
  var onlyText: String? {
    switch runs.count {
    case 0: return ""
    case 1: if case .text(let text) = runs[0] { return text } else { return nil }
    default: return nil
    }
  }

  private mutating func add(_ text: String) {
    if text.isEmpty { return }
    if case .text(let before)? = runs.last {
      runs[runs.count - 1] = .text(before + text)
    } else {
      runs.append(.text(text))
    }
  }

  private mutating func add(_ display: Display) {
    switch display {
    case .text(let text): add(text + "\n")
    case .group(let parts): for part in parts { add(part) }
    default: runs.append(.display(display))
    }
  }
}
