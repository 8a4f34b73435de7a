internal import Foundation

/// When a thread exchanges its own rows with the others: the busier a row, the more often.
///
/// A row that several processors write moves from one's memory to the other's each time: on the King
/// James Bible two threads that shared all rows were slower than one. With copies that are exchanged
/// seldom they are fast, but the sum of what each has learned by itself moves a busy row too far: exchanged
/// every 20,000 words, the rank correlation with gensim's vectors falls from 0.96 to 0.87. Since words and
/// nodes have about the frequency 1 / rank, four times as many ranks wait four times as long; all of them
/// together cost as much as a tenth of the steps.
struct RowExchange: ~Copyable {
  private let rows: [OwnRows]
  private let lock: NSLock
  private var waits: [Wait]

  /// Ranks that wait for the same time.
  private struct Wait {
    let ranks: Range<Int>
    /// In words of text.
    let length: Int
    var left: Int
  }

  /// - Parameters:
  ///   - lock: The same for all threads.
  ///   - interval: After how many words of text the 16 busiest rows are exchanged, which whole sentences
  ///     round up.
  init(_ rows: [OwnRows], lock: NSLock, interval: Int) {
    self.rows = rows
    self.lock = lock
    var waits: [Wait] = []
    var (end, length) = (16, interval)
    while (waits.last?.ranks.upperBound ?? 0) < BusyRows.most {
      waits.append(Wait(ranks: (waits.last?.ranks.upperBound ?? 0)..<end, length: length, left: length))
      (end, length) = (4 * end, 4 * length)
    }
    self.waits = waits
  }

  /// Counts words that were trained, and exchanges what has waited long enough.
  mutating func note(words: Int) {
    guard !rows.isEmpty else { return }
    for index in waits.indices {
      waits[index].left -= words
      if waits[index].left <= 0 { exchange(index) }
    }
  }

  /// Exchanges all rows.
  mutating func finish() {
    guard !rows.isEmpty else { return }
    for index in waits.indices { exchange(index) }
  }

  private mutating func exchange(_ index: Int) {
    waits[index].left = waits[index].length
    let ranks = waits[index].ranks
    lock.lock()
    defer { lock.unlock() }
    for matrix in rows { matrix.exchange(ranks: ranks) }
  }
}
