internal import Metering
internal import Numerics

/// Counts n-grams of words.
///
/// Documents become numbers of words, and every few thousand words become numbers of n-grams, length by
/// length. What is kept of a document is one number for each n-gram.
struct GramCounter: TermCounting {
  private let analyzer: TextAnalyzer
  private(set) var tree: GramTree
  private let learns: Bool
  private var buffer = TermBuffer()
  /// Words of documents whose n-grams are yet to come, and how many each document has.
  private var words: [Int32] = []
  private var pendingLengths: [Int] = []
  /// How many words each document has, and for every length the n-grams, document after document.
  private var lengths: [Int32] = []
  private var streams: [[Int32]] = []
  private var tally: TermTally?
  private var reserved = 0

  private static let batch = 8192
  /// Stop words are found when words are numbered.
  private static let noWords = TermTable()

  /// - Parameters:
  ///   - known: The terms there are; nil to learn them.
  ///   - keepsRows: Whether ``matrix(columnOf:columns:isBinary:)`` will be asked for.
  init(_ analyzer: TextAnalyzer, known: GramTree?, keepsRows: Bool) {
    self.analyzer = analyzer
    tree = known ?? GramTree(stopWords: analyzer.stopTable)
    learns = known == nil
    tally = keepsRows ? nil : TermTally()
  }

  private(set) var rows = 0
  private(set) var documentLengths: [Int32] = []
  private(set) var longestDocument = 0
  var termCount: Int { tree.bases.last ?? 0 }

  // MARK: Counting

  mutating func add(_ document: UnsafeBufferPointer<UInt8>) throws {
    try Meter.charge(analyzer.cost(ofBytes: document.count))
    let before = words.count
    var buffer = TermBuffer()
    swap(&buffer, &self.buffer)
    try analyzer.fill(&buffer, with: document, leavingOut: Self.noWords)
    if tally == nil { documentLengths.append(Int32(clamping: buffer.length)) }
    if learns {
      buffer.forEachWord { word, hash in
        let number = tree.add(word, hash: hash)
        if number >= tree.stopCount { words.append(number) }
      }
    } else {
      buffer.forEachWord { word, hash in
        let number = tree.words.find(word, hash: hash)
        if number < 0 || number >= tree.stopCount { words.append(number) }
      }
    }
    swap(&buffer, &self.buffer)
    rows += 1
    pendingLengths.append(words.count - before)
    longestDocument = max(longestDocument, words.count - before)
    if words.count >= Self.batch { try flush() }
  }

  mutating func finish() throws { try flush() }

  private mutating func flush() throws {
    var beginnings = words
    var length = 1
    let range = analyzer.ngramRange
    while true {
      if range.contains(length) { try keep(beginnings, length) }
      guard length < range.upperBound, beginnings.count > 0 else { break }
      let pairs = pairs(beginnings, length)
      length += 1
      beginnings.removeAll(keepingCapacity: true)
      if learns {
        tree.add(pairs, length: length, into: &beginnings)
      } else {
        tree.find(pairs, length: length, into: &beginnings)
      }
    }
    if tally == nil { lengths += pendingLengths.map { Int32(clamping: $0) } }
    words.removeAll(keepingCapacity: true)
    pendingLengths.removeAll(keepingCapacity: true)
    try account()
  }

  /// What n-grams of a length make with the word behind each, within documents.
  private func pairs(_ beginnings: [Int32], _ length: Int) -> [UInt64] {
    var pairs: [UInt64] = []
    pairs.reserveCapacity(beginnings.count)
    var (place, word) = (0, 0)
    for count in pendingLengths {
      let here = max(0, count - length + 1)
      for index in 0..<max(0, here - 1) {
        let first = beginnings[place + index]
        let second = words[word + index + length]
        pairs.append(first < 0 || second < 0 ? PairTable.free : PairTable.pair(first, second))
      }
      place += here
      word += count
    }
    return pairs
  }

  private mutating func keep(_ numbers: [Int32], _ length: Int) throws {
    if tally != nil {
      let first = rows - pendingLengths.count
      var place = 0
      for (row, count) in pendingLengths.enumerated() {
        let here = max(0, count - length + 1)
        tally?.count(numbers[place..<place + here], level: length - 1, row: first + row)
        place += here
      }
      return
    }
    while streams.count < length { streams.append([]) }
    streams[length - 1] += numbers
  }

  /// Takes from the budget what the tables have grown by.
  private mutating func account() throws {
    let kept = 4 * (streams.reduce(0) { $0 + $1.count } + 2 * lengths.count)
    let memory = tree.memory + kept + (tally?.memory ?? 0)
    if memory > reserved {
      try Meter.reserve(bytes: memory - reserved)
      reserved = memory
    }
  }

  // MARK: Results

  func sortedNumbers() -> [Int32] { GramOrder(tree).numbers(lengths: analyzer.ngramRange) }

  func vocabulary(of numbers: [Int32]) -> Vocabulary { .grams(GramVocabulary(tree, numbers: numbers)) }

  func frequencies() -> [Int] { tallied().frequencies(counts: tree.counts) }

  func totals() -> [Int] { tallied().totals(counts: tree.counts) }

  private func tallied() -> TermTally {
    if let tally { return tally }
    var tally = TermTally()
    var places = streams.map { _ in 0 }
    for (row, words) in lengths.enumerated() {
      for level in streams.indices {
        let count = max(0, Int(words) - level)
        guard analyzer.ngramRange.contains(level + 1), count > 0 else { continue }
        tally.count(streams[level][places[level]..<places[level] + count], level: level, row: row)
        places[level] += count
      }
    }
    return tally
  }

  func matrix(columnOf: [Int32], columns: Int, isBinary: Bool) throws -> SparseMatrix {
    let stored = streams.reduce(0) { $0 + $1.count }
    try Meter.charge(16 * stored)
    try Meter.reserve(bytes: 12 * stored + 8 * rows)
    var builder = RowBuilder(rows: rows, capacity: stored, isBinary: isBinary)
    let bases = tree.bases
    let levels = streams.indices.filter { analyzer.ngramRange.contains($0 + 1) }
    var places = streams.map { _ in 0 }
    for words in lengths {
      for level in levels {
        let count = max(0, Int(words) - level)
        let base = level < bases.count ? bases[level] : 0
        streams[level].withUnsafeBufferPointer { stream in
          columnOf.withUnsafeBufferPointer { columnOf in
            for place in places[level]..<places[level] + count where stream[place] >= 0 {
              builder.add(columnOf[base + Int(stream[place])])
            }
          }
        }
        places[level] += count
      }
      builder.finishRow()
    }
    return builder.matrix(columns: columns)
  }
}
