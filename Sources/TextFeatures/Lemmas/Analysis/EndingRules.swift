// Words that nothing but their ending tells of.
extension RussianAnalyzer {
  /// *бутявкать*: read as words of the dictionary with the same last five letters, or as few as have any.
  ///
  /// A reading weighs half of its share of those words.
  ///
  /// - Parameter length: Letters of the word as it was written.
  mutating func endingReadings(
    of word: [UInt8], length: Int, _ seen: inout Set<Reading.Identity>
  ) throws -> [Reading] {
    guard length >= 4 else { return [] }
    var found: [Reading] = []
    for prefix in RussianDictionary.prefixes.indices.reversed()
    where word.starts(with: RussianDictionary.prefixes[prefix]) {
      let start = found.count
      // One more than counted, so that rare endings give little certainty.
      var total = 1
      for letters in (1...RussianDictionary.longestEnding).reversed() {
        total += try guesses(word, letters, prefix: prefix, &found, &seen)
        if total > 1 { break }
      }
      for index in start..<found.count { found[index].score = found[index].score / Double(total) * 0.5 }
    }
    return found.stablySorted()
  }

  /// Adds what one length of the ending says, with counts as scores.
  ///
  /// - Returns: How many words the readings stand for.
  private mutating func guesses(
    _ word: [UInt8], _ letters: Int, prefix: Int, _ found: inout [Reading],
    _ seen: inout Set<Reading.Identity>
  ) throws -> Int {
    let split = Letters.place(before: letters, in: word)
    let graph = dictionary.endings[prefix]
    var total = 0
    var records: [UInt64] = []
    for spelling in try graph.spellings(of: Array(word[split...])) {
      records.removeAll(keepingCapacity: true)
      try graph.records(at: spelling.place, .ending, into: &records)
      try pay(forWordOf: word.count)
      let spelled = Array(word[..<split]) + spelling.bytes
      for record in records {
        let count = Int(record >> 32)
        let paradigm = Int(record >> 16 & 0xFFFF)
        let index = Int(record & 0xFFFF)
        let tag = try dictionary.form(index, of: paradigm).tag
        if dictionary.tags.set(tag).intersects(GrammemeFamilies.closedClasses) { continue }
        total += count
        try pay(forLookAt: word.count)
        let method = Method(
          base: .form(.ending, word: spelled, paradigm: paradigm, index: index), steps: [.ending])
        let reading = Reading(word: spelled, tag: tag, score: Double(count), method: method)
        if seen.insert(reading.identity).inserted { found.append(reading) }
      }
    }
    return total
  }
}
