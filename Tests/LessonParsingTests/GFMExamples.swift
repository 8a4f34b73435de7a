import Foundation

/// The examples of the GFM specification, which lie beside the project.
struct GFMExample: Decodable, Sendable {
  let example: Int
  let section: String
  let extensions: [String]
  let markdown: String
  let html: String

  /// The file's path; `nil` where the data is absent.
  static let path: String? = {
    let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let candidates: [String?] = [
      ProcessInfo.processInfo.environment["KONSPEKT_GFM_EXAMPLES"],
      package.appending(path: "../shared/gfm/examples.json").standardized.path,
      "/work/shared/gfm/examples.json",
    ]
    return candidates.compactMap(\.self).first { FileManager.default.fileExists(atPath: $0) }
  }()

  static func all() throws -> [GFMExample] {
    guard let path else { return [] }
    return try JSONDecoder().decode(
      [GFMExample].self, from: Data(contentsOf: URL(filePath: path)))
  }
}
