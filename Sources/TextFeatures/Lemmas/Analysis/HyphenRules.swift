// Words with a hyphen that the dictionary does not have.
extension RussianAnalyzer {
  // MARK: Particles

  private static let particles = ["-то", "-ка", "-таки", "-де", "-тко", "-тка", "-с", "-ста"]
    .map { Array($0.utf8) }

  /// *смотри-ка*: the word before the particle, which keeps it in all forms.
  mutating func particleReadings(
    of word: [UInt8], _ seen: inout Set<Reading.Identity>
  ) throws -> [Reading] {
    let particle = Self.particles.first { word.count > $0.count && word.ends(with: $0) }
    guard let particle else { return [] }
    var found: [Reading] = []
    for var reading in try readings(ofPart: Array(word.dropLast(particle.count))) {
      try pay(forWordOf: word.count)
      reading.word += particle
      reading.score *= 0.9
      reading.method = reading.method.adding(.particle(particle))
      if seen.insert(reading.identity).inserted { found.append(reading) }
    }
    return found
  }

  // MARK: Adverbs

  private static let adverbPrefix = Array("по-".utf8)

  /// *по-западному*: an adverb, where the rest is an adjective in the dative.
  mutating func adverbReadings(of word: [UInt8]) throws -> [Reading] {
    guard word.starts(with: Self.adverbPrefix), Letters.count(word) >= 5 else { return [] }
    let rest = try readings(ofPart: Array(word.dropFirst(Self.adverbPrefix.count)))
    let wanted: GrammemeSet = [.adjective, .singular, .dative]
    let isAdverb = rest.contains { dictionary.tags.set($0.tag).isSuperset(of: wanted) }
    return isAdverb ? [single(word, .adverb, score: 0.7)] : []
  }

  // MARK: Two words

  /// *человек-гора*, *интернет-магазин*: both parts change alike, or the left one never does.
  mutating func hyphenatedReadings(of word: [UInt8]) throws -> [Reading] {
    guard let hyphen = word.firstIndex(of: Self.hyphen), hyphen > 0, hyphen < word.count - 1,
      !word[(hyphen + 1)...].contains(Self.hyphen), !KnownPrefixes.all.hasPrefix(of: word)
    else { return [] }
    let left = Array(word[..<hyphen])
    let right = try readings(ofPart: Array(word[(hyphen + 1)...]))
    return try bothInflected(try readings(ofPart: left), right) + fixedLeft(left, right)
  }

  private static let agreeing = GrammemeFamilies.partsOfSpeech.union(GrammemeFamilies.numbers)
    .union(GrammemeFamilies.cases).union(GrammemeFamilies.persons).union(GrammemeFamilies.tenses)

  private func agreement(_ reading: Reading) -> GrammemeSet {
    dictionary.tags.set(reading.tag).intersection(Self.agreeing)
      .replacing([(.firstGenitive, .genitive), (.firstLocative, .locative)])
  }

  private func isWord(_ reading: Reading) -> Bool {
    dictionary.tags.set(reading.tag).intersects(GrammemeFamilies.partsOfSpeech)
  }

  private mutating func bothInflected(_ left: [Reading], _ right: [Reading]) throws -> [Reading] {
    let features = right.map(agreement)
    var found: [Reading] = []
    for first in left where isWord(first) {
      let wanted = agreement(first)
      for (second, feature) in zip(right, features) where feature == wanted {
        try pay(forWordOf: first.word.count + second.word.count)
        found.append(
          Reading(
            word: first.word + [Self.hyphen] + second.word, tag: first.tag, score: first.score * 0.75,
            method: Method(base: .hyphenated(left: .inflected(first.method), right: second.method))))
      }
    }
    return found
  }

  private mutating func fixedLeft(_ left: [UInt8], _ right: [Reading]) throws -> [Reading] {
    try right.filter(isWord).map { reading in
      try pay(forWordOf: left.count + reading.word.count)
      return Reading(
        word: left + [Self.hyphen] + reading.word, tag: reading.tag, score: reading.score * 0.75,
        method: Method(base: .hyphenated(left: .fixed(left), right: reading.method)))
    }
  }
}

extension [UInt8] {
  func ends(with end: [UInt8]) -> Bool {
    count >= end.count && self[(count - end.count)...].elementsEqual(end)
  }
}
