import ArgumentParser
import Diagnostics
import Embeddings

/// Where word vectors go, and how they are written.
struct VectorOutput: ParsableArguments {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    /// A line with the number of words and components, then a line for each word.
    case word2vec
    /// The same with components as single-precision numbers.
    case binary
    /// Lines of words without the first one.
    case glove
    /// Tensors for Hugging Face's library.
    case safetensors
  }

  @Option(name: .shortAndLong, help: ArgumentHelp("The file to write.", valueName: "path"))
  var output: String

  @Option(
    help: """
      How vectors are written: word2vec's text or binary format, GloVe's text, which has no first \
      line, or safetensors.
      """)
  var format: Format = .word2vec

  /// Refuses what cannot be written before hours are spent on it.
  func check() throws(Diagnostic) { try OutputFile.checkWritable(output) }

  func write(_ vectors: KeyedVectors) throws {
    try vectors.write(to: output, format: VectorFileFormat(rawValue: format.rawValue) ?? .word2vec)
  }
}
