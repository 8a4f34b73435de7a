internal import CCmark

/// The cmark extension that takes formulas out of the text before emphasis and escapes are read.
///
/// It must be attached before `table`, which claims every line that continues a paragraph. cmark calls
/// plain C functions, so what they need hangs on the extension itself; only the holder of cmark's lock
/// (``CmarkSession``) may touch it.
final class MathExtension {
  /// What cmark attaches to a parser.
  let handle: OpaquePointer
  let state = State()

  /// What one parse has found so far.
  final class State {
    /// Formulas in lines; a node's user data is its index here plus one.
    var spans: [MathScanner.Span] = []
    /// Where a `$$` that shares its line with TeX finds its end.
    var closers = DisplayClosers([])
    private var block: OpaquePointer?
    private var scanner = MathScanner([])

    func reset(lines: [ArraySlice<UInt8>]) {
      spans = []
      block = nil
      closers = DisplayClosers(lines)
    }

    /// Searches in the text of a block, which is copied when a first mark is met in it.
    func scan<Result>(
      _ block: OpaquePointer, _ search: (inout MathScanner) -> Result
    ) -> Result {
      if self.block != block {
        self.block = block
        scanner = MathScanner(CmarkNode(block).contentBytes)
      }
      return search(&scanner)
    }
  }

  init?() {
    guard let handle = cmark_syntax_extension_new("konspekt-math") else { return nil }
    self.handle = handle
    cmark_syntax_extension_set_private(handle, Unmanaged.passUnretained(state).toOpaque(), nil)
    var characters: UnsafeMutablePointer<cmark_llist>?
    for character in "$()".utf8 {
      let data = UnsafeMutableRawPointer(bitPattern: UInt(character))
      characters = cmark_llist_append(cmark_get_default_mem_allocator(), characters, data)
    }
    cmark_syntax_extension_set_special_inline_chars(handle, characters)
    cmark_syntax_extension_set_match_inline_func(handle, matchInline)
    cmark_syntax_extension_set_open_block_func(handle, openBlock)
    cmark_syntax_extension_set_match_block_func(handle, matchBlock)
  }

  func attach(to parser: OpaquePointer) {
    cmark_parser_attach_syntax_extension(parser, handle)
    // cmark's core would swallow the backslash of `\(`; escapes of parentheses are done here instead.
    cmark_parser_set_backslash_ispunct_func(parser) { character in
      let byte = UInt8(bitPattern: character)
      let isParenthesis = byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")")
      return MathExtension.isPunctuation(byte) && !isParenthesis ? 1 : 0
    }
  }

  static func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }

  static func state(of handle: OpaquePointer?) -> State? {
    guard let pointer = cmark_syntax_extension_get_private(handle) else { return nil }
    return Unmanaged<State>.fromOpaque(pointer).takeUnretainedValue()
  }
}

private func matchInline(
  handle: OpaquePointer?, parser: OpaquePointer?, parent: OpaquePointer?, character: UInt8,
  inline: OpaquePointer?
) -> OpaquePointer? {
  let offset = Int(cmark_inline_parser_get_offset(inline))
  guard let parent, let state = MathExtension.state(of: handle) else { return nil }
  if character == UInt8(ascii: "$") {
    guard let span = state.scan(parent, { $0.formula(atDollar: offset) }) else { return nil }
    return formulaNode(span, handle, inline, state)
  }
  // cmark asks about every character that starts a piece of text, not only about those listed.
  guard character == UInt8(ascii: "(") || character == UInt8(ascii: ")"), offset > 0,
    cmark_inline_parser_peek_at(inline, Int32(offset - 1)) == UInt8(ascii: "\\"),
    state.scan(parent, { $0.isEscaped(offset) })
  else { return nil }
  cmark_node_unput(parent, 1)
  if character == UInt8(ascii: "("),
    let span = state.scan(parent, { $0.formula(atParenthesis: offset) })
  {
    return formulaNode(span, handle, inline, state)
  }
  // No formula: an escaped parenthesis, as core would have read it.
  let node = cmark_node_new(CMARK_NODE_TEXT)
  cmark_node_set_literal(node, character == UInt8(ascii: "(") ? "(" : ")")
  cmark_inline_parser_set_offset(inline, Int32(offset + 1))
  return node
}

/// Table cells accept only cmark's own inline types, so a formula is a code node with a mark on it.
private func formulaNode(
  _ span: MathScanner.Span, _ handle: OpaquePointer?, _ inline: OpaquePointer?,
  _ state: MathExtension.State
) -> OpaquePointer? {
  state.spans.append(span)
  let node = cmark_node_new_with_ext(CMARK_NODE_CODE, handle)
  cmark_node_set_user_data(node, UnsafeMutableRawPointer(bitPattern: state.spans.count))
  cmark_inline_parser_set_offset(inline, Int32(span.range.upperBound))
  return node
}

/// A block is a code block with a mark on it, so that cmark itself collects its lines.
private func openBlock(
  handle: OpaquePointer?, indented: Int32, parser: OpaquePointer?, container: OpaquePointer?,
  input: UnsafeMutablePointer<UInt8>?, length: Int32
) -> OpaquePointer? {
  let start = Int(cmark_parser_get_first_nonspace(parser))
  guard indented == 0, let input, start + 1 < Int(length),
    input[start] == UInt8(ascii: "$"), input[start + 1] == UInt8(ascii: "$"),
    let state = MathExtension.state(of: handle)
  else { return nil }
  let line = DisplayLine(
    ArraySlice(UnsafeBufferPointer(start: input, count: Int(length))[start...]))
  let number = Int(cmark_parser_get_line_number(parser))
  switch line.opening {
  case .whole, .alone: break
  case .begun: guard state.closers.hasCloser(after: number) else { return nil }
  case .none: return nil
  }
  let node = cmark_parser_add_child(parser, container, CMARK_NODE_CODE_BLOCK, Int32(start + 1))
  cmark_node_set_syntax_extension(node, handle)
  if case .whole = line.opening { markClosed(node) }
  return node
}

private func matchBlock(
  handle: OpaquePointer?, parser: OpaquePointer?, input: UnsafeMutablePointer<UInt8>?,
  length: Int32, node: OpaquePointer?
) -> Int32 {
  guard let input, cmark_node_get_user_data(node) == nil else { return 0 }
  let start = min(Int(cmark_parser_get_offset(parser)), Int(length))
  let line = ArraySlice(UnsafeBufferPointer(start: input, count: Int(length))[start...])
  if DisplayLine(line).closes { markClosed(node) }
  return 1
}

private func markClosed(_ node: OpaquePointer?) {
  cmark_node_set_user_data(node, UnsafeMutableRawPointer(bitPattern: 1))
}
