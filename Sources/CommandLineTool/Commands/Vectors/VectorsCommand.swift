import ArgumentParser
import Diagnostics
import Embeddings
import Foundation

/// `konspekt vectors`: questions to a file of word vectors.
struct VectorsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vectors",
    abstract: "Asks a file of word vectors, or writes it in another format.",
    discussion: """
      Files in word2vec's text and binary format, GloVe's text, safetensors and fastText's models are \
      told apart by their beginning.

      Example: konspekt vectors neighbors kjv.vec king
      """,
    subcommands: [
      NeighborsCommand.self, AnalogyCommand.self, SimilarityCommand.self, EvaluateCommand.self,
      ConvertCommand.self,
    ])
}

/// A file of vectors, and what is said about mistakes.
struct VectorInput: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "The file of vectors, or a folder as 'convert' writes it.", valueName: "vectors"))
  var file: String

  @OptionGroup var reporting: ReportingOptions

  /// Reads the vectors and answers; what goes wrong is reported.
  func answer(_ body: (KeyedVectors) throws -> String) throws {
    let reporter = reporting.reporter()
    do {
      let answer = try body(try read())
      if let problem = StandardOutput().write(answer) { throw problem }
    } catch {
      let diagnostic = error as? Diagnostic
      reporter.report(diagnostic ?? Diagnostic("\(error)"))
      // A question that has no answer is not a request that cannot be carried out.
      throw error is UnknownWord ? ExitCode(1) : ExitCode.notCarriedOut
    }
  }

  private func read() throws -> KeyedVectors {
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: file, isDirectory: &isFolder)
    return try VectorFiles.read(file) {
      exists && isFolder.boolValue
        ? try KeyedVectors(modelFolder: file) : try KeyedVectors(contentsOf: file)
    }
  }
}

/// A list of words asked of a file of vectors.
struct NeighborInput: ParsableArguments {
  @OptionGroup var input: VectorInput
  @Option(
    parsing: .unconditional, help: ArgumentHelp("How many words are listed.", valueName: "count"))
  var top = 10

  /// Lists a word and a number a line.
  ///
  /// - Parameter find: Gets the vectors and how many words are wanted.
  func answer(_ find: (KeyedVectors, Int) throws -> [Neighbor]) throws {
    try input.answer { vectors in
      try find(vectors, top).map { "\($0.word)\t\(String(format: "%.4f", $0.similarity))\n" }
        .joined()
    }
  }
}

struct NeighborsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "neighbors", abstract: "The words most similar to a word, with their cosines.",
    discussion: "Example: konspekt vectors neighbors kjv.vec king --top 5")

  @OptionGroup var list: NeighborInput
  @Argument(help: "The word.") var word: String

  func run() throws {
    try list.answer { vectors, top in try vectors.mostSimilar(to: word, topN: top) }
  }
}

struct AnalogyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "analogy",
    abstract: "The words that complete an analogy: a is to b as c is to what?",
    discussion: "Example: konspekt vectors analogy kjv.vec man king woman")

  @OptionGroup var list: NeighborInput
  @Argument(help: "The first word of the known pair.") var a: String
  @Argument(help: "Its partner.") var b: String
  @Argument(help: "The word whose partner is asked for.") var c: String
  @Flag(help: "Multiplies similarities in place of adding vectors (3CosMul).") var product = false

  func run() throws {
    try list.answer { vectors, top in
      product
        ? try vectors.mostSimilarByProduct(positive: [b, c], negative: [a], topN: top)
        : try vectors.mostSimilar(positive: [b, c], negative: [a], topN: top)
    }
  }
}

struct SimilarityCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "similarity", abstract: "The cosine between the vectors of two words.",
    discussion: "Example: konspekt vectors similarity kjv.vec king queen")

  @OptionGroup var input: VectorInput
  @Argument(help: "A word.") var word: String
  @Argument(help: "Another one.") var other: String

  func run() throws {
    try input.answer { String(format: "%.6f\n", try $0.similarity(word, other)) }
  }
}
