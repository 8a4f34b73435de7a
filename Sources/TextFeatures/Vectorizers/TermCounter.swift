internal import Metering
internal import Numerics

/// Counts terms of any kind, which are kept as texts.
struct TermCounter: TermCounting {
  private let analyzer: TextAnalyzer
  private var table: TermTable
  private let learns: Bool
  private var buffer = TermBuffer()
  /// How many terms each document has, and their numbers, document after document.
  private var rowOffsets = [0]
  private var numbers: [Int32] = []
  private var tally: TermTally?
  private(set) var rows = 0
  private(set) var documentLengths: [Int32] = []
  private(set) var longestDocument = 0

  /// - Parameters:
  ///   - known: The terms there are; nil to learn them.
  ///   - keepsRows: Whether ``matrix(columnOf:columns:isBinary:)`` will be asked for.
  init(_ analyzer: TextAnalyzer, known: TermTable?, keepsRows: Bool) {
    self.analyzer = analyzer
    table = known ?? TermTable()
    learns = known == nil
    tally = keepsRows ? nil : TermTally()
  }

  var termCount: Int { table.count }

  mutating func add(_ document: UnsafeBufferPointer<UInt8>) throws {
    try Meter.charge(analyzer.cost(ofBytes: document.count))
    let before = numbers.count
    let memory = table.memory
    var buffer = TermBuffer()
    swap(&buffer, &self.buffer)
    try analyzer.fill(&buffer, with: document)
    let length = Int32(clamping: buffer.length)
    longestDocument = max(longestDocument, buffer.kept)
    buffer.forEachTerm(in: analyzer.ngramRange, unit: analyzer.unit) { term, hash in
      let number = learns ? table.add(term, hash: hash) : table.find(term, hash: hash)
      if number >= 0 { numbers.append(number) }
    }
    swap(&buffer, &self.buffer)
    try Meter.reserve(bytes: 4 * (numbers.count - before) + table.memory - memory)
    if tally != nil {
      tally?.count(numbers[...], level: 0, row: rows)
      Meter.release(bytes: 4 * numbers.count)
      numbers.removeAll(keepingCapacity: true)
    } else {
      rowOffsets.append(numbers.count)
      documentLengths.append(length)
    }
    rows += 1
  }

  mutating func finish() throws {}

  func sortedNumbers() -> [Int32] { table.sortedNumbers() }

  func frequencies() -> [Int] { tallied().frequencies(counts: [table.count]) }

  func totals() -> [Int] { tallied().totals(counts: [table.count]) }

  private func tallied() -> TermTally {
    if let tally { return tally }
    var tally = TermTally()
    for row in 0..<rows {
      tally.count(numbers[rowOffsets[row]..<rowOffsets[row + 1]], level: 0, row: row)
    }
    return tally
  }

  func vocabulary(of numbers: [Int32]) -> Vocabulary {
    var kept = TermTable()
    for number in numbers {
      table.withBytes(of: Int(number)) { _ = kept.add($0, hash: table.hash(Int(number))) }
    }
    return .terms(kept)
  }

  func matrix(columnOf: [Int32], columns: Int, isBinary: Bool) throws -> SparseMatrix {
    try Meter.charge(16 * numbers.count)
    try Meter.reserve(bytes: 12 * numbers.count + 8 * rows)
    var builder = RowBuilder(rows: rows, capacity: numbers.count, isBinary: isBinary)
    for row in 0..<rows {
      for place in rowOffsets[row]..<rowOffsets[row + 1] { builder.add(columnOf[Int(numbers[place])]) }
      builder.finishRow()
    }
    return builder.matrix(columns: columns)
  }
}
