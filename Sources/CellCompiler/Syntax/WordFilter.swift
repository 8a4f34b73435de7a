/// Whether one of some words stands in a text, wherever it stands: by bytes, since every cell is asked.
struct WordFilter {
  /// The words by their first byte.
  private var words: [[[UInt8]]] = Array(repeating: [], count: 128)

  /// - Parameter words: Names of ASCII letters.
  init(_ words: some Sequence<String>) {
    for word in words {
      let bytes = Array(word.utf8)
      if let first = bytes.first, first < 128 { self.words[Int(first)].append(bytes) }
    }
  }

  func matches(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var start = 0
      while start < bytes.count {
        var end = start
        while end < bytes.count, Self.isPartOfWord(bytes[end]) { end += 1 }
        if end > start, holds(bytes[start..<end]) { return true }
        start = end + 1
      }
      return false
    }
  }

  private func holds(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard let first = word.first, first < 128 else { return false }
    return words[Int(first)].contains { $0.count == word.count && $0.elementsEqual(word) }
  }

  private static func isPartOfWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 128...:
      true
    default: false
    }
  }
}
