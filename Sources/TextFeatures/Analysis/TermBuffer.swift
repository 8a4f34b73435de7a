/// The words of one document, written one behind the other with one blank between them, so that every
/// n-gram is a piece of the buffer and needs no memory of its own.
struct TermBuffer {
  private var bytes: [UInt8] = []
  /// Where each word, or character, begins and ends.
  private var starts: [Int] = []
  private var ends: [Int] = []
  private var hashes: [UInt64] = []
  /// Whether words have blanks inside, as those of a regular expression may.
  private var hasBlanks = false
  /// Where each padded word begins and ends, counted in characters.
  private var words: [Range<Int>] = []
  /// How many words, or characters, the document has, with those that were left out.
  private(set) var length = 0
  /// How many of them were kept.
  var kept: Int { starts.count }

  mutating func clear() {
    length = 0
    bytes.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    hashes.removeAll(keepingCapacity: true)
    words.removeAll(keepingCapacity: true)
    hasBlanks = false
  }

  // MARK: Filling

  /// Runs of word characters, lower-cased on the way.
  mutating func addWords(
    of text: UnsafeBufferPointer<UInt8>, minimumLength: Int, lowercase: Bool, stopWords: TermTable
  ) {
    let isPlain = ScalarTable.shared.withEntries { table in
      scan(text, table, minimumLength, lowercase, stopWords)
    }
    if isPlain { return }
    // Rare letters whose lower case is several, or depends on the neighbours.
    clear()
    var lowered = PythonText.lowercased(String(decoding: text, as: UTF8.self))
    lowered.withUTF8 { utf8 in
      _ = ScalarTable.shared.withEntries { table in
        scan(utf8, table, minimumLength, false, stopWords)
      }
    }
  }

  /// - Returns: Whether every scalar could be lower-cased by itself.
  private mutating func scan(
    _ text: UnsafeBufferPointer<UInt8>, _ table: UnsafeBufferPointer<UInt32>, _ minimumLength: Int,
    _ lowercase: Bool, _ stopWords: TermTable
  ) -> Bool {
    var index = 0
    var start = bytes.count
    var length = 0
    while index < text.count {
      let first = text[index]
      var code: UInt32
      var isWord: Bool
      if first < 0xD8 {
        // One or two bytes: U+0000…U+05FF, all in the table.
        code = UInt32(first)
        index += 1
        if first >= 0x80 {
          code = UInt32(first & 0x1F) << 6 | UInt32(text[index] & 0x3F)
          index += 1
        }
        let entry = ScalarTable.Entry(bits: table[Int(code)])
        if lowercase {
          if entry.isSpecial { return false }
          code = entry.lowered
          isWord = entry.isWord
        } else {
          isWord = entry.isSpecial || entry.lowered != code ? Self.isWord(code) : entry.isWord
        }
      } else {
        code = Self.decode(text, &index)
        if lowercase {
          guard let lowered = Self.lowered(code) else { return false }
          code = lowered
        }
        isWord = Self.isWord(code)
      }
      if isWord {
        append(code)
        length += 1
      } else if length > 0 {
        finishWord(&start, &length, minimumLength, stopWords)
      }
    }
    if length > 0 { finishWord(&start, &length, minimumLength, stopWords) }
    return true
  }

  private static func decode(_ text: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> UInt32 {
    let first = text[index]
    let extra = first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3
    var code = UInt32(first) & (0x3F >> UInt32(extra))
    for step in 1...extra { code = code << 6 | UInt32(text[index + step] & 0x3F) }
    index += 1 + extra
    return code
  }

  private static func isWord(_ code: UInt32) -> Bool {
    Unicode.Scalar(code)?.isPythonWord ?? false
  }

  /// The lower case of a scalar outside the table, where that is one scalar.
  private static func lowered(_ code: UInt32) -> UInt32? {
    guard let scalar = Unicode.Scalar(code) else { return code }
    let mapping = scalar.properties.lowercaseMapping.unicodeScalars
    guard let single = mapping.first, mapping.count == 1 else { return nil }
    return single.value
  }

  @inline(__always)
  private mutating func append(_ code: UInt32) {
    switch code {
    case ..<0x80: bytes.append(UInt8(truncatingIfNeeded: code))
    case ..<0x800:
      bytes.append(UInt8(truncatingIfNeeded: 0xC0 | code >> 6))
      bytes.append(UInt8(truncatingIfNeeded: 0x80 | code & 0x3F))
    default: if let scalar = Unicode.Scalar(code) { bytes.append(contentsOf: UTF8.encode(scalar) ?? .init()) }
    }
  }

  private mutating func finishWord(
    _ start: inout Int, _ length: inout Int, _ minimumLength: Int, _ stopWords: TermTable
  ) {
    self.length += 1
    if length >= minimumLength { keepWord(from: start, stopWords) } else { drop(from: start) }
    start = bytes.count
    length = 0
  }

  private mutating func drop(from start: Int) { bytes.removeLast(bytes.count - start) }

  private mutating func keepWord(from start: Int, _ stopWords: TermTable) {
    let end = bytes.count
    let (hash, isStopped) = bytes.withUnsafeBufferPointer { all in
      let word = UnsafeBufferPointer(rebasing: all[start..<end])
      let hash = hasBlanks ? TermHash.of(word) : TermHash.word(word)
      return (hash, stopWords.count > 0 && stopWords.find(word, hash: hash) >= 0)
    }
    if isStopped { return drop(from: start) }
    starts.append(start)
    ends.append(end)
    hashes.append(hash)
    bytes.append(UInt8(ascii: " "))
  }

  mutating func addWord(_ word: String, stopWords: TermTable) {
    length += 1
    let start = bytes.count
    bytes.append(contentsOf: word.utf8)
    if word.utf8.contains(UInt8(ascii: " ")) { hasBlanks = true }
    keepWord(from: start, stopWords)
  }

  mutating func addCharacters(of text: String) {
    for scalar in text.unicodeScalars {
      starts.append(bytes.count)
      bytes.append(contentsOf: UTF8.encode(scalar) ?? .init())
      ends.append(bytes.count)
      length += 1
    }
  }

  /// The lemmas, or stems, of another buffer's words.
  mutating func addForms(
    of written: TermBuffer, leavingOut stopWords: TermTable, by form: (String) throws -> String
  ) throws {
    var words: [String] = []
    written.forEachWord { word, _ in words.append(String(decoding: word, as: UTF8.self)) }
    for word in words { addWord(try form(word), stopWords: stopWords) }
    length = written.length
  }

  mutating func addPaddedWords(_ list: [String]) {
    for word in list {
      let first = starts.count
      addCharacters(of: " " + word + " ")
      words.append(first..<starts.count)
    }
  }

  // MARK: Terms

  /// Hands over every word with its hash.
  @inline(__always)
  func forEachWord(_ body: (UnsafeBufferPointer<UInt8>, UInt64) -> Void) {
    bytes.withUnsafeBufferPointer { all in
      for index in starts.indices {
        body(UnsafeBufferPointer(rebasing: all[starts[index]..<ends[index]]), hashes[index])
      }
    }
  }

  /// Hands over every term with its hash.
  func forEachTerm(
    in range: ClosedRange<Int>, unit: TextAnalyzer.Unit,
    _ body: (UnsafeBufferPointer<UInt8>, UInt64) throws -> Void
  ) rethrows {
    try bytes.withUnsafeBufferPointer { all in
      switch unit {
      case .word: try wordTerms(range, all, body)
      case .character:
        for size in sizes(range) {
          for first in 0...(starts.count - size) { try piece(first, size, all, body) }
        }
      case .characterInsideWords: for word in words { try insideWord(word, range, all, body) }
      }
    }
  }

  private func wordTerms(
    _ range: ClosedRange<Int>, _ all: UnsafeBufferPointer<UInt8>,
    _ body: (UnsafeBufferPointer<UInt8>, UInt64) throws -> Void
  ) rethrows {
    for size in sizes(range) {
      for first in 0...(starts.count - size) {
        let term = UnsafeBufferPointer(rebasing: all[starts[first]..<ends[first + size - 1]])
        try body(term, hasBlanks ? TermHash.of(term) : hash(of: first..<first + size))
      }
    }
  }

  /// The lengths for which the document has n-grams.
  private func sizes(_ range: ClosedRange<Int>) -> Range<Int> {
    range.lowerBound > starts.count
      ? 0..<0 : range.lowerBound..<min(range.upperBound, starts.count) + 1
  }

  private func hash(of words: Range<Int>) -> UInt64 {
    var hash = hashes[words.lowerBound]
    for next in words.dropFirst() { hash = TermHash.mix(hash, hashes[next]) }
    return hash
  }

  private func piece(
    _ first: Int, _ size: Int, _ all: UnsafeBufferPointer<UInt8>,
    _ body: (UnsafeBufferPointer<UInt8>, UInt64) throws -> Void
  ) rethrows {
    let term = UnsafeBufferPointer(rebasing: all[starts[first]..<ends[first + size - 1]])
    try body(term, TermHash.of(term))
  }

  /// A word that is shorter than the n-gram counts once, as a whole.
  private func insideWord(
    _ word: Range<Int>, _ range: ClosedRange<Int>, _ all: UnsafeBufferPointer<UInt8>,
    _ body: (UnsafeBufferPointer<UInt8>, UInt64) throws -> Void
  ) rethrows {
    for size in range {
      if size >= word.count {
        try piece(word.lowerBound, word.count, all, body)
        return
      }
      for first in word.lowerBound...(word.upperBound - size) { try piece(first, size, all, body) }
    }
  }
}
