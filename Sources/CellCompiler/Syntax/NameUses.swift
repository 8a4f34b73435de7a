import Diagnostics
import SwiftSyntax

/// The names that a text mentions as values or types.
final class NameUses: SyntaxVisitor {
  private var found: Set<String> = []

  static func names(in tree: SourceFileSyntax) -> Set<String> {
    let finder = NameUses(viewMode: .sourceAccurate)
    finder.walk(tree)
    return finder.found
  }

  override func visit(_ node: DeclReferenceExprSyntax) -> SyntaxVisitorContinueKind {
    found.insert(node.baseName.plain)
    return .visitChildren
  }

  /// `if let x`
  override func visit(_ node: OptionalBindingConditionSyntax) -> SyntaxVisitorContinueKind {
    if node.initializer == nil, let name = node.pattern.as(IdentifierPatternSyntax.self) {
      found.insert(name.identifier.plain)
    }
    return .visitChildren
  }

  override func visit(_ node: KeyPathExprSyntax) -> SyntaxVisitorContinueKind {
    found.insert("KeyPath")
    return .visitChildren
  }

  override func visit(_ node: IdentifierTypeSyntax) -> SyntaxVisitorContinueKind {
    found.insert(node.name.plain)
    return .visitChildren
  }
}

/// The names that a cell mentions, found when they are asked for: of most cells nobody asks.
final class MentionedNames {
  private let source: CellSource
  private let cell: String?

  init(_ source: CellSource, cell: String?) {
    self.source = source
    self.cell = cell
  }

  lazy var names = NameUses.names(in: CellText(source, cell: cell, recognisesHabits: true).tree)
}

/// The names that the top of a text declares, also where it does not pass checking.
enum DeclaredNames {
  static func find(in tree: SourceFileSyntax) -> [String] {
    tree.statements.flatMap(find)
  }

  static func find(in item: CodeBlockItemSyntax) -> [String] {
    guard let declaration = item.item.as(DeclSyntax.self) else { return [] }
    if let node = declaration.as(VariableDeclSyntax.self) {
      return node.bindings.flatMap { names($0.pattern) }
    }
    if let node = declaration.asProtocol((any NamedDeclSyntax).self) { return [node.name.plain] }
    return []
  }

  private static func names(_ pattern: PatternSyntax) -> [String] {
    if let name = pattern.as(IdentifierPatternSyntax.self) { return [name.identifier.plain] }
    if let tuple = pattern.as(TuplePatternSyntax.self) {
      return tuple.elements.flatMap { names($0.pattern) }
    }
    return []
  }
}
