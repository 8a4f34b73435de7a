internal import Metering

/// Counts terms document by document into the rows of a sparse matrix whose columns are the terms in
/// the order in which they came.
struct TermCounter {
  private let analyzer: TextAnalyzer
  private(set) var table: TermTable
  private let learns: Bool
  private var buffer = TermBuffer()
  /// For each term the row that counted it last, and where.
  private var lastRow: [Int32]
  private var lastPlace: [Int]
  private(set) var rowOffsets = [0]
  private(set) var columns: [Int32] = []
  private(set) var counts: [Int32] = []

  /// - Parameter known: Terms that are numbered already; others are ignored unless `learns`.
  init(_ analyzer: TextAnalyzer, known: TermTable = TermTable(), learns: Bool) {
    self.analyzer = analyzer
    self.learns = learns
    table = known
    lastRow = Array(repeating: -1, count: known.count)
    lastPlace = Array(repeating: 0, count: known.count)
  }

  var rows: Int { rowOffsets.count - 1 }

  mutating func add(_ document: String) throws {
    try Meter.charge(analyzer.cost(of: document))
    var buffer = TermBuffer()
    swap(&buffer, &self.buffer)
    defer { swap(&buffer, &self.buffer) }
    analyzer.fill(&buffer, with: document)
    let row = Int32(rows)
    let before = columns.count
    let memory = table.memory
    buffer.forEachTerm(in: analyzer.ngramRange, unit: analyzer.unit) { term, hash in
      count(learns ? table.add(term, hash: hash) : table.find(term, hash: hash), row)
    }
    rowOffsets.append(columns.count)
    try Meter.reserve(bytes: 8 * (columns.count - before) + table.memory - memory)
  }

  @inline(__always)
  private mutating func count(_ term: Int32, _ row: Int32) {
    guard term >= 0 else { return }
    let term = Int(term)
    if term == lastRow.count {
      lastRow.append(-1)
      lastPlace.append(0)
    }
    if lastRow[term] == row {
      counts[lastPlace[term]] += 1
    } else {
      lastRow[term] = row
      lastPlace[term] = columns.count
      columns.append(Int32(term))
      counts.append(1)
    }
  }
}
