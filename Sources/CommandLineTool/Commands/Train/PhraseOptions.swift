import ArgumentParser
import Corpora
import Embeddings

/// Whether pairs of words that often stand together are taken as one.
struct PhraseOptions: ParsableArguments {
  @Flag(
    help: """
      Joins pairs of words that often stand together, as in new_york; the corpus is read twice more \
      to find them.
      """)
  var phrases = false

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "What the score of a pair must be above, which --min-count lowers.", valueName: "score"))
  var phraseThreshold = 10.0

  /// - Parameter minCount: Taken from the count of each pair; at least 1.
  func text(of corpus: TextCorpus, minCount: Int) throws -> TrainingText {
    guard phrases else { return .corpus(corpus) }
    return try Phrases(corpus: corpus, minCount: max(minCount, 1), threshold: phraseThreshold)
      .text(corpus)
  }
}
