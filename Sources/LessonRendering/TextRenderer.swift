import Displays
public import LessonModel

/// What the compiled program would write to standard output: printed text and the plain drawings of
/// displayed values, in order.
public struct TextRenderer: Sendable {
  public init() {}

  /// Everything that the lesson's cells wrote.
  public func render(_ results: LessonResults) -> String {
    results.cells.map { render($0.outputs) }.joined()
  }

  /// What one cell wrote. A displayed value ends its line, as `print` does.
  public func render(_ outputs: [CellResult.Output]) -> String {
    outputs.map { output in
      switch output {
      case .text(let text): text
      case .display(let display): display.plainText + "\n"
      }
    }.joined()
  }
}
