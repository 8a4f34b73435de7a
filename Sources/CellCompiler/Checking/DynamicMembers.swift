import SwiftSyntax

/// `class` members used through a class that is known only when the program runs: `type(of: x).name`,
/// a type kept in a variable, `Self.name` in a method.
struct DynamicMembers {
  let checker: Checker

  /// The candidates, those that subclasses may override with the class as their receiver.
  func through(
    _ base: Expression?, _ syntax: ExprSyntax?, _ candidates: [Candidate]
  ) -> [Candidate] {
    guard candidates.contains(where: isOpen), let type = dynamicType(base, syntax) else {
      return candidates
    }
    return candidates.map { isOpen($0) ? $0.with(receiver: type) : $0 }
  }

  private func isOpen(_ candidate: Candidate) -> Bool {
    let declaration = candidate.declaration
    return declaration.isStatic && declaration.owner?.kind == .classType && !declaration.isSettable
      && (declaration.modifiers.isClassMember || declaration.modifiers.isOverride)
  }

  private func dynamicType(_ base: Expression?, _ syntax: ExprSyntax?) -> Expression? {
    if let base, case .metatype = checker.solver.resolve(base.type) {
      if case .type = base.kind {} else { return base }
    }
    guard let name = syntax?.as(DeclReferenceExprSyntax.self), name.baseName.text == "Self",
      checker.owner?.kind == .classType, let own = checker.context.selfInScope
    else { return nil }
    let object = NameChecker(checker: checker).use(own, name)
    return checker.make(.dynamicType(object), .metatype(own.type), name)
  }
}
