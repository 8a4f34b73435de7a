import Diagnostics
import SwiftSyntax

/// Whether a declaration can be seen where one of the types that it names cannot.
struct ExposedTypes {
  let session: CheckSession
  /// What messages call the declaration.
  let kind: String
  let scope: AccessScope
  /// Whether it belongs to a type; a name at the top of a file has two words to choose from.
  let isMember: Bool

  /// `nil` for what is local to a function, which nobody else sees.
  init?(_ session: CheckSession, _ syntax: DeclSyntax, kind: String, owner: NominalType?) {
    if owner?.isLocal == true { return nil }
    self.session = session
    self.kind = kind
    scope = AccessScope(AccessLevel(of: syntax), in: owner)
    isMember = owner != nil
  }

  /// - Parameters:
  ///   - part: What of the declaration has the type: 'its type', 'its result'.
  ///   - isWritten: Whether the type is written there, or follows from a value.
  @discardableResult
  func check(_ type: Type, part: String, isWritten: Bool = true, at node: some SyntaxProtocol) -> Bool {
    guard let hidden = hidden(in: type) else { return false }
    let named = isWritten ? "" : " '\(type)'"
    return report("\(part)\(named) uses a \(word(hidden)) type", hidden, at: node)
  }

  /// Parameters, conditions and result of a function.
  func check(_ declaration: Declaration, at node: some SyntaxProtocol) {
    for parameter in declaration.parameters {
      if check(parameter.type, part: "its parameter", at: node) { return }
    }
    for generic in declaration.generics {
      guard let hidden = hidden(in: .existential(generic.constraints)) else { continue }
      report("its generic parameter uses a \(word(hidden)) type", hidden, at: node, long: true)
      return
    }
    if declaration.kind == .initializer { return }
    check(declaration.result, part: declaration.kind == .subscripting ? "its element type" : "its result", at: node)
  }

  /// What a case of an enum carries.
  func checkPayload(of declaration: Declaration, at node: some SyntaxProtocol) {
    for parameter in declaration.parameters {
      guard let hidden = hidden(in: parameter.type) else { continue }
      session.report("enum case in an internal enum uses a \(word(hidden)) type", at: node,
        mistake: .other(.access))
      return
    }
  }

  /// The class that a class inherits from.
  func checkSuperclass(_ type: Type, at node: some SyntaxProtocol) {
    guard let hidden = hidden(in: type) else { return }
    if case .nominal(let direct, _) = type, direct === hidden {
      report("its superclass is \(word(hidden))", hidden, at: node)
    } else {
      report("its superclass uses a \(word(hidden)) type as a generic parameter", hidden, at: node)
    }
  }

  /// The first type in another that cannot be seen wherever the declaration can.
  private func hidden(in type: Type) -> NominalType? {
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
    return found
  }

  private func word(_ type: NominalType) -> String { type.access == .file ? "fileprivate" : "private" }

  @discardableResult
  private func report(_ reason: String, _ hidden: NominalType, at node: some SyntaxProtocol, long: Bool = false) -> Bool {
    let kind = long ? ["function": "global function", "method": "instance method"][self.kind] ?? self.kind : self.kind
    let wanted =
      switch AccessScope(of: hidden) {
      case .inside: "private"
      default: isMember ? "fileprivate" : "private or fileprivate"
      }
    session.report(
      "\(kind) must be declared \(wanted) because \(reason)", at: node, mistake: .other(.access))
    return true
  }
}
