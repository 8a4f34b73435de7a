import Diagnostics
import SwiftSyntax

/// Looks through a cell without mistakes for what usually is one all the same.
final class SilentThings {
  private let checker: Checker
  private let text: CellText
  private var found = SilentFindings()
  private var solver: TypeSolver { checker.solver }

  init(_ checker: Checker) {
    self.checker = checker
    text = checker.session.text
  }

  func findings(in block: Block) -> SilentFindings {
    for statement in block.statements { values(statement) }
    look(at: block)
    for item in text.tree.statements {
      if let function = item.item.as(FunctionDeclSyntax.self) { parameters(of: function) }
    }
    return found
  }

  // MARK: Walking

  private func look(at block: Block) {
    for statement in block.statements { look(at: statement) }
  }

  private func look(at statement: Statement) {
    for value in statement.values { look(at: value, used: nil) }
    for block in statement.blocks { look(at: block) }
    if case .switching(_, let cases, _) = statement {
      for pattern in cases.flatMap(\.patterns) {
        if case .expression(let value, _, _) = pattern.pattern { look(at: value, used: nil) }
      }
    }
    if case .functionDefined(let function) = statement, let body = function.body { look(at: body) }
    if case .forLoop(_, let sequence, _, let body, _, _) = statement { loop(over: sequence, body) }
  }

  /// - Parameter used: The name of the member that takes the value.
  private func look(at value: Expression, used: String?) {
    switch value.kind {
    case .call(let call):
      operation(call, value)
      if let receiver = call.receiver { order(call.declaration.name, of: receiver, used: used) }
      for operand in call.operands { look(at: operand, used: call.declaration.name) }
    case .member(let base?, let declaration, _, _):
      order(declaration.name, of: base, used: used)
      for child in value.children { look(at: child, used: declaration.name) }
    case .string(let text) where used == "print": braces(text, value.place)
    case .closure(let function):
      if let body = function.body { look(at: body) }
    case .branch(let statement): look(at: statement)
    default:
      // What is printed is handed over in an array of values of any type.
      for child in value.children { look(at: child, used: used == "print" ? used : nil) }
    }
  }

  // MARK: Findings

  private func operation(_ call: Expression.Call, _ value: Expression) {
    let operands = call.operands
    guard operands.count == 2, Self.noticed.contains(call.declaration.name) else { return }
    let types = operands.map { solver.final($0.type).description }
    switch call.declaration.name {
    case "/" where types == ["Int", "Int"]:
      if let code = text.code(at: value.place) { division(operands, code, value.place) }
    case "^" where types == ["Int", "Int"]: power(operands, value.place)
    case "|" where operands.allSatisfy(Self.isNumber):
      if let code = text.code(at: value.place) { note(.joinedBits(code: code), value.place) }
    case "==" where Self.isDecimal(types), "!=" where Self.isDecimal(types):
      guard !operands.contains(where: isExactLiteral), operands.contains(where: { isCalculated($0) })
      else { return }
      let sides = operands.map { text.code(at: $0.place) ?? "…" }
      // `x != x` asks for NaN.
      if sides[0] == sides[1] { return }
      note(.equalDecimals(type: types[0], left: sides[0], right: sides[1]), value.place)
    default: break
    }
  }

  private static func isDecimal(_ types: [String]) -> Bool {
    types == ["Double", "Double"] || types == ["Float", "Float"]
  }

  private static let noticed: Set<String> = ["/", "==", "!=", "^", "|"]

  private static func isNumber(_ operand: Expression) -> Bool {
    if case .integer = operand.kind { true } else { false }
  }

  /// `10 ^ 2`, a power in formulas and an operation on bits in Swift; `x ^ 1` is one of the latter everywhere.
  private func power(_ operands: [Expression], _ place: SourcePlace) {
    guard case .integer(let written) = operands[1].kind, let exponent = Int(written), (2...10).contains(exponent),
      let code = text.code(at: place), let base = text.code(at: operands[0].place)
    else { return }
    switch operands[0].kind {
    case .integer, .variable: break
    default: return
    }
    let factors = Array(repeating: base, count: exponent).joined(separator: " * ")
    let swift = exponent <= 3 ? factors : "pow(Double(\(base)), \(exponent))"
    note(.bitsForPower(code: code, swift: swift), place)
  }

  /// `print("{mean}")`, which shows the name and not the value.
  private func braces(_ shown: String, _ place: SourcePlace) {
    guard shown.utf8.count < 200, let found = shown.firstMatch(of: /\{([A-Za-z_]\w*)\}/),
      case let name = String(found.1), case .variable? = checker.scope.find(name)
    else { return }
    note(.bracesInText(name: name), place)
  }

  private func division(_ operands: [Expression], _ code: String, _ place: SourcePlace) {
    var result: Int?
    if case .integer(let left) = operands[0].kind, case .integer(let right) = operands[1].kind,
      let dividend = Int(left), let divisor = Int(right), divisor != 0
    {
      result = dividend.dividedReportingOverflow(by: divisor).partialValue
    }
    found.divisions.append(.init(code: code, result: result, place: place))
  }

  /// Whether rounding may have touched a decimal: what was only stored, or is the greatest of some, is
  /// equal to itself.
  private func isCalculated(_ expression: Expression, depth: Int = 0) -> Bool {
    guard depth < 32 else { return false }
    switch expression.kind {
    case .call(let call):
      if Self.calculating.contains(call.declaration.name) { return true }
      if Self.rounding.contains(call.declaration.name) { return false }
      return call.operands.count == 1 && isCalculated(call.operands[0], depth: depth + 1)
    case .deferredOperator(let name, _): return Self.calculating.contains(name)
    case .variable(let variable):
      return variable.constantValue.map { isCalculated($0, depth: depth + 1) } ?? false
    case .forceUnwrap(let base), .wrap(let base), .convert(let base):
      return isCalculated(base, depth: depth + 1)
    default: return false
    }
  }

  private static let calculating: Set<String> = [
    "+", "-", "*", "/", "pow", "exp", "log", "log2", "log10", "sqrt", "squareRoot", "sin", "cos", "tanh",
    "reduce",
  ]

  /// Members whose results are whole numbers, which are equal or are not.
  private static let rounding: Set<String> = ["rounded", "round", "floor", "ceil", "trunc"]

  /// Whether a number is written that a `Double` holds exactly, such as 0 or 0.5; 0.3 is none.
  private func isExactLiteral(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .integer: return true
    case .float:
      guard let value = text.code(at: expression.place).flatMap(Double.init) else { return true }
      return (value * 1024).rounded() == value * 1024
    case .call(let call): return call.operands.count == 1 && isExactLiteral(call.operands[0])
    case .member(nil, _, _, _): return true
    default: return false
    }
  }

  /// `counts.first`, `Array(counts.keys)`, `counts.map { … }` whose result keeps the order.
  private func order(_ member: String, of base: Expression, used: String?) {
    if member == "subscript", let list = listed(base), let code = text.code(at: list.place) {
      return note(order(of: list, code, base), base.place)
    }
    guard let dictionary = dictionary(base) ?? listed(base), let code = text.code(at: dictionary.place) else { return }
    let isKept = used.map { !Self.forgetting.contains($0) } ?? true
    guard member == "first" || (Self.mapping.contains(member) && isKept) else { return }
    note(order(of: dictionary, code, base), dictionary.place)
  }

  /// The dictionary or set behind `Array(d.keys)`, also where that has a name.
  private func listed(_ base: Expression) -> Expression? {
    if case .variable(let variable) = base.kind, let value = variable.constantValue { return listed(value) }
    guard case .call(let call) = base.kind, call.declaration.kind == .initializer,
      call.declaration.owner === checker.universe.arrayType, let only = call.operands.first, call.operands.count == 1
    else { return nil }
    return dictionary(only)
  }

  private static let mapping: Set<String> = ["map", "compactMap", "flatMap", "enumerated", "joined", "prefix"]
  /// Members for which the order of elements does not matter.
  private static let forgetting: Set<String> = [
    "sorted", "sort", "reduce", "max", "min", "count", "contains", "allSatisfy", "init", "sum", "isEmpty",
  ]

  /// A loop over a dictionary that writes or collects in the order it meets.
  private func loop(over sequence: Expression, _ body: Block) {
    guard let dictionary = dictionary(sequence) ?? listed(sequence), let code = text.code(at: dictionary.place)
    else { return }
    let writes = body.statements.contains { statement in
      statement.contains { expression in
        guard case .call(let call) = expression.kind else { return false }
        return ["print", "append", "display"].contains(call.declaration.name)
      }
    }
    if writes { note(order(of: dictionary, code, sequence), dictionary.place) }
  }

  /// - Parameter part: What is gone through: the dictionary, or its keys or values.
  private func order(of collection: Expression, _ code: String, _ part: Expression) -> SilentMistake {
    if case .nominal(let nominal, _) = solver.final(collection.type), nominal === checker.universe.setType {
      return .setOrder(code: code)
    }
    return .dictionaryOrder(code: code, part: self.part(part))
  }

  /// `keys` or `values` of a dictionary, also in a list or behind a name.
  private func part(_ expression: Expression) -> String? {
    switch expression.kind {
    case .variable(let variable): return variable.constantValue.flatMap(part)
    case .member(_, let declaration, _, _): return ["keys", "values"].contains(declaration.name) ? declaration.name : nil
    case .call(let call): return call.operands.count == 1 ? part(call.operands[0]) : nil
    default: return nil
    }
  }

  /// The dictionary behind `d`, `d.keys` and `d.values`, also where these have a name; or a set.
  private func dictionary(_ expression: Expression) -> Expression? {
    if case .variable(let variable) = expression.kind, let value = variable.constantValue,
      case .member = value.kind
    {
      return dictionary(value)
    }
    if case .member(let base?, let declaration, _, _) = expression.kind,
      ["keys", "values"].contains(declaration.name)
    {
      return dictionary(base)
    }
    guard case .nominal(let nominal, _) = solver.final(expression.type),
      nominal === checker.universe.dictionaryType || nominal === checker.universe.setType
    else { return nil }
    return expression
  }

  /// `let x = …` at the top of a cell.
  private func values(_ statement: Statement) {
    guard case .declaration(.bind(let variable), let value?) = statement,
      let place = variable.place?.place
    else { return }
    if case .closure = value.kind { return }
    commentedDivision(value)
    // An object may be kept for what it does, such as when it ends.
    if case .nominal(let nominal, _) = solver.final(variable.type), nominal.kind == .classType { return }
    found.values.append(
      .init(
        name: variable.name, type: solver.final(variable.type).description, place: place))
  }

  /// `func f(_ n: Int, verbose: Bool)` whose body has no `verbose`.
  private func parameters(of function: FunctionDeclSyntax) {
    guard let body = function.body, !body.statements.isEmpty,
      !body.statements.trimmedText.hasPrefix("fatalError")
    else { return }
    let words = Set(body.tokens(viewMode: .sourceAccurate).map(\.plain))
    for parameter in function.signature.parameterClause.parameters {
      let name = parameter.secondName ?? parameter.firstName
      guard name.text != "_", !words.contains(name.plain) else { continue }
      note(.unusedArgument(name.plain, function: function.name.plain), text.place(of: name))
    }
  }

  /// `let half = n // 2`, where `//` begins a comment.
  private func commentedDivision(_ value: Expression) {
    switch value.kind {
    case .integer, .variable: break
    default: return
    }
    guard let end = source(value.place.range.end) else { return }
    let rest = text.source.text.utf8.dropFirst(end).prefix { $0 != UInt8(ascii: "\n") }
    let comment = (String(rest) ?? "").drop { $0 == " " }
    guard comment.hasPrefix("//"), let divisor = Int(comment.dropFirst(2).drop { $0 == " " }), divisor > 1,
      let code = text.code(at: value.place)
    else { return }
    note(.commentedDivision(code: code, divisor: divisor), value.place)
  }

  private func source(_ position: SourcePosition) -> Int? { text.offsets.offset(of: position) }

  private func note(_ mistake: SilentMistake, _ place: SourcePlace) {
    let note = Diagnostic(.silent(mistake), at: place, severity: .note)
    if !found.notes.contains(note) { found.notes.append(note) }
  }
}

extension CellText {
  /// The code of what is at a place of the file, if it is short and on one line.
  ///
  /// A place begins where Swift says that an expression is, the code where it is written: that of `a / b`
  /// begins at `/`.
  func code(at place: SourcePlace) -> String? {
    guard let start = offsets.offset(of: place.range.start), let end = offsets.offset(of: place.range.end),
      start < end
    else { return nil }
    let whole = expression(anchoredAt: start, endingAt: end)
    let first = whole?.positionAfterSkippingLeadingTrivia.utf8Offset ?? start
    guard first <= end, end - first <= 60 else { return nil }
    let code = String(decoding: source.text.utf8.dropFirst(first).prefix(end - first), as: UTF8.self)
    return code.contains("\n") ? nil : code
  }

  /// The outermost expression that is said to be at `start`.
  private func expression(anchoredAt start: Int, endingAt end: Int) -> ExprSyntax? {
    var node = tree.token(at: AbsolutePosition(utf8Offset: start))?.parent
    var found: ExprSyntax?
    while let current = node, current.endPositionBeforeTrailingTrivia.utf8Offset <= end {
      if let expression = current.as(ExprSyntax.self),
        expression.endPositionBeforeTrailingTrivia.utf8Offset == end,
        ExpressionAnchor.position(of: expression).utf8Offset == start
      {
        found = expression
      }
      node = current.parent
    }
    return found
  }
}
