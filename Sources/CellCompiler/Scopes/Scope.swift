/// Names visible at one point of a cell, innermost first.
final class Scope {
  enum Entry {
    case variable(Variable)
    case functions([Declaration])
    case type(NominalType)
    case alias(TypeAlias)
  }

  let parent: Scope?
  /// Members of the type around come before names from beyond this scope.
  var isTypeBoundary = false
  private(set) var entries: [String: Entry] = [:]
  /// Functions whose names variables have too: `area(width:)` beside `area`.
  private var besides: [String: [Declaration]] = [:]
  /// Variables declared further down.
  var later: LaterBindings?

  init(parent: Scope?) { self.parent = parent }

  func own(_ name: String) -> Entry? { entries[name] }

  func find(_ name: String) -> Entry? {
    var scope: Scope? = self
    while let current = scope {
      if let entry = current.entry(name) { return entry }
      scope = current.parent
    }
    return nil
  }

  private func entry(_ name: String) -> Entry? {
    if let entry = entries[name] { return entry }
    guard let later else { return nil }
    later.declare(name)
    return entries[name]
  }

  /// The same, up to the type around.
  func findInsideType(_ name: String) -> Entry? {
    var scope: Scope? = self
    while let current = scope, !current.isTypeBoundary {
      if let entry = current.entry(name) { return entry }
      scope = current.parent
    }
    return nil
  }

  /// All functions with a name, from here outwards until something else takes the name.
  func functions(named name: String) -> [Declaration] {
    var found: [Declaration] = []
    var scope: Scope? = self
    while let current = scope {
      if case .functions(let list)? = current.entries[name] { found += list }
      found += current.besides[name] ?? []
      scope = current.parent
    }
    return found
  }

  func declare(_ variable: Variable) {
    if case .functions(let list)? = entries[variable.name] { besides[variable.name, default: []] += list }
    entries[variable.name] = .variable(variable)
  }

  func declare(_ function: Declaration) {
    if case .variable? = entries[function.name] {
      besides[function.name, default: []].append(function)
    } else if case .functions(let list)? = entries[function.name] {
      entries[function.name] = .functions(list + [function])
    } else {
      entries[function.name] = .functions([function])
    }
  }

  func declare(_ entry: Entry, as name: String) { entries[name] = entry }
  func declare(_ type: NominalType) { entries[type.name] = .type(type) }
  func declare(alias name: String, _ alias: TypeAlias) { entries[name] = .alias(alias) }
  func remove(_ name: String) { entries[name] = nil }

  /// Every type declared from here outwards, nested ones too.
  var allTypes: [NominalType] {
    let own = entries.values.compactMap { entry -> NominalType? in
      if case .type(let type) = entry { type } else { nil }
    }
    return own.flatMap { [$0] + $0.allNested } + (parent?.allTypes ?? [])
  }

  /// Takes over the names of a cell that passed checking.
  func adopt(_ other: Scope) {
    for (name, entry) in other.entries {
      if case .variable(let variable) = entry { variable.isSettledElsewhere = true }
      if case .functions(let own)? = entries[name], case .functions(let new) = entry {
        entries[name] = .functions(own + new)
      } else {
        entries[name] = entry
      }
    }
  }

  var ownNames: [String] { entries.keys.sorted() }
  var allNames: [String] { Array(entries.keys) + (parent?.allNames ?? []) }
}

/// A name for a type; one with parameters is a type for each of their arguments.
struct TypeAlias {
  let type: Type
  var generics: [GenericParameter] = []

  /// The type for some arguments, or with variables in their place; nil if there are too few or many.
  func type(_ arguments: [Type], else fresh: (() -> Type)? = nil) -> Type? {
    if arguments.count == generics.count {
      return generics.isEmpty
        ? type : type.substituting(Dictionary(uniqueKeysWithValues: zip(generics, arguments)))
    }
    guard arguments.isEmpty, let fresh else { return nil }
    return self.type(generics.map { _ in fresh() })
  }
}
