/// Finds declaration texts by owner and base name without parsing Swift.
///
/// The standard library's texts hold hundreds of declarations and a cell uses a dozen, so blocks are
/// split by brackets and lines only, and ``Universe`` parses what is asked for.
struct DeclarationIndex {
  /// A type declaration or an extension: its header, and its members by base name.
  struct Block {
    /// `extension Array where Element: Equatable`, without the brace.
    var header: String
    var members: [String: [Member]]
    var isExtension = false
    var isLibrary = false
    var documentation: String?
  }

  /// One declaration; its texts become strings when somebody asks.
  struct Member {
    /// The key of its native where the text does not say it: members of the bound library.
    var native: String?
    private let code: DeclarationChunks.Bytes
    private let comment: DeclarationChunks.Bytes
    private let libraryDocumentation: String?

    init(_ chunk: DeclarationChunks) {
      code = chunk.code
      comment = chunk.documentation
      libraryDocumentation = nil
    }

    init(library chunk: DeclarationChunks, native: String, documentation: String) {
      self.native = native
      code = chunk.code
      comment = []
      libraryDocumentation = documentation
    }

    var text: String { String(decoding: code, as: UTF8.self) }

    /// The comment above it; for the standard library with its slashes.
    var documentation: String? {
      libraryDocumentation ?? (comment.isEmpty ? nil : String(decoding: comment, as: UTF8.self))
    }
  }

  /// Blocks by the name of the type they declare or extend; free functions have the owner "".
  private(set) var blocks: [String: [Block]] = [:]
  /// Names of the types that declare an operator.
  private(set) var operatorOwners: [String: [String]] = [:]
  /// Names of an enum's cases, in order.
  private(set) var caseOrder: [String: [String]] = [:]
  private(set) var typeNames: Set<String> = []
  private(set) var protocolNames: Set<String> = []

  mutating func add(text: String) {
    for chunk in DeclarationChunks.split(text) {
      guard let body = chunk.body, chunk.keyword.opensType else {
        add(Member(chunk), named: chunk.name, to: "", header: "")
        continue
      }
      add(chunk, body, named: chunk.name)
    }
  }

  private mutating func add(
    _ chunk: DeclarationChunks, _ body: DeclarationChunks.Bytes, named name: String
  ) {
    var block = Block(
      header: String(decoding: chunk.header, as: UTF8.self), members: [:],
      isExtension: chunk.keyword == .extending,
      documentation: chunk.documentation.isEmpty
        ? nil : String(decoding: chunk.documentation, as: UTF8.self))
    for member in DeclarationChunks.split(body) {
      if let inner = member.body, member.keyword.opensType {
        add(member, inner, named: name + "." + member.name)
        continue
      }
      block.members[member.name, default: []].append(Member(member))
      if member.keyword == .enumCase { caseOrder[name, default: []].append(member.name) }
      if member.isOperator { addOperator(member.name, of: name) }
    }
    if chunk.keyword != .extending { typeNames.insert(name) }
    if chunk.keyword == .protocolType { protocolNames.insert(name) }
    blocks[name, default: []].append(block)
  }

  private mutating func addOperator(_ name: String, of owner: String) {
    if operatorOwners[name]?.contains(owner) != true { operatorOwners[name, default: []].append(owner) }
  }

  mutating func add(type name: String, header: String, documentation: String) {
    typeNames.insert(name)
    if DeclarationChunks.split(header).first?.keyword == .protocolType { protocolNames.insert(name) }
    blocks[name, default: []].append(
      Block(header: header, members: [:], isLibrary: true, documentation: documentation))
  }

  mutating func add(
    libraryMember text: String, owner: String?, native: String, documentation: String
  ) {
    guard let chunk = DeclarationChunks.split(text).first else { return }
    let member = Member(library: chunk, native: native, documentation: documentation)
    if chunk.isOperator, let owner { addOperator(chunk.name, of: owner) }
    add(member, named: chunk.name, to: owner ?? "", header: owner.map { "extension \($0)" } ?? "")
  }

  /// The cases of an enum of the library, in the order in which they were added.
  func caseNames(of owner: String) -> [String] {
    let members = (blocks[owner] ?? []).flatMap(\.members).flatMap { name, members in
      members.filter { $0.text.hasPrefix("case ") }.map { (name, $0.native ?? "") }
    }
    // Keys end in a number: shorter ones come first.
    return members.sorted { ($0.1.count, $0.1) < ($1.1.count, $1.1) }.map(\.0)
  }

  private mutating func add(_ member: Member, named name: String, to owner: String, header: String)
  {
    if let index = blocks[owner]?.firstIndex(where: { $0.header == header }) {
      blocks[owner]?[index].members[name, default: []].append(member)
    } else {
      blocks[owner, default: []].append(
        Block(header: header, members: [name: [member]], isExtension: true, isLibrary: member.native != nil))
    }
  }
}
