import FoundationEssentials

/// KaTeX as Debian's `libjs-katex` and `fonts-katex` install it.
struct KatexFiles: Sendable {
  let script: String
  /// The style sheet without its fonts.
  let rules: String
  /// Such as `0.16.4`.
  let version: String
  private let directory: String

  static let debianDirectory = "/usr/share/javascript/katex"

  /// - Parameter directory: holds `katex.min.js`, `katex.min.css` and `fonts/`.
  init(directory: String) throws(FormulaToolsMissing) {
    self.directory = directory
    script = directory + "/katex.min.js"
    let sheet = directory + "/katex.min.css"
    guard FileManager.default.isReadableFile(atPath: script) else {
      throw FormulaToolsMissing(path: script)
    }
    guard let bytes = FileManager.default.contents(atPath: sheet) else {
      throw FormulaToolsMissing(path: sheet)
    }
    let text = String(decoding: bytes, as: UTF8.self)
    rules = Self.withoutFontFaces(text)
    version = Self.version(in: text)
  }

  func font(_ name: String) -> Data? {
    FileManager.default.contents(atPath: "\(directory)/fonts/KaTeX_\(name).woff2")
  }

  private static func withoutFontFaces(_ sheet: String) -> String {
    let pieces = sheet.components(separatedBy: "@font-face{")
    return pieces[0] + pieces.dropFirst().map { $0.drop { $0 != "}" }.dropFirst() }.joined()
  }

  /// The style sheet names the version in `.katex-version::after{content:"0.16.4"}`, so that a warm
  /// cache need not load the script to know it.
  private static func version(in sheet: String) -> String {
    let pieces = sheet.components(separatedBy: ".katex-version::after{content:\"")
    guard pieces.count > 1 else { return "unknown" }
    return String(pieces[1].prefix { $0 != "\"" })
  }
}
