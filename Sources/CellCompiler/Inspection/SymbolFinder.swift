import SwiftSyntax

/// Says what a word of a checked text names.
struct SymbolFinder {
  let text: CellText
  let record: CheckRecord

  func symbol(at offset: Int) -> Symbol? {
    guard let session = record.session, let token = token(at: offset) else { return nil }
    return Finding(record: record, writer: SymbolWriter(solver: session.solver)).symbol(of: token)
  }

  /// The token that covers a place; at a word's end, the word.
  private func token(at offset: Int) -> TokenSyntax? {
    let tokens = text.tree.tokens(viewMode: .sourceAccurate).filter {
      $0.byteRange.lowerBound <= offset && offset <= $0.byteRange.upperBound
    }
    return tokens.first { $0.byteRange.contains(offset) && $0.isWord } ?? tokens.first(where: \.isWord)
      ?? tokens.first { $0.byteRange.contains(offset) }
  }
}

/// One search: from a token to the declaration behind it.
private struct Finding {
  let record: CheckRecord
  let writer: SymbolWriter

  func symbol(of token: TokenSyntax) -> Symbol? {
    guard let parent = token.parent else { return nil }
    if let name = parent.as(DeclReferenceExprSyntax.self) { return reference(name) }
    if let type = parent.as(IdentifierTypeSyntax.self) { return named(type.name.plain, at: type) }
    if let label = parent.as(LabeledExprSyntax.self), label.label?.id == token.id {
      return argument(label)
    }
    if parent.is(BinaryOperatorExprSyntax.self) || parent.is(PrefixOperatorExprSyntax.self)
      || parent.is(PostfixOperatorExprSyntax.self)
    {
      return applied(parent)
    }
    if token.isWord { return declared(token, in: parent) }
    return nil
  }

  // MARK: Uses

  private func reference(_ name: DeclReferenceExprSyntax) -> Symbol? {
    var whole = Syntax(name)
    if let member = name.parent?.as(MemberAccessExprSyntax.self), member.declName.id == name.id {
      whole = Syntax(member)
    }
    if let call = whole.parent?.as(FunctionCallExprSyntax.self),
      call.calledExpression.id == ExprSyntax(whole)?.id, let found = symbol(ofNoted: Syntax(call), name)
    {
      return found
    }
    return symbol(ofNoted: whole, name) ?? named(name.baseName.plain, at: name)
  }

  private func symbol(ofNoted node: Syntax, _ name: DeclReferenceExprSyntax) -> Symbol? {
    guard let note = record.note(for: node) else { return nil }
    return symbol(of: note.expression, named: name.baseName.plain)
  }

  /// The declaration of this name that an expression applies, reads or refers to.
  private func symbol(of expression: Expression, named name: String) -> Symbol? {
    switch expression.kind {
    case .variable(let variable) where variable.name == name: return writer.symbol(of: variable)
    case .call(let call), .reference(let call):
      return call.declaration.name == name || call.declaration.kind == .initializer
        ? symbol(of: call) : nil
    case .field(let base, let declaration) where declaration.name == name:
      return writer.symbol(of: declaration, substitution(of: base.type))
    case .member(_, let declaration, _, let substitution) where declaration.name == name:
      return writer.symbol(of: declaration, substitution)
    case .type(.nominal(let nominal, let arguments)):
      return nominal.name == name ? writer.symbol(of: nominal, arguments: arguments) : nil
    case .optionalChain(let inner), .wrap(let inner), .erase(let inner), .convert(let inner),
      .apply(let inner, _):
      return symbol(of: inner, named: name)
    case .tupleElement:
      return Symbol(
        name: name, kind: .tupleElement,
        signature: "\(name): \(writer.solver.final(expression.type))",
        type: writer.solver.final(expression.type).description, origin: .language)
    default: return nil
    }
  }

  private func symbol(of call: Expression.Call) -> Symbol {
    var known = call.substitution
    for generic in call.declaration.generics { known[generic] = nil }
    if let receiver = call.receiver { known.merge(substitution(of: receiver.type)) { old, _ in old } }
    var symbol = writer.symbol(of: call.declaration, known)
    symbol.type = writer.solver.final(call.declaration.result.substituting(call.substitution))
      .description
    return symbol
  }

  private func substitution(of type: Type) -> Substitution {
    guard case .nominal(let nominal, let arguments) = writer.solver.final(type) else { return [:] }
    return nominal.substitution(for: arguments)
  }

  /// An operator, by the call that it became.
  private func applied(_ parent: Syntax) -> Symbol? {
    let whole = parent.is(BinaryOperatorExprSyntax.self) ? parent.parent : parent
    guard let note = whole.flatMap({ record.note(for: $0) }) else { return nil }
    switch note.expression.kind {
    case .call(let call), .compoundAssignment(_, let call): return symbol(of: call)
    default: return nil
    }
  }

  private func argument(_ label: LabeledExprSyntax) -> Symbol? {
    guard let call = label.parent?.parent, let note = record.note(for: call),
      case .call(let applied) = note.expression.kind,
      let parameter = applied.declaration.parameters.first(where: { $0.label == label.label?.plain })
    else { return nil }
    let owner = symbol(of: applied)
    let signature = SignatureWriter(solver: writer.solver, substitution: applied.substitution)
    return Symbol(
      name: parameter.label ?? "", kind: .argumentLabel, signature: signature.parameter(parameter),
      type: writer.solver.final(parameter.type.substituting(applied.substitution)).description,
      documentation: owner.documentation, origin: owner.origin)
  }

  // MARK: Declarations

  /// A name where it is declared.
  private func declared(_ token: TokenSyntax, in parent: Syntax) -> Symbol? {
    let name = token.plain
    if let function = parent.as(FunctionDeclSyntax.self) {
      return record.session?.bodies[function.id].map { writer.symbol(of: $0) }
    }
    if let parameter = parent.as(FunctionParameterSyntax.self) {
      let body = parameter.parent?.parent?.parent?.parent?.as(FunctionDeclSyntax.self)?.body
      return body.flatMap { named(name, at: $0) }
    }
    if parent.is(ClosureShorthandParameterSyntax.self) || parent.is(ClosureParameterSyntax.self) {
      var around: Syntax? = parent
      while let node = around, !node.is(ClosureExprSyntax.self) { around = node.parent }
      guard let closure = around?.as(ClosureExprSyntax.self) else { return nil }
      return closure.statements.first.flatMap { named(name, at: $0) }
    }
    if let binding = parent.parent?.as(PatternBindingSyntax.self), let member = memberSymbol(name, binding) {
      return member
    }
    return named(name, at: parent)
  }

  /// A stored or computed property where it is declared.
  private func memberSymbol(_ name: String, _ binding: PatternBindingSyntax) -> Symbol? {
    record.session?.bodies[binding.id].map { writer.symbol(of: $0) }
  }

  /// A name looked up where a node stands.
  private func named(_ name: String, at node: some SyntaxProtocol) -> Symbol? {
    guard let session = record.session,
      let around = record.surroundings(at: node.byteRange.lowerBound)
    else { return nil }
    if let generic = around.generics[name] {
      return Symbol(
        name: name, kind: .genericParameter, signature: SignatureWriter.text(generic), origin: .language)
    }
    if let entry = around.scope.find(name) { return writer.symbols(name, entry).first }
    if let type = session.universe.type(named: name) { return writer.symbol(of: type) }
    return session.universe.functions(named: name).first.map { writer.symbol(of: $0) }
  }
}

extension TokenSyntax {
  /// Whether it is a name, not punctuation or a keyword.
  var isWord: Bool {
    switch tokenKind {
    case .identifier, .dollarIdentifier: true
    case .integerLiteral: parent?.is(DeclReferenceExprSyntax.self) == true
    case .keyword(let word): [.`self`, .`Self`, .`init`].contains(word)
    default: false
    }
  }
}
