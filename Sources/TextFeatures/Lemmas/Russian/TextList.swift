/// The texts of a JSON file that holds one flat list of them, left where they stand.
struct TextList: Sendable {
  private let file: FileBytes
  private let starts: [Int32]
  private let ends: [Int32]

  /// - Throws: ``LemmaDataError/damaged(file:offset:)`` where something else than texts and commas stands
  ///   in the list, or where a text has an escape, which those of the dictionary do not.
  init(_ file: FileBytes) throws(LemmaDataError) {
    var starts: [Int32] = []
    var ends: [Int32] = []
    guard file.count < Int(Int32.max), var place = file.find(UInt8(ascii: "["), in: 0..<file.count) else {
      throw file.damaged(at: 0)
    }
    place += 1
    while let open = file.find(UInt8(ascii: "\""), in: place..<file.count) {
      try Self.requireGap(file, place..<open, comma: !starts.isEmpty)
      guard let close = file.find(UInt8(ascii: "\""), in: open + 1..<file.count),
        file.find(UInt8(ascii: "\\"), in: open + 1..<close) == nil
      else { throw file.damaged(at: open) }
      starts.append(Int32(open + 1))
      ends.append(Int32(close))
      place = close + 1
    }
    guard let close = file.find(UInt8(ascii: "]"), in: place..<file.count) else {
      throw file.damaged(at: file.count)
    }
    try Self.requireGap(file, place..<close, comma: false)
    self.file = file
    self.starts = starts
    self.ends = ends
  }

  /// White space, with one comma or none.
  private static func requireGap(
    _ file: FileBytes, _ range: Range<Int>, comma: Bool
  ) throws(LemmaDataError) {
    var commas = 0
    for offset in range {
      switch file[offset] {
      case 0x09, 0x0A, 0x0D, 0x20: continue
      case UInt8(ascii: ","): commas += 1
      default: throw file.damaged(at: offset)
      }
    }
    guard commas == (comma ? 1 : 0) else { throw file.damaged(at: range.lowerBound) }
  }

  var count: Int { starts.count }

  /// Where a text starts in the file.
  func offset(_ number: Int) -> Int { Int(starts[number]) }

  subscript(number: Int) -> UnsafeRawBufferPointer {
    file.bytes(Int(starts[number])..<Int(ends[number]))
  }

  func text(_ number: Int) -> String { String(decoding: self[number], as: UTF8.self) }

  func damaged(at number: Int) -> LemmaDataError { file.damaged(at: offset(number)) }
}
