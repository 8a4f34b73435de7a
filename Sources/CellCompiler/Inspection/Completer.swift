import SwiftSyntax

/// Suggests what could be written at a place.
struct Completer {
  let text: CellText
  let record: CheckRecord
  let place: CompletionPlace
  /// The names of earlier cells.
  let top: Scope

  func completions(limit: Int) -> CompletionList {
    var ranking = CompletionRanking(place: place)
    if let token = place.token(in: text.tree), let parent = token.parent { fill(&ranking, token, parent) }
    return CompletionList(replaced: place.word, items: ranking.best(limit))
  }

  private func fill(_ ranking: inout CompletionRanking, _ token: TokenSyntax, _ parent: Syntax) {
    let offset = place.word.lowerBound
    guard let around = record.surroundings(at: offset), let checker = record.checker(in: around) else {
      return
    }
    let visible = VisibleNames(checker: checker, top: top, text: text, offset: offset)
    if let name = parent.as(DeclReferenceExprSyntax.self) {
      if let member = name.parent?.as(MemberAccessExprSyntax.self), member.declName.id == name.id {
        return members(member, checker, &ranking)
      }
      ranking.expected = wanted(ExprSyntax(name), checker)
      addLabels(Syntax(name), checker, &ranking)
      visible.addAll(to: &ranking)
    } else if parent.is(IdentifierTypeSyntax.self) {
      visible.addTypes(to: &ranking)
    } else if parent.as(LabeledExprSyntax.self)?.label?.id == token.id {
      addLabels(parent, checker, &ranking)
    }
  }

  // MARK: Members

  private func members(
    _ member: MemberAccessExprSyntax, _ checker: Checker, _ ranking: inout CompletionRanking
  ) {
    let list = MemberList(checker: checker)
    guard let base = member.base else {
      for type in wanted(ExprSyntax(member), checker) { list.addImplicit(of: type, to: &ranking) }
      return
    }
    guard let receiver = receiver(base, checker) else { return }
    if receiver.isType {
      list.addStatic(of: receiver.type, to: &ranking)
    } else {
      list.addInstance(of: receiver.type, to: &ranking)
    }
  }

  /// The type of what stands before a dot.
  private func receiver(_ base: ExprSyntax, _ checker: Checker) -> (type: Type, isType: Bool)? {
    if let note = record.note(for: base) {
      if case .type(let type) = note.expression.kind { return (type, true) }
      let type = record.type(of: note)
      if case .metatype(let instance) = type { return (instance, true) }
      return (type, false)
    }
    return TypeExpressions(checker: checker).read(base).map { ($0, true) }
  }

  /// The types that the place around an expression asks for.
  private func wanted(_ syntax: ExprSyntax, _ checker: Checker) -> [Type] {
    var around: Syntax? = Syntax(syntax)
    var found: [Type] = []
    // `.name(` and `.name.` are asked for by what is around the call.
    while let node = around, found.isEmpty {
      if let note = record.note(for: node) { found = note.expected }
      guard let parent = node.parent, parent.is(FunctionCallExprSyntax.self) else { break }
      around = parent
    }
    if found.isEmpty { found = subject(of: Syntax(syntax)).map { [$0] } ?? compared(syntax) }
    return found.filter(\.isKnown)
  }

  /// The type of what a `switch` looks at, where an expression is one of its patterns.
  private func subject(of syntax: Syntax) -> Type? {
    var around = syntax.parent
    var isPattern = false
    while let node = around {
      if node.is(SwitchCaseItemSyntax.self) { isPattern = true }
      if node.is(CodeBlockItemSyntax.self), !isPattern { return nil }
      if let whole = node.as(SwitchExprSyntax.self), isPattern {
        return record.note(for: whole.subject).map(record.type)
      }
      around = node.parent
    }
    return nil
  }

  /// The type of the other side of `==` and its like.
  private func compared(_ syntax: ExprSyntax) -> [Type] {
    guard let infix = syntax.parent?.as(InfixOperatorExprSyntax.self) else { return [] }
    let other = infix.leftOperand.id == syntax.id ? infix.rightOperand : infix.leftOperand
    return record.note(for: other).map { [record.type(of: $0)] } ?? []
  }

  // MARK: Labels

  private func addLabels(_ node: Syntax, _ checker: Checker, _ ranking: inout CompletionRanking) {
    guard let argument = node.as(LabeledExprSyntax.self) ?? node.parent?.as(LabeledExprSyntax.self),
      argument.label == nil || node.is(LabeledExprSyntax.self),
      let call = argument.parent?.parent?.as(FunctionCallExprSyntax.self)
    else { return }
    let given = call.arguments.prefix { $0.id != argument.id }.map { $0.label?.plain }
    let writer = SymbolWriter(solver: checker.solver)
    for candidate in callees(call, checker) {
      let owner = writer.symbol(of: candidate.declaration, candidate.substitution)
      let signature = SignatureWriter(solver: checker.solver, substitution: candidate.substitution)
      for parameter in ArgumentLabels.next(candidate.declaration.parameters, given: given) {
        guard let label = parameter.label else { continue }
        let symbol = Symbol(
          name: label, kind: .argumentLabel, signature: signature.parameter(parameter),
          type: checker.solver.final(parameter.type.substituting(candidate.substitution)).description,
          documentation: owner.documentation, origin: owner.origin)
        ranking.add(symbol, insertion: label + ": ", distance: 0)
      }
    }
  }

  /// What a call may mean.
  private func callees(_ call: FunctionCallExprSyntax, _ checker: Checker) -> [Candidate] {
    let lookup = MemberLookup(checker: checker)
    if let type = TypeExpressions(checker: checker).read(call.calledExpression) {
      return lookup.initializers(of: type)
    }
    if let name = call.calledExpression.as(DeclReferenceExprSyntax.self) {
      return NameChecker(checker: checker).candidates(name.baseName.plain, name)
    }
    guard let member = call.calledExpression.as(MemberAccessExprSyntax.self) else { return [] }
    let name = member.declName.baseName.plain
    guard let base = member.base else {
      return wanted(ExprSyntax(call), checker).flatMap { type -> [Candidate] in
        guard let type = MemberChecker(checker: checker).contextType(type) else { return [] }
        return lookup.staticMembers(of: type, named: name)
      }
    }
    guard let receiver = receiver(base, checker) else { return [] }
    if name == "init" { return lookup.initializers(of: receiver.type) }
    return receiver.isType
      ? lookup.staticMembers(of: receiver.type, named: name)
      : lookup.instanceMembers(of: receiver.type, named: name)
  }
}

/// Which parameters the next argument of a call may be for.
enum ArgumentLabels {
  static func next(_ parameters: [Declaration.Parameter], given: [String?]) -> [Declaration.Parameter] {
    var index = 0
    for label in given {
      if let current = parameters[safe: index - 1], current.isVariadic, label == nil { continue }
      while let parameter = parameters[safe: index], parameter.label != label {
        guard parameter.hasDefault || parameter.isVariadic else { return [] }
        index += 1
      }
      index += 1
    }
    var found: [Declaration.Parameter] = []
    for parameter in parameters.dropFirst(index) {
      found.append(parameter)
      if !parameter.hasDefault, !parameter.isVariadic { break }
    }
    return found
  }
}
