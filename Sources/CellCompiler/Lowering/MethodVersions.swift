import CellMachine

/// Generic methods that are found by an object's class, in the versions that calls ask for.
final class MethodVersions {
  private unowned let builder: ProgramBuilder
  private var classes: [(type: NominalType, substitution: Substitution, index: Int)] = []
  private var versions: [Version] = []

  private struct Version {
    let root: Declaration
    let types: [Type]
    let selector: Int
  }

  init(_ builder: ProgramBuilder) { self.builder = builder }

  func register(_ type: NominalType, _ substitution: Substitution, _ index: Int) {
    classes.append((type, substitution, index))
    for version in versions { add(version, to: type, substitution, index) }
  }

  /// The selector of a generic method for some type arguments.
  func selector(of declaration: Declaration, _ substitution: Substitution) -> Int {
    let root = Self.root(of: declaration)
    let types = declaration.generics.map { substitution[$0] ?? .generic($0) }
    if let known = versions.first(where: { $0.root === root && $0.types == types }) {
      return known.selector
    }
    // Numbers from beyond those of names and of requirements.
    let version = Version(root: root, types: types, selector: 3 << 30 | versions.count << 1)
    versions.append(version)
    for entry in classes { add(version, to: entry.type, entry.substitution, entry.index) }
    return version.selector
  }

  private func add(
    _ version: Version, to type: NominalType, _ substitution: Substitution, _ index: Int
  ) {
    for declaration in type.members[version.root.name] ?? []
    where declaration.generics.count == version.types.count
      && Self.root(of: declaration) === version.root
    {
      guard case .user(let function) = declaration.implementation else { continue }
      var whole = substitution
      for (generic, type) in zip(declaration.generics, version.types) { whole[generic] = type }
      builder.program.types[index].methods[version.selector] = builder.compile(function, whole)
    }
  }

  private static func root(of declaration: Declaration) -> Declaration {
    declaration.overriddenRoot ?? declaration
  }
}
