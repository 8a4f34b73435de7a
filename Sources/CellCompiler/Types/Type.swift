/// A static type, as the checker reasons about it.
indirect enum Type: Hashable {
  /// A struct, enum or class with its type arguments.
  case nominal(NominalType, [Type])
  case tuple([TupleElement])
  case function(FunctionType)
  /// A generic parameter inside its own declaration, or `Self` of a protocol.
  case generic(GenericParameter)
  /// An associated type of a type not known yet: `S.Element`.
  case dependent(Type, String)
  /// To be found by unification.
  case variable(TypeVariable)
  /// `any P`, or `Any` when the list is empty.
  case existential([NominalType])
  /// The type itself as a value: `Int.self`.
  case metatype(Type)
  /// Follows an error that was reported; agrees with everything.
  case error

  static var void: Type { .tuple([]) }

  var isVoid: Bool { self == .void }

  /// Whether a cell declares it, so that its declaration can be added to.
  var isFromCell: Bool {
    if case .nominal(let nominal, _) = self { nominal.origin == .cell } else { false }
  }

  var isExistential: Bool {
    if case .existential = self { true } else { false }
  }

  struct TupleElement: Hashable {
    var label: String?
    var type: Type

    init(_ label: String? = nil, _ type: Type) {
      self.label = label
      self.type = type
    }
  }
}

/// The type of a function value.
struct FunctionType: Hashable {
  struct Parameter: Hashable {
    /// Of a variadic one the array that the function gets.
    var type: Type
    var isInout = false
    var isVariadic = false
  }

  var parameters: [Parameter]
  var result: Type
  var isThrowing = false
  /// The only type of errors it throws, where one is written.
  var thrown: Type?

  init(_ parameters: [Type], _ result: Type, isThrowing: Bool = false) {
    self.parameters = parameters.map { Parameter(type: $0) }
    self.result = result
    self.isThrowing = isThrowing
  }

  init(parameters: [Parameter], result: Type, isThrowing: Bool) {
    self.parameters = parameters
    self.result = result
    self.isThrowing = isThrowing
  }
}

/// A name that stands for any type its constraints allow.
final class GenericParameter: Hashable {
  let name: String
  /// Protocols written at the parameter itself; where clauses are requirements of the declaration.
  var constraints: [NominalType] = []
  /// The class that the parameter must be or inherit from.
  var superclass: Type?

  init(_ name: String) { self.name = name }

  static func == (left: GenericParameter, right: GenericParameter) -> Bool { left === right }
  func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

/// A type to be found while an expression is checked.
final class TypeVariable: Hashable {
  /// What is known of the type before it is found, and what it becomes if nothing else decides.
  enum Kind: Hashable {
    case any
    case integerLiteral
    case floatLiteral
    case stringLiteral
    /// Text of one character: a string unless a `Character` is asked for.
    case characterLiteral
    /// A list in brackets, of this element type: an array unless a set is asked for.
    case arrayLiteral(Type)
    case nilLiteral
  }

  let number: Int
  var kind: Kind
  /// Static members that the type must have: `.name` was written where it will stand.
  var members: Set<String> = []
  var binding: Type?
  /// Nothing but its being a literal decided what it is bound to.
  var isDefaulted = false
  /// What the declaration calls it that is waited for: `T` of `map`.
  var name: String?

  init(number: Int, kind: Kind) {
    self.number = number
    self.kind = kind
  }

  static func == (left: TypeVariable, right: TypeVariable) -> Bool { left === right }
  func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

extension Type {
  /// Whether nothing in it waits to be found or replaced: a nominal type of such types.
  var isFinal: Bool {
    if case .nominal(_, let arguments) = self { arguments.allSatisfy(\.isFinal) } else { false }
  }

  /// Replaces generic parameters by the types they stand for.
  func substituting(_ substitution: Substitution) -> Type {
    if substitution.isEmpty { return self }
    switch self {
    case .nominal(let nominal, let arguments):
      return isFinal ? self : .nominal(nominal, arguments.map { $0.substituting(substitution) })
    case .tuple(let elements):
      return .tuple(elements.map { .init($0.label, $0.type.substituting(substitution)) })
    case .function(let function): return .function(function.mapTypes { $0.substituting(substitution) })
    case .generic(let parameter): return substitution[parameter] ?? self
    case .dependent(let base, let name): return .dependent(base.substituting(substitution), name)
    case .metatype(let instance): return .metatype(instance.substituting(substitution))
    case .existential(let protocols):
      return .existential(protocols.mappingArguments { $0.substituting(substitution) })
    case .variable, .error: return self
    }
  }

  /// Whether a predicate holds for this type or any part of it.
  func contains(where predicate: (Type) -> Bool) -> Bool {
    if predicate(self) { return true }
    switch self {
    case .nominal(_, let arguments): return arguments.contains { $0.contains(where: predicate) }
    case .tuple(let elements): return elements.contains { $0.type.contains(where: predicate) }
    case .function(let function):
      return function.parameters.contains { $0.type.contains(where: predicate) }
        || function.result.contains(where: predicate)
    case .dependent(let base, _): return base.contains(where: predicate)
    case .metatype(let instance): return instance.contains(where: predicate)
    case .existential(let protocols):
      return protocols.contains { $0.bound?.arguments.contains { $0.contains(where: predicate) } == true }
    case .generic, .variable, .error: return false
    }
  }
}

extension FunctionType.Parameter {
  /// What each argument for a variadic parameter is.
  var element: Type? {
    guard isVariadic, case .nominal(_, let arguments) = type else { return nil }
    return arguments.first
  }
}

extension FunctionType {
  func mapTypes(_ transform: (Type) -> Type) -> FunctionType {
    var mapped = FunctionType(
      parameters: parameters.map {
        Parameter(type: transform($0.type), isInout: $0.isInout, isVariadic: $0.isVariadic)
      },
      result: transform(result), isThrowing: isThrowing)
    mapped.thrown = thrown.map(transform)
    return mapped
  }
}
