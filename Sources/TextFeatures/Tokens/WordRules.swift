internal import Foundation

/// Substitutions that put blanks between words and punctuation, one after the other; then the text is
/// cut at white space.
///
/// Source: the Penn Treebank's tokenizer (R. MacIntyre, 1995) in the two forms that NLTK 3.10 has.
struct WordRules: @unchecked Sendable {
  // Expressions do not change after they were made.
  private let before: [Rule]
  private let after: [Rule]

  private struct Rule {
    let expression: NSRegularExpression
    let template: String
  }

  private init(before: [(String, String)], after: [(String, String)]) {
    self.before = before.compactMap(Self.rule)
    self.after = after.compactMap(Self.rule)
  }

  private static func rule(_ pattern: String, _ template: String) -> Rule? {
    (try? NSRegularExpression(pattern: pattern)).map { Rule(expression: $0, template: template) }
  }

  func tokens(of text: String) -> [String] {
    let spaced = after.reduce(" " + before.reduce(text, Self.apply) + " ", Self.apply)
    return PythonText.split(spaced)
  }

  private static func apply(_ text: String, _ rule: Rule) -> String {
    rule.expression.stringByReplacingMatches(
      in: text, range: NSRange(location: 0, length: text.utf16.count), withTemplate: rule.template)
  }

  static let nltk = WordRules(
    before: [
      ("([«“‘„]|[`]+)", " $1 ")
    ] + openingQuotes + [
      (
        #"(?i)(?<!\w)(')(?!(?:re|ve|ll|m|t|s|d|n)\b)(?=\w)"#, "$1 "
      ),
      (#"([^.])(\.)([\])}>"'»”’ ]*+)\s*$"#, "$1 $2 $3 "),
    ] + colons + [
      (#"\.{2,}"#, " $0 "),
      (symbols, " $0 "),
      (#"[\u2012-\u2015]"#, " $0 "),
    ] + ending + [
      (#"[*]"#, " $0 ")
    ] + brackets,
    after: [
      ("([»”’])", " $1 "),
      ("''", " '' "),
      (#"""#, " '' "),
      (#"\s+"#, " "),
    ] + contractions)

  static let treebank = WordRules(
    before: openingQuotes + colons + [
      (#"\.\.\."#, " ... "),
      (symbols, " $0 "),
    ] + ending + brackets,
    after: [
      ("''", " '' "),
      (#"""#, " '' "),
    ] + contractions)

  private static let openingQuotes = [
    (#"^""#, "``"),
    ("(``)", " $1 "),
    (#"([ (\[{<])("|'{2})"#, "$1 `` "),
  ]

  private static let colons = [
    (#"([:,])([^\d])"#, " $1 $2"),
    ("([:,])$", " $1 "),
  ]

  private static let symbols = "[;@#$%&]"

  private static let ending = [
    (#"([^.])(\.)([\])}>"']*)\s*$"#, "$1 $2$3 "),
    ("[?!]", " $0 "),
    ("([^'])' ", "$1 ' "),
  ]

  private static let brackets = [
    (#"[\]\[(){}<>]"#, " $0 "),
    ("--", " -- "),
  ]

  private static let contractions =
    [
      ("([^' ])('[sS]|'[mM]|'[dD]|') ", "$1 $2 "),
      ("([^' ])('ll|'LL|'re|'RE|'ve|'VE|n't|N'T) ", "$1 $2 "),
    ]
    + [
      ("can", "not"), ("d", "'ye"), ("gim", "me"), ("gon", "na"), ("got", "ta"), ("lem", "me"),
      ("more", "'n"),
    ].map { (#"(?i)\b(\#($0))(\#($1))\b"#, " $1 $2 ") }
    + [
      (#"(?i)\b(wan)(na)(?=\s)"#, " $1 $2 "),
      (#"(?i) ('t)(is)\b"#, " $1 $2 "),
      (#"(?i) ('t)(was)\b"#, " $1 $2 "),
    ]
}
