import SwiftSyntax

/// `\.name` where a function is expected.
struct KeyPathChecker {
  let checker: Checker

  func check(_ node: KeyPathExprSyntax, _ expected: Type?) -> Expression {
    guard case .function(let wanted)? = expected.map(checker.solver.resolve),
      wanted.parameters.count == 1
    else {
      return checker.session.report(
        "key paths are supported only where a function is expected", at: node,
        help: "write a closure: '{ $0.name }'")
    }
    let context = FunctionContext(parent: checker.context, result: wanted.result, isThrowing: false)
    let function = UserFunction(
      name: "key path", context: context, result: wanted.result, isThrowing: false)
    let parameter = Variable("$0", wanted.parameters[0].type, isMutable: false, in: context)
    parameter.isParameter = true
    function.parameters = [parameter]
    let inner = checker.inner(context)
    var value = checker.make(.variable(parameter), parameter.type, node)
    for component in node.components {
      guard case .property(let property) = component.component else {
        return checker.session.report("only property names are supported in key paths", at: component)
      }
      value = inner.property(property.declName.baseName.plain, of: value, component)
    }
    let result = Coercion(checker: inner).require(value, as: wanted.result, .closureResult, at: node)
    let block = Block()
    block.statements = [.returning(result, checker.place(of: node))]
    function.body = block
    return checker.make(
      .closure(function), .function(FunctionType([parameter.type], wanted.result)), node)
  }
}

extension Checker {
  /// A property of a checked value.
  func property(_ name: String, of value: Expression, _ node: some SyntaxProtocol) -> Expression {
    if case .tuple(let elements) = solver.resolve(value.type),
      let index = Int(name) ?? elements.firstIndex(where: { $0.label == name }),
      elements.indices.contains(index)
    {
      return make(.tupleElement(value, index), elements[index].type, node)
    }
    let found = MemberLookup(checker: self).instanceMembers(of: value.type, named: name)
      .first { $0.declaration.kind == .property && PropertyUse(checker: self).holds($0) }
    guard let found else {
      return session.report(
        "value of type '\(solver.zonk(value.type))' has no member '\(name)'", at: node)
    }
    return PropertyUse(checker: self).read(found.with(receiver: value), node)
  }
}
