/// What the program has declared so far.
struct DeclaredTypes {
  var structures: [StructureModel] = []
  var enumerations: [EnumerationModel] = []
  var classes: [ClassModel] = []
  var protocols: [ProtocolModel] = []
  var functions: [FunctionModel] = []
  /// Cases of the program's own errors, written out.
  var errors: [String] = []

  func structure(_ name: String) -> StructureModel? { structures.first { $0.name == name } }
  func enumeration(_ name: String) -> EnumerationModel? { enumerations.first { $0.name == name } }
  func `class`(_ name: String) -> ClassModel? { classes.first { $0.name == name } }
  func `protocol`(_ name: String) -> ProtocolModel? { protocols.first { $0.name == name } }
}

/// A parameter of a function, method or initialiser.
struct ParameterModel: Hashable {
  enum Kind: Hashable {
    case plain, changing, variadic
    /// With a default, so that calls may leave it out.
    case defaulted
  }

  /// `nil` for `_`.
  var label: String?
  var name: String
  var type: ValueType
  var kind = Kind.plain
}

/// A function or method.
struct FunctionModel {
  var name: String
  var parameters: [ParameterModel]
  var result: ValueType
  var isThrowing = false
  var isMutating = false
  /// Whether it is written with an open type; calls then show their types.
  var isGeneric = false
  /// Constraint of the open type: `Comparable`, or nothing.
  var needsOrder = false
}

struct PropertyModel {
  var name: String
  var type: ValueType
  var isMutable = false
}

struct StructureModel {
  var name: String
  var fields: [PropertyModel] = []
  /// Whether fields have defaults, in the order of ``fields``.
  var hasDefault: [Bool] = []
  var computed: [PropertyModel] = []
  var methods: [FunctionModel] = []
  var statics: [PropertyModel] = []
  var isEquatable = false
  var isComparable = false
}

struct EnumerationModel {
  struct Case {
    var name: String
    var payload: [ValueType.TupleElement] = []
  }

  var name: String
  var cases: [Case] = []
  var rawType: ValueType?
  var listsCases = false
  var isEquatable = false
  var computed: [PropertyModel] = []
  var methods: [FunctionModel] = []
}

struct ClassModel {
  var name: String
  var parent: String?
  /// Own and inherited, in the order of the initialiser.
  var fields: [PropertyModel] = []
  var computed: [PropertyModel] = []
  var methods: [FunctionModel] = []
}

struct ProtocolModel {
  var name: String
  var properties: [PropertyModel] = []
  var methods: [FunctionModel] = []
  /// Types that conform, each with the text that makes one.
  var conformers: [ValueType] = []
}
