import SwiftSyntax

/// The `///` lines and `/** … */` blocks above a declaration.
enum DocumentationComment {
  static func text(of node: some SyntaxProtocol) -> String? {
    var lines: [String] = []
    for piece in node.leadingTrivia {
      switch piece {
      case .docLineComment(let text): lines.append(line(text.dropFirst(3)))
      case .docBlockComment(let text):
        lines += text.dropFirst(3).dropLast(2).split(separator: "\n", omittingEmptySubsequences: false)
          .map { line($0.drop { $0 == " " }.trimmingStar) }
      // A blank line separates a comment from what follows it.
      case .newlines(let count) where count > 1: lines = []
      default: break
      }
    }
    let text = lines.joined(separator: "\n").trimmingBlankLines
    return text.isEmpty ? nil : text
  }

  /// The comment lines of a declaration text, which is cut by bytes.
  static func text(above code: some StringProtocol) -> String? {
    let lines = code.split(separator: "\n").map { $0.drop { $0 == " " } }
      .filter { $0.hasPrefix("///") }.map { line($0.dropFirst(3)) }
    return lines.isEmpty ? nil : lines.joined(separator: "\n")
  }

  private static func line(_ text: some StringProtocol) -> String {
    String(text.first == " " ? text.dropFirst() : text[...])
  }
}

extension Substring {
  fileprivate var trimmingStar: Substring { hasPrefix("*") ? dropFirst() : self }
}

extension String {
  fileprivate var trimmingBlankLines: String {
    var lines = split(separator: "\n", omittingEmptySubsequences: false)[...]
    while lines.first?.allSatisfy(\.isWhitespace) == true { lines = lines.dropFirst() }
    while lines.last?.allSatisfy(\.isWhitespace) == true { lines = lines.dropLast() }
    return lines.joined(separator: "\n")
  }
}
