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
    var isLibrary = false
    var documentation: String?
  }

  struct Member {
    var text: String
    /// The key of its native where the text does not say it: members of the bound library.
    var native: String?
    /// The comment above it; for the standard library with its slashes.
    var documentation: String?
  }

  /// Blocks by the name of the type they declare or extend; free functions have the owner "".
  private(set) var blocks: [String: [Block]] = [:]
  /// Names of the types that declare an operator.
  private(set) var operatorOwners: [String: [String]] = [:]
  /// Names of an enum's cases, in order.
  private(set) var caseOrder: [String: [String]] = [:]
  private(set) var typeNames: Set<String> = []

  mutating func add(text: String) {
    for chunk in DeclarationChunks.split(Array(text.utf8)[...]) {
      guard let brace = chunk.body, Self.isTypeHeader(chunk.keyword) else {
        add(Member(text: chunk.text, documentation: chunk.documentation), named: chunk.name, to: "", header: "")
        continue
      }
      add(chunk, brace, named: chunk.name)
    }
  }

  private mutating func add(
    _ chunk: DeclarationChunks, _ body: ArraySlice<UInt8>, named name: String
  ) {
    var block = Block(header: chunk.header, members: [:], documentation: chunk.documentation)
    for member in DeclarationChunks.split(body) {
      if let inner = member.body, Self.isTypeHeader(member.keyword) {
        add(member, inner, named: name + "." + member.name)
        continue
      }
      block.members[member.name, default: []].append(
        Member(text: member.text, documentation: member.documentation))
      if member.keyword == "case" { caseOrder[name, default: []].append(member.name) }
      if member.isOperator { operatorOwners[member.name, default: []].append(name) }
    }
    if chunk.keyword != "extension" { typeNames.insert(name) }
    blocks[name, default: []].append(block)
  }

  mutating func add(type name: String, header: String, documentation: String) {
    typeNames.insert(name)
    blocks[name, default: []].append(
      Block(header: header, members: [:], isLibrary: true, documentation: documentation))
  }

  mutating func add(
    libraryMember text: String, owner: String?, native: String, documentation: String
  ) {
    guard let chunk = DeclarationChunks.split(Array(text.utf8)[...]).first else { return }
    let member = Member(text: text, native: native, documentation: documentation)
    if chunk.isOperator, let owner { operatorOwners[chunk.name, default: []].append(owner) }
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
        Block(header: header, members: [name: [member]], isLibrary: member.native != nil))
    }
  }

  private static func isTypeHeader(_ keyword: String) -> Bool {
    ["struct", "enum", "class", "protocol", "extension"].contains(keyword)
  }
}
