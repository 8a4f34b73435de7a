extension TextAnalyzer: CustomStringConvertible {
  /// The parameters that differ from the defaults.
  public var description: String {
    var text = ParameterText("TextAnalyzer")
    text.add("unit", unit, unless: .word)
    addCutting(to: &text)
    text.add("stopWords", stopWords.isEmpty ? nil : stopWords)
    text.add("ngramRange", ngramRange, unless: 1...1)
    addLemmatizer(to: &text)
    return text.text
  }

  func addCutting(to text: inout ParameterText) {
    text.add("lowercase", lowercase, unless: true)
    text.add("accents", accents, unless: .none)
    text.add("tokens", tokens, unless: .words(minimumLength: 2))
  }

  private var stopWords: [String] { (0..<stopTable.count).map(stopTable.text) }

  func addLemmatizer(to text: inout ParameterText) {
    if let lemmatizer { text.add("lemmatizer", "Lemmatizer(.\(lemmatizer.language))") }
    if let stemmer { text.add("stemmer", "SnowballStemmer(.\(stemmer.language))") }
  }

  func addStopWords(to text: inout ParameterText) {
    text.add("stopWords", stopWords.isEmpty ? nil : stopWords)
  }
}

extension CountVectorizer: CustomStringConvertible {
  /// The parameters that differ from the defaults.
  public var description: String {
    var text = ParameterText("CountVectorizer")
    addParameters(to: &text)
    return text.text
  }

  func addParameters(to text: inout ParameterText) {
    analyzer.addCutting(to: &text)
    text.add("unit", analyzer.unit, unless: .word)
    analyzer.addStopWords(to: &text)
    text.add("ngramRange", analyzer.ngramRange, unless: 1...1)
    text.add("minDocumentFrequency", minDocumentFrequency, unless: .count(1))
    text.add("maxDocumentFrequency", maxDocumentFrequency, unless: .fraction(1))
    text.add("maxFeatures", maxFeatures, unless: nil)
    text.add("vocabulary", givenVocabulary)
    text.add("isBinary", isBinary, unless: false)
    analyzer.addLemmatizer(to: &text)
  }
}

extension TfidfForm: CustomStringConvertible {
  /// The form's name, or the parameters that differ from the defaults.
  public var description: String {
    if self == .textbook { return "TfidfForm.textbook" }
    var text = ParameterText("TfidfForm")
    text.add("termFrequency", termFrequency, unless: .count)
    text.add("inverseFrequency", inverseFrequency, unless: .scikitLearn)
    text.add("norm", norm, unless: .l2)
    return text.text
  }
}

extension TfidfTransformer: CustomStringConvertible {
  /// The form, unless it is the default.
  public var description: String {
    var text = ParameterText("TfidfTransformer")
    if form != .scikitLearn { text.add("form", form.description) }
    return text.text
  }
}

extension TfidfVectorizer: CustomStringConvertible {
  /// The parameters that differ from the defaults.
  public var description: String {
    var text = ParameterText("TfidfVectorizer")
    counter.addParameters(to: &text)
    if transformer.form != .scikitLearn { text.add("form", transformer.form.description) }
    return text.text
  }
}

extension OneHotEncoder: CustomStringConvertible {
  /// The parameters that differ from the defaults.
  public var description: String {
    var text = ParameterText("OneHotEncoder")
    text.add("unknown", unknown, unless: .refused)
    text.add("dropsFirst", dropsFirst, unless: false)
    return text.text
  }
}

extension LabelEncoder: CustomStringConvertible {
  public var description: String { ParameterText("LabelEncoder").text }
}

extension TextTokenizer: CustomStringConvertible {
  /// The parameters that differ from the defaults.
  public var description: String {
    var text = ParameterText("TextTokenizer")
    text.add("numWords", numWords, unless: nil)
    text.add("filters", filters, unless: TextTokenizer.standardFilters)
    text.add("lowercase", lowercase, unless: true)
    text.add("separator", separator, unless: " ")
    text.add("isCharacterLevel", isCharacterLevel, unless: false)
    if let oovToken { text.add("oovToken", oovToken.debugDescription) }
    return text.text
  }
}

extension PorterStemmer: CustomStringConvertible {
  public var description: String {
    var text = ParameterText("PorterStemmer")
    if mode != .nltk { text.add(nil, ".\(mode)") }
    return text.text
  }
}

extension SnowballStemmer: CustomStringConvertible {
  public var description: String {
    var text = ParameterText("SnowballStemmer")
    text.add(nil, ".\(language)")
    return text.text
  }
}
