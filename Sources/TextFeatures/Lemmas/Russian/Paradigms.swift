/// How words change: for each paradigm, the ending, the tag and the prefix of each of its forms.
///
///     u16 n, n × (u16 3·k, k × u16 endings, k × u16 tags, k × u16 prefixes)
struct Paradigms: Sendable {
  private let file: FileBytes
  /// Where the endings of each paradigm start.
  private let starts: [Int]
  private let formCounts: [Int]

  init(_ file: FileBytes) throws(LemmaDataError) {
    var starts: [Int] = []
    var formCounts: [Int] = []
    var offset = 2
    for _ in 0..<(try file.half(at: 0)) {
      let count = try file.half(at: offset)
      offset += 2
      guard count > 0, count % 3 == 0, offset + 2 * count <= file.count else {
        throw file.damaged(at: offset - 2)
      }
      starts.append(offset)
      formCounts.append(count / 3)
      offset += 2 * count
    }
    guard offset == file.count else { throw file.damaged(at: offset) }
    self.file = file
    self.starts = starts
    self.formCounts = formCounts
  }

  /// A form of a paradigm, as the numbers of its parts.
  struct Form {
    let ending: Int
    let tag: Int
    let prefix: Int
  }

  func formCount(_ paradigm: Int) -> Int { formCounts[paradigm] }

  /// - Throws: ``LemmaDataError/damaged(file:offset:)`` where there is no such form.
  func form(_ index: Int, of paradigm: Int) throws(LemmaDataError) -> Form {
    guard paradigm < starts.count, index < formCounts[paradigm] else {
      throw file.damaged(at: file.count)
    }
    let count = formCounts[paradigm]
    let start = starts[paradigm] + 2 * index
    return Form(
      ending: try file.half(at: start), tag: try file.half(at: start + 2 * count),
      prefix: try file.half(at: start + 4 * count))
  }

  /// The damage of a form whose parts do not exist.
  func damaged(_ index: Int, of paradigm: Int) -> LemmaDataError {
    file.damaged(at: starts[paradigm] + 2 * index)
  }
}
