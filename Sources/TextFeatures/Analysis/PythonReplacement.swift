internal import Foundation

/// What `re.sub` puts in place of a match: a text in which `\1` and `\g<name>` stand for groups.
///
/// Source: the module `re` of Python 3.11. A group that took no part is empty.
struct PythonReplacement {
  private enum Part {
    case text(String)
    case group(Int)
    case name(String)
  }

  private let parts: [Part]

  /// - Parameters:
  ///   - groups: How many groups the pattern has.
  ///   - names: The names of its groups, and what they are called in the expression.
  /// - Throws: ``AnalyzerError/replacement(_:)`` for a group that there is none of, and for letters
  ///   behind a backslash that mean nothing.
  init(_ replacement: String, groups: Int, names: [String: String]) throws(AnalyzerError) {
    var parts: [Part] = []
    var rest = replacement[...]
    while let character = rest.popFirst() {
      guard character == "\\" else {
        parts.append(.text(String(character)))
        continue
      }
      guard let part = Self.escaped(&rest, groups, names) else { throw .replacement(replacement) }
      parts.append(part)
    }
    self.parts = parts
  }

  private static func escaped(
    _ rest: inout Substring, _ groups: Int, _ names: [String: String]
  ) -> Part? {
    guard let escaped = rest.popFirst() else { return nil }
    switch escaped {
    case "1"..."9":
      var digits = String(escaped)
      if let next = rest.first, ("0"..."9").contains(next) { digits.append(rest.removeFirst()) }
      return Int(digits).flatMap { $0 <= groups ? .group($0) : nil }
    case "g": return named(&rest, groups, names)
    case "n": return .text("\n")
    case "t": return .text("\t")
    case "r": return .text("\r")
    case _ where escaped.isASCII && escaped.isLetter: return nil
    default: return .text(escaped == "\\" ? "\\" : "\\" + String(escaped))
    }
  }

  /// `<2>` or `<name>`.
  private static func named(
    _ rest: inout Substring, _ groups: Int, _ names: [String: String]
  ) -> Part? {
    guard rest.first == "<", let end = rest.firstIndex(of: ">") else { return nil }
    let name = String(rest[rest.index(after: rest.startIndex)..<end])
    rest = rest[rest.index(after: end)...]
    if let number = Int(name) { return (0...groups).contains(number) ? .group(number) : nil }
    return names[name].map { .name($0) }
  }

  /// The text for one match in the whole text.
  func text(for match: NSTextCheckingResult, in whole: NSString) -> String {
    parts.reduce(into: "") { result, part in
      switch part {
      case .text(let text): result += text
      case .group(let index): result += Self.text(at: match.range(at: index), in: whole)
      case .name(let name): result += Self.text(at: match.range(withName: name), in: whole)
      }
    }
  }

  private static func text(at range: NSRange, in whole: NSString) -> String {
    range.location == NSNotFound ? "" : whole.substring(with: range)
  }
}
