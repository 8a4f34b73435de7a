// What `print` shows of dictionaries, which hold hundreds of thousands of words.

extension Lemmatizer: CustomStringConvertible {
  public var description: String { "Lemmatizer(.\(language))" }
}

extension MorphAnalyzer: CustomStringConvertible {
  public var description: String { "MorphAnalyzer()" }
}

extension PolishDictionary: CustomStringConvertible {
  public var description: String { "PolishDictionary()" }
}

extension WordNetMorphology: CustomStringConvertible {
  public var description: String { "WordNetMorphology()" }
}
