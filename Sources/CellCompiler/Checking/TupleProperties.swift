import Diagnostics
import SwiftSyntax

/// `var (low, high) = (0, 1)` in a type: several properties that begin with the parts of one value.
///
/// Each is a property like others; the value is evaluated once for all of them (``InitialTuple``), or once
/// at all where they are static.
struct TupleProperties {
  let members: MemberDeclarations
  let node: VariableDeclSyntax
  let binding: PatternBindingSyntax
  let pattern: TuplePatternSyntax

  private var checker: Checker { members.checker }
  private var session: CheckSession { checker.session }

  /// A name of the pattern, and where its value stands in the whole: `b` of `(a, (_, b))` at `[1, 1]`.
  private struct Part {
    let name: IdentifierPatternSyntax
    let path: [Int]
    let declaration: Declaration
  }

  func declare() {
    let parts = parts(of: PatternSyntax(pattern), [])
    guard isPossible(parts) else { return }
    let written = binding.typeAnnotation.map { checker.type($0.type) }
    if let written { settle(parts, written) }
    for part in parts { members.finish(part.declaration, DeclSyntax(node)) }
    if parts[0].declaration.isStatic { share(parts, written) } else { store(parts, written) }
    for part in parts {
      OverrideChecker(checker: checker, type: members.type).check(part.declaration, at: part.name)
      if written != nil { members.checkAccess(of: part.declaration, binding, isWritten: true) }
      members.add(part.declaration, part.name)
    }
  }

  private func parts(of syntax: PatternSyntax, _ path: [Int]) -> [Part] {
    if let name = syntax.as(IdentifierPatternSyntax.self) {
      return [Part(name: name, path: path, declaration: members.property(name.identifier.plain, node))]
    }
    guard let elements = syntax.as(TuplePatternSyntax.self)?.elements else { return [] }
    return elements.enumerated().flatMap { index, element in
      parts(of: element.pattern, elements.count == 1 ? path : path + [index])
    }
  }

  private func isPossible(_ parts: [Part]) -> Bool {
    if let block = binding.accessorBlock {
      refuse("getter/setter can only be defined for a single variable", at: block, .severalNames)
    } else if node.isLazy {
      refuse("'lazy' cannot destructure an initializer", at: binding, .severalNames)
    } else if parts.isEmpty {
      refuse("property declaration does not bind any variables", at: binding.pattern, .noNames)
    } else if binding.initializer == nil, binding.typeAnnotation == nil {
      refuse("type annotation missing in pattern", at: binding.pattern, .severalNames)
    } else if parts.count > 1, parts[0].declaration.isConstant, binding.initializer != nil,
      members.type.kind == .structure, !parts[0].declaration.isStatic
    {
      refuse(
        "binding multiple 'let' stored properties from a single initializer expression in a struct is unsupported",
        at: binding.pattern, .severalNames)
    } else {
      return true
    }
    return false
  }

  private func refuse(_ message: String, at node: some SyntaxProtocol, _ mistake: DeclarationMistake) {
    session.report(message, at: node, mistake: .declaration(mistake))
  }

  // MARK: Types

  /// Gives the parts their types.
  private func settle(_ parts: [Part], _ whole: Type) {
    var types: [[Int]: Type] = [:]
    collect(PatternSyntax(pattern), whole, [], into: &types)
    for part in parts {
      part.declaration.result = types[part.path] ?? .error
      members.settleMemberwise(part.declaration)
    }
  }

  private func collect(_ syntax: PatternSyntax, _ type: Type, _ path: [Int], into types: inout [[Int]: Type]) {
    guard let elements = syntax.as(TuplePatternSyntax.self)?.elements else {
      types[path] = type
      return
    }
    if elements.count == 1 { return collect(elements.first!.pattern, type, path, into: &types) }
    let patterns = PatternChecker(checker: checker, subject: binding.initializer.map { Syntax($0.value) })
    let found = patterns.elementTypes(elements.count, at: syntax, type)
    for (index, element) in elements.enumerated() {
      collect(element.pattern, found[index], path + [index], into: &types)
    }
  }

  /// The value of a part, as a part of the whole.
  private func value(of part: Part, in whole: Expression) -> Expression {
    part.path.reduce(whole) { base, index in
      guard case .tuple(let elements) = base.type, index < elements.count else {
        return checker.make(.error, .error, part.name)
      }
      return checker.make(.tupleElement(base, index), elements[index].type, part.name)
    }
  }

  // MARK: Stored

  private func store(_ parts: [Part], _ written: Type?) {
    // One after the other, since each is told where it may not stand.
    let placed = parts.map { members.place($0.declaration, at: $0.name) }
    guard !placed.contains(false), let initial = binding.initializer?.value else { return }
    let whole = checker.make(.error, written ?? .error, initial)
    let tuple = InitialTuple(whole)
    for part in parts {
      part.declaration.initialTuple = tuple
      part.declaration.initialValue = checker.make(.error, part.declaration.result, initial)
    }
    let inner = checker.inner(FunctionContext(parent: nil, result: .void, isThrowing: false))
    let solver = checker.solver
    var isChecked = false
    let check = {
      if isChecked { return }
      isChecked = true
      session.isolated {
        let value =
          written.map { inner.expression(initial, as: $0, .initialization) } ?? inner.expression(initial)
        solver.commitDefaults(value.type)
        whole.kind = .convert(value)
        whole.type = solver.final(written ?? value.type)
      }
      for part in parts { part.declaration.inferResult = nil }
      if written == nil { settle(parts, whole.type) }
      for part in parts {
        guard let own = part.declaration.initialValue else { continue }
        own.kind = .convert(value(of: part, in: whole))
        own.type = part.declaration.result
        tuple.paths[part.declaration.name] = part.path
      }
    }
    if written == nil { inferred(parts, by: check, at: initial) }
    session.lateChecks.append(check)
  }

  private func inferred(_ parts: [Part], by check: @escaping () -> Void, at initial: ExprSyntax) {
    for part in parts {
      part.declaration.inferResult = {
        for part in parts {
          part.declaration.inferResult = { CircularReference(session: session).report(at: initial) }
        }
        check()
        return part.declaration.result
      }
    }
  }

  // MARK: Static

  /// A hidden static property keeps the whole, from which the others take their parts.
  private func share(_ parts: [Part], _ written: Type?) {
    let whole = members.property(pattern.trimmedText, node)
    whole.result = written ?? .error
    members.finish(whole, DeclSyntax(node))
    members.shared(whole, binding)
    guard let variable = whole.sharedVariable else { return }
    for part in parts {
      members.declareShared(part.declaration, at: binding) { inner, _ in
        let type = whole.inferResult?() ?? variable.type
        if written == nil { settle(parts, type) }
        return value(of: part, in: inner.make(.variable(variable), type, part.name))
      }
    }
  }
}
