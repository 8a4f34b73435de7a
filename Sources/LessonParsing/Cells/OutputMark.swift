import Diagnostics
import LessonModel

/// How a block marks stored output: an `output` fence, or a comment before or behind it.
enum OutputMark: Hashable {
  /// ` ```output {of=id} `
  case fence(of: String?)
  /// `<!-- output of=id -->`
  case opening(of: String?)
  /// `<!-- /output -->`
  case closing
  /// Looks like one of them, with what is wrong.
  case mistaken(String)

  init?(_ block: Block) {
    switch block.content {
    case .code(let info, _): self.init(info: info)
    case .html(let text): self.init(comment: text)
    default: return nil
    }
  }

  private init?(info: String) {
    let header = FenceHeader(info, at: SourcePosition(line: 1, column: 1))
    guard header.language.text == "output" else { return nil }
    guard let options = header.options, !options.isEmpty else {
      self = .fence(of: nil)
      return
    }
    guard options.count == 1, header.mistake == nil, let id = Self.id(options[0].text) else {
      self = .mistaken("the braces of an output hold 'of=id' only")
      return
    }
    self = .fence(of: id)
  }

  private init?(comment: String) {
    let words = comment.split { $0.isWhitespace }.map(String.init)
    guard words.first == "<!--", words.count > 1 else { return nil }
    switch (words[1], words.count) {
    case ("/output", 3) where words[2] == "-->": self = .closing
    case ("output", 3) where words[2] == "-->": self = .opening(of: nil)
    case ("output", 4) where words[3] == "-->":
      if let id = Self.id(words[2]) {
        self = .opening(of: id)
      } else {
        self = .mistaken("found '\(words[2])' in an output mark, expected 'of=id'")
      }
    case ("output", _), ("/output", _):
      self = .mistaken("an output mark stands on a line of its own")
    default: return nil
    }
  }

  private static func id(_ text: String) -> String? {
    guard text.hasPrefix("of=") else { return nil }
    let id = String(text.dropFirst(3))
    return CellOptionValue.isName(id) ? id : nil
  }
}
