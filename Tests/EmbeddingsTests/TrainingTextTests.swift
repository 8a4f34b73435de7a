import Corpora
import Foundation
import Testing

@testable import Embeddings

struct TrainingTextTests {
  private func table(_ words: [String]) throws -> WordIndex {
    let table = try WordIndex()
    for word in words { try table.add(word) }
    return table
  }

  /// All sentences that come out, and how many words were read.
  private func sentences(
    _ text: TrainingText, _ words: [String]
  ) throws -> (numbers: [[Int32]], read: Int) {
    var numbers: [[Int32]] = []
    var read = 0
    try SentenceReader(text: text, table: try table(words)).forEachBlock { block in
      block.forEachSentence { numbers.append(Array(block.numbers[$0])) }
      read += block.read
    }
    return (numbers, read)
  }

  private func file(_ text: String, extension name: String = "txt") throws -> String {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent(
      "konspekt-\(UUID().uuidString).\(name)").path
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    return path
  }

  @Test func `a line is a sentence, unknown words are left out`() throws {
    let path = try file("\u{FEFF}кот спит\r\n\nпёс  кот\tлает\n  \nспит")
    defer { try? FileManager.default.removeItem(atPath: path) }
    let found = try sentences(.corpus(TextCorpus(linesOf: path)), ["кот", "спит", "пёс"])
    #expect(found.numbers == [[0, 1], [2, 0], [1]])
    #expect(found.read == 6)
  }

  @Test func `words end at the white space of Unicode`() throws {
    let spaces = [
      " ", "\t", "\u{0B}", "\u{1C}", "\u{85}", "\u{A0}", "\u{1680}", "\u{2000}", "\u{200A}",
      "\u{2028}", "\u{2029}", "\u{202F}", "\u{205F}", "\u{3000}",
    ]
    // A zero-width space and a byte order mark are none in Python either.
    let text = spaces.map { "а\($0)б" }.joined(separator: " ") + " а\u{200B}б а\u{FEFF}б"
    let vocabulary = try WordVocabulary(
      text: .corpus(TextCorpus(linesOf: try file(text))), minCount: 1)
    #expect(vocabulary.words == ["а", "б", "а\u{200B}б", "а\u{FEFF}б"])
    #expect(vocabulary.counts == [14, 14, 1, 1])
  }

  @Test func `JSON lines, tokenizers and sentences in memory give the same`() throws {
    let path = try file("{\"t\": \"а б\"}\n\n{\"t\": \"б, в\", \"n\": 1}\n", extension: "jsonl")
    defer { try? FileManager.default.removeItem(atPath: path) }
    let corpus = TextCorpus(jsonLinesOf: path, field: "t")
    #expect(try sentences(.corpus(corpus), ["а", "б", "в"]).numbers == [[0, 1], [2]])
    let tokenized = TrainingText.tokenized(corpus) { text in
      text.split { !$0.isLetter }.map(String.init)
    }
    #expect(try sentences(tokenized, ["а", "б", "в"]).numbers == [[0, 1], [1, 2]])
    let memory = TrainingText.sentences([["а", "б"], [], ["г"], ["б", "в"]])
    let found = try sentences(memory, ["а", "б", "в"])
    #expect(found.numbers == [[0, 1], [1, 2]])
    #expect(found.read == 5)
  }

  @Test(arguments: [false, true])
  func `long sentences are taken in pieces of 10,000 words`(inMemory: Bool) throws {
    let words = (0..<25_003).map { $0 % 2 == 0 ? "а" : "б" }
    let path = try file(words.joined(separator: " ") + "\nа\n")
    defer { try? FileManager.default.removeItem(atPath: path) }
    let text: TrainingText =
      inMemory ? .sentences([words, ["а"]]) : .corpus(TextCorpus(linesOf: path))
    let found = try sentences(text, ["а", "б"])
    #expect(found.numbers.map(\.count) == [10_000, 10_000, 5_003, 1])
    #expect(found.numbers.flatMap { $0 } == words.map { $0 == "а" ? 0 : 1 } + [0])
    #expect(found.read == 25_004)
  }

  @Test func `a line may be longer than a block, and words may stand across blocks`() throws {
    // 5 MB in one line, of words whose length does not divide the block's.
    let count = 400_000
    let path = try file(String(repeating: "двенадцать1 ", count: count / 2) + "\nкот")
    defer { try? FileManager.default.removeItem(atPath: path) }
    let found = try sentences(.corpus(TextCorpus(linesOf: path)), ["двенадцать1"])
    #expect(found.numbers.reduce(0) { $0 + $1.count } == count / 2)
    #expect(found.numbers.allSatisfy { $0.count == 10_000 })
    #expect(found.read == count / 2 + 1)
  }

  @Test func `a file that is not UTF-8, and a word without end, are refused with the place`() throws {
    let path = try file("")
    defer { try? FileManager.default.removeItem(atPath: path) }
    try Data("кот ".utf8 + [0xFF, 0x20]).write(to: URL(fileURLWithPath: path))
    #expect(throws: CorpusError.notUTF8(file: path, byte: 7, line: nil, value: 0xFF)) {
      try WordVocabulary(text: .corpus(TextCorpus(linesOf: path)), minCount: 1)
    }
    try Data(repeating: 0x61, count: 17 << 20).write(to: URL(fileURLWithPath: path))
    #expect(throws: CorpusError.lineTooLong(file: path, byte: 0, line: nil, limit: 1 << 24)) {
      try WordVocabulary(text: .corpus(TextCorpus(linesOf: path)), minCount: 1)
    }
  }

  @Test func `many words are found again`() throws {
    let words = (0..<20_000).map { "слово\($0)" } + ["", "а", "aaaaaaaa", "aaaaaaaab"]
    let table = try table(words)
    #expect(table.count == words.count)
    for (number, word) in words.enumerated() where number % 7 == 0 || number >= 20_000 {
      #expect(table.find(word) == Int32(number))
    }
    #expect(table.find("слово20000") == -1)
  }
}
