// Words that begin with something the dictionary does not know of.
extension RussianAnalyzer {
  /// *псевдокошка*: a prefix of the list before anything that can be read.
  mutating func knownPrefixReadings(
    of word: [UInt8], _ seen: inout Set<Reading.Identity>
  ) throws -> [Reading] {
    var found: [Reading] = []
    for prefix in KnownPrefixes.all.prefixes(of: word) {
      let rest = Array(word.dropFirst(prefix.count))
      guard Letters.count(rest) >= 3 else { continue }
      for reading in try readings(ofPart: rest) {
        try add(reading, behind: prefix, 0.75, .knownPrefix(prefix), to: &found, &seen)
      }
    }
    return found
  }

  /// *байткод*: one to five letters before a word of the dictionary with three or more.
  mutating func unknownPrefixReadings(
    of word: [UInt8], _ seen: inout Set<Reading.Identity>
  ) throws -> [Reading] {
    var found: [Reading] = []
    let longest = min(5, Letters.count(word) - 3)
    guard longest > 0 else { return [] }
    for length in 1...longest {
      let split = Letters.place(behind: length, in: word)
      let prefix = Array(word[..<split])
      for reading in try dictionaryReadings(of: Array(word[split...]), .unknownPrefix) {
        try add(reading, behind: prefix, 0.5, .unknownPrefix(prefix), to: &found, &seen)
      }
    }
    return found
  }

  private mutating func add(
    _ reading: Reading, behind prefix: [UInt8], _ weight: Double, _ step: Method.Step,
    to found: inout [Reading], _ seen: inout Set<Reading.Identity>
  ) throws {
    guard !dictionary.tags.set(reading.tag).intersects(GrammemeFamilies.closedClasses) else { return }
    try pay(forWordOf: prefix.count + reading.word.count)
    var reading = reading
    reading.word = prefix + reading.word
    reading.score *= weight
    guard seen.insert(reading.identity).inserted else { return }
    reading.method = reading.method.adding(step)
    found.append(reading)
  }
}
