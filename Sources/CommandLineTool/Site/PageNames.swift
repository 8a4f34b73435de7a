/// Where the pages of a site stand: as the lessons do in the folders they were found in.
struct PageNames: Sendable {
  /// Each lesson's path with the page's path inside the site, in reading order.
  let pages: [(file: String, page: String)]

  init(files: [String], roots: [String]) {
    var taken: Set<String> = []
    pages = files.map { file in
      let root = roots.first { file.hasPrefix($0.hasSuffix("/") ? $0 : $0 + "/") }
      let inside = root.map { file.dropFirst($0.hasSuffix("/") ? $0.count : $0.count + 1) }
      let name = inside ?? file.split(separator: "/").last ?? file[...]
      let stem = Self.withoutEnding(String(name))
      // Two files of one name from two folders, and a lesson called like the list of lessons.
      var page = stem == "index" ? "index-lesson" : stem
      while !taken.insert(page).inserted { page += "-" }
      return (file, page + ".html")
    }
  }

  /// The address of a page, seen from another one.
  static func address(of page: String, from other: String) -> String {
    let depth = other.split(separator: "/").count - 1
    return String(repeating: "../", count: depth) + page
  }

  private static func withoutEnding(_ name: String) -> String {
    name.hasSuffix(".md") ? String(name.dropLast(3)) : name
  }
}
