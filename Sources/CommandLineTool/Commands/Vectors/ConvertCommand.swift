import ArgumentParser
import Embeddings

struct ConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert", abstract: "Writes vectors in another format.",
    discussion: """
      The ending of the path says how vectors are written; --format overrides it.

      Examples:
        konspekt vectors convert glove.6B.100d.txt -o glove.bin
        konspekt vectors convert kjv.vec -o kjv.txt --format glove
        konspekt vectors convert kjv.vec -o kjv-vectors/
      """)

  @OptionGroup var input: VectorInput
  @OptionGroup var output: VectorOutput

  func validate() throws {
    try DistinctFiles(reads: [input.file]).check(writing: [output.output])
  }

  func run() throws {
    try input.answer { vectors in
      try output.check()
      try output.write(vectors, method: "Konspekt")
      return ""
    }
  }
}
