/// A data file whose content cannot be used.
public enum CorpusError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The system refuses to read.
  case unreadable(file: String, reason: String)
  /// Bytes that are no UTF-8.
  ///
  /// - Parameters:
  ///   - byte: The place in the file, from 0.
  ///   - line: The line, from 1, where it is known.
  case notUTF8(file: String, byte: Int, line: Int?, value: UInt8)
  /// A line longer than any document.
  case lineTooLong(file: String, byte: Int, line: Int?, limit: Int)
  /// A line that is no JSON object with the field asked for.
  case json(file: String, byte: Int, line: Int?, problem: String)

  public var description: String {
    switch self {
    case .unreadable(let file, let reason): "cannot read '\(file)': \(reason)"
    case .notUTF8(let file, let byte, let line, let value):
      "'\(file)' is not UTF-8: \(place(line, byte)) is 0x\(String(value, radix: 16))"
    case .lineTooLong(let file, let byte, let line, let limit):
      "'\(file)' has a line of more than \(limit >> 20) MB, the one at \(place(line, byte)); put each document on a line of its own"
    case .json(let file, let byte, let line, let problem):
      "'\(file)': \(problem) at \(place(line, byte))"
    }
  }

  private func place(_ line: Int?, _ byte: Int) -> String {
    (line.map { "line \($0), " } ?? "") + "byte \(byte)"
  }
}
