import SwiftSyntax

/// What a type offers near to what was asked of it, for the next step of a message.
struct NearbyMembers {
  let checker: Checker

  private var universe: Universe { checker.universe }
  private var lookup: MemberLookup { MemberLookup(checker: checker) }

  /// The type's own members that need nothing, with what they give.
  private func plain(_ type: Type) -> [(call: String, result: Type)] {
    guard case .nominal(let nominal, let arguments) = checker.solver.resolve(type),
      arguments.isEmpty,
      nominal.origin != .standard
    else { return [] }
    return universe.memberNames(of: nominal).flatMap { name in
      universe.members(of: nominal, named: name).compactMap {
        member -> (call: String, result: Type)? in
        guard !member.isStatic, member.generics.isEmpty, member.parameters.allSatisfy(\.hasDefault)
        else {
          return nil
        }
        switch member.kind {
        case .property: return (name, member.result)
        case .function: return (name + "()", member.result)
        default: return nil
        }
      }
    }
  }

  /// The properties that make up a value, where they are few.
  func parts(of type: Type) -> [String] {
    guard case .nominal(let nominal, _) = checker.solver.resolve(type), nominal.origin != .standard, nominal.kind != .enumeration
    else { return [] }
    let names = universe.memberNames(of: nominal).filter { name in
      name != "description" && name != "display" && name != "hashValue" && name != "debugDescription"
        && universe.members(of: nominal, named: name).contains { !$0.isStatic && $0.kind == .property }
    }
    return names.count <= 6 ? names : []
  }

  /// What a value of the library has, for one who asked it for something else.
  func libraryMembers(of type: Type) -> [String] {
    guard case .nominal(let nominal, _) = checker.solver.resolve(type), nominal.origin == .library else {
      return []
    }
    let instance = universe.memberNames(of: nominal).filter { name in
      name.first?.isLetter == true && name != "init" && name != "display" && name != "description"
        && universe.members(of: nominal, named: name).contains { !$0.isStatic && $0.kind != .enumCase }
    }
    return instance.count <= 24 ? instance : instance.prefix(24) + ["…"]
  }

  /// What a member of another library's type is called at this library's.
  func fieldName(_ name: String, of type: Type) -> String? {
    let type = checker.solver.resolve(type)
    guard case .nominal(let nominal, _) = type, nominal.origin == .library else { return nil }
    return universe.fieldName("\(type).\(name)") ?? universe.fieldName("." + name)
  }

  /// What a value of another library's argument is here: `StopWords.english()` where `"english"` is given
  /// for `stopWords:`.
  func fieldValue(_ node: some SyntaxProtocol, code: String?) -> String? {
    guard let code, let argument = node.parent?.as(LabeledExprSyntax.self), let label = argument.label
    else { return nil }
    return universe.fieldName("\(label.text): \(code)")
  }

  /// `Lemmatizer(.russian)` where `.russian` is given for a lemmatizer.
  func making(_ type: Type, from name: String) -> String? {
    let type = checker.solver.resolve(type)
    guard case .nominal(let nominal, _) = type, nominal.origin == .library else { return nil }
    let maker = universe.members(of: nominal, named: "init").first { made in
      guard made.parameters.count == 1, made.parameters[0].label == nil else { return false }
      return !lookup.staticMembers(of: made.parameters[0].type, named: name).isEmpty
    }
    return maker.map { "\($0.isThrowing ? "try " : "")\(type)(.\(name))" }
  }

  /// `.vectors()` where the type's vectors have the member that it has not itself, `[0]` where the elements
  /// of an array have it.
  func way(to name: String, from type: Type) -> String? {
    if case .nominal(let nominal, let arguments) = checker.solver.resolve(type),
      nominal === universe.arrayType
    {
      return has(arguments[0], name) ? "[0]" : nil
    }
    return plain(type).first { has($0.result, name) }.map { "." + $0.call }
  }

  private func has(_ type: Type, _ name: String) -> Bool {
    guard case .nominal(let nominal, _) = checker.solver.resolve(type), nominal.origin != .standard
    else { return false }
    return !lookup.instanceMembers(of: type, named: name).isEmpty
  }

  /// `dense()` where a sparse matrix is given for a dense one.
  func conversion(from source: Type, to target: Type, code: String?) -> String? {
    if let step = plain(source).first(where: { $0.result == target }) {
      return "\(code ?? "…").\(step.call)"
    }
    return maker(of: target, from: source).map { "\($0)(\(code ?? "…"))" }
  }

  /// `try SparseMatrix` where a dense matrix is given for a sparse one.
  private func maker(of target: Type, from source: Type) -> String? {
    guard case .nominal(let nominal, let arguments) = checker.solver.resolve(target), arguments.isEmpty,
      nominal.origin == .library, case .nominal(let own, _) = checker.solver.resolve(source),
      own.origin == .library
    else { return nil }
    let maker = universe.members(of: nominal, named: "init").first {
      $0.parameters.count == 1 && $0.parameters[0].label == nil && $0.parameters[0].type == source
    }
    return maker.map { "\($0.isThrowing ? "try " : "")\(target)" }
  }

  /// `.count(2)` where `2` is given for a frequency, `.russian` where a text is given for a language.
  func values(of target: Type, for source: Type, code: String?) -> [String] {
    guard case .nominal(let nominal, let arguments) = checker.solver.resolve(target),
      arguments.isEmpty,
      nominal.origin != .standard
    else { return [] }
    let members = universe.memberNames(of: nominal).filter { $0 != "init" }.flatMap { name in
      universe.members(of: nominal, named: name).filter { $0.isStatic || $0.kind == .enumCase }
    }.filter { $0.result == target }
    let taking = members.filter { $0.parameters.count == 1 && $0.parameters[0].type.description == source.description }
    if !taking.isEmpty {
      return taking.map {
        ".\($0.name)(\($0.parameters[0].label.map { $0 + ": " } ?? "")\(code ?? "…"))"
      }
    }
    return members.filter(\.parameters.isEmpty).map { ".\($0.name)" }
  }

  /// The methods that give an element where there are no brackets.
  func elements(of type: Type) -> [String] {
    ["at", "row", "vector", "column", "count"].flatMap { name in
      lookup.instanceMembers(of: type, named: name).map(\.declaration)
        .filter { $0.kind == .function && !$0.parameters.isEmpty }.prefix(1).map(\.fullName)
    }.prefix(2).map { $0 }
  }

  /// The members of a type itself, where they are few.
  func statics(of type: Type) -> [String] {
    guard case .nominal(let nominal, _) = checker.solver.resolve(type), nominal.origin != .standard
    else { return [] }
    let cases = nominal.cases.map(\.name)
    if !cases.isEmpty { return cases.count <= 8 ? cases : [] }
    let names = universe.memberNames(of: nominal).filter { name in
      name != "init" && universe.members(of: nominal, named: name).contains(where: \.isStatic)
    }
    return names.count <= 8 ? names.sorted() : []
  }
}
