import SwiftSyntax

/// Calls that two functions of a cell answer equally well, so that Swift chooses neither.
struct AmbiguousCall {
  let arguments: CallArguments
  let node: ExprSyntax

  /// Whether the best matches of a call are of this kind.
  func isOne(of best: [OverloadResolver.Match]) -> Bool {
    guard best.count > 1, let first = best.first, best.allSatisfy({ isPlain($0.candidate.declaration) })
    else { return false }
    return best.dropFirst().allSatisfy { isEqual($0, first) }
  }

  /// `area`, or `area(width:height:)` where there are labels.
  static func name(_ declaration: Declaration) -> String {
    declaration.parameters.allSatisfy { $0.label == nil } ? declaration.name : declaration.fullName
  }

  /// A function or method of a cell whose parameters say all there is to say.
  private func isPlain(_ declaration: Declaration) -> Bool {
    guard case .user = declaration.implementation, declaration.generics.isEmpty else { return false }
    return declaration.owner?.kind != .protocolType && declaration.requirements.isEmpty
      && !declaration.parameters.contains(where: \.isVariadic)
      && !OperatorChecker.isOperator(declaration.name)
  }

  private func isEqual(_ match: OverloadResolver.Match, _ other: OverloadResolver.Match) -> Bool {
    let (left, right) = (match.candidate.declaration, other.candidate.declaration)
    guard left.owner === right.owner, context(left) === context(right),
      left.result == right.result || decidesNothing
    else { return false }
    return arguments.all.indices.allSatisfy { index in
      guard let one = type(of: index, in: match), let two = type(of: index, in: other) else { return false }
      let argument = arguments.all[index].expression
      return one == two || isLiteral(argument) && isNumber(one) && isNumber(two)
        || argument.is(NilLiteralExprSyntax.self) && isOptional(one) && isOptional(two)
    }
  }

  /// Functions inside of others hide those outside.
  private func context(_ declaration: Declaration) -> FunctionContext? {
    if case .user(let function) = declaration.implementation { function.context.parent } else { nil }
  }

  private func type(of argument: Int, in match: OverloadResolver.Match) -> Type? {
    zip(match.candidate.declaration.parameters, match.assignment)
      .first { $0.1.contains(argument) }.map { $0.0.type }
  }

  private func isLiteral(_ syntax: ExprSyntax) -> Bool { syntax.is(IntegerLiteralExprSyntax.self) }

  private func isNumber(_ type: Type) -> Bool {
    if case .nominal(let nominal, []) = type { nominal.origin == .standard && nominal.kind == .structure } else { false }
  }

  /// Of something that is neither `Any` nor `any P`, which Swift takes after others.
  private func isOptional(_ type: Type) -> Bool {
    guard case .nominal(let nominal, let wrapped) = type, nominal.name == "Optional", nominal.origin == .standard else {
      return false
    }
    if case .nominal = wrapped[0] { return true }
    return false
  }

  /// Whether nothing around the call asks for one type of result.
  private var decidesNothing: Bool {
    guard let parent = node.parent else { return true }
    if let clause = parent.as(InitializerClauseSyntax.self) {
      return clause.parent?.as(PatternBindingSyntax.self)?.typeAnnotation == nil
    }
    if let call = parent.parent?.parent?.as(FunctionCallExprSyntax.self), parent.is(LabeledExprSyntax.self) {
      return call.calledExpression.trimmedText == "print"
    }
    return false
  }
}
