import Diagnostics
public import LessonModel
import Synchronization

/// Reads GitHub-flavoured Markdown.
///
///     let blocks = MarkdownParser().parse("the loss is $-\\ln p$")
///
/// Source: the GitHub Flavored Markdown specification 0.29, as cmark-gfm implements it; formulas as
/// ``MathScanner`` says.
public struct MarkdownParser: Sendable {
  /// What is read beyond CommonMark.
  public struct Extensions: OptionSet, Hashable, Sendable {
    public let rawValue: Int

    public init(rawValue: Int) { self.rawValue = rawValue }

    public static let tables = Extensions(rawValue: 1)
    public static let strikethrough = Extensions(rawValue: 2)
    /// Addresses in plain text become links.
    public static let autolinks = Extensions(rawValue: 4)
    public static let taskLists = Extensions(rawValue: 8)
    public static let footnotes = Extensions(rawValue: 16)
    /// `$…$`, `$$…$$`, `\(…\)` and `` $`…`$ ``. `math` fences are formulas always.
    public static let maths = Extensions(rawValue: 32)
    /// What a lesson may use.
    public static let all: Extensions = [
      .tables, .strikethrough, .autolinks, .taskLists, .footnotes, .maths,
    ]
  }

  public var extensions: Extensions

  public init(extensions: Extensions = .all) { self.extensions = extensions }

  /// The document's blocks in reading order, footnotes last.
  ///
  /// What nests more than a hundred levels deep is left out.
  public func parse(_ text: String) -> [Block] {
    tree(of: SourceText(text), file: "").blocks
  }

  func tree(of source: SourceText, file: String, hiddenLines: Int = 0) -> MarkdownTree {
    let extensions = extensions
    return CmarkSession.shared.withLock { session in
      session.tree(of: source, file: file, hiddenLines: hiddenLines, extensions: extensions)
    }
  }
}
