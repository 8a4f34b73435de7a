import Diagnostics
import Foundation

/// The language of a lesson, as BCP 47 writes it: `ru`, `pl`, `en-GB`.
struct LanguageTag {
  let text: String
  /// What names the language: `en` of `en-GB`.
  private let primary: String

  init(_ text: String) {
    self.text = text
    primary = text.prefix { $0 != "-" }.lowercased()
  }

  /// The languages that messages are told in, and one of those in which a lesson may be written besides.
  private static let usual = ["en", "ru", "pl"]

  /// The shortest code of a language is its name: `rus` is none, since there is `ru`.
  var isValid: Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let isWellFormed = parts.allSatisfy { part in
      (1...8).contains(part.count) && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    }
    return isWellFormed && (Self.usual.contains(primary) || shortest == primary)
  }

  private var shortest: String? { Locale.LanguageCode(primary).identifier(.alpha2) }

  /// What to write instead, where that can be told.
  private var nearest: String? {
    shortest ?? SpellingSuggestion.nearest(to: primary, among: Self.usual).first
  }

  /// What is wrong with it, and what to do next.
  var english: (message: String, help: String) {
    (
      "'lang' is '\(text)', expected the code of a language, such as \(Advice.list(Self.usual, joining: "or"))",
      nearest.map { "write '\($0)'" } ?? "messages are told in Russian where it is 'ru', else in English"
    )
  }

  var russian: Explanation {
    Explanation(
      "'lang' равно '\(text)', а ожидается код языка, например \(Advice.list(Self.usual, joining: "или"))",
      nearest.map { "напишите '\($0)'" } ?? "сообщения будут по-русски, если это 'ru', иначе по-английски")
  }
}
