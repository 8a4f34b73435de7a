internal import Metering

/// A reading of a Russian word: a form of some word, and the way to its other forms.
///
///     let cat = try MorphAnalyzer().parse("кошки")[0]
///     try cat.inflect([.plural, .dative])?.word      // "кошкам"
///     try cat.makeAgreeWithNumber(5)?.word           // "кошек"
///     try cat.lexeme().count                         // 13
public struct MorphParse: Sendable, CustomStringConvertible {
  /// The word in lower case, with `ё` where the dictionary has it.
  public let word: String
  public let tag: MorphTag
  /// The form that stands for the word in a dictionary: the infinitive, the nominative singular …
  public let normalForm: String
  /// The share of this reading where the corpus counted, else an estimate; from 0 to 1.
  public let score: Double
  private let reading: Reading
  private let dictionary: RussianDictionary

  init(_ reading: Reading, _ dictionary: RussianDictionary) throws(LemmaDataError) {
    word = Letters.text(reading.word)
    tag = dictionary.tags.tag(reading.tag)
    normalForm = Letters.text(try RussianAnalyzer(dictionary).normalForm(reading))
    score = reading.score
    self.reading = reading
    self.dictionary = dictionary
  }

  /// Whether the dictionary has the word.
  public func isKnown() throws -> Bool {
    try Meter.charge(100 + 10 * word.utf8.count)
    return try dictionary.isKnown(reading.word)
  }

  /// All forms of the word, this one among them, in the order of the paradigm.
  public func lexeme() throws -> [MorphParse] {
    try Meter.charge(2000 + 20 * word.utf8.count)
    return try RussianAnalyzer(dictionary).lexeme(reading).map { try MorphParse($0, dictionary) }
  }

  /// The reading of the normal form.
  public func normalized() throws -> MorphParse {
    try Meter.charge(1000 + 20 * word.utf8.count)
    return try MorphParse(RussianAnalyzer(dictionary).normalized(reading), dictionary)
  }

  /// The form with some grammemes that otherwise differs least from this one, or nil if the word has none.
  ///
  /// A rare case that the word does not have gives the common one: the genitive for the partitive.
  public func inflect(_ grammemes: [Grammeme]) throws -> MorphParse? {
    try Meter.charge(2000 + 20 * word.utf8.count)
    let forms = try RussianAnalyzer(dictionary).lexeme(reading)
    var required = GrammemeSet(grammemes)
    var fitting = forms.filter { dictionary.tags.set($0.tag).isSuperset(of: required) }
    if fitting.isEmpty {
      required = required.replacing(GrammemeFamilies.commonCases)
      fitting = forms.filter { dictionary.tags.set($0.tag).isSuperset(of: required) }
    }
    let wanted = Grammeme.all.filter(required.contains).reduce(tag.set.union(required)) {
      $0.subtracting(GrammemeFamilies.excluded(by: $1))
    }
    var best: (form: Reading, likeness: Double)?
    for form in fitting {
      let set = dictionary.tags.set(form.tag)
      let likeness = Double(set.intersection(wanted).count) - 0.1 * Double(set.distance(to: wanted))
      if best.map({ likeness > $0.likeness }) ?? true { best = (form, likeness) }
    }
    return try best.map { try MorphParse($0.form, dictionary) }
  }

  /// The form that stands beside a number: *1 кошка, 2 кошки, 5 кошек*.
  public func makeAgreeWithNumber(_ number: Int) throws -> MorphParse? {
    try inflect(tag.grammemesAgreeing(withNumber: number))
  }

  public var description: String { "\(word) → \(normalForm), \(tag), \(score)" }
}
