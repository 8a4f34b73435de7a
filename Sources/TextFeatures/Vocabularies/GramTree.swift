/// Word n-grams as a tree: an n-gram is the n-gram of its words but the last, and the last word. No
/// n-gram is kept as text, and two are compared by two numbers.
///
/// Words must have no byte below 33, so that the blank between words sorts before all that is in them.
struct GramTree: Sendable {
  /// The words; stop words come first.
  private(set) var words = TermTable()
  /// Words with a smaller number are left out of texts.
  let stopCount: Int
  /// For n-grams of 2, 3, … words the pairs of beginning and last word.
  private(set) var levels: [PairTable] = []

  init(stopWords: TermTable = TermTable()) {
    words = stopWords
    stopCount = stopWords.count
  }

  /// How many n-grams there are of each length.
  var counts: [Int] { [words.count] + levels.map(\.count) }
  /// Where those of each length begin when all are numbered one behind the other, and how many there are.
  var bases: [Int] { counts.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1) } }
  /// Bytes of memory, roughly.
  var memory: Int { levels.reduce(words.memory) { $0 + $1.memory } }

  @inline(__always)
  mutating func add(_ word: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Int32 {
    words.add(word, hash: hash)
  }

  /// Appends the numbers of n-grams of one length, given as pairs.
  mutating func add(_ pairs: [UInt64], length: Int, into numbers: inout [Int32]) {
    if levels.count < length - 1 { levels.append(PairTable()) }
    levels[length - 2].add(pairs, into: &numbers)
  }

  /// The same for n-grams that are there; others have −1.
  func find(_ pairs: [UInt64], length: Int, into numbers: inout [Int32]) {
    if levels.count < length - 1 {
      numbers += Array(repeating: -1, count: pairs.count)
    } else {
      levels[length - 2].find(pairs, into: &numbers)
    }
  }

  // MARK: Terms as texts

  /// Adds a term with its beginnings and returns its length and number; the empty word has length 0.
  mutating func add(_ term: String) -> (length: Int, number: Int32) {
    var number: Int32 = -1
    var length = 0
    for word in term.utf8.split(separator: 0x20, omittingEmptySubsequences: false) {
      let next = Int32(words.add(String(decoding: word, as: UTF8.self)))
      length += 1
      guard length > 1 else {
        number = next
        continue
      }
      var numbers: [Int32] = []
      add([PairTable.pair(number, next)], length: length, into: &numbers)
      number = numbers.first ?? -1
    }
    return (length, number)
  }

  /// The length and number of a term.
  func find(_ term: String) -> (length: Int, number: Int32)? {
    var number: Int32 = -1
    var length = 0
    for word in term.utf8.split(separator: 0x20, omittingEmptySubsequences: false) {
      guard length <= levels.count, let next = words.number(of: String(decoding: word, as: UTF8.self))
      else { return nil }
      length += 1
      number =
        length == 1 ? Int32(next) : levels[length - 2].find(PairTable.pair(number, Int32(next)))
      if number < 0 { return nil }
    }
    return (length, number)
  }

  /// The term of a length and number.
  func text(length: Int, number: Int) -> String {
    var last: [String] = []
    var number = number
    for level in stride(from: length - 2, through: 0, by: -1) {
      let pair = levels[level].pairs[number]
      last.append(words.text(Int(UInt32(truncatingIfNeeded: pair))))
      number = Int(pair >> 32)
    }
    last.append(words.text(number))
    return last.reversed().joined(separator: " ")
  }
}
