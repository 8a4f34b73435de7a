/// Dictionary data that is not there or cannot be read.
public enum LemmaDataError: Error, Hashable, Sendable, CustomStringConvertible {
  /// No such file, and what brings it.
  case missing(file: String, remedy: String)
  /// What stands from this byte on does not have the form that it should have.
  case damaged(file: String, offset: Int)

  public var description: String {
    switch self {
    case .missing(let file, let remedy): "there is no dictionary file '\(file)'; \(remedy)"
    case .damaged(let file, let offset):
      "the dictionary file '\(file)' is damaged at byte \(offset); remove it and run 'make deps', or reinstall its package"
    }
  }
}
