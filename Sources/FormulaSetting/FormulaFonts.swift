/// Which of KaTeX's font files a page needs.
///
/// KaTeX's style sheet picks fonts by class; this is the same table read the other way. It may name
/// a font too many (bold text somewhere and small capitals elsewhere), never one too few.
enum FormulaFonts {
  /// A font file, and the rule that a browser finds it by.
  struct Font: Hashable {
    var family: String
    var isBold = false
    var isItalic = false

    /// The file's name without `KaTeX_` and extension.
    var file: String {
      let style = (isBold ? "Bold" : "") + (isItalic ? "Italic" : "")
      return family + "-" + (style.isEmpty ? "Regular" : style)
    }
  }

  /// Every font file there is.
  private static let known: Set<String> = [
    "AMS-Regular", "Caligraphic-Bold", "Caligraphic-Regular", "Fraktur-Bold", "Fraktur-Regular",
    "Main-Bold", "Main-BoldItalic", "Main-Italic", "Main-Regular", "Math-BoldItalic",
    "Math-Italic", "SansSerif-Bold", "SansSerif-Italic", "SansSerif-Regular", "Script-Regular",
    "Size1-Regular", "Size2-Regular", "Size3-Regular", "Size4-Regular", "Typewriter-Regular",
  ]

  private static let byClass: [String: Font] = [
    "mathnormal": Font(family: "Math", isItalic: true),
    "mathit": Font(family: "Main", isItalic: true),
    "textit": Font(family: "Main", isItalic: true),
    "mathbf": Font(family: "Main", isBold: true),
    "textbf": Font(family: "Main", isBold: true),
    "boldsymbol": Font(family: "Math", isBold: true, isItalic: true),
    "amsrm": Font(family: "AMS"), "mathbb": Font(family: "AMS"), "textbb": Font(family: "AMS"),
    "mathcal": Font(family: "Caligraphic"),
    "mathfrak": Font(family: "Fraktur"), "textfrak": Font(family: "Fraktur"),
    "mathtt": Font(family: "Typewriter"), "texttt": Font(family: "Typewriter"),
    "mathscr": Font(family: "Script"), "textscr": Font(family: "Script"),
    "mathsf": Font(family: "SansSerif"), "textsf": Font(family: "SansSerif"),
    "mathboldsf": Font(family: "SansSerif", isBold: true),
    "textboldsf": Font(family: "SansSerif", isBold: true),
    "mathitsf": Font(family: "SansSerif", isItalic: true),
    "textitsf": Font(family: "SansSerif", isItalic: true),
    "delim-size1": Font(family: "Size1"), "delim-size4": Font(family: "Size4"),
    "small-op": Font(family: "Size1"), "large-op": Font(family: "Size2"),
  ]

  /// The fonts that pieces of HTML use, in a fixed order; none where no formula is.
  static func used(by html: [String]) -> [Font] {
    var fonts: Set<Font> = []
    var classes: Set<Substring> = []
    for list in Set(html.flatMap(classLists)) {
      let names = list.split(separator: " ")
      classes.formUnion(names)
      fonts.formUnion(names.compactMap { byClass[String($0)] })
      if names.contains("delimsizing") {
        fonts.formUnion(
          (1...4).filter { names.contains("size\($0)") }.map { Font(family: "Size\($0)") })
      }
    }
    guard classes.contains("katex") else { return [] }
    fonts.insert(Font(family: "Main"))
    if classes.contains("textbf") { fonts.formUnion(fonts.map(bold)) }
    if classes.contains("textit") { fonts.formUnion(fonts.map(italic)) }
    return fonts.filter { known.contains($0.file) }.sorted { $0.file < $1.file }
  }

  private static func bold(_ font: Font) -> Font {
    Font(family: font.family, isBold: true, isItalic: font.isItalic)
  }

  private static func italic(_ font: Font) -> Font {
    Font(family: font.family, isBold: font.isBold, isItalic: true)
  }

  private static func classLists(in html: String) -> [Substring] {
    html.split(separator: "class=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
  }
}
