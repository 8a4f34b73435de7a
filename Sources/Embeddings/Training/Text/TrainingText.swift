public import Corpora

// konspekt:hide
/// Text to train with: sentences, each a list of words, that can be gone through again and again.
///
///     try Word2Vec(text: .corpus(Datasets.lines("kjv.txt")))
///
/// A corpus is read anew by each pass and never held in memory. Sentences of more than 10,000 words are
/// taken in pieces of 10,000, as in gensim.
public enum TrainingText {
  /// Sentences in memory.
  case sentences([[String]])
  /// A sentence in each document, its words between white space. A line break ends a sentence too.
  case corpus(TextCorpus)
  /// A sentence in each document, which a function takes apart.
  case tokenized(TextCorpus, by: (String) throws -> [String])

  /// Whether there is anything to count, to say what a vocabulary without words comes from.
  func hasWords() throws -> Bool { try WordVocabulary(text: self, minCount: 1).count > 0 }
}
