// Tokens that are no Russian words.
extension RussianAnalyzer {
  static let shapeScore = 0.9

  func shapeReadings(of word: String, _ lower: [UInt8]) -> [Reading] {
    if Letters.hasRussian(lower) { return [] }
    let scalars = Array(word.unicodeScalars)
    if let kind = TokenShape.number(scalars) {
      return [single(lower, kind == .integer ? .integer : .real, score: Self.shapeScore)]
    }
    if TokenShape.isPunctuation(scalars) { return [single(lower, .punctuation, score: Self.shapeScore)] }
    var found: [Reading] = []
    if TokenShape.isRomanNumber(scalars) { found.append(single(lower, .roman, score: Self.shapeScore)) }
    if TokenShape.isLatin(scalars) { found.append(single(lower, .latin, score: Self.shapeScore)) }
    return found
  }

  /// A single capital letter may stand for a first name or a patronymic.
  func initials(_ word: String, _ lower: [UInt8]) -> [Reading] {
    guard lower.count == 2, Self.initialLetters.contains(word.unicodeScalars.first ?? " "),
      word.unicodeScalars.count == 1
    else { return [] }
    return TagTable.InitialKind.allCases.flatMap { kind in
      dictionary.tags.numbers(ofInitials: kind).map { tag in
        Reading(word: lower, tag: tag, score: 0.1, method: Method(base: .initial(kind, lower)))
      }
    }
  }

  private static let initialLetters = Set("АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЭЮЯ".unicodeScalars)
}
