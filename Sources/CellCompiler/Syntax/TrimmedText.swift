import SwiftSyntax

extension SyntaxProtocol {
  /// What is written, without the blanks and comments around it.
  ///
  /// `trimmedDescription` says the same of a copy of the tree, which costs as much as checking a call.
  var trimmedText: String {
    let bytes = syntaxTextBytes
    let end = bytes.count - trailingTriviaLength.utf8Length
    return String(decoding: bytes[min(leadingTriviaLength.utf8Length, end)..<end], as: UTF8.self)
  }
}
