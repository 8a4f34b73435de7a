import Diagnostics
import SwiftSyntax

/// `x = x` and `self.name = self.name`, which Swift refuses where nothing is computed.
struct SelfAssignment {
  let session: CheckSession

  func check(_ target: Expression, _ value: Expression, at node: InfixOperatorExprSyntax) {
    guard let what = what(target, value) else { return }
    session.report(
      "assigning a \(what) to itself", at: node.operator,
      mistake: mistake(at: node))
  }

  /// `init(x: Int) { x = x }`, where a copy of the parameter would be of no use.
  func mistake(ofParameter target: Expression, _ value: Expression, at node: InfixOperatorExprSyntax) -> Mistake? {
    guard variable(target)?.isParameter == true, what(target, value) != nil else { return nil }
    return mistake(at: node)
  }

  private func mistake(at node: InfixOperatorExprSyntax) -> Mistake {
    .declaration(.selfAssignment(swift: "self.\(node.leftOperand.trimmedText)"))
  }

  private func what(_ target: Expression, _ value: Expression) -> String? {
    if let left = variable(target), left === variable(value), left.accessors == nil { return "variable" }
    guard case .field(let base, let property) = target.kind, case .field(let other, let same) = value.kind,
      property === same, let owner = variable(base), owner === variable(other)
    else { return nil }
    return "property"
  }

  private func variable(_ expression: Expression) -> Variable? {
    guard case .variable(let variable) = expression.kind else { return nil }
    return variable
  }
}
