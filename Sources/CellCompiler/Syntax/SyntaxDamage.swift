import SwiftSyntax

/// Tells statements that the parser understood from those it did not, so that one missing bracket
/// does not hide the mistakes of other lines.
struct SyntaxDamage {
  let checker: Checker

  /// The items that can be checked; names that others would have declared are known without a type.
  func sound(_ items: CodeBlockItemListSyntax) -> [CodeBlockItemSyntax] {
    // What is only asked about is checked as far as it goes, the statement being written included.
    guard items.hasError, checker.session.record == nil else { return items.map { $0 } }
    return items.filter { item in
      if Self.isConfined(Syntax(item)) { return true }
      declareNames(of: item)
      return false
    }
  }

  static func sound(_ members: MemberBlockItemListSyntax) -> [MemberBlockItemSyntax] {
    members.hasError ? members.filter { isConfined(Syntax($0)) } : members.map { $0 }
  }

  /// Whether all that is wrong in a node lies in bodies, which are checked item by item.
  private static func isConfined(_ node: Syntax) -> Bool {
    guard node.hasError else { return true }
    if node.is(CodeBlockItemListSyntax.self) || node.is(MemberBlockItemListSyntax.self) { return true }
    // The parser takes the semicolon of `prefix operator ~~;` for a part of the name.
    if node.is(UnexpectedNodesSyntax.self) {
      return node.parent?.is(OperatorDeclSyntax.self) == true && node.trimmedText == ";"
    }
    if let token = node.as(TokenSyntax.self) {
      return token.presence == .present || isClosingBrace(token) || isTaken(token)
    }
    return node.children(viewMode: .all).allSatisfy(isConfined)
  }

  /// The semicolon behind a declaration of an operator, which stands in its name.
  private static func isTaken(_ token: TokenSyntax) -> Bool {
    let item = token.parent?.as(CodeBlockItemSyntax.self)?.item
    return token.tokenKind == .semicolon && item?.is(OperatorDeclSyntax.self) == true
  }

  private static func isClosingBrace(_ token: TokenSyntax) -> Bool {
    guard token.tokenKind == .rightBrace else { return false }
    return token.parent?.is(CodeBlockSyntax.self) == true
      || token.parent?.is(MemberBlockSyntax.self) == true
  }

  private func declareNames(of item: CodeBlockItemSyntax) {
    let names = DeclaredNames.find(in: item)
    for name in names where checker.scope.own(name) == nil {
      if case .decl(let declaration) = item.item, NominalHeader(declaration) != nil {
        checker.scope.declare(alias: name, TypeAlias(type: .error))
      } else {
        checker.scope.declare(Variable(name, .error, isMutable: true, in: checker.context))
      }
    }
  }
}

extension DeclSyntax {
  /// The members that can be checked.
  var soundMembers: [MemberBlockItemSyntax] { memberBlock.map { SyntaxDamage.sound($0.members) } ?? [] }
}

extension DeclSyntax {
  /// The name of a declaration; extensions as a whole.
  var namePlace: Syntax {
    asProtocol((any NamedDeclSyntax).self).map { Syntax($0.name) } ?? Syntax(self)
  }
}
