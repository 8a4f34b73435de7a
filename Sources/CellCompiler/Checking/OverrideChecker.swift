import Diagnostics
import SwiftSyntax

/// Whether members of a class override what they may, and say so.
struct OverrideChecker {
  let checker: Checker
  let type: NominalType

  func check(_ declaration: Declaration, at node: some SyntaxProtocol) {
    guard type.kind == .classType, case .nominal? = type.superclass else {
      if declaration.modifiers.isOverride { refuseLoneOverride(declaration, at: node) }
      return
    }
    if declaration.kind == .initializer { return initializer(declaration, at: node) }
    let inherited = overridden(by: declaration)
    let what = description(of: declaration)
    switch (declaration.modifiers.isOverride, inherited) {
    case (true, nil): refuseLoneOverride(declaration, at: node)
    case (false, .some):
      checker.session.report("overriding declaration requires an 'override' keyword", at: node,
        mistake: .inheritance(.overrideMissing))
    case (true, let base?) where base.modifiers.isFinal:
      let kind = base.isStatic && !base.modifiers.isClassMember ? "static" : "final"
      checker.session.report(
        kind == "static"
          ? "cannot override static \(declaration.kind == .property ? "property" : "method")"
          : "\(what) overrides a 'final' \(what)", at: node,
        mistake: .inheritance(.overridesFinal))
    case (true, let base?) where declaration.modifiers.isPrivate:
      let kind = base.kind == .property ? "property" : what
      checker.session.report(
        "overriding \(kind) must be as accessible as the declaration it overrides", at: node,
        mistake: .inheritance(.overridePrivate))
    case (true, let base?) where declaration.kind == .property:
      checkStored(declaration, base, at: node)
    default: break
    }
    inherited?.isOverridden = true
    declaration.overridden = inherited
  }

  private func checkStored(_ declaration: Declaration, _ base: Declaration, at node: some SyntaxProtocol) {
    if declaration.isConstant {
      checker.session.report("cannot override with a stored property '\(declaration.name)'", at: node,
        mistake: .inheritance(.overrideStored(name: declaration.name)))
    } else if base.isConstant {
      checker.session.report(
        "cannot override immutable 'let' property '\(declaration.name)' with the getter of a 'var'", at: node,
        mistake: .inheritance(.overrideConstant(name: declaration.name)))
    } else if declaration.result != base.result, declaration.result != .error, !hasFittingType(declaration, base) {
      checker.session.report(
        "property '\(declaration.name)' with type '\(declaration.result)' cannot override a property with type '\(base.result)'",
        at: node,
        mistake: .inheritance(.overrideType(name: declaration.name, found: "\(declaration.result)", expected: "\(base.result)")))
    } else if case .stored = declaration.implementation, declaration.observers == nil {
      checker.session.report(
        "cannot override with a stored property '\(declaration.name)'", at: node,
        mistake: .inheritance(.overrideStored(name: declaration.name)))
    } else if base.isSettable, !declaration.isSettable {
      checker.session.report(
        "cannot override mutable property with read-only property '\(declaration.name)'", at: node,
        mistake: .inheritance(.overrideReadOnly(name: declaration.name)))
    }
  }

  /// A property that only gives a value may give something more special.
  private func hasFittingType(_ own: Declaration, _ base: Declaration) -> Bool {
    if case .error = base.result { return true }
    if !type.generics.isEmpty || !(base.owner?.generics.isEmpty ?? true) { return true }
    return checker.session.attempt {
      let probe = Expression(.error, own.result, at: checker.place(of: checker.session.text.tree))
      return Coercion(checker: checker).convert(probe, to: base.result)
    } != nil
  }

  private func refuseLoneOverride(_ declaration: Declaration, at node: some SyntaxProtocol) {
    guard type.kind == .classType else {
      checker.session.report("'override' can only be specified on class members", at: node,
        mistake: .inheritance(.overrideOutsideClass))
      return
    }
    let what =
      switch declaration.kind {
      case .property: "property"
      case .subscripting: "subscript"
      case .initializer: "initializer"
      default: "method"
      }
    checker.session.report(
      declaration.kind == .initializer
        ? "initializer does not override a designated initializer from its superclass"
        : "\(what) does not override any \(what) from its superclass", at: node,
      mistake: .inheritance(.overridesNothing(what: what)))
  }

  private func description(of declaration: Declaration) -> String {
    switch declaration.kind {
    case .property: declaration.isStatic ? "class property" : "property"
    case .subscripting: "subscript"
    default: declaration.isStatic ? "class method" : "instance method"
    }
  }

  private func overridden(by declaration: Declaration) -> Declaration? {
    let lookup = MemberLookup(checker: checker)
    let base = type.superclass ?? .error
    let found =
      declaration.isStatic
      ? lookup.staticMembers(of: base, named: declaration.name)
      : lookup.instanceMembers(of: base, named: declaration.name)
    return found.first {
      $0.declaration.owner?.kind == .classType && !$0.declaration.modifiers.isPrivate
        && isSame(declaration, $0.declaration, $0.substitution)
        && hasFittingResult(declaration, $0.declaration, $0.substitution)
    }?.declaration
  }

  /// A method gives what the overridden one gives, or something more special.
  private func hasFittingResult(
    _ own: Declaration, _ base: Declaration, _ substitution: Substitution
  ) -> Bool {
    guard own.kind == .function, own.generics.isEmpty else { return true }
    let wanted = base.result.substituting(substitution)
    return checker.session.attempt {
      let probe = Expression(.error, own.result, at: checker.place(of: checker.session.text.tree))
      return Coercion(checker: checker).convert(probe, to: wanted)
    } != nil
  }

  private func isSame(
    _ own: Declaration, _ base: Declaration, _ substitution: Substitution
  ) -> Bool {
    guard own.fullName == base.fullName, own.parameters.count == base.parameters.count,
      own.fixity == base.fixity
    else { return false }
    let generics = Substitution(base.generics, own.generics.map { .generic($0) })
    return zip(own.parameters, base.parameters).allSatisfy {
      $0.type == $1.type.substituting(substitution).substituting(generics)
    }
  }

  // MARK: Initialisers

  private func initializer(_ declaration: Declaration, at node: some SyntaxProtocol) {
    let inherited = MemberLookup(checker: checker).initializers(of: type.superclass ?? .error)
      .first { isSame(declaration, $0.declaration, $0.substitution) }?.declaration
    let isMarked = declaration.modifiers.isOverride
    declaration.overridden = inherited
    guard let inherited, !inherited.modifiers.isConvenience else {
      if isMarked { refuseLoneOverride(declaration, at: node) }
      return
    }
    if inherited.modifiers.isRequired {
      if !declaration.modifiers.isRequired {
        checker.session.report(
          "'required' modifier must be present on all overrides of a required initializer", at: node,
          mistake: .inheritance(.requiredMissing))
      }
    } else if !isMarked, !inherited.isSynthesized || type.superclass != nil {
      checker.session.report("overriding declaration requires an 'override' keyword", at: node,
        mistake: .inheritance(.overrideMissing))
    }
  }

  /// Initialisers that the superclass requires and the class neither writes nor inherits.
  ///
  /// - Parameter members: The class's body; Swift reports where a further initialiser would be written, in the line
  ///   below the last one.
  func checkRequired(in members: MemberBlockSyntax) {
    let own = type.members["init"] ?? []
    guard let base = type.superclass, own.contains(where: { !$0.modifiers.isConvenience }) else { return }
    for candidate in MemberLookup(checker: checker).initializers(of: base)
    where candidate.declaration.modifiers.isRequired {
      let required = candidate.declaration
      if own.contains(where: { isSame($0, required, candidate.substitution) }) { continue }
      checker.session.report(
        Diagnostic(
          "'required' initializer '\(required.fullName)' must be provided by subclass of '\(required.owner?.name ?? "")'",
          at: placeForInitializer(in: members),
          mistake: .inheritance(.requiredLeftOut(signature: required.fullName, base: required.owner?.name ?? "…"))))
    }
  }

  private func placeForInitializer(in members: MemberBlockSyntax) -> SourcePlace {
    let last = members.members.last { $0.decl.is(InitializerDeclSyntax.self) }
    let text = checker.session.text
    guard let last, let below = text.lineStart(after: last.endPositionBeforeTrailingTrivia.utf8Offset) else {
      return checker.place(of: members.rightBrace)
    }
    return text.place(from: below, to: below + 1)
  }
}
