import SwiftSyntax
import SwiftParser

/// Characters of a text that are no Swift, such as `§` or half of a letter.
///
/// Swift's library for the parser's findings stops the process where such a character stands beside an
/// `=` that has a blank on both sides: it looks for the blank that is missing and finds none.
struct UnexpectedText {
  /// The places, in bytes.
  private(set) var ranges: [Range<Int>] = []
  /// Form feeds and the like, which are blanks to Swift and confuse its library as well.
  private var feeds: [Range<Int>] = []

  init(in tree: SourceFileSyntax) {
    for token in tree.tokens(viewMode: .sourceAccurate) {
      collect(token.leadingTrivia, from: token.position)
      collect(token.trailingTrivia, from: token.endPositionBeforeTrailingTrivia)
    }
  }

  private mutating func collect(_ trivia: Trivia, from position: AbsolutePosition) {
    var offset = position.utf8Offset
    for piece in trivia {
      let end = offset + piece.sourceLength.utf8Length
      switch piece {
      case .unexpectedText: ranges.append(offset..<end)
      case .formfeeds, .verticalTabs: feeds.append(offset..<end)
      default: break
      }
      offset = end
    }
  }

  /// Whether the library would stop the process.
  static func confusesLibrary(in tree: SourceFileSyntax) -> Bool {
    tree.tokens(viewMode: .all).contains { token in
      guard token.tokenDiagnostic?.kind == .equalMustHaveConsistentWhitespaceOnBothSides else { return false }
      let before = token.previousToken(viewMode: .all)?.trailingTrivia
      return hasBlank(before ?? []) && hasBlank(token.trailingTrivia)
    }
  }

  private static func hasBlank(_ trivia: Trivia) -> Bool {
    trivia.contains {
      switch $0 {
      case .spaces, .tabs: true
      default: false
      }
    }
  }

  /// The tree of the text with blanks in place of these characters.
  func removed(from tree: SourceFileSyntax) -> SourceFileSyntax {
    var bytes = tree.syntaxTextBytes
    for range in ranges + feeds {
      for offset in range where bytes.indices.contains(offset) { bytes[offset] = UInt8(ascii: " ") }
    }
    return bytes.withUnsafeBufferPointer { Parser.parse(source: $0) }
  }
}
