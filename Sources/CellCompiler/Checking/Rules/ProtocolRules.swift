import Diagnostics
import SwiftSyntax

/// What a protocol's requirements must not have.
struct ProtocolRules {
  let session: CheckSession

  func check(_ syntax: DeclSyntax) {
    refuseAccess(syntax)
    switch syntax.as(DeclSyntaxEnum.self) {
    case .functionDecl(let node):
      if let body = node.body {
        session.report("protocol methods must not have bodies", at: body,
          mistake: .declaration(.bodyInProtocol))
      }
    case .initializerDecl(let node):
      if let body = node.body {
        session.report(
          "protocol initializers must not have bodies", at: body,
          mistake: .declaration(.bodyInProtocol))
      }
    case .variableDecl(let node): check(node)
    default: return
    }
  }

  /// What a protocol asks for is as visible as the protocol.
  private func refuseAccess(_ syntax: DeclSyntax) {
    for modifier in syntax.asProtocol((any WithModifiersSyntax).self)?.modifiers ?? []
    where ["private", "fileprivate", "internal", "public"].contains(modifier.name.text) {
      session.report("'\(modifier.name.text)' modifier cannot be used in protocols", at: modifier)
    }
  }

  private func check(_ node: VariableDeclSyntax) {
    for binding in node.bindings {
      if let block = binding.accessorBlock, binding.pattern.is(TuplePatternSyntax.self) {
        session.report(
          "getter/setter can only be defined for a single variable", at: block,
          mistake: .declaration(.severalNames))
      } else if node.bindingSpecifier.text == "let" {
        session.report(
          "protocols cannot require properties to be immutable; declare read-only properties by using 'var' with a '{ get }' specifier",
          at: binding.pattern,
          mistake: .declaration(.constantInProtocol(name: binding.pattern.trimmedText)))
      } else if binding.accessorBlock == nil {
        session.report(
          "property in protocol must have explicit { get } or { get set } specifier", at: binding.pattern,
          mistake: .declaration(.accessorsInProtocol(name: binding.pattern.trimmedText)))
      }
    }
  }
}
