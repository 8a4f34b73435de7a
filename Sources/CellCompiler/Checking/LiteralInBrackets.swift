import SwiftParser
import SwiftSyntax

/// `Unicode.Scalar("a")`, `Fraction(3)`: a literal in brackets behind a type that takes such literals is the
/// literal of that type, whatever other initialisers there are.
struct LiteralInBrackets {
  let checker: Checker

  func check(_ type: Type, _ arguments: CallArguments) -> Expression? {
    guard case .nominal(let nominal, _) = checker.solver.resolve(type), arguments.all.count == 1,
      let only = arguments.all.first
    else { return nil }
    if let label = only.label, let name = Self.standard[label] {
      guard nominal.origin == .standard, checker.solver.conforms(type, to: name) else { return nil }
      return checker.expression(only.expression, as: type, .argument)
    }
    guard only.label == nil, let (kind, label) = literal(only.expression) else { return nil }
    switch nominal.origin {
    case .standard where nominal.name == "Unicode.Scalar" && isScalar(only.expression): break
    case .cell:
      guard checker.solver.conforms(type, to: "ExpressibleBy\(kind)Literal"),
        OwnTypeLiterals(checker: checker).target(type, label: label) != nil
      else { return nil }
    default: return nil
    }
    return checker.expression(only.expression, as: type, .argument)
  }

  /// `Int(integerLiteral: 3)`: what Swift itself calls for a literal.
  private static let standard = [
    "integerLiteral": "ExpressibleByIntegerLiteral", "floatLiteral": "ExpressibleByFloatLiteral",
    "stringLiteral": "ExpressibleByStringLiteral", "booleanLiteral": "ExpressibleByBooleanLiteral",
  ]

  private func literal(_ syntax: ExprSyntax) -> (kind: String, label: String)? {
    switch syntax.as(ExprSyntaxEnum.self) {
    case .integerLiteralExpr: ("Integer", "integerLiteral")
    case .floatLiteralExpr: ("Float", "floatLiteral")
    case .booleanLiteralExpr: ("Boolean", "booleanLiteral")
    case .stringLiteralExpr(let node) where node.segments.count == 1: ("String", "stringLiteral")
    default: nil
    }
  }

  private func isScalar(_ syntax: ExprSyntax) -> Bool {
    syntax.as(StringLiteralExprSyntax.self)?.representedLiteralValue?.unicodeScalars.count == 1
  }
}
