internal import CCmark

/// A node of cmark's tree, alive as long as the tree is.
struct CmarkNode: Equatable {
  let pointer: OpaquePointer

  init(_ pointer: OpaquePointer) { self.pointer = pointer }

  init?(_ pointer: OpaquePointer?) {
    guard let pointer else { return nil }
    self.pointer = pointer
  }

  var type: cmark_node_type { cmark_node_get_type(pointer) }
  var typeName: String { Self.string(cmark_node_get_type_string(pointer)) }
  var literal: String { Self.string(cmark_node_get_literal(pointer)) }
  var firstChild: CmarkNode? { CmarkNode(cmark_node_first_child(pointer)) }
  var next: CmarkNode? { CmarkNode(cmark_node_next(pointer)) }
  var extensionHandle: OpaquePointer? { cmark_node_get_syntax_extension(pointer) }

  var children: [CmarkNode] {
    var nodes: [CmarkNode] = []
    var child = firstChild
    while let node = child {
      nodes.append(node)
      child = node.next
    }
    return nodes
  }

  // Lines and columns from 1, the end column inclusive; 0 where cmark does not know.
  var startLine: Int { Int(cmark_node_get_start_line(pointer)) }
  var startColumn: Int { Int(cmark_node_get_start_column(pointer)) }
  var endLine: Int { Int(cmark_node_get_end_line(pointer)) }
  var endColumn: Int { Int(cmark_node_get_end_column(pointer)) }

  /// The text that the node's inline children were read from: its lines without what stands before them.
  var contentBytes: [UInt8] {
    Array(Self.string(cmark_node_get_string_content(pointer)).utf8)
  }

  static func string(_ text: UnsafePointer<CChar>?) -> String {
    text.map { String(cString: $0) } ?? ""
  }

  /// The text of all leaves below, however deep.
  var flatText: String {
    var text = ""
    let iterator = cmark_iter_new(pointer)
    defer { cmark_iter_free(iterator) }
    while cmark_iter_next(iterator) != CMARK_EVENT_DONE {
      guard cmark_iter_get_event_type(iterator) == CMARK_EVENT_ENTER else { continue }
      let node = cmark_iter_get_node(iterator)
      switch cmark_node_get_type(node) {
      case CMARK_NODE_TEXT, CMARK_NODE_CODE: text += Self.string(cmark_node_get_literal(node))
      case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: text += " "
      default: break
      }
    }
    return text
  }
}
