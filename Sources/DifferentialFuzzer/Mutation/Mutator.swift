import ProgramGeneration

/// Makes a mutant of a seed: an original with some pieces changed, cut, repeated or mixed with others.
struct Mutator {
  let stock: MutantStock
  private var random: Randomness
  let original: MutantStock.Original

  init(stock: MutantStock, seed: UInt64) {
    self.stock = stock
    random = Randomness(seed: seed)
    original = random.pick(stock.originals)
  }

  /// The text of the mutant.
  mutating func text() -> String {
    switch random.below(20) {
    case 0: return soup()
    case 1: return bytes()
    case 2: return truncated()
    default: break
    }
    var pieces = original.pieces
    for _ in 0...random.below(6) where !pieces.isEmpty { change(&pieces) }
    return pieces.joined()
  }

  // MARK: Pieces

  private mutating func change(_ pieces: inout [Substring]) {
    let index = random.below(pieces.count)
    switch random.below(12) {
    case 0, 1: pieces.remove(at: index)
    case 2: pieces.insert(pieces[random.below(pieces.count)], at: index)
    case 3, 4: pieces[index] = foreign()
    case 5: pieces.swapAt(index, random.below(pieces.count))
    case 6: pieces.insert(foreign(), at: index)
    case 7: pieces[index] = odd()
    case 8: repeatRange(&pieces, from: index)
    case 9: pieces.removeSubrange(index..<min(pieces.count, index + 1 + random.below(30)))
    case 10: splice(&pieces, at: index)
    default: nest(&pieces, at: index)
    }
  }

  private mutating func foreign() -> Substring {
    let other = random.pick(stock.originals).pieces
    return other.isEmpty ? " " : random.pick(other)
  }

  /// What nobody writes: extreme numbers, broken characters, marks of Swift and Markdown.
  private mutating func odd() -> Substring {
    random.pick(Self.oddities)
  }

  private static let oddities: [Substring] = [
    "9223372036854775807", "-9223372036854775808", "99999999999999999999", "0", "-1", "1e308", "1e-320",
    ".infinity", ".nan", "Int.min", "Int.max", "1 << 62", "\u{0}", "\u{FEFF}", "\u{200B}", "\u{301}",
    "👩‍👩‍👧", "с", "«", "“", "\r\n", "\t", "\"", "\"\"\"", "\\(", "/*", "*/", "//", "`", "#", "$0", "@", "___", "{", "}",
    "(", ")", "[", "]", "<", ">", "...", "..<", "??", "?.", "!", "&", "->", "_", "self", "Self", "super", "inout",
    "try", "throw", "async", "await", "where", "some", "any", "defer", "indirect", "init", "deinit", "subscript",
    "operator", "lazy", "weak", "unowned", "static", "mutating", "```", "---\n", "<!--= ", " -->", "|", "$$",
    "[^1]", "<b>", "```swift {.cell}\n", "{.cell #a}", "{.check of=a}", "while true {}", "[Any]", "Optional",
  ]

  private mutating func repeatRange(_ pieces: inout [Substring], from start: Int) {
    let range = pieces[start..<min(pieces.count, start + 1 + random.below(10))]
    let times = random.chance(5) ? 400 : 1 + random.below(4)
    pieces.insert(contentsOf: Array(repeating: Array(range), count: times).joined(), at: start)
  }

  /// Some lines of another file.
  private mutating func splice(_ pieces: inout [Substring], at index: Int) {
    let other = random.pick(stock.originals).pieces
    guard !other.isEmpty else { return }
    let start = random.below(other.count)
    pieces.insert(contentsOf: other[start..<min(other.count, start + 1 + random.below(60))], at: index)
  }

  private mutating func nest(_ pieces: inout [Substring], at index: Int) {
    let depth = random.chance(10) ? 500 : 1 + random.below(12)
    let (opening, closing) = random.pick([("(", ")"), ("[", "]"), ("{", "}"), ("\"\\(", ")\""), ("-(", ")")])
    pieces.insert(contentsOf: Array(repeating: opening[...], count: depth), at: index)
    let end = min(pieces.count, index + depth + 1 + random.below(4))
    pieces.insert(contentsOf: Array(repeating: closing[...], count: depth), at: end)
  }

  // MARK: Whole texts

  /// Pieces of anywhere, in no order.
  private mutating func soup() -> String {
    var text = ""
    for _ in 0..<(5 + random.below(200)) {
      text += random.chance(15) ? odd() : foreign()
      if random.chance(40) { text += " " }
    }
    return text
  }

  /// Single bytes changed, which may leave no valid UTF-8; it is repaired as reading a file does.
  private mutating func bytes() -> String {
    var bytes = Array(original.text.utf8)
    guard !bytes.isEmpty else { return "" }
    for _ in 0...random.below(8) { bytes[random.below(bytes.count)] = UInt8(random.below(256)) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private mutating func truncated() -> String {
    let count = original.text.utf8.count
    return String(decoding: Array(original.text.utf8.prefix(random.below(count + 1))), as: UTF8.self)
  }
}
