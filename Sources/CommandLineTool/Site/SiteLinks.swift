import Foundation

/// Turns links between lessons into links between their pages.
struct SiteLinks: Sendable {
  let names: PageNames
  /// The lesson whose links these are, and its page.
  let file: String
  let page: String

  /// `other.md#part` becomes `other.html#part`; everything else stays.
  func address(_ destination: String) -> String {
    let path = destination.prefix { $0 != "#" }
    guard path.hasSuffix(".md"), !path.contains(":") else { return destination }
    let folder = file.lastIndex(of: "/").map { String(file[..<$0]) } ?? "."
    let decoded = String(path).removingPercentEncoding ?? String(path)
    let target = Self.simplified("\(folder)/\(decoded)")
    guard let found = names.pages.first(where: { Self.simplified($0.file) == target }) else {
      return destination
    }
    return PageNames.address(of: found.page, from: page) + destination[path.endIndex...]
  }

  /// Without `.` and `..`.
  private static func simplified(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." {
        parts.removeLast()
      } else {
        parts.append(part)
      }
    }
    return parts.joined(separator: "/")
  }
}
