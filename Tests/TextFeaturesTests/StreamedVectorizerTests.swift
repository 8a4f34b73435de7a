import Corpora
import Foundation
import Metering
import Numerics
import Testing
import TextFeatures

/// Vectorizers that learn from files give what they give for lists.
struct StreamedVectorizerTests {
  private let documents = [
    "Кот спит на диване", "", "Собака бежит по улице", "кот и СОБАКА играют", "кот спит, кот ест",
    "café naïve İstanbul ΟΔΟΣ", "a b c", "один",
  ]

  private func withCorpus(_ body: (TextCorpus) throws -> Void) throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "stream-\(UUID().uuidString)")
    try Data((documents.joined(separator: "\n") + "\n").utf8).write(to: url)
    defer { try? FileManager.default.removeItem(at: url) }
    try body(TextCorpus(linesOf: url.path))
  }

  @Test(arguments: [
    (TextAnalyzer.Unit.word, 1...1), (.word, 1...3), (.word, 2...2), (.word, 3...9),
    (.character, 1...3), (.characterInsideWords, 2...3),
  ])
  func `counts and weights are those of the list`(
    unit: TextAnalyzer.Unit, range: ClosedRange<Int>
  ) throws {
    try withCorpus { corpus in
      for stopWords in [[], ["кот", "на"]] {
        var counter = try CountVectorizer(unit: unit, stopWords: stopWords, ngramRange: range)
        let counts = try counter.fitTransform(corpus)
        var other = try CountVectorizer(unit: unit, stopWords: stopWords, ngramRange: range)
        #expect(try counts == other.fitTransform(documents))
        #expect(try counter.featureNames() == other.featureNames())
        #expect(try counter.transform(corpus) == counts)
        #expect(try counter.transform(documents) == counts)
        var fitted = try CountVectorizer(unit: unit, stopWords: stopWords, ngramRange: range)
        try fitted.fit(corpus)
        #expect(try fitted.transform(corpus) == counts)

        var weigher = try TfidfVectorizer(unit: unit, stopWords: stopWords, ngramRange: range)
        let weights = try weigher.fitTransform(corpus)
        var second = try TfidfVectorizer(unit: unit, stopWords: stopWords, ngramRange: range)
        try second.fit(corpus)
        #expect(try second.transform(documents) == weights)
        #expect(try second.idf() == weigher.idf())
      }
    }
  }

  @Test func `limits hold without rows too`() throws {
    try withCorpus { corpus in
      for isBinary in [false, true] {
        let make = {
          try CountVectorizer(
            ngramRange: 1...2, maxDocumentFrequency: .count(2), maxFeatures: 4, isBinary: isBinary)
        }
        var listed = try make()
        let counts = try listed.fitTransform(documents)
        var streamed = try make()
        try streamed.fit(corpus)
        #expect(try streamed.featureNames() == listed.featureNames())
        #expect(try streamed.transform(corpus) == counts)
      }
    }
  }

  @Test func `terms given are found, and only those`() throws {
    try withCorpus { corpus in
      let vocabulary = ["кот спит", "спит", "нет", "спит на диване", "собака  бежит", "", "кот ест"]
      var counter = try CountVectorizer(ngramRange: 1...2, vocabulary: vocabulary)
      try counter.fit(corpus)
      let counts = try counter.transform(corpus).dense()
      #expect(counts.nested[0] == [1, 1, 0, 0, 0, 0, 0])
      #expect(counts.nested[4] == [1, 1, 0, 0, 0, 0, 1])
      #expect(try counter.featureNames() == vocabulary)
      #expect(try counter.column(of: "спит на диване") == 3)
      #expect(try counter.column(of: "спит на") == nil)
      var weigher = try TfidfVectorizer(ngramRange: 1...2, vocabulary: vocabulary)
      try weigher.fit(corpus)
      #expect(try weigher.idf()[1] == log(9.0 / 3.0) + 1)
    }
  }

  @Test func `a file of millions of words fits a budget that its text does not`() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "stream-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: url) }
    let line = "one two three four five six seven eight nine ten eleven twelve\n"
    try Data(String(repeating: line, count: 300_000).utf8).write(to: url)
    let corpus = TextCorpus(linesOf: url.path)
    let meter = Meter(bytes: 8 << 20)
    try Meter.withCurrent(meter) {
      var vectorizer = try TfidfVectorizer(ngramRange: 1...2)
      try vectorizer.fit(corpus)
      #expect(try vectorizer.featureNames().count == 23)
    }
    #expect(throws: MeterStop(.memory)) {
      try Meter.withCurrent(Meter(bytes: 8 << 20)) { _ = try corpus.documents() }
    }
  }

  @Test func `an empty file is refused as an empty list is`() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "stream-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: url) }
    try Data().write(to: url)
    var vectorizer = try CountVectorizer()
    #expect(throws: VectorizerError.emptyVocabulary(documents: 0)) {
      try vectorizer.fit(TextCorpus(linesOf: url.path))
    }
  }

  // Sorted by code points, as Python sorts: the blank of a pair comes before every letter.
  @Test func `terms stand in the order of their code points`() throws {
    let texts = ["ab abc a1 ab_c", "b ab 9z Ёж", "abc ab ab a1", "\u{10400}x \u{FFFF}y ab"]
    var vectorizer = try CountVectorizer(lowercase: false, ngramRange: 1...4)
    try vectorizer.fit(texts)
    let names = try vectorizer.featureNames()
    #expect(names == names.sorted { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) })
    #expect(Set(names).count == names.count)
    for (column, name) in names.enumerated() { #expect(try vectorizer.column(of: name) == column) }
  }
}
