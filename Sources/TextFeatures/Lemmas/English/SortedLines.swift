/// A text file whose lines begin with a key and a blank, in the order of their bytes.
struct SortedLines: Sendable {
  private let file: FileBytes

  /// - Throws: ``LemmaDataError/damaged(file:offset:)`` where the last line has no end, as in a file that
  ///   was cut.
  init(_ file: FileBytes) throws(LemmaDataError) {
    guard file.count > 0, file[file.count - 1] == 0x0A else { throw file.damaged(at: file.count) }
    self.file = file
  }

  /// The line of a key, without the key and the line end; nil where there is none.
  ///
  /// Lines that begin with blanks, as those of a licence do, come before all others.
  func line(of key: [UInt8]) -> UnsafeRawBufferPointer? {
    var low = 0
    var high = file.count
    while low < high {
      let start = lineStart(at: low + (high - low) / 2, notBefore: low)
      let end = file.find(0x0A, in: start..<file.count) ?? file.count
      let keyEnd = file.find(0x20, in: start..<end) ?? end
      switch compare(key, start..<keyEnd) {
      case 0: return file.bytes(min(keyEnd + 1, end)..<end)
      case ..<0: high = start
      default: low = min(end + 1, file.count)
      }
    }
    return nil
  }

  private func lineStart(at place: Int, notBefore low: Int) -> Int {
    var start = place
    while start > low, file[start - 1] != 0x0A { start -= 1 }
    return start
  }

  /// Below 0 where the key comes first.
  private func compare(_ key: [UInt8], _ range: Range<Int>) -> Int {
    for (left, right) in zip(key, file.bytes(range)) where left != right {
      return Int(left) - Int(right)
    }
    return key.count - range.count
  }
}
