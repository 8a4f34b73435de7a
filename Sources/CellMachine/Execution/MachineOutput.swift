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
  /// Draws a value of the library when it is displayed, so that its size counts and a stop finds it there.
  public var draw: ((DisplayedValue) -> DisplayedValue)?

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
  /// What it looks like, where that was found out when it was displayed.
  public let drawing: Any?
  private let drawnBytes: Int

  public init(description: String) {
    text = description
    (foreign, drawing, drawnBytes) = (nil, nil, 0)
  }

  /// A value of the library, which usually draws itself: it is described only when somebody asks.
  public init(foreign: Any) {
    (text, drawing, drawnBytes) = (nil, nil, 0)
    self.foreign = foreign
  }

  /// - Parameter bytes: About what the drawing takes as text.
  public init(foreign: Any?, drawing: Any, bytes: Int) {
    text = nil
    self.foreign = foreign
    self.drawing = drawing
    drawnBytes = bytes
  }

  /// As `print` shows it.
  public var description: String { text ?? foreign.map { String(describing: $0) } ?? "" }

  /// What it counts against ``Limits/output``.
  var byteCount: Int { max(text?.utf8.count ?? drawnBytes, 256) }

  /// About what it takes in memory.
  var heldBytes: Int { byteCount + (drawing.map { ForeignSize.bytes(of: $0) } ?? 0) }
}
