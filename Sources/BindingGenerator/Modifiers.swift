internal import SwiftSyntax

// What stands in front of a declaration.
extension SyntaxProtocol {
  /// Whether a line `// konspekt:hide` stands above the declaration.
  var isMarkedHidden: Bool {
    leadingTrivia.contains { piece in
      if case .lineComment(let text) = piece { text.hasPrefix("// konspekt:hide") } else { false }
    }
  }

  /// The documentation comment without its slashes.
  var documentation: String {
    let lines = leadingTrivia.compactMap { piece -> String? in
      guard case .docLineComment(let text) = piece else { return nil }
      let line = text.dropFirst(3)
      return String(line.first == " " ? line.dropFirst() : line)
    }
    return lines.joined(separator: "\n")
  }
}

extension WithModifiersSyntax {
  func has(_ modifier: String) -> Bool {
    modifiers.contains { $0.name.text == modifier && $0.detail == nil }
  }

  /// Whether a modifier such as `private(set)` keeps writing inside the library.
  var hasRestrictedSetter: Bool { modifiers.contains { $0.detail?.detail.text == "set" } }

  /// The modifiers that say how a member is used, `public` first.
  var usage: [String] {
    let kept: Set<String> = ["static", "mutating", "prefix", "postfix"]
    return ["public"] + modifiers.map { $0.name.text }.filter(kept.contains)
  }
}

extension TokenSyntax {
  /// The identifier without backticks.
  var plain: String { text.hasPrefix("`") ? String(text.dropFirst().dropLast()) : text }
}
