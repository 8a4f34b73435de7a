/// The headings of a page and their anchors.
struct Contents {
  struct Entry: Hashable {
    var level: Int
    var anchor: String
    /// HTML.
    var title: String
  }

  private(set) var entries: [Entry] = []
  private var taken: [String: Int] = [:]

  /// An anchor as GitHub makes it, so that a lesson's own links hold on both: lower case, spaces to
  /// hyphens, punctuation dropped, repetitions numbered.
  mutating func anchor(for text: String) -> String {
    var anchor = ""
    for character in text.lowercased() {
      if character.isLetter || character.isNumber || character == "-" || character == "_" {
        anchor.append(character)
      } else if character == " " {
        anchor.append("-")
      }
    }
    if anchor.isEmpty { anchor = "section" }
    let count = taken[anchor, default: 0]
    taken[anchor] = count + 1
    return count == 0 ? anchor : self.anchor(for: "\(anchor)-\(count)")
  }

  mutating func add(_ entry: Entry) {
    entries.append(entry)
  }

  /// Worth a place on the page from this many sections on.
  private static let fewestSections = 3

  /// Sections and their subsections, nested lists; empty for a short page.
  func html(words: PageWords) -> String {
    let shown = entries.filter { (2...3).contains($0.level) }
    guard shown.count >= Self.fewestSections else { return "" }
    var items = ""
    var isInside = false
    var hasItem = false
    for entry in shown {
      if entry.level == 3, !isInside {
        if !hasItem { items += "<li>" }
        items += "<ol>\n"
      } else if entry.level == 2, isInside {
        items += "</li>\n</ol>\n</li>\n"
      } else if hasItem {
        items += "</li>\n"
      }
      isInside = entry.level == 3
      hasItem = true
      items += "<li><a href=\"#\(HTMLText.escaped(entry.anchor))\">\(entry.title)</a>"
    }
    items += isInside ? "</li>\n</ol>\n</li>\n" : "</li>\n"
    return "<nav class=\"contents\" aria-label=\"\(words.contents)\">\n<p>\(words.contents)</p>\n"
      + "<ol>\n\(items)</ol>\n</nav>\n"
  }
}
