import ArgumentParser
import Embeddings
import Foundation

/// How word vectors are written.
enum VectorFormat: String, ExpressibleByArgument, CaseIterable {
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

  /// What a path asks for by its ending or by being a folder; text where it has no ending, as devices and
  /// pipes have none. Nil for an ending that is not known.
  init?(path: String) {
    let name = path.split(separator: "/").last?.lowercased() ?? ""
    let ending = name.dropFirst().split(separator: ".", omittingEmptySubsequences: false).dropFirst().last
    if path.hasSuffix("/") || Self.isModelFolder(path) {
      self = .folder
    } else if name.hasSuffix(".glove.txt") {
      self = .glove
    } else {
      switch ending {
      case nil, "txt", "vec": self = .word2vec
      case "bin": self = .binary
      case "glove": self = .glove
      case "safetensors": self = .safetensors
      default: return nil
      }
    }
  }

  /// Whether a folder is there that holds such vectors, or nothing. Files are not put beside others
  /// unasked.
  private static func isModelFolder(_ path: String) -> Bool {
    guard OutputFile.kind(of: path) == .folder else { return false }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? ["?"]
    return names.isEmpty || names.contains("model.safetensors")
  }

  /// The format of a single file; nil for a folder.
  var file: VectorFileFormat? {
    switch self {
    case .word2vec: .word2vec
    case .binary: .binary
    case .glove: .glove
    case .safetensors: .safetensors
    case .folder: nil
    }
  }
}
