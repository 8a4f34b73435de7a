import Diagnostics
import SwiftSyntax

/// What the accessors of a property or subscript must have.
struct AccessorRules {
  let session: CheckSession

  /// What can be set can be read too.
  func check(_ list: AccessorDeclListSyntax, _ set: AccessorDeclSyntax, isSubscript: Bool) {
    if list.contains(where: { $0.accessorSpecifier.text == "get" }) { return }
    session.report(
      "\(isSubscript ? "subscript" : "variable") with a setter must also have a getter",
      at: set.accessorSpecifier,
      mistake: .declaration(.setterWithoutGetter))
  }
}
