import ArgumentParser

/// What a run can be written as.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case text, markdown, html, json, swift

  /// The format that a file's name asks for.
  init?(path: String) {
    switch path.split(separator: "/").last?.split(separator: ".").last {
    case "md": self = .markdown
    case "html": self = .html
    case "json": self = .json
    case "swift": self = .swift
    case "txt": self = .text
    default: return nil
    }
  }
}
