import Foundation
import Testing

@testable import Embeddings

struct OwnRowsTests {
  /// Five rows of three components and room for two threads' copies.
  private func matrix(copies: Int) throws -> AlignedMatrix {
    try AlignedMatrix((0..<15).map { Float($0) }, dimension: 3, spare: 2 * copies)
  }

  @Test func `what two threads change adds up, and both see it`() throws {
    let busy = BusyRows(words: 5)
    let matrix = try matrix(copies: 5)
    let rows = try (0..<2).map { try OwnRows(of: matrix, busy, thread: $0) }
    matrix[5][0] += 10  // the first row of the first thread
    matrix[10][0] += 100  // and of the second one
    matrix[14][2] -= 7  // the second one's last row
    #expect(matrix.values == (0..<15).map { Float($0) })
    for number in [0, 1, 0] { rows[number].exchange(ranks: 0..<5) }
    var wanted = (0..<15).map { Float($0) }
    wanted[0] += 110
    wanted[14] -= 7
    #expect(matrix.values == wanted)
    #expect([matrix[5][0], matrix[10][0], matrix[9][2], matrix[14][2]] == [110, 110, 7, 7])
    // Nothing is added a second time.
    for number in [0, 1] { rows[number].exchange(ranks: 0..<5) }
    #expect(matrix.values == wanted)
  }

  @Test func `only the ranks that are asked for are exchanged`() throws {
    for (busy, first) in [(BusyRows(words: 5), 0), (BusyRows(nodes: 5), 3)] {
      let matrix = try matrix(copies: 5)
      let rows = try OwnRows(of: matrix, busy, thread: 1)
      for row in 10..<15 { matrix[row][1] = 50 }
      rows.exchange(ranks: 0..<2)
      let changed = (0..<5).filter { matrix[$0][1] == 50 }
      #expect(changed == [first, first + 1])
    }
  }

  @Test func `of many rows the busiest are copied`() {
    #expect(BusyRows(words: 1000).range == 0..<256)
    #expect(BusyRows(nodes: 1000).range == 744..<1000)
    #expect(BusyRows(nodes: 1000).places(ofRanks: 0..<16) == 240..<256)
    #expect(BusyRows(nodes: 20).places(ofRanks: 16..<64) == 0..<4)
    #expect(BusyRows(words: 20).places(ofRanks: 64..<256).isEmpty)
    #expect(BusyRows(nodes: 0).range.isEmpty)
  }

  @Test func `busier rows are exchanged more often`() throws {
    let matrix = try AlignedMatrix([Float](repeating: 0, count: 300), dimension: 1, spare: 256)
    var exchange = RowExchange(
      [try OwnRows(of: matrix, BusyRows(words: 300), thread: 0)], lock: NSLock(), interval: 10)
    func changed() -> [Int] { (0..<300).filter { matrix[$0][0] != 0 } }
    for row in 300..<556 { matrix[row][0] = 1 }
    exchange.note(words: 9)
    #expect(changed() == [])
    exchange.note(words: 1)
    #expect(changed() == Array(0..<16))
    exchange.note(words: 30)
    #expect(changed() == Array(0..<64))
    exchange.finish()
    #expect(changed() == Array(0..<256))
  }
}
