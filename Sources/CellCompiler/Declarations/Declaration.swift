import Diagnostics
import SwiftSyntax

/// Where a name was declared, for notes.
struct DeclarationPlace {
  var place: SourcePlace
  /// The cell's display name, when it was declared in one.
  var cell: String?
}

/// Anything with a name that an expression can refer to, apart from variables and types: functions,
/// initialisers, properties, subscripts, operators and enum cases, wherever they come from.
final class Declaration {
  enum Fixity { case prefix, infix, postfix }

  enum Kind { case function, initializer, subscripting, property, enumCase }

  /// How a use of the declaration is carried out.
  enum Implementation {
    /// A Swift function in the machine's table, or in the bound library.
    case native(String)
    /// One instruction, operands in order or swapped; the result may replace the first operand.
    case instruction(String, swapped: Bool, isAssigning: Bool)
    /// `&&`, `||`, `??`: compiled specially.
    case special
    /// Declared in a cell: compiled from its typed body.
    case user(UserFunction)
    /// A stored property of a struct or class, by position.
    case stored(Int)
    /// An enum case, by tag.
    case enumCase(Int)
    /// The initialiser that a struct has without writing one.
    case memberwise
    /// What a protocol asks for; found at run time or when generics are specialised.
    case requirement(Int)
  }

  let name: String
  let kind: Kind
  var generics: [GenericParameter] = []
  /// Own constraints, and those of the extension it stands in.
  var requirements: [Requirement] = []
  var parameters: [Parameter] = []
  /// What a call returns; for properties and cases, the type of the value.
  var result: Type {
    get {
      opaque?.find()
      return knownResult
    }
    set { knownResult = newValue }
  }
  private var knownResult: Type = .void
  /// Where the result is written as `some P`.
  var opaque: OpaqueResult?
  var owner: NominalType?
  var implementation: Implementation
  /// The setter of a property or subscript.
  var setter: Implementation?
  var isStatic = false
  /// Where an operator stands.
  var fixity = Fixity.infix
  var isMutating = false
  var isThrowing = false
  /// The only type of errors it throws, where one is written.
  var thrown: Type?
  var isRethrowing = false
  var isFailable = false
  var isDiscardable = false
  /// Chosen only where nothing else fits.
  var isDisfavored = false
  /// A method of a class whose result is written `Self`: the class that it is called on.
  var givesOwnClass = false
  /// Its value or result is written `T!`.
  var isImplicitlyUnwrapped = false
  /// Its setter leaves `self` as it is.
  var hasNonmutatingSetter = false
  /// A `let` property.
  var isConstant = false
  /// What `private`, `final`, `required` and their like say.
  var modifiers = Modifiers()
  /// A stored property's `willSet` and `didSet`.
  var observers: PropertyObservers?
  /// Whether a stored property keeps the object it refers to.
  var ownership = Ownership.strong
  /// The member of the superclass that it overrides.
  var overridden: Declaration? {
    didSet { overriddenRoot = overridden.map { $0.overriddenRoot ?? $0 } }
  }
  /// The first of those that override each other, at the top of the hierarchy; superclasses are read first.
  private(set) var overriddenRoot: Declaration?
  /// A member of a class that a subclass overrides.
  var isOverridden = false
  /// The comment above it, for help and completion; read when somebody asks, as ``text`` is.
  var documentation: String? { commentary() }
  var commentary: () -> String? = { nil }
  /// The declaration as it is written, for help and completion.
  var text: String { spelling() }
  var spelling: () -> String = { "" }
  var place: DeclarationPlace?
  /// Whether it belongs to the bound library, whose work is metered.
  var isLibrary = false
  /// Given by the compiler, not written.
  var isSynthesized = false
  /// Where a static stored property lives.
  var sharedVariable: Variable?
  /// The initial value of a stored property.
  var initialValue: Expression?
  /// Where the initial value is a part of one that several properties share.
  var initialTuple: InitialTuple?
  /// The raw value of an enum case as written, and as checked.
  var rawValue: ExprSyntax?
  var rawLiteral: Expression?
  /// Finds the type of a stored property that leaves it to its initial value.
  var inferResult: (() -> Type)?
  /// Extension members of a protocol bind `Self` to the receiver's type.
  var isProtocolMember: Bool { owner?.kind == .protocolType }

  struct Parameter {
    var label: String?
    var name: String
    var type: Type
    var isInout = false
    var isVariadic = false
    /// Written `T!`.
    var isImplicitlyUnwrapped = false
    var isAutoclosure = false
    /// Written `@escaping`.
    var isEscaping = false
    var hasDefault = false
    /// The default of a function declared in a cell.
    var defaultSyntax: ExprSyntax?
    var defaultSource: CellText?
    /// The default, checked; evaluated at each call that leaves the argument out.
    var checkedDefault: Expression?
  }

  init(name: String, kind: Kind, implementation: Implementation) {
    self.name = name
    self.kind = kind
    self.implementation = implementation
  }

  /// Position among the stored properties; 0 for what is not one.
  var storedIndex: Int {
    if case .stored(let index) = implementation { index } else { 0 }
  }

  /// Whether no use could tell the two apart: same labels, types and conditions.
  func clashes(with other: Declaration) -> Bool {
    parameters.count == other.parameters.count
      && parameters.elementsEqual(other.parameters) { $0.label == $1.label }
      && fullName == other.fullName
      && parameters.elementsEqual(other.parameters) {
        $0.type == $1.type && $0.isVariadic == $1.isVariadic && $0.isInout == $1.isInout
      }
      && (kind == .property || result == other.result)
      && fixity == other.fixity && requirements == other.requirements
  }

  var isRequirement: Bool {
    if case .requirement = implementation { true } else { false }
  }

  /// A structure's own initialiser that needs no argument: it serves as `init()` too.
  var makesFromNothing: Bool {
    guard case .memberwise = implementation, kind == .initializer, isSynthesized else { return false }
    return parameters.allSatisfy(\.hasDefault)
  }

  /// Whether an initialiser need not give a stored property its value; what is behind a lazy one begins as nil.
  var startsWithValue: Bool { initialValue != nil || isSynthesized }

  var isCallable: Bool { kind == .function || kind == .initializer }
  var isSettable: Bool { setter != nil }

  /// The type as a function value, receiver not included; a variadic parameter has its element's type.
  var functionType: FunctionType {
    var type = FunctionType(
      parameters: parameters.map { parameter in
        .init(
          type: parameter.type, isInout: parameter.isInout, isVariadic: parameter.isVariadic)
      }, result: result, isThrowing: isThrowing)
    type.thrown = thrown
    return type
  }

  /// `move(by:to:)`, as messages name it.
  var fullName: String {
    switch kind {
    case .property: return name
    case .enumCase where parameters.isEmpty: return name
    default:
      let labels = parameters.map { ($0.label ?? "_") + ":" }.joined()
      return "\(name)(\(labels))"
    }
  }
}
