internal import Metering

/// Reads Russian words: by the dictionary where it has them, else by their shape, their parts or their
/// ending.
///
/// The rules, their order and their scores are those of pymorphy3 2.0.6; whatever a rule finds ends the
/// search, except that within a group all rules speak:
///
/// 1. the dictionary, with `ё` for an `е`; single capital letters as initials
/// 2. numbers; punctuation; Roman numbers and Latin words
/// 3. a particle behind a hyphen (× 0.9); adverbs with *по-* (0.7); two words with a hyphen (× 0.75)
/// 4. a known prefix before a word of three letters or more (× 0.75)
/// 5. any prefix of up to five letters before a dictionary word, and the ending (both × 0.5)
///
/// Source: M. Korobov, *Morphological Analyzer and Generator for Russian and Ukrainian Languages* (2015).
struct RussianAnalyzer {
  let dictionary: RussianDictionary
  /// Readings of the parts of the word in hand, since several rules ask for the same part.
  var known: [[UInt8]: [Reading]] = [:]
  private var depth = 0
  /// Bytes reserved for readings of long words.
  private var reserved = 0

  init(_ dictionary: RussianDictionary) { self.dictionary = dictionary }

  /// More parts than this no word has; what is left of one that has is read by its ending.
  private static let deepest = 40

  /// All readings of a word, the likeliest first.
  ///
  /// - Parameter lower: The word in lower case.
  mutating func readings(of word: String, _ lower: [UInt8]) throws -> [Reading] {
    var found = try dictionaryReadings(of: lower, .dictionary)
    found += initials(word, lower)
    if found.isEmpty { found = try shapeOrPartReadings(of: word, lower) }
    return try ranked(found, lower)
  }

  /// The readings of a part, which is in lower case already.
  mutating func readings(ofPart part: [UInt8]) throws -> [Reading] {
    try pay(forWordOf: part.count)
    if let readings = known[part] { return readings }
    depth += 1
    defer { depth -= 1 }
    let readings = try readings(of: Letters.text(part), part)
    known[part] = readings
    return readings
  }

  private mutating func shapeOrPartReadings(
    of word: String, _ lower: [UInt8]
  ) throws -> [Reading] {
    // Each rule goes through the word once or a few times.
    try pay(forLookAt: 16 * lower.count)
    let shapes = shapeReadings(of: word, lower)
    if !shapes.isEmpty { return shapes }
    var seen: Set<Reading.Identity> = []
    var found: [Reading] = []
    if depth < Self.deepest {
      if lower.contains(Self.hyphen) {
        found = try particleReadings(of: lower, &seen)
        if found.isEmpty { found = try adverbReadings(of: lower) }
        if found.isEmpty { found = try hyphenatedReadings(of: lower) }
      }
      if found.isEmpty { found = try knownPrefixReadings(of: lower, &seen) }
    }
    if found.isEmpty {
      found = try unknownPrefixReadings(of: lower, &seen)
      found += try endingReadings(of: lower, length: word.unicodeScalars.count, &seen)
    }
    return found.isEmpty ? [single(lower, .unknown, score: 1)] : found
  }

  static let hyphen = UInt8(ascii: "-")

  func single(_ word: [UInt8], _ shape: TagTable.Shape, score: Double) -> Reading {
    Reading(
      word: word, tag: dictionary.tags.number(of: shape), score: score,
      method: Method(base: .single(word)))
  }

  // MARK: Long words

  /// Words up to here, in bytes, are what a language has; who asks for one has paid for it.
  private static let longestFree = 64

  /// Charges for the word of one more reading, where it is long, and reserves its bytes.
  mutating func pay(forWordOf bytes: Int) throws {
    guard bytes > Self.longestFree else { return }
    try pay(forLookAt: 3 * bytes)
    try Meter.reserve(bytes: bytes)
    reserved += bytes
  }

  /// Charges for going through a word, where it is long.
  func pay(forLookAt bytes: Int) throws {
    if bytes > Self.longestFree { try Meter.charge(bytes) }
  }

  /// Reserves the bytes of words that whoever asks keeps, where they are long.
  func reserve(forWordsOf bytes: Int) throws {
    if bytes > Self.longestFree { try Meter.reserve(bytes: 4 * bytes) }
  }

  /// Charges for the normal form of a long word, which is copied for every part put around it.
  func pay(forFormOf reading: Reading) throws {
    try pay(forLookAt: (1 + reading.method.steps.count) * reading.word.count)
  }

  /// Gives back what was reserved, after the last reading was used.
  mutating func release() {
    Meter.release(bytes: reserved)
    reserved = 0
  }

  // MARK: Dictionary

  /// What the dictionary says of a word, all equally likely.
  func dictionaryReadings(
    of word: [UInt8], _ source: Method.Source
  ) throws(LemmaDataError) -> [Reading] {
    var readings: [Reading] = []
    var records: [UInt64] = []
    for spelling in try dictionary.words.spellings(of: word) {
      records.removeAll(keepingCapacity: true)
      try dictionary.words.records(at: spelling.place, .word, into: &records)
      for record in records {
        let paradigm = Int(record >> 16)
        let index = Int(record & 0xFFFF)
        readings.append(
          Reading(
            word: spelling.bytes, tag: try dictionary.form(index, of: paradigm).tag, score: 1,
            method: Method(
              base: .form(source, word: spelling.bytes, paradigm: paradigm, index: index))))
      }
    }
    return readings
  }

  // MARK: Order

  /// Readings with the probabilities of their tags, the likeliest first; where the corpus has none of
  /// them, in the order in which they were found, with scores that sum to one.
  private func ranked(_ readings: [Reading], _ word: [UInt8]) throws(LemmaDataError) -> [Reading] {
    let place = try dictionary.probabilities(of: word)
    if place >= 0 {
      var counted: [Reading] = []
      counted.reserveCapacity(readings.count)
      var sum = 0
      for var reading in readings {
        let probability = try dictionary.probability(of: reading.tag, at: place)
        sum += probability
        reading.score = Double(probability) / 1_000_000
        counted.append(reading)
      }
      if sum > 0 { return counted.stablySorted() }
    }
    let sum = readings.reduce(0) { $0 + $1.score }
    let scale = 1 / sum
    return readings.map { reading in
      var reading = reading
      // Where the likely readings of a part are of closed classes, those left have no weight at all, and
      // the reference ends with a division by zero.
      reading.score = sum > 0 ? reading.score * scale : 1 / Double(readings.count)
      return reading
    }
  }
}

extension [Reading] {
  /// Higher scores first; equal ones keep their order.
  func stablySorted() -> [Reading] {
    enumerated().sorted { left, right in
      left.element.score != right.element.score
        ? left.element.score > right.element.score : left.offset < right.offset
    }.map(\.element)
  }
}
