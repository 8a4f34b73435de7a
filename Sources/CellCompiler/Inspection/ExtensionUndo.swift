import SwiftSyntax

/// Takes back what the extensions of a text added to types from elsewhere.
///
/// A text that is only looked at, or that failed, must leave the lesson's types as they were.
struct ExtensionUndo {
  private struct State {
    var type: NominalType
    var known: Set<ObjectIdentifier>
    var conformances: [NominalType.Conformance]
    var aliases: [String: Type]
    var nested: [String: NominalType]
  }

  private let states: [State]

  init(_ tree: SourceFileSyntax, scope: Scope, universe: Universe) {
    var found: [NominalType] = []
    for item in tree.statements {
      guard let node = item.item.as(DeclSyntax.self)?.as(ExtensionDeclSyntax.self),
        let type = Self.type(node.extendedType.trimmedText, scope, universe)
      else { continue }
      if !found.contains(type) { found.append(type) }
    }
    states = found.map { type in
      universe.loadConformances(of: type)
      return State(
        type: type, known: Set(type.members.values.joined().map { ObjectIdentifier($0) }),
        conformances: type.conformances, aliases: type.typeAliases, nested: type.nested)
    }
  }

  private static func type(_ name: String, _ scope: Scope, _ universe: Universe) -> NominalType? {
    var parts = name.split(separator: ".").map(String.init)[...]
    guard let first = parts.popFirst() else { return nil }
    var type: NominalType?
    if case .type(let local)? = scope.find(first) { type = local } else { type = universe.type(named: first) }
    for part in parts { type = type?.nested[part] ?? universe.type(named: name) }
    return type
  }

  func callAsFunction() {
    for state in states {
      let type = state.type
      // Members of the library are read on first use and may have come meanwhile; they have no place.
      type.members = type.members.mapValues { list in
        list.filter { $0.place == nil || state.known.contains(ObjectIdentifier($0)) }
      }.filter { !$0.value.isEmpty }
      type.conformances = state.conformances
      type.typeAliases = state.aliases
      type.nested = state.nested
    }
  }
}
