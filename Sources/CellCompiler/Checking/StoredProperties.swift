import Diagnostics
import SwiftSyntax

/// Properties that keep a value, and the types that follow from their first values.
extension MemberDeclarations {
  /// `var x, y: Int` gives both the type that stands behind the last.
  func sharedAnnotation(_ binding: PatternBindingSyntax, in node: VariableDeclSyntax)
    -> TypeAnnotationSyntax?
  {
    guard binding.initializer == nil else { return nil }
    let later = node.bindings.drop { $0.id != binding.id }.dropFirst()
    return later.first { $0.typeAnnotation != nil || $0.initializer != nil }?.typeAnnotation
  }

  /// Gives a property its place in the values of its type.
  ///
  /// - Returns: Whether the type can have one.
  func place(_ declaration: Declaration, at node: some SyntaxProtocol) -> Bool {
    if type.kind == .enumeration || type.kind == .protocolType || isExtension {
      let construct = type.kind == .enumeration && !isExtension ? "enum" : "extension"
      session.report(
        "\(construct)s must not contain stored properties", at: node,
        mistake: .declaration(.storedOutside(construct: construct)))
      return false
    }
    declaration.implementation = .stored(type.inheritedPropertyCount + type.storedProperties.count)
    if !declaration.isConstant { declaration.setter = declaration.implementation }
    type.storedProperties.append(declaration)
    return true
  }

  func stored(_ declaration: Declaration, _ binding: PatternBindingSyntax) {
    guard place(declaration, at: binding) else { return }
    if let written = binding.typeAnnotation?.type {
      GenericArguments(checker: checker).checkStored(declaration.result, of: type, at: written)
    }
    guard let initial = binding.initializer?.value else {
      if case .error = declaration.result, binding.typeAnnotation == nil {
        session.report("type annotation missing in pattern", at: binding.pattern,
          mistake: .generic(.missingType(name: declaration.name)))
      } else if !declaration.isConstant,
        checker.universe.isOptional(checker.solver.resolve(declaration.result))
      {
        declaration.initialValue = checker.make(.nilLiteral, declaration.result, binding)
      }
      return
    }
    // The initial value is checked once, in a context of its own; with a written type only when all
    // declarations are known.
    let inner = checker.inner(FunctionContext(parent: nil, result: .void, isThrowing: false))
    let written = declaration.result
    if case .error = written { return infer(declaration, initial, inner) }
    if isOpen(written) {
      declaration.result = .error
      return infer(declaration, initial, inner, written: written)
    }
    let value = checker.make(.error, declaration.result, initial)
    declaration.initialValue = value
    let session = self.session
    session.lateChecks.append {
      let checked = inner.expression(initial, as: declaration.result, .initialization)
      value.kind = .convert(checked)
      session.settle()
    }
  }

  /// Whether a written type leaves something to the value: `Set`, `[_]`.
  private func isOpen(_ type: Type) -> Bool {
    type.contains { if case .variable = checker.solver.resolve($0) { true } else { false } }
  }

  /// The type of a property that leaves it to its initial value is found at first use, since that
  /// value may be of a type declared further below.
  ///
  /// - Parameter written: What is said of the type: `Set`, of something.
  private func infer(
    _ declaration: Declaration, _ initial: ExprSyntax, _ inner: Checker, written: Type? = nil
  ) {
    let value = checker.make(.error, .error, initial)
    declaration.initialValue = value
    let session = self.session
    let solver = checker.solver
    let infer = { () -> Type in
      declaration.inferResult = { CircularReference(session: session).report(at: initial) }
      session.isolated {
        let checked = written.map { inner.expression(initial, as: $0, .initialization) } ?? inner.expression(initial)
        if let written { UntoldArguments(checker: inner).watch(written, at: initial) }
        solver.commitDefaults(checked.type)
        declaration.result = solver.final(written ?? checked.type)
        value.kind = .convert(checked)
        value.type = declaration.result
      }
      declaration.inferResult = nil
      settleMemberwise(declaration)
      return declaration.result
    }
    declaration.inferResult = infer
    session.lateChecks.append { if declaration.inferResult != nil { _ = infer() } }
  }

  /// Tells the structure's own initialiser the type that was found for a property.
  func settleMemberwise(_ declaration: Declaration) {
    for memberwise in type.members["init"] ?? [] where memberwise.isSynthesized {
      for index in memberwise.parameters.indices
      where memberwise.parameters[index].name == declaration.name {
        memberwise.parameters[index].type = declaration.result
      }
    }
  }
}
