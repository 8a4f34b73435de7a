/// Finds declaration texts by owner and base name without parsing Swift.
///
/// The standard library's texts hold thousands of declarations and a cell uses a dozen. So they are cut
/// into types by brackets and lines when a process starts, a type into its members when one is asked for,
/// and ``Universe`` parses single members.
struct DeclarationIndex: Sendable {
  /// Blocks by the name of the type they declare or extend; those of nested types are in the blocks around.
  private var outer: [String: [DeclarationBlock]] = [:]
  private var functions: [String: [DeclarationMember]] = [:]
  private var libraryFunctions: DeclarationBlock?
  private var protocols: Set<String> = []
  private let operators: Deferred<[String: [DeclaredOperator]]>

  /// The standard library's.
  static let standard = DeclarationIndex(StandardLibrary.sources)

  private init(_ sources: [DeclarationSource]) {
    var inOrder: [DeclarationBlock] = []
    for source in sources {
      switch source {
      case .written(let type): inOrder.append(DeclarationBlock(type))
      case .text(let text):
        for chunk in DeclarationChunks.split(text) {
          if let body = chunk.body, chunk.keyword.opensType {
            inOrder.append(DeclarationBlock(chunk, body: body, owner: chunk.name))
          } else {
            functions[chunk.name, default: []].append(DeclarationMember(chunk))
          }
        }
      }
    }
    operators = Deferred { [inOrder] in Self.operators(in: inOrder) }
    for block in inOrder { add(block) }
  }

  /// The standard library's with those of another one.
  init(_ library: LibraryCatalog) {
    let standard = Self.standard
    outer = standard.outer
    functions = standard.functions
    protocols = standard.protocols
    let bindings = library.bindings
    operators = Deferred { Self.adding(bindings, to: standard.operators.value) }
    for type in library.types { add(DeclarationBlock(type)) }
    for (owner, numbers) in Self.numbersByOwner(bindings) {
      let block = DeclarationBlock(owner: owner, numbers, of: bindings)
      if owner.isEmpty { libraryFunctions = block } else { add(block) }
    }
  }

  private mutating func add(_ block: DeclarationBlock) {
    outer[block.owner, default: []].append(block)
    if block.isProtocol { protocols.insert(block.owner) }
  }

  /// Declarations of a type follow one another mostly.
  private static func numbersByOwner(_ bindings: [Binding]) -> [String: [Int]] {
    var found: [String: [Int]] = [:]
    var next = 0
    while next < bindings.count {
      let owner = bindings[next].owner
      let first = next
      while next < bindings.count, bindings[next].owner == owner { next += 1 }
      found[owner ?? "", default: []] += first..<next
    }
    return found
  }

  // MARK: Types

  /// What declares or extends a type.
  func blocks(of owner: String) -> [DeclarationBlock] {
    let found = outer[owner] ?? []
    guard let dot = owner.utf8.lastIndex(of: UInt8(ascii: ".")) else { return found }
    return blocks(of: String(owner[..<dot])).flatMap { $0.nested.filter { $0.owner == owner } } + found
  }

  /// Names of all types, in which everything is looked through.
  var typeNames: Set<String> { Set(allBlocks.lazy.filter { !$0.isExtension }.map(\.owner)) }

  /// Every block, those of nested types included.
  var allBlocks: [DeclarationBlock] {
    var found: [DeclarationBlock] = []
    var waiting = outer.values.flatMap(\.self)
    while let block = waiting.popLast() {
      found.append(block)
      waiting += block.nested
    }
    return found
  }

  // MARK: Functions and operators

  /// Functions that belong to no type.
  func functions(named name: String) -> [DeclarationMember] {
    (functions[name] ?? []) + (libraryFunctions?.members[name] ?? [])
  }

  var functionNames: [String] {
    Array(functions.keys) + (libraryFunctions.map { Array($0.members.keys) } ?? [])
  }

  /// The operators of types with a name.
  func operators(named name: String) -> [DeclaredOperator] { operators.value[name] ?? [] }

  func isProtocol(_ name: String) -> Bool { protocols.contains(name) }

  private static func operators(in blocks: [DeclarationBlock]) -> [String: [DeclaredOperator]] {
    var found: [String: [DeclaredOperator]] = [:]
    for block in blocks {
      for declared in block.operators { add(declared, to: &found[declared.name, default: []]) }
    }
    return found
  }

  private static func adding(
    _ bindings: [Binding], to standard: [String: [DeclaredOperator]]
  ) -> [String: [DeclaredOperator]] {
    var found = standard
    for binding in bindings {
      guard let owner = binding.owner, let chunk = DeclarationChunks.split(binding.declaration).first,
        chunk.isOperator
      else { continue }
      add(DeclaredOperator(name: chunk.name, owner: owner), to: &found[chunk.name, default: []])
    }
    return found
  }

  private static func add(_ declared: DeclaredOperator, to owners: inout [DeclaredOperator]) {
    if !owners.contains(declared) { owners.append(declared) }
  }

  // MARK: Cases

  /// The cases of an enum of the standard library, in order.
  func caseOrder(of owner: String) -> [String] { blocks(of: owner).flatMap(\.caseNames) }

  /// The cases of an enum of the library, in the order in which they were added.
  func caseNames(of owner: String) -> [String] {
    let members = blocks(of: owner).flatMap(\.members).flatMap { name, members in
      members.filter { $0.text.hasPrefix("case ") }.map { (name, $0.native ?? "") }
    }
    // Keys end in a number: shorter ones come first.
    return members.sorted { ($0.1.count, $0.1) < ($1.1.count, $1.1) }.map(\.0)
  }
}
