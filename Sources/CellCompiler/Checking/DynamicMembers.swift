import SwiftSyntax

/// `class` members used through a class that is known only when the program runs: `type(of: x).name`,
/// a type kept in a variable, `Self.name` in a method.
struct DynamicMembers {
  let checker: Checker

  /// The candidates, those that subclasses may override with the class as their receiver.
  func through(
    _ base: Expression?, _ syntax: ExprSyntax?, _ candidates: [Candidate]
  ) -> [Candidate] {
    if let base, ExistentialTypeMember.isBase(base, checker) {
      return candidates.map { ExistentialTypeMember.isMember($0) ? $0.with(receiver: base) : $0 }
    }
    guard candidates.contains(where: isOpen) else { return candidates }
    guard let type = dynamicType(base, syntax) ?? parameter(candidates, syntax) else { return candidates }
    return candidates.map { isOpen($0) ? $0.with(receiver: type) : $0 }
  }

  /// Initialisers reached through a type that is a value.
  func made(_ base: Expression, _ candidates: [Candidate]) -> [Candidate] {
    if case .type = base.kind { return candidates }
    return candidates.map { $0.with(receiver: base) }
  }

  /// Members of the class around named without a base in one of its own methods.
  func unqualified(_ candidates: [Candidate], _ node: some SyntaxProtocol) -> [Candidate] {
    guard let own = ClassReceiver(checker: checker).variable, candidates.contains(where: isOpen) else {
      return candidates
    }
    let receiver = NameChecker(checker: checker).use(own, node)
    return candidates.map { isOpen($0) ? $0.with(receiver: receiver) : $0 }
  }

  private func isOpen(_ candidate: Candidate) -> Bool {
    let declaration = candidate.declaration
    guard declaration.isStatic, let owner = declaration.owner else { return false }
    if ClassReceiver.isTaken(by: declaration, of: owner) { return true }
    return owner.kind == .classType && !declaration.isSettable
      && (declaration.modifiers.isClassMember || declaration.modifiers.isOverride)
  }

  /// A generic parameter that stands for a class.
  private func parameter(_ candidates: [Candidate], _ syntax: ExprSyntax?) -> Expression? {
    guard let syntax, let type = candidates.first?.owner, case .generic = checker.solver.resolve(type) else {
      return nil
    }
    return checker.make(.type(type), .metatype(type), syntax)
  }

  /// The type as a value, unless it is known what it is.
  func dynamicType(_ base: Expression?, _ syntax: ExprSyntax?) -> Expression? {
    if let base, case .metatype = checker.solver.resolve(base.type) {
      if case .type = base.kind {} else { return base }
    }
    guard let name = syntax?.as(DeclReferenceExprSyntax.self), name.baseName.text == "Self",
      checker.owner?.kind == .classType
    else { return nil }
    if let own = ClassReceiver(checker: checker).variable { return NameChecker(checker: checker).use(own, name) }
    guard let own = checker.context.selfInScope else { return nil }
    let object = NameChecker(checker: checker).use(own, name)
    return checker.make(.dynamicType(object), .metatype(own.type), name)
  }
}

/// Members of the types that conform to a protocol, used through a type that is known only when the program
/// runs: `kinds[0].name`, where `kinds` is an `[any Shape.Type]`.
enum ExistentialTypeMember {
  static func isBase(_ base: Expression, _ checker: Checker) -> Bool {
    if case .type = base.kind { return false }
    guard case .metatype(let type) = checker.solver.resolve(base.type),
      case .existential = checker.solver.resolve(type)
    else { return false }
    return true
  }

  static func isMember(_ candidate: Candidate) -> Bool {
    let declaration = candidate.declaration
    guard let owner = declaration.owner else { return false }
    return owner.kind == .protocolType && owner.origin == .cell
      && (declaration.isStatic || declaration.kind == .initializer)
  }
}
