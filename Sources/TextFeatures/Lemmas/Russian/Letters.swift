/// Words as UTF-8, cut by letters: a letter is a Unicode scalar, as in the reference.
enum Letters {
  @inline(__always)
  static func isStart(_ byte: UInt8) -> Bool { byte & 0xC0 != 0x80 }

  static func count(_ bytes: some Sequence<UInt8>) -> Int {
    bytes.reduce(0) { $0 + (isStart($1) ? 1 : 0) }
  }

  /// The place behind so many letters, at most the end.
  static func place(behind letters: Int, in word: [UInt8]) -> Int {
    var left = letters
    for (index, byte) in word.enumerated() where isStart(byte) {
      if left == 0 { return index }
      left -= 1
    }
    return word.count
  }

  /// The place before so many last letters, at least the start.
  static func place(before letters: Int, in word: [UInt8]) -> Int {
    var left = letters
    var index = word.count
    while left > 0, index > 0 {
      index -= 1
      if isStart(word[index]) { left -= 1 }
    }
    return index
  }

  static func dropping(_ word: [UInt8], first: Int, last: Int) -> ArraySlice<UInt8> {
    let start = place(behind: first, in: word)
    return word[start..<max(start, place(before: last, in: word))]
  }

  /// Lower case as Python has it.
  static func lowercased(_ word: String) -> [UInt8] {
    var bytes = Array(word.utf8)
    return lowercase(&bytes) ? bytes : Array(PythonText.lowercased(word).utf8)
  }

  /// Lower-cases Russian and ASCII letters where they stand; false where other letters occur.
  static func lowercase(_ bytes: inout [UInt8]) -> Bool {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        if byte >= 0x41, byte <= 0x5A { bytes[index] = byte + 0x20 }
        index += 1
        continue
      }
      guard byte == 0xD0 || byte == 0xD1, index + 1 < bytes.count else { return false }
      let second = bytes[index + 1]
      if byte == 0xD0 {
        if second < 0x90 {
          bytes[index] = 0xD1
          bytes[index + 1] = second + 0x10
        } else if second < 0xA0 {
          bytes[index + 1] = second + 0x20
        } else if second < 0xB0 {
          bytes[index] = 0xD1
          bytes[index + 1] = second - 0x20
        }
      } else if second >= 0xA0 {
        return false
      }
      index += 2
    }
    return true
  }

  /// Whether a word has a Russian letter, and so is neither number nor punctuation nor Latin.
  static func hasRussian(_ word: [UInt8]) -> Bool {
    for index in word.indices.dropLast() {
      let second = word[index + 1]
      if word[index] == 0xD0, second >= 0x90 || second == 0x81 { return true }
      if word[index] == 0xD1, second <= 0x8F || second == 0x91 { return true }
    }
    return false
  }

  static func text(_ bytes: some Collection<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
}
