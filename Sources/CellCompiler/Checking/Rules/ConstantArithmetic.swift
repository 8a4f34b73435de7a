import Diagnostics
import SwiftSyntax

/// Whole numbers that are known before anything runs: a division by zero among them, or a result
/// that its type cannot hold, is an error of the text.
struct ConstantArithmetic {
  let checker: Checker

  private var solver: TypeSolver { checker.solver }

  static let operators: Set<String> = ["+", "-", "*", "/", "%"]

  /// Looks at an operator once the cell is checked, and reports at its sign.
  func watch(_ expression: Expression, sign: some SyntaxProtocol) {
    checker.session.whenSound { [self] in
      guard let problem = problem(of: expression) else { return }
      checker.session.report(problem.message, at: sign, mistake: .number(problem.mistake))
    }
  }

  /// `n.dividedReportingOverflow(by: 0)`, which would only report it.
  func watchDivision(_ expression: Expression, at name: some SyntaxProtocol) {
    guard case .call(let call) = expression.kind, Self.reporting.contains(call.declaration.name) else { return }
    checker.session.whenSound { [self] in
      guard call.declaration.owner?.origin == .standard || call.declaration.isProtocolMember, divisorIsZero(call)
      else { return }
      checker.session.report("division by zero", at: name, mistake: .number(.divisionByZero(calculation: nil)))
    }
  }

  private static let reporting: Set = ["dividedReportingOverflow", "remainderReportingOverflow"]

  /// What is wrong, in the compiler's words and in a learner's.
  private typealias Problem = (message: String, mistake: NumberMistake)

  private func problem(of expression: Expression) -> Problem? {
    switch expression.kind {
    case .convert(let inner), .wrap(let inner): return problem(of: inner)
    case .compoundAssignment(_, let call):
      return ["/=", "%="].contains(call.declaration.name) && divisorIsZero(call)
        ? ("division by zero", .divisionByZero(calculation: nil)) : nil
    case .call(let call): return problem(of: call)
    default: return nil
    }
  }

  private func problem(of call: Expression.Call) -> Problem? {
    let name = call.declaration.name
    let operands = call.operands
    guard let type = operands.first?.type, let range = range(of: type) else { return nil }
    if ["/", "%"].contains(name), operands.count == 2, divisorIsZero(call) {
      return ("division by zero", .divisionByZero(calculation: shown(call)))
    }
    let values = operands.compactMap { value(of: $0) }
    guard values.count == operands.count, let result = Self.result(name, values),
      !range.contains(result)
    else { return nil }
    let shown = solver.final(type).description
    if values.count == 1 {
      let kind = shown.hasPrefix("U") ? "unsigned" : "signed"
      let width = range.upperBound.description.count > 12 ? 64 : Self.width(of: range)
      return (
        "arithmetic operation '0 - \(values[0])' (on \(kind) \(width)-bit integer type) results in an overflow",
        .overflow(calculation: "0 - \(values[0])", type: shown)
      )
    }
    let operation = "\(values[0]) \(name) \(values[1])"
    let mistake = NumberMistake.overflow(calculation: operation, type: shown)
    if name == "/" { return ("division '\(operation)' results in an overflow", mistake) }
    return ("arithmetic operation '\(operation)' (on type '\(shown)') results in an overflow", mistake)
  }

  /// `7 / 0`, where the dividend is known too.
  private func shown(_ call: Expression.Call) -> String? {
    call.operands.first.flatMap { value(of: $0) }.map { "\($0) \(call.declaration.name) 0" }
  }

  private func divisorIsZero(_ call: Expression.Call) -> Bool {
    guard let divisor = call.operands.last, range(of: divisor.type) != nil else { return false }
    return value(of: divisor) == 0
  }

  // MARK: Values

  /// The value, if the text alone decides it.
  private func value(of expression: Expression) -> Int128? {
    guard let range = range(of: expression.type) else { return nil }
    switch expression.kind {
    case .convert(let inner): return value(of: inner)
    case .integer(let text):
      let literal = IntegerLiteral(text)
      return literal.magnitude.map { literal.isNegative ? -Int128($0) : Int128($0) }
    case .variable(let variable):
      guard !variable.isMutable, case .local = variable.storage else { return nil }
      return variable.constantValue.flatMap { value(of: $0) }
    case .member(_, let declaration, _, _):
      guard declaration.isStatic, declaration.owner?.origin == .standard else { return nil }
      return declaration.name == "max"
        ? range.upperBound : declaration.name == "min" ? range.lowerBound : nil
    case .call(let call):
      if call.declaration.kind == .initializer {
        return literal(in: call).flatMap { range.contains($0) ? $0 : nil }
      }
      let values = call.operands.compactMap { value(of: $0) }
      guard call.declaration.owner?.origin == .standard, values.count == call.operands.count,
        let result = Self.result(call.declaration.name, values), range.contains(result)
      else { return nil }
      return result
    default: return nil
    }
  }

  /// The literal of `Int8(-128)`.
  private func literal(in call: Expression.Call) -> Int128? {
    guard call.declaration.owner?.origin == .standard, call.operands.count == 1,
      case .integer = call.operands[0].kind
    else { return nil }
    return value(of: call.operands[0])
  }

  /// What an operator makes of values; nil where it has no result or is not followed here.
  private static func result(_ name: String, _ values: [Int128]) -> Int128? {
    guard let left = values.first else { return nil }
    guard values.count == 2 else { return name == "-" && values.count == 1 ? -left : nil }
    let right = values[1]
    switch name {
    case "+": return left + right
    case "-": return left - right
    case "*":
      let product = left.multipliedReportingOverflow(by: right)
      return product.overflow ? .max : product.partialValue
    case "/": return right == 0 ? nil : left / right
    case "%": return right == 0 ? nil : left % right
    default: return nil
    }
  }

  /// What an integer type holds; nil for other types.
  private func range(of type: Type) -> ClosedRange<Int128>? {
    guard case .nominal(let nominal, _) = solver.final(type), nominal.origin == .standard else {
      return nil
    }
    return Self.ranges[nominal.name]
  }

  private static func width(of range: ClosedRange<Int128>) -> Int {
    128 - (range.upperBound - range.lowerBound).leadingZeroBitCount
  }

  private static let ranges: [String: ClosedRange<Int128>] = {
    var ranges: [String: ClosedRange<Int128>] = [
      "Int": Int128(Int.min)...Int128(Int.max), "UInt": 0...Int128(UInt.max),
    ]
    for width in [8, 16, 32, 64] {
      ranges["UInt\(width)"] = 0...(Int128(1) << width - 1)
      ranges["Int\(width)"] = -(Int128(1) << (width - 1))...(Int128(1) << (width - 1) - 1)
    }
    return ranges
  }()
}
