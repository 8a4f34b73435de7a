import Diagnostics
import SwiftSyntax

/// Properties of a type declared in a cell: stored, computed, lazy, observed, static.
extension MemberDeclarations {
  func properties(_ node: VariableDeclSyntax) {
    if !UnsupportedAttributes.areHarmless(node.attributes) {
      session.report("property wrappers and attributes are not supported in cells", at: node)
      return
    }
    for binding in node.bindings {
      if let pattern = binding.pattern.as(TuplePatternSyntax.self) {
        TupleProperties(members: self, node: node, binding: binding, pattern: pattern).declare()
        continue
      }
      guard let name = binding.pattern.as(IdentifierPatternSyntax.self)?.identifier.plain else {
        session.report(
          "property declaration does not bind any variables", at: binding.pattern,
          mistake: .declaration(.noNames))
        continue
      }
      let declaration = property(name, node)
      let annotation = binding.typeAnnotation ?? sharedAnnotation(binding, in: node)
      if let annotation, binding.accessorBlock != nil {
        declaration.opaque = OpaqueResult(annotation.type, in: checker.typeScope)
      }
      let written = declaration.opaque == nil ? annotation : nil
      declaration.result = written.map { checker.type($0.type, isOpen: binding.initializer != nil) } ?? .error
      declaration.isImplicitlyUnwrapped = ImplicitUnwrapping.isWritten(annotation?.type)
      declaration.hasNonmutatingSetter = binding.accessorBlock?.hasNonmutatingSetter ?? false
      declaration.isMutating = binding.accessorBlock?.hasMutatingGetter ?? false
      finish(declaration, DeclSyntax(node))
      declaration.ownership = Ownership(node.modifiers)
      OwnershipRules(checker: checker).check(
        declaration.ownership, declaration.result, isLet: declaration.isConstant, at: binding)
      if let block = binding.accessorBlock {
        refuseComputed(declaration, binding, block)
        if ObservedProperty.isObserved(block) {
          observed(declaration, binding)
        } else {
          accessors(declaration, block)
        }
      } else if node.isLazy, declaration.isConstant {
        session.report("'lazy' cannot be used on a let", at: node,
          mistake: .declaration(.lazyConstant))
      } else if node.isLazy {
        LazyProperty(members: self, declaration: declaration, binding: binding).declare()
      } else if declaration.isStatic {
        shared(declaration, binding)
      } else {
        stored(declaration, binding)
      }
      OverrideChecker(checker: checker, type: type).check(declaration, at: binding.pattern)
      if written != nil { checkAccess(of: declaration, binding, isWritten: true) }
      add(declaration, binding)
      declaration.opaque?.infer = { session.apart { checkBody(DeclSyntax(node)) } }
    }
  }

  /// A property as its words say, without its type and value.
  func property(_ name: String, _ node: VariableDeclSyntax) -> Declaration {
    let declaration = Declaration(name: name, kind: .property, implementation: .special)
    declaration.isStatic = node.modifiers.contains { ["static", "class"].contains($0.name.text) }
    declaration.modifiers = Modifiers(node.modifiers)
    declaration.isConstant = node.bindingSpecifier.text == "let"
    declaration.result = .error
    return declaration
  }

  /// Looks at what the type of a property gives away: at once where it is written, else when bodies are checked.
  func checkAccess(of declaration: Declaration, _ binding: PatternBindingSyntax, isWritten: Bool) {
    guard let node = binding.parent?.parent?.as(VariableDeclSyntax.self) else { return }
    let known = session.solver.final(LazyPropertyType(checker: checker).type(of: declaration))
    ExposedTypes(checker, DeclSyntax(node), kind: "property", owner: type)?
      .check(known, part: "its type", isWritten: isWritten, at: binding.pattern)
  }

  /// A computed property is a `var` with a type.
  private func refuseComputed(
    _ declaration: Declaration, _ binding: PatternBindingSyntax, _ block: AccessorBlockSyntax
  ) {
    if declaration.isConstant {
      session.report("'let' declarations cannot be computed properties", at: block,
        mistake: .declaration(.computedConstant))
    } else if binding.typeAnnotation == nil, !ObservedProperty.isObserved(block) {
      session.report("computed property must have an explicit type", at: binding.pattern,
        mistake: .declaration(.computedWithoutType))
    }
  }

  private func observed(
    _ declaration: Declaration, _ binding: PatternBindingSyntax
  ) {
    if declaration.isStatic {
      session.report("observers of static properties are not supported in cells", at: binding)
      return
    }
    if !declaration.modifiers.isOverride { stored(declaration, binding) }
    ObservedProperty(self, declaration).declare()
  }

  /// A hidden stored property.
  func addStorage(_ storage: Declaration) {
    storage.owner = type
    storage.isSynthesized = true
    storage.implementation = .stored(type.inheritedPropertyCount + type.storedProperties.count)
    storage.setter = storage.implementation
    type.storedProperties.append(storage)
  }

  func accessor(_ declaration: Declaration, _ name: String) -> UserFunction {
    let function = bodies.prepare(declaration, owner: type)
    function.parameters = declaration.parameters.map {
      let variable = Variable($0.name, passed($0), isMutable: false, in: function.context)
      variable.isParameter = true
      return variable
    }
    return function
  }

  /// What an index is inside of the accessors: several in one are an array.
  private func passed(_ parameter: Declaration.Parameter) -> Type {
    parameter.isVariadic ? checker.universe.array(of: parameter.type) : parameter.type
  }

  /// Getter and setter of a computed property or subscript.
  func accessors(_ declaration: Declaration, _ block: AccessorBlockSyntax?) {
    if case .accessors(let list)? = block?.accessors,
      list.contains(where: { $0.accessorSpecifier.text == "get" && $0.effectSpecifiers?.throwsClause != nil })
    {
      declaration.isThrowing = true
    }
    let getter = accessor(declaration, "get")
    declaration.implementation = .user(getter)
    guard case .accessors(let list)? = block?.accessors,
      let set = list.first(where: { $0.accessorSpecifier.text == "set" })
    else { return }
    AccessorRules(session: checker.session).check(list, set, isSubscript: declaration.kind == .subscripting)
    declaration.setter = .user(
      makeSetter(of: declaration, valueName: set.parameters?.name.plain ?? "newValue"))
  }

  /// A function that takes the new value, then the indices.
  func makeSetter(of declaration: Declaration, valueName: String) -> UserFunction {
    let context = FunctionContext(parent: checker.context, result: .void, isThrowing: false)
    let setter = UserFunction(
      name: type.name + "." + declaration.name + "=", context: context, result: .void,
      isThrowing: false)
    setter.generics =
      (type.kind == .protocolType ? [type.selfParameter] : type.generics) + declaration.generics
    setter.isMutating =
      !declaration.isStatic && type.kind != .classType && !declaration.hasNonmutatingSetter
    let value = Variable(valueName, declaration.result, isMutable: false, in: context)
    value.isParameter = true
    setter.parameters = [value] + declaration.parameters.map {
      let variable = Variable($0.name, passed($0), isMutable: false, in: context)
      variable.isParameter = true
      return variable
    }
    guard !declaration.isStatic else { return setter }
    let own = Variable("self", type.selfType, isMutable: setter.isMutating, in: context)
    own.isParameter = true
    own.isInout = setter.isMutating
    setter.selfVariable = own
    context.selfVariable = own
    return setter
  }
}

extension VariableDeclSyntax {
  var isLazy: Bool { modifiers.contains { $0.name.text == "lazy" } }
}
