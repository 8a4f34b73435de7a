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
    /// A folder as the Hugging Face Hub expects it.
    case folder
  }

  @Option(name: .shortAndLong, help: ArgumentHelp("The file to write.", valueName: "path"))
  var output: String

  @Option(
    help: """
      How vectors are written: word2vec's text or binary format, GloVe's text, which has no first \
      line, safetensors, or a folder for the Hugging Face Hub with a card, vocabulary and vectors.
      """)
  var format: Format = .word2vec

  /// Refuses what cannot be written before hours are spent on it.
  func check() throws(Diagnostic) {
    if format != .folder { try OutputFile.checkWritable(output) }
  }

  /// - Parameter method: How the vectors were trained, for the card of a folder.
  func write(_ vectors: KeyedVectors, method: String? = nil) throws {
    guard format == .folder else {
      let format = VectorFileFormat(rawValue: format.rawValue) ?? .word2vec
      return try vectors.write(to: output, format: format)
    }
    let name = output.split(separator: "/").last.map(String.init) ?? output
    try vectors.writeModelFolder(
      to: output, card: ModelCard(title: name, method: method ?? "Konspekt"))
  }
}
