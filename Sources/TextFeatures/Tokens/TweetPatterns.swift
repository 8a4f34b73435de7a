/// What ``TweetTokenizer`` takes for one token, kind by kind; of several that match the first holds.
///
/// Bounded repetitions keep a hostile message from being read again and again. Source: the kinds and
/// bounds of NLTK 3.10; the pattern of links goes back to John Gruber.
enum TweetPatterns {
  /// A token, with telephone numbers among the kinds or without; made once.
  static func token(withPhones: Bool) throws -> PythonPattern {
    try (withPhones ? tokenOrPhone : plainToken).get()
  }

  static func smiley() throws -> PythonPattern { try anySmiley.get() }

  /// A user's name: fifteen letters at most, and no address.
  static func handle() throws -> PythonPattern { try anyHandle.get() }

  private static let plainToken = Result { try pattern(kinds(phones: [])) }
  private static let tokenOrPhone = Result { try pattern(kinds(phones: [phone])) }
  private static let anySmiley = Result { try pattern([smile]) }
  private static let anyHandle = Result {
    let letter = "[A-Za-z0-9_]"
    return try pattern([
      #"(?<![A-Za-z0-9_!@#$%&*])@"# + "(?:\(letter){15}(?!@)|\(letter){1,14}(?!\(letter)*@))"
    ])
  }

  private static func pattern(_ kinds: [String]) throws -> PythonPattern {
    try PythonPattern("(?i)" + kinds.joined(separator: "|"), words: .lettersAndMarks)
  }

  private static func kinds(phones: [String]) -> [String] {
    [link] + phones
      + [smile, tag, arrow, user, topic, address, emoji, flag, word, number, run, dots, #"\S"#]
  }

  // MARK: Links

  private static let link = "(?:(?:\(linkStart))(?:\(linkPart))+(?:\(linkEnd))|\(domain))"

  /// `https://`, or a domain with a slash behind it.
  private static let linkStart =
    #"https?:(?:/{1,3}|[a-z0-9%])|[a-z0-9.\-]{1,255}[.](?:[a-z]{2,13})/"#

  /// Parentheses with what they hold, once nested, or not at all.
  private static let parentheses =
    #"\([^\s()]{0,255}?\([^\s()]{1,255}\)[^\s()]{0,255}?\)|\([^\s]{1,255}?\)"#

  private static let linkPart = #"[^\s()<>{}\[\]]+|"# + parentheses
  /// A link does not end with the punctuation of the sentence around it.
  private static let linkEnd = parentheses + #"|[^\s`!()\[\]{};:'".,<>?«»“”‘’]"#

  /// `site.ru` that is no part of an address of mail. The first label is not given back, since nothing else
  /// could begin inside of it.
  private static let domain =
    #"(?<!@)[a-z0-9]++(?:[.\-][a-z0-9]+){0,126}[.](?:[a-z]{2,13})(?!\w)/?(?!@)"#

  // MARK: Signs

  private static let mouth = #"[)\](\[dDpP/:}{@|\\]"#
  private static let nose = #"[\-o*']?"#
  private static let eyes = "[:;=8]"
  private static let smile =
    "(?:[<>]?\(eyes)\(nose)\(mouth)|\(mouth)\(nose)\(eyes)[<>]?|</?3)"

  private static let tag = #"<[^>\s]+>"#
  private static let arrow = #"-+>|<-+"#

  /// Skin tones, and emoji joined to one.
  private static let emoji =
    #"\S(?:[\U0001F3FB-\U0001F3FF]?(?:\u200D\S[\U0001F3FB-\U0001F3FF]?)+|[\U0001F3FB-\U0001F3FF])"#

  /// Two regional letters, and the flags of England, Scotland and Wales: a black one with letters of tags.
  private static let flag =
    #"(?:[\U0001F1E6-\U0001F1FF]{2}|"# + ["gbeng", "gbsct", "gbwls"].map(tagged).joined(separator: "|") + ")"

  private static func tagged(_ region: String) -> String {
    #"\U0001F3F4"# + region.utf8.map { #"\U000E00"# + String($0, radix: 16) }.joined()
      + #"\U000E007F"#
  }

  // MARK: Words

  /// Ten digits or seven, with signs between, perhaps with the code of a country.
  private static let phone =
    #"(?:(?:\+?[01][ *\-.)]*)?(?:[(]?\d{3}[ *\-.)]*)?\d{3}[ *\-.)]*\d{4})"#
  private static let user = #"@\w+"#
  private static let topic = #"#+\w+[\w'\-]*\w+"#
  private static let address = #"[\w.+\-]{1,64}@[\w\-]{1,63}\.(?:[\w\-]\.?){1,251}[\w\-]"#
  private static let letter = #"[^\W\d_]"#
  /// With apostrophes or dashes inside.
  private static let word = "\(letter)(?:\(letter)|['\\-_])+\(letter)"
  /// Fractions, decimals, dates and times.
  private static let number = #"[+\-]?\d+[,/.:\-]\d+[+\-]?"#
  private static let run = #"\w+"#
  private static let dots = #"\.(?:[^\S\r\n]*\.)+"#
}
