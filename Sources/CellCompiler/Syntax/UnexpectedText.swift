import SwiftSyntax
import SwiftParser

/// Characters of a text that are no Swift, such as `§` or half of a letter.
///
/// Swift's library for the parser's findings stops the process where such a character stands beside an
/// `=` that has a blank on both sides: it looks for the blank that is missing and finds none.
struct UnexpectedText {
  /// The places, in bytes.
  let ranges: [Range<Int>]

  init(in tree: SourceFileSyntax) {
    var ranges: [Range<Int>] = []
    for token in tree.tokens(viewMode: .sourceAccurate) {
      Self.collect(token.leadingTrivia, from: token.position, &ranges)
      Self.collect(token.trailingTrivia, from: token.endPositionBeforeTrailingTrivia, &ranges)
    }
    self.ranges = ranges
  }

  private static func collect(
    _ trivia: Trivia, from position: AbsolutePosition, _ ranges: inout [Range<Int>]
  ) {
    var offset = position.utf8Offset
    for piece in trivia {
      let end = offset + piece.sourceLength.utf8Length
      if case .unexpectedText = piece { ranges.append(offset..<end) }
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
    for range in ranges {
      for offset in range where bytes.indices.contains(offset) { bytes[offset] = UInt8(ascii: " ") }
    }
    return bytes.withUnsafeBufferPointer { Parser.parse(source: $0) }
  }
}
