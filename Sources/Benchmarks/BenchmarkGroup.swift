/// A set of measurements that belong together. A new one is a file with such a value and a line here.
struct BenchmarkGroup: Sendable {
  let name: String
  /// One line for the help and above the table.
  let summary: String
  let measure: @Sendable (BenchmarkSetting) throws -> [Figure]

  static let all: [BenchmarkGroup] = [
    .loops, .start, .check, .lemmas, .tfidf, .word2vec, .fastText, .glove,
  ]
}

/// What was asked for on the command line.
struct BenchmarkSetting: Sendable {
  let runs: Int
  let only: String?

  func includes(_ name: String) -> Bool { only == nil || only == name }
}

/// What went wrong while measuring, as one clause.
struct BenchmarkFailure: Error, CustomStringConvertible {
  let description: String
}
