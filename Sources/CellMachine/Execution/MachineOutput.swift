/// What cells print and display, in order.
///
/// One output may collect several runs; take the pieces of each cell with ``takePieces()``.
public final class MachineOutput {
  public enum Piece {
    case text(String)
    case value(DisplayedValue)
  }

  public private(set) var pieces: [Piece] = []
  /// Bytes of text so far, including what was taken; of all runs together.
  public private(set) var byteCount = 0
  /// Called with each text as it is printed, for `run --to text`.
  public var onText: ((String) -> Void)?

  public init(onText: ((String) -> Void)? = nil) {
    self.onText = onText
  }

  /// Appends text; neighbouring texts become one piece.
  public func append(_ text: String) {
    if text.isEmpty { return }
    byteCount += text.utf8.count
    onText?(text)
    if case .text(var last) = pieces.last {
      // Taken out while it grows, so that the string stays unique.
      pieces.removeLast()
      last += text
      pieces.append(.text(last))
    } else {
      pieces.append(.text(text))
    }
  }

  public func append(_ value: DisplayedValue) {
    byteCount += value.byteCount
    pieces.append(.value(value))
  }

  /// The pieces so far, which are forgotten here.
  public func takePieces() -> [Piece] {
    defer { pieces = [] }
    return pieces
  }
}

/// A value that a cell displays.
public struct DisplayedValue {
  private let text: String?
  /// The value itself where it comes from the library, so that the page can draw it.
  public let foreign: Any?

  public init(description: String) {
    text = description
    foreign = nil
  }

  /// A value of the library, which usually draws itself: it is described only when somebody asks.
  public init(foreign: Any) {
    text = nil
    self.foreign = foreign
  }

  /// As `print` shows it.
  public var description: String { text ?? foreign.map { String(describing: $0) } ?? "" }

  /// What it counts against ``Limits/output``; a drawing's size is bounded by the memory of the
  /// cell that shows it, and the number of drawings by what each counts at least.
  var byteCount: Int { max(text?.utf8.count ?? 0, 256) }
}
