import CellMachine
import Diagnostics
import SwiftSyntax

/// Everything that cells can name without declaring it: the standard library and the bound library.
///
/// Declarations are read from their texts on first use.
final class Universe {
  private let library: LibraryDigest
  private let index: DeclarationIndex
  private var types: [String: NominalType] = [:]
  /// Extensions that cells wrote for types of this universe, by type name; read like any other.
  private var freeFunctions: [String: [Declaration]] = [:]
  /// Constraints of associated types that the standard library states: `Index: Comparable` and so on.
  var associatedConstraints: [String: [NominalType]] = [:]
  /// Whether any protocol of a cell says that associated types are equal.
  var hasAssociatedRequirements = false
  /// Whether a cell's protocol has a `typealias`.
  var hasProtocolAliases = false
  /// Whether a program can see when an object ends: by a deinitialiser or a weak reference.
  var showsLifetimes = false
  /// Whether some type of a cell may be written as interpolated text.
  var interpolatesOwnTypes = false

  /// Whether the names of Foundation are in scope: always in lessons, which import it, and in a bare file
  /// that does.
  var seesFoundation = true

  init(library: LibraryCatalog) {
    self.library = LibraryDigest.of(library)
    index = self.library.index
  }

  /// What a name, `.member` or `label:` of another library is called here.
  func fieldName(_ name: String) -> String? { library.fieldNames[name] }

  /// What an argument of another library may be called here, whichever way its name is written.
  func fieldLabels(_ label: String) -> [String] {
    let found = library.fieldNames[label + ":"] ?? library.fieldNames[label.snakeCased + ":"]
    return found?.split(separator: ",").map(String.init) ?? []
  }

  /// Why the library does not have a member that is looked for.
  func absence(of member: String) -> LibraryMistake? { library.absentNames[member] ?? AbsentMembers.table[member] }

  func native(_ key: String) -> NativeFunction? { library.native(key) ?? NativeTable.standard[key] }

  // MARK: Types

  lazy var int = core("Int")
  lazy var double = core("Double")
  lazy var float = core("Float")
  lazy var bool = core("Bool")
  lazy var string = core("String")
  lazy var character = core("Character")
  lazy var substring = core("Substring")
  lazy var never = core("Never")
  lazy var errorProtocol = type(named: "Error")
  lazy var optionalType = nominal("Optional")
  lazy var arrayType = nominal("Array")
  lazy var dictionaryType = nominal("Dictionary")
  lazy var setType = nominal("Set")

  private func nominal(_ name: String) -> NominalType {
    type(named: name) ?? NominalType(name: name, kind: .structure, origin: .standard)
  }

  private func core(_ name: String) -> Type { .nominal(nominal(name), []) }

  func array(of element: Type) -> Type { .nominal(arrayType, [element]) }
  func optional(_ wrapped: Type) -> Type { .nominal(optionalType, [wrapped]) }
  func dictionary(_ key: Type, _ value: Type) -> Type { .nominal(dictionaryType, [key, value]) }
  func range(of bound: Type, closed: Bool) -> Type {
    .nominal(nominal(closed ? "ClosedRange" : "Range"), [bound])
  }

  func isOptional(_ type: Type) -> Bool {
    if case .nominal(let nominal, _) = type { return nominal === optionalType }
    return false
  }

  /// Names of all types, for those who look for a near one.
  private(set) lazy var typeNames: Set<String> = index.typeNames

  /// Type aliases of the standard library, by what they stand for.
  private static let otherNames = [
    "DefaultStringInterpolation": "String.StringInterpolation",
    "UnicodeScalar": "Unicode.Scalar", "NSString.CompareOptions": "String.CompareOptions",
  ]

  /// A type by name, read on first use.
  func type(named name: String) -> NominalType? {
    if let known = types[name] { return known }
    if let name = Self.otherNames[name] { return type(named: name) }
    for block in index.blocks(of: name) where !block.isExtension {
      guard let declaration = ParsedDeclarations.first(of: block.header + " {}") else { continue }
      let type = makeType(name, declaration, isLibrary: block.isLibrary)
      type?.documentation = block.isLibrary ? block.documentation : block.documentation.flatMap(DocumentationComment.text(above:))
      return type
    }
    return nil
  }

  private func makeType(_ name: String, _ syntax: DeclSyntax, isLibrary: Bool) -> NominalType? {
    guard let header = NominalHeader(syntax) else { return nil }
    let type = NominalType(
      name: name, kind: header.kind, origin: isLibrary ? .library : .standard)
    types[name] = type
    // A nested type sees the generic parameters of the type around.
    let outer = name.lastIndex(of: ".").flatMap { self.type(named: String(name[..<$0])) }
    type.generics = (outer?.generics ?? []) + header.generics.map { GenericParameter($0) }
    if header.kind == .protocolType { type.selfParameter.constraints = [type] }
    header.resolveConstraints(of: type, in: TypeScope(universe: self, owner: type))
    if isLibrary, header.kind == .enumeration {
      type.cases = index.caseNames(of: name).flatMap { members(of: type, named: $0) }
        .filter { $0.kind == .enumCase }
    }
    if !isLibrary, header.kind == .enumeration, name == "ComparisonResult" {
      type.cases = caseNames(of: type).flatMap { members(of: type, named: $0) }
        .filter { $0.kind == .enumCase }
    }
    return type
  }

  // MARK: Members

  /// Members of a type with a name, those of its extensions included.
  func members(of type: NominalType, named name: String) -> [Declaration] {
    if type.origin != .cell, type.readNames.insert(name).inserted {
      for block in index.blocks(of: type.name) {
        guard let members = block.members[name] else { continue }
        read(members, named: name, header: block.header, into: type)
      }
    }
    let found = type.members[name] ?? []
    guard !seesFoundation, type.origin == .standard else { return found }
    return found.filter { !FoundationNames.hasMember($0) }
  }

  func memberNames(of type: NominalType) -> [String] {
    let texts = index.blocks(of: type.name).flatMap(\.members.keys)
    return Set(texts).union(type.members.keys).sorted()
  }

  /// Functions that belong to no type.
  func functions(named name: String) -> [Declaration] {
    if !seesFoundation, FoundationNames.functions.contains(name) { return [] }
    if let known = freeFunctions[name] { return known }
    var found: [Declaration] = []
    for member in index.functions(named: name) {
      guard let syntax = ParsedDeclarations.first(of: member.text) else { continue }
      var reader = DeclarationReader(scope: TypeScope(universe: self, owner: nil))
      reader.native = member.native
      for declaration in reader.read(syntax) {
        complete(declaration, with: member)
        found.append(declaration)
      }
    }
    freeFunctions[name] = found
    return found
  }

  func caseNames(of type: NominalType) -> [String] { index.caseOrder(of: type.name) }

  var functionNames: [String] { index.functionNames }

  /// Operator functions with this name: free ones, those of protocols, and those of the types with
  /// these names, or of every type.
  func operators(named name: String, of owners: Set<String>? = nil) -> [Declaration] {
    if owners == nil, let known = operatorCache[name] { return known }
    var found = functions(named: name)
    for declared in index.operators(named: name)
    where owners?.contains(declared.owner) != false || index.isProtocol(declared.owner) {
      guard let type = type(named: declared.owner) else { continue }
      found += members(of: type, named: name)
    }
    if owners == nil { operatorCache[name] = found }
    return found
  }

  /// Whether any type declares an operator with this name.
  func hasOperator(_ name: String) -> Bool { !index.operators(named: name).isEmpty }

  private var operatorCache: [String: [Declaration]] = [:]

  private func read(
    _ members: [DeclarationMember], named name: String, header: String,
    into type: NominalType
  ) {
    let text = header + " {\n" + members.map(\.text).joined(separator: "\n") + "\n}"
    guard let syntax = ParsedDeclarations.first(of: text) else { return }
    var scope = TypeScope(universe: self, owner: type)
    let requirements = NominalHeader(syntax)?.whereRequirements(in: &scope) ?? []
    if let body = syntax.memberBlock?.members {
      for (item, member) in zip(body, members) {
        var reader = DeclarationReader(scope: scope)
        reader.native = member.native
        for declaration in reader.read(item.decl) {
          if declaration.kind == .enumCase, type.origin == .standard {
            declaration.implementation = .enumCase(index.caseOrder(of: type.name).firstIndex(of: name) ?? 0)
          }
          declaration.requirements += requirements
          complete(declaration, with: member)
          type.add(declaration)
        }
      }
    }
  }

  private func complete(_ declaration: Declaration, with member: DeclarationMember) {
    let isLibrary = member.native != nil
    declaration.isLibrary = isLibrary
    declaration.spelling = { member.text }
    declaration.commentary = {
      isLibrary ? member.documentation : member.documentation.flatMap(DocumentationComment.text(above:))
    }
  }

  // MARK: Conformances

  /// Reads what a type's declaration and extensions say it conforms to, and its type aliases.
  func loadConformances(of type: NominalType) {
    guard type.origin != .cell, !type.hasReadConformances else { return }
    type.hasReadConformances = true
    loading += 1
    defer { loading -= 1 }
    for block in index.blocks(of: type.name) {
      var aliases = block.members["Element"] ?? []
      for (name, members) in block.members where name != "Element" && name.utf8.first.map(Self.isCapital) == true {
        aliases += members
      }
      let text = block.header + " {\n" + aliases.map(\.text).joined(separator: "\n") + "\n}"
      guard let syntax = ParsedDeclarations.first(of: text) else { continue }
      NominalHeader(syntax)?.readConformances(
        into: type, scope: TypeScope(universe: self, owner: type))
    }
  }

  /// A protocol and all those that it refines, each before the ones it refines itself.
  func refined(_ nominal: NominalType) -> [NominalType] {
    if let known = nominal.refined { return known }
    var found = DistinctTypes()
    func add(_ nominal: NominalType) {
      guard found.add(nominal) else { return }
      loadConformances(of: nominal)
      for conformance in nominal.conformances { add(conformance.protocolType) }
    }
    add(nominal)
    // While a head is read, what is asked about its names does not see all of it.
    if nominal.origin != .cell, loading == 0 { nominal.refined = found.all }
    return found.all
  }

  /// How many heads are being read.
  private var loading = 0

  private static func isCapital(_ byte: UInt8) -> Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) }

  /// Reads an associated type that a cell's type implies by its members, such as `Element` from
  /// `next()`.
  func inferredAssociatedType(_ name: String, of type: NominalType) -> Type? {
    guard type.origin == .cell else { return nil }
    if name == "Element", let next = type.members["next"]?.first(where: { $0.kind == .function && !$0.isStatic }),
      case .nominal(let optional, let arguments) = next.result, optional === optionalType
    {
      return arguments[0]
    }
    if name == "Element", let make = type.members["makeIterator"]?.first,
      case .nominal(let iterator, let arguments) = make.result
    {
      loadConformances(of: iterator)
      // What `next()` gives goes before a parameter that has the name by chance.
      if let found = iterator.typeAliases["Element"] ?? inferredAssociatedType("Element", of: iterator) {
        return found.substituting(iterator.substitution(for: arguments))
      }
      return iterator.generics.firstIndex { $0.name == "Element" }.map { arguments[$0] }
    }
    let key = InferenceKey(type: type, name: name)
    guard inferring.insert(key).inserted else { return nil }
    defer { inferring.remove(key) }
    return AssociatedTypes(universe: self).infer(name, of: type) ?? partOfCollection(name, of: type)
  }

  /// What a cell's collection gives where it does not say: parts are arrays, indices a range.
  private func partOfCollection(_ name: String, of type: NominalType) -> Type? {
    guard ["SubSequence", "Indices"].contains(name), type.members["startIndex"] != nil else {
      return nil
    }
    if name == "Indices" { return range(of: int, closed: false) }
    return array(of: .dependent(type.selfType, "Element"))
  }

  fileprivate struct InferenceKey: Hashable {
    var type: NominalType
    var name: String
  }

  /// Questions that are being answered, since one may lead back to itself.
  private var inferring: Set<InferenceKey> = []
}

extension DeclSyntax {
  var memberBlock: MemberBlockSyntax? { declGroup?.memberBlock }
}
