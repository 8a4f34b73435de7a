extension MorphTag {
  /// What a form needs to stand beside a number; nothing for words that do not change with it.
  public func grammemesAgreeing(withNumber number: Int) -> [Grammeme] {
    guard let part = partOfSpeech, [.noun, .adjective, .participle].contains(part) else { return [] }
    let group = NumeralGroup(number)
    let grammaticalCase = grammaticalCase
    if part == .noun, let grammaticalCase, ![.nominative, .accusative].contains(grammaticalCase) {
      return [group == .one ? .singular : .plural, grammaticalCase]
    }
    switch group {
    case .one: return [.singular, grammaticalCase == .nominative ? .nominative : .accusative]
    case .few where part == .noun: return [.singular, .genitive]
    case .few where gender == .feminine: return [.plural, .nominative]
    default: return [.plural, .genitive]
    }
  }
}

/// How a number governs the word behind it.
private enum NumeralGroup {
  case one, few, many

  init(_ number: Int) {
    // The remainder of a negative number counts from below, as in the reference.
    let last = ((number % 10) + 10) % 10
    let lastTwo = ((number % 100) + 100) % 100
    if last == 1, lastTwo != 11 {
      self = .one
    } else if (2...4).contains(last), !(10..<20).contains(lastTwo) {
      self = .few
    } else {
      self = .many
    }
  }
}
