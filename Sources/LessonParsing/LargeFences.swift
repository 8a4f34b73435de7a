import Diagnostics

/// Empties fences that hold more than a cell may, in a file that is larger than a lesson may be: one literal of
/// ten megabytes costs its own cell, and not the lesson around it.
///
/// The lines stay, so that all others are where they were.
struct LargeFences {
  /// More is not read at all.
  static let fileLimit = 64 << 20
  /// The longest text of a cell, in bytes.
  static let limit = 256 << 10

  private let bytes: [UInt8]
  private var kept: [UInt8] = []
  /// The lines where emptied texts begin.
  private(set) var lines: [Int] = []

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    kept.reserveCapacity(LessonFile.byteLimit)
  }

  /// The bytes without what such fences hold.
  mutating func emptied() -> [UInt8] {
    var (start, line) = (0, 1)
    var open: (mark: Mark, start: Int, line: Int)?
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count
      let mark = Mark(bytes[start..<end])
      if let fence = open {
        if let mark, mark.closes(fence.mark) {
          keep(fence.start..<start, line: fence.line)
          kept += bytes[start..<end]
          open = nil
        }
      } else {
        kept += bytes[start..<end]
        if let mark { open = (mark, end, line + 1) }
      }
      (start, line) = (end, line + 1)
    }
    if let open { keep(open.start..<bytes.count, line: open.line) }
    return kept
  }

  private mutating func keep(_ content: Range<Int>, line: Int) {
    guard content.count > Self.limit else { return kept += bytes[content] }
    lines.append(line)
    kept += bytes[content].filter { $0 == UInt8(ascii: "\n") }
  }

  /// A line that opens or closes a fence (CommonMark 0.31, §4.5).
  private struct Mark {
    private let sign: UInt8
    private let count: Int
    /// Whether nothing stands behind the signs.
    private let isBare: Bool

    init?(_ line: ArraySlice<UInt8>) {
      let blanks = line.prefix { $0 == UInt8(ascii: " ") }.count
      guard blanks <= 3, let sign = line.dropFirst(blanks).first, sign == UInt8(ascii: "`") || sign == UInt8(ascii: "~")
      else { return nil }
      let count = line.dropFirst(blanks).prefix { $0 == sign }.count
      let rest = line.dropFirst(blanks + count)
      guard count >= 3, sign != UInt8(ascii: "`") || !rest.contains(sign) else { return nil }
      self.sign = sign
      self.count = count
      isBare = rest.allSatisfy { [UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: "\n")].contains($0) }
    }

    func closes(_ opening: Mark) -> Bool { isBare && sign == opening.sign && count >= opening.count }
  }
}
