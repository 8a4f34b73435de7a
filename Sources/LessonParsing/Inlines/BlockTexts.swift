import LessonModel

extension Block {
  /// Calls `body` with each run of inlines in the block and the blocks inside, in reading order.
  func visitTexts(_ body: (_ inlines: [Inline], _ isInTable: Bool) -> Void) {
    switch content {
    case .paragraph(let inlines), .heading(_, let inlines): body(inlines, false)
    case .table(let table):
      for cells in [table.header] + table.rows { for cell in cells { body(cell, true) } }
    default: for block in children { block.visitTexts(body) }
    }
  }

  /// The blocks inside of quotes, lists and footnotes.
  var children: [Block] {
    switch content {
    case .quote(let blocks), .footnoteDefinition(_, let blocks): blocks
    case .list(let list): list.items.flatMap(\.blocks)
    default: []
    }
  }
}

extension Inline {
  /// What emphasis, a link or an image encloses.
  var children: [Inline] {
    switch content {
    case .emphasis(let inlines), .strong(let inlines), .strikethrough(let inlines),
      .link(_, _, let inlines), .image(_, _, let inlines):
      inlines
    default: []
    }
  }
}
