/// A text as a regular expression sees it: characters and the indices between them.
///
/// Cut up piece by piece as the search comes there, so that finding something at the start of a long
/// text costs little.
struct PatternSubject {
  let text: Substring
  private(set) var characters: ContiguousArray<Character> = []
  /// The ASCII code of each character, 255 for all that have none.
  private(set) var codes: ContiguousArray<UInt8> = []
  private var indices: ContiguousArray<String.Index> = []
  private var next: String.Index
  private unowned(unsafe) let machine: Machine
  private var wordBoundaries: Set<String.Index>?

  private static let piece = 256
  /// Bytes and steps that a character costs once.
  private static let bytes = 40
  private static let steps = 16

  init(_ text: Substring, _ machine: Machine) {
    self.text = text
    self.machine = machine
    next = text.startIndex
  }

  /// Whether there is a character at a position.
  @inline(__always)
  mutating func has(_ position: Int) throws -> Bool {
    if position < characters.count { return true }
    return try grow(to: position)
  }

  private mutating func grow(to position: Int) throws -> Bool {
    while position >= characters.count {
      guard next < text.endIndex else { return false }
      try machine.reserve(bytes: (characters.count + Self.piece) * Self.bytes)
      try machine.charge(Self.piece * Self.steps)
      for _ in 0..<Self.piece where next < text.endIndex {
        let character = text[next]
        characters.append(character)
        let utf8 = character.utf8
        // It may have any number of marks.
        if utf8.count > 16 { try machine.charge(TextSplitter.steps(forCutting: character)) }
        codes.append(utf8.count == 1 ? utf8.first ?? 255 : 255)
        indices.append(next)
        next = text.index(after: next)
      }
    }
    return true
  }

  /// The index at a position that the search has reached.
  func index(_ position: Int) -> String.Index {
    position < indices.count ? indices[position] : text.endIndex
  }

  /// The position of an index of the text.
  mutating func position(of index: String.Index) throws -> Int {
    while next <= index, try grow(to: characters.count) {}
    var (low, high) = (0, indices.count)
    while low < high {
      let middle = (low + high) / 2
      if indices[middle] < index { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Whether a word begins or ends at a position, by Unicode's rules.
  mutating func isWordBoundary(_ position: Int) throws -> Bool {
    if wordBoundaries == nil {
      let bytes = text.utf8.count
      try machine.reserve(bytes: bytes.multipliedSaturating(by: 16))
      try machine.charge(bytes.multipliedSaturating(by: 80))
      wordBoundaries = Set(text.matches(of: #/\b/#).map(\.range.lowerBound))
    }
    _ = try has(position)
    return wordBoundaries?.contains(index(position)) ?? false
  }
}
