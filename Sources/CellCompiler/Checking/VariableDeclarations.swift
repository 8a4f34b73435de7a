import Diagnostics
import SwiftSyntax

/// `let` and `var` in a body.
struct VariableDeclarations {
  let checker: Checker

  func check(_ node: VariableDeclSyntax) -> [Statement] {
    if let refused = refusal(node) {
      checker.session.report(refused, at: node, help: "the README lists the Swift that cells support")
      return []
    }
    ModifierRules(session: checker.session, around: checker.standsIn).check(DeclSyntax(node))
    return node.bindings.compactMap { binding in
      if let checked = checker.scope.later?.take(binding) { return checked }
      return check(binding, of: node, isLater: false)
    }
  }

  /// One name, or one tuple of names, of a declaration.
  func check(_ binding: PatternBindingSyntax, of node: VariableDeclSyntax, isLater: Bool) -> Statement? {
    // `let a, b: Int`: a type written last holds for those before it.
    let shared = node.bindings.last?.typeAnnotation
    let isMutable = node.bindingSpecifier.text == "var"
    let ownership = Ownership(node.modifiers)
    let statement = self.binding(binding, isMutable: isMutable, shared: shared, ownership)
    if ownership != .strong, case .declaration(let pattern, _)? = statement {
      for variable in pattern.variables {
        variable.ownership = ownership
        OwnershipRules(checker: checker).check(
          ownership, variable.type, isLet: !isMutable, at: binding)
      }
    }
    if case .declaration(let pattern, _)? = statement { checkAccess(pattern, binding, of: node) }
    if isLater, case .declaration(let pattern, _)? = statement {
      for variable in pattern.variables { variable.isUsedAbove = true }
    }
    if let documentation = DocumentationComment.text(of: node),
      case .declaration(let pattern, _)? = statement
    {
      for variable in pattern.variables { variable.documentation = documentation }
    }
    return statement
  }

  /// A name at the top of a lesson must not be seen further than the type of its value.
  private func checkAccess(_ pattern: Pattern, _ binding: PatternBindingSyntax, of node: VariableDeclSyntax) {
    let kind = node.bindingSpecifier.text == "var" ? "variable" : "constant"
    guard checker.isAtTop,
      let rules = ExposedTypes(checker, DeclSyntax(node), kind: kind, owner: nil)
    else { return }
    let solver = checker.solver
    checker.session.whenFinal {
      for variable in pattern.variables {
        let isReported = rules.check(
          solver.final(variable.type), part: "its type", isWritten: binding.typeAnnotation != nil, at: binding.pattern)
        if isReported { return }
      }
    }
  }

  private func refusal(_ node: VariableDeclSyntax) -> String? {
    if node.modifiers.contains(where: { $0.name.text == "lazy" }) {
      return "'lazy' variables are not supported in cells"
    }
    if !node.attributes.isEmpty { return "property wrappers are not supported in cells" }
    return nil
  }

  private func binding(
    _ node: PatternBindingSyntax, isMutable: Bool, shared: TypeAnnotationSyntax?,
    _ ownership: Ownership
  ) -> Statement? {
    if let block = node.accessorBlock {
      return ComputedVariable(checker: checker, binding: node).declare(block, isMutable: isMutable)
    }
    let annotation = node.typeAnnotation ?? (node.initializer == nil ? shared : nil)
    let opaque = annotation.flatMap { OpaqueResult($0.type, in: checker.typeScope) }
    let written = opaque == nil ? annotation.map { checker.type($0.type, isOpen: node.initializer != nil) } : nil
    guard let initializer = node.initializer else {
      let statement = uninitialized(node, written, isMutable)
      if case .declaration(.bind(let variable), _)? = statement {
        variable.isImplicitlyUnwrapped = ImplicitUnwrapping.isWritten(annotation?.type)
      }
      return statement
    }
    refuseCircle(node, initializer)
    let failures = checker.session.failureCount
    var value: Expression
    if let written {
      value = checker.expression(initializer.value, as: written, .initialization)
      UntoldArguments(checker: checker).watch(written, at: initializer.value)
    } else if let opaque {
      value = OpaqueVariable(
        checker: checker, opaque: opaque,
        name: "\(isMutable ? "var" : "let") '\(node.pattern.trimmedText)'"
      ).value(initializer.value)
    } else {
      value = checker.expression(initializer.value)
      if ownership == .weak, !checker.universe.isOptional(checker.solver.resolve(value.type)) {
        value = checker.make(.wrap(value), checker.universe.optional(value.type), initializer.value)
      }
    }
    let type = written ?? (checker.session.failureCount > failures ? .error : value.type)
    checker.solver.commitDefaults(type)
    reportUnknown(value, type, initializer, node)
    let pattern = PatternChecker(checker: checker, subject: Syntax(initializer.value))
      .binding(node.pattern, type, isMutable: isMutable)
    if written == nil { forget(pattern, ifMoreThan: failures) }
    if case .bind(let variable) = pattern, node.typeAnnotation == nil, node.isAlone { variable.role = .initialized }
    if case .bind(let variable) = pattern {
      if !isMutable { variable.constantValue = value }
      variable.isImplicitlyUnwrapped = ImplicitUnwrapping.isWritten(annotation?.type)
    }
    return .declaration(pattern, value)
  }

  /// `let area = area(3)` at the top: which `area` is meant depends on what the constant is.
  private func refuseCircle(_ node: PatternBindingSyntax, _ initializer: InitializerClauseSyntax) {
    guard checker.context.isCell, node.typeAnnotation == nil,
      let name = node.pattern.as(IdentifierPatternSyntax.self)?.identifier.plain,
      case .functions? = checker.scope.own(name),
      initializer.tokens(viewMode: .sourceAccurate).contains(where: {
        $0.text == name && $0.parent?.is(DeclReferenceExprSyntax.self) == true
          && $0.parent?.parent?.is(MemberAccessExprSyntax.self) == false
      })
    else { return }
    _ = CircularReference(session: checker.session).report(at: node.pattern)
  }

  /// Names whose value turns out to be wrong have no type, so that their uses are not complained about.
  private func forget(_ pattern: Pattern, ifMoreThan failures: Int) {
    let session = checker.session
    session.whenFinal {
      guard session.failureCount > failures else { return }
      for variable in pattern.variables { variable.type = .error }
    }
  }

  private func reportUnknown(
    _ value: Expression, _ type: Type, _ initializer: InitializerClauseSyntax,
    _ node: PatternBindingSyntax
  ) {
    let solver = checker.solver
    if case .closure(let function) = value.kind {
      requireParameterTypes(function, initializer.value)
    }
    if case .metatype = solver.resolve(type), case .type = value.kind,
      initializer.value.as(MemberAccessExprSyntax.self)?.declName.baseName.text != "self"
    {
      checker.session.report(
        "expected member name or initializer call after type name", at: initializer.value,
        mistake: .type(.bareType(code: initializer.value.trimmedText)))
    }
    if solver.resolve(type).isVoid, node.typeAnnotation == nil, case .call(let call) = value.kind {
      let isConstant = node.parent?.parent?.as(VariableDeclSyntax.self)?.bindingSpecifier.text == "let"
      checker.session.report(
        "\(isConstant ? "constant" : "variable") '\(node.pattern.trimmedText)' inferred to have type '()', which may be unexpected",
        at: node.pattern, severity: .warning,
        mistake: .type(.nothingReturned(function: call.declaration.name)))
    }
  }

  /// The parameters of a closure that stands alone need types.
  private func requireParameterTypes(_ function: UserFunction, _ syntax: ExprSyntax) {
    let checker = self.checker
    checker.session.whenFinal {
      for parameter in function.parameters {
        guard case .variable = checker.solver.final(parameter.type),
          !checker.session.hasErrors(on: syntax)
        else { continue }
        checker.session.report(
          "cannot infer type of closure parameter '\(parameter.name)' without a type annotation",
          at: syntax,
          mistake: .closure(.parameterType(parameter.name)))
        return
      }
    }
  }

  /// `let x: Int` without a value; optionals that vary start as nil.
  private func uninitialized(_ node: PatternBindingSyntax, _ written: Type?, _ isMutable: Bool)
    -> Statement?
  {
    guard let written else {
      checker.session.report("type annotation missing in pattern", at: node.pattern,
        mistake: node.takenApart.map { .python(.tuple(swift: $0)) }
          ?? .generic(.missingType(name: node.pattern.trimmedText)))
      return nil
    }
    let isOptional = checker.universe.isOptional(checker.solver.resolve(written))
    let startsNil = isOptional && isMutable
    let pattern = PatternChecker(checker: checker).binding(
      node.pattern, written, isMutable: isMutable, hasValue: startsNil)
    let value = startsNil ? checker.make(.nilLiteral, written, node) : nil
    return .declaration(pattern, value)
  }
}

extension PatternBindingSyntax {
  /// `let (a, b) = f()` of `let a, b = f()`, where only the last name has a value; a number is of each name.
  fileprivate var takenApart: String? {
    guard let list = parent?.as(PatternBindingListSyntax.self), let value = list.last?.initializer?.value.shortText,
      list.dropLast().allSatisfy({ $0.initializer == nil && $0.typeAnnotation == nil }),
      let word = list.parent?.as(VariableDeclSyntax.self)?.bindingSpecifier.text
    else { return nil }
    if Double(value) != nil { return word + " " + list.map { "\($0.pattern.trimmedText) = \(value)" }.joined(separator: ", ") }
    return "\(word) (\(list.map(\.pattern.trimmedText).joined(separator: ", "))) = \(value)"
  }

  /// Whether the declaration it belongs to has no other.
  fileprivate var isAlone: Bool { parent?.as(PatternBindingListSyntax.self)?.count == 1 }
}

extension TypeSolver {
  /// Gives a literal its default type, but leaves open what literals inside it are.
  func commitShape(_ type: Type) {
    guard case .variable(let variable) = resolve(type),
      let fallback = defaultType(of: variable.kind)
    else { return }
    _ = unify(.variable(variable), fallback)
  }

  /// Gives literals in a type their default types, so that later uses cannot change them.
  func commitDefaults(_ type: Type) {
    switch resolve(type) {
    case .variable(let variable):
      if let fallback = defaultType(of: variable.kind) {
        commitDefaults(fallback)
        if unify(.variable(variable), fallback) { variable.isDefaulted = true }
      }
    case .nominal(_, let arguments): arguments.forEach(commitDefaults)
    case .tuple(let elements): elements.forEach { commitDefaults($0.type) }
    case .function(let function):
      function.parameters.forEach { commitDefaults($0.type) }
      commitDefaults(function.result)
    default: break
    }
  }
}
