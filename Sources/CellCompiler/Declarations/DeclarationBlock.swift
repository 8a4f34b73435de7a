/// A type declaration or an extension: its header, and its members by base name.
///
/// The members are cut out of its text when somebody first asks for one: a cell uses a few of hundreds of
/// types.
final class DeclarationBlock: Sendable {
  /// Name of the type that it declares or extends.
  let owner: String
  /// `extension Array where Element: Equatable`, without the brace.
  let header: String
  let isExtension: Bool
  let isProtocol: Bool
  let isLibrary: Bool
  private let comment: @Sendable () -> String?
  private let parts: Deferred<DeclarationParts>

  /// A block of the standard library's text.
  init(_ chunk: DeclarationChunks, body: DeclarationChunks.Bytes, owner: String) {
    self.owner = owner
    header = String(decoding: chunk.header, as: UTF8.self)
    isExtension = chunk.keyword == .extending
    isProtocol = chunk.keyword == .protocolType
    isLibrary = false
    let documentation = chunk.documentation
    comment = { documentation.isEmpty ? nil : String(decoding: documentation, as: UTF8.self) }
    parts = Deferred { DeclarationParts(body, owner: owner) }
  }

  /// A type of the standard library whose text is put together only when it is needed.
  init(_ type: WrittenDeclaration) {
    owner = type.name
    header = type.header
    isExtension = false
    isProtocol = false
    isLibrary = false
    comment = { nil }
    parts = Deferred { DeclarationParts(Array(type.members().utf8)[...], owner: type.name) }
  }

  /// A type of the bound library, without its members.
  init(_ type: BoundType) {
    owner = type.name
    header = type.declaration
    isExtension = false
    isProtocol = DeclarationChunks.split(header).first?.keyword == .protocolType
    isLibrary = true
    comment = { type.documentation }
    parts = Deferred { DeclarationParts() }
  }

  /// The members that the bound library gives to a type, or its functions: those with these numbers.
  init(owner: String, _ numbers: [Int], of bindings: [Binding]) {
    self.owner = owner
    header = owner.isEmpty ? "" : "extension \(owner)"
    isExtension = true
    isProtocol = false
    isLibrary = true
    comment = { nil }
    parts = Deferred { DeclarationParts(numbers, of: bindings) }
  }

  var documentation: String? { comment() }

  var members: [String: [DeclarationMember]] { parts.value.members }
  /// Types declared inside, and what is inside those.
  var nested: [DeclarationBlock] { parts.value.nested }
  /// Names of an enum's cases, in order.
  var caseNames: [String] { parts.value.caseNames }
  /// Operators declared here or in a type inside.
  var operators: [DeclaredOperator] { parts.value.operators }
}

/// What stands in a block.
struct DeclarationParts: Sendable {
  private(set) var members: [String: [DeclarationMember]] = [:]
  private(set) var nested: [DeclarationBlock] = []
  private(set) var caseNames: [String] = []
  private(set) var operators: [DeclaredOperator] = []

  init() {}

  init(_ body: DeclarationChunks.Bytes, owner: String) {
    for chunk in DeclarationChunks.split(body) {
      if let inner = chunk.body, chunk.keyword.opensType {
        let block = DeclarationBlock(chunk, body: inner, owner: owner + "." + chunk.name)
        nested.append(block)
        operators += block.operators
        continue
      }
      members[chunk.name, default: []].append(DeclarationMember(chunk))
      if chunk.keyword == .enumCase { caseNames.append(chunk.name) }
      if chunk.isOperator { operators.append(DeclaredOperator(name: chunk.name, owner: owner)) }
    }
  }

  init(_ numbers: [Int], of bindings: [Binding]) {
    for number in numbers {
      let binding = bindings[number]
      guard let chunk = DeclarationChunks.split(binding.declaration).first else { continue }
      members[chunk.name, default: []].append(
        DeclarationMember(
          library: chunk, native: LibraryDigest.key(of: number), documentation: binding.documentation))
    }
  }
}

/// An operator and the type that declares it.
struct DeclaredOperator: Hashable, Sendable {
  let name: String
  let owner: String
}
