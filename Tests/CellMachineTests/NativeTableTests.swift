import Testing

@testable import CellCompiler
@testable import CellMachine

/// The declaration texts and the table of natives name the same things.
struct NativeTableTests {
  @Test func `every native that is declared exists, and every one that exists is declared`() {
    let declared = DeclaredNatives().keys
    let existing = Set(NativeTable.standard.keys)
    #expect(declared.count > 500)
    #expect(declared.subtracting(existing).sorted() == [])
    // Keys with `$` are called by the compiler itself.
    #expect(existing.subtracting(declared).filter { !$0.contains("$") }.sorted() == [])
  }
}

/// The keys that the compiler reads from the declaration texts.
private struct DeclaredNatives {
  private(set) var keys: Set<String> = []

  init() {
    let universe = Universe(library: LibraryCatalog())
    for block in DeclarationIndex.standard.allBlocks {
      for name in block.members.keys {
        if let type = universe.type(named: block.owner) {
          universe.members(of: type, named: name).forEach { add($0) }
        }
        universe.operators(named: name).forEach { add($0) }
      }
    }
    for name in DeclarationIndex.standard.functionNames {
      universe.functions(named: name).forEach { add($0) }
    }
  }

  private mutating func add(_ declaration: Declaration) {
    for implementation in [declaration.implementation, declaration.setter] {
      if case .native(let key)? = implementation { keys.insert(key) }
    }
  }
}
