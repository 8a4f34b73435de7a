import Diagnostics
import SwiftSyntax

/// Whether a declaration can be seen where one of the types that it names cannot.
struct ExposedTypes {
  let session: CheckSession
  /// Finds aliases that the declaration's types are written with.
  let aliases: HiddenAliases
  let syntax: DeclSyntax
  /// What messages call the declaration.
  let kind: String
  let scope: AccessScope
  /// Whether it belongs to a type; a name at the top of a file has two words to choose from.
  let isMember: Bool

  /// `nil` for what is local to a function, which nobody else sees.
  init?(_ checker: Checker, _ syntax: DeclSyntax, kind: String, owner: NominalType?) {
    if owner?.isLocal == true { return nil }
    session = checker.session
    aliases = HiddenAliases(types: checker.typeScope)
    self.syntax = syntax
    self.kind = kind
    scope = AccessScope(AccessLevel(of: syntax), in: owner)
    isMember = owner != nil
  }

  /// - Parameters:
  ///   - part: What of the declaration has the type: 'its type', 'its result'.
  ///   - isWritten: Whether the type is written there, or follows from a value.
  @discardableResult
  func check(_ type: Type, part: String, isWritten: Bool = true, at node: some SyntaxProtocol) -> Bool {
    let named = isWritten ? "" : " '\(type)'"
    if let hidden = hidden(in: type) {
      return report("\(part)\(named) uses a \(hidden.word) type", hidden, at: node)
    }
    return isWritten && check(written(part), part: part, at: node)
  }

  /// Looks for aliases in what is written there.
  private func check(_ types: [Syntax], part: String, at node: some SyntaxProtocol) -> Bool {
    guard let hidden = types.lazy.compactMap(alias).first else { return false }
    return report("\(part) uses a \(hidden.word) type", hidden, at: node)
  }

  private func alias(in type: Syntax) -> Hidden? {
    aliases.first(in: type, from: scope).map {
      Hidden(scope: $0.scope, word: $0.level == .file ? "fileprivate" : "private")
    }
  }

  /// The types that a part of the declaration is written with.
  private func written(_ part: String) -> [Syntax] {
    switch (syntax.as(DeclSyntaxEnum.self), part) {
    case (.functionDecl(let node), "its result"): [node.signature.returnClause].compactMap { $0.map { Syntax($0) } }
    case (.subscriptDecl(let node), "its element type"): [Syntax(node.returnClause)]
    case (.variableDecl(let node), _): node.bindings.compactMap { $0.typeAnnotation.map { Syntax($0) } }
    case (.typeAliasDecl(let node), _): [Syntax(node.initializer)]
    default: []
    }
  }

  private func payload(_ name: String) -> [Syntax] {
    let element = syntax.as(EnumCaseDeclSyntax.self)?.elements.first { $0.name.plain == name }
    return element?.parameterClause?.parameters.map { Syntax($0.type) } ?? []
  }

  private var parameterTypes: [Syntax] {
    switch syntax.as(DeclSyntaxEnum.self) {
    case .functionDecl(let node): node.signature.parameterClause.parameters.map { Syntax($0.type) }
    case .initializerDecl(let node): node.signature.parameterClause.parameters.map { Syntax($0.type) }
    case .subscriptDecl(let node): node.parameterClause.parameters.map { Syntax($0.type) }
    default: []
    }
  }

  /// Parameters, conditions and result of a function.
  func check(_ declaration: Declaration, at node: some SyntaxProtocol) {
    let place = declaration.kind == .subscripting ? "its index" : "its parameter"
    for parameter in declaration.parameters {
      if check(parameter.type, part: place, at: node) { return }
    }
    if check(parameterTypes, part: place, at: node) { return }
    for generic in declaration.generics {
      guard let hidden = hidden(in: .existential(generic.constraints)) else { continue }
      report("its generic parameter uses a \(hidden.word) type", hidden, at: node, long: true)
      return
    }
    if declaration.kind == .initializer { return }
    check(declaration.result, part: declaration.kind == .subscripting ? "its element type" : "its result", at: node)
  }

  /// What a case of an enum carries.
  func checkPayload(of declaration: Declaration, at node: some SyntaxProtocol) {
    let written = payload(declaration.name)
    for (index, parameter) in declaration.parameters.enumerated() {
      guard let hidden = hidden(in: parameter.type) ?? written[safe: index].flatMap(alias) else { continue }
      session.report("enum case in an internal enum uses a \(hidden.word) type", at: node,
        mistake: .other(.access))
      return
    }
  }

  /// The class that a class inherits from.
  func checkSuperclass(_ type: Type, at node: some SyntaxProtocol) {
    guard let hidden = hidden(in: type) else { return }
    if case .nominal(let direct, _) = type, direct === hidden.type {
      report("its superclass is \(hidden.word)", hidden, at: node)
    } else {
      report("its superclass uses a \(hidden.word) type as a generic parameter", hidden, at: node)
    }
  }

  /// The first type in another that cannot be seen wherever the declaration can.
  private func hidden(in type: Type) -> Hidden? {
    var found: NominalType?
    _ = type.contains { part in
      let types: [NominalType] =
        switch part {
        case .nominal(let nominal, _): [nominal]
        case .existential(let protocols): protocols.map(\.unbound)
        default: []
        }
      found = types.first { $0.origin == .cell && !$0.isLocal && !AccessScope(of: $0).covers(scope) }
      return found != nil
    }
    return found.map {
      Hidden(scope: AccessScope(of: $0), word: $0.access == .file ? "fileprivate" : "private", type: $0)
    }
  }

  /// A type, or a name of one, that cannot be seen everywhere.
  private struct Hidden {
    let scope: AccessScope
    /// The word before its declaration.
    let word: String
    var type: NominalType?
  }

  @discardableResult
  private func report(_ reason: String, _ hidden: Hidden, at node: some SyntaxProtocol, long: Bool = false) -> Bool {
    let kind = long ? ["function": "global function", "method": "instance method"][self.kind] ?? self.kind : self.kind
    let wanted =
      switch hidden.scope {
      case .inside: "private"
      default: isMember ? "fileprivate" : "private or fileprivate"
      }
    let own = syntax.asProtocol((any WithModifiersSyntax).self)?.modifiers.first {
      ["fileprivate", "internal", "public", "package"].contains($0.name.text) && $0.detail == nil
    }
    let rule = own.map { "cannot be declared \($0.name.text)" } ?? "must be declared \(wanted)"
    session.report("\(kind) \(rule) because \(reason)", at: node, mistake: .other(.access))
    return true
  }
}
