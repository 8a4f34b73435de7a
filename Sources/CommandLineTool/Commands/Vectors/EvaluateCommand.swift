import ArgumentParser
import Corpora
import Embeddings
import Foundation

struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Measures vectors on a list of analogies, or of pairs with similarities.",
    discussion: """
      A list of analogies has four words a line below headings such as ': capitals'; a list of pairs \
      has two words and a number a line, between tabs. Numbers are those of gensim's \
      evaluate_word_analogies and evaluate_word_pairs.

      Examples:
        konspekt vectors evaluate kjv.vec --analogies questions-words.txt
        konspekt vectors evaluate kjv.vec --pairs wordsim353.tsv
      """)

  @OptionGroup var input: VectorInput

  @Option(help: ArgumentHelp("A list of analogies.", valueName: "path")) var analogies: String?
  @Option(help: ArgumentHelp("A list of pairs.", valueName: "path")) var pairs: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Only so many of the first words are known.", valueName: "count"))
  var restrictVocabulary = 300_000

  @Flag(help: "Tells capitals and small letters apart.") var caseSensitive = false

  func validate() throws {
    if analogies == nil, pairs == nil { throw ValidationError("Give --analogies or --pairs.") }
  }

  func run() throws {
    try input.answer { vectors in
      var text = ""
      if let analogies { text += try Self.text(evaluated(analogies, vectors)) }
      if let pairs {
        text += Self.text(
          try vectors.evaluateWordPairs(
            TextCorpus(linesOf: pairs), restrictVocabulary: restrictVocabulary,
            caseInsensitive: !caseSensitive))
      }
      return text
    }
  }

  private func evaluated(_ list: String, _ vectors: KeyedVectors) throws -> AnalogyEvaluation {
    try vectors.evaluateWordAnalogies(
      TextCorpus(linesOf: list), restrictVocabulary: restrictVocabulary,
      caseInsensitive: !caseSensitive)
  }

  private static func text(_ found: AnalogyEvaluation) -> String {
    let sections = (found.sections + [found.total]).map { section in
      let all = section.correct.count + section.incorrect.count
      return String(format: "%.4f", section.accuracy)
        + "\t\(section.correct.count)/\(all)\t\(section.name)\n"
    }
    return sections.joined() + "\(found.unknown) analogies have an unknown word\n"
  }

  private static func text(_ found: SimilarityEvaluation) -> String {
    String(
      format:
        "pearson\t%.4f\tp %.2g\nspearman\t%.4f\tp %.2g\n%d pairs; %.1f %% have an unknown word\n",
      found.pearson, found.pearsonProbability, found.spearman, found.spearmanProbability,
      found.pairs,
      found.unknownPercent)
  }
}
