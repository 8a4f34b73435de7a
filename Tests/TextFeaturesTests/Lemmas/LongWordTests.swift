import Foundation
import Metering
import Testing
import TestSupport
import TextFeatures

/// Words as long as a text cost what going through them costs.
struct LongWordTests {
  /// What a call takes from a budget.
  private func steps(_ call: () throws -> Void) throws -> Int {
    let meter = Meter(steps: .max)
    try Meter.withCurrent(meter, call)
    return .max - meter.stepsLeft
  }

  @Test(.enabled(if: InstalledDictionaries.hasRussian, InstalledDictionaries.remedy))
  func `many prefixes are charged for`() throws {
    let lemmatizer = try Lemmatizer(.russian)
    let word = String(repeating: "не", count: 40_000) + "кот"
    #expect(throws: MeterStop(.steps)) {
      try Meter.withCurrent(Meter(steps: 100_000_000)) { _ = try lemmatizer.lemma(of: word) }
    }
    #expect(throws: MeterStop(.memory)) {
      try Meter.withCurrent(Meter(bytes: 5_000_000)) { _ = try lemmatizer.lemma(of: word) }
    }
  }

  @Test(.enabled(if: InstalledDictionaries.hasRussian, InstalledDictionaries.remedy))
  func `steps grow with the word and tell the time`() throws {
    let lemmatizer = try Lemmatizer(.russian)
    var costs: [Int] = []
    for count in [2000, 4000] {
      let word = String(repeating: "не", count: count) + "кот"
      var cost = 0
      let seconds = try processorSeconds {
        cost = try steps { _ = try lemmatizer.lemma(of: word) }
      }
      costs.append(cost)
      #expect(seconds < 20 * Double(cost) / 1e9 + 0.1)
    }
    #expect(Double(costs[1]) < 2.5 * Double(costs[0]))
  }

  @Test(.enabled(if: InstalledDictionaries.hasRussian, InstalledDictionaries.remedy))
  func `what a long word reserves is given back`() throws {
    let lemmatizer = try Lemmatizer(.russian)
    let word = String(repeating: "не", count: 30) + "кот"
    let meter = Meter(bytes: 1 << 30)
    try Meter.withCurrent(meter) {
      for _ in 0..<3 { _ = try lemmatizer.lemma(of: word) }
      _ = try lemmatizer.candidates(of: word)
    }
    #expect(try lemmatizer.lemma(of: word) == word)
    #expect(meter.bytesLeft == 1 << 30)
    let morph = try MorphAnalyzer()
    #expect(throws: MeterStop(.memory)) {
      try Meter.withCurrent(Meter(bytes: 2000)) { _ = try morph.parse(word) }
    }
  }

  @Test(.enabled(if: InstalledDictionaries.hasRussian, InstalledDictionaries.remedy))
  func `the forms of a long word are charged for`() throws {
    let word = String(repeating: "не", count: 5000) + "кошка"
    let parse = try #require(try MorphAnalyzer().parse(word).first)
    let taken = try steps { _ = try parse.lexeme() }
    #expect(taken > 40 * word.utf8.count)
  }

  // A rule that replaces letters moves what stands behind each.
  @Test(arguments: [(SnowballStemmer.Language.spanish, "á"), (.german, "ä")])
  func `stems of words as long as a text are charged for`(
    language: SnowballStemmer.Language, letter: String
  ) throws {
    let stemmer = try SnowballStemmer(language)
    let taken = try steps {
      _ = try stemmer.stems(of: [String(repeating: letter, count: 20_000)])
    }
    #expect(taken > 10_000_000)
  }
}
