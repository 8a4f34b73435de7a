import ArgumentParser
import Diagnostics
import Embeddings

/// Where word vectors go, and how they are written.
struct VectorOutput: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      """
      The file to write; its ending says how: .txt and .vec word2vec's text, .bin its binary format, \
      .glove GloVe's text, .safetensors tensors, / a folder for the Hugging Face Hub.
      """, valueName: "path"))
  var output: String

  @Option(
    help: """
      How vectors are written, whatever the path ends with: word2vec's text or binary format, GloVe's \
      text, which has no first line, safetensors, or a folder with a card, vocabulary and vectors.
      """)
  var format: VectorFormat?

  func validate() throws { _ = try chosenFormat() }

  /// What `--format` says, or else the path.
  private func chosenFormat() throws(ValidationError) -> VectorFormat {
    guard let chosen = format ?? VectorFormat(path: output) else {
      throw ValidationError(
        """
        '\(output)' does not say how vectors are written. Known endings are .txt and .vec (word2vec's text), \
        .bin (its binary format), .glove (GloVe's text), .safetensors, and / (a folder for the Hugging Face \
        Hub); --format takes any path.
        """)
    }
    return chosen
  }

  /// Refuses what cannot be written before hours are spent on it.
  func check() throws {
    if try chosenFormat() == .folder {
      try OutputFile.checkFolder(output)
    } else {
      try OutputFile.checkWritable(output)
    }
  }

  /// - Parameter method: How the vectors were trained, for the card of a folder.
  func write(_ vectors: KeyedVectors, method: String) throws {
    guard let form = try chosenFormat().file else {
      let name = output.split(separator: "/").last.map(String.init) ?? output
      let path = output.count > 1 && output.hasSuffix("/") ? String(output.dropLast()) : output
      return try vectors.writeModelFolder(to: path, card: ModelCard(title: name, method: method))
    }
    try vectors.write(to: output, format: form)
  }
}
