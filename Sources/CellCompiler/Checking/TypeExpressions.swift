import Diagnostics
import SwiftSyntax

/// Reads expressions that spell a type: `[Int]`, `Set<String>`, `Int`, `Word2Vec.Mode`.
struct TypeExpressions {
  let checker: Checker

  /// The type, or nil if the expression is not one.
  func read(_ syntax: ExprSyntax) -> Type? {
    switch syntax.as(ExprSyntaxEnum.self) {
    case .declReferenceExpr(let node) where node.argumentNames == nil:
      return named(node.baseName.plain, arguments: [])
    case .genericSpecializationExpr(let node):
      refuseWrongCount(node)
      guard let base = node.expression.as(DeclReferenceExprSyntax.self) else { return nil }
      let types = node.genericArgumentClause.arguments.compactMap { argument -> Type? in
        if case .type(let type) = argument.argument { return checker.type(type) }
        return nil
      }
      return named(base.baseName.plain, arguments: types)
    case .arrayExpr(let node):
      guard node.elements.count == 1, let only = node.elements.first,
        let element = read(only.expression)
      else { return nil }
      return checker.universe.array(of: element)
    case .dictionaryExpr(let node):
      guard case .elements(let list) = node.content, list.count == 1, let only = list.first,
        let key = read(only.key), let value = read(only.value)
      else { return nil }
      return checker.universe.dictionary(key, value)
    case .memberAccessExpr(let node):
      guard let base = node.base else { return nil }
      if ModuleQualifier(checker: checker).isModule(base) {
        let name = node.declName.baseName.plain
        return checker.universe.type(named: name).map { specialized($0, []) }
      }
      guard let type = read(base) else { return nil }
      return nested(node.declName.baseName.plain, in: type, at: node)
    case .optionalChainingExpr(let node):
      return read(node.expression).map { checker.universe.optional($0) }
    case .tupleExpr(let node):
      if node.elements.count == 1, let only = node.elements.first, only.label == nil {
        return read(only.expression)
      }
      let types = node.elements.compactMap { element in
        read(element.expression).map { Type.TupleElement(element.label?.plain, $0) }
      }
      return !types.isEmpty && types.count == node.elements.count ? .tuple(types) : nil
    case .typeExpr(let node): return checker.type(node.type)
    case .infixOperatorExpr(let node): return function(node)
    default: return nil
    }
  }

  /// `(Int) -> Int`, which the parser takes for an operator between two values.
  private func function(_ node: InfixOperatorExprSyntax) -> Type? {
    guard let arrow = node.operator.as(ArrowExprSyntax.self), let tuple = node.leftOperand.as(TupleExprSyntax.self)
    else { return nil }
    let parameters = tuple.elements.compactMap { $0.label == nil ? read($0.expression) : nil }
    let isVoid = node.rightOperand.as(TupleExprSyntax.self)?.elements.isEmpty == true
    guard parameters.count == tuple.elements.count, let result = isVoid ? .void : read(node.rightOperand) else {
      return nil
    }
    return .function(
      FunctionType(parameters, result, isThrowing: arrow.effectSpecifiers?.throwsClause != nil))
  }

  private func refuseWrongCount(_ node: GenericSpecializationExprSyntax) {
    guard let base = node.expression.as(DeclReferenceExprSyntax.self),
      case .nominal(let nominal, _)? = named(base.baseName.plain, arguments: [])
    else { return }
    let (count, expected) = (node.genericArgumentClause.arguments.count, nominal.generics.count)
    guard count != expected else { return }
    checker.session.report(
      "generic type '\(nominal.name)' specialized with too \(count < expected ? "few" : "many") type parameters (got \(count), but expected \(expected))",
      at: node,
      mistake: .generic(.argumentCount(type: nominal.name, found: count, expected: expected)))
  }

  private func named(_ name: String, arguments: [Type]) -> Type? {
    switch checker.scope.find(name) {
    case .type(let nominal): return specialized(nominal, arguments)
    case .alias(let alias): return alias.type(arguments) { checker.solver.fresh() }
    case .variable, .functions: return nil
    case nil: break
    }
    if arguments.isEmpty {
      if let generic = checker.generics[name] { return .generic(generic) }
      if let generic = checker.owner?.generics.first(where: { $0.name == name }) {
        return .generic(generic)
      }
      if name == "self", ClassReceiver(checker: checker).variable != nil { return nil }
      if name == "self", checker.owner?.origin == .cell, checker.context.selfInScope == nil {
        return checker.owner?.selfType
      }
      if name == "Self" { return checker.owner?.selfType }
      if name == "Any" { return .existential([]) }
      if name == "Void" { return .void }
    }
    var around = checker.owner
    while let type = around {
      if let nested = type.nested[name] {
        return specialized(nested, around: type.generics.map { .generic($0) }, arguments)
      }
      if let alias = type.typeAliases[name] { return alias }
      around = type.outer
    }
    if let owner = checker.owner, owner.kind == .protocolType,
      TypeScope(universe: checker.universe, owner: owner).isAssociated(name, in: owner)
    {
      return .dependent(.generic(owner.selfParameter), name)
    }
    guard let nominal = checker.universe.type(named: name) else { return nil }
    return specialized(nominal, arguments)
  }

  private func specialized(_ nominal: NominalType, around: [Type] = [], _ arguments: [Type]) -> Type {
    if nominal.kind == .protocolType { return .existential([nominal]) }
    let own = nominal.generics.count - around.count
    if arguments.count == own { return .nominal(nominal, around + arguments) }
    if nominal === checker.owner, arguments.isEmpty { return nominal.selfType }
    return .nominal(nominal, around + (0..<max(0, own)).map { _ in checker.solver.fresh() })
  }

  private func nested(_ name: String, in type: Type, at node: MemberAccessExprSyntax) -> Type? {
    guard case .nominal(let nominal, let arguments) = type else {
      return associated(name, in: type)
    }
    if let nested = nominal.nested[name] {
      if !nested.canBeNamed(from: checker.owner) {
        checker.session.report(
          "'\(name)' is inaccessible due to 'private' protection level", at: node.declName,
          mistake: .declaration(.inaccessible(name: name, owner: nominal.name, isSetter: false)))
      }
      return specialized(nested, around: arguments, [])
    }
    if nominal.origin == .cell, let alias = nominal.typeAliases[name] {
      return alias.substituting(nominal.substitution(for: arguments))
    }
    return checker.universe.type(named: "\(nominal.name).\(name)").map { specialized($0, []) }
  }

  /// `T.Element` of a generic parameter.
  private func associated(_ name: String, in type: Type) -> Type? {
    let types = TypeScope(universe: checker.universe, owner: nil)
    return checker.solver.protocols(of: type).contains {
      types.isAssociated(name, in: $0) || $0.origin == .cell && $0.typeAliases[name] != nil
    } ? .dependent(type, name) : nil
  }
}
