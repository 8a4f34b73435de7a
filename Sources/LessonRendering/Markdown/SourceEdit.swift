/// New bytes for a stretch of a file.
struct SourceEdit {
  var range: Range<Int>
  var bytes: [UInt8]

  /// A file's bytes with edits applied; an edit that overlaps an earlier one is left out.
  static func applied(_ edits: [SourceEdit], to bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var position = 0
    for edit in edits.sorted(by: { $0.range.lowerBound < $1.range.lowerBound })
    where edit.range.lowerBound >= position {
      result += bytes[position..<edit.range.lowerBound]
      result += edit.bytes
      position = edit.range.upperBound
    }
    return result + bytes[position...]
  }
}
