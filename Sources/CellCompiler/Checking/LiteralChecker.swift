import Diagnostics
import SwiftSyntax

/// Literals: their type follows what is expected, or a default.
struct LiteralChecker {
  let checker: Checker

  private var solver: TypeSolver { checker.solver }
  private var universe: Universe { checker.universe }

  func check(_ syntax: ExprSyntax, _ expected: Type?) -> Expression {
    switch syntax.as(ExprSyntaxEnum.self) {
    case .integerLiteralExpr(let node): return integer(node, expected)
    case .floatLiteralExpr(let node): return float(node, expected)
    case .booleanLiteralExpr(let node):
      if let target = conversion.target(expected, label: "booleanLiteral") {
        let value = checker.make(.bool(node.literal.text == "true"), universe.bool, syntax)
        return checker.make(target.call(.value(value)), target.type, syntax)
      }
      return checker.make(.bool(node.literal.text == "true"), universe.bool, syntax)
    case .stringLiteralExpr(let node): return StringChecker(checker: checker).check(node, expected)
    case .nilLiteralExpr: return nilLiteral(syntax, expected)
    case .arrayExpr(let node): return array(node, expected)
    case .dictionaryExpr(let node): return dictionary(node, expected)
    default: return checker.session.report("expected a literal", at: syntax)
    }
  }

  func integer(
    _ node: IntegerLiteralExprSyntax, _ expected: Type?, isNegative: Bool = false
  ) -> Expression {
    let text = (isNegative ? "-" : "") + node.literal.text.filter { $0 != "_" }
    let type = literalType(.integerLiteral, expected)
    let solver = self.solver
    let session = checker.session
    session.whenSound {
      let final = solver.final(type)
      if let problem = IntegerLiteral(text).problem(storedAs: final.description) {
        session.report(
          problem.message, at: isNegative ? node.parent ?? Syntax(node) : Syntax(node),
          mistake: .number(problem.mistake))
      }
    }
    let made = checker.make(.integer(text), type, node)
    conversion.adoptWhenFinal(made, label: "integerLiteral")
    return made
  }

  func float(
    _ node: FloatLiteralExprSyntax, _ expected: Type?, isNegative: Bool = false
  ) -> Expression {
    let text = (isNegative ? "-" : "") + node.literal.text.filter { $0 != "_" }
    let made = checker.make(.float(Double(text) ?? 0), literalType(.floatLiteral, expected), node)
    conversion.adoptWhenFinal(made, label: "floatLiteral")
    return made
  }

  /// The expected type where it accepts the literal, else a variable with the literal's default.
  private func literalType(_ kind: TypeVariable.Kind, _ expected: Type?) -> Type {
    let type = solver.fresh(kind)
    guard var wanted = expected.map(solver.resolve) else { return type }
    while case .nominal(let nominal, let arguments) = wanted, nominal === universe.optionalType {
      wanted = solver.resolve(arguments[0])
    }
    if case .variable(let variable) = wanted, variable.kind == .any { return type }
    let mark = solver.mark()
    if !solver.unify(type, wanted) { solver.undo(to: mark) }
    return type
  }

  private var conversion: OwnTypeLiterals { OwnTypeLiterals(checker: checker) }

  private func nilLiteral(_ syntax: ExprSyntax, _ expected: Type?) -> Expression {
    if let expected, !universe.isOptional(solver.resolve(expected)),
      let target = conversion.target(expected, label: "nilLiteral")
    {
      let nothing = checker.make(.tuple([]), .void, syntax)
      return checker.make(target.call(.value(nothing)), target.type, syntax)
    }
    if let expected, universe.isOptional(solver.resolve(expected)) {
      return checker.make(.nilLiteral, expected, syntax)
    }
    if let expected, solver.resolve(expected) == .error { return checker.make(.error, .error, syntax) }
    let type = solver.fresh(.nilLiteral)
    let solver = self.solver
    let session = checker.session
    session.whenFinal {
      if case .variable = solver.final(type) {
        let name = syntax.parent?.parent?.as(PatternBindingSyntax.self)?.pattern.shortText
        session.report(
          "'nil' requires a contextual type", at: syntax,
          mistake: .absence(.nilWithoutType(name: name)))
      }
    }
    return checker.make(.nilLiteral, type, syntax)
  }

  // MARK: Collections

  private func array(_ node: ArrayExprSyntax, _ outer: Type?) -> Expression {
    let isWide = checker.session.wideLiterals.contains(node.id)
    let expected = isWide ? universe.array(of: .existential([])) : outer
    if let target = conversion.target(expected, label: "arrayLiteral") {
      return conversion.list(node, target)
    }
    var wanted = expected.flatMap(expectedElement)
    if wanted.map(isOpen) ?? true, let common = CommonType(checker: checker).find(node.elements.map(\.expression)),
      wanted.map({ solver.unify($0, common) }) ?? true
    {
      wanted = common
    }
    let element: Type
    let elements: [Expression]
    if wanted == nil, node.elements.count > 1, !isWholeValue(node) {
      // Inside an expression, elements of unrelated types make a list of anything.
      guard let alike = checker.session.attempt(keep: true, { self.elements(of: node, wanted) }) else {
        return array(node, universe.array(of: .existential([])))
      }
      (element, elements) = alike
    } else {
      (element, elements) = self.elements(of: node, wanted)
    }
    if let expected = expected.map(unwrapped), case .nominal = expected,
      expectedElement(expected) != nil
    {
      if elements.isEmpty { EmptyLiteral(checker: checker, isExpected: true).settle(node, expected) }
      return checker.make(.array(elements), expected, node)
    }
    let type = solver.fresh(.arrayLiteral(element))
    if !node.elements.isEmpty, node.elements.allSatisfy({ $0.expression.is(NilLiteralExprSyntax.self) }) {
      refuseOnlyNils(node, type)
    }
    if node.elements.isEmpty { EmptyLiteral(checker: checker).settle(node, type) }
    return checker.make(.array(elements), type, node)
  }

  /// `[nil, nil]`, where nothing says what else the elements could be.
  private func refuseOnlyNils(_ node: ArrayExprSyntax, _ type: Type) {
    checker.session.whenFinal { [self] in
      guard case .nominal(_, let arguments) = solver.final(type),
        case .nominal(_, let wrapped)? = arguments.first, case .variable? = wrapped.first
      else { return }
      checker.session.report(
        "heterogeneous collection literal could only be inferred to '[Any?]'; add explicit type annotation if this is intentional",
        at: node, mistake: .type(.emptyLiteral(example: "\(node.declaredName): [Int?] = \(node.trimmedText)")))
    }
  }

  /// Whether the values of a dictionary are of unrelated types.
  private func isMixed(_ node: DictionaryExprSyntax) -> Bool {
    guard case .elements(let list) = node.content, list.count > 1 else { return false }
    return checker.session.attempt {
      if CommonType(checker: checker).find(list.map(\.value)) != nil { return true }
      let value = solver.fresh()
      var values: [Expression] = []
      for item in list { values.append(element(item.value, as: value, isKnown: false, .value, values)) }
      return true
    } == nil
  }

  /// Whether a literal is all that a variable without a type is given.
  private func isWholeValue(_ node: some SyntaxProtocol) -> Bool {
    var current = node.parent
    while let around = current {
      if let clause = around.as(InitializerClauseSyntax.self) {
        return clause.parent?.as(PatternBindingSyntax.self)?.typeAnnotation == nil
      }
      guard around.is(TupleExprSyntax.self) || around.is(LabeledExprListSyntax.self)
        || around.is(LabeledExprSyntax.self) && around.parent?.parent?.is(TupleExprSyntax.self) == true
      else { return false }
      current = around.parent
    }
    return false
  }

  private func elements(of node: ArrayExprSyntax, _ wanted: Type?) -> (Type, [Expression]) {
    let hasNil = node.elements.contains { $0.expression.is(NilLiteralExprSyntax.self) }
    var element = wanted ?? (hasNil ? universe.optional(solver.fresh()) : solver.fresh())
    var elements: [Expression] = []
    for item in node.elements {
      if wanted == nil, let (wider, last) = widened(elements, element, item.expression) {
        (element, elements) = (wider, last)
        continue
      }
      elements.append(self.element(item.expression, as: element, isKnown: wanted != nil, .element, elements))
    }
    return (element, elements)
  }

  /// The elements with one more that fits only under a type all of them share.
  private func widened(_ earlier: [Expression], _ element: Type, _ syntax: ExprSyntax)
    -> (Type, [Expression])?
  {
    guard case .nominal = solver.resolve(element), !earlier.isEmpty else { return nil }
    return checker.session.attempt(keep: true) {
      let next = checker.expression(syntax, expecting: element)
      let coercion = Coercion(checker: checker)
      let mark = solver.mark()
      if coercion.convert(next, to: element) != nil { return nil }
      solver.undo(to: mark)
      guard let wider = TypeJoin(solver: solver).join(element, next.type) else { return nil }
      let all = (earlier + [next]).compactMap { coercion.convert($0, to: wider) }
      return all.count == earlier.count + 1 ? (wider, all) : nil
    }
  }

  private func dictionary(_ node: DictionaryExprSyntax, _ expected: Type?) -> Expression {
    if let target = conversion.target(expected, label: "dictionaryLiteral") {
      return conversion.pairs(node, target)
    }
    var key = solver.fresh()
    var value = solver.fresh()
    var isKnown = false
    if let expected, case .nominal(let nominal, let arguments) = unwrapped(expected),
      nominal === universe.dictionaryType
    {
      (key, value, isKnown) = (arguments[0], arguments[1], true)
    }
    if checker.session.wideLiterals.contains(node.id) { (value, isKnown) = (.existential([]), true) }
    if !isKnown, !isWholeValue(node), isMixed(node) { (value, isKnown) = (.existential([]), true) }
    var pairs: [(key: Expression, value: Expression)] = []
    if case .elements(let list) = node.content {
      let common = isKnown ? nil : CommonType(checker: checker).find(list.map(\.value))
      if let common { value = common }
      for item in list {
        let k = element(item.key, as: key, isKnown: isKnown, .key, pairs.map(\.key))
        let v = element(item.value, as: value, isKnown: isKnown || common != nil, .value, pairs.map(\.value))
        pairs.append((k, v))
      }
    }
    let type = universe.dictionary(key, value)
    let solver = self.solver
    let session = checker.session
    EmptyLiteral(checker: checker).settle(node, type)
    session.whenFinal {
      guard case .nominal(_, let arguments) = solver.final(type) else { return }
      if case .variable = arguments[0] { return }
      if !solver.conforms(arguments[0], to: "Hashable") {
        session.report(
          "type '\(arguments[0])' does not conform to protocol 'Hashable'", at: node,
          mistake: .type(.notHashable(type: arguments[0].description)))
      }
    }
    return checker.make(.dictionary(pairs), type, node)
  }

  /// Checks an element. Where the type is found from the elements, a later one may widen it: a `nil`
  /// makes it optional, values of unrelated types are refused with Swift's remedy.
  private func element(
    _ syntax: ExprSyntax, as type: Type, isKnown: Bool, _ purpose: Coercion.Purpose,
    _ earlier: [Expression]
  ) -> Expression {
    let checked = checker.expression(syntax, expecting: type)
    EscapeRules(checker: checker).checkStoring(checked, at: syntax)
    let coercion = Coercion(checker: checker)
    if isKnown { return coercion.require(checked, as: type, purpose, at: syntax) }
    let mark = solver.mark()
    if let converted = coercion.convert(checked, to: type) { return converted }
    solver.undo(to: mark)
    if earlier.isEmpty { return coercion.require(checked, as: type, purpose, at: syntax) }
    let first = solver.final(earlier[0].type)
    let second = solver.final(checked.type)
    if universe.isOptional(second) || second.contains(where: { if case .variable = $0 { true } else { false } }) {
      return checker.session.report(
        "cannot infer the element type of a collection of '\(first)' and '\(second)'", at: syntax,
        mistake: .type(.mixedElements(earlier: "\(first)", later: "\(second)", of: Self.part(purpose))))
    }
    return checker.session.report(
      "heterogeneous collection literal could only be inferred to '\(heterogeneous(purpose))'; add explicit type annotation if this is intentional",
      at: literal(around: syntax),
      mistake: .type(.mixedElements(earlier: first.description, later: second.description, of: Self.part(purpose))))
  }

  private static func part(_ purpose: Coercion.Purpose) -> Collected {
    switch purpose {
    case .key: .keys
    case .value: .values
    default: .elements
    }
  }

  private func isOpen(_ type: Type) -> Bool {
    guard case .variable(let variable) = solver.resolve(type) else { return false }
    return variable.kind == .any
  }

  private func heterogeneous(_ purpose: Coercion.Purpose) -> String {
    switch purpose {
    case .key: "[AnyHashable : Any]"
    case .value: "[String : Any]"
    default: "[Any]"
    }
  }

  /// The list that an element belongs to.
  private func literal(around syntax: ExprSyntax) -> Syntax {
    var node = syntax.parent
    while let current = node {
      if current.is(ArrayExprSyntax.self) || current.is(DictionaryExprSyntax.self) { return current }
      node = current.parent
    }
    return Syntax(syntax)
  }

  private func expectedElement(_ expected: Type) -> Type? {
    if case .variable(let variable) = solver.resolve(expected), case .arrayLiteral(let element) = variable.kind {
      return element
    }
    guard case .nominal(let nominal, let arguments) = unwrapped(expected), arguments.count == 1,
      ["Array", "Set", "ArraySlice"].contains(nominal.name)
    else { return nil }
    return arguments[0]
  }

  private func unwrapped(_ type: Type) -> Type {
    var current = solver.resolve(type)
    while case .nominal(let nominal, let arguments) = current, nominal === universe.optionalType {
      current = solver.resolve(arguments[0])
    }
    return current
  }
}

/// The digits of a whole number and where they fit.
struct IntegerLiteral {
  let text: String

  init(_ text: String) { self.text = text }

  var isNegative: Bool { text.hasPrefix("-") }

  /// The value without its sign, if it fits 64 bits.
  var magnitude: UInt64? {
    let lower = text.drop { $0 == "-" }.lowercased()
    if lower.hasPrefix("0x") { return UInt64(lower.dropFirst(2), radix: 16) }
    if lower.hasPrefix("0b") { return UInt64(lower.dropFirst(2), radix: 2) }
    if lower.hasPrefix("0o") { return UInt64(lower.dropFirst(2), radix: 8) }
    return UInt64(lower)
  }

  private static let maxima: [String: UInt64] = [
    "Int": 1 << 63 - 1, "Int64": 1 << 63 - 1, "Int32": 1 << 31 - 1, "Int16": 1 << 15 - 1,
    "Int8": 127, "UInt": .max, "UInt64": .max, "UInt32": 1 << 32 - 1, "UInt16": 1 << 16 - 1,
    "UInt8": 255,
  ]

  /// The least and the greatest whole number of a type, as far as `Double` has them.
  static func limits(of type: String) -> (lowest: Double, highest: Double)? {
    guard let limit = maxima[type] else { return nil }
    // 2⁶³ and 2⁶⁴ do not fit any more, and the numbers just below are no doubles.
    let highest = Double(limit) == Double(limit) + 1 ? Double(limit).nextDown : Double(limit)
    return (type.hasPrefix("U") ? 0 : -Double(limit) - (highest == Double(limit) ? 1 : 0), highest)
  }

  /// What is wrong with the literal as a value of a type, in the compiler's words and in a learner's.
  func problem(storedAs type: String) -> (message: String, mistake: NumberMistake)? {
    guard let limit = Self.maxima[type] else { return nil }
    let isSigned = !type.hasPrefix("U")
    if let magnitude, magnitude <= (isNegative ? (isSigned ? limit + 1 : 0) : limit) { return nil }
    let shown = magnitude.map { (isNegative ? "-" : "") + String($0) } ?? text
    let mistake = NumberMistake.tooLarge(value: shown, type: type)
    if isNegative, !isSigned {
      return ("negative integer '\(shown)' overflows when stored into unsigned type '\(type)'", mistake)
    }
    return ("integer literal '\(shown)' overflows when stored into '\(type)'", mistake)
  }
}
