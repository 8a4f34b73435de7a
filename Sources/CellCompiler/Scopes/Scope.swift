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
  /// Marks of all names that were ever entered: most names are looked for in many scopes that lack them.
  private var marks: UInt64 = 0
  /// Types among the entries, in the order of their declaration.
  private var ownTypes: [NominalType] = []
  /// Variables declared further down.
  var later: LaterBindings?

  init(parent: Scope?) { self.parent = parent }

  func own(_ name: String) -> Entry? { entry(name, marked: Self.mark(of: name)) }

  func find(_ name: String) -> Entry? {
    let mark = Self.mark(of: name)
    var scope: Scope? = self
    while let current = scope {
      if let entry = current.entryOrLater(name, marked: mark) { return entry }
      scope = current.parent
    }
    return nil
  }

  /// One bit of 64 that follows from the name.
  private static func mark(of name: String) -> UInt64 {
    let bytes = name.utf8
    let mixed = bytes.count &* 5 &+ Int(bytes.first ?? 0) &* 3 &+ Int(bytes.last ?? 0) &* 7
    return 1 << UInt64(mixed & 63)
  }

  private func entry(_ name: String, marked mark: UInt64) -> Entry? {
    marks & mark == 0 ? nil : entries[name]
  }

  private func entryOrLater(_ name: String, marked mark: UInt64) -> Entry? {
    if let entry = entry(name, marked: mark) { return entry }
    guard let later else { return nil }
    later.declare(name)
    return entry(name, marked: mark)
  }

  /// The same, up to the type around.
  func findInsideType(_ name: String) -> Entry? {
    let mark = Self.mark(of: name)
    var scope: Scope? = self
    while let current = scope, !current.isTypeBoundary {
      if let entry = current.entryOrLater(name, marked: mark) { return entry }
      scope = current.parent
    }
    return nil
  }

  /// All functions with a name, from here outwards until something else takes the name.
  func functions(named name: String) -> [Declaration] {
    let mark = Self.mark(of: name)
    var found: [Declaration] = []
    var scope: Scope? = self
    while let current = scope {
      if case .functions(let list)? = current.entry(name, marked: mark) { found += list }
      if !current.besides.isEmpty { found += current.besides[name] ?? [] }
      scope = current.parent
    }
    return found
  }

  func declare(_ variable: Variable) {
    if case .functions(let list)? = own(variable.name) { besides[variable.name, default: []] += list }
    declare(.variable(variable), as: variable.name)
  }

  func declare(_ function: Declaration) {
    switch own(function.name) {
    case .variable: besides[function.name, default: []].append(function)
    case .functions: add(function)
    default: declare(.functions([function]), as: function.name)
    }
  }

  /// Adds to the functions of a name in place.
  private func add(_ function: Declaration) {
    guard case .functions(var list)? = entries.removeValue(forKey: function.name) else { return }
    list.append(function)
    entries[function.name] = .functions(list)
  }

  func declare(_ entry: Entry, as name: String) {
    forgetType(name)
    entries[name] = entry
    marks |= Self.mark(of: name)
    if case .type(let type) = entry { ownTypes.append(type) }
  }

  func declare(_ type: NominalType) { declare(.type(type), as: type.name) }
  func declare(alias name: String, _ alias: TypeAlias) { declare(.alias(alias), as: name) }

  func remove(_ name: String) {
    forgetType(name)
    entries[name] = nil
  }

  private func forgetType(_ name: String) {
    guard !ownTypes.isEmpty, case .type(let type)? = own(name) else { return }
    ownTypes.removeAll { $0 === type }
  }

  /// Every type declared from here outwards, nested ones too.
  var allTypes: [NominalType] {
    var found: [NominalType] = []
    _ = containsType { type in
      found.append(type)
      return false
    }
    return found
  }

  /// Whether a type declared from here outwards, or one inside it, is such.
  func containsType(where predicate: (NominalType) -> Bool) -> Bool {
    var scope: Scope? = self
    while let current = scope {
      for type in current.ownTypes where predicate(type) || type.allNested.contains(where: predicate) {
        return true
      }
      scope = current.parent
    }
    return false
  }

  /// Takes over the names of a cell that passed checking.
  func adopt(_ other: Scope) {
    for (name, entry) in other.entries {
      if case .variable(let variable) = entry { variable.isSettledElsewhere = true }
      switch (own(name), entry) {
      case (_, .type(let type)) where type.name == name: continue
      case (.functions(let old)?, .functions(let new)): declare(.functions(old + new), as: name)
      default: declare(entry, as: name)
      }
    }
    other.ownTypes.forEach(declare)
    besides.merge(other.besides) { $0 + $1 }
  }

  var ownNames: [String] { entries.keys.sorted() }
  var allNames: [String] { Array(entries.keys) + (parent?.allNames ?? []) }
}

/// A name for a type; one with parameters is a type for each of their arguments.
struct TypeAlias {
  let type: Type
  var generics: [GenericParameter] = []
  var access = AccessLevel.all

  /// The type for some arguments, or with variables in their place; nil if there are too few or many.
  func type(_ arguments: [Type], else fresh: (() -> Type)? = nil) -> Type? {
    if arguments.count == generics.count {
      return generics.isEmpty
        ? type : type.substituting(Substitution(generics, arguments))
    }
    guard arguments.isEmpty, let fresh else { return nil }
    return self.type(generics.map { _ in fresh() })
  }
}
