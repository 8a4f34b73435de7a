import FoundationEssentials
import Synchronization

/// Sets TeX formulas as HTML with hidden MathML, at build time: KaTeX running inside Duktape.
///
///     let setter = try FormulaSetter(cacheDirectory: "/tmp/formulas")
///     let html = try setter.html(tex: #"\frac{1}{2}"#, isDisplayed: false)
///     let css = setter.stylesheet(usedBy: [html])
///
/// The HTML is for the eye, the MathML in it for screen readers. Links, classes and images from TeX
/// are refused, so the HTML holds no script and no address. The engine starts with the first formula
/// that is not in the cache. Safe to use from several threads; formulas are set one at a time.
public final class FormulaSetter: Sendable {
  private let files: KatexFiles
  private let cache: FormulaCache
  private let engine = Mutex<KatexEngine?>(nil)

  /// In UTF-8 bytes. KaTeX's time grows with the square of some formulas' length; at this length the
  /// slowest one found takes three seconds.
  public static let mostBytes = 10_000

  /// - Parameters:
  ///   - katexDirectory: holds `katex.min.js`, `katex.min.css` and `fonts/`; Debian's by default.
  ///   - cacheDirectory: made when needed; `nil` keeps nothing. One that cannot be written is no error.
  /// - Throws: ``FormulaToolsMissing`` where KaTeX is not installed.
  public init(
    katexDirectory: String? = nil, cacheDirectory: String? = nil
  ) throws(FormulaToolsMissing) {
    files = try KatexFiles(directory: katexDirectory ?? KatexFiles.debianDirectory)
    cache = FormulaCache(directory: cacheDirectory)
  }

  /// Whether a formula has needed the engine so far.
  public var hasStartedEngine: Bool { engine.withLock { $0 != nil } }

  /// A formula as HTML.
  ///
  /// - Throws: ``FormulaError`` with the place in `tex` where one does not parse, nests too deeply, is
  ///   longer than ``mostBytes``, or expands without end.
  public func html(tex: String, isDisplayed: Bool) throws(FormulaError) -> String {
    guard tex.utf8.count <= Self.mostBytes else {
      throw FormulaError(
        message: "formula of \(tex.utf8.count) bytes, at most \(Self.mostBytes) can be set",
        offset: 0)
    }
    let key = "katex \(files.version) \(isDisplayed ? "displayed" : "inline") \(tex)"
    if let known = cache.html(for: key) { return known }
    let html = try KatexAnswer(answer(tex: tex, isDisplayed: isDisplayed)).html(of: tex)
    cache.store(html, for: key)
    return html
  }

  /// The style sheet for formulas, with the fonts that these pieces of HTML use, embedded as base64.
  ///
  /// Empty where no piece holds a formula.
  public func stylesheet(usedBy html: [String]) -> String {
    let fonts = FormulaFonts.used(by: html)
    return fonts.isEmpty ? "" : fonts.map(fontFace).joined() + files.rules
  }

  private func answer(tex: String, isDisplayed: Bool) -> String? {
    engine.withLock { engine in
      if engine == nil { engine = KatexEngine(script: files.script) }
      guard let running = engine else { return "!cannot run '\(files.script)'" }
      let answer = running.answer(tex: tex, isDisplayed: isDisplayed)
      if answer == nil { engine = nil }
      return answer
    }
  }

  private func fontFace(_ font: FormulaFonts.Font) -> String {
    guard let data = files.font(font.file) else { return "" }
    return
      "@font-face{font-family:KaTeX_\(font.family);font-style:\(font.isItalic ? "italic" : "normal");"
      + "font-weight:\(font.isBold ? 700 : 400);"
      + "src:url(data:font/woff2;base64,\(data.base64EncodedString())) format('woff2')}\n"
  }
}
