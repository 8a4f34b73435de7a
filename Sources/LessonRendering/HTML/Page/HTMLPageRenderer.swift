public import Diagnostics
public import FormulaSetting
public import LessonModel

/// A page, and what was wrong in drawing it.
public struct RenderedPage: Hashable, Sendable {
  public var html: String
  /// Formulas that do not parse, at their places. The page shows them as they were written.
  public var diagnostics: [Diagnostic]
}

/// Draws a lesson and its results as one HTML file that needs nothing else: no script, no network,
/// no second file.
///
///     let renderer = HTMLPageRenderer(formulas: try? FormulaSetter(cacheDirectory: cache))
///     let page = renderer.render(lesson, results)
///
/// Raw HTML of the lesson is left out, every text is escaped, links that could run a script lose
/// their address, images come from the page itself or become links.
public struct HTMLPageRenderer: Sendable {
  private let formulas: FormulaSetter?
  private let options: PageOptions

  /// - Parameter formulas: `nil` shows formulas as they were written.
  public init(formulas: FormulaSetter?, options: PageOptions = PageOptions()) {
    self.formulas = formulas
    self.options = options
  }

  public func render(_ lesson: Lesson, _ results: LessonResults) -> RenderedPage {
    let builder = PageBuilder(
      lesson: lesson, results: results, options: options, style: .page, formulas: formulas)
    let html = builder.page()
    return RenderedPage(html: html, diagnostics: builder.formulas.diagnostics)
  }

  /// Blocks alone, as the GFM specification draws them, without raw HTML: for comparison with its
  /// examples.
  public static func specificationHTML(of blocks: [Block]) -> String {
    let lesson = Lesson(file: "", text: "", blocks: blocks)
    let builder = PageBuilder(
      lesson: lesson, results: LessonResults(), options: PageOptions(), style: .specification,
      formulas: nil)
    return builder.html(blocks)
  }
}
