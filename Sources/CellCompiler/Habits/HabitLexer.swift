/// A word, number, text or sign of a cell that Swift's parser did not understand.
struct HabitToken {
  enum Kind {
    case word, number, text, symbol
    /// A text in typographic quotes.
    case curlyText
    /// From `#` to the end of the line.
    case hashComment
    /// A character that looks like another.
    case oddity
  }

  var kind: Kind
  var text: String
  /// Bytes of the cell's text.
  var range: Range<Int>
  /// From 0.
  var line: Int

  /// Whether a value can end with it.
  var endsOperand: Bool {
    switch kind {
    case .word: !HabitLexer.keywords.contains(text)
    case .number, .text, .curlyText: true
    default: text == ")" || text == "]"
    }
  }

  /// Whether a value can begin with it.
  var beginsOperand: Bool {
    switch kind {
    case .word: !HabitLexer.keywords.contains(text)
    case .number, .text, .curlyText: true
    default: text == "(" || text == "[" || text == "-" || text == "!"
    }
  }
}

/// Cuts text into tokens that Swift and Python share. Swift comments are left out.
struct HabitLexer {
  static let keywords: Set<String> = [
    "and", "or", "not", "in", "if", "else", "elif", "for", "while", "return", "let", "var", "lambda",
    "is", "print", "import", "from", "def", "case", "throw", "try", "where", "default", "raise", "assert",
    "del", "yield", "await",
  ]
  /// What may stand behind `#` in Swift.
  private static let directives: Set<String> = [
    "if", "else", "elseif", "endif", "function", "line", "file", "fileID", "column", "filePath",
    "available", "unavailable", "sourceLocation", "warning", "error", "selector", "keyPath",
  ]
  private static let closing: [Character: Set<Character>] = [
    "“": ["”", "“"], "„": ["“", "”"], "”": ["”"], "«": ["»"], "‘": ["’", "‘"], "’": ["’"],
  ]

  private let characters: [Character]
  private var index = 0
  private var offset = 0
  private var line = 0
  private var tokens: [HabitToken] = []

  private init(_ text: String) { characters = Array(text) }

  static func tokens(of text: String) -> [HabitToken] {
    var lexer = HabitLexer(text)
    lexer.run()
    return lexer.tokens
  }

  private func peek(_ distance: Int = 0) -> Character? {
    index + distance < characters.count ? characters[index + distance] : nil
  }

  private mutating func advance() {
    let character = characters[index]
    offset += character.utf8.count
    if character.isNewline { line += 1 }
    index += 1
  }

  private mutating func run() {
    while let character = peek() {
      switch character {
      case _ where character.isNewline || character == " " || character == "\t": advance()
      case "/" where peek(1) == "/": skip { !$0.isNewline }
      case "/" where peek(1) == "*": skipComment()
      case "\"": text()
      case "'": quoted(until: ["'"], .text)
      case _ where Self.closing[character] != nil:
        quoted(until: closing(of: character), .curlyText)
      case "#": hash()
      case _ where character.isLetter || character == "_": take(.word) { $0.isLetter || $0.isNumber || $0 == "_" }
      case "$" where peek(1)?.isNumber == true: take(.word) { $0 == "$" || $0.isNumber }
      case _ where character.isNumber: number()
      case _ where Oddity.of(character) != nil: take(.oddity, count: 1)
      default: take(.symbol, count: symbolLength)
      }
    }
  }

  private var symbolLength: Int {
    let pair = String([peek(), peek(1)].compactMap { $0 })
    return ["==", "!=", "<=", ">=", "->", "&&", "||", "+=", "-=", "*=", "/=", "**", ":=", "=>"].contains(pair) ? 2 : 1
  }

  private mutating func skip(while isPart: (Character) -> Bool) {
    while let character = peek(), isPart(character) { advance() }
  }

  private mutating func skipComment() {
    while peek() != nil, !(peek() == "*" && peek(1) == "/") { advance() }
    for _ in 0..<2 where peek() != nil { advance() }
  }

  private mutating func take(_ kind: HabitToken.Kind, while isPart: (Character) -> Bool) {
    add(kind) { $0.skip(while: isPart) }
  }

  private mutating func take(_ kind: HabitToken.Kind, count: Int) {
    add(kind) { lexer in for _ in 0..<count where lexer.peek() != nil { lexer.advance() } }
  }

  private mutating func add(_ kind: HabitToken.Kind, _ body: (inout HabitLexer) -> Void) {
    let (start, first, startLine) = (offset, index, line)
    body(&self)
    tokens.append(
      HabitToken(
        kind: kind, text: String(characters[first..<index]), range: start..<offset, line: startLine))
  }

  private mutating func number() {
    take(.number) { $0.isNumber || $0 == "_" || $0.isLetter }
    // The fraction, but not the range that may follow.
    if peek() == ".", peek(1)?.isNumber == true, let last = tokens.popLast() {
      let (start, first) = (last.range.lowerBound, index - last.text.count)
      advance()
      skip { $0.isNumber || $0 == "_" || $0.isLetter }
      tokens.append(
        HabitToken(
          kind: .number, text: String(characters[first..<index]), range: start..<offset, line: line))
    }
  }

  private mutating func text() {
    if peek(1) == "\"", peek(2) == "\"" {
      add(.text) { lexer in
        for _ in 0..<3 { lexer.advance() }
        while lexer.peek() != nil, !(lexer.peek() == "\"" && lexer.peek(1) == "\"" && lexer.peek(2) == "\"") {
          lexer.advance()
        }
        for _ in 0..<3 where lexer.peek() != nil { lexer.advance() }
      }
    } else if let curly = restOfLine.contains("\"") ? nil : restOfLine.first(where: Self.isCurly) {
      // The keyboard or an editor made the closing quote a typographic one.
      quoted(until: [curly], .curlyText)
    } else {
      quoted(until: ["\""], .text)
    }
  }

  /// What ends a text that a typographic quote begins: a straight one where no other follows.
  private func closing(of quote: Character) -> Set<Character> {
    let usual = Self.closing[quote] ?? []
    return restOfLine.contains(where: usual.contains) ? usual : ["\""]
  }

  private static func isCurly(_ character: Character) -> Bool { "”“„»".contains(character) }

  /// The characters behind this one up to the end of the line.
  private var restOfLine: ArraySlice<Character> {
    characters[(index + 1)...].prefix { !$0.isNewline }
  }

  /// A text that ends on its line.
  private mutating func quoted(until closing: Set<Character>, _ kind: HabitToken.Kind) {
    add(kind) { lexer in
      lexer.advance()
      while let character = lexer.peek(), !character.isNewline {
        lexer.advance()
        if closing.contains(character) { return }
        guard character == "\\", let next = lexer.peek(), !next.isNewline else { continue }
        if next == "(" { lexer.skipInterpolation() } else { lexer.advance() }
      }
    }
  }

  /// `(…)` in a text, with the texts inside it.
  private mutating func skipInterpolation() {
    var depth = 0
    var isText = false
    while let character = peek(), !character.isNewline {
      advance()
      if character == "\"" { isText.toggle() }
      if isText { continue }
      if character == "(" { depth += 1 }
      if character == ")" { depth -= 1 }
      if depth == 0 { return }
    }
  }

  private mutating func hash() {
    var word = ""
    var next = 1
    while let character = peek(next), character.isLetter { (word, next) = (word + String(character), next + 1) }
    if peek(1) == "\"" || peek(1) == "#" || peek(1) == "/" || Self.directives.contains(word) {
      take(.symbol, count: 1)
    } else {
      take(.hashComment) { !$0.isNewline }
    }
  }
}
