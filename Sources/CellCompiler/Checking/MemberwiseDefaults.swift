import SwiftSyntax

/// Which arguments of a structure's own initialiser may be left out.
///
/// A variable that begins as `nil` without saying so has that default only where every variable of its
/// declaration begins with something: in `var name: String, note: String?` both must be given. Parts of one
/// value, `var (a, b) = (0, 1)`, must be given too, though `init()` leaves out all.
struct MemberwiseDefaults {
  private var withoutDefault: Set<String> = []

  /// - Parameter syntax: The structure's declaration.
  init(_ type: NominalType, _ syntax: DeclSyntax) {
    for member in syntax.soundMembers {
      guard let node = member.decl.as(VariableDeclSyntax.self), node.bindings.count > 1 else { continue }
      let names = node.bindings.compactMap { $0.pattern.as(IdentifierPatternSyntax.self)?.identifier.plain }
      let isOpen = type.storedProperties.contains { names.contains($0.name) && $0.initialValue == nil }
      guard isOpen else { continue }
      for binding in node.bindings where binding.initializer == nil {
        guard let name = binding.pattern.as(IdentifierPatternSyntax.self) else { continue }
        withoutDefault.insert(name.identifier.plain)
      }
    }
  }

  func has(_ property: Declaration) -> Bool {
    property.initialValue != nil && property.initialTuple == nil && !withoutDefault.contains(property.name)
  }
}
