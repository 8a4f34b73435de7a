import ArgumentParser
import Corpora
import Embeddings
import Foundation

/// What a model is trained with.
struct CorpusOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "A text file in UTF-8: a sentence in each line, its words between spaces.",
      valueName: "corpus"))
  var file: String

  @Option(
    help: ArgumentHelp(
      "The corpus is JSON Lines; the sentence is this field of each object.", valueName: "name"))
  var field: String?

  var corpus: TextCorpus {
    field.map { TextCorpus(jsonLinesOf: file, field: $0) } ?? TextCorpus(linesOf: file)
  }
}

/// How the work is spread and how it is repeated.
struct ThreadOptions: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Threads that compute at the same time; all processors by default.", valueName: "count"))
  var threads: Int?

  @Flag(
    help: """
      Gives the same bytes each time, whatever --threads says: one thread takes one step after another.
      """)
  var deterministic = false

  @Option(parsing: .unconditional, help: "Where the random numbers begin.")
  var seed = 1

  func validate() throws {
    if let threads, !(1...1024).contains(threads) {
      throw ValidationError("--threads needs a number from 1 to 1024.")
    }
  }

  /// What these options say of the mode; nil where they say nothing.
  var chosenMode: TrainingMode? { deterministic || threads != nil ? mode : nil }

  var mode: TrainingMode {
    if deterministic { return .deterministic }
    return .fast(threads: threads ?? ProcessInfo.processInfo.activeProcessorCount)
  }
}
