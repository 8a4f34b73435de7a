import Diagnostics
import SwiftSyntax

/// A property read through a receiver or a type.
struct PropertyUse {
  let checker: Checker

  func holds(_ candidate: Candidate) -> Bool {
    let requirements = candidate.declaration.requirements
    return checker.session.attempt {
      requirements.allSatisfy {
        checker.solver.holds($0.substituting(candidate.substitution))
      } ? true : nil
    } != nil
  }

  func read(_ candidate: Candidate, _ node: some SyntaxProtocol) -> Expression {
    let declaration = candidate.declaration
    let place = node.as(MemberAccessExprSyntax.self).map { Syntax($0.declName) } ?? Syntax(node)
    if AccessChecker(checker: checker).refuse(declaration, at: place) {
      return Expression(.error, .error, at: checker.place(of: node))
    }
    let any = OpenedArgument(solver: checker.solver, declaration: declaration, substitution: candidate.substitution)
    for requirement in declaration.requirements
    where any.isClosed(requirement.substituting(candidate.substitution))
      || !checker.solver.holds(requirement.substituting(candidate.substitution))
    {
      return RequirementMessage(checker: checker).report(
        requirement.substituting(candidate.substitution), declaration, at: node)
    }
    if declaration.isThrowing { Effects(checker: checker).noteThrow(at: node, what: "property access") }
    let type = LazyPropertyType(checker: checker).type(of: declaration)
      .substituting(candidate.substitution)
    if let variable = declaration.sharedVariable {
      _ = declaration.inferResult?()
      variable.isRead = true
      let shared = checker.make(.variable(variable), variable.type, node)
      shared.isImplicitlyUnwrapped = declaration.isImplicitlyUnwrapped
      return shared
    }
    if declaration.isMutating, let receiver = candidate.receiver {
      AssignmentChecker(checker: checker).requireMutable(receiver, at: node, getter: true)
    }
    let value = make(candidate, type, at: checker.place(of: node))
    value.isImplicitlyUnwrapped = declaration.isImplicitlyUnwrapped
    return localized(value, candidate) ?? value
  }

  /// `localizedDescription`, where errors of cells may have a description of their own.
  private func localized(_ value: Expression, _ candidate: Candidate) -> Expression? {
    guard case .native("Error.localizedDescription") = candidate.declaration.implementation,
      case .functions(let list)? = checker.scope.find("_localized"), let function = list.first,
      let receiver = candidate.receiver,
      let error = Coercion(checker: checker).convert(receiver, to: function.parameters[0].type)
    else { return nil }
    let call = Expression.Call(
      declaration: function, receiver: nil, arguments: [.value(error)], substitution: [:], owner: nil)
    let own = Expression(.call(call), function.result, at: value.place)
    return Expression(.coalesce(own, value), value.type, at: value.place)
  }

  /// The property as a place whose observers and overrides are passed over.
  func direct(_ candidate: Candidate, at place: SourcePlace) -> Expression {
    make(
      candidate, candidate.declaration.result.substituting(candidate.substitution), at: place)
  }

  private func make(_ candidate: Candidate, _ type: Type, at place: SourcePlace) -> Expression {
    let declaration = candidate.declaration
    if let receiver = candidate.receiver, case .stored = declaration.implementation,
      isDirect(declaration, receiver)
    {
      return Expression(.field(receiver, declaration), type, at: place)
    }
    var substitution = candidate.substitution
    if let owner = candidate.owner, let protocolType = declaration.owner, declaration.isProtocolMember {
      substitution[protocolType.selfParameter] = owner
    }
    let base = candidate.receiver ?? candidate.owner.map { Expression(.type($0), .metatype($0), at: place) }
    return Expression(
      .member(base, declaration, indices: [], substitution: substitution), type, at: place)
  }

  /// Whether a stored property is read and changed where it stands: nobody watches it, or this is its
  /// own type's initialiser or its own observer.
  private func isDirect(_ declaration: Declaration, _ receiver: Expression) -> Bool {
    if declaration.observers == nil, !declaration.isOverridden || receiver.isSuper { return true }
    guard case .variable(let variable) = receiver.kind, variable.name == "self" else { return false }
    let context = checker.context
    return context.observed === declaration
      || context.isInitializer && !context.isDeferred && declaration.owner === checker.owner
  }
}

/// Stored properties may leave their type to their initial value: it is found at first use.
struct LazyPropertyType {
  let checker: Checker

  func type(of declaration: Declaration) -> Type {
    if case .error = declaration.result, let infer = declaration.inferResult {
      declaration.inferResult = nil
      declaration.result = infer()
    }
    return declaration.result
  }
}

/// Says which condition of a declaration is not met.
struct RequirementMessage {
  let checker: Checker

  func report(_ requirement: Requirement, _ declaration: Declaration, at node: some SyntaxProtocol)
    -> Expression
  {
    let solver = checker.solver
    let what = subject(of: declaration, requirement)
    switch requirement {
    case .conforms(let type, let nominal):
      let type = solver.final(type)
      if solver.isClosed(type, to: nominal) {
        return checker.session.report(
          "type '\(type)' cannot conform to '\(nominal.name)'", at: node,
          mistake: .generic(.anyDoesNotConform(type: "\(type)", protocol: nominal.name)))
      }
      return checker.session.report(
        "\(what) requires that '\(type)' conform to '\(nominal.name)'", at: node,
        mistake: MissingConstraint(checker: checker).mistake(type, lacks: nominal.name, at: node)
          ?? .generic(.lacksConformance(type: "\(type)", protocol: nominal.name, isOwn: type.isFromCell)))
    case .same(let left, let right):
      return checker.session.report(
        "\(what) requires the types '\(solver.final(left))' and '\(solver.final(right))' be equivalent",
        at: node,
        mistake: .generic(.differentTypes(left: "\(solver.final(left))", right: "\(solver.final(right))")))
    case .inherits(let type, let base):
      return checker.session.report(
        "\(what) requires that '\(solver.final(type))' inherit from '\(solver.final(base))'", at: node,
        mistake: .generic(.notASubclass(type: "\(solver.final(type))", base: "\(solver.final(base))")))
    }
  }

  /// What is used, and where its condition stands: at itself or at the extension around.
  private func subject(of declaration: Declaration, _ requirement: Requirement) -> String {
    let labels = declaration.parameters.map(\.label)
    let isPlain = !labels.isEmpty && labels.allSatisfy { $0 == nil }
    let name = declaration.kind == .initializer || !isPlain ? declaration.fullName : declaration.name
    let kind: String
    switch declaration.kind {
    case .initializer: kind = "initializer"
    case .property: kind = "property"
    case .subscripting: kind = "subscript"
    default:
      kind =
        declaration.owner == nil
        ? "global function" : declaration.isStatic ? "static method" : "instance method"
    }
    guard let owner = declaration.owner, declaration.generics.isEmpty else { return "\(kind) '\(name)'" }
    return "referencing \(kind) '\(name)' on '\(owner.name)'"
  }
}

enum SpellingSuggestionSource {
  static func nearest(_ name: String, _ names: [String]) -> String? {
    // Any letter is near to any other.
    name.count > 1 ? SpellingSuggestion.nearest(to: name, among: names, limit: 1).first : nil
  }
}
