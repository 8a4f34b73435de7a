/// Makes blanks of marks of Markdown, where a text has more of them than a lesson ever has.
///
/// cmark makes a node of nearly each, which takes 200 bytes and more, and so does our tree: 10 MB of `[(`
/// took 2 GB. What stands in fences costs nothing and is left alone.
struct MarkLimit {
  /// A page of prose has some fifty.
  static let most = 400_000

  private static let isMark: [Bool] = {
    let marks = Set("[]()!*_<>&`~$:\\|@-+#".utf8)
    return (0...UInt8.max).map(marks.contains)
  }()

  private let most: Int
  private var count = 0
  /// The mark and the length of the fence that is open.
  private var fence: (mark: UInt8, length: Int)?

  private init(most: Int) { self.most = most }

  /// - Returns: The line, from 1, of the first mark that became a blank.
  static func apply(to bytes: inout [UInt8], _ lines: [Range<Int>], most: Int = most) -> Int? {
    guard bytes.count > most else { return nil }
    var limit = MarkLimit(most: most)
    var first: Int?
    for (index, line) in lines.enumerated() where !limit.isCode(bytes[line]) {
      let hasCut = bytes.withUnsafeMutableBufferPointer { limit.cut($0, line) }
      if hasCut, first == nil { first = index + 1 }
    }
    return first
  }

  private mutating func cut(_ bytes: UnsafeMutableBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
    var hasCut = false
    for place in line where Self.isMark[Int(bytes[place])] {
      count += 1
      guard count > most else { continue }
      bytes[place] = UInt8(ascii: " ")
      hasCut = true
    }
    return hasCut
  }

  /// Whether a line opens, closes or belongs to a fence, whatever quotes and lists it stands in.
  private mutating func isCode(_ line: ArraySlice<UInt8>) -> Bool {
    let text = line.drop { $0 == 0x20 || $0 == 0x09 || Self.prefixes.contains($0) }
    let mark = text.first ?? 0
    let length = mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") ? text.prefix { $0 == mark }.count : 0
    if let open = fence {
      let closes = mark == open.mark && length >= open.length && text.dropFirst(length).trimmed.isEmpty
      if closes { fence = nil }
      return true
    }
    let opens = length >= 3 && (mark == UInt8(ascii: "~") || !text.dropFirst(length).contains(mark))
    if opens { fence = (mark, length) }
    return opens
  }

  /// What stands before a fence in a quote or a list.
  private static let prefixes = Set(">-+*0123456789.)".utf8)
}
