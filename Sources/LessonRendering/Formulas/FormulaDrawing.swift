import Diagnostics
import FormulaSetting
import LessonModel

/// Sets the formulas of one page and keeps what the page's end needs: the pieces and the problems.
struct FormulaDrawing {
  /// The first of each takes milliseconds to set; more are no page but an attack on the one who builds it.
  private static let most = 5_000

  private let setter: FormulaSetter?
  private var count = 0
  private let file: String
  private let places: FormulaPlace
  private let words: PageWords
  /// Everything that was set, for the style sheet.
  private(set) var pieces: [String] = []
  private(set) var diagnostics: [Diagnostic] = []

  init(setter: FormulaSetter?, lesson: Lesson, words: PageWords) {
    self.setter = setter
    self.file = lesson.file
    self.places = FormulaPlace(text: lesson.text)
    self.words = words
  }

  /// A formula of the lesson's prose; one that does not parse is shown as it was written.
  mutating func prose(_ tex: String, isDisplayed: Bool, at range: SourceRange?) -> String {
    do throws(FormulaError) {
      if let html = try set(tex, isDisplayed: isDisplayed) {
        return isDisplayed ? box(html) : html
      }
      return asWritten(tex, isDisplayed: isDisplayed)
    } catch {
      report(error, of: tex, at: range)
      return asWritten(tex, isDisplayed: isDisplayed, problem: error.message)
    }
  }

  /// A formula that a cell made; one that does not parse is shown as its plain text.
  mutating func display(_ tex: String, plain: String, at place: SourcePlace?) -> String {
    do throws(FormulaError) {
      if let html = try set(tex, isDisplayed: true) { return box(html) + "\n" }
    } catch {
      diagnostics.append(
        Diagnostic(.error, "formula shown by this cell: \(error.message)", at: place))
    }
    return "<pre class=\"plain\">\(HTMLText.escaped(plain))</pre>\n"
  }

  var stylesheet: String { setter?.stylesheet(usedBy: pieces) ?? "" }

  private mutating func set(_ tex: String, isDisplayed: Bool) throws(FormulaError) -> String? {
    guard let setter else { return nil }
    count += 1
    if count == Self.most + 1 {
      throw FormulaError(
        message: "the page has more than \(Self.most), this one and those below are shown as written", offset: 0)
    }
    guard count <= Self.most else { return nil }
    let html = try setter.html(tex: tex, isDisplayed: isDisplayed)
    pieces.append(html)
    return html
  }

  /// A box of its own, so that a wide formula scrolls and the page does not.
  private func box(_ html: String) -> String {
    "<span class=\"formula\" role=\"group\" tabindex=\"0\" aria-label=\"\(words.formula)\">"
      + html + "</span>"
  }

  private func asWritten(_ tex: String, isDisplayed: Bool, problem: String? = nil) -> String {
    let title = problem.map { " title=\"\(HTMLText.escaped($0))\"" } ?? ""
    let name = problem == nil ? "tex" : "tex wrong"
    let code = "<code class=\"\(name)\"\(title)>\(HTMLText.escaped(tex))</code>"
    return isDisplayed ? box(code) : code
  }

  private mutating func report(_ error: FormulaError, of tex: String, at range: SourceRange?) {
    let position = range.map { places.position(ofByte: error.offset, of: tex, in: $0) }
    diagnostics.append(
      Diagnostic(
        .error, "formula: \(error.message)",
        at: position.map { SourcePlace(file: file, range: SourceRange(at: $0)) }))
  }
}
