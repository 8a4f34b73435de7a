internal import Metering

/// Says of a Russian word which forms of which words it can be.
///
///     let morph = try MorphAnalyzer()
///     let parses = try morph.parse("стали")
///     parses[0].tag           // VERB,perf,intr plur,past,indc
///     parses[0].normalForm    // "стать"
///     parses[1].normalForm    // "сталь"
///
/// Words of the dictionary are looked up, `е` standing for `ё` too; others are read by their parts and
/// endings, numbers and Latin words by their shape. Readings are ordered by how often the corpus of
/// OpenCorpora has each tag for the word.
///
/// Source: pymorphy3 2.0.6 with its data `pymorphy3-dicts-ru` 2.4.417150.4580142 (CC BY-SA 3.0), whose
/// readings, order and scores these are. Only words of more than forty prefixes or particles are read by
/// their ending here, where pymorphy3 goes on to near five hundred, and ends with an error.
public struct MorphAnalyzer: Sendable {
  let dictionary: RussianDictionary

  /// An analyzer with the dictionary that `make deps` fetches into `~/.local/share/konspekt`, or that
  /// stands in `$KONSPEKT_DATA/pymorphy3-dicts-ru`.
  ///
  /// - Throws: ``LemmaDataError`` where a file is missing or damaged.
  public init() throws { try self.init(dictionary: .shared()) }

  // konspekt:hide
  /// An analyzer with the files of another folder `pymorphy3_dicts_ru/data`.
  public init(folder: String) throws { try self.init(dictionary: RussianDictionary(folder: folder)) }

  private init(dictionary: RussianDictionary) throws {
    // The dictionary is read for the first one only, yet each costs the same.
    try Meter.charge(100_000)
    self.dictionary = dictionary
  }

  /// Every reading of a word, the likeliest first; never none.
  ///
  /// - Throws: ``LemmaDataError`` where the dictionary turns out damaged.
  public func parse(_ word: String) throws -> [MorphParse] {
    try Meter.charge(1000 + 20 * word.utf8.count)
    return try analyzed { analyzer in
      try analyzer.readings(of: word, Letters.lowercased(word)).map {
        try analyzer.pay(forFormOf: $0)
        try analyzer.reserve(forWordsOf: $0.word.count)
        return try MorphParse($0, dictionary)
      }
    }
  }

  /// The normal forms of a word, each once, the likeliest first.
  public func normalForms(of word: String) throws -> [String] {
    var forms: [String] = []
    for parse in try parse(word) {
      let form = parse.normalForm.utf8
      if form.count > 64 { try Meter.charge(forms.count * form.count) }
      if !forms.contains(where: { $0.utf8.elementsEqual(form) }) { forms.append(parse.normalForm) }
    }
    return forms
  }

  /// Whether the dictionary has a word.
  ///
  /// - Parameter strict: Whether `е` is `е` only; without it, it may stand for `ё`.
  public func isKnown(_ word: String, strict: Bool = false) throws -> Bool {
    try Meter.charge(100 + 10 * word.utf8.count)
    return try dictionary.isKnown(Letters.lowercased(word), strict: strict)
  }
}

extension RussianDictionary {
  func isKnown(_ word: [UInt8], strict: Bool = false) throws(LemmaDataError) -> Bool {
    let found = try words.spellings(of: word)
    return strict ? found.first?.bytes == word : !found.isEmpty
  }
}
