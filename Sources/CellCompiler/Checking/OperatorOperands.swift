import SwiftSyntax

/// The two sides of an operator: which is checked first, and what it tells the other.
extension OperatorChecker {
  /// Both sides, checked where their types do not come from the operator's parameters.
  func sides(_ node: InfixOperatorExprSyntax) -> [OverloadResolver.Prepared] {
    [node.leftOperand, node.rightOperand].map { side in
      isFunction(side, of: node) ? .contextual(side) : .ready(checker.expression(side))
    }
  }

  /// Whether the cell declares an operator of this name that changes its left side: `a **= b`.
  func changesOperand(_ name: String) -> Bool {
    if universe.hasOperator(name) { return false }
    let own =
      checker.scope.functions(named: name)
      + (checker.scope.allTypes + Self.extended.compactMap { universe.type(named: $0) }).flatMap {
        universe.members(of: $0, named: name)
      }
    return own.contains { $0.parameters.count == 2 && $0.parameters[0].isInout }
  }

  /// Types of the library that cells like to give operators to.
  private static let extended = ["Int", "Double", "Float", "String", "Array", "Dictionary", "Set"]

  /// The place that is changed and the value beside it, which may take its type from the operator.
  func changingSides(_ node: InfixOperatorExprSyntax) -> [OverloadResolver.Prepared] {
    let right = node.rightOperand
    let isContextual = isFunction(right, of: node) || ContextualSyntax.needsContext(right, checker)
    return [
      .ready(checker.expression(node.leftOperand)),
      isContextual ? .contextual(right) : .ready(checker.expression(right)),
    ]
  }

  /// `dogs + cats` where `[any Animal]` is expected: both sides are of that type.
  func widened(_ node: InfixOperatorExprSyntax, _ expected: Type?) -> Expression? {
    guard let expected, case .nominal(let nominal, let arguments) = solver.resolve(expected),
      nominal.name == "Array", nominal.origin == .standard, isWide(solver.resolve(arguments[0]))
    else { return nil }
    return checker.session.attempt(keep: true) { () -> Expression? in
      var sides: [Expression] = []
      for syntax in [node.leftOperand, node.rightOperand] {
        let side = checker.expression(syntax, expecting: expected)
        guard let whole = Coercion(checker: checker).convert(side, to: expected) else { return nil }
        sides.append(whole)
      }
      return combine("+", sides[0], sides[1], node, expected)
    }
  }

  /// A type that values of other types are converted to.
  private func isWide(_ type: Type) -> Bool {
    switch type {
    case .existential: true
    case .nominal(let nominal, _): nominal.kind == .classType || nominal === universe.optionalType
    default: false
    }
  }

  /// A closure, a key path or the name of a function: never of the other side's type.
  func isFunction(_ syntax: ExprSyntax, of node: InfixOperatorExprSyntax) -> Bool {
    switch syntax.kind {
    case .closureExpr, .keyPathExpr: return true
    case .declReferenceExpr:
      guard ContextualSyntax.needsContext(syntax, checker) else { return false }
      // No operator of the standard library takes functions.
      let name = node.operator.trimmedText
      return !Self.arithmetic.contains(name) && !Self.comparisons.contains(name)
    default: return ContextualSyntax.namesInitializer(syntax)
    }
  }

  /// Both sides checked; a side that needs context gets it from the other one.
  func operands(_ node: InfixOperatorExprSyntax, _ expected: Type?) -> (Expression?, Expression?) {
    let leftNeeds = ContextualSyntax.needsContext(node.leftOperand, checker)
    let rightNeeds = ContextualSyntax.needsContext(node.rightOperand, checker)
    switch (leftNeeds, rightNeeds) {
    case (false, false):
      let left = checker.expression(node.leftOperand)
      let hint = solver.resolve(left.type)
      // A list in brackets takes its element type from the other side.
      if isAdaptable(node.rightOperand), case .nominal = hint {
        let own = list(node.rightOperand, beside: hint, expected) ?? listAfterSequence(node, hint, expected)
        if let wider = widerList(node, hint) { return (left, wider) }
        return (left, checker.expression(node.rightOperand, expecting: own ?? hint))
      }
      return (left, checker.expression(node.rightOperand))
    case (false, true):
      let left = checker.expression(node.leftOperand)
      return (left, operand(node.rightOperand, beside: left))
    case (true, false):
      let right = checker.expression(node.rightOperand)
      return (operand(node.leftOperand, beside: right), right)
    case (true, true):
      guard isImplicit(node.leftOperand), isImplicit(node.rightOperand) else { return (nil, nil) }
      return (checker.expression(node.leftOperand), checker.expression(node.rightOperand))
    }
  }

  /// In `dogs + [Dog(), Cat()]`, the list is one of animals.
  private func widerList(_ node: InfixOperatorExprSyntax, _ hint: Type) -> Expression? {
    guard node.operator.trimmedText == "+", node.rightOperand.is(ArrayExprSyntax.self),
      case .nominal(let array, let arguments) = hint, array.name == "Array",
      case .nominal(let nominal, _)? = arguments.first.map(solver.resolve), nominal.kind == .classType
    else { return nil }
    let fits = checker.session.attempt { () -> Bool? in
      Coercion(checker: checker).convert(checker.expression(node.rightOperand, expecting: hint), to: hint)
        .map { _ in true }
    }
    return fits == true ? nil : checker.session.attempt(keep: true) { checker.expression(node.rightOperand) }
  }

  /// In `slice + [8]`, where an array is expected, the list is that array.
  private func list(_ syntax: ExprSyntax, beside other: Type, _ expected: Type?) -> Type? {
    guard syntax.is(ArrayExprSyntax.self), let wanted = expected.map(solver.resolve),
      case .nominal(let array, _) = wanted, array.name == "Array", array.origin == .standard,
      case .nominal(let nominal, _) = other, nominal !== array, nominal.origin == .standard
    else { return nil }
    return wanted
  }

  /// In `set + [8]`, the list stays a list: so it does beside every sequence, even one that such a list could be.
  private func listAfterSequence(_ node: InfixOperatorExprSyntax, _ other: Type, _ expected: Type?) -> Type? {
    guard node.operator.trimmedText == "+", node.rightOperand.is(ArrayExprSyntax.self),
      case .nominal(let nominal, _) = other, nominal.name == "Set" || nominal.origin == .cell,
      expected.map(solver.resolve) != other, !isAskedForMember(node), solver.conforms(other, to: "Sequence"),
      !solver.conforms(other, to: "RangeReplaceableCollection"),
      let element = solver.associatedType("Element", of: other)
    else { return nil }
    return universe.array(of: element)
  }

  /// `(stack + [3]).sum`: the member may belong to the other type only.
  private func isAskedForMember(_ node: InfixOperatorExprSyntax) -> Bool {
    guard let tuple = node.parent?.parent?.parent?.as(TupleExprSyntax.self) else { return false }
    return tuple.parent?.is(MemberAccessExprSyntax.self) == true
  }

  private func isImplicit(_ syntax: ExprSyntax) -> Bool { ImplicitMember.name(syntax) != nil }

  /// Literals that types of a cell may give another meaning than their own.
  private func isAdaptable(_ syntax: ExprSyntax) -> Bool {
    syntax.is(ArrayExprSyntax.self) || syntax.is(BooleanLiteralExprSyntax.self)
      || syntax.is(DictionaryExprSyntax.self)
  }

  /// A side of the other's type, unless its first name is none of that type's: `vector * .pi`.
  private func operand(_ syntax: ExprSyntax, beside other: Expression) -> Expression {
    if syntax.is(ArrayExprSyntax.self) {
      // A list that does not fit the other side is what it is: `[1, nil] + [5]`.
      let found = checker.session.attempt(keep: true) { () -> Expression? in
        Coercion(checker: checker).convert(checker.expression(syntax, expecting: other.type), to: other.type)
      }
      return found ?? checker.expression(syntax)
    }
    let fits = ImplicitMember(checker: checker).fits(syntax, other.type)
    return checker.expression(syntax, expecting: fits ? other.type : nil)
  }
}
