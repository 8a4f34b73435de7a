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
  }

  struct Member {
    var text: String
    /// The key of its native where the text does not say it: members of the bound library.
    var native: String?
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
    for chunk in DeclarationChunks.split(text[...]) {
      guard let brace = chunk.body, Self.isTypeHeader(chunk.keyword) else {
        add(Member(text: chunk.text), named: chunk.name, to: "", header: "")
        continue
      }
      add(chunk, brace, named: chunk.name)
    }
  }

  private mutating func add(_ chunk: DeclarationChunks, _ body: Substring, named name: String) {
    var block = Block(header: chunk.header, members: [:])
    for member in DeclarationChunks.split(body) {
      if let inner = member.body, Self.isTypeHeader(member.keyword) {
        add(member, inner, named: name + "." + member.name)
        continue
      }
      block.members[member.name, default: []].append(Member(text: member.text))
      if member.keyword == "case" { caseOrder[name, default: []].append(member.name) }
      if member.isOperator { operatorOwners[member.name, default: []].append(name) }
    }
    if chunk.keyword != "extension" { typeNames.insert(name) }
    blocks[name, default: []].append(block)
  }

  mutating func add(type name: String, header: String) {
    typeNames.insert(name)
    blocks[name, default: []].append(Block(header: header, members: [:], isLibrary: true))
  }

  mutating func add(
    libraryMember text: String, owner: String?, native: String, documentation: String
  ) {
    guard let chunk = DeclarationChunks.split(text[...]).first else { return }
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

/// One declaration cut out of a text by brackets and line ends.
struct DeclarationChunks {
  var text: String
  /// `func`, `struct`, …
  var keyword: String
  /// The base name; for extensions the extended type.
  var name: String
  var header: String
  /// What stands between the outer braces.
  var body: Substring?
  var isOperator: Bool

  private static let keywords: Set<String> = [
    "func", "var", "let", "init", "subscript", "case", "typealias", "associatedtype", "struct",
    "enum", "class", "protocol", "extension",
  ]

  static func split(_ text: Substring) -> [DeclarationChunks] {
    var chunks: [DeclarationChunks] = []
    let bytes = text.utf8
    var start = bytes.startIndex
    var index = start
    var depth = 0
    while index < bytes.endIndex {
      switch bytes[index] {
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
      case UInt8(ascii: "\n") where depth == 0:
        if let chunk = read(text[start..<index]) {
          chunks.append(chunk)
          start = bytes.index(after: index)
        }
      default: break
      }
      index = bytes.index(after: index)
    }
    if let chunk = read(text[start...]) { chunks.append(chunk) }
    return chunks
  }

  /// Reads a declaration, or says that the lines so far are only comments and attributes.
  private static func read(_ text: Substring) -> DeclarationChunks? {
    let lines = text.split(separator: "\n").filter { !$0.drop { $0 == " " }.hasPrefix("//") }
    let code = lines.joined(separator: "\n")[...]
    guard let (keyword, rest) = firstKeyword(in: code) else { return nil }
    let after = rest.drop { $0 == " " }
    let name: String
    var isOperator = false
    switch keyword {
    case "init", "subscript": name = keyword
    default:
      let isName: (Character) -> Bool = { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." }
      if let first = after.first, first.isLetter || first == "_" || first == "`" {
        name = after.drop { $0 == "`" }.prefix(while: isName).description
      } else {
        isOperator = true
        name = after.prefix { $0 != "(" && $0 != "<" && $0 != " " }.isEmpty
          ? after.prefix { $0 != "(" && $0 != " " }.description
          : operatorName(after)
      }
    }
    let brace = code.firstIndex(of: "{")
    let body = brace.flatMap { open in
      code.lastIndex(of: "}").map { code[code.index(after: open)..<max($0, code.index(after: open))] }
    }
    return DeclarationChunks(
      text: String(code), keyword: keyword, name: name,
      header: brace.map { String(code[..<$0]) } ?? String(code), body: body,
      isOperator: isOperator)
  }

  /// `<` begins a generic list only behind a name, so an operator runs up to the blank or bracket.
  private static func operatorName(_ text: Substring) -> String {
    var name = ""
    for character in text {
      if character == "(" || character == " " { break }
      // `+<Other>(…)`: the list opens where a letter follows.
      if character == "<", !name.isEmpty,
        let next = text.dropFirst(name.count + 1).first, next.isLetter
      {
        break
      }
      name.append(character)
    }
    return name
  }

  private static func firstKeyword(in text: Substring) -> (String, Substring)? {
    var rest = text
    while !rest.isEmpty {
      rest = rest.drop { !($0.isLetter || $0 == "@") }
      if rest.first == "@" {
        rest = rest.dropFirst().drop { $0.isLetter || $0 == "_" }
        if rest.first == "(" { rest = afterArguments(rest) }
        continue
      }
      let word = rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
      if word.isEmpty { return nil }
      rest = rest.dropFirst(word.count)
      if keywords.contains(String(word)) { return (String(word), rest) }
      // `init?` and friends keep their mark in the text; modifiers are passed over.
    }
    return nil
  }

  private static func afterArguments(_ text: Substring) -> Substring {
    var depth = 0
    var inString = false
    for index in text.indices {
      switch text[index] {
      case "\"": inString.toggle()
      case "(" where !inString: depth += 1
      case ")" where !inString:
        depth -= 1
        if depth == 0 { return text[text.index(after: index)...] }
      default: break
      }
    }
    return text[text.endIndex...]
  }
}
