import ArgumentParser
import Embeddings

struct ConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert", abstract: "Writes vectors in another format.",
    discussion: """
      Examples:
        konspekt vectors convert glove.6B.100d.txt -o glove.bin --format binary
        konspekt vectors convert kjv.vec -o kjv-vectors --format folder
      """)

  @OptionGroup var input: VectorInput
  @OptionGroup var output: VectorOutput

  func run() throws {
    try input.answer { vectors in
      try output.check()
      try output.write(vectors)
      return ""
    }
  }
}
