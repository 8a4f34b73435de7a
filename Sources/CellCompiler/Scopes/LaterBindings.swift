import SwiftSyntax

/// Variables that a block declares further down, for what may use them before: at the top of a cell
/// everything, elsewhere the local functions above them and closures, of which the flow tells whether they run
/// too early.
///
/// Such a declaration is checked when its name is first asked for; the statement waits until the
/// block comes to it.
final class LaterBindings {
  private let checker: Checker
  private var waiting: [String: (node: VariableDeclSyntax, binding: PatternBindingSyntax)] = [:]
  private var ready: [SyntaxIdentifier: Statement?] = [:]
  /// The declaration that the block has come to.
  private var current: PatternBindingSyntax?
  private let isAtTop: Bool
  /// Whether names may be asked for from here.
  var isOpen: Bool

  init(_ items: [CodeBlockItemSyntax], checker: Checker, isOpen: Bool) {
    self.checker = checker
    self.isOpen = isOpen
    isAtTop = isOpen
    for item in items {
      guard case .decl(let declaration) = item.item,
        let node = declaration.as(VariableDeclSyntax.self)
      else { continue }
      for binding in node.bindings {
        for name in Self.names(in: binding.pattern) where waiting[name] == nil {
          waiting[name] = (node, binding)
        }
      }
    }
  }

  var isEmpty: Bool { waiting.isEmpty }

  /// Checks the declaration of a name, if one is still to come.
  func declare(_ name: String) {
    guard isOpen, !waiting.isEmpty, let (node, binding) = waiting[name] else { return }
    if !isAtTop, let current, leadsBack(binding, to: current) {
      _ = CircularReference(session: checker.session).report(at: current.pattern)
      // What refers to it in turn has nothing wrong of its own.
      for name in Self.names(in: binding.pattern) { waiting[name] = nil }
      ready[binding.id] = .some(nil)
      for name in Self.names(in: binding.pattern) {
        checker.scope.declare(Variable(name, .error, isMutable: false, in: checker.context))
      }
      return
    }
    begin(binding)
    let statement = checker.session.apart {
      VariableDeclarations(checker: checker).check(binding, of: node, isLater: true)
    }
    ready[binding.id] = .some(statement)
  }

  /// Whether the value of a declaration needs a name that is being declared.
  private func leadsBack(_ binding: PatternBindingSyntax, to current: PatternBindingSyntax) -> Bool {
    let open = Self.names(in: current.pattern).filter { checker.scope.own($0) == nil }
    guard !open.isEmpty, binding.typeAnnotation == nil, let value = binding.initializer else { return false }
    return value.tokens(viewMode: .sourceAccurate).contains {
      open.contains($0.text) && $0.parent?.is(DeclReferenceExprSyntax.self) == true
        && $0.keyPathInParent == \DeclReferenceExprSyntax.baseName
        && $0.parent?.keyPathInParent != \MemberAccessExprSyntax.declName
        && ($0.firstAncestor(ClosureExprSyntax.self)?.position ?? value.position) <= value.position
    }
  }

  /// The statement, if the declaration was checked before its turn. The outer optional says whether.
  func take(_ binding: PatternBindingSyntax) -> Statement?? {
    if let statement = ready.removeValue(forKey: binding.id) { return .some(statement) }
    begin(binding)
    current = binding
    return nil
  }

  /// Opens the names while the body of a function of this block is checked.
  func opened<Result>(_ body: () -> Result) -> Result {
    let outer = isOpen
    isOpen = true
    defer { isOpen = outer }
    return body()
  }

  /// Opens the names of all blocks around while the body of a closure is checked.
  static func opened<Result>(from scope: Scope, _ body: () -> Result) -> Result {
    var closed: [LaterBindings] = []
    var around: Scope? = scope
    while let current = around {
      if let later = current.later, !later.isOpen { closed.append(later) }
      around = current.parent
    }
    closed.forEach { $0.isOpen = true }
    defer { closed.forEach { $0.isOpen = false } }
    return body()
  }

  /// A declaration does not see itself.
  private func begin(_ binding: PatternBindingSyntax) {
    for name in Self.names(in: binding.pattern) where waiting[name]?.binding.id == binding.id {
      waiting[name] = nil
    }
  }

  private static func names(in pattern: PatternSyntax) -> [String] {
    if let node = pattern.as(IdentifierPatternSyntax.self) { return [node.identifier.plain] }
    return pattern.as(TuplePatternSyntax.self)?.elements.flatMap { names(in: $0.pattern) } ?? []
  }
}
