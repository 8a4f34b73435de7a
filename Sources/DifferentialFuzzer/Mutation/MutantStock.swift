import Foundation

/// The programs and lessons that mutants are made of.
struct MutantStock {
  /// One file.
  struct Original {
    enum Kind: String { case program, lesson }

    var kind: Kind
    var text: String
    var pieces: [Substring]

    /// What the file of a mutant ends in.
    var ending: String { kind == .lesson ? "md" : "swift" }
  }

  let originals: [Original]

  /// - Parameter folders: Everything below them that ends in `.swift` or `.md`, in the order of its path.
  init(folders: [String]) throws {
    var files: [String] = []
    for folder in folders {
      let inside = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
      files += inside.sorted().map { "\(folder)/\($0)" }
    }
    originals = try files.compactMap { file in
      guard file.hasSuffix(".swift") || file.hasSuffix(".md") else { return nil }
      let text = try String(contentsOfFile: file, encoding: .utf8)
      return Original(
        kind: file.hasSuffix(".md") ? .lesson : .program, text: text, pieces: Self.pieces(of: text))
    }
  }

  /// Words, numbers and single other characters.
  static func pieces(of text: String) -> [Substring] {
    var pieces: [Substring] = []
    var rest = text[...]
    while let first = rest.first {
      let isWord = { (character: Character) in
        character.isLetter || character.isNumber || character == "_"
      }
      let piece = isWord(first) ? rest.prefix(while: isWord) : rest.prefix(1)
      pieces.append(piece)
      rest = rest[piece.endIndex...]
    }
    return pieces
  }
}
