import SwiftSyntax

/// The word being written at a place of a text, and the text with a stand-in for it.
///
/// With the stand-in, `xs.` and `f(a, ` become code that the parser can read to the end.
struct CompletionPlace {
  /// What stands for the word in the text that is checked; nobody declares it.
  static let standIn = "__wordBeingWritten__"

  /// The part of the word before the place.
  let prefix: String
  /// The whole word, in bytes of the text.
  let word: Range<Int>
  let completedText: String

  init(_ text: String, at offset: Int) {
    let bytes = Array(text.utf8)
    let offset = min(max(0, offset), bytes.count)
    var start = offset
    while start > 0, bytes[start - 1].isPartOfName { start -= 1 }
    var end = offset
    while end < bytes.count, bytes[end].isPartOfName { end += 1 }
    prefix = String(decoding: bytes[start..<offset], as: UTF8.self)
    word = start..<end
    completedText =
      String(decoding: bytes[..<start], as: UTF8.self) + Self.standIn
      + String(decoding: bytes[end...], as: UTF8.self)
  }

  /// The stand-in where it is code: not in a comment, a string or a number.
  func token(in tree: SourceFileSyntax) -> TokenSyntax? {
    guard prefix.first?.isNumber != true else { return nil }
    return tree.tokens(viewMode: .sourceAccurate).first {
      $0.text == Self.standIn && $0.byteRange.lowerBound == word.lowerBound
    }
  }

  /// How well a name fits what is written: 0 is best, `nil` not at all.
  func fit(_ name: String) -> Int? {
    if name.hasPrefix(prefix) { return 0 }
    return name.lowercased().hasPrefix(prefix.lowercased()) ? 1 : nil
  }
}

extension UInt8 {
  fileprivate var isPartOfName: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...:
      true
    default: false
    }
  }
}
