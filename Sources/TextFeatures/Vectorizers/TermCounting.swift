internal import Numerics

/// Counts the terms of documents that come one after another.
protocol TermCounting {
  /// How many documents came.
  var rows: Int { get }
  /// How many words, or characters, each document has, also those that are no terms; empty where rows
  /// are not kept.
  var documentLengths: [Int32] { get }
  /// How many words, or characters, the longest document has that are neither stop words nor too short.
  var longestDocument: Int { get }
  /// How many terms were met, with those that only begin others.
  var termCount: Int { get }

  /// - Parameter document: Valid UTF-8.
  mutating func add(_ document: UnsafeBufferPointer<UInt8>) throws
  /// Called after the last document.
  mutating func finish() throws

  /// Numbers of the terms in the order of their code points.
  func sortedNumbers() -> [Int32]
  /// In how many documents each term is.
  func frequencies() -> [Int]
  /// How often each term is there.
  func totals() -> [Int]
  /// The terms of these numbers, in this order.
  func vocabulary(of numbers: [Int32]) -> Vocabulary
  /// The counts, with the columns that the numbers have; −1 for those left out.
  func matrix(columnOf: [Int32], columns: Int, isBinary: Bool) throws -> SparseMatrix
}
