internal import Displays

/// Writes a term as TeX and as plain text, by its symbols or by its numbers.
///
/// Both notations come from one walk over one tree, so they cannot say different things.
struct FormulaWriter {
  let outline: Outline
  let precision: Double
  /// Longer sums and vectors show their beginning and their end.
  static let longestRow = 12

  /// What a named operand is written as.
  enum Operands {
    case symbols
    case numbers(digits: Int)
  }

  // MARK: Terms

  func formula(_ term: Term, _ operands: Operands) -> Formula {
    write(term, operands).formula
  }

  /// How tightly a piece of a formula holds together; a looser operand gets parentheses.
  private enum Binding: Int, Comparable {
    case sum, product, power, atom
    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  private struct Piece {
    var formula: Formula
    var binding: Binding
    /// Whether it begins with a minus sign.
    var isNegative = false

    init(_ plain: String, tex: String, _ binding: Binding = .atom, isNegative: Bool = false) {
      self.formula = Formula(tex: tex, plain: plain)
      self.binding = binding
      self.isNegative = isNegative
    }

    func inside(_ outer: Binding, strictly: Bool = false) -> Formula {
      let fits = strictly ? binding > outer : binding >= outer
      return fits && !isNegative ? formula : enclosed
    }

    var enclosed: Formula {
      // Growing parentheses only around what is high: they also space a formula wider.
      let isHigh = formula.tex.contains("\\frac") || formula.tex.contains("\\sum")
      return Formula(
        tex: isHigh ? "\\left(\(formula.tex)\\right)" : "(\(formula.tex))",
        plain: "(\(formula.plain))")
    }
  }

  private func write(_ term: Term, _ operands: Operands) -> Piece {
    switch term {
    case .constant(let value): return number(value, digits: 15)
    case .quantity(let reference): return write(reference, operands)
    case .operation(let operation, let terms):
      return write(operation, terms, operands)
    }
  }

  private func write(_ reference: Term.Reference, _ operands: Operands) -> Piece {
    switch operands {
    case .symbols:
      let symbol = symbol(reference.name, reference.subscripts)
      return Piece(symbol.plain, tex: symbol.tex)
    case .numbers(let digits):
      if reference.subscripts.contains(.all) {
        let vector = vector(reference.values, digits: digits)
        return Piece(vector.plain, tex: vector.tex)
      }
      return number(reference.values.first ?? .nan, digits: digits)
    }
  }

  private func write(
    _ operation: Term.Operation, _ terms: [Term], _ operands: Operands
  ) -> Piece {
    switch operation {
    case .negative:
      let inner = write(terms[0], operands).inside(.product)
      return Piece("-" + inner.plain, tex: "-" + inner.tex, .sum, isNegative: true)
    case .sum: return sum(terms, operands)
    case .difference:
      let left = write(terms[0], operands).inside(.sum)
      let right = write(terms[1], operands).inside(.sum, strictly: true)
      return Piece("\(left.plain) - \(right.plain)", tex: "\(left.tex) - \(right.tex)", .sum)
    case .product:
      let left = write(terms[0], operands).inside(.product)
      let right = write(terms[1], operands).inside(.product, strictly: true)
      return Piece("\(left.plain)·\(right.plain)", tex: "\(left.tex) \\cdot \(right.tex)", .product)
    case .quotient:
      let above = write(terms[0], operands)
      let below = write(terms[1], operands)
      let plain =
        "\(above.inside(.product).plain) / \(below.inside(.product, strictly: true).plain)"
      return Piece(
        plain, tex: "\\frac{\(above.formula.tex)}{\(below.formula.tex)}", .product)
    case .power:
      let base = write(terms[0], operands).inside(.power, strictly: true)
      let exponent = write(terms[1], operands)
      return Piece(
        "\(base.plain)^\(exponent.inside(.power, strictly: true).plain)",
        tex: "\(base.tex)^{\(exponent.formula.tex)}", .power)
    case .exp: return function("exp", tex: "\\exp", terms[0], operands)
    case .log: return function("ln", tex: "\\ln", terms[0], operands)
    case .sigmoid: return function("σ", tex: "\\sigma", terms[0], operands)
    case .squareRoot:
      let inner = write(terms[0], operands).formula
      return Piece("√(\(inner.plain))", tex: "\\sqrt{\(inner.tex)}")
    case .minimum: return extremum("min", terms, operands)
    case .maximum: return extremum("max", terms, operands)
    case .dot: return dot(terms, operands)
    }
  }

  private func function(
    _ name: String, tex: String, _ term: Term, _ operands: Operands
  ) -> Piece {
    let inner = write(term, operands).enclosed
    return Piece("\(name)\(inner.plain)", tex: "\(tex)\(inner.tex)")
  }

  // MARK: Sums and products of vectors

  private func sum(_ terms: [Term], _ operands: Operands) -> Piece {
    if case .symbols = operands, let (common, letter) = running(terms) {
      let inner = write(common, operands).inside(.product)
      return Piece("Σ_\(letter) \(inner.plain)", tex: "\\sum_{\(letter)} \(inner.tex)", .sum)
    }
    let pieces = terms.map { write($0, operands) }
    guard pieces.count > 1 else { return pieces.first ?? Piece("0", tex: "0") }
    let formulas = pieces.map { $0.inside(.sum) }
    return Piece(
      Self.elided(formulas.map(\.plain), "…").joined(separator: " + "),
      tex: Self.elided(formulas.map(\.tex), "\\dots").joined(separator: " + "), .sum)
  }

  private func extremum(_ name: String, _ terms: [Term], _ operands: Operands) -> Piece {
    if case .symbols = operands, let (common, letter) = running(terms) {
      let inner = write(common, operands).inside(.product)
      return Piece(
        "\(name)_\(letter) \(inner.plain)", tex: "\\\(name)_{\(letter)} \(inner.tex)", .product)
    }
    let formulas = terms.map { write($0, operands).formula }
    return Piece(
      "\(name)(\(Self.elided(formulas.map(\.plain), "…").joined(separator: ", ")))",
      tex:
        "\\\(name)(\(Self.elided(formulas.map(\.tex), "\\dots").joined(separator: ",\\; ")))"
    )
  }

  private func dot(_ terms: [Term], _ operands: Operands) -> Piece {
    let half = terms.count / 2
    if case .symbols = operands, half > 1,
      let left = TermMerger.merged(Array(terms[..<half]), replacing: .all),
      let right = TermMerger.merged(Array(terms[half...]), replacing: .all)
    {
      let left = write(left, operands).inside(.product)
      let right = write(right, operands).inside(.product)
      return Piece(
        "\(left.plain)·\(right.plain)", tex: "\(left.tex) \\cdot \(right.tex)", .product)
    }
    return write(Self.productsOfDot(terms), operands)
  }

  static func productsOfDot(_ terms: [Term]) -> Term {
    let half = terms.count / 2
    let products = (0..<half).map { Term.operation(.product, [terms[$0], terms[half + $0]]) }
    return products.count == 1 ? products[0] : .operation(.sum, products)
  }

  /// The common form of a sum's terms and the letter that runs through them.
  private func running(_ terms: [Term]) -> (term: Term, letter: String)? {
    guard terms.count > 1,
      let common = TermMerger.merged(terms, replacing: .running("k"))
    else { return nil }
    return (common, "k")
  }

  // MARK: Names and numbers

  /// A quantity's symbol with its subscripts.
  func symbol(_ name: String, _ subscripts: [Term.Subscript]) -> Formula {
    guard let quantity = outline.quantity(name) else {
      return Formula(tex: "\\text{\(Self.escaped(name))}", plain: name)
    }
    var tex = quantity.labels.map { "\\text{\(Self.escaped($0))}" }
    var plain = quantity.labels
    for (axis, place) in subscripts.enumerated() {
      switch place {
      case .all: break
      case .running(let letter):
        tex.append(letter)
        plain.append(letter)
      case .at(let index):
        if quantity.axes.indices.contains(axis), case .labelled(let labels) = quantity.axes[axis],
          labels.indices.contains(index)
        {
          tex.append("\\text{\(Self.escaped(labels[index]))}")
          plain.append(labels[index])
        } else {
          tex.append("\(index + 1)")
          plain.append("\(index + 1)")
        }
      }
    }
    return Formula(
      tex: Self.subscripted(
        quantity.symbol.tex, tex.isEmpty ? "" : "_{\(tex.joined(separator: ",\\,"))}"),
      plain: Self.subscripted(
        quantity.symbol.plain, plain.isEmpty ? "" : "_" + plain.joined(separator: ",")))
  }

  private static func subscripted(_ symbol: String, _ subscript: String) -> String {
    guard let place = symbol.firstIndex(of: "%") else { return symbol + `subscript` }
    return symbol[..<place] + `subscript` + symbol[symbol.index(after: place)...]
  }

  private static func escaped(_ text: String) -> String {
    text.map { character in
      switch character {
      case "\\": "\\textbackslash{}"
      case "^": "\\textasciicircum{}"
      case "~": "\\textasciitilde{}"
      case "{", "}", "$", "#", "%", "&", "_": "\\\(character)"
      default: String(character)
      }
    }.joined()
  }

  private func number(_ value: Double, digits: Int) -> Piece {
    let text = DecimalText(value, digits: digits, precision: precision)
    return Piece(text.plain, tex: text.tex, isNegative: text.plain.hasPrefix("-"))
  }

  /// `(0.5, 0.7)`
  func vector(_ values: [Double], digits: Int) -> Formula {
    let texts = values.map { DecimalText($0, digits: digits, precision: precision) }
    return Formula(
      tex: "(\(Self.elided(texts.map(\.tex), "\\dots").joined(separator: ",\\; ")))",
      plain: "(\(Self.elided(texts.map(\.plain), "…").joined(separator: ", ")))")
  }

  /// The beginning and the end of a long row.
  static func elided<Item>(_ items: [Item], _ ellipsis: Item) -> [Item] {
    guard items.count > longestRow else { return items }
    return items.prefix(longestRow - 3) + [ellipsis] + items.suffix(2)
  }
}
