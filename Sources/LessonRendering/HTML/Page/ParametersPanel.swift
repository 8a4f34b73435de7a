import LessonModel

/// Draws the table of parameters: the values that made this page.
extension PageBuilder {
  func parametersPanel() -> String {
    let used = results.parameters.isEmpty ? lesson.head.parameters : results.parameters
    guard !used.isEmpty else { return "" }
    let rows = used.map(row).joined()
    let table = """
      <table>
      <caption>\(words.parameters)</caption>
      <thead>
      <tr><th scope="col">\(words.name)</th><th scope="col">\(words.meaning)</th>\
      <th scope="col">\(words.value)</th><th scope="col">\(words.allowed)</th></tr>
      </thead>
      <tbody>
      \(rows)</tbody>
      </table>
      """
    return "<aside class=\"parameters\" aria-label=\"\(words.parameters)\">\n"
      + scrolling(table, label: words.parameters) + "</aside>\n"
  }

  private func row(_ parameter: Parameter) -> String {
    let declared = lesson.head.parameters.first { $0.name == parameter.name }
    var value = "<strong>\(HTMLText.escaped(parameter.value.shown))</strong>"
    if let declared, declared.value != parameter.value {
      value += " <small>(\(words.inLesson) \(HTMLText.escaped(declared.value.shown)))</small>"
    }
    return "<tr><th scope=\"row\"><code>\(HTMLText.escaped(parameter.name))</code></th>"
      + "<td>\(HTMLText.escaped(parameter.label ?? ""))</td><td>\(value)</td>"
      + "<td>\(HTMLText.escaped(parameter.allowed))</td></tr>\n"
  }
}

extension Parameter {
  /// `0.0001 … 1`, or the choices.
  fileprivate var allowed: String {
    if !choices.isEmpty { return choices.map(\.shown).joined(separator: ", ") }
    switch (minimum, maximum) {
    case (let low?, let high?): return "\(number(low)) … \(number(high))"
    case (let low?, nil): return "≥ \(number(low))"
    case (nil, let high?): return "≤ \(number(high))"
    case (nil, nil): return ""
    }
  }

  /// A limit without the `.0` that its storage as a `Double` would add.
  private func number(_ limit: Double) -> String {
    let text = "\(limit)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}

extension ParameterValue {
  /// As Swift spells it; a text without its quotes.
  fileprivate var shown: String {
    if case .string(let text) = self { return text }
    return swiftLiteral
  }
}
