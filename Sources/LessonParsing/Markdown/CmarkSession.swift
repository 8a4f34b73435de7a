internal import CCmark
import Diagnostics
import LessonModel
import Synchronization

/// cmark-gfm, of which a process has one.
///
/// cmark keeps the special characters of its extensions in tables of the whole process: parses that
/// overlap come out wrong. So all of them go through this lock.
struct CmarkSession {
  static let shared = Mutex(CmarkSession())

  private let math: MathExtension?

  private init() {
    cmark_gfm_core_extensions_ensure_registered()
    math = MathExtension()
  }

  /// Parses a file, without its byte-order mark and with `hiddenLines` blank lines at its top.
  func tree(
    of source: SourceText, file: String, hiddenLines: Int,
    extensions: MarkdownParser.Extensions
  ) -> MarkdownTree {
    // Creating an extension fails only where memory does.
    guard let math else { return MarkdownTree() }
    let options = extensions.contains(.footnotes) ? CMARK_OPT_FOOTNOTES : CMARK_OPT_DEFAULT
    guard let parser = cmark_parser_new(options) else { return MarkdownTree() }
    defer { cmark_parser_free(parser) }
    math.state.reset(lines: extensions.contains(.maths) ? Self.lines(of: source, hiddenLines) : [])
    if extensions.contains(.maths) { math.attach(to: parser) }
    for (option, name) in Self.names where extensions.contains(option) {
      cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
    }
    feed(source, hiddenLines, to: parser)
    guard let root = CmarkNode(cmark_parser_finish(parser)) else { return MarkdownTree() }
    defer { cmark_node_free(root.pointer) }
    var builder = TreeBuilder(source: source, file: file, math: math)
    let blocks = builder.document(root)
    return MarkdownTree(blocks: blocks, diagnostics: builder.problems.found)
  }

  private static let names: [(MarkdownParser.Extensions, String)] = [
    (.tables, "table"), (.strikethrough, "strikethrough"), (.autolinks, "autolink"),
    (.taskLists, "tasklist"),
  ]

  private static func lines(of source: SourceText, _ hiddenLines: Int) -> [ArraySlice<UInt8>] {
    source.lines.enumerated().map { index, range in
      index < hiddenLines ? [] : source.bytes[range]
    }
  }

  private func feed(_ source: SourceText, _ hiddenLines: Int, to parser: OpaquePointer) {
    let blank = [UInt8](repeating: 0x0A, count: hiddenLines)
    let start =
      hiddenLines == 0
      ? source.markLength
      : hiddenLines < source.lines.count
        ? source.lines[hiddenLines].lowerBound : source.bytes.count
    for part in [blank[...], source.bytes[start...]] where !part.isEmpty {
      part.withUnsafeBytes { bytes in
        let characters = bytes.bindMemory(to: CChar.self)
        cmark_parser_feed(parser, characters.baseAddress, characters.count)
      }
    }
  }
}

/// A document and what was wrong with it.
struct MarkdownTree: Sendable {
  var blocks: [Block] = []
  var diagnostics: [Diagnostic] = []
}
