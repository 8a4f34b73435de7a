import Diagnostics
import SwiftSyntax

/// `for`, `while` and `repeat`.
struct LoopChecker {
  let checker: Checker

  private var solver: TypeSolver { checker.solver }

  private func loop<Result>(_ label: String?, _ body: () -> Result) -> Result {
    checker.jumpTargets.append(.init(label: label, kind: .loop))
    defer { checker.jumpTargets.removeLast() }
    return checker.withScope(body)
  }

  func whileLoop(_ node: WhileStmtSyntax, label: String?) -> Statement {
    loop(label) {
      let conditions = ConditionalChecker(checker: checker).conditions(node.conditions)
      return .whileLoop(
        conditions, StatementChecker(checker: checker).block(node.body), label: label)
    }
  }

  func repeatLoop(_ node: RepeatStmtSyntax, label: String?) -> Statement {
    loop(label) {
      let body = StatementChecker(checker: checker).block(node.body)
      if let brace = node.condition.firstToken(viewMode: .sourceAccurate), brace.tokenKind == .leftBrace {
        checker.session.report(
          "missing condition in 'while' statement", at: brace,
          mistake: .closure(.inCondition(construct: "while")))
      }
      return .repeatLoop(body, checker.condition(node.condition), label: label)
    }
  }

  func forLoop(_ node: ForStmtSyntax, label: String?) -> Statement {
    let value = ImplicitUnwrap(checker: checker).plain(checker.expression(node.sequence))
    let opened = OpenedSequence(checker: checker)
    let known = opened.element(of: value)
    let sequence = known == nil ? opened.plain(value) : value
    return loop(label) {
      let kind = known.map { .builtin(element: $0) } ?? walk(sequence, node)
      let element: Type
      switch kind {
      case .builtin(let type)?, .iterator(_, _, _, let type)?: element = type
      case nil: element = .error
      }
      UndecidedChoice(checker: checker).report(node, element)
      let pattern =
        node.caseKeyword == nil
        ? PatternChecker(checker: checker, subject: Syntax(node.sequence)).binding(
          node.pattern, element, isMutable: false, annotation: node.typeAnnotation)
        : PatternChecker(checker: checker, wrapsElements: true).check(node.pattern, matching: element)
      if node.caseKeyword == nil, let binding = node.pattern.as(ValueBindingPatternSyntax.self),
        binding.bindingSpecifier.text == "let"
      {
        checker.session.report(
          "'let' pattern cannot appear nested in an already immutable context", at: binding,
          mistake: .pattern(.nestedLet))
      }
      for variable in pattern.variables { variable.role = .loop }
      let filter = node.whereClause.map { checker.condition($0.condition) }
      let body = StatementChecker(checker: checker).block(node.body)
      return .forLoop(
        pattern, sequence, where: filter, body, label: label, kind ?? .builtin(element: .error))
    }
  }

  /// `m.nested`, the rows of a value of the library as lists.
  private func listed(_ type: Type, _ sequence: ExprSyntax) -> String? {
    guard let code = sequence.shortText,
      !MemberLookup(checker: checker).instanceMembers(of: type, named: "nested").isEmpty
    else { return nil }
    return code + ".nested"
  }

  private func walk(_ sequence: Expression, _ node: ForStmtSyntax) -> Statement.ForKind? {
    let type = solver.resolve(sequence.type)
    if case .error = type { return nil }
    guard solver.conforms(type, to: "Sequence") else {
      let shown = solver.final(type)
      checker.session.report(
        "for-in loop requires '\(shown)' to conform to 'Sequence'", at: node.sequence,
        mistake: checker.universe.isOptional(shown)
          ? .absence(
            .notUnwrapped(
              found: shown.description, expected: String(shown.description.dropLast()),
              code: node.sequence.shortText))
          : .type(.notASequence(type: shown.description, code: listed(shown, node.sequence) ?? node.sequence.shortText)))
      return nil
    }
    if case .nominal(let nominal, _) = type, nominal.origin == .cell {
      return custom(nominal, type, node)
    }
    if case .variable(let variable) = type, let fallback = solver.defaultType(of: variable.kind) {
      _ = solver.unify(type, fallback)
    }
    return .builtin(element: solver.resolve(.dependent(type, "Element")))
  }

  /// A type declared in a cell: its own `next`, or the `next` of what `makeIterator` gives.
  private func custom(
    _ nominal: NominalType, _ type: Type, _ node: ForStmtSyntax
  ) -> Statement.ForKind? {
    let lookup = MemberLookup(checker: checker)
    let element = solver.resolve(.dependent(type, "Element"))
    if let make = lookup.instanceMembers(of: type, named: "makeIterator").first(where: {
      if case .user = $0.declaration.implementation { true } else { false }
    }) {
      let iterator = make.declaration.result.substituting(make.substitution)
      if let next = lookup.instanceMembers(of: iterator, named: "next").first {
        return .iterator(
          make: make.declaration, next: next.declaration, iterator: iterator, element: element)
      }
    }
    if let make = lookup.instanceMembers(of: type, named: "_makeIterator").first {
      let iterator = make.declaration.result.substituting(make.substitution)
      if let next = lookup.instanceMembers(of: iterator, named: "next").first {
        return .iterator(
          make: make.declaration, next: next.declaration, iterator: iterator, element: element)
      }
    }
    if let next = lookup.instanceMembers(of: type, named: "next").first {
      return .iterator(make: nil, next: next.declaration, iterator: type, element: element)
    }
    checker.session.report(
      "type '\(nominal.name)' does not conform to protocol 'Sequence'", at: node.sequence,
      mistake: .inheritance(.unmet(type: nominal.name, protocol: "Sequence", missing: ["mutating func next() -> Element?"])))
    return nil
  }
}
