import LessonModel

/// Collects a page's footnotes: references as they are met, notes for the end of the page.
struct Footnotes {
  /// A note that is referred to.
  struct Note {
    var label: String
    var index: Int
    var occurrences: Int
    var blocks: [Block]
  }

  private var definitions: [String: [Block]] = [:]
  private var references: [String: (index: Int, occurrences: Int)] = [:]

  mutating func define(_ label: String, _ blocks: [Block]) {
    let key = label.lowercased()
    if definitions[key] == nil { definitions[key] = blocks }
  }

  mutating func reference(label: String, index: Int, occurrence: Int) -> String {
    let most = max(occurrence, references[label.lowercased()]?.occurrences ?? 0)
    references[label.lowercased()] = (index, most)
    let id = Self.referenceID(index, occurrence)
    return "<sup class=\"footnote-ref\"><a href=\"#fn-\(index)\" id=\"\(id)\" role=\"doc-noteref\">"
      + "\(index)</a></sup>"
  }

  static func referenceID(_ index: Int, _ occurrence: Int) -> String {
    occurrence > 1 ? "fnref-\(index)-\(occurrence)" : "fnref-\(index)"
  }

  /// The notes referred to so far, by number.
  var notes: [Note] {
    references.compactMap { label, reference in
      definitions[label].map {
        Note(
          label: label, index: reference.index, occurrences: reference.occurrences, blocks: $0)
      }
    }.sorted { $0.index < $1.index }
  }
}
