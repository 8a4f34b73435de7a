import Foundation

/// Documents of invented words. Every random number is splitmix64 of a seed and a counter, so the text
/// depends on nothing else.
///
/// The word of rank *r* has a probability proportional to 1 / (r + 2.7)^1.05 among 75,000; four tokens of
/// ten have their ranks rotated by the document's topic, one of 50.
struct ZipfDocuments {
  private let seed: UInt64
  private let words: [String]
  private let cumulated: [Double]

  private static let vocabulary = 75_000
  private static let topics: UInt64 = 50

  init(seed: UInt64) {
    self.seed = seed
    words = (0..<Self.vocabulary).map(Self.spell)
    let weights = (0..<Self.vocabulary).map { 1 / pow(Double($0) + 2.7, 1.05) }
    let total = weights.reduce(0, +)
    var sum = 0.0
    cumulated = weights.map { weight in
      sum += weight / total
      return sum
    }
  }

  func documents(_ count: Int) -> [String] {
    var token: UInt64 = 0
    return (0..<UInt64(count)).map { line in
      let length = 20 + Self.random(seed, line) % 21
      let topic = Self.random(seed + 1, line) % Self.topics
      defer { token += length }
      return (token..<token + length).map { word($0, topic) }.joined(separator: " ")
    }
  }

  private func word(_ token: UInt64, _ topic: UInt64) -> String {
    var rank = self.rank(Self.unit(seed + 2, token))
    if Self.unit(seed + 3, token) >= 0.6 { rank = (rank + (Int(topic) + 1) * 1000) % words.count }
    return words[rank]
  }

  /// The first rank whose cumulated probability reaches a number.
  private func rank(_ wanted: Double) -> Int {
    var (low, high) = (0, cumulated.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if cumulated[middle] < wanted { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Syllables of a consonant and a vowel, so that frequent words are short.
  private static func spell(_ number: Int) -> String {
    let (consonants, vowels) = (Array("bcdfghjklmnpqrstvwxz"), Array("aeiou"))
    var text = ""
    var rest = number
    repeat {
      text = "\(consonants[rest % 100 / 5])\(vowels[rest % 5])" + text
      rest = rest / 100 - 1
    } while rest >= 0
    return text
  }

  private static func random(_ seed: UInt64, _ counter: UInt64) -> UInt64 {
    var z = (counter &+ 1) &* 0x9E37_79B9_7F4A_7C15 &+ seed &* 0xD134_2543_DE82_EF95
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  private static func unit(_ seed: UInt64, _ counter: UInt64) -> Double {
    Double(random(seed, counter) >> 11) / Double(UInt64(1) << 53)
  }
}
