import Diagnostics
import SwiftSyntax

/// How `x ** 2` is written in Swift, with the learner's own operands and what their types ask for.
struct PowerAdvice {
  /// What an operand is to `pow`, which takes decimal numbers.
  enum Kind { case wholeLiteral, whole, decimalLiteral, decimal }

  let base: String
  let exponent: String
  let kinds: (base: Kind, exponent: Kind)

  /// - Parameter kinds: Those of the two operands; by their text where nothing more is known.
  init(base: String, exponent: String, kinds: (Kind?, Kind?) = (nil, nil)) {
    self.base = Self.plain(base)
    self.exponent = Self.plain(exponent)
    self.kinds = (
      kinds.0 ?? Self.kind(of: self.base), kinds.1 ?? Self.kind(of: self.exponent)
    )
  }

  var swift: String {
    switch (kinds.base, kinds.exponent) {
    case (.wholeLiteral, .wholeLiteral): "pow(\(base).0, \(exponent).0)"
    case (.wholeLiteral, .whole): "Int(pow(\(base).0, Double(\(exponent))))"
    case (.wholeLiteral, _): "pow(\(base).0, \(exponent))"
    case (.whole, _) where product != nil: product ?? ""
    case (.whole, .wholeLiteral): "Int(pow(Double(\(base)), \(exponent)))"
    case (.whole, .whole): "Int(pow(Double(\(base)), Double(\(exponent))))"
    case (.whole, _): "pow(Double(\(base)), \(exponent))"
    case (.decimalLiteral, .wholeLiteral): "pow(\(base), \(exponent).0)"
    case (_, .whole): "pow(\(base), Double(\(exponent)))"
    default: "pow(\(base), \(exponent))"
    }
  }

  /// `n * n`, which stays a whole number.
  private var product: String? {
    guard let count = Int(exponent), (2...3).contains(count), base.count <= 12,
      base.allSatisfy({ $0.isLetter || $0.isNumber || "_.".contains($0) })
    else { return nil }
    return Array(repeating: base, count: count).joined(separator: " * ")
  }

  private static func kind(of code: String) -> Kind {
    if Int(code) != nil { return .wholeLiteral }
    return Double(code) != nil ? .decimalLiteral : .decimal
  }

  /// `a + b` of `(a + b)`.
  private static func plain(_ code: String) -> String {
    guard code.hasPrefix("("), code.hasSuffix(")") else { return code }
    let inside = code.dropFirst().dropLast()
    return inside.contains(where: { "(),".contains($0) }) ? code : String(inside)
  }
}

extension OperatorChecker {
  /// The advice for `**` between checked operands.
  func power(_ node: InfixOperatorExprSyntax, _ operands: [Expression]) -> Mistake {
    guard operands.count == 2,
      let base = node.leftOperand.as(InfixOperatorExprSyntax.self)?.rightOperand.shortText
        ?? node.leftOperand.shortText,
      let exponent = node.rightOperand.as(InfixOperatorExprSyntax.self)?.leftOperand.shortText
        ?? node.rightOperand.shortText
    else { return .python(.power(swift: "pow(base, exponent)")) }
    let kinds = (powerKind(operands[0].type), powerKind(operands[1].type))
    return .python(
      .power(swift: PowerAdvice(base: base, exponent: exponent, kinds: kinds).swift))
  }

  private func powerKind(_ type: Type) -> PowerAdvice.Kind? {
    let type = checker.solver.resolve(type)
    if case .variable = type { return nil }
    return checker.solver.conforms(type, to: "BinaryInteger") ? .whole : .decimal
  }
}
