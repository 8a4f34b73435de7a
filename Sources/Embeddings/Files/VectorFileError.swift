/// What is wrong with a file of word vectors, and where.
public enum VectorFileError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file ends before what was announced.
  case truncated(offset: Int, expected: String)
  /// Something else stands there than the format has.
  case malformed(offset: Int, problem: String)
  /// A file that cannot be written; what was there before is still there.
  case unwritable(path: String, reason: String)
  /// A word that the format cannot hold.
  case unwritableWord(String)
  /// The system refuses to read the file.
  case unreadable(file: String, reason: String)

  static func noWords(offset: Int) -> VectorFileError {
    .malformed(offset: offset, problem: "a file without words; vectors need at least one")
  }

  public var description: String {
    switch self {
    case .truncated(let offset, let expected):
      "the file ends at byte \(offset), where \(expected) was expected"
    case .unwritable(let path, let reason): "cannot write '\(path)': \(reason)"
    case .malformed(let offset, let problem): "byte \(offset): \(problem)"
    case .unwritableWord(let word):
      "the word '\(word)' holds a space, a line break or a zero, which this format takes as an end"
    case .unreadable(let file, let reason): "cannot read '\(file)': \(reason)"
    }
  }
}
