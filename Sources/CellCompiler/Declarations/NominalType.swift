import CellMachine

/// A struct, enum, class or protocol, from the standard library, the bound library or a cell.
final class NominalType: Hashable {
  enum Kind { case structure, enumeration, classType, protocolType }

  /// Where its declaration comes from: decides how values are represented.
  enum Origin { case standard, library, cell }

  let name: String
  let kind: Kind
  let origin: Origin
  /// `Outer.Inner` for nested types.
  var qualifiedName: String
  var generics: [GenericParameter] = []
  /// `Self`, for protocols.
  let selfParameter = GenericParameter("Self")
  var conformances: [Conformance] = []
  var superclass: Type?
  /// Associated types by name; what a concrete type's `typealias` says, or an inferred one.
  var typeAliases: [String: Type] = [:]
  /// Those of them that are not seen everywhere.
  var hiddenAliases: [String: AccessLevel] = [:]
  /// Set for `Store<Int>`, see ``BoundProtocol``.
  var bound: BoundProtocol?
  var boundVersions: [[Type]: NominalType] = [:]
  /// A cell's protocol's names in brackets: `protocol Store<Item>`.
  var declaredPrimaries: [String] = []
  /// Names of a protocol's associated types.
  var associatedTypes: [String] = []
  /// What a protocol takes where a type says nothing.
  var associatedDefaults: [String: Type] = [:]
  /// What a protocol itself asks of its associated types.
  var associatedConstraints: [String: [NominalType]] = [:]
  /// What a protocol says about its associated types: `where Items.Element == Item`.
  var associatedRequirements: [Requirement] = []
  var nested: [String: NominalType] = [:]
  /// The types inside, and those inside of them.
  var allNested: [NominalType] { nested.values.flatMap { [$0] + $0.allNested } }
  /// The type around a nested one.
  weak var outer: NominalType?
  /// Stored properties in declaration order; for classes, inherited ones are not repeated.
  var storedProperties: [Declaration] = []
  /// Cases of an enum in declaration order.
  var cases: [Declaration] = []
  /// Members read so far. ``Universe`` reads standard-library members on first use.
  var members: [String: [Declaration]] = [:]
  /// Names of the library's members that were looked for in its texts.
  var readNames: Set<String> = []
  /// Whether the library's texts were asked what the type conforms to.
  var hasReadConformances = false
  /// A library's protocol and all that it refines, once asked for.
  var refined: [NominalType]?
  /// What the machine knows of a standard type without parameters, once it was asked for.
  var runtimeType: RuntimeType?
  /// Position in the machine's table for each specialisation met, keyed by the type itself.
  var layouts: [[Type]: Int] = [:]
  var place: DeclarationPlace?
  var documentation: String?
  /// Whether the parser could not read a part of it, so that members may be missing.
  var isDamaged = false
  /// A protocol that only classes conform to.
  var isClassBound = false
  /// The protocol of all objects.
  var isAnyObject: Bool { name == "AnyObject" && origin == .standard }
  /// What a class does when one of its objects ends.
  var deinitializer: Declaration?
  /// Protocols that it names and lacks something of, which was reported: their requirements are no members.
  var unmetProtocols: Set<NominalType?> = []
  /// How far it can be seen, as it is written.
  var access = AccessLevel.all
  /// Declared inside of a function.
  var isLocal = false
  /// A class that cannot be inherited from.
  var isFinal = false
  /// Members that it does not have are asked for by name: `@dynamicMemberLookup`.
  var looksUpMembers = false
  /// An enum all of whose payloads are kept apart.
  var isIndirect = false
  /// The raw type of an enum, if it has one.
  var rawType: Type?

  struct Conformance {
    var protocolType: NominalType
    /// Conditions on the generic parameters: `where Element: Equatable`.
    var requirements: [Requirement] = []
  }

  init(name: String, kind: Kind, origin: Origin) {
    self.name = name
    self.kind = kind
    self.origin = origin
    qualifiedName = name
  }

  static func == (left: NominalType, right: NominalType) -> Bool { left === right }
  func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }

  /// The type inside its own declaration: `Array<Element>`; `Self` for a protocol.
  var selfType: Type {
    kind == .protocolType ? .generic(selfParameter) : .nominal(self, generics.map { .generic($0) })
  }

  func substitution(for arguments: [Type]) -> Substitution {
    Substitution(generics, arguments)
  }

  /// How many of the generic parameters are its own, and not of the type around.
  var ownGenericCount: Int { generics.count - (outer?.generics.count ?? 0) }

  /// Stored properties of the superclasses.
  var inheritedPropertyCount: Int {
    guard case .nominal(let parent, _)? = superclass else { return 0 }
    return parent.inheritedPropertyCount + parent.storedProperties.count
  }

  /// Whether something is done when one of its objects ends.
  var hasDeinitializer: Bool {
    if deinitializer != nil { return true }
    guard case .nominal(let parent, _)? = superclass else { return false }
    return parent.hasDeinitializer
  }

  func add(_ declaration: Declaration) {
    members[declaration.name, default: []].append(declaration)
  }
}

/// A condition that type arguments must meet.
enum Requirement: Equatable {
  case conforms(Type, NominalType)
  case same(Type, Type)
  /// `T: SomeClass`
  case inherits(Type, Type)

  func substituting(_ substitution: Substitution) -> Requirement {
    switch self {
    case .conforms(let type, let nominal): .conforms(type.substituting(substitution), nominal)
    case .same(let left, let right):
      .same(left.substituting(substitution), right.substituting(substitution))
    case .inherits(let type, let base):
      .inherits(type.substituting(substitution), base.substituting(substitution))
    }
  }
}
