import SwiftSyntax

/// Collects the words of a text that may name something declared elsewhere, and which of them the
/// text's form says are changed.
final class WordFinder: SyntaxVisitor {
  enum Change { case certain, byMethod }

  struct Word {
    var name: String
    var offset: Int
    /// The expressions that tell what it is, the most telling first.
    var nodes: [Range<Int>] = []
    var change: Change?
    /// The method called on it.
    var method: String?
  }

  /// Words that are no declarations.
  static let known: Set<String> = ["self", "Self", "super", "_", "___", "Any", "AnyObject", "Void"]

  private(set) var found: [Word] = []
  private(set) var changed: [Word] = []

  override func visit(_ node: DeclReferenceExprSyntax) -> SyntaxVisitorContinueKind {
    let name = node.baseName.plain
    if let member = node.parent?.as(MemberAccessExprSyntax.self), member.declName.id == node.id {
      return .visitChildren
    }
    guard !Self.known.contains(name), !name.hasPrefix("$"),
      name.first?.isLetter == true || name.first == "_"
    else { return .visitChildren }
    found.append(word(node))
    return .visitChildren
  }

  override func visit(_ node: IdentifierTypeSyntax) -> SyntaxVisitorContinueKind {
    let name = node.name.plain
    if !Self.known.contains(name), !isDeclaredInside(name, Syntax(node)) { found.append(Word(name: name, offset: node.byteRange.lowerBound)) }
    return .visitChildren
  }

  override func visit(_ node: InfixOperatorExprSyntax) -> SyntaxVisitorContinueKind {
    let sign = node.operator.trimmedText
    if node.operator.is(AssignmentExprSyntax.self) || OperatorChecker.assigning.contains(sign) {
      change(node.leftOperand, .certain)
    }
    return .visitChildren
  }

  override func visit(_ node: InOutExprSyntax) -> SyntaxVisitorContinueKind {
    change(node.expression, .certain)
    return .visitChildren
  }

  override func visit(_ node: FunctionCallExprSyntax) -> SyntaxVisitorContinueKind {
    if let member = node.calledExpression.as(MemberAccessExprSyntax.self), let base = member.base {
      change(base, .byMethod, call: node, method: member.declName.baseName.plain)
    }
    return .visitChildren
  }

  /// Whether a declaration around a type's name gives it: a generic parameter or a type inside.
  private func isDeclaredInside(_ name: String, _ node: Syntax) -> Bool {
    var around = node.parent
    while let current = around {
      let clause = current.asProtocol((any WithGenericParametersSyntax).self)?.genericParameterClause
      if clause?.parameters.contains(where: { $0.name.plain == name }) == true { return true }
      let members = current.asProtocol((any DeclGroupSyntax).self)?.memberBlock.members
      let isMember = members?.contains { member in
        member.decl.asProtocol((any NamedDeclSyntax).self)?.name.plain == name
          && (member.decl.is(TypeAliasDeclSyntax.self)
            || member.decl.asProtocol((any DeclGroupSyntax).self) != nil)
      }
      if isMember == true { return true }
      around = current.parent
    }
    return false
  }

  private func word(_ node: DeclReferenceExprSyntax) -> Word {
    var nodes = [node.byteRange]
    if let call = node.parent?.as(FunctionCallExprSyntax.self),
      call.calledExpression.id == ExprSyntax(node).id
    {
      nodes.append(call.byteRange)
    }
    return Word(name: node.baseName.plain, offset: node.byteRange.lowerBound, nodes: nodes)
  }

  /// Notes the name that a changed expression begins with: `a` of `a.b[0]!.c`.
  private func change(
    _ target: ExprSyntax, _ change: Change, call: FunctionCallExprSyntax? = nil, method: String? = nil
  ) {
    switch target.as(ExprSyntaxEnum.self) {
    case .declReferenceExpr(let node):
      guard !Self.known.contains(node.baseName.plain), !node.baseName.text.hasPrefix("$") else { return }
      var word = self.word(node)
      word.change = change
      word.method = method
      if let call { word.nodes = [call.byteRange] }
      changed.append(word)
    case .memberAccessExpr(let node):
      if let base = node.base { self.change(base, change, call: call, method: method) }
    case .subscriptCallExpr(let node):
      self.change(node.calledExpression, change, call: call, method: method)
    case .optionalChainingExpr(let node):
      self.change(node.expression, change, call: call, method: method)
    case .forceUnwrapExpr(let node):
      self.change(node.expression, change, call: call, method: method)
    case .tupleExpr(let node):
      for element in node.elements {
        self.change(element.expression, change, call: call, method: method)
      }
    default: break
    }
  }
}
