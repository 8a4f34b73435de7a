import SwiftSyntax

/// Variables that a block declares further down, for what may use them before: at the top of a cell
/// everything, elsewhere the local functions above them.
///
/// Such a declaration is checked when its name is first asked for; the statement waits until the
/// block comes to it.
final class LaterBindings {
  private let checker: Checker
  private var waiting: [String: (node: VariableDeclSyntax, binding: PatternBindingSyntax)] = [:]
  private var ready: [SyntaxIdentifier: Statement?] = [:]
  /// Whether names may be asked for from here.
  var isOpen: Bool

  init(_ items: [CodeBlockItemSyntax], checker: Checker, isOpen: Bool) {
    self.checker = checker
    self.isOpen = isOpen
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
    begin(binding)
    let statement = checker.session.apart {
      VariableDeclarations(checker: checker).check(binding, of: node, isLater: true)
    }
    ready[binding.id] = .some(statement)
  }

  /// The statement, if the declaration was checked before its turn. The outer optional says whether.
  func take(_ binding: PatternBindingSyntax) -> Statement?? {
    if let statement = ready.removeValue(forKey: binding.id) { return .some(statement) }
    begin(binding)
    return nil
  }

  /// Opens the names while the body of a function of this block is checked.
  func opened<Result>(_ body: () -> Result) -> Result {
    let outer = isOpen
    isOpen = true
    defer { isOpen = outer }
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
