internal import Metering

/// Cuts short messages of the web into tokens, and keeps whole what their writers mean as one: links,
/// smileys, `@names`, `#topics`, addresses, telephone numbers, flags and joined emoji.
///
///     try TweetTokenizer().tokens(of: "@anna так рааада :-) #лето")
///     // ["@anna", "так", "рааада", ":-)", "#лето"]
///     try TweetTokenizer(reduceLength: true, stripHandles: true).tokens(of: "@anna рааааада!!!!")
///     // ["рааада", "!", "!", "!"]
///
/// Names of HTML such as `&amp;` become their characters first. More than three equal signs in a row are
/// read as three.
///
/// Source: `nltk.tokenize.TweetTokenizer` of NLTK 3.10, after Christopher Potts's tokenizer.
public struct TweetTokenizer: Hashable, Sendable {
  /// Whether capital letters stay; smileys such as `:D` keep them either way.
  public let preserveCase: Bool
  /// Whether more than three equal characters in a row become three.
  public let reduceLength: Bool
  /// Whether the names of users fall out.
  public let stripHandles: Bool
  /// Whether a telephone number, which may have blanks, is one token.
  public let matchPhoneNumbers: Bool

  public init(
    preserveCase: Bool = true, reduceLength: Bool = false, stripHandles: Bool = false,
    matchPhoneNumbers: Bool = true
  ) {
    self.preserveCase = preserveCase
    self.reduceLength = reduceLength
    self.stripHandles = stripHandles
    self.matchPhoneNumbers = matchPhoneNumbers
  }

  /// The tokens of one message, in order.
  public func tokens(of text: String) throws -> [String] {
    try Meter.charge(40 * text.utf8.count)
    var text = EntityText.decoded(text)
    if stripHandles { text = try TweetPatterns.handle().replacing(in: text, with: " ") }
    if reduceLength { text = Self.atMostThree(text) { $0 != "\n" } }
    text = Self.atMostThree(text) { !$0.properties.generalCategory.isLetterOrNumber }
    let tokens = try TweetPatterns.token(withPhones: matchPhoneNumbers).matches(in: text)
    if preserveCase { return tokens }
    let smiley = try TweetPatterns.smiley()
    return try tokens.map { token in
      try smiley.matches(in: token).isEmpty ? PythonText.lowercased(token) : token
    }
  }

  /// The text with runs of more than three equal scalars cut to three, of those scalars that `cuts` names.
  private static func atMostThree(_ text: String, where cuts: (Unicode.Scalar) -> Bool) -> String {
    var result = String.UnicodeScalarView()
    var run = 0
    for scalar in text.unicodeScalars {
      run = scalar == result.last ? run + 1 : 1
      if run <= 3 || !cuts(scalar) { result.append(scalar) }
    }
    return String(result)
  }
}

extension Unicode.GeneralCategory {
  /// Whether it is one of the categories L and N.
  fileprivate var isLetterOrNumber: Bool {
    switch self {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber:
      true
    default: false
    }
  }
}
