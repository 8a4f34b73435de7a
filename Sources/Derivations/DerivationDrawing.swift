public import Displays

extension Derivation: CustomStringConvertible {
  /// The text that ``display`` draws.
  public var description: String { display.plainText }
}

extension Derivation {
  /// The steps with symbols, numbers in place and results.
  public var display: Display { .steps(stepList) }

  var stepList: StepList {
    let drawing = DerivationDrawing(derivation: self)
    return StepList(
      parts: outline.parts.compactMap { part in
        let steps = part.quantities.compactMap { quantity in
          recorded(quantity.name).map { drawing.step($0, told: quantity) }
        }
        return steps.isEmpty ? nil : .init(name: part.name, title: part.title, steps: steps)
      })
  }
}

/// Draws recorded quantities as steps.
private struct DerivationDrawing {
  let writer: FormulaWriter
  let digits: Int
  let precision: Double
  let rounding: Rounding

  init(derivation: Derivation) {
    rounding = derivation.rounding
    writer = FormulaWriter(outline: derivation.outline, precision: derivation.precision)
    digits = derivation.digits
    precision = derivation.precision
  }

  func step(_ quantity: RecordedQuantity, told outline: Outline.Quantity) -> StepList.Step {
    let rows = self.rows(of: quantity, told: outline)
    let lines =
      rows.count == 1
      ? stageLines(rows[0], quantity.name) : rows.compactMap { line($0, quantity.name) }
    return StepList.Step(
      name: quantity.name, caption: outline.caption,
      symbolic: symbolic(rows, quantity.name),
      substituted: FormulaWriter.elided(lines, Formula(tex: "\\dots", plain: "…")),
      result: result(rows, quantity, told: outline), values: quantity.values,
      shape: quantity.shape)
  }

  // MARK: Rows

  /// What is written on one line: an element, or a vector of them.
  private struct Row {
    var subscripts: [Term.Subscript]
    var term: Term?
    var values: [Double]
    var isVector: Bool

    /// An exponential is never 0, but its number may be.
    var hasVanished: Bool {
      if case .operation(.exp, _)? = term { values.contains(0) } else { false }
    }
  }

  private func rows(
    of quantity: RecordedQuantity, told outline: Outline.Quantity
  ) -> [Row] {
    guard outline.axes.last == .components else {
      return quantity.elements.map { element in
        Row(
          subscripts: element.indices.map { .at($0) }, term: element.term,
          values: [element.value], isVector: false)
      }
    }
    var rows: [Row] = []
    var group: [RecordedQuantity.Element] = []
    for element in quantity.elements {
      if let last = group.last, last.indices.dropLast() != element.indices.dropLast() {
        rows += vectorRows(group)
        group = []
      }
      group.append(element)
    }
    return rows + vectorRows(group)
  }

  /// One row for all components, or a row for each where their formulas are not alike.
  private func vectorRows(_ elements: [RecordedQuantity.Element]) -> [Row] {
    guard let first = elements.first else { return [] }
    let terms = elements.compactMap(\.term)
    let common =
      terms.count == 1 ? terms[0] : TermMerger.merged(terms, replacing: .all)
    guard let common, terms.count == elements.count else {
      return elements.map { element in
        Row(
          subscripts: element.indices.map { .at($0) }, term: element.term,
          values: [element.value], isVector: false)
      }
    }
    return [
      Row(
        subscripts: first.indices.dropLast().map { .at($0) } + [.all], term: common,
        values: elements.map(\.value), isVector: true)
    ]
  }

  // MARK: Formulas

  /// The formula of the first row, with a letter where the rows differ.
  private func symbolic(_ rows: [Row], _ name: String) -> Formula? {
    guard let first = rows.first, var term = first.term else { return nil }
    var subscripts = first.subscripts
    if rows.count > 1 {
      let whole = rows.compactMap { row in
        row.term.map { Term.operation(.product, [.quantity(reference(name, row)), $0]) }
      }
      // The name takes part in the comparison, so that both sides get the same letter.
      guard whole.count == rows.count,
        case .operation(_, let sides)? = TermMerger.merged(whole, replacing: .running("j")),
        case .quantity(let common) = sides[0]
      else { return nil }
      term = sides[1]
      subscripts = common.subscripts
    }
    if case .constant = term { return nil }
    let left = writer.symbol(name, subscripts)
    return joined(left, [(true, writer.formula(term, .symbols))])
  }

  private func reference(_ name: String, _ row: Row) -> Term.Reference {
    Term.Reference(name: name, subscripts: row.subscripts, values: [])
  }

  /// `z_кот = 0.05·0.5 + 0.1·0.7 = 0.025 + 0.07 = 0.095`
  private func line(_ row: Row, _ name: String) -> Formula? {
    guard let stages = stages(of: row) else { return nil }
    let value = shown(row.values, row.isVector, digits: digits)
    let isExact =
      value.isExact && stages.allSatisfy(\.isExact) && !row.hasVanished && !wasRounded(row)
    return joined(writer.symbol(name, row.subscripts), stages + [(isExact, value.formula)])
  }

  /// Whether rounding has changed what the formula gives.
  private func wasRounded(_ row: Row) -> Bool {
    guard rounding == .everyStep, let term = row.term else { return false }
    // Operands are short decimals here, so that only a few roundings of the machine are not the paper's.
    let computed = zip(term.evaluated(), term.roundingScales)
    return zip(computed, row.values).contains { computed, kept in
      abs(computed.0 - kept) > 4 * precision * computed.1
    }
  }

  /// The same for a step that is one row: a line for each stage, the value being the step's result.
  private func stageLines(_ row: Row, _ name: String) -> [Formula] {
    (stages(of: row) ?? []).map { joined(writer.symbol(name, row.subscripts), [$0]) }
  }

  /// The formula with the numbers in place, and again with its products worked out.
  ///
  /// Operands get as many digits as it takes for each stage, computed as it is written, to give the
  /// next one and the result.
  private func stages(of row: Row) -> [(isExact: Bool, formula: Formula)]? {
    guard let term = row.term, case .operation = term else { return nil }
    guard let second = term.withProductsComputed else {
      return [stage(term, digits: digitsNeeded(by: term, for: row.values))]
    }
    let secondDigits = digitsNeeded(by: second, for: row.values)
    let products = second.operandValues.map { texts($0, digits: secondDigits) }
    let firstDigits = digitsNeeded(by: term, for: row.values) { digits in
      let computed = term.withProductsComputed(from: { shown($0, digits: digits) })?.operandValues ?? []
      return computed.count == products.count && zip(computed, products).allSatisfy(agree)
    }
    return [stage(term, digits: firstDigits), stage(second, digits: secondDigits)]
  }

  private func stage(_ term: Term, digits: Int) -> (isExact: Bool, formula: Formula) {
    (
      term.operandsAreExact(digits: digits, precision: precision),
      writer.formula(term, .numbers(digits: digits))
    )
  }

  private func digitsNeeded(
    by term: Term, for values: [Double], where holds: (Int) -> Bool = { _ in true }
  ) -> Int {
    let most = max(digits, 16)
    let wanted = texts(values, digits: digits)
    return (digits...most).first { candidate in
      let computed = term.evaluated { shown($0, digits: candidate) }
      return agree(computed, wanted) && holds(candidate)
    } ?? most
  }

  private func texts(_ values: [Double], digits: Int) -> [DecimalText] {
    values.map { DecimalText($0, digits: digits, precision: precision) }
  }

  /// Whether numbers give the digits that are printed, with halves as the machine or as paper has them:
  /// -0.07 + 0.2235 is 0.1535 there and a little less here.
  private func agree(_ computed: [Double], _ printed: [DecimalText]) -> Bool {
    computed.count == printed.count
      && zip(computed, printed).allSatisfy { value, text in
        text.isShown(for: value) || text.isShown(for: value + value * precision)
      }
  }

  /// What the printed digits say, whether or not zeros at the end are printed.
  private func shown(_ value: Double, digits: Int) -> Double {
    DecimalText(value, digits: digits, precision: precision).shown
  }

  private func result(
    _ rows: [Row], _ quantity: RecordedQuantity, told outline: Outline.Quantity
  ) -> Formula {
    let everything = outline.axes.map { _ in Term.Subscript.all }
    let symbol = writer.symbol(quantity.name, everything)
    guard quantity.shape.count == 2 else {
      let value = shown(quantity.values, !quantity.shape.isEmpty, digits: digits)
      return joined(symbol, [(value.isExact && !rows.contains(where: wasRounded), value.formula)])
    }
    let vectors = rows.map { shown($0.values, true, digits: digits) }
    let isExact = vectors.allSatisfy(\.isExact) && !rows.contains(where: wasRounded)
    let plain = FormulaWriter.elided(vectors.map(\.formula.plain), "…").joined(separator: ", ")
    let lines = FormulaWriter.elided(rows.map { matrixRow($0.values) }, "\\vdots")
    let tex = "\\begin{pmatrix} \(lines.joined(separator: " \\\\ ")) \\end{pmatrix}"
    return joined(symbol, [(isExact, Formula(tex: tex, plain: "(\(plain))"))])
  }

  private func matrixRow(_ values: [Double]) -> String {
    let texts = values.map { DecimalText($0, digits: digits, precision: precision).tex }
    return FormulaWriter.elided(texts, "\\dots").joined(separator: " & ")
  }

  private func shown(
    _ values: [Double], _ isVector: Bool, digits: Int
  ) -> (formula: Formula, isExact: Bool) {
    let texts = texts(values, digits: digits)
    let isExact = texts.allSatisfy(\.isExact)
    if isVector { return (writer.vector(values, digits: digits), isExact) }
    return (Formula(tex: texts[0].tex, plain: texts[0].plain), isExact)
  }

  private func joined(
    _ left: Formula, _ links: [(isExact: Bool, formula: Formula)]
  ) -> Formula {
    links.reduce(left) { line, link in
      Formula(
        tex: line.tex + (link.isExact ? " = " : " \\approx ") + link.formula.tex,
        plain: line.plain + (link.isExact ? " = " : " ≈ ") + link.formula.plain)
    }
  }
}

extension Term {
  /// The same sum or difference with its products worked out, if it has any.
  fileprivate var withProductsComputed: Term? { withProductsComputed(from: { $0 }) }

  fileprivate func withProductsComputed(from operand: (Double) -> Double) -> Term? {
    guard case .operation(let operation, let terms) = self else { return nil }
    switch operation {
    case .dot:
      guard terms.count > 2 else { return nil }
      return FormulaWriter.productsOfDot(terms).withProductsComputed(from: operand)
    case .sum, .difference:
      var hasProduct = false
      let computed = terms.map { term in
        guard case .operation(.product, _) = term else { return term }
        hasProduct = true
        return Term.quantity(
          Reference(
            name: "", subscripts: term.isVector ? [.all] : [],
            values: term.evaluated(operand: operand)))
      }
      return hasProduct ? .operation(operation, computed) : nil
    default: return nil
    }
  }

  fileprivate var operandValues: [[Double]] {
    guard case .operation(_, let terms) = self else { return [] }
    return terms.map { $0.evaluated() }
  }

  fileprivate var isVector: Bool {
    switch self {
    case .constant: false
    case .quantity(let reference): reference.subscripts.contains(.all)
    case .operation(_, let terms): terms.contains(where: \.isVector)
    }
  }

  fileprivate func operandsAreExact(digits: Int, precision: Double) -> Bool {
    switch self {
    case .constant: true
    case .quantity(let reference):
      reference.values.allSatisfy {
        DecimalText($0, digits: digits, precision: precision).isExact
      }
    case .operation(_, let terms):
      terms.allSatisfy { $0.operandsAreExact(digits: digits, precision: precision) }
    }
  }
}
