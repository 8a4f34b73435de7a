/// Reads what ``KatexEngine/answer(tex:isDisplayed:)`` gave.
struct KatexAnswer {
  private let text: String?

  init(_ text: String?) {
    self.text = text
  }

  func html(of tex: String) throws(FormulaError) -> String {
    guard let text else {
      throw FormulaError(message: "formula expands without end", offset: 0)
    }
    switch text.first {
    case "+": return String(text.dropFirst())
    case "-": throw parseError(text.dropFirst(), in: tex)
    default: throw engineError(text.dropFirst())
    }
  }

  /// `4:KaTeX parse error: Undefined control sequence: \foo at position 5: a + \foo`, where the number
  /// counts UTF-16 units from 0.
  private func parseError(_ text: Substring, in tex: String) -> FormulaError {
    let units = Int(text.prefix { $0 != ":" }) ?? 0
    let said = text.drop { $0 != ":" }.dropFirst()
    return FormulaError(message: clause(said), offset: byteOffset(ofUnit: units, in: tex))
  }

  /// KaTeX's sentence without its prefix and without its own quotation of the place.
  private func clause(_ said: Substring) -> String {
    var clause = String(said)
    let prefix = "KaTeX parse error: "
    if clause.hasPrefix(prefix) { clause.removeFirst(prefix.count) }
    for place in [" at position ", " at end of input: "] {
      if let range = clause.firstRange(of: place) { clause = String(clause[..<range.lowerBound]) }
    }
    if clause.hasSuffix(".") { clause.removeLast() }
    guard let first = clause.first, first != "\\" else { return clause }
    return first.lowercased() + clause.dropFirst()
  }

  private func byteOffset(ofUnit units: Int, in tex: String) -> Int {
    let unit = min(units, tex.utf16.count)
    let index = tex.utf16.index(tex.startIndex, offsetBy: unit)
    return tex.utf8.distance(from: tex.startIndex, to: index)
  }

  private func engineError(_ text: Substring) -> FormulaError {
    let isDeep = text.contains("callstack limit") || text.contains("C stack")
    return FormulaError(message: isDeep ? "formula nests too deeply" : String(text), offset: 0)
  }
}
