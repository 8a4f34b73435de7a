extension RussianDictionary {
  /// The normal form of a word's likeliest reading, or nil if the dictionary does not have the word.
  ///
  /// The same as the first of all readings, found without making them.
  func likeliestLemma(of word: [UInt8]) throws(LemmaDataError) -> [UInt8]? {
    let spellings = try words.spellings(of: word)
    guard let first = spellings.first else { return nil }
    var records: [UInt64] = []
    try words.records(at: first.place, .word, into: &records)
    if spellings.count == 1, records.count == 1 { return try lemma(of: first.bytes, records[0]) }
    let place = try probabilities(of: word)
    if place < 0, let record = records.first { return try lemma(of: first.bytes, record) }
    return try best(of: spellings, at: place)
  }

  private func best(of spellings: [Spelling], at place: Int) throws(LemmaDataError) -> [UInt8]? {
    var best: (spelling: Spelling, record: UInt64, probability: Int)?
    var records: [UInt64] = []
    for spelling in spellings {
      records.removeAll(keepingCapacity: true)
      try words.records(at: spelling.place, .word, into: &records)
      for record in records {
        let tag = try form(Int(record & 0xFFFF), of: Int(record >> 16)).tag
        let probability = try probability(of: tag, at: place)
        if best.map({ probability > $0.probability }) ?? true { best = (spelling, record, probability) }
      }
    }
    guard let best else { return nil }
    return try lemma(of: best.spelling.bytes, best.record)
  }

  private func lemma(of word: [UInt8], _ record: UInt64) throws(LemmaDataError) -> [UInt8] {
    let index = Int(record & 0xFFFF)
    let paradigm = Int(record >> 16)
    // The form is looked at even where it is the first, so that damage shows.
    if index == 0 { _ = try form(0, of: paradigm) }
    return try normalForm(of: word, index: index, of: paradigm)
  }
}
