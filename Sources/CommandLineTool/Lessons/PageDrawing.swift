import CellCompiler
import Diagnostics
import FormulaSetting
import Foundation
import LessonModel
import LessonRendering

/// Draws pages as the command line does: formulas set, code coloured, pictures embedded.
struct PageDrawing {
  private let formulas: FormulaSetter

  /// - Throws: A ``Diagnostic`` where the tools that set formulas are not installed.
  init() throws(Diagnostic) {
    do throws(FormulaToolsMissing) {
      formulas = try FormulaSetter(cacheDirectory: Self.cacheFolder)
    } catch {
      throw Diagnostic("\(error)", help: error.help)
    }
  }

  func page(
    _ lesson: Lesson, _ results: LessonResults,
    link: @escaping @Sendable (String) -> String = { $0 }
  ) -> RenderedPage {
    let pictures = PictureFolder(ofLesson: lesson.file)
    let options = PageOptions(
      highlight: Self.highlight, image: { pictures.image($0) }, link: link)
    return HTMLPageRenderer(formulas: formulas, options: options).render(lesson, results)
  }

  private static let highlight: @Sendable (String) -> [HighlightToken] = { code in
    SwiftHighlighter.tokens(of: code).map { token in
      HighlightToken(HighlightToken.Kind(rawValue: token.kind.rawValue) ?? .plain, token.text)
    }
  }

  /// `$XDG_CACHE_HOME/konspekt/formulas`, by default below `~/.cache`; `nil` without a home.
  private static var cacheFolder: String? {
    let environment = ProcessInfo.processInfo.environment
    if let cache = environment["XDG_CACHE_HOME"], cache.hasPrefix("/") {
      return cache + "/konspekt/formulas"
    }
    return environment["HOME"].map { $0 + "/.cache/konspekt/formulas" }
  }
}

/// The pictures that a lesson may show: those in its own folder and below.
struct PictureFolder: Sendable {
  private let folder: String
  private static let mediaTypes = [
    "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif",
    "svg": "image/svg+xml", "webp": "image/webp",
  ]
  private static let mostBytes = 10 << 20

  init(ofLesson file: String) {
    folder = file.lastIndex(of: "/").map { String(file[..<$0]) } ?? "."
  }

  func image(_ address: String) -> PageOptions.EmbeddedImage? {
    let path = address.removingPercentEncoding ?? address
    let isInside = !path.hasPrefix("/") && !path.split(separator: "/").contains("..")
    let ending = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
    guard isInside, let type = Self.mediaTypes[ending],
      let data = FileManager.default.contents(atPath: "\(folder)/\(path)"),
      data.count <= Self.mostBytes
    else { return nil }
    return PageOptions.EmbeddedImage(mediaType: type, base64: data.base64EncodedString())
  }
}
