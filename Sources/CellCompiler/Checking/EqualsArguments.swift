import Diagnostics
import SwiftSyntax

/// `max(words, key=len)`, `CountVectorizer(min_df=2)`: arguments whose names Python gives by `=`.
///
/// Each is said once; what else would not fit follows from it.
struct EqualsArguments {
  let checker: Checker
  let node: FunctionCallExprSyntax

  /// The reports, or nil where no argument is written so.
  func check() -> Expression? {
    let found = node.arguments.compactMap { argument in name(argument.expression) }
    guard let first = found.first else { return nil }
    for argument in node.arguments where name(argument.expression) == nil && !needsMore(argument.expression) {
      _ = checker.expression(argument.expression)
    }
    if let swift = pythonOrder.map(withParts) {
      checker.session.retractLambdas(in: node)
      return checker.session.report(
        "cannot find '\(first.baseName.plain)' in scope", at: first, mistake: .python(.call(swift: swift)))
    }
    if found.count > 1, let swift = settings(found) {
      return checker.session.report(
        "cannot find '\(first.baseName.plain)' in scope", at: first,
        mistake: .call(.inSettings(label: first.baseName.plain, swift: swift)))
    }
    var reported = Expression(.error, .error, at: checker.place(of: node))
    for name in found { reported = NameChecker(checker: checker).check(name, nil) }
    return reported
  }

  /// `settings: Word2VecSettings(vectorSize: 4, minCount: 1)`, where all of them are settings.
  private func settings(_ names: [DeclReferenceExprSyntax]) -> String? {
    for declaration in CalleeParameters(checker: checker).declarations(of: node) {
      let parts = names.compactMap { name -> ForeignLabel.Part? in
        guard let infix = name.parent?.as(InfixOperatorExprSyntax.self) else { return nil }
        return ForeignLabel(checker: checker, label: name.baseName.plain, value: infix.rightOperand)
          .part(ofSettings: declaration)
      }
      guard parts.count == names.count, let first = parts.first, parts.allSatisfy({ $0.outer == first.outer }) else {
        continue
      }
      let given = parts.sorted { $0.position < $1.position }.map { "\($0.label): \($0.value)" }
      return "\(first.outer): \(first.type)(\(given.joined(separator: ", ")))"
    }
    return nil
  }

  /// `words.max { $0.count < $1.count }` for `max(words, key=len)` and `words.sorted { … }` for `words.sorted(key=len)`.
  private var pythonOrder: String? {
    let arguments = node.arguments.map { SwiftHead.swift($0.expression.trimmedText) }
    guard arguments.contains(where: PythonOrder.isOrder) else { return nil }
    if let member = node.calledExpression.as(MemberAccessExprSyntax.self), let base = member.base?.shortText {
      return PythonOrder([base] + arguments).method(member.declName.baseName.text)
    }
    guard let name = node.calledExpression.as(DeclReferenceExprSyntax.self)?.baseName.text else { return nil }
    return PythonNames.call(name, arguments)
  }

  /// `$0.1` for `$0[1]` where the elements are tuples.
  private func withParts(_ swift: String) -> String {
    let list = node.calledExpression.as(MemberAccessExprSyntax.self)?.base ?? node.arguments.first?.expression
    guard let list, let type = checker.session.attempt({ checker.solver.final(checker.expression(list).type).description }),
      type.hasPrefix("[(")
    else { return swift }
    return swift.replacing(/(\$[01])\[(\d)\]/) { "\($0.1).\($0.2)" }
  }

  /// Whether an argument is written so.
  func isOne(_ argument: ExprSyntax) -> Bool { name(argument) != nil }

  /// Checks what is not said with the whole: not `map` of `list(map(str, xs))` nor `str`, but `xs`.
  func checkParts(_ argument: ExprSyntax) {
    if argument.is(ClosureExprSyntax.self) || isOfPython(argument) { return }
    if let name = argument.as(DeclReferenceExprSyntax.self), isHandedOver(name) { return }
    guard let call = argument.as(FunctionCallExprSyntax.self),
      let name = call.calledExpression.as(DeclReferenceExprSyntax.self)?.baseName.plain, isForeign(name),
      SwiftHead.calls.contains(name)
    else {
      _ = checker.expression(argument)
      return
    }
    for inner in call.arguments { checkParts(inner.expression) }
  }

  /// `str` of `map(str, xs)`.
  private func isHandedOver(_ name: DeclReferenceExprSyntax) -> Bool {
    ["str", "int", "float", "len", "list", "set"].contains(name.baseName.plain) && isForeign(name.baseName.plain)
      && name.firstAncestor(FunctionCallExprSyntax.self).map {
        ["map", "filter"].contains($0.calledExpression.trimmedText)
      } == true
  }

  /// Whether nothing in the cell has a name of Python's.
  private func isForeign(_ name: String) -> Bool {
    checker.scope.find(name) == nil && checker.scope.functions(named: name).isEmpty && PythonNames.call(name, []) != nil
  }

  /// Whether it is written so, or asks a dictionary for its parts as Python does.
  func isOfPython(_ argument: ExprSyntax) -> Bool {
    let method = argument.as(FunctionCallExprSyntax.self)?.calledExpression.as(MemberAccessExprSyntax.self)
    let isPart = method.map { ["items", "keys", "values", "split"].contains($0.declName.baseName.text) } ?? false
    return isOne(argument) || isPart
  }

  private func name(_ argument: ExprSyntax) -> DeclReferenceExprSyntax? {
    guard let infix = argument.as(InfixOperatorExprSyntax.self), infix.operator.is(AssignmentExprSyntax.self),
      let name = infix.leftOperand.as(DeclReferenceExprSyntax.self), checker.scope.find(name.baseName.plain) == nil
    else { return nil }
    return name
  }

  private func needsMore(_ argument: ExprSyntax) -> Bool { ContextualSyntax.needsContext(argument, checker) }
}
