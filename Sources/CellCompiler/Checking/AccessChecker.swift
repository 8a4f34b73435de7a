import Diagnostics
import SwiftSyntax

/// Whether `private` lets a place use or change a member.
///
/// A private member belongs to its type: to the declaration, its extensions and the types inside.
struct AccessChecker {
  let checker: Checker

  func canUse(_ declaration: Declaration) -> Bool {
    !declaration.modifiers.isPrivate || isInside(declaration.owner)
  }

  /// Those of some candidates that can be used here, or all of them where none can, for a message.
  func usable(_ candidates: [Candidate]) -> [Candidate] {
    if candidates.allSatisfy({ canUse($0.declaration) }) { return candidates }
    let usable = candidates.filter { canUse($0.declaration) }
    return usable.isEmpty ? candidates : usable
  }

  func canSet(_ declaration: Declaration) -> Bool {
    !declaration.modifiers.isSetterPrivate || isInside(declaration.owner)
  }

  private func isInside(_ owner: NominalType?) -> Bool {
    guard let owner else { return true }
    var around = checker.owner
    while let type = around {
      if type === owner { return true }
      around = type.outer
    }
    return false
  }

  /// Reports a use that is not allowed, and says whether it did.
  func refuse(_ declaration: Declaration, at node: some SyntaxProtocol) -> Bool {
    if canUse(declaration) { return false }
    let name =
      declaration.kind == .initializer
      ? "'\(declaration.owner?.name ?? "")' initializer" : "'\(declaration.name)'"
    checker.session.report(
      "\(name) is inaccessible due to 'private' protection level", at: node,
      mistake: .declaration(.inaccessible(name: declaration.kind == .initializer ? "init" : declaration.name, owner: declaration.owner?.name ?? "…", isSetter: false)))
    return true
  }
}
