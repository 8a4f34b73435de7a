/// Words so frequent that they say little of a text's subject.
///
///     StopWords.russian.count            // 151
///     StopWords.english(.nltk179).count  // 179
///
/// Lists are short on purpose and differ between tools, and results of a course depend on the count:
/// take the list that the work you compare with took. The lists have no `ё`: «ещё» is not in the
/// Russian one, «еще» is.
public enum StopWords {
  /// Which of the English lists.
  public enum EnglishList: String, Hashable, Sendable {
    /// 127 words of the Snowball project.
    case snowball127
    /// Those and 52 contractions and their pieces: NLTK's list until February 2025.
    case nltk179
    /// Those and 19 contractions of pronouns: NLTK's list since.
    case nltk198
    /// The 318 words of scikit-learn's `stop_words="english"`.
    case scikitLearn318
  }

  /// 151 Russian words, those of NLTK's `stopwords.words("russian")` in the same order.
  public static let russian: [String] = words(russianText)
  /// 231 German words.
  public static let german: [String] = words(germanText)
  /// 329 Polish words.
  public static let polish: [String] = words(polishText)

  /// English words.
  public static func english(_ list: EnglishList = .nltk198) -> [String] {
    switch list {
    case .snowball127: snowball
    case .nltk179: snowball + words(contractions)
    case .nltk198: snowball + words(contractions) + words(pronounContractions)
    case .scikitLearn318: words(scikitLearnText)
    }
  }

  private static let snowball = words(englishText)

  private static func words(_ text: String) -> [String] { text.split { $0.isWhitespace }.map(String.init) }

  private static let contractions = """
    you're you've you'll you'd she's it's that'll don't should've d ll m o re ve y ain aren aren't
    couldn couldn't didn didn't doesn doesn't hadn hadn't hasn hasn't haven haven't isn isn't ma mightn
    mightn't mustn mustn't needn needn't shan shan't shouldn shouldn't wasn wasn't weren weren't won
    won't wouldn wouldn't
    """

  private static let pronounContractions = """
    he'd he'll he's i'd i'll i'm i've it'd it'll she'd she'll they'd they'll they're they've we'd we'll
    we're we've
    """
}
