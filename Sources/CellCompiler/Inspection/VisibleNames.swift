import Diagnostics

/// The names that can be used without a dot at one place of a text.
struct VisibleNames {
  let checker: Checker
  /// The names of earlier cells.
  let top: Scope
  let text: CellText
  let offset: Int

  private var writer: SymbolWriter { SymbolWriter(solver: checker.solver) }

  /// Words that begin a statement or an expression.
  static let keywords = [
    "break", "case", "catch", "class", "continue", "default", "defer", "do", "else", "enum",
    "extension", "fallthrough", "false", "for", "func", "guard", "if", "import", "in", "init",
    "inout", "is", "let", "mutating", "nil", "protocol", "repeat", "rethrows", "return", "self",
    "static", "struct", "switch", "throw", "throws", "true", "try", "typealias", "var", "where",
    "while",
  ]

  func addAll(to ranking: inout CompletionRanking) {
    addScopes(to: &ranking)
    addMembersOfSelf(to: &ranking)
    for name in Set(checker.universe.functionNames)
    where name.first?.isLetter == true && ranking.place.fit(name) != nil {
      for declaration in checker.universe.functions(named: name) {
        ranking.add(writer.symbol(of: declaration), distance: 5)
      }
    }
    addLibraryTypes(to: &ranking)
    for word in Self.keywords {
      ranking.add(
        Symbol(name: word, kind: .keyword, signature: word, origin: .language), distance: 7)
    }
  }

  func addTypes(to ranking: inout CompletionRanking) {
    for (name, generic) in checker.generics.sorted(by: { $0.key < $1.key }) {
      ranking.add(
        Symbol(
          name: name, kind: .genericParameter, signature: SignatureWriter.text(generic),
          origin: .language), distance: 0)
    }
    var scope: Scope? = checker.scope
    while let current = scope {
      for name in current.ownNames {
        switch current.own(name) {
        case .type(let nominal): ranking.add(writer.symbol(of: nominal), distance: 1)
        case .alias(let alias): ranking.add(writer.alias(name, alias.type), distance: 1)
        default: break
        }
      }
      scope = current.parent
    }
    addLibraryTypes(to: &ranking)
  }

  // MARK: Parts

  private func addScopes(to ranking: inout CompletionRanking) {
    var scope: Scope? = checker.scope
    var hidden: Set<String> = []
    var distance = 0
    while let current = scope {
      for name in current.ownNames where !hidden.contains(name) && ranking.place.fit(name) != nil {
        guard let entry = current.own(name), isDeclaredBefore(entry, in: current) else { continue }
        if case .functions = entry {} else { hidden.insert(name) }
        for symbol in writer.symbols(name, entry) where name != CompletionPlace.standIn {
          ranking.add(symbol, distance: min(distance, 4))
        }
      }
      scope = current.parent
      distance += 1
    }
  }

  /// Functions and types may be used above their declaration, variables may not, nor in their own value.
  private func isDeclaredBefore(_ entry: Scope.Entry, in scope: Scope) -> Bool {
    guard case .variable(let variable) = entry, !variable.isSettledElsewhere,
      let place = variable.place?.place
    else { return true }
    guard checker.solver.final(variable.type).isKnown else { return false }
    return place.range.start < text.place(from: offset, to: offset + 1).range.start
  }

  private func addMembersOfSelf(to ranking: inout CompletionRanking) {
    guard let own = checker.context.selfInScope else { return }
    ranking.add(writer.symbol(of: own), distance: 2)
    MemberList(checker: checker).addInstance(of: own.type, to: &ranking)
  }

  private func addLibraryTypes(to ranking: inout CompletionRanking) {
    for name in checker.universe.typeNames
    where !name.contains(".") && !name.hasPrefix("_") && ranking.place.fit(name) != nil {
      if let type = checker.universe.type(named: name) {
        ranking.add(writer.symbol(of: type), distance: type.origin == .library ? 5 : 6)
      }
    }
  }
}
