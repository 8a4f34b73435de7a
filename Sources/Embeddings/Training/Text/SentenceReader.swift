internal import Corpora
internal import CVectorKernels
internal import Metering

/// Numbers the words of a text and hands them on in blocks.
struct SentenceReader {
  let text: TrainingText
  let table: WordIndex

  /// How many known words the text has.
  func countWords() throws -> Int {
    var count = 0
    try forEachBlock { count += $0.numbers.count }
    return count
  }

  /// Goes through the text once.
  func forEachBlock(_ body: (SentenceBlock) throws -> Void) throws {
    var filler = BlockFiller(table: table)
    switch text {
    case .sentences(let sentences):
      for sentence in sentences { try filler.add(sentence, body) }
    case .tokenized(let corpus, let tokens):
      try corpus.forEach { try filler.add(tokens($0), body) }
    case .corpus(let corpus):
      let isRead = try corpus.forEachBlock { try filler.add($0, body) }
      if !isRead {
        try corpus.forEachDocument {
          try filler.add($0, body)
          filler.endSentence()
        }
      }
    }
    try filler.finish(body)
  }
}

/// Room for a block, filled until it overflows.
private struct BlockFiller: ~Copyable {
  private let table: WordIndex
  private var sentences: cv_sentences
  /// More than two sentences of the largest size, so that each block has a whole one.
  private static let capacity = 20_480

  init(table: WordIndex) {
    self.table = table
    sentences = cv_sentences(
      numbers: .allocate(capacity: Self.capacity), count: 0, capacity: Self.capacity,
      ends: .allocate(capacity: Self.capacity), end_count: 0, end_capacity: Self.capacity,
      read: 0, open: 0, longest: SentenceBlock.longestSentence)
  }

  deinit {
    sentences.numbers.deallocate()
    sentences.ends.deallocate()
  }

  mutating func endSentence() { cv_sentences_end(&sentences) }

  /// Words between white space; line breaks end sentences.
  mutating func add(
    _ text: UnsafeBufferPointer<UInt8>, _ body: (SentenceBlock) throws -> Void
  ) throws {
    guard var next = text.baseAddress else { return }
    var left = text.count
    while left > 0 {
      let taken = cv_words_number_text(table.pointer, next, left, &sentences)
      next += taken
      left -= taken
      if isFull { try hand(body) }
    }
  }

  /// The words of one sentence.
  mutating func add(_ words: [String], _ body: (SentenceBlock) throws -> Void) throws {
    for word in words {
      let number = table.find(word)
      sentences.numbers[sentences.count] = number
      if number >= 0 { sentences.count += 1 }
      sentences.read += 1
      sentences.open += 1
      if sentences.open == sentences.longest { endSentence() }
      if isFull { try hand(body) }
    }
    endSentence()
    if isFull { try hand(body) }
  }

  private var isFull: Bool {
    sentences.count == sentences.capacity || sentences.end_count + 1 >= sentences.end_capacity
  }

  mutating func finish(_ body: (SentenceBlock) throws -> Void) throws {
    endSentence()
    try hand(body)
  }

  /// Hands on the sentences that have ended; what has begun stays.
  private mutating func hand(_ body: (SentenceBlock) throws -> Void) throws {
    guard sentences.end_count > 0 else { return }
    let end = sentences.ends[sentences.end_count - 1]
    let block = SentenceBlock(
      numbers: Array(UnsafeBufferPointer(start: sentences.numbers, count: end)),
      ends: Array(UnsafeBufferPointer(start: sentences.ends, count: sentences.end_count)),
      read: Int(sentences.read) - sentences.open)
    sentences.count -= end
    sentences.numbers.update(from: sentences.numbers + end, count: sentences.count)
    sentences.end_count = 0
    sentences.read = UInt64(sentences.open)
    try body(block)
  }
}
