// From a reading to the other forms of its word.
extension RussianAnalyzer {
  // MARK: Normal forms

  func normalForm(_ reading: Reading) throws(LemmaDataError) -> [UInt8] {
    if let known = reading.normalForm { return known }
    return try normalForm(reading.method)
  }

  private func normalForm(_ method: Method) throws(LemmaDataError) -> [UInt8] {
    var word: [UInt8]
    switch method.base {
    case .form(_, let form, let paradigm, let index):
      word = try dictionary.normalForm(of: form, index: index, of: paradigm)
    case .single(let single), .initial(_, let single): word = single
    case .hyphenated(.fixed(let left), let right):
      word = left + [Self.hyphen] + (try normalForm(right))
    case .hyphenated(.inflected(let left), let right):
      word = try normalForm(left) + [Self.hyphen] + normalForm(right)
    }
    for step in method.steps { step.decorate(&word) }
    return word
  }

  // MARK: All forms

  /// The forms of a reading's word, in the order of the paradigm.
  func lexeme(_ reading: Reading) throws -> [Reading] {
    var inner = reading
    inner.normalForm = try normalForm(reading)
    guard let step = inner.method.steps.popLast() else { return try baseLexeme(inner) }
    step.undecorate(&inner)
    var forms = try lexeme(inner)
    for index in forms.indices {
      try pay(forLookAt: 2 * forms[index].word.count)
      step.decorate(&forms[index])
    }
    return forms
  }

  private func baseLexeme(_ reading: Reading) throws -> [Reading] {
    switch reading.method.base {
    case .form(let source, _, let paradigm, let index):
      return try forms(reading, source, paradigm, index)
    case .single: return [reading]
    case .initial(let kind, _): return initialForms(reading, kind)
    case .hyphenated(.fixed(let left), let right):
      return try fixedLeftLexeme(reading, left, right)
    case .hyphenated(.inflected(let left), let right):
      return try inflectedLexeme(reading, left, right)
    }
  }

  private func forms(
    _ reading: Reading, _ source: Method.Source, _ paradigm: Int, _ index: Int
  ) throws -> [Reading] {
    let own = try dictionary.form(index, of: paradigm)
    let stem = dictionary.stem(of: reading.word, without: own)
    var forms: [Reading] = []
    for number in 0..<dictionary.paradigms.formCount(paradigm) {
      let form = try dictionary.form(number, of: paradigm)
      try pay(forLookAt: stem.count)
      try reserve(forWordsOf: stem.count)
      let word = dictionary.joined(form, stem)
      forms.append(
        Reading(
          word: word, tag: form.tag, score: 1,
          method: Method(base: .form(source, word: word, paradigm: paradigm, index: number)),
          normalForm: reading.normalForm))
    }
    return forms
  }

  /// First names are men's or women's, patronymics both.
  private func initialForms(_ reading: Reading, _ kind: TagTable.InitialKind) -> [Reading] {
    var tags = dictionary.tags.numbers(ofInitials: kind)
    if kind == .firstName {
      let isMasculine = dictionary.tags.set(reading.tag).contains(.masculine)
      tags = isMasculine ? tags.prefix(6) : tags.suffix(6)
    }
    return tags.map { tag in
      var form = reading
      form.tag = tag
      return form
    }
  }

  // MARK: Two words

  private func fixedLeftLexeme(
    _ reading: Reading, _ left: [UInt8], _ right: Method
  ) throws -> [Reading] {
    let prefix = left + [Self.hyphen]
    var inner = reading
    inner.method = right
    inner.word.removeFirst(min(prefix.count, inner.word.count))
    inner.normalForm = inner.normalForm.map { Array($0.dropFirst(prefix.count)) }
    return try lexeme(inner).map { form in
      try pay(forLookAt: 2 * (prefix.count + form.word.count))
      return Reading(
        word: prefix + form.word, tag: form.tag, score: form.score,
        method: Method(base: .hyphenated(left: .fixed(left), right: form.method)),
        normalForm: form.normalForm.map { prefix + $0 })
    }
  }

  private func inflectedLexeme(
    _ reading: Reading, _ left: Method, _ right: Method
  ) throws -> [Reading] {
    let words = halves(reading.word)
    let normal = halves(try normalForm(reading))
    let leftForms = try lexeme(
      Reading(
        word: words.left, tag: reading.tag, score: reading.score, method: left,
        normalForm: normal.left))
    let rightForms = try lexeme(
      Reading(
        word: words.right, tag: reading.tag, score: reading.score, method: right,
        normalForm: normal.right))
    return try rightForms.compactMap { second in
      try pay(forLookAt: 2 * reading.word.count)
      guard let first = closest(to: second, of: leftForms) else { return nil }
      return Reading(
        word: first.word + [Self.hyphen] + second.word, tag: first.tag,
        score: (first.score + second.score) / 2,
        method: Method(base: .hyphenated(left: .inflected(first.method), right: second.method)),
        normalForm: normal.left + [Self.hyphen] + normal.right)
    }
  }

  private func halves(_ word: [UInt8]) -> (left: [UInt8], right: [UInt8]) {
    guard let hyphen = word.firstIndex(of: Self.hyphen) else { return (word, []) }
    return (Array(word[..<hyphen]), Array(word[(hyphen + 1)...]))
  }

  private static let likened: [(Grammeme, Grammeme)] = [
    (.formOyu, .formEyu), (.firstGenitive, .genitive), (.firstLocative, .locative),
  ]

  /// The first of the forms whose grammemes differ least.
  private func closest(to form: Reading, of forms: [Reading]) -> Reading? {
    let wanted = dictionary.tags.set(form.tag).replacing(Self.likened)
    var best: (reading: Reading, distance: Int)?
    for candidate in forms {
      let distance = dictionary.tags.set(candidate.tag).replacing(Self.likened).distance(to: wanted)
      if best.map({ distance < $0.distance }) ?? true { best = (candidate, distance) }
    }
    return best?.reading
  }

  // MARK: The normal form as a reading

  func normalized(_ reading: Reading) throws -> Reading {
    try pay(forLookAt: 4 * reading.word.count)
    var inner = reading
    if let step = inner.method.steps.popLast() {
      inner.normalForm = try normalForm(reading)
      step.undecorate(&inner)
      var normal = try normalized(inner)
      step.decorate(&normal)
      return normal
    }
    switch reading.method.base {
    case .form(let source, _, let paradigm, let index):
      if index == 0 { return reading }
      let word = try normalForm(reading)
      return Reading(
        word: word, tag: try dictionary.form(0, of: paradigm).tag, score: 1,
        method: Method(base: .form(source, word: word, paradigm: paradigm, index: 0)),
        normalForm: word)
    case .single: return reading
    case .initial, .hyphenated: return try baseLexeme(reading).first ?? reading
    }
  }
}

extension Method.Step {
  func decorate(_ word: inout [UInt8]) {
    switch self {
    case .knownPrefix(let prefix), .unknownPrefix(let prefix): word = prefix + word
    case .particle(let particle): word += particle
    case .ending: break
    }
  }

  /// Puts the step around a reading without it.
  func decorate(_ reading: inout Reading) {
    decorate(&reading.word)
    if var normal = reading.normalForm {
      decorate(&normal)
      reading.normalForm = normal
    }
    reading.method.steps.append(self)
  }

  /// Takes the step, which has left the method already, from a reading's words.
  func undecorate(_ reading: inout Reading) {
    undecorate(&reading.word)
    if var normal = reading.normalForm {
      undecorate(&normal)
      reading.normalForm = normal
    }
  }

  private func undecorate(_ word: inout [UInt8]) {
    switch self {
    case .knownPrefix(let prefix), .unknownPrefix(let prefix):
      word.removeFirst(min(prefix.count, word.count))
    case .particle(let particle): word.removeLast(min(particle.count, word.count))
    case .ending: break
    }
  }
}
