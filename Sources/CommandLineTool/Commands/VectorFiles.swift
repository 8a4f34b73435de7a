import Diagnostics
import Embeddings

/// Files of vectors and models as the command line names them.
enum VectorFiles {
  /// Reads a file and says its name before what is wrong in it.
  static func read<Contents>(_ path: String, _ body: () throws -> Contents) throws -> Contents {
    do {
      return try body()
    } catch let problem as VectorFileError {
      // What cannot be opened is named already.
      if case .unreadable = problem { throw problem }
      throw Diagnostic("'\(path)': \(problem)")
    } catch let problem as EmbeddingError {
      throw Diagnostic("'\(path)': \(problem)")
    }
  }
}
