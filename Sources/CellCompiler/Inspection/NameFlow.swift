import SwiftSyntax

/// Finds the names of other cells that a text uses and changes.
///
/// Where the checker resolved a word, its answer counts; where it did not, because of a mistake or of a
/// name that no cell declares yet, a word counts that nothing in the text binds.
struct NameFlow {
  let text: CellText
  let record: CheckRecord
  let result: CellChecker.Result
  let earlier: Scope

  func names() -> CellNames {
    var used: Set<String> = []
    var mutated: Set<String> = []
    let words = WordFinder(viewMode: .sourceAccurate)
    words.walk(text.tree)
    for word in words.found where isForeign(word) { used.insert(word.name) }
    for word in words.changed where isForeign(word) && mayChange(word) { mutated.insert(word.name) }
    var effects = VariableEffects()
    for note in record.notes.values { effects.add(note.expression) }
    for variable in effects.changed { if let name = name(of: variable) { mutated.insert(name) } }
    for variable in effects.read { if let name = name(of: variable) { used.insert(name) } }
    return CellNames(
      defined: defined(), used: used.sorted().map(use), mutated: mutated.sorted().map(use))
  }

  // MARK: Defined

  private func defined() -> [Symbol] {
    guard let session = record.session else { return [] }
    let writer = SymbolWriter(solver: session.solver)
    var seen: Set<String> = []
    return DeclaredNames.find(in: text.tree).filter { seen.insert($0).inserted }.flatMap { name in
      result.declared.own(name).map { writer.symbols(name, $0) }
        ?? [Symbol(name: name, kind: .variable, signature: name, origin: .cell(text.cell, nil))]
    }
  }

  // MARK: Used

  private func use(_ name: String) -> CellNames.Use {
    guard let entry = earlier.find(name), let session = record.session else {
      return .init(name: name, type: nil, cell: nil, isKnown: false)
    }
    let symbol = SymbolWriter(solver: session.solver).symbols(name, entry).first
    var cell: String?
    if case .cell(let owner, _)? = symbol?.origin { cell = owner }
    return .init(name: name, type: symbol?.type, cell: cell, isKnown: earlier.own(name) != nil)
  }

  /// The name of a global of another cell.
  private func name(of variable: Variable) -> String? {
    guard case .variable(let known)? = earlier.own(variable.name), known === variable else { return nil }
    return variable.name
  }

  /// Whether a word belongs to another cell: it is not bound here, no member, and not of the library.
  private func isForeign(_ word: WordFinder.Word) -> Bool {
    if isMember(word) { return false }
    guard let session = record.session else { return false }
    if let around = record.surroundings(at: word.offset) {
      if around.generics[word.name] != nil || isBound(word.name, in: around.scope) { return false }
      if around.owner?.generics.contains(where: { $0.name == word.name }) == true { return false }
    }
    if case .functions? = result.declared.own(word.name) {
      guard case .functions? = earlier.own(word.name) else { return false }
      return true
    }
    if result.declared.own(word.name) != nil { return false }
    if earlier.own(word.name) != nil { return true }
    return session.universe.type(named: word.name) == nil
      && session.universe.functions(named: word.name).isEmpty && earlier.find(word.name) == nil
      && !WordFinder.known.contains(word.name)
  }

  /// Whether a scope of the text itself, below its top, has the name.
  private func isBound(_ name: String, in scope: Scope) -> Bool {
    var current: Scope? = scope
    while let inner = current, inner !== earlier, inner !== result.declared {
      if inner.own(name) != nil { return true }
      current = inner.parent
    }
    return false
  }

  /// Whether the checker took a word for a member of `self`, or for a local.
  private func isMember(_ word: WordFinder.Word) -> Bool {
    guard let note = word.nodes.lazy.compactMap({ record.notes[$0] }).first else { return false }
    switch note.expression.kind {
    case .field(_, let declaration), .member(_, let declaration, _, _):
      return declaration.name == word.name
    case .call(let call), .reference(let call):
      return call.declaration.name == word.name && call.declaration.owner != nil
    case .variable(let variable):
      return variable.name == word.name && name(of: variable) == nil
        && result.declared.own(word.name) == nil && !isUnresolved(variable)
    default: return false
    }
  }

  private func isUnresolved(_ variable: Variable) -> Bool {
    if case .global = variable.storage { true } else { false }
  }

  // MARK: Changed

  /// Whether the text's form alone is enough to say that a word is changed.
  private func mayChange(_ word: WordFinder.Word) -> Bool {
    if word.change == .certain { return true }
    // A method is called: the checker knows which, where it got so far.
    if word.nodes.contains(where: { range in
      guard let note = record.notes[range] else { return false }
      return record.type(of: note).isKnown
    }) {
      return false
    }
    return word.method.map { MutatingNames.all.contains($0) } ?? false
  }
}

/// Methods that change their receiver, for texts whose types are not known.
enum MutatingNames {
  static let all: Set<String> = [
    "append", "insert", "remove", "removeAll", "removeFirst", "removeLast", "removeSubrange",
    "removeValue", "updateValue", "merge", "sort", "reverse", "shuffle", "swapAt", "popFirst",
    "popLast", "formUnion", "formIntersection", "subtract", "toggle", "negate", "next",
    "reserveCapacity", "replaceSubrange", "partition",
  ]
}
