internal import Metering

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The text that fastText writes beside a model (`.vec`): words and components on the first line, then a
/// line for each word, five digits a component and a space after each.
///
/// Source: fastText 0.9.2, `FastText::saveVectors`, byte for byte.
extension FastTextModel {
  /// Hands over the text line by line.
  func forEachVectorLine(_ body: ([UInt8]) throws -> Void) throws {
    try body(Array("\(dictionary.wordCount) \(arguments.dim)\n".utf8))
    let pieces = pieces
    var rows: [Int32] = []
    for word in 0..<dictionary.wordCount {
      rows.removeAll(keepingCapacity: true)
      dictionary.append(rowsOfWord: word, pieces, to: &rows)
      try Meter.charge((rows.count + 40) * arguments.dim)
      var line = Array(dictionary.names[word])
      guard !line.isEmpty, !line.contains(where: FastTextTokens.isSpace) else {
        throw VectorFileError.unwritableWord(dictionary.name(word))
      }
      line.append(0x20)
      for component in mean(of: rows) {
        Self.append(component, to: &line)
        line.append(0x20)
      }
      line.append(0x0A)
      try body(line)
    }
  }

  /// Five significant digits as C writes them with `%.5g`.
  private static func append(_ number: Float, to line: inout [UInt8]) {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 32) { text in
      let count = withVaList([Double(number)]) { vsnprintf(text.baseAddress, 32, "%.5g", $0) }
      for i in 0..<Int(count) { line.append(UInt8(bitPattern: text[i])) }
    }
  }
}
