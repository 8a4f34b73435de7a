/// Listing the records of a key: behind the byte 1, in base64, with a line end.
extension WordGraph {
  /// What a record consists of, in numbers of 16 bits (a count has two), highest byte first.
  enum RecordForm: Int {
    /// Paradigm and form.
    case word = 6
    /// Count, paradigm and form.
    case ending = 11

    /// How many base64 digits a record has.
    var digits: Int { rawValue }
  }

  /// The records at the place behind the byte 1, in the order of their base64 bytes, each as one number.
  func records(
    at place: Int, _ form: RecordForm, into found: inout [UInt64]
  ) throws(LemmaDataError) {
    var search = RecordSearch(graph: self, form: form)
    try search.collect(place, digits: 0, bits: 0, depth: 0, into: &found)
  }

  static let separator: UInt8 = 1
}

/// A walk through the records of one key.
private struct RecordSearch {
  let graph: WordGraph
  let form: WordGraph.RecordForm
  // A word has some tens of records; only a damaged file leads to more steps.
  var stepsLeft = 100_000

  init(graph: WordGraph, form: WordGraph.RecordForm) {
    self.graph = graph
    self.form = form
  }

  mutating func collect(
    _ place: Int, digits: Int, bits: UInt64, depth: Int, into found: inout [UInt64]
  ) throws(LemmaDataError) {
    stepsLeft -= 1
    guard stepsLeft > 0, depth < 16 else { throw damage(place) }
    if graph.hasValue(at: place) {
      guard digits == form.digits else { throw damage(place) }
      // The last digit of a word's record carries four bits that mean nothing.
      found.append(form == .word ? bits >> 4 : bits)
    }
    var label = try graph.firstChild(of: place)
    while label != 0 {
      let next = try graph.follow(label, from: place)
      guard next >= 0 else { throw damage(place) }
      if let digit = Base64.digit(label) {
        guard digits < form.digits else { throw damage(place) }
        // Eleven digits are 66 bits, the last two of which mean nothing.
        let longer = digits == 10 ? bits << 4 | digit >> 2 : bits << 6 | digit
        try collect(next, digits: digits + 1, bits: longer, depth: depth + 1, into: &found)
      } else {
        try collect(next, digits: digits, bits: bits, depth: depth + 1, into: &found)
      }
      label = try graph.sibling(of: next)
    }
  }

  private func damage(_ place: Int) -> LemmaDataError { graph.file.damaged(at: 4 + 4 * place) }
}

enum Base64 {
  /// The value of a digit; nil for padding and line ends.
  static func digit(_ byte: UInt8) -> UInt64? {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt64(byte - UInt8(ascii: "A"))
    case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt64(byte - UInt8(ascii: "a")) + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt64(byte - UInt8(ascii: "0")) + 52
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }
}
