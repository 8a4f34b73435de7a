/// One word on its way through Porter's steps.
struct PorterStemming {
  private var word: [Unicode.Scalar]
  private let mode: PorterStemmer.Mode

  init(_ word: String, _ mode: PorterStemmer.Mode) {
    self.word = Array(word.unicodeScalars)
    self.mode = mode
  }

  var text: String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: word)
    return String(view)
  }

  mutating func run() {
    plurals()
    pastAndGerunds()
    finalY()
    longEndings()
    apply(Self.middleEndings) { $0.measure > 0 }
    shortEndings()
    finalE()
    if ends(in: "ll"), StemLetters(word.dropLast()).measure > 1 { word.removeLast() }
  }

  // MARK: Rules

  private func ends(in suffix: String) -> Bool {
    let scalars = suffix.unicodeScalars
    return word.count >= scalars.count && word.suffix(scalars.count).elementsEqual(scalars)
  }

  private mutating func replace(_ count: Int, with replacement: String) {
    word.removeLast(count)
    word += Array(replacement.unicodeScalars)
  }

  /// The first rule whose ending the word has decides, also where its condition does not hold.
  private mutating func apply(
    _ rules: [(suffix: String, replacement: String)], where condition: (StemLetters) -> Bool
  ) {
    for rule in rules where ends(in: rule.suffix) {
      let count = rule.suffix.unicodeScalars.count
      if condition(StemLetters(word.dropLast(count))) { replace(count, with: rule.replacement) }
      return
    }
  }

  // MARK: Step 1

  private mutating func plurals() {
    if mode == .nltk, ends(in: "ies"), word.count == 4 {
      word.removeLast()
      return
    }
    apply([("sses", "ss"), ("ies", "i"), ("ss", "ss"), ("s", "")]) { _ in true }
  }

  private mutating func pastAndGerunds() {
    if mode == .nltk, ends(in: "ied") { return word.removeLast(word.count == 4 ? 1 : 2) }
    if ends(in: "eed") {
      if StemLetters(word.dropLast(3)).measure > 0 { word.removeLast() }
      return
    }
    for suffix in ["ed", "ing"] where ends(in: suffix) {
      let stem = StemLetters(word.dropLast(suffix.count))
      guard stem.hasVowel else { continue }
      word = stem.scalars
      return mendAfterRemoval()
    }
  }

  private mutating func mendAfterRemoval() {
    if ends(in: "at") || ends(in: "bl") || ends(in: "iz") { return word.append("e") }
    let letters = StemLetters(word)
    if letters.endsInDoubleConsonant {
      if let last = word.last, !"lsz".unicodeScalars.contains(last) { word.removeLast() }
    } else if letters.measure == 1, letters.endsShort(mode) {
      word.append("e")
    }
  }

  private mutating func finalY() {
    guard ends(in: "y") else { return }
    let stem = StemLetters(word.dropLast())
    let becomesI =
      mode == .nltk ? stem.scalars.count > 1 && stem.isConsonant.last == true : stem.hasVowel
    if becomesI { replace(1, with: "i") }
  }

  // MARK: Steps 2 to 5

  private mutating func longEndings() {
    while mode == .nltk, ends(in: "alli"), StemLetters(word.dropLast(4)).measure > 0 {
      word.removeLast(2)
    }
    var rules = Self.firstEndings
    rules.append(mode == .original ? ("abli", "able") : ("bli", "ble"))
    if mode == .nltk { rules.append(("fulli", "ful")) }
    if mode != .original, ends(in: "logi"), !rules.contains(where: { ends(in: $0.suffix) }) {
      // NLTK measures the stem with the "l".
      if StemLetters(word.dropLast(mode == .nltk ? 3 : 4)).measure > 0 { word.removeLast() }
      return
    }
    apply(rules) { $0.measure > 0 }
  }

  private mutating func shortEndings() {
    for suffix in Self.lastEndings where ends(in: suffix) {
      let stem = StemLetters(word.dropLast(suffix.count))
      let isAllowed = suffix != "ion" || stem.scalars.last == "s" || stem.scalars.last == "t"
      if stem.measure > 1, isAllowed { word = stem.scalars }
      return
    }
  }

  private mutating func finalE() {
    guard ends(in: "e") else { return }
    let stem = StemLetters(word.dropLast())
    let measure = stem.measure
    if measure > 1 || (measure == 1 && !stem.endsShort(mode)) { word = stem.scalars }
  }

  private static let firstEndings = [
    ("ational", "ate"), ("tional", "tion"), ("enci", "ence"), ("anci", "ance"), ("izer", "ize"),
    ("alli", "al"), ("entli", "ent"), ("eli", "e"), ("ousli", "ous"), ("ization", "ize"),
    ("ation", "ate"), ("ator", "ate"), ("alism", "al"), ("iveness", "ive"), ("fulness", "ful"),
    ("ousness", "ous"), ("aliti", "al"), ("iviti", "ive"), ("biliti", "ble"),
  ].map { (suffix: $0.0, replacement: $0.1) }

  private static let middleEndings = [
    ("icate", "ic"), ("ative", ""), ("alize", "al"), ("iciti", "ic"), ("ical", "ic"), ("ful", ""),
    ("ness", ""),
  ].map { (suffix: $0.0, replacement: $0.1) }

  private static let lastEndings = [
    "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ion", "ou",
    "ism", "ate", "iti", "ous", "ive", "ize",
  ]
}

/// StemLetters told apart as consonants and vowels, as the paper does.
private struct StemLetters {
  let scalars: [Unicode.Scalar]
  /// A "y" is a consonant at the beginning and after a vowel.
  let isConsonant: [Bool]

  init(_ scalars: some Sequence<Unicode.Scalar>) {
    self.scalars = Array(scalars)
    var flags: [Bool] = []
    for scalar in self.scalars {
      switch scalar {
      case "a", "e", "i", "o", "u": flags.append(false)
      case "y": flags.append(flags.last.map { !$0 } ?? true)
      default: flags.append(true)
      }
    }
    isConsonant = flags
  }

  /// *m* in [C](VC)ᵐ[V]: how often a consonant follows a vowel.
  var measure: Int { zip(isConsonant, isConsonant.dropFirst()).count { !$0 && $1 } }

  var hasVowel: Bool { isConsonant.contains(false) }

  var endsInDoubleConsonant: Bool {
    scalars.count >= 2 && scalars.suffix(2).first == scalars.last && isConsonant.last == true
  }

  /// Consonant, vowel, consonant other than w, x, y; for NLTK also a word of vowel and consonant.
  func endsShort(_ mode: PorterStemmer.Mode) -> Bool {
    if isConsonant.suffix(3).elementsEqual([true, false, true]), let last = scalars.last,
      !"wxy".unicodeScalars.contains(last)
    {
      return true
    }
    return mode == .nltk && isConsonant == [false, true]
  }
}
