import Diagnostics
import SwiftSyntax

/// `\.name` as a function, `\Type.name` as a value that reads and, where it can, writes.
struct KeyPathChecker {
  let checker: Checker

  private var solver: TypeSolver { checker.solver }

  func check(_ node: KeyPathExprSyntax, _ expected: Type?) -> Expression {
    let wanted = expected.map { unwrapped($0) }
    if case .function(let function)? = wanted {
      guard function.parameters.count == 1 else {
        return checker.session.report(
          "cannot convert value of type 'KeyPath' to expected argument type '\(solver.zonk(.function(function)))'",
          at: node,
          mistake: .generic(.keyPathMisplaced))
      }
      return asFunction(node, function)
    }
    guard let root = root(node, wanted) else {
      return checker.session.report(
        "cannot infer key path type from context; consider explicitly specifying a root type",
        at: node,
        mistake: .generic(.keyPathWithoutRoot))
    }
    return KeyPathValue(checker: checker, node: node, root: root).make()
  }

  private func unwrapped(_ type: Type) -> Type {
    let type = solver.resolve(type)
    guard case .nominal(let nominal, let arguments) = type,
      nominal === checker.universe.optionalType
    else { return type }
    return solver.resolve(arguments[0])
  }

  private func root(_ node: KeyPathExprSyntax, _ wanted: Type?) -> Type? {
    if let written = node.root { return checker.type(written) }
    guard case .nominal(let nominal, let arguments)? = wanted,
      KeyPathValue.names.contains(nominal.name), let first = arguments.first
    else { return nil }
    if case .variable(let variable) = solver.resolve(first), variable.kind == .any { return nil }
    return first
  }

  private func asFunction(_ node: KeyPathExprSyntax, _ wanted: FunctionType) -> Expression {
    if let written = node.root { _ = solver.unify(wanted.parameters[0].type, checker.type(written)) }
    let context = FunctionContext(parent: checker.context, result: wanted.result, isThrowing: false)
    let function = UserFunction(
      name: "key path", context: context, result: wanted.result, isThrowing: false)
    let parameter = Variable("$0", wanted.parameters[0].type, isMutable: false, in: context)
    parameter.isParameter = true
    function.parameters = [parameter]
    let inner = checker.inner(context)
    let value = KeyPathComponents(checker: inner, node: node)
      .read(from: checker.make(.variable(parameter), parameter.type, node))
    let result = Coercion(checker: inner).require(value, as: wanted.result, .closureResult, at: node)
    let block = Block()
    block.statements = [.returning(result, checker.place(of: node))]
    function.body = block
    return checker.make(
      .closure(function), .function(FunctionType([parameter.type], wanted.result)), node)
  }
}

/// The steps of a key path, taken from a value.
struct KeyPathComponents {
  let checker: Checker
  let node: KeyPathExprSyntax

  /// What the whole path reads; optional if it goes through a `?`.
  func read(from start: Expression) -> Expression {
    let value = path(from: start)
    guard hasChain else { return value }
    if case .error = checker.solver.resolve(value.type) { return value }
    if checker.universe.isOptional(checker.solver.resolve(value.type)) {
      return checker.make(.optionalChain(value), value.type, node)
    }
    let type = checker.universe.optional(value.type)
    return checker.make(.optionalChain(checker.make(.wrap(value), type, node)), type, node)
  }

  var hasChain: Bool {
    node.components.contains {
      if case .optional(let mark) = $0.component { mark.questionOrExclamationMark.text == "?" } else { false }
    }
  }

  func path(from start: Expression) -> Expression {
    node.components.reduce(start) { step($1, from: $0) }
  }

  private func step(_ component: KeyPathComponentSyntax, from value: Expression) -> Expression {
    if case .error = checker.solver.resolve(value.type) { return value }
    switch component.component {
    case .property(let property):
      let name = property.declName.baseName.plain
      return name == "self" ? value : checker.property(name, of: value, component)
    case .optional(let mark):
      guard case .nominal(let nominal, let arguments) = checker.solver.resolve(value.type),
        nominal === checker.universe.optionalType
      else {
        return checker.session.report(
          "cannot use optional chaining on non-optional value of type '\(checker.solver.zonk(value.type))'",
          at: component,
          mistake: .absence(.notOptional(type: "\(checker.solver.zonk(value.type))", mark: "?", code: nil)))
      }
      return checker.make(
        mark.questionOrExclamationMark.text == "?" ? .bindOptional(value) : .forceUnwrap(value),
        arguments[0], component)
    case .subscript(let indices):
      return SubscriptChecker(checker: checker).element(
        of: value, CallArguments(indices), component)
    default:
      return checker.session.report("this component of a key path is not supported in cells", at: component)
    }
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
    if let output = MatchMembers(checker: self).output(of: value, without: name, node) {
      if name == "0", solver.resolve(output.type) == universe.substring { return output }
      return property(name, of: output, node)
    }
    let found = MemberLookup(checker: self).instanceMembers(of: value.type, named: name)
      .first { $0.declaration.kind == .property && PropertyUse(checker: self).holds($0) }
    guard let found else {
      return session.report(
        "value of type '\(solver.zonk(value.type))' has no member '\(name)'", at: node,
        mistake: .name(
          .unknownMember(
            name, type: solver.zonk(value.type).description, nearest: nil,
            known: NearbyMembers(checker: self).libraryMembers(of: value.type))))
    }
    return PropertyUse(checker: self).read(found.with(receiver: value), node)
  }
}
