import SwiftParser
import SwiftSyntax

/// A function of another library as this one's, with the learner's own argument: `try Tokenizers.words(line)` for
/// `word_tokenize(line)`.
struct FieldCall {
  let name: String
  let swift: String
  let node: DeclReferenceExprSyntax

  var code: String {
    if name == "stopwords", let list = stopWords { return list }
    guard let call = node.parent?.as(FunctionCallExprSyntax.self), call.calledExpression.id == ExprSyntax(node).id,
      let argument = call.arguments.first?.expression.shortText.map(SwiftHead.swift)
    else { return swift }
    let filled = swift.replacing("(text)", with: "(\(argument))").replacing("(of: text)", with: "(of: \(argument))")
      .replacing("(words,", with: "(\(argument),").replacing("(…)", with: "(\(argument))")
    return filled.count <= 80 ? filled : swift
  }

  /// `StopWords.english()` for NLTK's `stopwords.words("english")`.
  private var stopWords: String? {
    let call = node.parent?.as(MemberAccessExprSyntax.self)?.parent?.as(FunctionCallExprSyntax.self)
    guard let language = call?.arguments.first?.expression.as(StringLiteralExprSyntax.self)?.representedLiteralValue,
      ["english", "russian", "german", "polish"].contains(language)
    else { return nil }
    return "StopWords.\(language)" + (language == "english" ? "()" : "")
  }
}
