internal import Metering

/// The words of a text that occur often enough, frequent ones first, of equals the earlier seen.
struct CountedWords: Sendable {
  let words: [String]
  let counts: [Int]
  private let table: WordTable
  /// The place among ``words`` by number in the table, or −1.
  private let places: [Int32]

  init(_ source: SentenceSource, minCount: Int) throws {
    var table = WordTable()
    var counts: [Int] = []
    var wordsInSentence = 0
    var reserved = 0
    try source.read { word in
      let number = Int(table.numberAdding(word))
      if number == counts.count { counts.append(1) } else { counts[number] += 1 }
      wordsInSentence += 1
    } end: {
      try Meter.charge(8 * wordsInSentence)
      wordsInSentence = 0
      if table.memory > reserved {
        try Meter.reserve(bytes: 2 * table.memory - reserved)
        reserved = 2 * table.memory
      }
    }
    let kept = counts.indices.filter { counts[$0] >= minCount }.sorted {
      (counts[$0], $1) > (counts[$1], $0)
    }
    var places = [Int32](repeating: -1, count: counts.count)
    for (place, number) in kept.enumerated() { places[number] = Int32(place) }
    words = kept.map(table.word)
    self.counts = kept.map { counts[$0] }
    self.table = table
    self.places = places
  }

  /// The place of a word, or −1.
  func place(of word: UnsafeBufferPointer<UInt8>) -> Int32 {
    table.number(of: word).map { places[Int($0)] } ?? -1
  }
}
