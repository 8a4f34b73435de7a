/// What a regular expression says, before it is made into instructions.
indirect enum PatternNode {
  /// How much a repetition takes at first, and whether it gives back.
  enum Greed { case eager, reluctant, possessive }

  /// A condition on a place between two characters.
  enum Anchor {
    case subjectStart, subjectEnd
    /// At the end, or before a line break that ends the text: `\Z`.
    case subjectEndOrLastLine
    case lineStart, lineEnd
    case wordBoundary, noWordBoundary
    /// Where this search began: `\G`.
    case searchStart
    case always, never
  }

  enum Reference {
    case number(Int)
    case name(String)
  }

  case text(String, ignoresCase: Bool)
  /// One character that a piece of a pattern accepts: a class, a property, `.` and so on.
  case one(String)
  case sequence([PatternNode])
  case alternation([PatternNode])
  case capture(Int, PatternNode)
  case repetition(PatternNode, minimum: Int, maximum: Int?, Greed)
  case anchor(Anchor)
  case lookahead(PatternNode, isNegated: Bool)
  case atomic(PatternNode)
  case reference(Reference)
}

/// A group of a regular expression that remembers what it matched.
public struct PatternCapture: Hashable, Sendable {
  public var name: String?
  /// Whether a match can do without it.
  public var isOptional = false
}

/// Options that hold for a part of a pattern, by the letters that turn them on: `(?im)`.
struct PatternOptions: Hashable, Sendable {
  var letters: Set<Character> = []
  /// Words end where letters end, not where Unicode's rules end them.
  var hasSimpleWordBoundaries = false
  /// Whether repetitions give back nothing unless their pattern says otherwise.
  var isPossessive = false

  /// Letters that change what one character of a pattern accepts.
  private static let ofCharacters: [Character] = ["D", "P", "S", "W", "i", "s", "x"]

  func has(_ letter: Character) -> Bool { letters.contains(letter) }

  /// The options as the beginning of a pattern: `(?is)`.
  var prefix: String {
    let present = Self.ofCharacters.filter(letters.contains)
    return present.isEmpty ? "" : "(?\(String(present)))"
  }
}

/// What is wrong with a pattern, and where.
public struct PatternProblem: Error, Hashable, Sendable, CustomStringConvertible {
  public var message: String
  /// Bytes from the start of the pattern, where the place is known.
  public var offset: Int?

  public init(message: String, offset: Int? = nil) {
    self.message = message
    self.offset = offset
  }

  public var description: String { message }
}
