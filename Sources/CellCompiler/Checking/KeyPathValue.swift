import Diagnostics
import SwiftSyntax

/// A key path as a value: an object with a function that reads, and one that writes.
///
/// The classes are written in the cell language, see ``WrittenTypes``.
struct KeyPathValue {
  let checker: Checker
  let node: KeyPathExprSyntax
  let root: Type

  static let names: Set<String> = [
    "PartialKeyPath", "KeyPath", "WritableKeyPath", "ReferenceWritableKeyPath",
  ]

  private enum Access: String {
    case read = "KeyPath"
    case write = "WritableKeyPath"
    case writeReference = "ReferenceWritableKeyPath"
  }

  func make() -> Expression {
    let start = variable("$root", root, in: checker.context)
    let probe = components(checker).path(from: checker.make(.variable(start), root, node))
    if case .error = checker.solver.resolve(probe.type) { return probe }
    let access = components(checker).hasChain ? Access.read : self.access(of: probe)
    guard let nominal = type(named: access.rawValue) else {
      return checker.session.report("key paths are not available here", at: node,
        mistake: .generic(.keyPathMisplaced))
    }
    let read = reader()
    let value = read.value
    var arguments: [Expression.Argument] = [.value(read.function)]
    if access != .read { arguments.append(.value(writer(value))) }
    arguments.append(.value(checker.make(.string(steps), checker.universe.string, node)))
    guard
      let initializer = checker.universe.members(of: nominal, named: "init")
        .first(where: { $0.parameters.count == arguments.count })
    else { return checker.session.report("key paths are not available here", at: node,
      mistake: .generic(.keyPathMisplaced)) }
    let type = Type.nominal(nominal, [root, value])
    let call = Expression.Call(
      declaration: initializer, receiver: nil, arguments: arguments,
      substitution: nominal.substitution(for: [root, value]), owner: type)
    return checker.make(.call(call), type, node)
  }

  /// What two equal key paths have in common: `.name.count`.
  private var steps: String {
    let written = node.components.map(\.trimmedText).joined()
    return written == ".self" ? "" : written
  }

  private func components(_ checker: Checker) -> KeyPathComponents {
    KeyPathComponents(checker: checker, node: node)
  }

  private func type(named name: String) -> NominalType? {
    if case .type(let nominal)? = checker.scope.find(name) { return nominal }
    return nil
  }

  // MARK: Access

  /// What a path allows: a step that cannot be set makes it read-only, an object in it lets constants
  /// be written through.
  private func access(of path: Expression) -> Access {
    switch path.kind {
    case .variable: return .write
    case .field(let base, let property):
      return step(on: base, isSettable: !property.isConstant && property.isSettable)
    case .member(let base?, let property, _, _): return step(on: base, isSettable: property.isSettable)
    case .tupleElement(let base, _), .forceUnwrap(let base), .convert(let base): return access(of: base)
    default: return .read
    }
  }

  private func step(on base: Expression, isSettable: Bool) -> Access {
    guard isSettable else { return .read }
    if case .nominal(let nominal, _) = checker.solver.resolve(base.type), nominal.kind == .classType {
      return .writeReference
    }
    return access(of: base)
  }

  // MARK: Functions

  private func reader() -> (function: Expression, value: Type) {
    let context = FunctionContext(parent: checker.context, result: .error, isThrowing: false)
    context.isClosure = true
    let whole = variable("$root", root, in: context)
    let inner = checker.inner(context)
    let value = components(inner).read(from: checker.make(.variable(whole), root, node))
    context.result = value.type
    let body: [Statement] = [.returning(value, value.place)]
    return (function([whole], body, context, value.type), value.type)
  }

  private func writer(_ value: Type) -> Expression {
    let context = FunctionContext(parent: checker.context, result: root, isThrowing: false)
    context.isClosure = true
    let whole = variable("$root", root, in: context)
    let new = variable("$value", value, in: context)
    let copy = Variable("$copy", root, isMutable: true, in: context)
    let inner = checker.inner(context)
    let use = checker.make(.variable(copy), root, node)
    let target = components(inner).path(from: use)
    let assignment = checker.make(
      .assignment(to: target, checker.make(.variable(new), value, node)), .void, node)
    let body: [Statement] = [
      .declaration(.bind(copy), checker.make(.variable(whole), root, node)),
      .expression(assignment), .returning(use, use.place),
    ]
    return function([whole, new], body, context, root)
  }

  private func function(
    _ parameters: [Variable], _ body: [Statement], _ context: FunctionContext, _ result: Type
  ) -> Expression {
    let function = UserFunction(
      name: "key path", context: context, result: result, isThrowing: false)
    function.parameters = parameters
    let block = Block()
    block.statements = body
    function.body = block
    return checker.make(
      .closure(function), .function(FunctionType(parameters.map(\.type), result)), node)
  }

  private func variable(_ name: String, _ type: Type, in context: FunctionContext) -> Variable {
    let variable = Variable(name, type, isMutable: false, in: context)
    variable.isParameter = true
    return variable
  }
}
